// Package octets looks at eight bytes of a text in one step. Reading a text one
// byte after the other is most of what reading mail costs, and nearly all of the
// bytes are of no interest.
//
// A word holds eight bytes, the first of them in its lowest bits. What is asked
// of the bytes is answered in their top bits: Tops masks them.
package octets

import (
	"encoding/binary"
	"math/bits"
	"unsafe"
)

const (
	Ones = 0x0101010101010101 // times c: c in each byte of a word
	Tops = 0x80 * Ones
)

// Load returns s[i:i+8] as a word.
func Load(s string, i int) uint64 {
	_ = s[i+7]
	b := (*[8]byte)(unsafe.Add(unsafe.Pointer(unsafe.StringData(s)), i))
	return binary.LittleEndian.Uint64(b[:])
}

// LoadRest returns what s has from i on, less than eight bytes, as a word with
// zeros behind it.
func LoadRest(s string, i int) uint64 {
	if len(s) >= 8 {
		return Load(s, len(s)-8) >> (8 * (8 - len(s) + i))
	}
	x := uint64(0)
	for j := len(s) - 1; j >= i; j-- {
		x = x<<8 | uint64(s[j])
	}
	return x
}

// Within sets the top bit of each byte of low that lies in from..to. The top
// bits of low must be clear; the other bits of the result mean nothing.
func Within(low uint64, from, to byte) uint64 {
	return (low + uint64(0x80-from)*Ones) &^ (low + uint64(0x7f-to)*Ones)
}

// First returns the number of the first byte whose top bit is set in x, which
// has no other bits set; 8 if there is none.
func First(x uint64) int { return bits.TrailingZeros64(x) / 8 }
