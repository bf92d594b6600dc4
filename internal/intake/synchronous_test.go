package intake_test

import (
	"slices"
	"testing"

	"bounced/classify"
	"bounced/dsn"
	"bounced/internal/event"

	"github.com/google/go-cmp/cmp"
)

// TestReport: a failure that the sender saw itself is one event, in its own
// words, judged like any other.
func TestReport(t *testing.T) {
	k := &keeper{regs: map[string]event.Registration{"order-1": {ID: "order-1", Recipient: "jane@example.org", Tags: []string{"a"}}}}
	in := newIntake(t, k, nil)
	f := event.SyncFailure{ID: "order-1", State: "rcpt", Code: 552, Extended: "4.2.2", Description: "Mailbox is full", RemoteMTA: "mx.example.net"}
	e, err := in.Report(t.Context(), f)
	if err != nil {
		t.Fatal(err)
	}
	if e.Action != "failure" || e.State != "rcpt" || e.Code != 552 || e.Extended != "4.2.2" || e.Description != "Mailbox is full" ||
		e.Category != "mailbox_full" || e.Recipient != "jane@example.org" || !slices.Equal(e.Tags, []string{"a"}) || e.Authenticity != "unsigned" || e.Time != received.Unix() {
		t.Errorf("%+v", e)
	}
	if c := k.commits[0]; c.Message != nil || len(c.Deliveries) != 1 {
		t.Errorf("committed %+v", c)
	}
	again, err := in.Report(t.Context(), f)
	if err != nil || len(k.commits) != 1 {
		t.Errorf("reported again: %v, %d commits", err, len(k.commits))
	}
	if d := cmp.Diff(e, again); d != "" {
		t.Errorf("reported again it is another than the one kept (-want +got):\n%s", d)
	}
	f.Signed, f.Recipient, f.Tags = true, "joe@example.org", []string{"b"}
	other, err := in.Report(t.Context(), f)
	if err != nil || other.EventID == e.EventID || other.Authenticity != "signed" || other.Recipient != "joe@example.org" || !slices.Equal(other.Tags, []string{"b"}) {
		t.Errorf("of another recipient: %+v, %v", other, err)
	}
	k.err = event.ErrDown
	if _, err := in.Report(t.Context(), f); err == nil {
		t.Error("no error, and nothing kept")
	}
}

// moved judges as if an operator had said what an unknown user is.
type moved struct{}

func (moved) JudgeInto(res *classify.Result, rep *dsn.Report, known classify.Known) {
	classify.Default().JudgeInto(res, rep, known)
	for i := range res.Recipients {
		res.Recipients[i].Category = classify.MailboxMoved
	}
}

func (moved) JudgeRefusal(r classify.Refusal) classify.Outcome {
	return classify.Default().JudgeRefusal(r)
}

func TestReclassify(t *testing.T) {
	k := &keeper{regs: map[string]event.Registration{"order-1": {ID: "order-1", Recipient: "jane@example.org", Tags: []string{"a"}}}}
	accept(t, newIntake(t, k, nil), to("order-1"), bounceOf("jane@example.org"))
	m, before := k.commits[0].Message, k.commits[0].Events

	if d, err := newIntake(t, k, nil).Reclassify(t.Context(), m, before, true); d != nil || err != nil || len(k.commits) != 1 {
		t.Errorf("by the same rules: %+v, %v", d, err)
	}
	today := newIntake(t, k, moved{})
	d, err := today.Reclassify(t.Context(), m, before, false)
	if err != nil || d == nil || len(d.After) != 1 || len(k.commits) != 1 {
		t.Fatalf("dry run: %+v, %v, %d commits", d, err, len(k.commits))
	}
	delete(k.regs, "order-1") // the registration may be gone by now
	_, err = today.Reclassify(t.Context(), m, before, true)
	if err != nil || len(k.commits) != 2 {
		t.Fatalf("%v, %d commits", err, len(k.commits))
	}
	e := k.commits[1].Events[0]
	if e.Supersedes != before[0].EventID || e.EventID == before[0].EventID || e.Category != "mailbox_moved" ||
		e.ID != "order-1" || e.Recipient != "jane@example.org" || !slices.Equal(e.Tags, []string{"a"}) || len(k.commits[1].Deliveries) != 1 {
		t.Errorf("correction %+v", e)
	}
	// With the correction beside it there is nothing left to say.
	if d, err := today.Reclassify(t.Context(), m, append(slices.Clone(before), e), true); d != nil || err != nil {
		t.Errorf("corrected already: %+v, %v", d, err)
	}
	// And today's rules may be yesterday's again.
	d, err = newIntake(t, k, nil).Reclassify(t.Context(), m, append(slices.Clone(before), e), true)
	if err != nil || d == nil || d.After[0].Supersedes != e.EventID || d.After[0].EventID == before[0].EventID {
		t.Errorf("back again: %+v, %v", d, err)
	}
	broken := *m
	broken.Tx = []byte("{")
	if _, err := today.Reclassify(t.Context(), &broken, before, true); err == nil {
		t.Error("no error for a transaction that cannot be read")
	}
}
