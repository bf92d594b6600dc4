package dsn

import (
	"encoding/json"
	"strings"
)

// maxJSON is how long a text with notifications may be, in bytes; real ones have a few kB.
const maxJSON = 512 << 10

// sesNotification is what Amazon SES publishes, by itself or within an SNS envelope.
type sesNotification struct {
	Type             string `json:"Type"`
	Message          string `json:"Message"`
	NotificationType string `json:"notificationType"`
	EventType        string `json:"eventType"`
	Bounce           struct {
		BounceType        string         `json:"bounceType"`
		BounceSubType     string         `json:"bounceSubType"`
		BouncedRecipients []sesRecipient `json:"bouncedRecipients"`
		ReportingMTA      string         `json:"reportingMTA"`
		Timestamp         string         `json:"timestamp"`
	} `json:"bounce"`
	Complaint struct {
		ComplainedRecipients  []sesRecipient `json:"complainedRecipients"`
		ComplaintFeedbackType string         `json:"complaintFeedbackType"`
		UserAgent             string         `json:"userAgent"`
	} `json:"complaint"`
	Delivery struct {
		Recipients   []string `json:"recipients"`
		SMTPResponse string   `json:"smtpResponse"`
		ReportingMTA string   `json:"reportingMTA"`
	} `json:"delivery"`
	DeliveryDelay struct {
		DelayedRecipients []sesRecipient `json:"delayedRecipients"`
		ReportingMTA      string         `json:"reportingMTA"`
	} `json:"deliveryDelay"`
	Reject struct {
		Reason string `json:"reason"`
	} `json:"reject"`
	Failure struct {
		ErrorMessage string `json:"errorMessage"`
	} `json:"failure"`
	Mail struct {
		Source        string   `json:"source"`
		Timestamp     string   `json:"timestamp"`
		Destination   []string `json:"destination"`
		CommonHeaders struct {
			From      []string `json:"from"`
			To        []string `json:"to"`
			MessageID string   `json:"messageId"`
			Subject   string   `json:"subject"`
			Date      string   `json:"date"`
		} `json:"commonHeaders"`
	} `json:"mail"`
}

type sesRecipient struct {
	EmailAddress   string `json:"emailAddress"`
	Action         string `json:"action"`
	Status         string `json:"status"`
	DiagnosticCode string `json:"diagnosticCode"`
}

// notification reads a JSON notification, or an array of them, as if it were a
// report, and reports whether it was one.
func (p *parser) notification(path, text string) bool {
	text = trimSpace(strings.TrimPrefix(trimSpace(text), "\ufeff"))
	if len(text) > maxJSON || !strings.Contains(text, "otificationType") && !strings.Contains(text, "eventType") {
		return false
	}
	if p.notifications(path, text) {
		return true
	}
	// Perhaps a relay broke the long line, with or without a blank.
	return p.notifications(path, strings.NewReplacer("\r", "", "\n ", "", "\n", "").Replace(text))
}

// notifications reads JSON as far as it is well-formed, because mail may add a footer
// to it, and reports whether there was a known notification.
func (p *parser) notifications(path, text string) (any bool) {
	dec := json.NewDecoder(strings.NewReader(text))
	array := text[0] == '['
	if array {
		if _, err := dec.Token(); err != nil {
			return false
		}
	}
	for more := true; more; more = array && dec.More() {
		var n sesNotification
		if dec.Decode(&n) != nil {
			break
		}
		if n.Message != "" && n.NotificationType == "" && n.EventType == "" {
			inner := n.Message
			n = sesNotification{}
			if json.Unmarshal([]byte(inner), &n) != nil {
				break
			}
		}
		if !p.event(path, &n) {
			break
		}
		any = true
	}
	return any
}

// event reads a notification, and reports whether its kind is known.
func (p *parser) event(path string, n *sesNotification) bool {
	kind := strings.ToLower(n.NotificationType + n.EventType)
	switch kind {
	case "bounce":
		for _, r := range n.Bounce.BouncedRecipients {
			p.notified(path, r, "failed", n.Bounce.BounceType, n.Bounce.BounceSubType)
		}
		p.rep.Message.ReportingMTA = withoutType(n.Bounce.ReportingMTA)
	case "delivery":
		for _, a := range n.Delivery.Recipients {
			p.notified(path, sesRecipient{EmailAddress: a, DiagnosticCode: n.Delivery.SMTPResponse}, "delivered", "", "")
		}
		p.rep.Message.ReportingMTA = withoutType(n.Delivery.ReportingMTA)
	case "deliverydelay":
		for _, r := range n.DeliveryDelay.DelayedRecipients {
			p.notified(path, r, "delayed", "", "")
		}
		p.rep.Message.ReportingMTA = withoutType(n.DeliveryDelay.ReportingMTA)
	case "reject", "rendering failure": // SES did not try, for any recipient
		for _, a := range n.Mail.Destination {
			p.notified(path, sesRecipient{EmailAddress: a, DiagnosticCode: n.Reject.Reason + n.Failure.ErrorMessage}, "failed", "", "")
		}
	case "complaint":
		f := &Feedback{Type: n.Complaint.ComplaintFeedbackType, UserAgent: n.Complaint.UserAgent}
		if f.Type == "" {
			f.Type = "abuse"
		}
		if len(n.Complaint.ComplainedRecipients) > 0 {
			f.OriginalRecipient = n.Complaint.ComplainedRecipients[0].EmailAddress
		}
		p.rep.Feedback = f
	default:
		return false
	}
	h := n.Mail.CommonHeaders
	p.rep.Returned = &Returned{
		From: strings.Join(h.From, ", "), To: strings.Join(h.To, ", "), Subject: h.Subject,
		MessageID: trimAngles(h.MessageID), Date: h.Date, HeadersOnly: true, Inline: true, Place: Place{path, 0},
	}
	return true
}

// notified keeps one recipient of a notification. action is used if r has none; typ
// and subtype are those of a bounce, and "" otherwise.
func (p *parser) notified(path string, r sesRecipient, action, typ, subtype string) {
	if p.full {
		return
	}
	rec := Recipient{Final: reportAddress(r.EmailAddress), Action: strings.ToLower(r.Action), Place: Place{path, 0}, DiagnosticPlace: Place{path, 0}}
	if rec.Action == "" {
		rec.Action = action
	}
	rec.Status, _ = cutStatus(r.Status)
	rec.DiagnosticType, rec.Diagnostic = cutType(r.DiagnosticCode)
	if typ != "" {
		if rec.Diagnostic == "" { // nobody else says why
			rec.Diagnostic = "bounceType: " + typ + ", bounceSubType: " + subtype
		}
		rec.Extra = append(rec.Extra, Field{"bounceType", typ}, Field{"bounceSubType", subtype})
	}
	if p.admits(&rec.Place, rec.Final != "") {
		p.rep.Recipients = grow(p.rep.Recipients, rec)
	}
}
