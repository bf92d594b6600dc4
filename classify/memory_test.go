package classify

import (
	"os"
	"path/filepath"
	"reflect"
	"testing"

	"bounced/dsn"
)

// TestMemory: what a message is judged to be does not hang on those before it,
// whose memory its judgement uses.
func TestMemory(t *testing.T) {
	names, _ := filepath.Glob("../testdata/*.eml")
	if len(names) == 0 {
		t.Fatal("no fixtures")
	}
	mails := map[string][]byte{"who names the sender": []byte(`Return-Path: <>
From: MAILER-DAEMON@mx.example.com
To: news@sender.example
Content-Type: multipart/report; report-type=delivery-status; boundary=b

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.com

Final-Recipient: rfc822; bob@example.net
Action: failed
Status: 5.7.1
Remote-MTA: dns; mx.example.net
Diagnostic-Code: smtp; 550 5.7.1 news@sender.example: we don't want anything from this sender

--b
Content-Type: text/rfc822-headers

From: news@sender.example
To: bob@example.net

--b--
`)}
	for _, name := range names {
		raw, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		mails[name] = raw
	}
	used := Default()
	for name, raw := range mails {
		for _, read := range []func([]byte) (*dsn.Report, error){dsn.Parse, dsn.Skim} {
			judge := func(c *Classifier) Result {
				rep, _ := read(raw) // what could be understood comes along with any error
				return c.Judge(rep, Known{})
			}
			want := judge(&Classifier{table: used.table, signals: used.signals})
			if got := judge(used); !reflect.DeepEqual(got, want) {
				t.Errorf("%s: %+v behind others, %+v alone", name, got, want)
			}
		}
	}
}
