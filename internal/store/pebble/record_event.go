package pebble

import (
	"math"

	"bounced/internal/event"
)

// eventTexts holds the plain text fields of an event. The field number is the index plus
// one, so new ones go to the end.
var eventTexts = [...]func(*event.Event) *string{
	func(e *event.Event) *string { return &e.EventID },
	func(e *event.Event) *string { return (*string)(&e.Type) },
	func(e *event.Event) *string { return &e.Kind },
	func(e *event.Event) *string { return &e.ID },
	func(e *event.Event) *string { return &e.Domain },
	func(e *event.Event) *string { return &e.Timestamp },
	func(e *event.Event) *string { return &e.Recipient },
	func(e *event.Event) *string { return &e.ReportedRecipient },
	func(e *event.Event) *string { return &e.Action },
	func(e *event.Event) *string { return &e.State },
	func(e *event.Event) *string { return &e.Extended },
	func(e *event.Event) *string { return &e.Description },
	func(e *event.Event) *string { return &e.Category },
	func(e *event.Event) *string { return &e.Permanence },
	func(e *event.Event) *string { return &e.Fault },
	func(e *event.Event) *string { return &e.Advice },
	func(e *event.Event) *string { return &e.Authenticity },
	func(e *event.Event) *string { return &e.QueueID },
	func(e *event.Event) *string { return &e.Envelope },
	func(e *event.Event) *string { return &e.MailFrom },
	func(e *event.Event) *string { return &e.RemoteIP },
	func(e *event.Event) *string { return &e.HELO },
	func(e *event.Event) *string { return &e.TLS },
	func(e *event.Event) *string { return &e.ReportingMTA },
	func(e *event.Event) *string { return &e.RemoteMTA },
	func(e *event.Event) *string { return &e.ArrivalDate },
	func(e *event.Event) *string { return &e.OriginalMessageID },
	func(e *event.Event) *string { return &e.OriginalSubject },
	func(e *event.Event) *string { return &e.Supersedes },
}

// Field numbers of the rest.
const (
	evTime = 64 + iota
	evCode
	evTags
	evEvidence
	evShadow
	evExpired
	evProblems
	evRecognised
	evTest
)

func encodeEvent(b []byte, e *event.Event) []byte {
	enc := encoder(b)
	for i, text := range eventTexts {
		enc.text(i+1, *text(e))
	}
	enc.int(evTime, e.Time)
	enc.int(evCode, int64(e.Code))
	for _, t := range e.Tags {
		enc.element(evTags, t)
	}
	if e.Evidence != nil {
		enc.element(evEvidence, string(encodeEvidence(e.Evidence)))
	}
	for i := range e.Shadow {
		enc.element(evShadow, string(encodeEvidence(&e.Shadow[i])))
	}
	enc.bool(evExpired, e.Expired)
	for _, p := range e.Problems {
		enc.element(evProblems, p)
	}
	enc.bool(evRecognised, e.Recognised)
	enc.bool(evTest, e.Test)
	return enc
}

func decodeEvent(b []byte) (*event.Event, error) {
	e := new(event.Event)
	return e, fields(b, func(f field) error {
		if 0 < f.num && f.num <= len(eventTexts) {
			*eventTexts[f.num-1](e) = f.text()
			return nil
		}
		switch f.num {
		case evTime:
			e.Time = f.int()
		case evCode:
			e.Code = int(f.int())
		case evTags:
			e.Tags = append(e.Tags, f.text())
		case evEvidence:
			ev, err := decodeEvidence(f.bytes)
			e.Evidence = &ev
			return err
		case evShadow:
			ev, err := decodeEvidence(f.bytes)
			e.Shadow = append(e.Shadow, ev)
			return err
		case evExpired:
			e.Expired = f.bool()
		case evProblems:
			e.Problems = append(e.Problems, f.text())
		case evRecognised:
			e.Recognised = f.bool()
		case evTest:
			e.Test = f.bool()
		}
		return nil
	})
}

func encodeEvidence(e *event.Evidence) []byte {
	enc := make(encoder, 0, 128)
	enc.text(1, e.Rule)
	enc.text(2, e.Matched)
	enc.text(3, e.Where)
	enc.uint(4, math.Float64bits(e.Confidence))
	enc.text(5, e.RunnerUp)
	enc.text(6, e.Why)
	enc.text(7, e.Overruled)
	return enc
}

func decodeEvidence(b []byte) (e event.Evidence, err error) {
	err = fields(b, func(f field) error {
		switch f.num {
		case 1:
			e.Rule = f.text()
		case 2:
			e.Matched = f.text()
		case 3:
			e.Where = f.text()
		case 4:
			e.Confidence = math.Float64frombits(f.value)
		case 5:
			e.RunnerUp = f.text()
		case 6:
			e.Why = f.text()
		case 7:
			e.Overruled = f.text()
		}
		return nil
	})
	return e, err
}
