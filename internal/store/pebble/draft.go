package pebble

import (
	"sync"

	"github.com/cockroachdb/pebble/v2"
)

// changes gathers changes of keys. A batch does that, and so does a draft.
type changes interface {
	Set(key, value []byte, _ *pebble.WriteOptions) error
	Merge(key, value []byte, _ *pebble.WriteOptions) error
	Delete(key []byte, _ *pebble.WriteOptions) error
	SingleDelete(key []byte, _ *pebble.WriteOptions) error
}

// draft is what one commit gathers its changes in, until they are written into
// one batch with those of others. It holds keys and values as they were given:
// they must not change before that.
type draft struct {
	list  []keyChange
	bytes int // that the list will take in a batch, at most

	hasMessage bool // in the record of the first event

	// memory is where keys and values are made. When it grows, those that were made
	// before stay valid.
	memory []byte
}

// keyChange is one change of a batch.
type keyChange struct {
	kind       pebble.InternalKeyKind
	key, value []byte
}

// perChange is how many bytes a batch takes for one change besides key and value, at most:
// the kind, and the lengths of both.
const perChange = 1 + 5 + 5

func (d *draft) add(kind pebble.InternalKeyKind, key, value []byte) error {
	d.list = append(d.list, keyChange{kind, key, value})
	d.bytes += perChange + len(key) + len(value)
	return nil
}

func (d *draft) Set(key, value []byte, _ *pebble.WriteOptions) error {
	return d.add(pebble.InternalKeyKindSet, key, value)
}

func (d *draft) Merge(key, value []byte, _ *pebble.WriteOptions) error {
	return d.add(pebble.InternalKeyKindMerge, key, value)
}

func (d *draft) Delete(key []byte, _ *pebble.WriteOptions) error {
	return d.add(pebble.InternalKeyKindDelete, key, nil)
}

func (d *draft) SingleDelete(key []byte, _ *pebble.WriteOptions) error {
	return d.add(pebble.InternalKeyKindSingleDelete, key, nil)
}

// room returns the memory that the next key or value is to be appended to, for made. It is
// a method, not the field, since Go fixes the order of calls in an expression, but not that
// of reading variables.
func (d *draft) room() []byte { return d.memory }

// made takes back the room, to which something was appended, and returns what was appended.
func (d *draft) made(memory []byte) []byte {
	from := len(d.memory)
	d.memory = memory
	return memory[from:len(memory):len(memory)]
}

// drafts keeps the memory of drafts that are done with.
var drafts = sync.Pool{New: func() any { return new(draft) }}

// mostDrafted is how much memory of one draft is kept, in bytes.
const mostDrafted = 64 << 10

func (d *draft) drop() {
	if cap(d.memory) > mostDrafted || cap(d.list) > mostDrafted/64 {
		return
	}
	clear(d.list)
	*d = draft{list: d.list[:0], memory: d.memory[:0]}
	drafts.Put(d)
}

// into writes the change into the batch.
func (c *keyChange) into(b *pebble.Batch) error {
	switch c.kind {
	case pebble.InternalKeyKindMerge:
		return b.Merge(c.key, c.value, nil)
	case pebble.InternalKeyKindDelete:
		return b.Delete(c.key, nil)
	case pebble.InternalKeyKindSingleDelete:
		return b.SingleDelete(c.key, nil)
	}
	return b.Set(c.key, c.value, nil)
}
