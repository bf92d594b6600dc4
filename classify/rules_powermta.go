package classify

import (
	"strings"

	"bounced/dsn"
)

// powerMTARules go by the category that PowerMTA gives a bounce by patterns of its own,
// where nothing else tells more. Those with a word like "spam" or "virus" in them need
// no rule of their own.
var powerMTARules = []Rule{
	ofPowerMTA("content-related", ContentRejected),
	ofPowerMTA("quota-issues", MailboxFull),
	ofPowerMTA("inactive", MailboxInactive),
	ofPowerMTA("bad-mailbox", MailboxUnknown),
	ofPowerMTA("bad-domain", DomainUnknown),
	ofPowerMTA("routing-errors", RoutingFailure),
	ofPowerMTA("no-answer-from-host", ConnectionFailure),
	ofPowerMTA("bad-connection", ConnectionFailure),
	ofPowerMTA("message-expired", Expired),
	ofPowerMTA("protocol-errors", ProtocolError),
	ofPowerMTA("invalid-sender", SenderRejected),
}

func ofPowerMTA(category string, c Category) Rule {
	return Rule{
		ID: "powermta-" + category, Category: c, Text: []string{bounceCategory + category},
		Source: "PowerMTA: its field X-PowerMTA-BounceCategory", Hits: []Sample{{Text: bounceCategory + category}},
	}
}

// bounceCategory stands in front of a category of PowerMTA where it is read as words.
const bounceCategory = "bounce category: "

// ofServer returns in words what the reporting server itself holds of a failure, "" if
// it does not say.
func ofServer(g *dsn.Recipient) string {
	for i := range g.Extra {
		if f := &g.Extra[i]; strings.EqualFold(f.Name, "X-PowerMTA-BounceCategory") && f.Value != "other" {
			// "inactive-mailbox" would be a sentence, which counts before a status.
			return bounceCategory + strings.Replace(f.Value, "inactive-mailbox", "inactive", 1)
		}
	}
	return ""
}
