package classify_test

import (
	"strconv"
	"strings"
	"testing"

	"bounced/classify"
	"bounced/dsn"
)

// TestReachedBesideFailed: who is listed as reached, or as still tried, in a notice
// about others that failed has not failed. Words that only look like it spare nobody.
func TestReachedBesideFailed(t *testing.T) {
	for _, tt := range []struct {
		name, body, want string
	}{
		{"two lists", `Your message was successfully delivered to the following recipients:

    ann@a.example
    bob@b.example

Your message could not be delivered to the following recipients:

    cat@c.example
        Mailbox does not exist
    dog@d.example
        Account disabled
`, "ann delivered, bob delivered, cat failed, dog failed"},
		{"the other way round, in one paragraph each", `Your message could not be delivered to:
  ann@a.example
    User unknown
Your message was delivered to:
  bob@b.example
`, "ann failed, bob delivered"},
		{"a word for each", `Delivery report: your message could not be delivered to all recipients.

  ann@a.example ... delivered
  bob@b.example ... User unknown
  cat@c.example ... Delivered.
  dog@d.example ... delayed
`, "ann delivered, bob failed, cat delivered, dog delayed"},
		{"a table in German", "Ihre Nachricht konnte nicht an alle Empfänger zugestellt werden.\n\n" +
			"ann@a.example\tzugestellt\t-\nbob@b.example\tnicht zugestellt\tEmpfänger unbekannt\n", "ann delivered, bob failed"},
		{"sendmail, without fields", `   ----- The following addresses had permanent fatal errors -----
<ann@a.example>
    (reason: 550 5.1.1 <ann@a.example>... User unknown)

   ----- The following addresses had transient non-fatal errors -----
<bob@b.example>
    (reason: 451 4.7.1 Greylisting in action)
`, "ann failed, bob delayed"},

		{"delivered is what it was to be", `The message that was to be delivered to the following recipients:

    ann@a.example
    bob@b.example

was rejected: 550 5.7.1 Message looks like spam
`, "ann failed, bob failed"},
		{"a title over two lines", `Unfortunately your message could not be
delivered to the following recipients:

    ann@a.example
    bob@b.example
`, "ann failed, bob failed"},
		{"one who is in both lists", `Your message was delivered to:

    ann@a.example
    bob@b.example

Delivery failed permanently to these addresses:

    ann@a.example
`, "ann failed, bob delivered"},
		{"a list that ends without a colon", `Your message was delivered to:

    ann@a.example

These mailboxes do not exist

    bob@b.example
`, "ann delivered, bob failed"},
		{"refused by a reply all the same", `Your message was delivered to:

    ann@a.example

It was not delivered to:

    bob@b.example

<ann@a.example>: host mx.a.example said: 550 5.1.1 User unknown
<bob@b.example>: host mx.b.example said: 550 5.1.1 User unknown
`, "ann failed, bob failed"},
		{"refused in a transcript", `Your message was delivered to:

    ann@a.example

It was not delivered to:

    bob@b.example

   ----- Transcript of session follows -----
>>> RCPT TO:<ann@a.example>
<<< 550 5.1.1 User unknown
>>> RCPT TO:<bob@b.example>
<<< 550 5.1.1 User unknown
`, "ann failed, bob failed"},
		{"a column for what was done, and one for what came of it", `Delivery failed for some recipients.

  ann@a.example    sent    bounced
  bob@b.example    sent    550 5.1.1 User unknown
  cat@c.example    sent    accepted
`, "ann failed, bob failed, cat delivered"},
		{"a reason below a word, or below one of a list", `Delivery failed for some recipients.

  ann@a.example: sent
      but refused by the mailbox: quota exceeded
  bob@b.example: unknown user

Your message was delivered to:

  cat@c.example
      Mailbox does not exist
  dog@d.example
`, "ann failed, bob failed, cat failed, dog delivered"},
		{"nobody would be left over", `Delivery has failed: your message could not be delivered.

    ann@a.example    sent
    bob@b.example    sent
`, "ann failed, bob failed"},
	} {
		rep, _ := dsn.Parse([]byte("Return-Path: <>\n" + notice("MAILER-DAEMON@mx.example.net", "Undelivered Mail Returned to Sender", tt.body)))
		res := classify.Default().Judge(rep, classify.Known{})
		var got []string
		for _, o := range res.Recipients {
			got = append(got, localPart(o.Recipient)+" "+o.Action)
			if o.Action == "delivered" && (o.Advice != classify.Ignore || !strings.HasPrefix(textAt(rep, o.Evidence.Where), o.Evidence.Matched)) {
				t.Errorf("%s: %s: advice %s, %q at %s", tt.name, o.Recipient, o.Advice, o.Evidence.Matched, o.Evidence.Where)
			}
		}
		if s := strings.Join(got, ", "); res.Kind != classify.Failure || s != tt.want {
			t.Errorf("%s: %s: %s, want %s", tt.name, res.Kind, s, tt.want)
		}
	}
}

func localPart(address string) string {
	local, _, _ := strings.Cut(address, "@")
	return local
}

// textAt is what stands where evidence says: "1.2:345".
func textAt(rep *dsn.Report, where string) string {
	part, offset, _ := strings.Cut(where, ":")
	n, err := strconv.Atoi(offset)
	if text := rep.Text(part); err == nil && n <= len(text) {
		return text[n:]
	}
	return ""
}
