// Package event holds the words that the parts of bounced share: the Event
// that leaves, the Delivery that brings it to an endpoint, and the
// Registration that a sender made beforehand. It does no I/O.
package event

import (
	"sync"
	"sync/atomic"
	"time"

	"bounced/classify"
)

// Type is what an event reports.
type Type string

// All types.
const (
	Failure Type = "failure" // a recognised failure of one recipient
	Bounce  Type = "bounce"  // everything else, with the raw message
)

// Categories lists what Category can be. All callers share the list: it must not
// be changed.
var Categories = sync.OnceValue(func() []string {
	var names []string
	for _, c := range classify.Categories() {
		names = append(names, string(c))
	}
	return names
})

// Evidence says why a verdict is what it is.
type Evidence = classify.Evidence

// Event is one event, in the field names of DESIGN §4.
type Event struct {
	EventID           string   `json:"event_id"`
	Type              Type     `json:"type"`
	Kind              string   `json:"kind"`
	ID                string   `json:"id"`
	Domain            string   `json:"domain,omitempty"`
	Timestamp         string   `json:"timestamp"` // YYYY-MM-DD HH:MM:SS, UTC
	Time              int64    `json:"time"`      // Unix seconds
	Recipient         string   `json:"recipient,omitempty"`
	ReportedRecipient string   `json:"reported_recipient,omitempty"`
	Action            string   `json:"action,omitempty"`
	State             string   `json:"state,omitempty"`
	Code              int      `json:"code,omitempty"`
	Extended          string   `json:"extended,omitempty"`
	Description       string   `json:"description,omitempty"`
	Tags              []string `json:"tags,omitempty"`

	Category   string     `json:"category,omitempty"`
	Permanence string     `json:"permanence,omitempty"`
	Fault      string     `json:"fault,omitempty"`
	Advice     string     `json:"advice,omitempty"`
	Evidence   *Evidence  `json:"evidence,omitempty"`
	Shadow     []Evidence `json:"shadow,omitempty"` // what shadow rules would have said

	Authenticity string `json:"authenticity,omitempty"` // signed, unsigned, expired
	Expired      bool   `json:"expired,omitempty"`

	QueueID  string `json:"queue_id,omitempty"`
	Envelope string `json:"envelope,omitempty"` // the address the mail came back to
	MailFrom string `json:"mail_from"`          // reverse-path of the returned mail; "" is the null sender
	RemoteIP string `json:"remote_ip,omitempty"`
	HELO     string `json:"helo,omitempty"`
	TLS      string `json:"tls,omitempty"`

	ReportingMTA      string `json:"reporting_mta,omitempty"`
	RemoteMTA         string `json:"remote_mta,omitempty"`
	ArrivalDate       string `json:"arrival_date,omitempty"`
	OriginalMessageID string `json:"original_message_id,omitempty"`
	OriginalSubject   string `json:"original_subject,omitempty"`

	Problems   []string `json:"problems,omitempty"`   // the parser's complaints
	Supersedes string   `json:"supersedes,omitempty"` // event_id that this one corrects
	Recognised bool     `json:"recognised,omitempty"` // bounce events: the message made failure events too, which say all of it
	Test       bool     `json:"test,omitempty"`       // made by an operator's test call
	MIME       []byte   `json:"mime,omitempty"`       // raw message; filled in on the way out
}

// SetTime fills Timestamp and Time from t.
func (e *Event) SetTime(t time.Time) {
	e.Time = t.Unix()
	s := lastSecond.Load()
	if s == nil || s.time != e.Time {
		s = &second{e.Time, dateTime(t.UTC())}
		lastSecond.Store(s)
	}
	e.Timestamp = s.timestamp
}

// lastSecond is that of the last event, which under load thousands share.
var lastSecond atomic.Pointer[second]

type second struct {
	time      int64 // Unix seconds
	timestamp string
}

// dateTime is t.Format(time.DateTime), at a third of its price for the years that
// mail is sent in.
func dateTime(t time.Time) string {
	year, month, day := t.Date()
	if year < 1000 || year > 9999 {
		return t.Format(time.DateTime)
	}
	hour, minute, second := t.Clock()
	b := [19]byte{4: '-', 7: '-', 10: ' ', 13: ':', 16: ':'}
	two(b[0:], year/100)
	two(b[2:], year%100)
	two(b[5:], int(month))
	two(b[8:], day)
	two(b[11:], hour)
	two(b[14:], minute)
	two(b[17:], second)
	return string(b[:])
}

// two writes n, from 0 to 99, as two digits.
func two(b []byte, n int) { b[0], b[1] = '0'+byte(n/10), '0'+byte(n%10) }

// Message is one accepted message as it is kept.
type Message struct {
	QueueID  string   // ULID, also the sort order: see NewQueueID
	Digest   [32]byte // of envelope and bytes: a repeated message has the same one
	Received time.Time
	Tx       []byte // the transaction, and what was registered for its recipients, as JSON: enough to judge the message again
	Raw      []byte
}

// Registration is what a sender told us of a message beforehand.
type Registration struct {
	ID        string    `json:"id"`
	Recipient string    `json:"recipient,omitempty"`
	Tags      []string  `json:"tags,omitempty"`
	Handle    string    `json:"handle,omitempty"` // "~…" when the id is too long for an address
	Expires   time.Time `json:"expires"`
}

// Query selects events; zero fields select everything. Results come newest
// first. Letter case in Recipient does not count.
type Query struct {
	ID, Recipient string
	Type          Type
	Category      string
	Since, Until  time.Time // Since <= time < Until
	Cursor        string    // from the page before
	Limit         int       // 0 means 100, at most 1000
}
