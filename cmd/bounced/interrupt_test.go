package main

import (
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

// TestInterrupt: one signal ends a command that waits for input.
func TestInterrupt(t *testing.T) {
	for _, command := range []string{"replay", "explain"} {
		var errs strings.Builder
		in, code := &silent{asked: make(chan struct{})}, make(chan int, 1)
		go func() { code <- run([]string{command, "-"}, in, &strings.Builder{}, &errs) }()
		<-in.asked
		me, err := os.FindProcess(os.Getpid())
		if err == nil {
			err = me.Signal(syscall.SIGINT)
		}
		if err != nil {
			t.Fatal(err)
		}
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
