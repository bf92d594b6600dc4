package e2e

import (
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"strings"
	"sync/atomic"
	"testing"
	"time"
)

// BenchmarkThrough compares the rate at which bounced brings messages all the
// way, from smtp-source to a webhook that answers 2xx, with the rate at which
// it accepts them when nobody wants to hear. The clock of the first stops when
// the last event is answered. The receiver is a process of its own.
//
//	go test -run '^$' -bench Through -benchtime 5x ./internal/e2e
func BenchmarkThrough(b *testing.B) {
	if _, err := os.Stat("/usr/sbin/smtp-source"); err != nil {
		b.Skip("left out: Postfix is not installed here")
	}
	var accepts, throughs, ratios []float64
	for b.Loop() {
		to := startBounced(b)
		accept := sourceRate(b, to.addr, to.rcpt)
		to.stop()
		through := throughRate(b)
		accepts, throughs = append(accepts, accept), append(throughs, through)
		ratios = append(ratios, through/accept)
	}
	b.ReportMetric(0, "ns/op")
	b.ReportMetric(median(accepts), "accept_msgs/s")
	b.ReportMetric(median(throughs), "through_msgs/s")
	b.ReportMetric(median(ratios), "through/accept")
}

func throughRate(b *testing.B) float64 {
	hook, stopHook := startHook(b)
	defer stopHook()
	n, rcpt := startDelivering(b, hook)
	began := time.Now()
	sourceRate(b, n.smtp, rcpt)
	awaitHooked(b, hook, ladderMessages)
	took := time.Since(began)
	b.ReportMetric(residentMB(n.cmd.Process.Pid), "bounced_peak_MB")
	if err := n.stop(); err != nil {
		b.Fatal(err)
	}
	return ladderMessages / took.Seconds()
}

// delivering makes a bounced with one webhook.
func delivering(t testing.TB, hook string) *node {
	return newNode(t, binary(t), strings.NewReplacer("RECEIVER", hook, "sinks:", "log: {level: warn}\nsinks:").Replace(postfixConfig))
}

func startDelivering(b *testing.B, hook string) (n *node, rcpt string) {
	n = delivering(b, hook)
	n.start()
	m, err := minter(b).Mint(testDomain, "ladder", time.Now())
	if err != nil {
		b.Fatal(err)
	}
	return n, m.Address
}

// startHook runs a receiver of webhooks: this very test binary in another
// role, see TestMain.
func startHook(b testing.TB) (url string, stop func()) {
	addr := freeAddr(b)
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), "BOUNCED_E2E_ROLE=hook", "BOUNCED_E2E_ADDR="+addr)
	to := runServer(b, addr, "", cmd)
	return "http://" + to.addr + "/", to.stop
}

// playHook answers POSTs with 204, and GETs with how many those were.
func playHook(addr string) {
	var answered atomic.Int64
	panic(http.ListenAndServe(addr, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method == http.MethodGet {
			fmt.Fprint(w, answered.Load())
			return
		}
		if _, err := io.Copy(io.Discard, r.Body); err == nil {
			w.WriteHeader(http.StatusNoContent)
			answered.Add(1)
		}
	})))
}

// hooked is how many calls a receiver has answered.
func hooked(b testing.TB, url string) (n int) {
	b.Helper()
	resp, err := http.Get(url)
	if err != nil {
		b.Fatal(err)
	}
	defer resp.Body.Close()
	if _, err := fmt.Fscan(resp.Body, &n); err != nil {
		b.Fatal(err)
	}
	return n
}

func awaitHooked(b testing.TB, url string, want int) {
	b.Helper()
	tick := time.NewTicker(10 * time.Millisecond)
	defer tick.Stop()
	limit := time.After(5 * time.Minute)
	for hooked(b, url) < want {
		select {
		case <-tick.C:
		case <-limit:
			b.Fatalf("%d of %d were delivered", hooked(b, url), want)
		}
	}
}
