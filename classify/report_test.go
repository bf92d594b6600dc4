package classify_test

import (
	"fmt"
	"regexp"
	"strings"
	"testing"

	"bounced/classify"
	"bounced/dsn"
)

// reported judges a report of one or more groups of fields, which return a message
// that was for jane@example.net.
func reported(notice, groups string) classify.Result {
	rep, _ := dsn.Parse([]byte("Return-Path: <>\nFrom: Mail Delivery System <MAILER-DAEMON@mx.example.org>\nTo: news@shop.example\nSubject: Undelivered mail\n" +
		"MIME-Version: 1.0\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\n\n" + notice +
		"\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.org\n\n" + groups +
		"\n--b\nContent-Type: text/rfc822-headers\n\nFrom: Shop <news@shop.example>\nTo: jane@example.net\nSubject: Your order\nMessage-ID: <1@shop.example>\n\n--b--\n"))
	return classify.Default().Judge(rep, classify.Known{NullSender: true})
}

// checkVerdicts has each of the groups of fields, of one recipient, judged as its category
// and advice, or its advice alone, say.
func checkVerdicts(t *testing.T, want map[string]string, group func(diagnostic string) string) {
	t.Helper()
	for diagnostic, want := range want {
		res := reported("Sorry.\n", group(diagnostic))
		if len(res.Recipients) != 1 {
			t.Errorf("%s: %+v", diagnostic, res.Recipients)
			continue
		}
		o := &res.Recipients[0]
		if got := string(o.Category) + " " + string(o.Advice); got != want && string(o.Advice) != want {
			t.Errorf("%s: %s by %s, want %s", diagnostic, got, o.Evidence.Rule, want)
		}
	}
}

// diagnosed is a group of fields about jane@example.net.
func diagnosed(status, diagnostic string) string {
	return fmt.Sprintf("Final-Recipient: rfc822; jane@example.net\nAction: failed\nStatus: %s\nDiagnostic-Code: %s\n", status, diagnostic)
}

var status = regexp.MustCompile(`5\.\d\.\d`)

// TestDoubt: a status that calls an address dead is no reason to give it up where the
// words beside it speak of something else, or say that it passes.
func TestDoubt(t *testing.T) {
	checkVerdicts(t, map[string]string{
		"550 5.1.1 User unknown":                                                                    "mailbox_unknown suppress",
		"550 5.1.1":                                                                                 "mailbox_unknown suppress",
		"550 5.1.1 <jane@example.net> rejected":                                                     "mailbox_unknown suppress",
		"550 5.1.1 <temporary@example.net>: no such user":                                           "mailbox_unknown suppress",
		"550 5.1.1 <jane@example.net> unbekannt bei mx.temporary.example":                           "mailbox_unknown suppress",
		"550 5.1.1 address denied, see https://mx.example.net/spam.":                                "mailbox_unknown suppress",
		"550 5.1.1 Adressat unbekannt, TLS=yes":                                                     "mailbox_unknown suppress",
		"smtp; 5.1.0 - Unknown address error 550-'User unknown' (delivery attempts: 0)":             "mailbox_unknown suppress",
		"smtp; 5.1.0 - Unknown address error 550-'5.1.1 Kein Konto' (delivery attempts: 0)":         "mailbox_unknown suppress",
		"smtp; 5.1.0 - Unknown address error 571-'Your message was refused' (delivery attempts: 0)": "mailbox_unknown review",
		"450 5.1.1 busy":                                          "mailbox_unknown review",
		"550 5.2.0 maildir delivery failed":                       "mailbox_unknown review",
		"550 5.5.0 No thanks":                                     "mailbox_unknown review",
		"554 5.0.0 IP 192.0.2.61 bloqueado":                       "reputation_block fix",
		"550 5.1.1 IP blocked":                                    "mailbox_unknown review",
		"550 5.1.1 Too many recipients":                           "mailbox_unknown review",
		"550 5.1.1 SMTP AUTH required":                            "mailbox_unknown review",
		"550 5.1.1 LDAP lookup failure":                           "mailbox_unknown review",
		"550 5.1.1 Client host [192.0.2.10] refused":              "mailbox_unknown review",
		"550 5.1.1 sender <news@shop.example> is not on the list": "mailbox_unknown review",
		"550 5.1.1 Recipient rejected temporarily":                "mailbox_unknown review",
		"550 5.2.1 Account temporarily locked":                    "mailbox_inactive review",
		"550 5.2.1 Postfach vorübergehend deaktiviert":            "mailbox_inactive review",
		"550 5.1.1 <jane@example.net>: Recipient address rejected: undeliverable address: host mx.example.net[192.0.2.1] said: 550 5.1.1 User unknown":                                                           "mailbox_unknown suppress",
		"550 5.1.1 <jane@example.net>: Recipient address rejected: undeliverable address: host mx.example.net[192.0.2.1] said: 554 5.7.1 <double-bounce@mx.example.org>: Sender address rejected: Access denied": "mailbox_unknown review",
		"550 5.1.1 <jane@example.net>: Recipient address rejected: unverified address: Greylisted":                                                                                                               "mailbox_unknown review",
		"550 5.1.1 group is moderated":                                      "sender_rejected fix",
		"550 5.1.1 over daily limit":                                        "rate_limited retry",
		"550 5.1.1 message held in quarantine":                              "policy_other review",
		"550 5.1.1 <jane@example.net> does not exist here. [192.0.2.1 mx1]": "mailbox_unknown suppress",
	}, func(diagnostic string) string {
		return diagnosed(status.FindString(diagnostic), "smtp; "+strings.TrimPrefix(diagnostic, "smtp; "))
	})
}

// TestStatusWithoutSubject: a status that has no subject says less than one that has,
// whatever its detail is.
func TestStatusWithoutSubject(t *testing.T) {
	res := reported("Sorry.\n", "Final-Recipient: rfc822; jane@example.net\nAction: failed\nStatus: 5.0.350\nDiagnostic-Code: smtp; 550 5.0.350 Remote server returned an error -> 550 5.1.1 User unknown\n")
	if len(res.Recipients) != 1 || res.Recipients[0].Status != "5.1.1" || res.Recipients[0].Code != 550 {
		t.Errorf("%+v", res.Recipients)
	}
}

// TestAliasOfSeveral: of two members behind one alias, each with a refusal of its own, the
// first is told of, and not with the other's codes (Exim).
func TestAliasOfSeveral(t *testing.T) {
	const field = "Action: failed\nFinal-Recipient: rfc822; sales@example.net\nStatus: 5.0.0\nRemote-MTA: dns; mx.example.org\nDiagnostic-Code: smtp; "
	res := reported("The following address(es) failed:\n\n  ann@example.org\n    (generated from sales@example.net)\n    550 No such user here\n  bob@example.org\n    (generated from sales@example.net)\n    552 5.2.2 Mailbox is full\n",
		field+"550 No such user here\n\n"+field+"552 5.2.2 Mailbox is full\n")
	if len(res.Recipients) != 1 || summary(res.Recipients[0]) != "sales@example.net 5.0.0 550 mailbox_unknown" || res.Recipients[0].Advice != classify.Review {
		t.Errorf("%+v", res.Recipients)
	}
}

// TestDescriptionLeadsOn: what a description only leads up to is part of it.
func TestDescriptionLeadsOn(t *testing.T) {
	for _, tt := range []struct{ notice, want string }{
		{"Your message to <jane@example.net> was automatically rejected:\nI do not read newsletters.\n", "Your message to <jane@example.net> was automatically rejected: I do not read newsletters."},
		{"Your message to <jane@example.net> was automatically rejected:\n\n* You may try again\n", "Your message to <jane@example.net> was automatically rejected:"},
		{"jane@example.net: \"No such mailbox: jane\"\n", "No such mailbox: jane"},
	} {
		rep, _ := dsn.Parse([]byte("Return-Path: <>\r\nFrom: MAILER-DAEMON@example.net\r\nSubject: Undeliverable mail\r\n\r\n" + strings.ReplaceAll(tt.notice, "\n", "\r\n")))
		res := classify.Default().Judge(rep, classify.Known{})
		if len(res.Recipients) != 1 || res.Recipients[0].Description != tt.want {
			t.Errorf("%q: got %+v, want %q", tt.notice, res.Recipients, tt.want)
		}
	}
}

// TestMatchedInFull: of a rule that asks for two phrases, both are shown and what stands
// between them.
func TestMatchedInFull(t *testing.T) {
	res := reported("Sorry.\n", "Final-Recipient: rfc822; jane@example.net\nAction: failed\nStatus: 5.0.0\nDiagnostic-Code: smtp; 550 User [jane@example.net] does not exist here\n")
	if e := res.Recipients[0].Evidence; e.Matched != "User [jane@example.net] does not exist" {
		t.Errorf("%+v", e)
	}
}

// TestRemoteMTA: what servers write around a host's name is no part of it.
func TestRemoteMTA(t *testing.T) {
	for field, want := range map[string]string{
		"dns; mx.example.net:25": "mx.example.net",
		"dns; mx.example.net. (192.0.2.1, the server for the domain example.net.)": "mx.example.net",
		"dns; 2001:db8::25": "2001:db8::25",
	} {
		res := reported("Sorry.\n", "Final-Recipient: rfc822; jane@example.net\nAction: failed\nStatus: 5.1.1\nRemote-MTA: "+field+"\nDiagnostic-Code: smtp; 550 5.1.1 User unknown\n")
		if len(res.Recipients) != 1 || res.Recipients[0].RemoteMTA != want {
			t.Errorf("%s: %+v, want %q", field, res.Recipients, want)
		}
	}
}

// TestDescriptionElsewhere: a report without a diagnostic is described by the words that
// decided, and not by what happens to stand below the address (InterMail).
func TestDescriptionElsewhere(t *testing.T) {
	const notice = "This Message was undeliverable due to the following reason:\n\nThe user(s) account is temporarily over quota.\n\n<jane@example.net>\n\n" +
		"The following websites may contain more information to assist you:\n\nhttp://help.example.net/mail.aspx\n\nhttp://postmaster.example.net/help\n\nPlease do not reply to this message.\n"
	res := reported(notice, "Final-Recipient: rfc822; jane@example.net\nAction: failed\nStatus: 4.2.2\n")
	if len(res.Recipients) != 1 || res.Recipients[0].Description != "The user(s) account is temporarily over quota." {
		t.Errorf("%+v", res.Recipients)
	}
}

// TestDescriptionOfLongNotice: of a long notice the sentence is shown that says why, to its
// end, however it was wrapped.
func TestDescriptionOfLongNotice(t *testing.T) {
	const line = "Please contact your IT support personnel with any queries regarding this.\n\n"
	for _, tt := range []struct{ said, want string }{
		{"One or more of the attachments (price.cpl, message.html) are on\nthe list of unacceptable attachments for this site and will not have\nbeen delivered.\n", "One or more of the attachments (price.cpl, message.html) are on the list of unacceptable attachments for this site and will not have been delivered."},
		{"The attachments (a.cpl) are on the list of unacceptable attachments\nfor this site. Consider other names of the files, or\nsend none.\n", "The attachments (a.cpl) are on the list of unacceptable attachments for this site."},
		{"------------- the reason for it is shown below -----------\non the list of unacceptable attachments\n", "on the list of unacceptable attachments"},
		{"Reason for this, as far as this gateway can tell:\non the list of unacceptable attachments\nsize: 1 kB\n", "on the list of unacceptable attachments"},
	} {
		rep, _ := dsn.Parse([]byte("Return-Path: <>\r\nFrom: MAILER-DAEMON@example.net\r\nSubject: Undeliverable mail\r\n\r\n" +
			strings.ReplaceAll("Your message to bob@example.net was not delivered.\n\n"+tt.said+"\n"+strings.Repeat(line, 4), "\n", "\r\n")))
		res := classify.Default().Judge(rep, classify.Known{})
		if len(res.Recipients) != 1 || res.Recipients[0].Description != tt.want {
			t.Errorf("%q: got %+v, want %q", tt.said, res.Recipients, tt.want)
		}
	}
}

// TestDescriptionInWords: what describes a failure are words, where there are any, and
// not the number that a program ended with.
func TestDescriptionInWords(t *testing.T) {
	for _, tt := range []struct{ diagnostic, notice, want string }{
		{"X-Unix; 67", "   ----- Transcript of session follows -----\n550 5.1.1 jane... User unknown\n", "550 5.1.1 jane... User unknown"},
		{"X-Unix; 255", "   ----- Transcript of session follows -----\n554 5.3.0 unknown mailer error 255\n", "554 5.3.0 unknown mailer error 255"},
		{"x-groupwise; D101", "The message was undeliverable to the following:\n  jane@example.net (User not found)\n", "User not found"},
		{"X-Unix; 67", "Sorry.\n", "67"},
		{"x-local; - no such user here.", "Sorry.\n", "no such user here."},
		{"x-local; for the following reason: user (and alias) unknown", "Sorry.\n", "user (and alias) unknown"},
		{"x-local; (user) or (alias) unknown", "Sorry.\n", "(user) or (alias) unknown"},
		{"smtp; 550 5.1.1", "<jane@example.net>: host mx.example.net[192.0.2.1] said: 550 5.1.1 (in reply to RCPT TO command)\n", "550 5.1.1"},
		{"", "   ----- Transcript of session follows -----\n... Deferred: Connection timed out with mx.example.net.\nMessage could not be delivered for 5 days\n", "... Deferred: Connection timed out with mx.example.net. Message could not be delivered for 5 days"},
		{"", "   ----- The following addresses had permanent fatal errors -----\n<jane@example.net>\n\n   ----- Transcript of session follows -----\n<jane@example.net>... Deferred: Connection refused by mx.example.net.\n", "<jane@example.net>... Deferred: Connection refused by mx.example.net."},
		{"smtp; 550 5.1.1 なし", "550 5.1.1 User unknown\n", "550 5.1.1 なし"},
	} {
		res := reported(tt.notice, "Final-Recipient: rfc822; jane@example.net\nAction: failed\nStatus: 5.0.0\nDiagnostic-Code: "+tt.diagnostic+"\n")
		if len(res.Recipients) != 1 || res.Recipients[0].Description != tt.want {
			t.Errorf("%s: %+v, want %q", tt.diagnostic, res.Recipients, tt.want)
		}
	}
}

// TestMembers: an address that was expanded is given up only if all of its members are
// dead, as far as the report tells.
func TestMembers(t *testing.T) {
	group := func(final, action, diagnostic string) string {
		return "Original-Recipient: rfc822; team@example.net\nFinal-Recipient: rfc822; " + final + "\nAction: " + action + "\nStatus: " + diagnostic[4:9] + "\nDiagnostic-Code: smtp; " + diagnostic + "\n\n"
	}
	const unknown, full, fine = "550 5.1.1 User unknown", "552 5.2.2 Mailbox full", "250 2.1.5 Ok"
	for name, tt := range map[string]struct{ groups, want string }{
		"all are dead":         {group("bob@example.org", "failed", unknown) + group("carol@example.org", "failed", unknown), "suppress suppress"},
		"one was reached":      {group("bob@example.org", "failed", unknown) + group("carol@example.org", "delivered", fine), "review ignore"},
		"one may be later":     {group("carol@example.org", "failed", full) + group("bob@example.org", "failed", unknown), "retry review"},
		"it was expanded":      {group("team@example.net", "expanded", fine) + group("bob@example.org", "failed", unknown), "ignore review"},
		"one name for all":     {group("team@example.net", "failed", unknown) + group("team@example.net", "relayed", fine), "review"},
		"one name, one full":   {group("team@example.net", "failed", unknown) + group("team@example.net", "failed", full), "review"},
		"one name, all dead":   {group("team@example.net", "failed", unknown) + group("team@example.net", "failed", unknown), "suppress"},
		"of another, reached":  {group("bob@example.org", "failed", unknown) + "Final-Recipient: rfc822; ann@example.net\nAction: delivered\nStatus: 2.0.0\n", "suppress ignore"},
		"somebody else failed": {"Final-Recipient: rfc822; ann@example.net\nAction: failed\nStatus: 5.1.1\n\n" + group("bob@example.org", "failed", full), "suppress retry"},
	} {
		var got []string
		for _, o := range reported("Sorry.\n", tt.groups).Recipients {
			got = append(got, string(o.Advice))
		}
		if s := strings.Join(got, " "); s != tt.want {
			t.Errorf("%s: %s, want %s", name, s, tt.want)
		}
	}
}

// TestNameThatIsNoAddress: a report that names a user, a pipe or a file is about whoever
// was written to, if something else tells who that is.
func TestNameThatIsNoAddress(t *testing.T) {
	for final, want := range map[string]string{
		"rfc822; jane":                          "jane@example.net",
		"rfc822; Jane":                          "jane@example.net",
		"rfc822; |/usr/bin/vacation":            "jane@example.net",
		"rfc822; /var/mail/jane":                "jane@example.net",
		"x400; /G=Jane/S=Doe/O=Corp/ADMD=/C=US": "jane@example.net",
		"rfc822; bob":                           "bob",
		"rfc822; bob@example.org":               "bob@example.org",
		"rfc822; bob\nOriginal-Recipient: a@b":  "a@b",
	} {
		res := reported("Sorry.\n", "Final-Recipient: "+final+"\nAction: failed\nStatus: 5.1.1\n")
		if len(res.Recipients) != 1 || res.Recipients[0].Recipient != want || res.Recipients[0].Reported != "" {
			t.Errorf("%s: %+v, want %s", final, res.Recipients, want)
		}
	}
	rep, _ := dsn.Parse([]byte("From: Mailer-Daemon@mx.example.org\nX-Failed-Recipients: jane@example.net\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.org\n\nFinal-Recipient: rfc822; /var/mail/j\nAction: failed\nStatus: 5.0.0\n"))
	if res := classify.Default().Judge(rep, classify.Known{}); len(res.Recipients) != 1 || res.Recipients[0].Recipient != "jane@example.net" {
		t.Errorf("Exim's field: %+v", res.Recipients)
	}
}

// TestBounceCategory: where the words tell nothing, the category does that PowerMTA found.
func TestBounceCategory(t *testing.T) {
	for _, tt := range []struct{ status, diagnostic, category, want string }{
		{"5.0.0", "550 no", "spam-related", "spam_content fix"},
		{"5.0.0", "550 no", "quota-issues", "mailbox_full retry"},
		{"5.0.0", "550 no", "inactive-mailbox", "mailbox_inactive suppress"},
		{"5.0.0", "550 no", "bad-mailbox", "mailbox_unknown suppress"},
		{"5.0.0", "550 no", "policy-related", "policy_other review"},
		{"5.0.0", "550 no", "relaying-issues", "relay_denied review"},
		{"5.0.0", "550 no", "virus-related", "virus fix"},
		{"5.0.0", "550 no", "other", "mailbox_unknown review"},
		{"5.4.7", "", "message-expired", "expired retry"},
		{"5.0.0", "", "no-answer-from-host", "connection_failure retry"},
		{"5.0.0", "", "bad-domain", "domain_unknown suppress"},
		{"5.0.0", "550 User unknown", "spam-related", "mailbox_unknown suppress"},
		{"5.2.2", "552 5.2.2 sorry", "inactive-mailbox", "mailbox_full retry"},
	} {
		group := "Final-Recipient: rfc822; jane@example.net\nAction: failed\nStatus: " + tt.status + "\n"
		if tt.diagnostic != "" {
			group += "Diagnostic-Code: smtp;" + tt.diagnostic + "\n"
		}
		res := reported("Sorry.\n", group+"X-PowerMTA-BounceCategory: "+tt.category+"\n")
		if len(res.Recipients) != 1 {
			t.Errorf("%+v: %+v", tt, res.Recipients)
		} else if o := res.Recipients[0]; string(o.Category)+" "+string(o.Advice) != tt.want {
			t.Errorf("%+v: %s %s by %s", tt, o.Category, o.Advice, o.Evidence.Rule)
		}
	}
}

// TestNotSpam: who reports that a message is no spam does not complain of it.
func TestNotSpam(t *testing.T) {
	for typ, want := range map[string]classify.Kind{"abuse": classify.Complaint, "Opt-Out": classify.Complaint, "not-spam": classify.Other, "Not-Spam": classify.Other} {
		rep, _ := dsn.Parse([]byte("From: feedback@isp.example\nSubject: FW: Your order\nMIME-Version: 1.0\nContent-Type: multipart/report; report-type=feedback-report; boundary=b\n\n--b\n\nThis is a report on a message that came from 192.0.2.10.\n\n" +
			"--b\nContent-Type: message/feedback-report\n\nFeedback-Type: " + typ + "\nUser-Agent: X/1\nVersion: 1\n\n--b\nContent-Type: message/rfc822\n\nFrom: news@shop.example\nTo: jane@example.net\nSubject: Your order\n\nHello\n--b--\n"))
		if res := classify.Default().Judge(rep, classify.Known{}); res.Kind != want {
			t.Errorf("%s: %s by %s, want %s", typ, res.Kind, res.Evidence.Rule, want)
		}
	}
}

// TestHostMissing: a host that is not found and is not the recipient's says no ill of
// their domain: it may be the relay of who sent the message.
func TestHostMissing(t *testing.T) {
	checkVerdicts(t, map[string]string{
		"Host or domain name not found. Name service error for name=example.net type=A: Host not found":                   "domain_unknown suppress",
		"Host or domain name not found. Name service error for name=mx.example.net type=AAAA: Host not found":             "domain_unknown suppress",
		"Host or domain name not found. Name service error for name=smtp.relay.example type=AAAA: Host not found":         "dns_failure retry",
		"Host or domain name not found. Name service error for name=smtp.relay.example type=A: Host not found, try again": "dns_failure retry",
		"unable to look up host smtp.relay.example: Name or service not known":                                            "dns_failure retry",
		"550 Host unknown (Name server: smarthost.relay.example: host not found)":                                         "dns_failure retry",
		"550 Host unknown (Name server: example.net: host not found)":                                                     "domain_unknown suppress",
		"Sorry, I couldn't find any host named example.net. (#5.1.2)":                                                     "domain_unknown suppress",
	}, func(diagnostic string) string { return diagnosed("5.4.4", "X-Postfix; "+diagnostic) })
}

// TestRecipientsSide: what the recipient's side refuses, and not they themselves, gives
// nobody up.
func TestRecipientsSide(t *testing.T) {
	checkVerdicts(t, map[string]string{
		"550 5.7.1 The recipient has blocked you":               "suppress",
		"550 5.7.1 sender is on the recipient's blacklist":      "suppress",
		"550 5.7.1 收件人拒收":                                       "suppress",
		"550 5.7.1 Recipient server has blocked your IP":        "review",
		"550 5.7.1 rejected by recipient server: DMARC policy":  "review",
		"550 5.7.1 Recipient domain only accepts TLS":           "review",
		"550 5.7.1 Blocked by Office 365 user policy":           "review",
		"550 5.7.1 we are not accepting mail from your network": "review",
		"550 5.7.1 Recipient rejected message as spam":          "review",
		"550 5.7.1 The user or domain that you are sending to (or from) has a policy that prohibits the mail that you sent.": "review",
		"550 5.7.1 IP not in whitelist for RCPT domain, closing connection.":                                                 "review",
		"550 5.7.1 您的域名被列入黑名单":                                                                                               "fix",
		"550 5.7.1 您被列入黑名单":                                                                                                  "fix",
	}, func(diagnostic string) string { return diagnosed("5.7.1", "smtp; "+diagnostic) })
}

// TestSomebodyElseMeant: words for what does not exist are said of others than recipients.
func TestSomebodyElseMeant(t *testing.T) {
	checkVerdicts(t, map[string]string{
		"550 5.7.1 Helo host not found":                             "auth_failure fix",
		"550 5.7.1 Sending account disabled due to abuse":           "sender_rejected fix",
		"550 5.7.1 return address does not exist":                   "sender_rejected fix",
		"550 5.7.1 Reply-To address does not exist":                 "sender_rejected fix",
		"550 5.7.1 The address in From: is not a valid user":        "sender_rejected fix",
		"550 5.7.1 Callback to sender failed: mailbox unavailable":  "sender_rejected fix",
		"550 5.7.1 you are not a valid user of this relay":          "sender_rejected fix",
		"550 5.7.1 Unknown domain in MAIL FROM":                     "sender_rejected fix",
		"550 5.1.2 no MX for sender domain shop.example":            "sender_rejected fix",
		"550 5.7.1 no such host: out.shop.example":                  "dns_failure retry",
		"550 5.1.2 no such host: example.net":                       "domain_unknown suppress",
		"550 5.7.1 host 192.0.2.10 unknown":                         "reputation_block fix",
		"550 5.6.0 header names a mailbox that does not exist":      "mailbox_unknown review",
		"535 5.7.8 user not found":                                  "mailbox_unknown review",
		"550 5.3.0 mailbox is locked by another process":            "receiver_error retry",
		"521 5.3.2 mx.example.net does not accept mail from you":    "domain_no_mail review",
		"521 5.3.2 Host does not accept mail":                       "domain_no_mail suppress",
		"556 5.1.10 sender domain does not accept mail":             "sender_rejected fix",
		"550 5.1.8 Domain not found":                                "auth_failure fix",
		"550 5.7.1 User unknown":                                    "mailbox_unknown suppress",
		"550 5.1.1 The user you are trying to reach does not exist": "mailbox_unknown suppress",
		"550 5.1.1 user unknown, returned to sender":                "mailbox_unknown suppress",
	}, func(diagnostic string) string { return diagnosed(diagnostic[4:9], "smtp; "+diagnostic) })
}

// TestGuesses: a notice that lists what may be the reason, or speaks of its reader, gives
// nobody up.
func TestGuesses(t *testing.T) {
	for notice, want := range map[string]classify.Advice{
		"Your message to jane@example.net could not be delivered: the user does not exist.":                                       classify.Suppress,
		"Your message to jane@example.net could not be delivered. Possible reasons: the user does not exist; the server is down.": classify.Review,
		"Your message to jane@example.net could not be delivered. Maybe the user does not exist or the domain does not exist.":    classify.Review,
		"El mensaje a jane@example.net no se ha entregado. Causas posibles: la direccion no existe; el servidor no responde.":     classify.Review,
		"Your message to jane@example.net was not delivered because it was sent from an address that does not exist.":             classify.Review,
		"Unknown user: bob@example.org, and no connection for jane@example.net":                                                   classify.Review,
		"Unknown user: jane@mx.example.net": classify.Suppress,
		"Your message to jane@example.net bounced. We have disabled your account until you verify it.":                                classify.Review,
		"The user jane@example.net does not exist. Possibly you mistyped it.":                                                         classify.Suppress,
		"Your message to jane@example.net was not delivered. It is possible that you mistyped it. The server said: no such user here": classify.Suppress,
	} {
		res := reported(notice+"\n", "Final-Recipient: rfc822; jane@example.net\nAction: failed\nStatus: 5.0.0\n")
		if len(res.Recipients) != 1 || res.Recipients[0].Advice != want {
			t.Errorf("%s: %+v, want %s", notice, res.Recipients, want)
		}
	}
}
