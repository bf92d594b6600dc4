package classify_test

import (
	"strings"
	"testing"

	"bounced/classify"
	"bounced/dsn"
)

// due is a report whose fields say all but the SMTP state.
const due = `Return-Path: <>
From: MAILER-DAEMON@mx.example.net
To: bounce@sender.example
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary=b

--b

<jane@acme.example>: host mx.acme.example[192.0.2.1] said: 550 5.1.1 User unknown (in reply to end of DATA command)

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.net

Final-Recipient: rfc822; jane@acme.example
Action: failed
Status: 5.1.1
Remote-MTA: dns; mx.acme.example
Diagnostic-Code: smtp; 550 5.1.1 User unknown

--b
Content-Type: message/rfc822

From: shop@sender.example
To: jane@acme.example

Hello
--b--
`

// TestSkimmedState: a rule that asks for the SMTP state is heeded, though only the
// text tells it.
func TestSkimmedState(t *testing.T) {
	late := classify.Rule{
		ID: "acme-late", Category: classify.RecipientFiltered, Text: []string{"user unknown"}, State: []string{"data"}, MTA: []string{"acme.example"},
		Hits: []classify.Sample{{Code: 550, State: "data", MTA: "mx.acme.example", Text: "550 5.1.1 User unknown"}},
	}
	everywhere := late
	everywhere.MTA, everywhere.Hits = nil, []classify.Sample{{Code: 550, State: "data", Text: "550 5.1.1 User unknown"}}
	for _, test := range []struct {
		name, mail string
		rules      []classify.Rule
		want       string
	}{
		{"no such rule", due, nil, "en-mailbox-unknown"},
		{"a rule for the host", due, []classify.Rule{late}, "acme-late"},
		{"a rule for all hosts", due, []classify.Rule{everywhere}, "acme-late"},
		{"a rule for another host", strings.ReplaceAll(due, "acme.example", "acme.test"), []classify.Rule{late}, "en-mailbox-unknown"},
		{"a built-in rule", strings.NewReplacer("acme.example", "docomo.ne.jp", "User unknown", "Unknown user").Replace(due), nil, "ntt-docomo-recipient-filtered"},
	} {
		judge, err := classify.New(classify.Options{Rules: test.rules})
		if err != nil {
			t.Fatal(err)
		}
		rep, _ := dsn.Skim([]byte(test.mail))
		res := judge.Judge(rep, classify.Known{NullSender: true})
		if len(res.Recipients) != 1 || res.Recipients[0].Evidence.Rule != test.want {
			t.Errorf("%s: %+v, want %s", test.name, res.Recipients, test.want)
		}
	}
}

// TestSkimmedNotice: where the fields tell too little, the notice decides, which is
// read after them.
func TestSkimmedNotice(t *testing.T) {
	mail := strings.NewReplacer("said: 550 5.1.1 User unknown (in reply to end of DATA command)", "lost the connection\n\nMessage could not be delivered for 5 days\nMessage will be deleted from queue",
		"5.1.1", "4.4.7", "550 5.1.1 User unknown", "451 4.4.1 reply: read error").Replace(due)
	rep, _ := dsn.Skim([]byte(mail))
	res := classify.Default().Judge(rep, classify.Known{NullSender: true})
	if len(res.Recipients) != 1 || res.Recipients[0].Category != classify.Expired {
		t.Errorf("%+v", res.Recipients)
	}
}
