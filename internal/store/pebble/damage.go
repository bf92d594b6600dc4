package pebble

import (
	"errors"
	"fmt"
	"syscall"
	"time"

	"github.com/cockroachdb/pebble/v2"
	"go.uber.org/zap"

	"bounced/internal/store"
)

// damaged says whether an error is about what stands on the disk: a block with a
// wrong checksum, a sector that cannot be read, a record that is none. To ask
// again, or to open the database again, does not help.
func damaged(err error) bool {
	return err != nil && (errors.Is(err, errRecord) || pebble.IsCorruptionError(err) || errors.Is(err, syscall.EIO))
}

// damage is told of each read of a damaged block. To open the database again does
// not mend it, and what does not need the block can be read and written.
func (h *health) damage(i pebble.DataCorruptionInfo) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.damages[i.Path] {
		return
	}
	if h.damages == nil {
		h.damages = make(map[string]bool)
	}
	h.damages[i.Path] = true
	h.log.Error("a file of the store is damaged", zap.String("file", i.Path), zap.NamedError("error", i.Details))
}

// background is told of failed flushes and compactions. One that meets damage is
// tried again at once, and so without end.
func (h *health) background(err error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if damaged(err) {
		h.stuck = err
		if time.Since(h.complained) < time.Minute {
			return
		}
		h.complained = time.Now()
	}
	h.log.Warn("background error", zap.Error(err))
}

// merged is told of compactions that ended.
func (h *health) merged(i pebble.CompactionInfo) {
	if i.Err == nil && len(i.Input) > 0 && i.Input[0].Level == 0 {
		h.mu.Lock()
		h.stuck = nil
		h.mu.Unlock()
	}
}

// Tables that cannot be merged with a damaged one pile up in level 0, and pebble
// lets writers wait for ever when there are l0Stop layers of them. Before that,
// commits are refused, which leaves deliveries room to be made, and later all.
const (
	l0Stop    = 60
	l0Refuse  = l0Stop * 2 / 3
	l0Nothing = l0Stop - 5
)

// piled is store.ErrDown if there are so many layers, and damage is why.
func (g *generation) piled(most int) error {
	g.health.mu.Lock()
	why := g.health.stuck
	g.health.mu.Unlock()
	if why == nil || int(g.db.Metrics().Levels[0].Sublevels) < most {
		return nil
	}
	return fmt.Errorf("%w: tables cannot be merged: %w", store.ErrDown, why)
}
