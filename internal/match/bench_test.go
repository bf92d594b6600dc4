package match_test

import (
	"strings"
	"testing"

	"bounced/internal/match"
)

// BenchmarkScan looks for the classifier's phrases in usual texts, and in some
// that are made to cost as much as they can.
func BenchmarkScan(b *testing.B) {
	phrases := tablePhrases()
	m := compile(b, phrases)
	var beginnings []string
	for _, p := range phrases {
		beginnings = append(beginnings, p[:len(p)*2/3])
	}
	for _, bm := range []struct{ name, text string }{
		{"notice", "This is the mail system at host mx.example.com.\r\n\r\nI'm sorry to have to inform you that your message could not\r\n" +
			"be delivered to one or more recipients. It's attached below.\r\n\r\nFor further assistance, please send mail to postmaster.\r\n\r\n" +
			"If you do so, please include this problem report. You can\r\ndelete your own text from the attached returned message.\r\n"},
		{"diagnostic", "host mx.example.net[192.0.2.1] said: 550 5.1.1 <bob@example.net>: Recipient address rejected: User unknown in virtual mailbox table (in reply to RCPT TO command)"},
		{"prose", strings.Repeat("We climbed the hill before dawn and watched the ferries leave one after the other. ", 5)},
		{"russian", strings.Repeat("Ваше письмо не может быть доставлено одному или нескольким получателям. ", 5)},
		{"japanese", strings.Repeat("以下の宛先へメールを配信できませんでした。", 5)},
		{"beginnings", strings.Join(beginnings, " ")},
		{"crowded", strings.Repeat("invalid rejected message ", 400)},
		{"odd", strings.Repeat("5\r\n5\u00ad 5\xff", 1000)},
	} {
		b.Run(bm.name, func(b *testing.B) {
			var buf match.Buffer
			var hits []match.Hit
			b.SetBytes(int64(len(bm.text)))
			b.ReportAllocs()
			for b.Loop() {
				hits = m.Scan(hits[:0], &buf, bm.text)
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*len(bm.text)), "ns/byte")
		})
	}
}
