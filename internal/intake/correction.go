package intake

import (
	"fmt"
	"strings"

	"bounced/classify"
	"bounced/internal/event"
)

// corrections returns the events that lead from what was said of a message,
// before, to what is said of it today, after. Each address that the message came
// to is looked at by itself. One without events in before is left alone: the same
// message came in another envelope too, and its events were kept with that.
func corrections(before, after []*event.Event) []*event.Event {
	c := corrector{seen: map[string]bool{}, answered: map[*event.Event]bool{}}
	for _, e := range before {
		c.seen[e.EventID] = true
	}
	live := latest(before)
	was, is := sayings(live), sayings(after)
	here, old := map[string]bool{}, []*event.Event{} // the addresses that have events; those that hold no longer
	for _, e := range live {
		here[e.Envelope] = true
		if !is[said(e)] {
			old = append(old, e)
		}
	}
	outdated, today := counterpartsOf(old), counterpartsOf(after)
	for _, e := range after {
		if here[e.Envelope] && !was[said(e)] {
			c.replace(e, outdated)
		}
	}
	for _, e := range old {
		if !c.answered[e] {
			c.drop(e, today)
		}
	}
	return c.list
}

// latest leaves out events that a correction superseded already, and the bounce
// events of messages whose failure events say it all.
func latest(events []*event.Event) []*event.Event {
	gone := map[string]bool{}
	for _, e := range events {
		gone[e.Supersedes] = true
	}
	var out []*event.Event
	for _, e := range events {
		if !gone[e.EventID] && !e.Recognised {
			out = append(out, e)
		}
	}
	return out
}

// corrector gathers corrections.
type corrector struct {
	list     []*event.Event
	seen     map[string]bool       // event ids in use already
	answered map[*event.Event]bool // old events that one in list supersedes
}

// add appends e as a correction of was, which is nil where e corrects nothing, and
// gives it an id. An event that was taken back and holds again today cannot have
// its old id: it gets another, and supersedes the old one.
func (c *corrector) add(e, was *event.Event) {
	if was != nil {
		e.Supersedes = was.EventID
		e.EventID = correctionID(e)
	}
	for c.seen[e.EventID] {
		e.Supersedes = e.EventID
		e.EventID = correctionID(e)
	}
	c.seen[e.EventID] = true
	c.list = append(c.list, e)
}

// replace puts today's event in the place of an old one.
func (c *corrector) replace(e *event.Event, outdated counterparts) {
	was := outdated.of(e)
	if was != nil {
		c.answered[was] = true
	} else if was = outdated.instead(e); was != nil && was.Recipient == "" {
		c.answered[was] = true // it named nobody to be told that it was wrong
	}
	c.add(e, was)
}

// drop supersedes an old event that nothing of today took the place of. If its
// recipient fails today, perhaps for one reason where there were two, that failure
// does; if not, a failure is taken back. Other bounce events stay.
func (c *corrector) drop(was *event.Event, today counterparts) {
	if was.Type != event.Failure && !takesBack(was) {
		return
	}
	if e := today.of(was); e != nil && e.Type == event.Failure {
		again := *e
		c.add(&again, was)
	} else if was.Type == event.Failure {
		c.add(takenBack(was), was)
	}
}

// takenBack is the event that says that nothing is held against a recipient any
// more. It is no failure event: whoever counts those must not count it.
func takenBack(was *event.Event) *event.Event {
	e := *was
	e.EventID, e.Type, e.Kind, e.Advice = "", event.Bounce, string(classify.Other), string(classify.Ignore)
	e.Action, e.State, e.Code, e.Extended, e.Description, e.RemoteMTA = "", "", 0, "", "", ""
	e.Category, e.Permanence, e.Fault = "", "", ""
	e.Evidence, e.Shadow = &classify.Evidence{Rule: "no-longer-named"}, nil
	return &e
}

// takesBack reports whether takenBack made an event. It goes by the advice, which
// other bounce events do not have.
func takesBack(e *event.Event) bool { return e.Type == event.Bounce && e.Advice != "" }

// counterparts finds the event whose place another may take, by what the two have
// in common. Where several fit it holds the first.
type counterparts map[common]*event.Event

// common is what two events have in common: the envelope, and of the rest as much
// as what says. Fields that are not shared are empty.
type common struct {
	envelope, recipient, reported string
	typ                           event.Type
	what                          shared
}

// shared says which fields of a common count, besides the envelope.
type shared int

const (
	nameToo       shared = iota // type, recipient, and the name that the report has for them
	typeToo                     // type and recipient
	recipientOnly               // the recipient
	typeOnly                    // the type
)

func counterpartsOf(events []*event.Event) counterparts {
	c := make(counterparts, 4*len(events))
	for _, e := range events {
		for _, k := range commonOf(e) {
			if c[k] == nil {
				c[k] = e
			}
		}
		if k := (common{envelope: e.Envelope, typ: e.Type, what: typeOnly}); c[k] == nil && !takesBack(e) {
			c[k] = e
		}
	}
	return c
}

// commonOf lists what another event about the same recipient may have in common
// with e, the most first.
func commonOf(e *event.Event) [3]common {
	to := strings.ToLower(e.Recipient)
	return [...]common{
		{e.Envelope, to, strings.ToLower(e.ReportedRecipient), e.Type, nameToo},
		{e.Envelope, to, "", e.Type, typeToo},
		{e.Envelope, to, "", "", recipientOnly},
	}
}

// of finds the event about the same recipient that has most in common with e; nil
// if there is none.
func (c counterparts) of(e *event.Event) *event.Event {
	for _, k := range commonOf(e) {
		if was := c[k]; was != nil {
			return was
		}
	}
	return nil
}

// instead finds an event about somebody else whose place e may take: a failure, or
// else the bounce event of the message; nil if there is neither.
func (c counterparts) instead(e *event.Event) *event.Event {
	if was := c[common{envelope: e.Envelope, typ: event.Failure, what: typeOnly}]; was != nil {
		return was
	}
	return c[common{envelope: e.Envelope, typ: event.Bounce, what: typeOnly}]
}

// saying is what an event says, and the address that its message came to.
type saying struct{ envelope, says string }

func said(e *event.Event) saying { return saying{e.Envelope, says(e)} }

func sayings(events []*event.Event) map[saying]bool {
	set := make(map[saying]bool, len(events))
	for _, e := range events {
		set[said(e)] = true
	}
	return set
}

// says puts into one text all that a consumer of events acts upon.
func says(e *event.Event) string {
	return fmt.Sprint(e.Type, e.Kind, e.Recipient, e.Code, e.Extended, e.Category, e.Permanence, e.Fault, e.Advice)
}
