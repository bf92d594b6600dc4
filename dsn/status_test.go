package dsn_test

import (
	"fmt"
	"strings"
	"testing"

	"bounced/dsn"
)

// groupsOf lists the recipients of a report whose fields about them are given.
func groupsOf(fields string) string {
	old := report[strings.Index(report, "Final-Recipient"):strings.Index(report, "\n--b=1/mx\nContent-Type: message/rfc822")]
	rep, _ := dsn.Parse([]byte(strings.Replace(report, old, fields, 1)))
	var lines []string
	for _, r := range rep.Recipients {
		lines = append(lines, fmt.Sprintf("%s %s %s %s %s %q", r.Final, r.Original, r.Action, r.Status, r.RemoteMTA, r.Diagnostic))
	}
	return strings.Join(lines, "\n")
}

// TestGroupsOfFields: which fields are about one recipient, and where the next begins.
func TestGroupsOfFields(t *testing.T) {
	for _, test := range []struct{ name, fields, want string }{{
		"what a host said is no field, whatever it looks like", `Final-Recipient: rfc822; jane@example.org
Action: failed
Status: 5.7.1
Diagnostic-Code: smtp; 550 5.7.1 Refused. The next hop said:
 Final-Recipient: rfc822; someone@else.example
 Action: failed
 Status: 5.1.1 User unknown
`, `jane@example.org  failed 5.7.1  "550 5.7.1 Refused. The next hop said: Final-Recipient: rfc822; someone@else.example Action: failed Status: 5.1.1 User unknown"`,
	}, {
		"nor is it with an empty line in it", "Final-Recipient: rfc822; jane@example.org\nAction: failed\nStatus: 5.7.1\nDiagnostic-Code: smtp; 550 Refused.\n \n" +
			" Final-Recipient: rfc822; someone@else.example\n Status: 5.1.1\n",
		`jane@example.org  failed 5.7.1  "550 Refused. Final-Recipient: rfc822; someone@else.example Status: 5.1.1"`,
	}, {
		"all lines are indented", `  Final-Recipient: rfc822; jane@example.org
  Action: failed
  Status: 5.1.1

  Final-Recipient: rfc822; joe@example.org
  Action: failed
  Status: 5.2.2
`, "jane@example.org  failed 5.1.1  \"\"\njoe@example.org  failed 5.2.2  \"\"",
	}, {
		"a second status", `Final-Recipient: rfc822; jane@example.org
Action: failed
Status: 5.1.1
Status: 5.0.0
Remote-MTA: dns; mx.example.org
Diagnostic-Code: smtp; 550 5.1.1 User unknown
`, `jane@example.org  failed 5.1.1 mx.example.org "550 5.1.1 User unknown"`,
	}, {
		"groups that begin with the status, and no empty line", `Status: 5.1.1
Final-Recipient: rfc822; jane@example.org
Status: 5.2.2
Final-Recipient: rfc822; joe@example.org
`, "jane@example.org   5.1.1  \"\"\njoe@example.org   5.2.2  \"\"",
	}, {
		"an original recipient of the next group, and no empty line", `Final-Recipient: rfc822; jane@example.org
Action: failed
Status: 5.1.1
Original-Recipient: rfc822; joe@example.org
Final-Recipient: rfc822; jj@example.org
Action: failed
Status: 5.2.2
`, "jane@example.org  failed 5.1.1  \"\"\njj@example.org joe@example.org failed 5.2.2  \"\"",
	}, {
		"an original recipient behind the others", `Final-Recipient: rfc822; jj@example.org
Action: failed
Status: 5.1.1
Original-Recipient: rfc822; joe@example.org
`, `jj@example.org joe@example.org failed 5.1.1  ""`,
	}, {
		"a field of headers", `Final-Recipient: rfc822; jane@example.org
Action: failed
Status: 5.0.0
Diagnostic-Code: smtp; 550 refused
Comments: see the page about full mailboxes
`, `jane@example.org  failed 5.0.0  "550 refused"`,
	}, {
		"a line that lost its indentation", `Final-Recipient: rfc822; jane@example.org
Action: failed
Status: 5.0.0
Diagnostic-Code: smtp; 550 refused, see
https://example.org/why
`, `jane@example.org  failed 5.0.0  "550 refused, see https://example.org/why"`,
	}, {
		"comments", `Final-Recipient: rfc822 (its type); jane@example.org (delivered as <store@internal.example>)
Action: (at last) failed (for good)
Status: (was 4.4.7) 5.1.1 (so)
Remote-MTA: dns (A record); mx.example.org
Diagnostic-Code: smtp (x); 550 (really) refused
`, `jane@example.org  failed 5.1.1 mx.example.org "550 (really) refused"`,
	}, {
		"a comment in front of the address, a route, odd local parts", `Final-Recipient: rfc822; (x@y.example) jane@example.org
Action: failed

Final-Recipient: rfc822; <@relay.example,@b.example:joe@example.org>
Action: failed

Final-Recipient: rfc822; 'ann'@example.org
Action: failed

Final-Recipient: rfc822; 'sue@example.org'
Action: failed
`, "jane@example.org  failed   \"\"\njoe@example.org  failed   \"\"\n'ann'@example.org  failed   \"\"\nsue@example.org  failed   \"\"",
	}} {
		t.Run(test.name, func(t *testing.T) {
			if got := groupsOf(test.fields); got != test.want {
				t.Errorf("got\n%s\nwant\n%s", got, test.want)
			}
		})
	}
}

// TestReportingMTA is without type and comments.
func TestReportingMTA(t *testing.T) {
	rep, _ := dsn.Parse([]byte(strings.Replace(report, "dns; mx.example.net", "dns;mta1.example.net (tcp-daemon)", 1)))
	if got := rep.Message.ReportingMTA; got != "mta1.example.net" {
		t.Errorf("got %q", got)
	}
}

// TestReportOfUnknownType: the fields of a report are read where gateways call their
// type one that they know.
func TestReportOfUnknownType(t *testing.T) {
	for _, typ := range []string{"application/octet-stream; name=ATT00001.dat", "message/delivery-report", "text/plain; name=details.txt"} {
		rep, _ := dsn.Parse([]byte(strings.Replace(report, "Content-Type: message/delivery-status", "Content-Type: "+typ, 1)))
		if len(rep.Recipients) == 0 || rep.Recipients[0].Status == "" || rep.Message.ReportingMTA == "" {
			t.Errorf("%s: %+v, %+v", typ, rep.Message, rep.Recipients)
		}
	}
}
