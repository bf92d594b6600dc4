package intake_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"bounced/classify"
	"bounced/dsn"
	"bounced/envelope"
	"bounced/internal/event"
)

// reads is a judge that reads a failure of each of the named out of any message,
// or nothing where there are none.
type reads []string

func (r reads) JudgeInto(res *classify.Result, _ *dsn.Report, _ classify.Known) {
	*res = classify.Result{Kind: classify.Other, Confidence: 1}
	for _, who := range r {
		who, reported, _ := strings.Cut(who, " as ")
		res.Kind = classify.Failure
		res.Recipients = append(res.Recipients, classify.Outcome{
			Recipient: who, Reported: reported, Action: "failed", Category: classify.MailboxUnknown, Advice: classify.Suppress,
		})
	}
}

func (reads) JudgeRefusal(classify.Refusal) classify.Outcome { return classify.Outcome{} }

// standing are the events that no other one supersedes: "advice recipient" of
// failures, and "taken back" of those that are.
func standing(events []*event.Event) (failures, takenBack []string) {
	for _, e := range events {
		if slices.ContainsFunc(events, func(c *event.Event) bool { return c.Supersedes == e.EventID }) {
			continue
		}
		switch {
		case e.Type == event.Failure:
			failures = append(failures, e.Advice+" "+e.Recipient)
		case e.Advice != "":
			takenBack = append(takenBack, fmt.Sprint(e.Kind, " ", e.Advice, " ", e.Recipient, e.Code, e.Category, e.Description))
		}
	}
	slices.Sort(failures)
	slices.Sort(takenBack)
	return failures, takenBack
}

// TestReclassifyBySameRules: what is said again, in whatever circumstances,
// needs no correction.
func TestReclassifyBySameRules(t *testing.T) {
	registered := map[string]event.Registration{"order-1": {ID: "order-1", Recipient: "ann@example.net", Tags: []string{"a"}}}
	twoReasons := append(bounceOf("cat@example.org"), "<dog@example.org>: host mx.example.net[192.0.2.1] said: 552 5.2.2 Mailbox full\r\n\r\n"...)
	for name, tt := range map[string]struct {
		regs map[string]event.Registration
		tx   envelope.Transaction
		raw  []byte
	}{
		"two of whom nothing is known":            {nil, to("order-1"), bounceOf("jane@example.org", "joe@example.org")},
		"somebody beside the one who is known":    {registered, to("order-1"), bounceOf("ann@example.net", "victim@example.org")},
		"another name":                            {registered, to("order-1"), bounceOf("cat@example.org")},
		"two members with a reason each":          {registered, to("order-1"), twoReasons},
		"two addresses, one of them registered":   {registered, to("order-2", "order-1"), bounceOf("cat@example.org")},
		"no failure":                              {registered, to("order-1"), []byte("From: jane@example.org\r\n\r\nHello.\r\n")},
		"two addresses of which nothing is known": {nil, to("order-1", "order-2"), bounceOf("jane@example.org", "joe@example.org")},
	} {
		k := &keeper{regs: tt.regs}
		in := newIntake(t, k, nil)
		accept(t, in, tt.tx, tt.raw)
		m, before := k.commits[0].Message, k.commits[0].Events
		for _, registry := range []map[string]event.Registration{tt.regs, nil} { // it may be gone by now
			k.regs = registry
			if d, err := in.Reclassify(t.Context(), m, before, true); d != nil || err != nil {
				t.Errorf("%s, registered %v: %v, %+v", name, registry, err, d.After[0])
			}
		}
	}
}

// TestReclassifyNames goes through readings of one message that name other
// people. After each one the failures that stand are those that it names, the
// others are taken back, and there is nothing more to say.
func TestReclassifyNames(t *testing.T) {
	k := &keeper{}
	accept(t, newIntake(t, k, reads{"jane@example.org", "innocent@example.org"}), to("order-1"), []byte("a message"))
	m, events := k.commits[0].Message, k.commits[0].Events
	for i, tt := range []struct {
		read      reads
		changes   int
		takenBack string
	}{
		{reads{"jane@example.org"}, 1, "innocent"},
		{reads{"jane@example.org", "joe@example.org"}, 1, "innocent"},
		{reads{"wrong@example.org"}, 3, "innocent jane joe"},
		{reads{"jane@example.org"}, 2, "innocent joe wrong"},
		{nil, 2, "innocent jane joe wrong"},
		{reads{"jane@example.org", "joe@example.org"}, 2, "innocent wrong"},
		{reads{"innocent@example.org", "jane@example.org"}, 2, "joe wrong"},
		{reads{"Jane@example.org"}, 2, "innocent joe wrong"},
		{reads{"jane@example.org as cat@example.org", "jane@example.org as dog@example.org"}, 2, "innocent joe wrong"},
		{reads{""}, 3, "innocent jane joe wrong"},
		{reads{"new@example.org"}, 1, "innocent jane joe wrong"},
		{reads{"wrong@example.org", "jane@example.org", "joe@example.org", "innocent@example.org"}, 6, "new"},
	} {
		in := newIntake(t, k, tt.read)
		d, err := in.Reclassify(t.Context(), m, events, true)
		if err != nil || d == nil || len(d.After) != tt.changes {
			t.Fatalf("reading %d: %+v, %v; want %d changes", i, d, err, tt.changes)
		}
		events = append(slices.Clone(events), d.After...)
		var want, named, back []string
		for _, who := range tt.read {
			who, _, _ = strings.Cut(who, " as ")
			want, named = append(want, "suppress "+who), append(named, who)
		}
		slices.Sort(want)
		for _, who := range strings.Fields(tt.takenBack) {
			back = append(back, "other ignore "+who+"@example.org0")
		}
		failures, takenBack := standing(events)
		if want = slices.Compact(want); !slices.Equal(slices.Compact(failures), want) || !slices.Equal(slices.Compact(takenBack), back) {
			t.Errorf("reading %d of %v: failures %q, taken back %q; want %q", i, named, failures, takenBack, back)
		}
		if d, err := in.Reclassify(t.Context(), m, events, true); d != nil || err != nil {
			t.Errorf("reading %d once more: %+v, %v", i, d, err)
		}
	}
	ids := map[string]bool{}
	for _, e := range events {
		if ids[e.EventID] {
			t.Errorf("two events have the id %s", e.EventID)
		}
		ids[e.EventID] = true
		if e.QueueID != m.QueueID || e.ID != "order-1" || e.Envelope != events[0].Envelope || e.Time != events[0].Time {
			t.Errorf("%+v is not of the message", e)
		}
	}
}

// TestReclassifyMisread: a recipient that was misread is not taken for one who
// is known.
func TestReclassifyMisread(t *testing.T) {
	k := &keeper{}
	in := newIntake(t, k, nil)
	accept(t, in, to("order-1"), bounceOf("jane@example.org"))
	m, before := k.commits[0].Message, k.commits[0].Events
	wrong := *before[0]
	wrong.Recipient = "wrong@example.org"
	d, err := in.Reclassify(t.Context(), m, []*event.Event{&wrong}, true)
	if err != nil || d == nil || len(d.After) != 2 {
		t.Fatalf("%+v, %v", d, err)
	}
	right, back := d.After[0], d.After[1]
	if right.Type != event.Failure || right.Recipient != "jane@example.org" || right.Advice != "suppress" || right.Supersedes != wrong.EventID || right.EventID == wrong.EventID {
		t.Errorf("who failed: %+v", right)
	}
	if back.Type != event.Bounce || back.Kind != "other" || back.Recipient != "wrong@example.org" || back.Advice != "ignore" || back.Supersedes != wrong.EventID ||
		back.Evidence.Rule != "no-longer-named" || back.Category != "" || back.Action != "" || back.Recognised {
		t.Errorf("who did not: %+v", back)
	}
	if c := k.commits[1]; len(c.Events) != 2 || len(c.Deliveries) != 2 || c.Message != nil {
		t.Errorf("committed %+v", c)
	}
}

// TestReclassifyOfOlderBinaries: they kept nothing of the registration but what
// the events tell, which have tags from nowhere else.
func TestReclassifyOfOlderBinaries(t *testing.T) {
	k := &keeper{regs: map[string]event.Registration{"~hash": {ID: "a long id", Tags: []string{"a"}}}}
	accept(t, newIntake(t, k, nil), to("~hash"), bounceOf("jane@example.org"))
	m, before := k.commits[0].Message, k.commits[0].Events
	tx, _, cut := strings.Cut(string(m.Tx), `,"Known":`)
	if !cut {
		t.Fatalf("nothing of the registration in %s", m.Tx)
	}
	m.Tx, k.regs = []byte(tx+"}"), nil
	d, err := newIntake(t, k, moved{}).Reclassify(t.Context(), m, before, true)
	if err != nil || d == nil || len(d.After) != 1 || d.After[0].ID != "a long id" || !slices.Equal(d.After[0].Tags, []string{"a"}) {
		t.Errorf("%+v, %v", d, err)
	}
}

// TestReclassifyWhatIsRegisteredToday: today's registration counts, not the one
// that there was.
func TestReclassifyWhatIsRegisteredToday(t *testing.T) {
	k := &keeper{regs: map[string]event.Registration{"order-1": {ID: "order-1", Recipient: "ann@example.net"}}}
	in := newIntake(t, k, nil)
	accept(t, in, to("order-1"), bounceOf("ann@example.net", "victim@example.org"))
	k.regs["order-1"] = event.Registration{ID: "order-1", Recipient: "victim@example.org"}
	d, err := in.Reclassify(t.Context(), k.commits[0].Message, k.commits[0].Events, true)
	if err != nil || d == nil || len(d.After) != 2 || d.After[0].Advice != "review" || d.After[1].Advice != "suppress" {
		t.Errorf("%+v, %v", d, err)
	}
}

// TestReclassifyInAnotherEnvelope: where the events of a message were kept with
// the same one in another envelope, they are corrected there.
func TestReclassifyInAnotherEnvelope(t *testing.T) {
	k := &keeper{}
	in := newIntake(t, k, nil)
	accept(t, in, to("order-1", "order-2"), bounceOf("jane@example.org"))
	m, events := k.commits[0].Message, k.commits[0].Events
	for _, kept := range [][]*event.Event{nil, events[1:]} {
		if d, err := in.Reclassify(t.Context(), m, kept, true); d != nil || err != nil {
			t.Errorf("%d events kept: %+v, %v", len(kept), d, err)
		}
	}
}

// TestReclassifyWhatAnotherSuperseded: older binaries let a failure of somebody
// new supersede one that still held.
func TestReclassifyWhatAnotherSuperseded(t *testing.T) {
	k := &keeper{}
	in := newIntake(t, k, nil)
	accept(t, in, to("order-1"), bounceOf("jane@example.org", "joe@example.org"))
	m, events := k.commits[0].Message, k.commits[0].Events
	joe := *events[1]
	joe.EventID, joe.Supersedes = "evt_joe", events[0].EventID
	events = []*event.Event{events[0], &joe}
	d, err := in.Reclassify(t.Context(), m, events, true)
	if err != nil || d == nil || len(d.After) != 1 || d.After[0].Recipient != "jane@example.org" || d.After[0].EventID == events[0].EventID {
		t.Fatalf("%+v, %v", d, err)
	}
	if d, err := in.Reclassify(t.Context(), m, append(events, d.After...), true); d != nil || err != nil {
		t.Errorf("once more: %+v, %v", d, err)
	}
}

// TestReclassifyNewName: somebody who is named for the first time, beside those
// who were named before, supersedes none of them, nor the message itself where
// somebody wanted that as well.
func TestReclassifyNewName(t *testing.T) {
	k := &keeper{all: true}
	accept(t, newIntake(t, k, reads{"jane@example.org"}), to("order-1"), []byte("a message"))
	c := k.commits[0]
	d, err := newIntake(t, k, reads{"jane@example.org", "joe@example.org"}).Reclassify(t.Context(), c.Message, c.Events, true)
	if err != nil || len(c.Events) != 2 || d == nil || len(d.After) != 1 || d.After[0].Recipient != "joe@example.org" || d.After[0].Supersedes != "" {
		t.Errorf("%+v, %v", d, err)
	}
}
