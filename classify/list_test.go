package classify_test

import (
	"fmt"
	"strings"
	"testing"

	"bounced/classify"
	"bounced/dsn"
)

// TestOneReasonForALongList: the reason below a list, or above it, is that of all in
// it, also where they are many. For hundreds the text above is not read again.
func TestOneReasonForALongList(t *testing.T) {
	for _, n := range []int{2, 16, 17, 40, 200} {
		var list strings.Builder
		for i := range n {
			fmt.Fprintf(&list, "  user%d@corp.example\n", i)
		}
		for name, body := range map[string]string{
			"below":           "Delivery to the following recipients failed permanently:\n\n" + list.String() + "\nReason: mailbox is full.\n",
			"above":           "The mailbox is full. Delivery failed permanently to:\n\n" + list.String(),
			"in the last one": "Delivery to the following recipients failed permanently:\n\n" + list.String() + "    552 5.2.2 Mailbox full\n",
		} {
			if name == "above" && n > 40 {
				continue
			}
			rep, _ := dsn.Parse([]byte("Return-Path: <>\n" + notice("MAILER-DAEMON@mx.example.net", "Undelivered Mail Returned to Sender", body)))
			res := classify.Default().Judge(rep, classify.Known{})
			full := 0
			for _, o := range res.Recipients {
				if o.Category == classify.MailboxFull {
					full++
				}
			}
			if len(res.Recipients) != n || full != n {
				t.Errorf("%s, list of %d: %d of %d recipients have a full mailbox", name, n, full, len(res.Recipients))
			}
		}
	}
}
