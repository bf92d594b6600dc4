package classify_test

import (
	"fmt"
	"strings"
	"testing"

	"bounced/classify"
	"bounced/dsn"
)

// TestAmongOthers holds that what is said about one recipient of many is
// judged as if they were the only one, whether or not the same was said about
// those before.
func TestAmongOthers(t *testing.T) {
	said := []string{
		"550 5.1.1 <%s>: Recipient address rejected: User unknown in virtual mailbox table",
		"550 5.1.1 <%s>: Recipient address rejected: User unknown in virtual mailbox table",
		"552 5.2.2 <%s>: Recipient address rejected: Mailbox is full",
		"550 5.1.1 <%s>: Recipient address rejected: User unknown in virtual mailbox table",
		"554 5.7.1 <%s>: Recipient address rejected: Access denied",
		"554 5.7.1 %s: Relay access denied",
		"550 5.1.1 <%s> is full of spam",
	}
	locals := []string{"user%d", "mailbox-full%d", "mailer-daemon", "toda", "a.b+%d", "no-such-user", "over.quota", "550-5.1.1", "Ünknown%d", "BOB%d"}
	const head = "Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; a.example\r\n\r\n"
	var groups []string
	for i := range 400 {
		local := locals[i/3%len(locals)]
		if strings.Contains(local, "%d") {
			local = fmt.Sprintf(local, i)
		} else if i%2 == 0 {
			local = fmt.Sprintf("x%d", i) + local
		}
		address := local + []string{"@example.com", "@googlemail.com", fmt.Sprintf("@rx%d.t-online.de", i)}[i/7%3]
		groups = append(groups, fmt.Sprintf("Final-Recipient: rfc822; %s\r\nAction: failed\r\nStatus: 5.0.0\r\nRemote-MTA: dns; mx.example.net\r\nDiagnostic-Code: smtp; "+said[i*i/5%len(said)]+"\r\n\r\n", address, address))
	}
	judge := func(groups ...string) []classify.Outcome {
		rep, _ := dsn.Parse([]byte(head + strings.Join(groups, "") + "--b--\r\n"))
		return classify.Default().Judge(rep, classify.Known{NullSender: true}).Recipients
	}
	all := map[string]classify.Outcome{}
	for _, o := range judge(groups...) {
		o.Evidence.Where = ""
		all[strings.ToLower(o.Recipient)] = o
	}
	rules := map[string]int{}
	for _, g := range groups {
		alone := judge(g)[0]
		alone.Evidence.Where = ""
		if got, want := fmt.Sprintf("%+v", all[strings.ToLower(alone.Recipient)]), fmt.Sprintf("%+v", alone); got != want && strings.Count(strings.Join(groups, ""), "; "+alone.Recipient+"\r\n") == 1 {
			t.Errorf("among others:\n%s\nalone:\n%s", got, want)
		}
		rules[alone.Evidence.Rule]++
	}
	if len(rules) < 4 {
		t.Errorf("too much alike: %v", rules)
	}
}
