package pebble_test

import (
	"fmt"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
	"strings"
	"testing"
	"time"

	"bounced/internal/event"
	"bounced/internal/store"
	"bounced/internal/store/pebble"
)

// TestTemplatesAreBounded: whoever makes up reports makes as many texts as they
// like between two calls of Expire. The rarest go, and to find them takes no
// memory to speak of.
func TestTemplatesAreBounded(t *testing.T) {
	const texts, often, sample = 15_000, 100, 1500
	s := open(t, pebble.Options{Dir: t.TempDir(), Reserve: -1, Memory: 1 << 20})
	now := time.Now()
	put := func(from, to int, count int64) {
		c := &store.Commit{}
		for i := from; i < to; i++ {
			c.Unknown = append(c.Unknown, event.Template{
				Text: fmt.Sprint("text ", i), Count: count, Sample: strings.Repeat("x", sample), First: now, Last: now,
			})
		}
		if _, _, err := s.Commit(ctx, c); err != nil {
			t.Fatal(err)
		}
	}
	for i := 0; i < texts; i += 1000 {
		put(i, i+1000, 1)
	}
	put(0, often, 4)

	took := heapOf(func() {
		if _, err := s.Expire(ctx, now); err != nil {
			t.Error(err)
		}
	})
	if took > texts*sample/2 {
		t.Errorf("to trim %d bytes of samples took %d", texts*sample, took)
	}
	top, err := s.Templates(ctx, often+1)
	if err != nil {
		t.Fatal(err)
	}
	for i, want := 0, int64(5); i < often+1; i++ {
		if i == often {
			want = 1
		}
		if i >= len(top) || top[i].Count != want || len(top[i].Sample) != sample {
			t.Fatalf("%d of %d: %+v, want a count of %d", i, len(top), top[min(i, len(top)-1)].Count, want)
		}
	}
	all, err := s.Templates(ctx, texts)
	if err != nil || len(all) > 10_000 || len(all) < 5_000 {
		t.Errorf("%d texts are left, %v", len(all), err)
	}
}

// heapOf is by how much the heap was larger at most while f ran.
func heapOf(f func()) int64 {
	defer debug.SetGCPercent(debug.SetGCPercent(5)) // little that is not in use
	runtime.GC()
	objects := []metrics.Sample{{Name: "/memory/classes/heap/objects:bytes"}}
	size := func() int64 {
		metrics.Read(objects)
		return int64(objects[0].Value.Uint64())
	}
	before, most := size(), int64(0)
	done := make(chan struct{})
	go func() { f(); close(done) }()
	for {
		select {
		case <-done:
			return most - before
		case <-time.After(time.Millisecond):
			most = max(most, size())
		}
	}
}
