package main

import (
	"context"
	"fmt"
	"time"
)

type healthcheckCmd struct {
	location
	Ready bool          `help:"Ask whether a message would be accepted now, and not only whether the process is alive."`
	Wait  time.Duration `help:"Ask again until it is so, for that long: for scripts that start a server." placeholder:"DURATION"`
}

// askAgain is how long --wait waits between two questions.
const askAgain = 100 * time.Millisecond

func (h *healthcheckCmd) Run(c *console) error {
	deadline := time.Now().Add(h.Wait)
	for {
		status, err := h.ask(c.ctx)
		if err == nil {
			_, err = fmt.Fprintln(c.out, status)
			return err
		}
		if !time.Now().Before(deadline) {
			return err
		}
		select {
		case <-c.ctx.Done():
			return err
		case <-time.After(askAgain):
		}
	}
}

// ask needs no token, since health is open to all. It takes any certificate: none names
// loopback, which is where health is asked for.
func (h *healthcheckCmd) ask(ctx context.Context) (status string, err error) {
	ctx, cancel := context.WithTimeout(ctx, 3*time.Second)
	defer cancel()
	path := "/healthz"
	if h.Ready {
		path = "/readyz"
	}
	s := server{location: h.location, anyCertificate: true}
	var answer struct{ Status string }
	err = s.get(ctx, path, nil, &answer)
	return answer.Status, err
}
