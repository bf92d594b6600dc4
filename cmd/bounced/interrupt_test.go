package main

import (
	"io"
	"os"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"
)

// silent is a terminal at which nobody types.
type silent struct {
	asked chan struct{}
	once  sync.Once
}

func (s *silent) Read([]byte) (int, error) {
	s.once.Do(func() { close(s.asked) })
	select {}
}

// endless is an mbox without end.
type endless struct {
	asked chan struct{}
	once  sync.Once
}

func (e *endless) Read(p []byte) (int, error) {
	e.once.Do(func() { close(e.asked) })
	return copy(p, "From a@b.example Tue Mar 10 08:20:00 2026\nFrom: a@b.example\nSubject: x\n\nhi\n\n"), nil
}

// TestInterruptWhileInputFlows: a command that was told to end says that, and
// nothing of how.
func TestInterruptWhileInputFlows(t *testing.T) {
	var errs strings.Builder
	in, code := &endless{asked: make(chan struct{})}, make(chan int, 1)
	go func() { code <- run([]string{"replay", "--json", "-"}, in, io.Discard, &errs) }()
	<-in.asked
	interrupt(t)
	select {
	case got := <-code:
		if got != 1 || errs.String() != "bounced: interrupted\n" {
			t.Errorf("exit code %d, %q", got, errs.String())
		}
	case <-time.After(20 * time.Second):
		t.Fatal("it goes on")
	}
}

func interrupt(t *testing.T) {
	t.Helper()
	me, err := os.FindProcess(os.Getpid())
	if err == nil {
		err = me.Signal(syscall.SIGINT)
	}
	if err != nil {
		t.Fatal(err)
	}
}

// TestInterrupt: one signal ends a command that waits for input.
func TestInterrupt(t *testing.T) {
	for _, command := range []string{"replay", "explain"} {
		var errs strings.Builder
		in, code := &silent{asked: make(chan struct{})}, make(chan int, 1)
		go func() { code <- run([]string{command, "-"}, in, &strings.Builder{}, &errs) }()
		<-in.asked
		interrupt(t)
		select {
		case got := <-code:
			if got != 1 || !strings.Contains(errs.String(), "interrupted") {
				t.Errorf("%s: exit code %d, %q", command, got, errs.String())
			}
		case <-time.After(20 * time.Second):
			t.Fatalf("%s goes on waiting", command)
		}
	}
}
