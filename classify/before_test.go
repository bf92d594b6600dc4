package classify_test

import (
	"fmt"
	"math/rand/v2"
	"strconv"
	"strings"
	"testing"

	"bounced/classify"
	"bounced/dsn"
)

// TestAmongOthers holds that what is said about one recipient of many is
// judged as if they were the only one, whether or not the same was said about
// those before, and that the words which decided are where the verdict says.
func TestAmongOthers(t *testing.T) {
	judge, err := classify.New(classify.Options{Rules: []classify.Rule{
		{ID: "two-phrases", Category: classify.Suppressed, Permanence: classify.Permanent, Text: []string{"not for … not today"}, Hits: []classify.Sample{{Text: "not for bob, not today"}}},
		{ID: "half-a-name", Category: classify.MailboxMoved, Permanence: classify.Permanent, Text: []string{"nothing for <bob*"}, Hits: []classify.Sample{{Text: "nothing for <bobby>"}}},
	}})
	if err != nil {
		t.Fatal(err)
	}
	said := []string{ // each by a run of recipients
		"550 5.1.1 <%s>: Recipient address rejected:\r\n    User unknown in virtual mailbox table",
		"552 5.2.2 <%s>: Recipient address rejected: Mailbox is full",
		"554 5.7.1 %s: Relay access denied",
		"554 5.7.1 <%s>: Access denied",
		"550 5.1.1 <%s> is full of spam",
		"550 unknown user (in reply to end of DATA command)",
		"550 not for <%s>, not today",
		"550 nothing for <%s>",
		"<%s>: no mailbox here by that name",
		"what is to be said of <%s>?",
		"who is\r\n    <%s>?",
		"...",
	}
	locals := []string{"user%d", "user%d", "user%d", "x", "bobby%d", "overquota", "spamhaus", "toda", "no-such-user", "550-5.1.1", "552-%d", "5.2.2", "a1-5.2.2", "a=5.2.2", "Ünknown%d", "BOB%d", strings.Repeat("long", 20)}
	statuses, actions := []string{"5.0.0", "5.2.0", "5.0.0", "4.7.1"}, []string{"failed", "failed", "delayed"}
	hosts, domains := []string{"mx.example.net", "mx.example.org", "mx.googlemail.com"}, []string{"example.com", "example.com", "docomo.ne.jp"}
	const head = "Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; a.example\r\n\r\n"
	random := rand.New(rand.NewPCG(1, 2))
	var groups []string
	for i := range 3000 {
		address := strings.ReplaceAll(locals[random.IntN(len(locals))], "%d", strconv.Itoa(i)) + "@" + domains[random.IntN(len(domains))]
		text := strings.ReplaceAll(said[i/50%len(said)], "%s", address)
		groups = append(groups, fmt.Sprintf("Final-Recipient: rfc822; %s%s\r\nAction: %s\r\nStatus: %s\r\nRemote-MTA: dns; %s\r\nDiagnostic-Code: smtp; %s\r\n\r\n",
			fmt.Sprint(i, "."), address, actions[i/7%len(actions)], statuses[i/10%len(statuses)], hosts[i/15%len(hosts)], text))
	}
	for _, tail := range []string{"", "--b\r\nContent-Type: message/rfc822\r\n\r\nSubject: the original\r\n\r\n"} { // with it fields alone may be enough
		outcomes := func(groups ...string) []classify.Outcome {
			raw := head + strings.Join(groups, "") + tail + "--b--\r\n"
			rep, _ := dsn.Skim([]byte(raw))
			list := judge.Judge(rep, classify.Known{NullSender: true}).Recipients
			for i := range list {
				e := &list[i].Evidence
				if part, at, ok := strings.Cut(e.Where, ":"); ok {
					offset, _ := strconv.Atoi(at)
					if text := rep.Text(part); offset > len(text) || !strings.HasPrefix(text[offset:], e.Matched) {
						t.Errorf("%s: %q is not at %s", list[i].Recipient, e.Matched, e.Where)
					}
				}
				e.Where = ""
			}
			return list
		}
		all := map[string]classify.Outcome{}
		for _, o := range outcomes(groups...) {
			all[strings.ToLower(o.Recipient)] = o
		}
		rules := map[string]int{}
		for _, g := range groups {
			alone := outcomes(g)[0]
			if got, want := fmt.Sprintf("%+v", all[strings.ToLower(alone.Recipient)]), fmt.Sprintf("%+v", alone); got != want {
				t.Errorf("among others:\n%s\nalone:\n%s", got, want)
			}
			rules[alone.Evidence.Rule]++
		}
		if len(rules) < 12 {
			t.Errorf("too much alike: %v", rules)
		}
	}
}
