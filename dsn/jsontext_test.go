package dsn_test

import (
	"strings"
	"testing"

	"bounced/dsn"
)

// TestJSONOfOwn: a report in JSON of somebody's own is read like labels, and what is no
// JSON after all is kept.
func TestJSONOfOwn(t *testing.T) {
	for body, want := range map[string]string{
		`{"event":"bounce","recipient":"bob@cats.example","smtp":{"code":550,"text":"no such mailbox"}}`: "event: bounce\n\nrecipient: bob@cats.example\n\nsmtp: \ncode: 550\ntext: no such mailbox\n",
		`{"rejected": ["ann@cats.example", "bob@cats.example"], "final": true}`:                          "rejected: \n\nann@cats.example\n\n\nbob@cats.example\n\nfinal: true\n",
		`{"why":"caf\u00e9 \ud83d\udc08 \"x\\y\"\tz\nnext"}`:                                             "why: café 🐈 \"x\\y\"\tz\nnext\n",
		`{"a":"\u00zz","b":"\ud83d","c":"unended \u12`:                                                   "a: \ufffd\nb: \ufffd\nc: unended \ufffd\n",
		`{"a":"ends in \`: "a: ends in \\\n",
	} {
		rep, _ := dsn.Parse([]byte("Content-Type: application/json\n\n" + body))
		if len(rep.Notice) != 1 || strings.TrimRight(rep.Notice[0].Text, "\n") != strings.TrimRight(want, "\n") {
			t.Errorf("%s: %+v, want %q", body, rep.Notice, want)
		}
	}
}

// TestJSONBesideText: JSON behind a text is for programs, and no part of the notice.
func TestJSONBesideText(t *testing.T) {
	rep, _ := dsn.Parse([]byte("Content-Type: multipart/mixed; boundary=b\n\n--b\n\nHello\n--b\nContent-Type: application/json\n\n{\"to\":\"bob@cats.example\"}\n--b--\n"))
	if len(rep.Notice) != 1 || len(rep.Mentions) != 0 {
		t.Errorf("%+v, %+v", rep.Notice, rep.Mentions)
	}
}

// TestLongJSON: of long JSON only the beginning is read, and the report says so.
func TestLongJSON(t *testing.T) {
	rep, _ := dsn.Parse([]byte("Content-Type: application/json\n\n{" + strings.Repeat(`"to":"bob@cats.example",`, 2000) + `"z":1}`))
	if n := len(rep.Mentions); n == 0 || n > 1000 || !rep.Cut {
		t.Errorf("%d mentions, cut %v", n, rep.Cut)
	}
}
