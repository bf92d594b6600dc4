package smtpd

import "testing"

// BenchmarkErrand runs calls as deep as those of a commit in a goroutine of
// their own, with and without growStack before them.
func BenchmarkErrand(b *testing.B) {
	for name, grow := range map[string]func(int) byte{"plain": func(int) byte { return 0 }, "grown": growStack} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				done := make(chan struct{})
				go func() {
					defer close(done)
					grow(0)
					deep(24)
				}()
				<-done
			}
		})
	}
}

// deep takes about 400 bytes of stack a call.
//
//go:noinline
func deep(n int) byte {
	var frame [320]byte
	frame[n] = byte(n)
	if n > 0 {
		frame[0] = deep(n - 1)
	}
	return frame[n/2]
}
