package dsn_test

import (
	"fmt"
	"math"
	"runtime"
	"strings"
	"testing"
	"time"

	"bounced/dsn"
	"bounced/internal/bomb"
)

// TestMemory holds that no message makes the parser allocate more than three
// times its size, over some room for ordinary things.
func TestMemory(t *testing.T) {
	for name, kind := range bomb.Kinds {
		for _, n := range []int{64 << 10, 2 << 20} {
			raw := kind(n)
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			dsn.Parse(raw)
			runtime.ReadMemStats(&after)
			used := after.TotalAlloc - before.TotalAlloc
			if limit := uint64(3*len(raw) + 1<<20); used > limit {
				t.Errorf("%s: %d bytes allocated for a message of %d", name, used, len(raw))
			}
		}
	}
}

// TestSlope holds that no message costs much more a byte than ordinary mail
// does, whatever its size. Twice is what is tried for. The best of many tries
// counts, but on a busy machine even that was seen at three times, so what fails
// is five times: time that is not linear is off by hundreds.
func TestSlope(t *testing.T) {
	if testing.Short() {
		t.Skip("left out with -short: under the race detector time says nothing")
	}
	bound := 2 * ordinary(t)
	for name, kind := range bomb.Kinds {
		for _, n := range []int{64 << 10, 1 << 20, 25 << 20} {
			raw := kind(n)
			cost := best(raw, bound)
			for again := 0; again < 5 && cost > 2.5*bound; again++ { // the machine got busy between the two
				bound = max(bound, 2*ordinary(t))
				cost = min(cost, best(raw, bound))
			}
			if cost > 2.5*bound {
				t.Errorf("%s of %d kB: %.1f ns a byte, which is %.1f times that of ordinary mail", name, n>>10, cost, 2*cost/bound)
			}
		}
	}
}

// best returns what a byte of a message costs in the best of some tries, in
// nanoseconds; the first at or below the bound will do.
func best(raw []byte, bound float64) float64 {
	cost := math.Inf(1)
	for try := 0; try < 50 && cost > bound; try++ {
		cost = min(cost, float64(took(raw))/float64(len(raw)))
	}
	return cost
}

// ordinary returns what a byte of ordinary mail costs, in nanoseconds.
func ordinary(t *testing.T) float64 {
	all, size := messages(t)
	var sum time.Duration
	for _, raw := range all {
		best := time.Hour
		for range 30 {
			best = min(best, took(raw))
		}
		sum += best
	}
	return float64(sum) / float64(size)
}

func took(raw []byte) time.Duration {
	start := time.Now()
	rep, _ := dsn.Parse(raw)
	rep.Release()
	return time.Since(start)
}

// TestAllocations holds the price of an ordinary report.
func TestAllocations(t *testing.T) {
	raw := []byte(strings.ReplaceAll(report, "\n", "\r\n"))
	for name, read := range map[string]func([]byte) (*dsn.Report, error){"Parse": dsn.Parse, "Skim": dsn.Skim} {
		n := testing.AllocsPerRun(100, func() {
			rep, _ := read(raw)
			rep.Release()
		})
		if n > 4 { // without the race detector none, which now and then throws away what was released
			t.Errorf("%s allocates %v times", name, n)
		}
	}
}

// TestManyRecipients holds that ten thousand recipients are all read, and that
// what is beyond them is left out and said to be.
func TestManyRecipients(t *testing.T) {
	const (
		long  = "Final-Recipient: rfc822; a@b.example\r\nAction: failed\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550 5.1.1 <a@b.example>: Recipient address rejected: User unknown\r\n\r\n"
		short = "Final-Recipient: rfc822;a@b.cd\nAction: failed\n\n"
	)
	for _, c := range []struct {
		group string
		n     int
	}{{long, 10_000}, {long, 10_001}, {short, 10_000}, {short, 10_001}} {
		group, n := c.group, c.n
		rep, err := dsn.Parse([]byte("Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; a.example\r\n\r\n" + strings.Repeat(group, n)))
		if len(rep.Recipients) != 10_000 {
			t.Errorf("%d recipients of %d: %q", len(rep.Recipients), n, group)
		}
		if (err != nil) != (n > 10_000) {
			t.Errorf("%d recipients: %v", n, err)
		}
	}
}

// TestManyInText holds that a notice in words of no report names a hundred recipients,
// which is what each server must take (RFC 5321 §4.5.3.1.8), with a reply for each.
func TestManyInText(t *testing.T) {
	var b strings.Builder
	b.WriteString("From: MAILER-DAEMON@a.example\r\n\r\n   ----- Transcript of session follows -----\r\n")
	for i := range 100 {
		fmt.Fprintf(&b, ">>> RCPT To:<u%d@b.example>\r\n<<< 550 no such user\r\n550 <u%d@b.example>... User unknown\r\n", i, i)
	}
	rep, _ := dsn.Parse([]byte(b.String()))
	if last := rep.Mentions[len(rep.Mentions)-1]; rep.Cut || last.Address != "u99@b.example" || len(rep.Replies) < 100 {
		t.Errorf("cut %v, last mentioned %s, %d replies, %v", rep.Cut, last.Address, len(rep.Replies), rep.Problems)
	}
}

// TestCut holds that a notice which lists more than is read says so, and that
// one whose returned message alone is too long does not.
func TestCut(t *testing.T) {
	const head = "From: Mailer-Daemon@b.example\r\nSubject: Mail delivery failed\r\n\r\nThe following addresses failed:\r\n\r\n"
	long := strings.Repeat("This line and all those like it are part of the message that came back.\r\n", 10_000)
	for _, c := range []struct {
		name, text string
		cut        bool
	}{
		{"some", "  ann@b.example\r\n    user unknown\r\n", false},
		{"addresses", strings.Repeat("ann@b.example, bob@b.example, cat@b.example, dan@b.example\r\n", 3000), true},
		{"replies", strings.Repeat("550 5.1.1 no such user here\r\n", 3000), true},
		{"lines", strings.Repeat("x\r\n", 10_000), true},
		{"bytes", long, true},
		{"bytes that came back", "  ann@b.example\r\n    user unknown\r\n\r\n------ This is a copy of the message, including all the headers. ------\r\n\r\n" + long, false},
	} {
		if rep, _ := dsn.Parse([]byte(head + c.text)); rep.Cut != c.cut {
			t.Errorf("%s: cut %v, problems %v", c.name, rep.Cut, rep.Problems)
		}
	}
}

// TestIndentedText holds that a text without a header is text, however far it is
// indented and whatever stands below.
func TestIndentedText(t *testing.T) {
	text := strings.Repeat("  <a@b.example> said: 550 no such user\n", 150)
	rep, _ := dsn.Parse([]byte(text + "Subject: none of this message\n\nend\n"))
	if len(rep.Notice) == 0 || !strings.HasPrefix(rep.Notice[0].Text, "  <a@b.example> said") || rep.Header.Subject != "" {
		t.Errorf("notice %+v, subject %q", rep.Notice, rep.Header.Subject)
	}
}
