package classify

import "bounced/dsn"

// Kind says what sort of message came back (DESIGN §4).
type Kind string

// All kinds.
const (
	Failure     Kind = "failure"
	Delayed     Kind = "delayed"
	Delivered   Kind = "delivered"
	AutoReply   Kind = "autoreply"
	Challenge   Kind = "challenge"
	ReadReceipt Kind = "read-receipt"
	Complaint   Kind = "complaint"
	Other       Kind = "other"
)

// Category says what the refusal was about (DESIGN §5).
type Category string

// All categories.
const (
	MailboxUnknown     Category = "mailbox_unknown"
	MailboxInactive    Category = "mailbox_inactive"
	MailboxMoved       Category = "mailbox_moved"
	MailboxFull        Category = "mailbox_full"
	DomainUnknown      Category = "domain_unknown"
	DomainNoMail       Category = "domain_no_mail"
	DNSFailure         Category = "dns_failure"
	RoutingFailure     Category = "routing_failure"
	ConnectionFailure  Category = "connection_failure"
	Expired            Category = "expired"
	RateLimited        Category = "rate_limited"
	Greylisted         Category = "greylisted"
	ReceiverError      Category = "receiver_error"
	ProtocolError      Category = "protocol_error"
	TLSFailure         Category = "tls_failure"
	RelayDenied        Category = "relay_denied"
	MessageTooLarge    Category = "message_too_large"
	AuthFailure        Category = "auth_failure"
	ReputationBlock    Category = "reputation_block"
	SenderRejected     Category = "sender_rejected"
	RecipientFiltered  Category = "recipient_filtered"
	SpamContent        Category = "spam_content"
	ContentRejected    Category = "content_rejected"
	AttachmentRejected Category = "attachment_rejected"
	Virus              Category = "virus"
	PolicyOther        Category = "policy_other"
	Suppressed         Category = "suppressed"
	Unknown            Category = "unknown"
)

// Permanence says whether the same message could ever get through.
type Permanence string

// All permanences.
const (
	Permanent         Permanence = "permanent"
	Transient         Permanence = "transient"
	UnknownPermanence Permanence = "unknown"
)

// Fault says whose doing it was.
type Fault string

// All faults.
const (
	FaultRecipient Fault = "recipient"
	FaultReceiver  Fault = "receiver"
	FaultSender    Fault = "sender"
	FaultContent   Fault = "content"
	FaultNetwork   Fault = "network"
	FaultUnknown   Fault = "unknown"
)

// Advice says what a sender should do about the address or the message.
type Advice string

// All advice.
const (
	Suppress Advice = "suppress" // do not write to this address again
	Retry    Advice = "retry"    // later mail to this address may get through
	Fix      Advice = "fix"      // the sender has something to put right
	Ignore   Advice = "ignore"   // nothing failed
	Review   Advice = "review"   // a person should look
)

// Evidence says why a verdict is what it is.
type Evidence struct {
	Rule       string  `json:"rule"`                // ID of the rule that decided
	Matched    string  `json:"matched,omitempty"`   // the words it matched, as they stand in the message
	Where      string  `json:"where,omitempty"`     // MIME part path and byte offset in its text, "1.2:345"; see Inside
	Confidence float64 `json:"confidence"`          // 0 to 1
	RunnerUp   string  `json:"runner_up,omitempty"` // the rule that came second

	// Why says why the runner-up lost. Overruled is the status in the report's own
	// field, if a more specific one in the text took its place.
	Why       string `json:"why,omitempty"`
	Overruled string `json:"overruled,omitempty"`
}

// Result is the judgement of one message.
type Result struct {
	Kind       Kind
	Confidence float64    // of Kind
	Evidence   Evidence   // why this Kind
	Recipients []Outcome  // of a Failure, Delayed or Delivered; else empty
	Shadow     []Evidence // what shadow rules would have said

	// Inside holds the messages inside the judged one that the verdict came from,
	// outermost first: what a mere wrapper covers, and the report that a notice
	// passes on. As a rule there are none.
	Inside []Inside
}

// Inside is a message that came back in another one. In the whole message the paths of
// its parts begin with the path of the part that it is: if that is "1.2", its own part
// "1.3" is "1.2.1.3" and its header "1.2.0".
type Inside struct {
	Part   string      `json:"part"` // of the whole message
	Report *dsn.Report `json:"facts"`
}

// Source returns the report that the recipients were read from: rep, which was judged,
// or one inside it.
func (r *Result) Source(rep *dsn.Report) *dsn.Report {
	if n := len(r.Inside); n > 0 {
		return r.Inside[n-1].Report
	}
	return rep
}

// Reset empties the result, and keeps memory for some recipients.
func (r *Result) Reset() {
	list := r.Recipients
	if cap(list) > maxKept {
		list = nil
	}
	clear(list)
	*r = Result{Recipients: list[:0]}
}

// room makes Recipients n empty outcomes.
func (r *Result) room(n int) []Outcome {
	if n > cap(r.Recipients) {
		r.Recipients = make([]Outcome, n)
	}
	r.Recipients = r.Recipients[:n]
	return r.Recipients
}

// Outcome is what became of one recipient.
type Outcome struct {
	Recipient   string // the address the original went to, as far as the message tells; "" when unknown
	Reported    string // the address that the report names, "" if it is Recipient
	Action      string // RFC 3464 §2.3.3 action: failed, delayed, delivered, relayed, expanded
	Code        int    // SMTP reply code; 0 when absent
	Status      string // RFC 3463 enhanced status; "" when absent
	Description string // diagnostic text, one line
	State       string // SMTP state in which it happened, where the message tells: connect, ehlo, mail, rcpt, data
	RemoteMTA   string // host that refused it, or that it went to; "" when unknown
	Category    Category
	Permanence  Permanence
	Fault       Fault
	Advice      Advice
	Evidence    Evidence

	// Untold says that no rule knew the words of Description, so that the verdict
	// rests on codes or on single words. The Template of such words is worth counting.
	Untold bool
}

// Known is what is known of a message before it is read. The zero value is
// "nothing", as when plain files are replayed.
type Known struct {
	Recipient  string // whom the original was sent to, from the registry or the envelope; "" when unknown
	MailFrom   string // reverse-path of the returned mail; "" for the null sender or when unknown
	NullSender bool   // the reverse-path was seen, and was null
	Envelope   string // the address that the mail came back to
}
