package intake_test

import (
	"testing"

	"bounced/classify"
	"bounced/dsn"
	"bounced/internal/event"
	"bounced/internal/intake"
)

// sure is a judge with a fixed confidence.
type sure float64

func (s sure) JudgeInto(res *classify.Result, rep *dsn.Report, known classify.Known) {
	classify.Default().JudgeInto(res, rep, known)
	res.Confidence = float64(s)
}

func TestMinConfidence(t *testing.T) {
	for confidence, want := range map[float64]event.Type{0.49: event.Bounce, 0.5: event.Failure} {
		k := &keeper{}
		accept(t, newIntake(t, k, sure(confidence)), to("order-1"), bounceOf("jane@example.org"))
		if got := k.events()[0].Type; got != want {
			t.Errorf("confidence %v made a %s event, want %s", confidence, got, want)
		}
	}
}

// TestNoMinConfidence: an operator who asks for none gets failure events for
// whatever is most likely a failure.
func TestNoMinConfidence(t *testing.T) {
	k := &keeper{}
	in, err := intake.New(intake.Options{Store: k, Router: k, Judge: sure(0.01), MinConfidence: -1})
	if err != nil {
		t.Fatal(err)
	}
	accept(t, in, to("order-1"), bounceOf("jane@example.org"))
	if got := k.events()[0].Type; got != event.Failure {
		t.Errorf("made a %s event, want %s", got, event.Failure)
	}
}

func (sure) JudgeRefusal(r classify.Refusal) classify.Outcome {
	return classify.Default().JudgeRefusal(r)
}
