package dsn_test

import (
	"slices"
	"testing"

	"bounced/dsn"
)

// TestNumbersInFront: numbers that count the lines of a list are no part of addresses.
func TestNumbersInFront(t *testing.T) {
	for _, tt := range []struct {
		body string
		want []string
	}{
		{"1.ann@a.example: User unknown\n2.bob@b.example: Mailbox full\n3.eve@e.example\n", []string{"ann@a.example", "bob@b.example", "eve@e.example"}},
		{"1|ann@a.example|User unknown\n2|bob@b.example|Mailbox full\n", []string{"ann@a.example", "bob@b.example"}},
		{"1.ann@a.example: User unknown\n", []string{"1.ann@a.example"}},
		{"1.test@a.example: User unknown\n2.test@a.example: User unknown\n", []string{"1.test@a.example", "2.test@a.example"}},
		{"7.ann@a.example: User unknown\n3.bob@b.example: User unknown\n", []string{"7.ann@a.example", "3.bob@b.example"}},
	} {
		rep, _ := dsn.Parse([]byte("From: MAILER-DAEMON@mx.example.net\nSubject: Returned mail\n\nNot delivered:\n\n" + tt.body))
		var got []string
		for _, m := range rep.Mentions {
			got = append(got, m.Address)
			if text := rep.Text(m.Place.Part); text[m.Place.Offset:m.Place.Offset+len(m.Address)] != m.Address {
				t.Errorf("%q: %s is not at %d", tt.body, m.Address, m.Place.Offset)
			}
		}
		if !slices.Equal(got, tt.want) {
			t.Errorf("%q: %q, want %q", tt.body, got, tt.want)
		}
	}
}

// TestReplyIsNoNumber: what a host answered about somebody is no entry of a list, as
// Mercury/32 shows it.
func TestReplyIsNoNumber(t *testing.T) {
	rep, _ := dsn.Parse([]byte("From: postmaster@a.example\r\n\r\nSMTP Transcript:\r\n\r\n>> RCPT TO:<bob@b.example>\r\n<< 550 <bob@b.example>: Mailbox closed\r\n"))
	for _, m := range rep.Mentions {
		if m.Head {
			t.Errorf("%+v is taken for the head of a block", m)
		}
	}
}
