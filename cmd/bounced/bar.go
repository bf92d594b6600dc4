package main

import (
	"os"
	"time"

	"bounced/internal/replay"
	"bounced/internal/terminal"

	"github.com/schollz/progressbar/v3"
)

// bar shows on a terminal how far the reading of files has come; elsewhere it
// shows nothing.
type bar struct {
	*progressbar.ProgressBar      // nil: not shown
	outTerminal              bool // results go to a terminal too
}

// newBar adds up the sizes of the files, if there is a bar to show.
func newBar(c *console, paths []string) *bar {
	b := &bar{outTerminal: terminal.Is(c.out)}
	if !terminal.Is(c.err) {
		return b
	}
	total := int64(0)
	for _, path := range paths {
		if path == "-" {
			total = -1 // unknown
			break
		}
		for file, err := range replay.Files(path) {
			if info, statErr := os.Stat(file); err == nil && statErr == nil {
				total += info.Size()
			}
		}
	}
	b.ProgressBar = progressbar.NewOptions64(total, progressbar.OptionSetWriter(c.err), progressbar.OptionShowBytes(true),
		progressbar.OptionThrottle(100*time.Millisecond), progressbar.OptionClearOnFinish(), progressbar.OptionUseANSICodes(true))
	return b
}

func (b *bar) add(n int) {
	if b.ProgressBar != nil {
		b.Add(n)
	}
}

// clear makes room for a line of results; the next add draws the bar again.
func (b *bar) clear() {
	if b.ProgressBar != nil && b.outTerminal {
		b.Clear()
	}
}

func (b *bar) finish() {
	if b.ProgressBar != nil {
		b.Finish()
	}
}
