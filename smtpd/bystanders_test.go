package smtpd_test

import (
	"os"
	"strings"
	"testing"
	"time"

	"bounced/internal/load"
	"bounced/smtpd"
)

// TestBystanders holds 5,000 idle and 1,000 dripping connections open beside a
// normal client: its p99 may at most double, and resident memory, that of the
// clients in this process included, stays under 400 MB. It wants 12,100 file
// descriptors and a quiet machine, and runs only if BOUNCED_BYSTANDERS is set.
func TestBystanders(t *testing.T) {
	if os.Getenv("BOUNCED_BYSTANDERS") == "" {
		t.Skip("BOUNCED_BYSTANDERS is not set")
	}
	r := start(t, smtpd.Options{Intake: discard{}, Limits: smtpd.Limits{Connections: -1, ConnectionsPerAddress: -1, NewPerSecond: -1}})
	p99 := func() time.Duration {
		best := time.Hour // of three, against the noise of others on the machine
		for range 3 {
			res, err := load.Run(t.Context(), load.Options{Addr: r.addr.String(), Rcpt: "good1@b.test", Messages: 10_000})
			if err != nil {
				t.Fatal(err)
			}
			best = min(best, res.Quantile(.99))
		}
		return best
	}
	alone := p99()
	crowd := load.Crowd{Addr: r.addr.String(), Rcpt: "good1@b.test", Idle: 5000, Drip: 1000, Every: 500 * time.Millisecond}
	leave, err := crowd.Enter(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	beside := p99()
	memory := resident(t)
	if lost := leave(); lost > 0 {
		t.Errorf("%d bystanders lost", lost)
	}
	t.Logf("p99 %v alone, %v beside 6000; resident %s", alone, beside, memory)
	if beside > 2*alone {
		t.Errorf("p99 from %v to %v", alone, beside)
	}
	if len(memory) > len("399999 kB") || len(memory) == len("399999 kB") && memory > "399999 kB" {
		t.Errorf("resident memory %s", memory)
	}
}

func resident(t *testing.T) string {
	status, err := os.ReadFile("/proc/self/status")
	if err != nil {
		t.Skip(err)
	}
	_, after, _ := strings.Cut(string(status), "VmRSS:")
	line, _, _ := strings.Cut(after, "\n")
	return strings.TrimSpace(line)
}
