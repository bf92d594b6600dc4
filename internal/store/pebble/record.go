package pebble

import (
	"time"

	"bounced/internal/event"
)

// message is what is kept of a message besides its raw bytes.
type message struct {
	event.Message
	rawLen int
}

// withEvent is added to the numbers of a message's fields in the record of its first event.
// They are there so that most messages need no record of their own.
const withEvent = 256

// messageOf returns what is kept of m.
func messageOf(m *event.Message) message { return message{Message: *m, rawLen: len(m.Raw)} }

func (m *message) encode(b []byte) []byte { return m.append(b, 0) }

// encodeWith encodes e, the message's first event, and the message with it.
func (m *message) encodeWith(b []byte, e *event.Event) []byte {
	return m.append(encodeEvent(b, e), withEvent)
}

func (m *message) append(b []byte, offset int) []byte {
	enc := encoder(b)
	enc.text(offset+1, m.QueueID)
	enc.bytes(offset+2, m.Digest[:])
	enc.time(offset+3, m.Received)
	enc.bytes(offset+4, m.Tx)
	enc.int(offset+5, int64(m.rawLen))
	// 6 was how many events came with it.
	return enc
}

func decodeMessage(b []byte) (message, error) {
	m, _, err := readMessage(b, 0)
	return m, err
}

// decodeMessageOf finds a message in the record of an event. found is false if there is
// none: only the first event has one, and none that layout 1 wrote.
func decodeMessageOf(b []byte) (m message, found bool, err error) { return readMessage(b, withEvent) }

func readMessage(b []byte, offset int) (m message, found bool, err error) {
	err = fields(b, func(f field) error {
		found = found || f.num > offset
		switch f.num - offset {
		case 1:
			m.QueueID = f.text()
		case 2:
			copy(m.Digest[:], f.bytes)
		case 3:
			m.Received = f.time()
		case 4:
			m.Tx = append(m.Tx, f.bytes...)
		case 5:
			m.rawLen = int(f.int())
		}
		return nil
	})
	return m, found, err
}

// delivery is a delivery as it is kept.
type delivery struct {
	event.Delivery
	claim   uint64 // counts claims, to tell them apart
	held    bool   // the last claim has not been settled
	waiting bool   // put off by Claim until the older ones of its message id are through
}

// shown returns the delivery as others see it: one that waits for its turn is due since it
// was created.
func (d *delivery) shown() event.Delivery {
	out := d.Delivery
	if d.waiting {
		out.Next = d.Created
	}
	return out
}

// maxAttempts bounds the history of one delivery; the oldest attempts go first.
const maxAttempts = 50

// States in keys and records.
var states = map[event.DeliveryState]byte{event.Pending: 'p', event.Parked: 'x', event.Done: 'd'}

func stateOf(b uint64) event.DeliveryState {
	switch b {
	case 'x':
		return event.Parked
	case 'd':
		return event.Done
	}
	return event.Pending
}

func (d *delivery) encode(b []byte) []byte {
	enc := encoder(b)
	enc.text(1, d.EventID)
	enc.text(2, d.Endpoint)
	enc.text(3, d.MessageID)
	enc.text(4, d.QueueID)
	enc.uint(5, uint64(states[d.State]))
	enc.int(6, int64(d.Attempt))
	enc.time(7, d.Created)
	enc.time(8, d.Next)
	enc.uint(9, d.claim)
	enc.bool(10, d.held)
	enc.bool(11, d.waiting)
	for i := range d.Attempts {
		enc.element(12, string(encodeAttempt(&d.Attempts[i])))
	}
	return enc
}

func decodeDelivery(b []byte) (d delivery, err error) {
	err = fields(b, func(f field) error {
		switch f.num {
		case 1:
			d.EventID = f.text()
		case 2:
			d.Endpoint = f.text()
		case 3:
			d.MessageID = f.text()
		case 4:
			d.QueueID = f.text()
		case 5:
			d.State = stateOf(f.value)
		case 6:
			d.Attempt = int(f.int())
		case 7:
			d.Created = f.time()
		case 8:
			d.Next = f.time()
		case 9:
			d.claim = f.value
		case 10:
			d.held = f.bool()
		case 11:
			d.waiting = f.bool()
		case 12:
			a, err := decodeAttempt(f.bytes)
			d.Attempts = append(d.Attempts, a)
			return err
		}
		return nil
	})
	return d, err
}

func encodeAttempt(a *event.Attempt) []byte {
	enc := make(encoder, 0, 64)
	enc.int(1, int64(a.N))
	enc.time(2, a.At)
	enc.int(3, int64(a.Took))
	enc.int(4, int64(a.Status))
	enc.text(5, a.Error)
	enc.text(6, a.Reply)
	enc.text(7, a.Node)
	return enc
}

func decodeAttempt(b []byte) (a event.Attempt, err error) {
	err = fields(b, func(f field) error {
		switch f.num {
		case 1:
			a.N = int(f.int())
		case 2:
			a.At = f.time()
		case 3:
			a.Took = time.Duration(f.int())
		case 4:
			a.Status = int(f.int())
		case 5:
			a.Error = f.text()
		case 6:
			a.Reply = f.text()
		case 7:
			a.Node = f.text()
		}
		return nil
	})
	return a, err
}

func encodeRegistration(b []byte, r *event.Registration) []byte {
	enc := encoder(b)
	enc.text(1, r.ID)
	enc.text(2, r.Recipient)
	for _, t := range r.Tags {
		enc.element(3, t)
	}
	enc.text(4, r.Handle)
	enc.time(5, r.Expires)
	return enc
}

func decodeRegistration(b []byte) (r event.Registration, err error) {
	err = fields(b, func(f field) error {
		switch f.num {
		case 1:
			r.ID = f.text()
		case 2:
			r.Recipient = f.text()
		case 3:
			r.Tags = append(r.Tags, f.text())
		case 4:
			r.Handle = f.text()
		case 5:
			r.Expires = f.time()
		}
		return nil
	})
	return r, err
}
