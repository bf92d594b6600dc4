package explain

import "bounced/classify"

var kindMeans = map[classify.Kind]string{
	classify.Failure:     "A message could not be delivered.",
	classify.Delayed:     "A message is late; the server goes on trying, and nothing has failed yet.",
	classify.Delivered:   "A message arrived, or was handed on.",
	classify.AutoReply:   "A program answers for somebody: an absence, a ticket, a welcome.",
	classify.Challenge:   "Somebody's filter wants the sender to prove to be a person.",
	classify.ReadReceipt: "A program tells that a message was read, or deleted unread.",
	classify.Complaint:   "Somebody calls a message spam or abuse.",
	classify.Other:       "No report and no automatic answer: mail of a person, or of nobody we know.",
}

// categoryMeans completes the sentence "The refusal says that …".
var categoryMeans = map[classify.Category]string{
	classify.MailboxUnknown:     "there is no such address",
	classify.MailboxInactive:    "the mailbox is disabled, suspended or expired",
	classify.MailboxMoved:       "the recipient has moved",
	classify.MailboxFull:        "the mailbox, or the system's storage, is full",
	classify.DomainUnknown:      "the domain does not exist",
	classify.DomainNoMail:       "the domain takes no mail",
	classify.DNSFailure:         "the domain's DNS gave no usable answer",
	classify.RoutingFailure:     "the mail went in circles, or there is no route",
	classify.ConnectionFailure:  "the server could not be reached, or hung up",
	classify.Expired:            "it was tried until the time was up",
	classify.RateLimited:        "too much came too fast",
	classify.Greylisted:         "unknown senders are to come back later",
	classify.ReceiverError:      "the receiving side is in trouble",
	classify.ProtocolError:      "the servers misunderstood each other",
	classify.TLSFailure:         "TLS could not be had",
	classify.RelayDenied:        "the server does not take mail for that domain",
	classify.MessageTooLarge:    "the message is too large",
	classify.AuthFailure:        "the sender's identity failed: SPF, DKIM, DMARC, PTR or HELO",
	classify.ReputationBlock:    "the sending address or domain has a bad name",
	classify.SenderRejected:     "this sender is refused",
	classify.RecipientFiltered:  "the recipient's own rules refuse",
	classify.SpamContent:        "the content looks like spam",
	classify.ContentRejected:    "the content is malformed or forbidden",
	classify.AttachmentRejected: "an attachment is forbidden",
	classify.Virus:              "there is malware in it",
	classify.PolicyOther:        "a policy refuses",
	classify.Suppressed:         "it was not tried: the address is on a suppression list",
	classify.Unknown:            "nothing in the message says why",
}

var permanenceMeans = map[classify.Permanence]string{
	classify.Permanent:         "this message will not get through",
	classify.Transient:         "the same message might have got through later",
	classify.UnknownPermanence: "nobody says",
}

var faultMeans = map[classify.Fault]string{
	classify.FaultRecipient: "the address or its owner",
	classify.FaultReceiver:  "the receiving system",
	classify.FaultSender:    "the sending system, or its name",
	classify.FaultContent:   "what was written",
	classify.FaultNetwork:   "what lies between",
	classify.FaultUnknown:   "nobody says",
}

var adviceMeans = map[classify.Advice]string{
	classify.Suppress: "do not write to this address again",
	classify.Retry:    "later mail to this address may get through",
	classify.Fix:      "the sender has something to put right",
	classify.Ignore:   "nothing failed",
	classify.Review:   "a person should look",
}
