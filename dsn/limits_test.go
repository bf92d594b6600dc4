package dsn_test

import (
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"bounced/dsn"
	"bounced/internal/bomb"
)

// TestMemory holds that no message makes the parser allocate more than three
// times its size, over some room for ordinary things.
func TestMemory(t *testing.T) {
	const n = 2 << 20
	for name, kind := range bomb.Kinds {
		raw := kind(n)
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		dsn.Parse(raw)
		runtime.ReadMemStats(&after)
		used := after.TotalAlloc - before.TotalAlloc
		if limit := uint64(3*len(raw) + 2<<20); used > limit {
			t.Errorf("%s: %d bytes allocated for a message of %d", name, used, len(raw))
		}
	}
}

// TestLinear holds that four times the message takes about four times as long.
func TestLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("left out with -short: under the race detector time says nothing")
	}
	const n = 64 << 10
	for name, kind := range bomb.Kinds {
		small, large := kind(n), kind(4*n)
		// The machine may be busy with something else, so the best of some tries counts.
		ratio := 0.0
		for range 8 {
			ratio = float64(quickest(large)) / float64(max(quickest(small), 20*time.Microsecond))
			if ratio < 9 {
				break
			}
		}
		if ratio >= 9 {
			t.Errorf("%s: four times the size takes %.1f times as long", name, ratio)
		}
	}
}

func quickest(raw []byte) time.Duration {
	var took []time.Duration
	for range 4 {
		start := time.Now()
		dsn.Parse(raw)
		took = append(took, time.Since(start))
	}
	return slices.Min(took)
}

// TestAllocations holds the price of an ordinary report.
func TestAllocations(t *testing.T) {
	raw := []byte(strings.ReplaceAll(report, "\n", "\r\n"))
	if n := testing.AllocsPerRun(100, func() { dsn.Parse(raw) }); n > 8 {
		t.Errorf("Parse allocates %v times", n)
	}
	if n := testing.AllocsPerRun(100, func() { dsn.Skim(raw) }); n > 4 {
		t.Errorf("Skim allocates %v times", n)
	}
}

// TestManyRecipients holds that ten thousand recipients are all read, and that
// what is beyond them is left out and said to be.
func TestManyRecipients(t *testing.T) {
	for _, n := range []int{10_000, 10_001} {
		group := "Final-Recipient: rfc822; a@b.example\r\nAction: failed\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550 5.1.1 <a@b.example>: Recipient address rejected: User unknown\r\n\r\n"
		rep, err := dsn.Parse([]byte("Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; a.example\r\n\r\n" + strings.Repeat(group, n)))
		if len(rep.Recipients) != 10_000 {
			t.Errorf("%d recipients of %d", len(rep.Recipients), n)
		}
		if (err != nil) != (n > 10_000) {
			t.Errorf("%d recipients: %v", n, err)
		}
	}
}
