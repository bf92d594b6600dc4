package e2e

import (
	"fmt"
	"io"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/emersion/go-smtp"
)

const (
	ladderMessages = 20000
	ladderSessions = 100
	ladderBytes    = 4096
)

// rung is one server of the ladder.
type rung struct {
	name  string
	start func(b *testing.B) server
}

// server is a server of the ladder that runs.
type server struct {
	addr, rcpt string
	pid        int // 0 if it is more than one process
	stop       func()
}

// BenchmarkAccept sends 4 kB messages over 100 sessions with Postfix's
// smtp-source to a ladder of servers, each in a process of its own, one after
// the other in every iteration, and reports the medians: messages a second for
// smtp-sink, and the others as ratios to it.
//
//	go test -run '^$' -bench Accept -benchtime 5x ./internal/e2e
func BenchmarkAccept(b *testing.B) {
	for _, p := range []string{"/usr/sbin/smtp-source", "/usr/sbin/smtp-sink"} {
		if _, err := os.Stat(p); err != nil {
			b.Skip("left out: Postfix is not installed here")
		}
	}
	rungs := []rung{
		{"smtp-sink", startSink}, {"go-smtp-discard", startHelper("discard")},
		{"go-smtp-append", startHelper("append")}, {"postfix-discard", startPostfixDiscard},
		{"bounced", startBounced},
	}
	rates := map[string][]float64{}
	for b.Loop() {
		for _, r := range rungs {
			to := r.start(b)
			rates[r.name] = append(rates[r.name], sourceRate(b, to.addr, to.rcpt))
			to.stop()
		}
	}
	sink := median(rates["smtp-sink"])
	b.ReportMetric(0, "ns/op")
	b.ReportMetric(sink, "smtp-sink_msgs/s")
	for _, r := range rungs[1:] {
		b.ReportMetric(median(rates[r.name])/sink, r.name+"/smtp-sink")
	}
}

func median(v []float64) float64 {
	v = slices.Sorted(slices.Values(v))
	return v[len(v)/2]
}

// sourceRate is how many messages a second smtp-source gets rid of.
func sourceRate(b *testing.B, addr, rcpt string) float64 {
	b.Helper()
	count := ladderMessages
	if strings.HasPrefix(rcpt, "slow+") {
		count /= 10
	}
	cmd := exec.Command("/usr/sbin/smtp-source", "-d", "-s", fmt.Sprint(ladderSessions), "-m", fmt.Sprint(count),
		"-l", fmt.Sprint(ladderBytes), "-f", "sender@sender.example.test", "-t", rcpt, addr)
	began := time.Now()
	if out, err := cmd.CombinedOutput(); err != nil {
		b.Fatalf("smtp-source: %v\n%s", err, out)
	}
	return float64(count) / time.Since(began).Seconds()
}

func startSink(b *testing.B) server {
	addr := freeAddr(b)
	return runServer(b, addr, "user@"+testDomain, exec.Command("/usr/sbin/smtp-sink", "-u", "nobody", addr, "1000"))
}

// startHelper runs a bare go-smtp server: this very test binary in another
// role, see TestMain.
func startHelper(role string) func(b *testing.B) server {
	return func(b *testing.B) server {
		addr := freeAddr(b)
		cmd := exec.Command(os.Args[0])
		cmd.Env = append(os.Environ(), "BOUNCED_E2E_ROLE="+role, "BOUNCED_E2E_ADDR="+addr, "BOUNCED_E2E_DIR="+b.TempDir())
		return runServer(b, addr, "user@"+testDomain, cmd)
	}
}

func startBounced(b *testing.B) server {
	n := newNode(b, binary(b), strings.Replace(strings.Replace(postfixConfig,
		"endpoints: [{name: app, url: RECEIVER, allow_private: true}]\n", "", 1), "sinks:", "log: {level: warn}\nsinks:", 1))
	n.start()
	m, err := minter(b).Mint(testDomain, "ladder", time.Now())
	if err != nil {
		b.Fatal(err)
	}
	return server{n.smtp, m.Address, n.cmd.Process.Pid, func() {
		b.ReportMetric(residentMB(n.cmd.Process.Pid), "bounced_peak_MB")
		if err := n.stop(); err != nil {
			b.Fatal(err)
		}
	}}
}

func startPostfixDiscard(b *testing.B) server {
	addr, stop := launchPostfix(b, "mydestination = "+testDomain+"\nlocal_transport = discard:\nlocal_recipient_maps =\n"+
		"default_process_limit = 100\n")
	return server{addr: addr, rcpt: "slow+user@" + testDomain, stop: stop}
}

func runServer(b testing.TB, addr, rcpt string, cmd *exec.Cmd) server {
	b.Helper()
	if err := cmd.Start(); err != nil {
		b.Fatal(err)
	}
	awaitListener(b, addr)
	return server{addr, rcpt, cmd.Process.Pid, func() {
		cmd.Process.Kill()
		cmd.Wait()
	}}
}

// residentMB is the most memory that a process had resident, in megabytes.
func residentMB(pid int) float64 {
	status, _ := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	_, rest, _ := strings.Cut(string(status), "VmHWM:")
	var kb float64
	fmt.Sscanf(rest, "%f", &kb)
	return kb / 1024
}

// playRole serves as one of the benchmarks' servers, for ever.
func playRole(role, addr, dir string) {
	switch role {
	case "hook":
		playHook(addr)
	case "front":
		playFront(addr, newAppendLog(dir))
	}
	backend := smtp.BackendFunc(func(*smtp.Conn) (smtp.Session, error) { return bareSession{}, nil })
	if role == "append" {
		log := newAppendLog(dir)
		backend = func(*smtp.Conn) (smtp.Session, error) { return bareSession{log: log}, nil }
	}
	s := smtp.NewServer(backend)
	s.Domain = "bare.example.test"
	l, err := net.Listen("tcp", addr)
	if err != nil {
		panic(err)
	}
	panic(s.Serve(l))
}

// bareSession reads messages, and keeps them if it has a log.
type bareSession struct{ log *appendLog }

func (bareSession) Mail(string, *smtp.MailOptions) error { return nil }
func (bareSession) Rcpt(string, *smtp.RcptOptions) error { return nil }
func (bareSession) Reset()                               {}
func (bareSession) Logout() error                        { return nil }

func (s bareSession) Data(r io.Reader) error {
	if s.log == nil {
		_, err := io.Copy(io.Discard, r)
		return err
	}
	raw, err := io.ReadAll(r)
	if err != nil {
		return err
	}
	return s.log.append(raw)
}

// appendLog appends records to a file; writers that come while a sync runs
// share the next one.
type appendLog struct {
	mu              sync.Mutex
	turn            sync.Cond
	file            *os.File
	written, synced int
	syncing         bool
}

func newAppendLog(dir string) *appendLog {
	file, err := os.Create(filepath.Join(dir, "log"))
	if err != nil {
		panic(err)
	}
	l := &appendLog{file: file}
	l.turn.L = &l.mu
	return l
}

func (l *appendLog) append(p []byte) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	if _, err := l.file.Write(p); err != nil {
		return err
	}
	l.written++
	for mine := l.written; l.synced < mine; {
		if l.syncing {
			l.turn.Wait()
			continue
		}
		l.syncing = true
		upTo := l.written
		l.mu.Unlock()
		err := l.file.Sync()
		l.mu.Lock()
		l.syncing = false
		if err != nil {
			return err
		}
		l.synced = upTo
		l.turn.Broadcast()
	}
	return nil
}
