package redis

import (
	"context"
	"errors"
	"fmt"
	"net"
	"strconv"
	"sync/atomic"

	goredis "github.com/redis/go-redis/v9"
)

// guide is a hook that learns which server the Sentinels lead to, for the log and for errors:
// go-redis gives "FailoverClient" as the address of such a client.
type guide struct {
	master string
	addr   atomic.Pointer[string] // of the server that was dialled last; nil before
}

// DialHook implements goredis.Hook.
func (g *guide) DialHook(next goredis.DialHook) goredis.DialHook {
	return func(ctx context.Context, network, addr string) (net.Conn, error) {
		conn, err := next(ctx, network, addr)
		if err == nil {
			to := conn.RemoteAddr().String()
			g.addr.Store(&to)
			return conn, nil
		}
		// If a Sentinel answers that it does not know the name, go-redis calls it
		// unreachable, with an error that wraps Nil. That would pass for the
		// answer to a look-up.
		if errors.Is(err, goredis.Nil) {
			err = &net.OpError{Op: "dial", Net: network, Err: fmt.Errorf("no Sentinel that answers knows a master called %s", strconv.Quote(g.master))}
		}
		return nil, err
	}
}

// ProcessHook implements goredis.Hook.
func (g *guide) ProcessHook(next goredis.ProcessHook) goredis.ProcessHook { return next }

// ProcessPipelineHook implements goredis.Hook.
func (g *guide) ProcessPipelineHook(next goredis.ProcessPipelineHook) goredis.ProcessPipelineHook {
	return next
}

// nameOf returns the name, for people, of the node that a client leads to.
func (s *Store) nameOf(c *goredis.Client) string {
	if s.guide == nil {
		return c.Options().Addr
	}
	if addr := s.guide.addr.Load(); addr != nil {
		return *addr
	}
	return "master " + strconv.Quote(s.guide.master)
}
