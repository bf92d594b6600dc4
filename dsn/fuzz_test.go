package dsn_test

import (
	"encoding/json"
	"testing"
	"unicode/utf8"

	"bounced/dsn"
	"bounced/internal/bomb"
)

// FuzzParse holds that nothing makes Parse panic, that places are inside of
// their texts, and that all strings are UTF-8.
func FuzzParse(f *testing.F) {
	all, _ := messages(f)
	for _, raw := range all {
		f.Add(raw)
	}
	for _, kind := range bomb.Kinds {
		f.Add(kind(600))
	}
	f.Add([]byte(report))
	f.Add([]byte("From"))
	f.Add([]byte(":"))
	f.Add([]byte("\r\n\r\n"))
	f.Add([]byte("Content-Type: multipart/mixed; boundary=\"\"\n\n----\n--\n"))
	f.Add([]byte("Subject: =?utf-8?Q?=?=\n\n<a@b>: 550 5.\n550"))
	f.Add([]byte("Content-Type: text/html; charset=utf-7\n\n<a@b>+AAA-<"))
	f.Fuzz(func(t *testing.T, raw []byte) {
		before := string(raw)
		rep, err := dsn.Parse(raw)
		if rep == nil {
			t.Fatal("no report", err)
		}
		if string(raw) != before {
			t.Fatal("the message was changed")
		}
		check(t, rep)
	})
}

func check(t *testing.T, rep *dsn.Report) {
	inside := func(what string, p dsn.Place) {
		if p.Offset < 0 || p.Offset > len(rep.Text(p.Part)) {
			t.Errorf("%s at %+v, outside of %d bytes", what, p, len(rep.Text(p.Part)))
		}
	}
	valid := func(what string, all ...string) {
		for _, s := range all {
			if !utf8.ValidString(s) {
				t.Errorf("%s is not UTF-8: %q", what, s)
			}
		}
	}
	h := &rep.Header
	valid("header", h.From, h.FromName, h.To, h.Subject, h.MessageID, h.Date, h.AutoSubmitted, h.ReturnPath)
	for _, n := range append(rep.Notice, rep.Quoted...) {
		inside("text", n.Place)
		valid("text", n.Text)
	}
	for _, r := range rep.Recipients {
		inside("recipient", r.Place)
		if r.DiagnosticPlace.Part != "" {
			inside("diagnostic", r.DiagnosticPlace)
		}
		valid("recipient", r.Final, r.Original, r.Action, r.Status, r.Diagnostic, r.RemoteMTA)
	}
	for _, r := range rep.Replies {
		inside("reply", r.Place)
		valid("reply", r.Text, r.Host, r.Address)
		if r.Code != 0 && (r.Code < 200 || r.Code > 599) {
			t.Errorf("code %d", r.Code)
		}
	}
	for _, m := range rep.Mentions {
		inside("mention", m.Place)
		valid("mention", m.Address, m.Line, m.Block)
	}
	if r := rep.Returned; r != nil {
		valid("returned", r.From, r.To, r.Subject, r.MessageID)
	}
	for _, p := range rep.Parts {
		if p.Offset > p.End {
			t.Errorf("part %+v", p)
		}
	}
	if _, err := json.Marshal(rep); err != nil {
		t.Error(err)
	}
}
