package app

import (
	"context"
	"testing"
	"time"

	"bounced/internal/event"
	"bounced/internal/intake"
	"bounced/internal/store"
)

// keeper is a store that keeps one message, and nothing that led to it.
type keeper struct {
	store.Store
	received time.Time
}

func (k keeper) Messages(_ context.Context, _ time.Time, f func(*event.Message, []*event.Event) error) error {
	return f(&event.Message{QueueID: "Q1", Received: k.received, Tx: []byte("nonsense")}, nil)
}

// TestReclassifyLeavesWhatIsAboutToExpire: the raw mail might be gone before the
// correction that it goes with is kept. A transaction that is nonsense shows
// which messages are judged.
func TestReclassifyLeavesWhatIsAboutToExpire(t *testing.T) {
	const keep = 24 * time.Hour
	for name, tc := range map[string]struct {
		raw    time.Duration
		age    time.Duration
		judged bool
	}{
		"new":                   {keep, time.Hour, true},
		"old":                   {keep, keep - time.Hour, true},
		"about to expire":       {keep, keep - 10*time.Second, false},
		"past its time":         {keep, keep + time.Hour, false},
		"kept for ever, old":    {-1, 10 * keep, true},
		"kept for ever, new":    {-1, 0, true},
		"kept for a short time": {30 * time.Second, time.Second, false},
	} {
		t.Run(name, func(t *testing.T) {
			r := reclassifier{store: keeper{received: time.Now().Add(-tc.age)}, intake: &intake.Intake{}, raw: tc.raw}
			_, err := r.Reclassify(t.Context(), time.Time{}, true, func(any) error { return nil })
			if judged := err != nil; judged != tc.judged {
				t.Errorf("judged: %v, want %v (%v)", judged, tc.judged, err)
			}
		})
	}
}

// events is a store that has some.
type events struct {
	store.Store
	list []*event.Event
}

func (s events) Events(context.Context, event.Query) ([]*event.Event, string, error) {
	return s.list, "", nil
}

// TestCorrectionsOfAMessage: a correction may supersede nothing, where somebody is
// named for the first time.
func TestCorrectionsOfAMessage(t *testing.T) {
	kept := &event.Event{EventID: "evt_1", QueueID: "Q1"}
	corrected := &event.Event{EventID: "evt_2", QueueID: "Q1", Supersedes: "evt_1"}
	added := &event.Event{EventID: "evt_3", QueueID: "Q1"}
	other := &event.Event{EventID: "evt_4", QueueID: "Q2", Supersedes: "evt_5"}
	r := reclassifier{store: events{list: []*event.Event{other, added, corrected, kept}}}
	list, err := r.corrections(t.Context(), &event.Message{QueueID: "Q1"}, []*event.Event{kept})
	if err != nil || len(list) != 2 || list[0] != added || list[1] != corrected {
		t.Errorf("%+v, %v", list, err)
	}
}
