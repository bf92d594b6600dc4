package envelope_test

import (
	"testing"

	"bounced/envelope"
)

func BenchmarkDecode(b *testing.B) {
	book := newBook(b, envelope.Domain{Name: "bounces.example.com", Keys: []envelope.Key{keyA},
		Foreign: []envelope.Foreign{{Scheme: envelope.SchemeXVERP, Unsigned: true}}})
	own := mint(b, book, "", "order-8812")
	for _, c := range []struct {
		name, address string
		want          envelope.Verdict
	}{
		{"own", own, envelope.Valid},
		{"forged", own[:13] + "a000" + own[17:], envelope.Forged},
		{"wrapped", "prvs=0123456789=" + own, envelope.Valid},
		{"foreign", "news-42+user=example.org@bounces.example.com", envelope.Valid},
		{"malformed", "somebody@bounces.example.com", envelope.Malformed},
		{"elsewhere", "b+order-8812-a2gr0k5v7t3m9q@example.net", envelope.Malformed},
	} {
		b.Run(c.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if d := book.Decode(c.address, noon); d.Verdict != c.want {
					b.Fatalf("%s: %+v", c.address, d)
				}
			}
		})
	}
}

func BenchmarkMint(b *testing.B) {
	book := newBook(b, envelope.Domain{Name: "bounces.example.com", Keys: []envelope.Key{keyA}})
	b.ReportAllocs()
	for b.Loop() {
		if _, err := book.Mint("", "order-8812", noon); err != nil {
			b.Fatal(err)
		}
	}
}
