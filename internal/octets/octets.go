// Package octets looks at eight bytes of a text in one step. Looking at one byte after the
// other is most of what reading mail costs, and nearly all of the bytes are of no interest.
//
// A word holds eight bytes, the first of them in its lowest bits. Questions about the bytes
// are answered in the top bit of each; Tops is the mask of these.
package octets

import (
	"encoding/binary"
	"math/bits"
	"unsafe"
)

const (
	Ones = 0x0101010101010101 // multiplied by c: a word with c in each byte
	Tops = 0x80 * Ones
)

// Load returns s[i:i+8] as a word. It panics if s ends before that; i must not be
// negative, which it does not check.
func Load(s string, i int) uint64 {
	_ = s[i+7]
	b := (*[8]byte)(unsafe.Add(unsafe.Pointer(unsafe.StringData(s)), i))
	return binary.LittleEndian.Uint64(b[:])
}

// LoadRest returns s[i:], which has fewer than eight bytes, as a word filled up with
// zeros.
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

// First returns the index of the first byte whose top bit is set in x, which has no other
// bits set; 8 if there is none.
func First(x uint64) int { return bits.TrailingZeros64(x) / 8 }

// IsASCII reports whether all bytes of s are. It looks at 64 of them at a time, because
// all of every message goes through it.
func IsASCII(s string) bool {
	if len(s) < 64 {
		i := 0
		for ; i+8 <= len(s); i += 8 {
			if Load(s, i)&Tops != 0 {
				return false
			}
		}
		return LoadRest(s, i)&Tops == 0
	}
	last := s[len(s)-64:] // what the steps leave over, and some of the step before
	for len(s) >= 64 {
		if anyEighthBit(s) {
			return false
		}
		s = s[64:]
	}
	return !anyEighthBit(last)
}

// anyEighthBit reports whether any of the first 64 bytes, which s must have, is not ASCII.
func anyEighthBit(s string) bool {
	b := (*[64]byte)(unsafe.Pointer(unsafe.StringData(s)))
	or := binary.LittleEndian.Uint64(b[0:]) | binary.LittleEndian.Uint64(b[8:]) |
		binary.LittleEndian.Uint64(b[16:]) | binary.LittleEndian.Uint64(b[24:]) |
		binary.LittleEndian.Uint64(b[32:]) | binary.LittleEndian.Uint64(b[40:]) |
		binary.LittleEndian.Uint64(b[48:]) | binary.LittleEndian.Uint64(b[56:])
	return or&Tops != 0
}
