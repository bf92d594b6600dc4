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

// damaged reports whether an error is about damage on the disk: a block with a wrong
// checksum, a sector that cannot be read, a malformed record. To read again, or to open
// the database again, does not help.
func damaged(err error) bool {
	return err != nil && (errors.Is(err, errRecord) || pebble.IsCorruptionError(err) || errors.Is(err, syscall.EIO))
}

// damage is called at each read of a damaged block, and logs each file once. It is no
// reason to open the database again: that mends nothing, and all else can still be read
// and written.
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

// background is called for failed flushes and compactions. One that meets damage is tried
// again at once, without end, so it is logged once a minute.
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

// merged is called when a compaction has ended. One out of level 0 that worked means that
// tables can be merged again.
func (h *health) merged(i pebble.CompactionInfo) {
	if i.Err == nil && len(i.Input) > 0 && i.Input[0].Level == 0 {
		h.mu.Lock()
		h.stuck = nil
		h.mu.Unlock()
	}
}

// Tables that cannot be merged with a damaged one pile up in level 0, and at l0Stop layers
// of them pebble lets writers wait for ever. Before that, at l0Refuse, commits are refused,
// so that deliveries can still be made; at l0Nothing all writes are.
const (
	l0Stop    = 60
	l0Refuse  = l0Stop * 2 / 3
	l0Nothing = l0Stop - 5
)

// piled returns store.ErrDown if there are most layers or more, and damage is why.
func (g *generation) piled(most int) error {
	g.health.mu.Lock()
	why := g.health.stuck
	g.health.mu.Unlock()
	if why == nil || int(g.db.Metrics().Levels[0].Sublevels) < most {
		return nil
	}
	return fmt.Errorf("%w: tables cannot be merged: %w", store.ErrDown, why)
}
