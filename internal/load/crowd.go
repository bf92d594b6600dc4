package load

import (
	"context"
	"fmt"
	"net"
	"sync"
	"sync/atomic"
	"time"
)

// Crowd is a number of clients that only take up room.
type Crowd struct {
	Addr  string
	Rcpt  string
	Idle  int           // connected, and silent after EHLO
	Drip  int           // within DATA, one octet at a time
	Every time.Duration // between the octets of one client
}

// Enter connects them all. leave ends them, and returns how many of those that drip the
// server had sent away by then.
func (c Crowd) Enter(ctx context.Context) (leave func() (lost int), err error) {
	ctx, cancel := context.WithCancel(ctx)
	var wg sync.WaitGroup
	var lost atomic.Int64
	var conns []net.Conn
	leave = func() int {
		n := lost.Load()
		cancel()
		for _, conn := range conns {
			conn.Close()
		}
		wg.Wait()
		return int(n)
	}
	for i := range c.Idle + c.Drip {
		s, err := open(ctx, Options{Network: "tcp", Addr: c.Addr, Rcpt: c.Rcpt, Mode: Lockstep})
		if err != nil {
			leave()
			return nil, fmt.Errorf("connection %d: %w", i, err)
		}
		conns = append(conns, s.conn)
		if i < c.Idle {
			continue
		}
		for _, st := range s.steps[:3] {
			if err := s.do(st, 1); err != nil {
				leave()
				return nil, fmt.Errorf("connection %d: %w", i, err)
			}
		}
		wg.Go(func() {
			t := time.NewTicker(c.Every)
			defer t.Stop()
			for {
				select {
				case <-ctx.Done():
					return
				case <-t.C:
				}
				if _, err := s.conn.Write([]byte("x")); err != nil {
					lost.Add(1)
					return
				}
			}
		})
	}
	return leave, nil
}
