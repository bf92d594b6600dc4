package notify

import (
	"net/url"
	"strings"
	"testing"
	"time"
	"unicode"
	"unicode/utf8"

	"bounced/internal/event"
)

// Whatever an event holds, a form parser gets it back, and nothing else.
func FuzzForm(f *testing.F) {
	f.Add("order-1", "bob@example.com", "User unknown & gone; 100 %", "news", []byte("Subject: x\r\n\r\n\xff\x00+&="))
	f.Add("", "", "", "", []byte(nil))
	f.Fuzz(func(t *testing.T, id, recipient, description, tag string, raw []byte) {
		for _, typ := range []event.Type{event.Failure, event.Bounce} {
			e := &event.Event{Type: typ, ID: id, Recipient: recipient, Description: description, Tags: []string{tag, tag}}
			e.SetTime(time.Unix(1, 0))
			body := string(appendForm(nil, e, raw))
			want := url.Values{"type": {string(typ)}, "timestamp": {e.Timestamp}, "time": {"1"}, "tags[]": {tag, tag}}
			for k, v := range map[string]string{"id": id, "recipient": recipient} {
				if v != "" {
					want.Set(k, v)
				}
			}
			if typ == event.Bounce {
				want.Set("mime", string(raw))
			} else if description != "" {
				want.Set("description", description)
			}
			got, err := url.ParseQuery(body)
			if err != nil || got.Encode() != want.Encode() {
				t.Errorf("%q becomes %v, %v", body, got, err)
			}
		}
	})
}

func FuzzRetryAfter(f *testing.F) {
	for _, s := range []string{"", "0", "120", "-1", "1e3", "Sat, 01 Jan 2000 00:10:00 GMT", "99999999999999999999999", " 5 ", "٣"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, v string) {
		d := parseRetryAfter(v, time.Unix(946684800, 0))
		if d != 0 && (d < time.Second || d > 24*time.Hour) {
			t.Errorf("%q: %v", v, d)
		}
	})
}

func FuzzExcerpt(f *testing.F) {
	f.Add([]byte("ok\n"))
	f.Add([]byte("\x1b[2J\xff\u202e\u2028x"))
	f.Fuzz(func(t *testing.T, b []byte) {
		s := excerpt(b)
		if !utf8.ValidString(s) || len(s) > len(b) || strings.ContainsFunc(s, unicode.IsControl) {
			t.Errorf("%q becomes %q", b, s)
		}
	})
}
