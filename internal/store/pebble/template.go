package pebble

import (
	"context"
	"crypto/sha256"
	"io"
	"slices"

	"github.com/cockroachdb/pebble/v2"

	"bounced/internal/event"
)

// maxTemplates is how many texts stay counted; Expire drops the rarest beyond.
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

// templateMerger adds up what commits write about the same text. So a commit
// need not read, nor wait for another one that counts the same text.
var templateMerger = &pebble.Merger{
	Name: "bounced.template", // stands in the files; never change it
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
	all, err := g.templates()
	if err != nil {
		return nil, g.explain("list templates", err)
	}
	return all[:min(len(all), max(0, limit))], nil
}

func (g *generation) templates() (all []event.Template, err error) {
	err = g.scan([]byte{kTemplate}, func(_, value []byte) error {
		t, err := decodeTemplate(value)
		all = append(all, t)
		return err
	})
	slices.SortStableFunc(all, func(a, b event.Template) int {
		if a.Count != b.Count {
			return int(b.Count - a.Count)
		}
		return b.Last.Compare(a.Last)
	})
	return all, err
}
