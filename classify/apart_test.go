package classify_test

import (
	"testing"

	"bounced/classify"
	"bounced/dsn"
)

// TestKindsApart: what mail says counts for more than the form that it comes in, and whose
// words it repeats.
func TestKindsApart(t *testing.T) {
	for _, tt := range []struct {
		name, raw string
		want      classify.Kind
	}{
		{"a server that answers as if for somebody", "Return-Path: <>\nFrom: IT <it@example.net>\nSubject: Automatic reply: Offer\nAuto-Submitted: auto-replied\n\n" +
			"The account bob@example.net is closed. Your message was thrown away.\n", classify.Failure},
		{"the same in other words", "Return-Path: <>\nFrom: Posten <post@example.se>\nSubject: Frånvaro: bob\nX-Autoreply: yes\n\n" +
			"Brevlådan bob@example.se är stängd. Ditt brev har raderats, och meddelandet har inte kommit fram.\n", classify.Failure},
		{"somebody who is away", "Return-Path: <>\nFrom: bob@example.se\nSubject: Frånvaro: bob\nAuto-Submitted: auto-replied\n\n" +
			"Jag är på semester till den 5 augusti. Skriv till ann@example.se om meddelandet inte kan vänta.\n", classify.AutoReply},
		{"somebody who has a new address", "Return-Path: <>\nFrom: bob@example.fr\nSubject: Changement d'adresse\nAuto-Submitted: auto-replied\n\n" +
			"Bonjour, merci d'utiliser bob@example.org pour vos mails. L'ancienne adresse sera supprimée en mai.\n", classify.AutoReply},
		{"a refusal that answers", "Return-Path: <>\nFrom: answers@example.net\nSubject: Automatic reply: your mail\nAuto-Submitted: auto-replied\n\n" +
			"That did not work out.\n\nbob@example.net\n550 5.1.1 No such user here\n", classify.Failure},
		{"what was deleted without being delivered", "Return-Path: <>\nFrom: bob@example.net\nSubject: Automatic reply\nAuto-Submitted: auto-replied\n\n" +
			"You are on the list of blocked senders. It was deleted without being delivered.\n", classify.Failure},
		{"a desk that repeats a failure", "From: Desk <desk@example.net>\nSubject: [desk #5] AutoReply: Mail delivery failed: returning message to sender\n\n" +
			"This message has been automatically generated in response to the creation of a trouble ticket.\n\n" +
			"Mail Delivery System wrote:\n\nThis message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its\nrecipients. This is a permanent error. The following address(es) failed:\n\n" +
			"  bob@example.com\n    550 5.1.1 No such user\n", classify.AutoReply},
		{"what is late so far", "Return-Path: <>\nFrom: Пошта <mailer-daemon@example.net>\nSubject: Пошта\nContent-Type: text/plain; charset=utf-8\n\n" +
			"Лист для bob@example.org затримується:\n\n451 Temporary failure\n", classify.Delayed},
		{"what was late, and is given up", "Return-Path: <>\nFrom: Пошта <mailer-daemon@example.net>\nSubject: Пошта\nContent-Type: text/plain; charset=utf-8\n\n" +
			"Лист для bob@example.org затримувався, спроби припинено:\n\n451 Temporary failure\n", classify.Failure},
		{"a postmaster in a language that no rule knows", "Return-Path: <>\nFrom: postmaster@example.org\nSubject: Bagi\n\n" +
			"Zunki bob@example.org bagi luma.\n", classify.Failure},
		{"one with a reverse-path", "Return-Path: <ann@example.org>\nFrom: postmaster@example.org\nSubject: Bagi\n\n" +
			"Zunki bob@example.org bagi luma.\n", classify.Other},
	} {
		rep, _ := dsn.Parse([]byte(tt.raw))
		res := classify.Default().Judge(rep, classify.Known{NullSender: rep.Header.ReturnPath == "<>"})
		if res.Kind != tt.want {
			t.Errorf("%s: %s (%+v), want %s", tt.name, res.Kind, res.Evidence, tt.want)
		}
	}
}
