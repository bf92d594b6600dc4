package redis

import (
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"strings"
	"sync"
	"time"

	goredis "github.com/redis/go-redis/v9"
	"go.uber.org/zap"

	"bounced/internal/store"
)

// verdict is what an error means for the command that got it.
type verdict int

const (
	fine          verdict = iota
	unknownScript         // Redis wants its text
	moved                 // another node has the slot, or will soon
	lost                  // the connection broke; whether the command ran is not known
	silent                // nobody is there, or did not answer in time
	refused               // Redis said no
)

func judge(err error) verdict {
	if err == nil || errors.Is(err, goredis.Nil) {
		return fine
	}
	var reply goredis.Error
	if errors.As(err, &reply) {
		switch word, _, _ := strings.Cut(reply.Error(), " "); word {
		case "NOSCRIPT":
			return unknownScript
		case "MOVED", "ASK", "TRYAGAIN", "CLUSTERDOWN":
			return moved
		case "LOADING", "MASTERDOWN", "READONLY":
			return silent
		}
		return refused
	}
	var ne net.Error
	var oe *net.OpError
	switch {
	case errors.Is(err, os.ErrDeadlineExceeded), errors.Is(err, context.DeadlineExceeded),
		errors.As(err, &ne) && ne.Timeout(),
		errors.As(err, &oe) && oe.Op == "dial",
		errors.Is(err, goredis.ErrPoolTimeout), errors.Is(err, goredis.ErrClosed):
		return silent
	}
	return lost
}

// mapError makes err an error of package store, where there is one for it.
func mapError(err error) error {
	if err == nil || errors.Is(err, store.ErrDown) || errors.Is(err, store.ErrFull) {
		return err
	}
	var reply goredis.Error
	if errors.As(err, &reply) && !errors.Is(err, goredis.Nil) {
		switch word, _, _ := strings.Cut(reply.Error(), " "); word {
		case "OOM":
			return fmt.Errorf("%w: %s", store.ErrFull, reply)
		case "WRONGTYPE":
			return fmt.Errorf("%w: %w", store.ErrDamaged, err)
		case "ERR":
			return err // a mistake of ours: to wait does not help
		}
	}
	return fmt.Errorf("%w: %w", store.ErrDown, err)
}

// gate keeps callers from waiting for a node that does not answer: the first failure closes
// it, and one goroutine knocks until the node is back.
type gate struct {
	s    *Store
	node *goredis.Client

	mu  sync.Mutex
	why error // nil while open
}

// shut returns why the gate is closed, store.ErrDown; nil while it is open.
func (g *gate) shut() error {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.why
}

// close closes the gate, and begins to knock.
func (g *gate) close(why error) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.why != nil || g.s.ctx.Err() != nil {
		return
	}
	g.why = fmt.Errorf("%w: %w", store.ErrDown, why)
	g.s.metrics.away(1)
	g.s.log.Error("away", zap.String("node", g.s.nameOf(g.node)), zap.Error(why))
	g.s.wg.Go(g.knock)
}

// isReplica reports whether the node takes no changes, since it is a replica. In a Cluster it
// does not matter: others take them then.
func (g *gate) isReplica() bool {
	if g.s.cluster != nil {
		return false
	}
	text, err := g.node.Info(g.s.ctx, "replication").Result()
	return err == nil && parseInfo(text)["role"] == "slave"
}

// knock opens the gate when the node answers again as a master.
func (g *gate) knock() {
	start := time.Now()
	for {
		select {
		case <-g.s.ctx.Done():
			return
		case <-time.After(200 * time.Millisecond):
		}
		if g.s.cluster != nil {
			g.s.cluster.ReloadState(g.s.ctx)
		}
		err := g.node.Ping(g.s.ctx).Err()
		if err == nil && !g.isReplica() || errors.Is(err, goredis.ErrClosed) { // closed: no longer part of the cluster
			break
		}
	}
	g.mu.Lock()
	g.why = nil
	g.mu.Unlock()
	g.s.metrics.away(-1)
	g.s.log.Info("back", zap.String("node", g.s.nameOf(g.node)), zap.Duration("took", time.Since(start)))
}
