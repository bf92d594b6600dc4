package pebble

import (
	"bytes"
	"cmp"
	"container/heap"
	"context"
	"crypto/sha256"
	"errors"
	"io"
	"slices"

	"github.com/cockroachdb/pebble/v2"

	"bounced/internal/event"
)

// maxTemplates is how many texts are kept; beyond that Expire removes the rarest.
const maxTemplates = 10_000

func templateKey(text string) []byte {
	sum := sha256.Sum256([]byte(text))
	return append([]byte{kTemplate}, sum[:16]...)
}

func encodeTemplate(b []byte, t *event.Template) []byte {
	enc := encoder(b)
	enc.text(1, t.Text)
	enc.int(2, max(1, t.Count))
	enc.text(3, t.Sample)
	enc.text(4, t.QueueID)
	enc.time(5, t.First)
	enc.time(6, t.Last)
	return enc
}

func decodeTemplate(b []byte) (t event.Template, err error) {
	err = fields(b, func(f field) error {
		switch f.num {
		case 1:
			t.Text = f.text()
		case 2:
			t.Count = f.int()
		case 3:
			t.Sample = f.text()
		case 4:
			t.QueueID = f.text()
		case 5:
			t.First = f.time()
		case 6:
			t.Last = f.time()
		}
		return nil
	})
	return t, err
}

// templateMerger adds up what commits write about the same text. So a commit need not read,
// nor wait for another one that counts the same text.
var templateMerger = &pebble.Merger{
	Name: "bounced.template", // it is in the files, and must never change
	Merge: func(_, value []byte) (pebble.ValueMerger, error) {
		s := new(templateSum)
		return s, s.MergeNewer(value)
	},
}

type templateSum struct{ sum event.Template }

func (s *templateSum) MergeNewer(value []byte) error {
	t, err := decodeTemplate(value)
	if err != nil {
		return err
	}
	s.sum = addTemplates(s.sum, t)
	return nil
}

func (s *templateSum) MergeOlder(value []byte) error {
	t, err := decodeTemplate(value)
	if err != nil {
		return err
	}
	s.sum = addTemplates(t, s.sum)
	return nil
}

func (s *templateSum) Finish(bool) ([]byte, io.Closer, error) {
	return encodeTemplate(nil, &s.sum), nil, nil
}

func addTemplates(older, newer event.Template) event.Template {
	if older.Count == 0 {
		return newer
	}
	older.Count += newer.Count
	if older.First.IsZero() || newer.First.Before(older.First) && !newer.First.IsZero() {
		older.First = newer.First
	}
	if newer.Last.After(older.Last) {
		older.Last = newer.Last
	}
	return older
}

// Templates lists the most frequent first.
func (s *Store) Templates(ctx context.Context, limit int) ([]event.Template, error) {
	g, err := s.acquire()
	if err != nil {
		return nil, err
	}
	defer g.release()
	top, _, err := g.topTemplates(max(0, limit))
	if err != nil {
		return nil, g.explain("list templates", err)
	}
	var list []event.Template
	for i := range top {
		value, err := g.get(append([]byte{kTemplate}, top[i].hash[:]...))
		if errors.Is(err, pebble.ErrNotFound) {
			continue // trimmed meanwhile
		}
		if err != nil {
			return nil, g.explain("list templates", err)
		}
		t, err := decodeTemplate(value)
		if err != nil {
			return nil, g.explain("list templates", err)
		}
		list = append(list, t)
	}
	return list, nil
}

// counted is what texts are ranked by.
type counted struct {
	count, last int64
	hash        [16]byte // of its key
}

func (c counted) compare(d counted) int {
	return cmp.Or(cmp.Compare(c.count, d.count), cmp.Compare(c.last, d.last), bytes.Compare(c.hash[:], d.hash[:]))
}

// topTemplates returns the n most frequent, and counts all. It remembers nothing of the
// others: anybody can make up any number of them.
func (g *generation) topTemplates(n int) (top rarestFirst, all int, err error) {
	err = g.eachTemplate(func(c counted) error {
		all++
		switch {
		case len(top) < n:
			heap.Push(&top, c)
		case n > 0 && c.compare(top[0]) > 0:
			top[0] = c
			heap.Fix(&top, 0)
		}
		return nil
	})
	slices.SortFunc(top, func(a, b counted) int { return b.compare(a) })
	return top, all, err
}

func (g *generation) eachTemplate(f func(counted) error) error {
	return g.scan([]byte{kTemplate}, func(key, value []byte) error {
		var c counted
		if copy(c.hash[:], key[1:]) != len(c.hash) {
			return errRecord
		}
		err := fields(value, func(f field) error {
			switch f.num {
			case 2:
				c.count = f.int()
			case 6:
				c.last = f.int()
			}
			return nil
		})
		if err != nil {
			return err
		}
		return f(c)
	})
}

// trimTemplates removes the rarest texts if there are more than maxTemplates.
func (g *generation) trimTemplates() error {
	top, all, err := g.topTemplates(maxTemplates * 9 / 10)
	if err != nil || all <= maxTemplates {
		return err
	}
	last := top[len(top)-1]
	b := g.db.NewBatch()
	err = g.eachTemplate(func(c counted) error {
		if c.compare(last) >= 0 {
			return nil
		}
		if err := b.Delete(append([]byte{kTemplate}, c.hash[:]...), nil); err != nil || b.Count() < expireChunk {
			return err
		}
		full := b
		b = g.db.NewBatch()
		return g.safely(full)
	})
	return errors.Join(err, g.safely(b))
}

// rarestFirst is a heap.Interface, the rarest text on top.
type rarestFirst []counted

func (h rarestFirst) Len() int           { return len(h) }
func (h rarestFirst) Less(i, j int) bool { return h[i].compare(h[j]) < 0 }
func (h rarestFirst) Swap(i, j int)      { h[i], h[j] = h[j], h[i] }
func (h *rarestFirst) Push(x any)        { *h = append(*h, x.(counted)) }
func (h *rarestFirst) Pop() any {
	last := len(*h) - 1
	c := (*h)[last]
	*h = (*h)[:last]
	return c
}
