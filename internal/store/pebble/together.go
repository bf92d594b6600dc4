package pebble

import (
	"errors"
	"slices"
	"sync"

	"github.com/cockroachdb/pebble/v2"
)

// together makes one batch of the commits that come while others are being synced. Each by
// itself would be as safe, and share its sync with others. But most of what a commit costs
// is to find the places of its keys, each kind far away from the next. In a batch of many,
// with the keys of one kind in a row, each place is next to the one before. The log syncs
// one batch after the other anyway, so a second batch under way would only make both
// smaller.
type together struct {
	most int // bytes in one batch, unless one commit alone has more

	mu      sync.Mutex
	led     bool // one commit writes for all that wait, or is about to
	waiting []*joined

	// For the one that leads:
	group   []*joined
	ordered []keyChange // memory, empty between groups
}

// joined is a commit that waits.
type joined struct {
	t    *transition
	d    *draft
	err  error
	done bool          // err is known
	turn chan struct{} // gets a value when done, or when it is to lead
}

var joins = sync.Pool{New: func() any { return &joined{turn: make(chan struct{}, 1)} }}

// mostTogether is in bytes; pebble keeps the memory of batches up to 1 MiB.
const mostTogether = 768 << 10

func newTogether(most int) *together { return &together{most: most} }

// commit applies the changes of t, which are in d, and returns nil once they are safe.
func (w *together) commit(t *transition, d *draft) error {
	j := joins.Get().(*joined)
	j.t, j.d, j.done = t, d, false
	w.mu.Lock()
	w.waiting = append(w.waiting, j)
	wait := w.led
	w.led = true
	w.mu.Unlock()
	if wait {
		<-j.turn
	}
	if !j.done {
		w.lead()
	}
	err := j.err
	j.t, j.d, j.err = nil, nil, nil
	joins.Put(j)
	if err == nil {
		t.wake()
	}
	return err
}

var errUnfinished = errors.New("a commit broke off")

// lead commits for those that wait, of which the leader is the first, and hands on the
// lead.
func (w *together) lead() {
	w.take()
	err := errUnfinished // unless nothing panics
	defer func() {
		for i, j := range w.group {
			j.err, j.done = err, true
			if i > 0 {
				j.turn <- struct{}{}
			}
		}
		w.handOn()
	}()
	err = w.commitGroup(w.group)
}

// take takes those that wait, oldest first, as far as there is room in a batch.
func (w *together) take() {
	w.mu.Lock()
	defer w.mu.Unlock()
	n, size := 0, 0
	for n < len(w.waiting) && (n == 0 || size+w.waiting[n].d.bytes <= w.most) {
		size += w.waiting[n].d.bytes
		n++
	}
	w.group = append(w.group, w.waiting[:n]...)
	w.waiting = slices.Delete(w.waiting, 0, n)
}

// handOn lets the next one lead, if somebody waits.
func (w *together) handOn() {
	clear(w.group)
	w.group = w.group[:0]
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.led = len(w.waiting) > 0; w.led {
		w.waiting[0].turn <- struct{}{}
	}
}

// commitGroup returns nil once the changes of all of them are safe.
func (w *together) commitGroup(group []*joined) error {
	g := group[0].t.g
	batch, err := w.merge(g.db, group)
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

// merge makes one batch of the drafts of the group, ordered by kinds of keys. The changes of
// one key keep their order.
func (w *together) merge(db *pebble.DB, group []*joined) (*pebble.Batch, error) {
	var first [256]int // of each kind: how many come before
	size, count := 0, 0
	for _, j := range group {
		size += j.d.bytes
		count += len(j.d.list)
		for i := range j.d.list {
			if kind := j.d.list[i].key[0]; int(kind)+1 < len(first) {
				first[kind+1]++
			}
		}
	}
	for k := 1; k < len(first); k++ {
		first[k] += first[k-1]
	}
	w.ordered = slices.Grow(w.ordered[:0], count)[:count]
	defer clear(w.ordered)
	for _, j := range group {
		for _, c := range j.d.list {
			w.ordered[first[c.key[0]]] = c
			first[c.key[0]]++
		}
	}
	batch := db.NewBatchWithSize(size + 2*perChange) // the rest is for its header
	for i := range w.ordered {
		if err := w.ordered[i].into(batch); err != nil {
			return nil, err
		}
	}
	return batch, nil
}
