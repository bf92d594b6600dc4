package main

import (
	"context"
	"fmt"
	"time"
)

type healthcheckCmd struct {
	server
	Ready bool `help:"Ask whether a message would be accepted now, and not only whether the process is alive."`
}

// Run asks without the token: health is open to all.
func (h *healthcheckCmd) Run(c *console) error {
	ctx, cancel := context.WithTimeout(c.ctx, 3*time.Second)
	defer cancel()
	path := "/healthz"
	if h.Ready {
		path = "/readyz"
	}
	h.Token = ""
	var answer struct{ Status string }
	if err := h.get(ctx, path, nil, &answer); err != nil {
		return err
	}
	fmt.Fprintln(c.out, answer.Status)
	return nil
}
