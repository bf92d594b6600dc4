package event

import "time"

// DeliveryState is where a delivery stands.
type DeliveryState string

// All states. A delivery goes from pending to done, or to parked, from where
// an operator may bring it back. Done ones are kept only as history.
const (
	Pending DeliveryState = "pending"
	Done    DeliveryState = "done"
	Parked  DeliveryState = "parked"
)

// Delivery is the duty to bring one event to one endpoint.
type Delivery struct {
	EventID   string        `json:"event_id"`
	Endpoint  string        `json:"endpoint"`
	MessageID string        `json:"message_id"` // the sender's id: ordered endpoints get the events of one id in order
	QueueID   string        `json:"queue_id,omitempty"`
	State     DeliveryState `json:"state"`
	Attempt   int           `json:"attempt"` // attempts begun
	Created   time.Time     `json:"created"`
	Next      time.Time     `json:"next,omitzero"` // when to try (again); for a claimed one, when the lease runs out
	Attempts  []Attempt     `json:"attempts,omitempty"`
}

// Attempt is one try, as it is kept.
type Attempt struct {
	N      int           `json:"n"`
	At     time.Time     `json:"at"`
	Took   time.Duration `json:"took"`             // nanoseconds
	Status int           `json:"status,omitempty"` // HTTP status; 0 if there was no reply
	Error  string        `json:"error,omitempty"`
	Reply  string        `json:"reply,omitempty"` // first 512 bytes of the reply
	Node   string        `json:"node,omitempty"`
}

// Claim is a delivery that a worker holds until Lease, with its event.
type Claim struct {
	Delivery Delivery
	Event    *Event
	Raw      []byte // raw message of a bounce event, where the store sent it along; else ask for it by QueueID
	Token    string // the store's own; goes back in the Outcome

	// Damaged is an ErrDamaged that says why the event cannot be read; nil if it
	// can. A damaged Event holds nothing but the ids that the delivery has too.
	Damaged error
}

// Outcome is how an attempt ended.
type Outcome struct {
	Claim   *Claim
	Attempt Attempt
	State   DeliveryState // Done, Parked, or Pending to try again at Next
	Next    time.Time     // for Pending and Release only
	Release bool          // the attempt did not take place: the delivery is as before, and due at Next
}

// DeliveryQuery selects deliveries; zero fields select everything. Results
// come oldest first.
type DeliveryQuery struct {
	State    DeliveryState
	Endpoint string
	EventID  string
	Since    time.Time // created at or after
	Cursor   string
	Limit    int // 0 means 100, at most 1000

	// Untried makes Retry pass over deliveries that have had an attempt, or are
	// due. Nothing else looks at it.
	Untried bool
}

// QueueStats describes the pending deliveries of one endpoint.
type QueueStats struct {
	Endpoint string
	Pending  int64
	Parked   int64
	Oldest   time.Time // creation of the oldest pending one; zero if none
}

// EndpointState says whether an endpoint is paused, by an operator or by what it
// replied; all nodes see it. A store keeps the one with the latest Since, in
// whatever order they come to it.
type EndpointState struct {
	Name   string    `json:"name"`
	Paused bool      `json:"paused"`
	Reason string    `json:"reason,omitempty"`
	Since  time.Time `json:"since,omitzero"`
}

// NextSince returns when the state that follows s begins: now, or just after s if
// the clock went back since then, or another node's is ahead. Of two states the
// later one counts, wherever they come from.
func (s *EndpointState) NextSince(now time.Time) time.Time {
	if now.After(s.Since) {
		return now
	}
	return s.Since.Add(1)
}

// Template is a text that no rule matched, with what varies taken out.
type Template struct {
	Text    string    `json:"text"`
	Count   int64     `json:"count"`
	Sample  string    `json:"sample"`   // one original text
	QueueID string    `json:"queue_id"` // of the sample
	First   time.Time `json:"first"`
	Last    time.Time `json:"last"`
}

// Node is one running bounced.
type Node struct {
	Name    string    `json:"name"`
	Version string    `json:"version"`
	Started time.Time `json:"started"`
	Seen    time.Time `json:"seen"`
}
