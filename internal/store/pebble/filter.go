package pebble

import (
	"encoding/binary"
	"errors"
	"hash/maphash"
	"sync/atomic"
)

// filter knows of digests that the store does not hold them. Nearly every message is new,
// and to learn that from the tables takes more time than all else that a commit computes.
// There are such filters for events, too, and for registrations, which many senders do
// without. A filter is a Bloom filter in which all bits of a digest lie in one cache line.
// With 4 MiB and four million digests, 1 in 100 is looked up in vain; with more it is of
// less and less use, but never wrong.
type filter struct {
	lines  []line
	filled atomic.Bool // with what was there at start
}

type line [8]atomic.Uint64

func newFilter(bytes int64) *filter {
	return &filter{lines: make([]line, max(1, bytes/64))}
}

// probes is how many bits each digest sets.
const probes = 6

// spread picks the digest's line and bits; digests are random already.
func (f *filter) spread(digest [16]byte) (*line, uint64) {
	return &f.lines[binary.BigEndian.Uint64(digest[:])%uint64(len(f.lines))], binary.BigEndian.Uint64(digest[8:16])
}

func (f *filter) add(digest [16]byte) {
	l, bits := f.spread(digest)
	for range probes {
		l[bits>>6&7].Or(1 << (bits & 63))
		bits >>= 9
	}
}

// lacks is true only if the digest was never added.
func (f *filter) lacks(digest [16]byte) bool {
	if !f.filled.Load() {
		return false
	}
	l, bits := f.spread(digest)
	for range probes {
		if l[bits>>6&7].Load()&(1<<(bits&63)) == 0 {
			return true
		}
		bits >>= 9
	}
	return false
}

// digestOf makes a digest of a text for a filter. It is different in each process.
func digestOf(text string) [16]byte {
	var b [16]byte
	binary.BigEndian.PutUint64(b[:], maphash.String(seeds[0], text))
	binary.BigEndian.PutUint64(b[8:], maphash.String(seeds[1], text))
	return b
}

var seeds = [2]maphash.Seed{maphash.MakeSeed(), maphash.MakeSeed()}

// fill adds what the store held at the start. It runs while the store is in use.
func (g *generation) fill() error {
	text := func(f *filter) func(key []byte) {
		return func(key []byte) { f.add(digestOf(string(key))) }
	}
	digest := func(key []byte) {
		if len(key) == 16 {
			g.digests.add([16]byte(key))
		}
	}
	for _, of := range []struct {
		kind byte
		add  func(key []byte)
		full *filter // the one that is complete after this kind; nil if none is
	}{
		{kHandle, text(g.ids), nil},
		{kRegistration, text(g.ids), g.ids},
		{kDigest, digest, g.digests},
		{kEventID, text(g.eventIDs), g.eventIDs},
	} {
		iter, err := g.iter([]byte{of.kind}, []byte{of.kind + 1})
		if err != nil {
			return err
		}
		n := 0
		for iter.First(); iter.Valid(); iter.Next() {
			of.add(iter.Key()[1:])
			if n++; n%4096 == 0 && isClosed(g.stop) {
				return iter.Close()
			}
		}
		if err := errors.Join(iter.Error(), iter.Close()); err != nil {
			return err
		}
		if of.full != nil {
			of.full.filled.Store(true)
		}
	}
	return nil
}
