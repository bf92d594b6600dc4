package classify_test

import (
	"testing"

	"bounced/classify"
)

// TestBelowAllMail: what gateways put below whatever they send is no reason, and hides
// none.
func TestBelowAllMail(t *testing.T) {
	for _, seal := range []string{
		"No virus found in this message. Checked by AVG - www.avg.com", "Virus-free. www.avast.com", "Ce courriel a été analysé par un logiciel antivirus. Aucun virus trouvé.", "This message was scanned by SpamAssassin; spam score 0.1.",
		"To report spam, forward this message to abuse@isp.example.", "Falls Sie nicht der richtige Empfänger sind, informieren Sie bitte den Absender.",
	} {
		for _, line := range []string{"", "-- \n"} {
			for body, want := range map[string]string{
				"Your message to <ann@a.example> could not be delivered.\n":                                                 "ann@a.example unknown",
				"Delivery to the following recipients failed:\n\n   ann@a.example\n":                                        "ann@a.example unknown",
				"Delivery to the following recipients failed:\n\n   ann@a.example\n\nIt is full of viruses.\nvirus found\n": "ann@a.example virus",
			} {
				kind, got := whoAndWhy("Return-Path: <>\n" + notice("MAILER-DAEMON@mx.example.net", "Undelivered Mail Returned to Sender", body+"\n"+line+seal+"\n"))
				if kind != classify.Failure || got != want {
					t.Errorf("%s: %s, want %s, of %q", kind, got, want, body+"\n"+line+seal)
				}
			}
		}
	}
	body := "ann@a.example: rejected.\n\n550 5.7.1 rejected as spam, report spam you did not send to abuse@isp.example\n"
	if _, got := whoAndWhy("Return-Path: <>\n" + notice("MAILER-DAEMON@mx.example.net", "Undelivered Mail Returned to Sender", body)); got != "ann@a.example spam_content" {
		t.Errorf("%s of %q", got, body)
	}
}
