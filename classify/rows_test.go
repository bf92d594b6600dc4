package classify_test

import (
	"strconv"
	"strings"
	"testing"

	"bounced/classify"
	"bounced/dsn"
)

// TestRows: every row of a list or table has a recipient and a reason of its own,
// whatever stands around the address.
func TestRows(t *testing.T) {
	people := [][3]string{{"ann@a.example", "User unknown", "550 5.1.1 "}, {"bob@b.example", "Mailbox full", "552 5.2.2 "}, {"eve@e.example", "Host not found", "550 5.1.2 "}}
	for _, row := range []string{
		"#  @  !", "# @ !", "[#] @: !", "[#] @ !", "#: @ !", "##. @: !", "#\t@\t!", "#,@,!", "#;@;!", "#|@|!", "| # | @ | ! |", "| @ | ! |", "#.@: !", "+ @: !", "+ @  !", "~ @: !", "* @ !", "x @: !",
		"<@> !", "<@>, !", "'@' !", "@ | !", "@, !", "@ / !", `"@","!"`, "Error: @: !", "To: @  !", "Rcpt #: @ (!)", "Email: @, Reason: !", "rcpt=@ reason=!", "10:0#:01 @ !", "sender@example.com  @  !",
		"! - @", "!  @", "!\t@", "! | @", "!, @", "! <@>", "! (@)", "[!] @", "(!) @", "!; @", "| ! | @ |", "#  !  @", "- ! - @", "\u2022 ! \u2014 @",
		"#. Recipient: @\n   Reason: !", "To:\t@\nError:\t!", "!\n@\n",
	} {
		for _, coded := range []bool{false, true} {
			var list strings.Builder
			for i, p := range people {
				why := p[1]
				if coded {
					why = p[2] + why
				}
				r := strings.NewReplacer("sender@example.com", "sender@example.com", "@", p[0], "!", why, "##", strconv.Itoa(9+i), "#", strconv.Itoa(1+i))
				list.WriteString(r.Replace(row) + "\n")
			}
			kind, got := whoAndWhy("Return-Path: <>\n" + notice("MAILER-DAEMON@mx.example.net", "Undelivered Mail Returned to Sender",
				"Your message could not be delivered to some recipients.\n\n"+list.String()+"\nThe mail team\n"))
			if want := "ann@a.example mailbox_unknown, bob@b.example mailbox_full, eve@e.example domain_unknown"; kind != classify.Failure || got != want {
				t.Errorf("%q, coded %v: %s, %s", row, coded, kind, got)
			}
		}
	}
}

// TestFailedBesideDelayed: what failed for good is a failure, also in a notice that
// goes on trying to reach others, and they are delayed.
func TestFailedBesideDelayed(t *testing.T) {
	for _, body := range []string{
		"Your message to ann@a.example could not be delivered: User unknown.\nYour message to bob@b.example has been delayed: Connection timed out. We will keep trying for 4 days.\n",
		"    ann@a.example: 550 5.1.1 User unknown\n    bob@b.example: 421 4.3.2 Service not available, will keep trying\n",
		"ann@a.example: User unknown\nbob@b.example: Connection timed out (we keep trying)\n",
		"- ann@a.example: failed (550 5.1.1 User unknown)\n- bob@b.example: deferred (451 4.7.1 Greylisted)\n",
		"Failed:\n  ann@a.example: User unknown\n\nThe following addresses have yet to be delivered:\n  bob@b.example: Connection timed out\n",
		"Delivery to ann@a.example failed permanently: User unknown.\n\nDelivery to bob@b.example is still being tried (Connection timed out).\n",
		"[1] ann@a.example User unknown\n[2] cat@c.example User unknown\n[3] bob@b.example Deferred\n[4] dog@d.example Delivered\n",
		"THIS IS A WARNING MESSAGE ONLY\n\n   ----- The following addresses had permanent fatal errors -----\n<ann@a.example>\n    (reason: 550 5.1.1 User unknown)\n\n" +
			"   ----- The following addresses had transient non-fatal errors -----\n<bob@b.example>\n\nWill keep trying until message is 5 days old\n",
	} {
		rep, _ := dsn.Parse([]byte("Return-Path: <>\n" + notice("MAILER-DAEMON@mx.example.net", "Mail delivery status", body)))
		res := classify.Default().Judge(rep, classify.Known{})
		for _, o := range res.Recipients {
			want := map[string]string{"ann@a.example": "failed", "cat@c.example": "failed", "bob@b.example": "delayed", "dog@d.example": "delivered"}[o.Recipient]
			if res.Kind != classify.Failure || o.Action != want {
				t.Errorf("%s: %s %s in %q", res.Kind, o.Recipient, o.Action, body)
			}
		}
		if len(res.Recipients) < 2 {
			t.Errorf("%d recipients in %q", len(res.Recipients), body)
		}
	}
	_, got := whoAndWhy("Return-Path: <>\n" + notice("MAILER-DAEMON@mx.example.net", "Undelivered mail", "Not delivered:\n\nann@a.example: User unknown\nbob@b.example: Deferred: Connection timed out, message expired\n"))
	if got != "ann@a.example mailbox_unknown, bob@b.example connection_failure" {
		t.Errorf("deferred, and given up: %s", got)
	}
	for _, body := range []string{
		"Your message has not been delivered yet. We will keep trying.\n\nann@a.example: Connection timed out\nbob@b.example: Connection refused\n",
		"Delivery has been delayed, and will be retried:\n\n  ann@a.example\n  bob@b.example\n\nReason: connection timed out\n",
	} {
		if kind, got := whoAndWhy("Return-Path: <>\n" + notice("MAILER-DAEMON@mx.example.net", "Mail delivery status", body)); kind != classify.Delayed {
			t.Errorf("%s, %s for %q", kind, got, body)
		}
	}
}

// TestReasonsAroundRows: a reason below a row with a mark, over a labelled address, in
// the title of a list right below another one, or in a sentence of several is about
// its own recipients.
func TestReasonsAroundRows(t *testing.T) {
	const all = "ann@a.example mailbox_unknown, bob@b.example mailbox_full, eve@e.example domain_unknown"
	for body, want := range map[string]string{
		"1  ann@a.example\n   User unknown\n2  bob@b.example\n   Mailbox full\n3  eve@e.example\n   Host not found\n":                                                                                                                                 all,
		"[1] ann@a.example\n    User unknown\n[2] bob@b.example\n    Mailbox full\n[3] eve@e.example\n    Host not found\n":                                                                                                                           all,
		"+ ann@a.example\n\n  User unknown\n\n+ bob@b.example\n\n  Mailbox full\n\n+ eve@e.example\n\n  Host not found\n":                                                                                                                             all,
		"#1 ann@a.example\nUser unknown\n\n#2 bob@b.example\nMailbox full\n\n#3 eve@e.example\nHost not found\n":                                                                                                                                      all,
		"Reason: User unknown\nEmail: ann@a.example\n\nReason: Mailbox full\nEmail: bob@b.example\n\nReason: Host not found\nEmail: eve@e.example\n":                                                                                                  all,
		"User unknown (1):\n - ann@a.example\nMailbox full (1):\n - bob@b.example\nHost not found (1):\n - eve@e.example\n":                                                                                                                           all,
		"Ann Lee <ann@a.example> User unknown\nBob Dow <bob@b.example> Mailbox full\n":                                                                                                                                                                "ann@a.example mailbox_unknown, bob@b.example mailbox_full",
		"A1B2C3  ann@a.example  User unknown\nX9Y8  bob@b.example  Mailbox full\n":                                                                                                                                                                    "ann@a.example mailbox_unknown, bob@b.example mailbox_full",
		"mx.a.example rejected ann@a.example: User unknown\nmx.b.example rejected bob@b.example: Mailbox full\n":                                                                                                                                      "ann@a.example mailbox_unknown, bob@b.example mailbox_full",
		"From: sender@example.com To: ann@a.example Error: User unknown\nFrom: sender@example.com To: bob@b.example Error: Mailbox full\n":                                                                                                            "ann@a.example mailbox_unknown, bob@b.example mailbox_full",
		"\tbob (mailbox full -- message blocked) bob@b.example\n\tann@a.example (user unknown)\n":                                                                                                                                                     "bob@b.example mailbox_full, ann@a.example mailbox_unknown",
		"  Recipient address: ann@a.example\n  Reason: no such user\n\n  Recipient address: helpdesk@mx.example.net\n  Reason: mailbox full\n":                                                                                                        "ann@a.example mailbox_unknown, helpdesk@mx.example.net mailbox_full",
		"User unknown: ann@a.example, dan@d.example\nMailbox full: bob@b.example\n":                                                                                                                                                                   "ann@a.example mailbox_unknown, dan@d.example mailbox_unknown, bob@b.example mailbox_full",
		"ann@a.example: User unknown; bob@b.example: Mailbox full; eve@e.example: Host not found\n":                                                                                                                                                   all,
		"It did not reach ann@a.example (User unknown), bob@b.example (Mailbox full) and\neve@e.example (Host not found).\n":                                                                                                                          all,
		"Failed: <ann@a.example> 550 5.1.1 User unknown, <bob@b.example> 552 5.2.2 Mailbox full\n":                                                                                                                                                    "ann@a.example mailbox_unknown, bob@b.example mailbox_full",
		"mx smtp[12]: A1: to=<ann@a.example>, status=bounced (550 5.1.1 User unknown)\nmx smtp[12]: A1: to=<bob@b.example>, status=bounced (552 5.2.2 Mailbox full)\nmx smtp[12]: A1: to=<cat@c.example>, relay=mx.c.example, status=sent (250 OK)\n": "ann@a.example mailbox_unknown, bob@b.example mailbox_full, cat@c.example unknown",
	} {
		kind, got := whoAndWhy("Return-Path: <>\n" + notice("MAILER-DAEMON@mx.example.net", "Undelivered Mail Returned to Sender", "Your message could not be delivered.\n\n"+body))
		if kind != classify.Failure || got != want {
			t.Errorf("%s: %s of %q", kind, got, body)
		}
	}
}

// TestRowsOfOtherLanguages: the reasons in rows are understood in any language.
func TestRowsOfOtherLanguages(t *testing.T) {
	for _, words := range [][3]string{
		{"Ihre Nachricht konnte nicht zugestellt werden.", "Benutzer unbekannt", "Postfach voll"},
		{"Wiadomość nie mogła zostać dostarczona.", "nieznany użytkownik", "skrzynka jest pełna"},
		{"Το μήνυμά σας δεν παραδόθηκε.", "άγνωστος χρήστης", "το γραμματοκιβώτιο είναι γεμάτο"},
		{"メッセージを配信できませんでした。", "ユーザーが存在しません", "メールボックスがいっぱいです"},
		{"تعذر تسليم رسالتك.", "المستخدم غير موجود", "صندوق البريد ممتلئ"},
	} {
		for _, row := range []string{"[#] @: !\n", "+ @ !\n", "!  @\n", "@ !\n", "!\n@\n\n", "| @ | ! |\n"} {
			list := strings.NewReplacer("#", "1", "@", "ann@a.example", "!", words[1]).Replace(row) + strings.NewReplacer("#", "2", "@", "bob@b.example", "!", words[2]).Replace(row)
			_, got := whoAndWhy("Return-Path: <>\n" + notice("MAILER-DAEMON@mx.example.net", "Undelivered Mail Returned to Sender", words[0]+"\n\n"+list))
			if got != "ann@a.example mailbox_unknown, bob@b.example mailbox_full" {
				t.Errorf("%s of %q", got, list)
			}
		}
	}
}

// TestLongTables: however many they are, each has its own reason.
func TestLongTables(t *testing.T) {
	reasons := [...][2]string{{"User unknown", "mailbox_unknown"}, {"Mailbox full", "mailbox_full"}, {"Host not found", "domain_unknown"}}
	for _, row := range []string{"!\n@\n\n", "#  @  !\n", "[#] @: !\n", "!  @\n", "@ (!), "} {
		for _, n := range []int{17, 150} {
			var list strings.Builder
			var want []string
			for i := range n {
				address := "ann@corp" + strconv.Itoa(i) + ".example"
				list.WriteString(strings.NewReplacer("@", address, "#", strconv.Itoa(i+1), "!", reasons[i%3][0]).Replace(row))
				want = append(want, address+" "+reasons[i%3][1])
			}
			_, got := whoAndWhy("Return-Path: <>\n" + notice("MAILER-DAEMON@mx.example.net", "Undelivered Mail Returned to Sender", "Your message could not be delivered.\n\n"+list.String()+"\n"))
			if got != strings.Join(want, ", ") {
				t.Errorf("%q, %d rows: %.300s", row, n, got)
			}
		}
	}
}
