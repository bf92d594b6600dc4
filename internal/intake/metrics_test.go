package intake_test

import (
	"testing"

	"bounced/classify"
	"bounced/internal/event"
	"bounced/internal/intake"

	"github.com/prometheus/client_golang/prometheus"
)

// counted is the sum of a counter over its labels.
func counted(t *testing.T, r *prometheus.Registry, name string) (sum float64) {
	t.Helper()
	families, err := r.Gather()
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range families {
		if f.GetName() == name {
			for _, m := range f.GetMetric() {
				sum += m.GetCounter().GetValue()
			}
		}
	}
	return sum
}

// TestWhatIsKeptIsCountedOnce: what the store did not take, or had already, does
// not count.
func TestWhatIsKeptIsCountedOnce(t *testing.T) {
	k, registry := &keeper{}, prometheus.NewRegistry()
	in, err := intake.New(intake.Options{Store: k, Router: k, Judge: classify.Default(), Registerer: registry})
	if err != nil {
		t.Fatal(err)
	}
	check := func(when string, messages, events float64) {
		t.Helper()
		if n := counted(t, registry, "bounced_intake_messages_total"); n != messages {
			t.Errorf("%s: %v messages, want %v", when, n, messages)
		}
		if n := counted(t, registry, "bounced_intake_events_total"); n != events || int(n) != len(k.events()) {
			t.Errorf("%s: %v events, want %v; %d are kept", when, n, events, len(k.events()))
		}
	}
	raw := bounceOf("jane@example.org", "joe@example.org")
	full := func(do func() error) {
		t.Helper()
		k.err = event.ErrFull
		if err := do(); err == nil {
			t.Error("a full store took it")
		}
		k.err = nil
		for range 2 { // the second time it is there already
			if err := do(); err != nil {
				t.Error(err)
			}
		}
	}
	full(func() error { _, err := in.Accept(t.Context(), to("order-1"), raw); return err })
	check("a message", 1, 2)
	full(func() error {
		_, err := in.Report(t.Context(), event.SyncFailure{ID: "order-2", Recipient: "jane@example.org", Code: 550})
		return err
	})
	check("a failure that the sender saw", 1, 3)
	before := *k.commits[0].Events[1]
	before.Advice = "retry"
	full(func() error {
		_, err := in.Reclassify(t.Context(), k.commits[0].Message, []*event.Event{k.commits[0].Events[0], &before}, true)
		return err
	})
	check("a correction", 1, 4)
}
