package smtpd_test

import (
	"context"
	"strconv"
	"testing"

	"bounced/envelope"
	"bounced/internal/load"
	"bounced/smtpd"
)

// discard takes everything and keeps nothing.
type discard struct{}

func (discard) Accept(context.Context, envelope.Transaction, []byte) (string, error) {
	return "0123456789ABCDEF", nil
}

// BenchmarkAccept is a message over loopback, client and server in one process.
func BenchmarkAccept(b *testing.B) {
	for _, size := range []int{4 << 10, 20 << 10, 256 << 10} {
		for _, mode := range []load.Mode{load.Lockstep, load.Pipelined, load.BDAT} {
			b.Run(string(mode)+"/"+strconv.Itoa(size>>10)+"kB", func(b *testing.B) {
				r := start(b, smtpd.Options{Intake: discard{}})
				b.SetBytes(int64(size))
				b.ReportAllocs()
				b.ResetTimer()
				res, err := load.Run(b.Context(), load.Options{Addr: r.addr.String(), Rcpt: "good1@b.test",
					Sessions: 20, Messages: b.N, Size: size, Mode: mode})
				if err != nil {
					b.Fatal(err)
				}
				b.ReportMetric(res.PerSecond(), "msg/s")
			})
		}
	}
}
