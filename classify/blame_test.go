package classify_test

import (
	"testing"

	"bounced/classify"
	"bounced/dsn"
)

// TestWhoIsToBlame: what was said of somebody, or of nobody, is held against nobody
// else.
func TestWhoIsToBlame(t *testing.T) {
	const intro = "Your message could not be delivered:\n\n"
	for name, test := range map[string]struct{ body, want string }{
		"a role in the list":                 {intro + "support@example.org: User unknown\nbob@example.net: Mailbox full\n", "support@example.org mailbox_unknown, bob@example.net mailbox_full"},
		"a reason that speaks of a sender":   {intro + "jane@example.org: User unknown, returned to sender\nbob@example.net: Mailbox full\n", "jane@example.org mailbox_unknown, bob@example.net mailbox_full"},
		"the reader in the list":             {intro + "news@shop.example: User unknown\nbob@example.net: Mailbox full\n", "news@shop.example mailbox_unknown, bob@example.net mailbox_full"},
		"the sender was refused":             {intro + "jane@example.org: 554 5.7.1 Sender address rejected\nbob@example.net: 550 5.1.1 User unknown\n", "jane@example.org sender_rejected, bob@example.net mailbox_unknown"},
		"another address in a reply":         {"<jane@a.example>: host mx.a.example[192.0.2.1] said: 550 5.1.1\n    <bob@b.example>: User unknown (in reply to RCPT TO command)\n\n<bob@b.example>: connect to mx.b.example[192.0.2.2]:25: Connection timed out\n", "jane@a.example mailbox_unknown, bob@b.example connection_failure"},
		"help in a reply":                    {"Your message to jane@example.org could not be delivered. The server said:\n\n550 5.1.1 User unknown. For help write to bob@filter.example\n", "jane@example.org mailbox_unknown"},
		"a guess in a reply":                 {"Your message to jane@example.org could not be delivered. The server said:\n\n550 5.1.1 No such user; did you mean bob@example.org?\n", "jane@example.org mailbox_unknown"},
		"one of a list is named":             {intro + "bob@example.net\njane@example.org\n\nThe server said: 550 5.1.1 <jane@example.org>: User unknown\n", "bob@example.net unknown, jane@example.org mailbox_unknown"},
		"sentences, wrapped":                 {"Your message to jane@example.org could not be delivered because the\nserver said: User unknown.\n\nYour message to bob@example.net could not be delivered because the server\nsaid: Connection timed out.\n", "jane@example.org mailbox_unknown, bob@example.net connection_failure"},
		"rows of sendmail":                   {intro + "jane@example.org... 550 5.1.1 User unknown\nbob@example.net... 451 4.4.1 Connection timed out\n", "jane@example.org mailbox_unknown, bob@example.net connection_failure"},
		"delivered, and not":                 {"Delivered to: bob@example.net\nNot delivered to: jane@example.org (user unknown)\n", "jane@example.org mailbox_unknown"},
		"others to write to":                 {"The user you wrote to, jane@example.org, does not exist.\n\nPlease direct your mail to one of:\n  bob@example.org\n  carol@example.org\n", "jane@example.org mailbox_unknown"},
		"a signature":                        {"Your message to jane@example.org could not be delivered. User unknown.\n\nBob Smith\nPostmaster\nbob@example.org\n", "jane@example.org mailbox_unknown"},
		"a salutation":                       {"Hello alerts@other.example,\n\nyour message to jane@example.org failed: user unknown.\n", "jane@example.org mailbox_unknown"},
		"a legend of codes":                  {intro + "jane@example.org: Connection timed out\nbob@example.net: Connection timed out\n\nExplanation of common codes:\n550 5.1.1 User unknown\n552 5.2.2 Mailbox full\n", "jane@example.org connection_failure, bob@example.net connection_failure"},
		"advice below titles":                {intro + "Unknown users:\njane@example.org\n\nMailbox full:\nbob@example.net\n\nPlease check whether the address does not exist any more and remove it.\n", "jane@example.org mailbox_unknown, bob@example.net mailbox_full"},
		"a reply to MAIL FROM":               {intro + "<jane@example.org>\n\n>>> MAIL From:<news@shop.example>\n<<< 550 5.1.8 User unknown\n", "jane@example.org sender_rejected"},
		"a reply to MAIL FROM, as Exim says": {intro + "  jane@example.org\n    SMTP error from remote mail server after MAIL FROM:<news@shop.example>:\n    550 No such user here\n", "jane@example.org sender_rejected"},
		"no directory entry":                 {intro + "jane@example.org: 551 5.1.6 No directory entry for <jane@example.org>\nbob@example.net: 550 5.1.1 User unknown\n", "jane@example.org mailbox_moved, bob@example.net mailbox_unknown"},
		"one indent":                         {"Failed:\n\n  jane@example.org\n  550 5.1.1 User unknown\n  bob@example.net\n  451 4.4.1 Connection timed out\n", "jane@example.org mailbox_unknown, bob@example.net connection_failure"},
		"reason first":                       {"User unknown: jane@example.org\nConnection timed out: bob@example.net\n", "jane@example.org mailbox_unknown, bob@example.net connection_failure"},
		"semicolons":                         {"jane@example.org;User unknown\nbob@example.net;Connection timed out\n", "jane@example.org mailbox_unknown, bob@example.net connection_failure"},
		"gave up":                            {intro + "Unknown users:\n  jane@example.org\n\nWe will not keep trying to deliver to:\n  bob@example.net\n", "jane@example.org mailbox_unknown, bob@example.net unknown"},
		"a rule of the house":                {"Your message to jane@example.org could not be delivered: user unknown.\n\nWhen a host cannot be reached, this system will keep trying for five days.\n", "jane@example.org mailbox_unknown"},
		"no recipient in closing words":      {"Your message to the following recipients could not be delivered:\n\nregards\n", " unknown"},
	} {
		kind, got := whoAndWhy("From: Mail Delivery System <mailer-daemon@mx.reporter.example>\nTo: news@shop.example\nSubject: Undelivered mail\nReturn-Path: <>\nContent-Type: text/plain; charset=utf-8\n\n" + test.body)
		if kind != classify.Failure || got != test.want {
			t.Errorf("%s: %s, %s; want %s", name, kind, got, test.want)
		}
	}
}

// TestToldLate: a server that took no recipient says so in answer to DATA, which is not
// why it took none.
func TestToldLate(t *testing.T) {
	o := classify.Default().JudgeRefusal(classify.Refusal{Recipient: "bob@example.net", State: "data", Code: 554, Status: "5.5.1", Text: "Error: no valid recipients"})
	if o.Advice != classify.Review {
		t.Errorf("advice %q, want review", o.Advice)
	}
	raw := "From: MAILER-DAEMON@mx.example.org\nSubject: Undelivered Mail Returned to Sender\n\n<bob@example.net>: host mx.example.net[192.0.2.1] said: 554 5.5.1 Error: no valid recipients (in reply to DATA command)\n"
	rep, _ := dsn.Parse([]byte(raw))
	if res := classify.Default().Judge(rep, classify.Known{}); len(res.Recipients) != 1 || res.Recipients[0].Advice != classify.Review {
		t.Errorf("%+v", res.Recipients)
	}
}
