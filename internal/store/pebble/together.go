package pebble

import (
	"errors"
	"fmt"
	"sync"

	"github.com/cockroachdb/pebble/v2"
)

// together makes one batch of the commits that come while others are being
// synced. Each would be safe alone, and share its sync with others; but most of
// what a commit costs is to find the places of its keys, one kind here and the
// next far away. In a batch of many, with the keys of one kind in a row, the
// place of each is beside that of the one before. The log syncs one batch after
// the other anyway, so a second one on its way would only make both smaller.
type together struct {
	lead chan struct{} // held by who commits for all that wait
	most int           // bytes in one batch, unless one commit alone has more

	mu      sync.Mutex
	waiting []*joined
}

// joined is a commit that waits.
type joined struct {
	t    *transition
	err  error
	done chan struct{} // closed when err is known
}

// mostTogether is in bytes; pebble keeps the memory of batches up to 1 MiB.
const mostTogether = 768 << 10

func newTogether(most int) *together {
	return &together{lead: make(chan struct{}, 1), most: most}
}

// commit returns nil once the changes of t are safe.
func (w *together) commit(t *transition) error {
	j := &joined{t: t, done: make(chan struct{})}
	w.mu.Lock()
	w.waiting = append(w.waiting, j)
	w.mu.Unlock()
	for !isClosed(j.done) { // who leads may be left over itself
		select {
		case w.lead <- struct{}{}:
			w.commitWaiting(t.g)
		case <-j.done:
		}
	}
	if j.err == nil {
		t.wake()
	}
	return j.err
}

var errUnfinished = errors.New("a commit broke off")

// commitWaiting is for who holds lead, and lets go of it.
func (w *together) commitWaiting(g *generation) {
	defer func() { <-w.lead }()
	group := w.take()
	err := errUnfinished // unless nothing panics
	defer func() {
		for _, j := range group {
			j.err = err
			close(j.done)
		}
	}()
	if len(group) > 0 {
		err = g.commitGroup(group)
	}
}

// take takes those that wait, oldest first, as far as there is room in a batch.
// Who is left over is also waiting to lead.
func (w *together) take() []*joined {
	w.mu.Lock()
	defer w.mu.Unlock()
	n, size := 0, 0
	for n < len(w.waiting) && (n == 0 || size+w.waiting[n].t.batch.Len() <= w.most) {
		size += w.waiting[n].t.batch.Len()
		n++
	}
	group := w.waiting[:n:n]
	w.waiting = append([]*joined(nil), w.waiting[n:]...)
	return group
}

func (g *generation) commitGroup(group []*joined) error {
	batch, err := g.merge(group)
	if err != nil {
		return err
	}
	g.s.space.spent.Add(int64(batch.Len()))
	for _, j := range group {
		j.t.announce()
	}
	if err := g.apply(batch); err != nil {
		for _, j := range group {
			j.t.withdraw()
		}
		return err
	}
	for _, j := range group {
		j.t.applied()
	}
	return g.wait(batch)
}

// draft is what one commit gathers its changes in. The batch is never applied,
// only merged: pebble's own would grow, all of them, to the size of a group's.
type draft struct {
	batch  pebble.Batch
	record []byte // memory for one record at a time
}

var drafts = sync.Pool{New: func() any { return new(draft) }}

func (d *draft) drop() {
	d.batch.Reset()
	if cap(d.record) > 64<<10 {
		d.record = nil
	}
	drafts.Put(d)
}

// keyChange is one change of a batch; its slices are of the batch's memory.
type keyChange struct {
	kind       pebble.InternalKeyKind
	key, value []byte
}

// merge makes one batch of those of the group, ordered by kinds of keys. What
// happens to one key keeps its order.
func (g *generation) merge(group []*joined) (*pebble.Batch, error) {
	var first [256]int // of each kind: how many come before
	size, count := 0, 0
	for _, j := range group {
		size += j.t.batch.Len()
		count += int(j.t.batch.Count())
	}
	all := make([]keyChange, 0, count)
	for _, j := range group {
		for r := j.t.batch.Reader(); ; {
			kind, key, value, ok, err := r.Next()
			if err != nil {
				return nil, fmt.Errorf("read a batch: %w", err)
			}
			if !ok {
				break
			}
			all = append(all, keyChange{kind, key, value})
			if int(key[0])+1 < len(first) {
				first[key[0]+1]++
			}
		}
	}
	for k := 1; k < len(first); k++ {
		first[k] += first[k-1]
	}
	ordered := make([]keyChange, len(all))
	for _, c := range all {
		ordered[first[c.key[0]]] = c
		first[c.key[0]]++
	}
	batch := g.db.NewBatchWithSize(size)
	for i := range ordered {
		if err := ordered[i].add(batch); err != nil {
			return nil, err
		}
	}
	return batch, nil
}

func (c *keyChange) add(b *pebble.Batch) error {
	switch c.kind {
	case pebble.InternalKeyKindSet:
		return b.Set(c.key, c.value, nil)
	case pebble.InternalKeyKindMerge:
		return b.Merge(c.key, c.value, nil)
	case pebble.InternalKeyKindDelete:
		return b.Delete(c.key, nil)
	case pebble.InternalKeyKindSingleDelete:
		return b.SingleDelete(c.key, nil)
	}
	return fmt.Errorf("a change of kind %v", c.kind)
}
