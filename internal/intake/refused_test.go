package intake_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"strings"
	"testing"
	"time"

	"go.uber.org/zap"
	"go.uber.org/zap/zapcore"

	"bounced/classify"
	"bounced/dsn"
	"bounced/internal/event"
	"bounced/internal/intake"
)

// ofNobody is a judge who finds a failure, and nobody of whom it is.
type ofNobody struct{ sure }

func (ofNobody) JudgeInto(res *classify.Result, rep *dsn.Report, known classify.Known) {
	classify.Default().JudgeInto(res, rep, known)
	for i := range res.Recipients {
		res.Recipients[i].Action = "delayed"
	}
}

// TestFailureOfNobody: a failure in which nobody failed is told of all the same, for
// people to look at.
func TestFailureOfNobody(t *testing.T) {
	k := &keeper{}
	accept(t, newIntake(t, k, ofNobody{}), to("order-1"), bounceOf("jane@example.org"))
	if list := k.events(); len(list) != 1 || list[0].Type != event.Failure || list[0].ID != "order-1" || list[0].Category != "unknown" || list[0].Advice != "review" {
		t.Errorf("%+v", list)
	}
}

// forgetful is a store that lost the event that it says it has.
type forgetful struct{ *keeper }

func (forgetful) Commit(context.Context, *event.Commit) (string, bool, error) { return "", true, nil }
func (forgetful) Event(context.Context, string) (*event.Event, error)         { return nil, event.ErrDown }

// TestStoreAway: what cannot be looked up is an error, and nothing is kept.
func TestStoreAway(t *testing.T) {
	k := &keeper{}
	accept(t, newIntake(t, k, nil), to("order-1"), bounceOf("jane@example.org"))
	m, before := k.commits[0].Message, k.commits[0].Events
	k.lookErr = event.ErrDown
	in := newIntake(t, k, moved{})
	if d, err := in.Reclassify(t.Context(), m, before, true); !errors.Is(err, event.ErrDown) || d != nil {
		t.Errorf("judged again: %+v, %v", d, err)
	}
	f := event.SyncFailure{ID: "order-1", Code: 550, Description: "User unknown"}
	if e, err := in.Report(t.Context(), f); !errors.Is(err, event.ErrDown) || e != nil {
		t.Errorf("reported: %+v, %v", e, err)
	}
	if len(k.commits) != 1 {
		t.Errorf("%d commits", len(k.commits))
	}
	lost, err := intake.New(intake.Options{Store: forgetful{&keeper{}}, Router: k, Judge: classify.Default()})
	if err != nil {
		t.Fatal(err)
	}
	if e, err := lost.Report(t.Context(), f); !errors.Is(err, event.ErrDown) || e != nil {
		t.Errorf("reported before: %+v, %v", e, err)
	}
}

// TestNewRefuses: an Intake has all its parts, and can be sure enough of something.
func TestNewRefuses(t *testing.T) {
	k := &keeper{}
	for want, o := range map[string]intake.Options{
		"Store, Router and Judge": {Store: k, Router: k},
		"are required":            {Router: k, Judge: sure(1)},
		"1.5 is more than 1":      {Store: k, Router: k, Judge: sure(1), MinConfidence: 1.5},
	} {
		if _, err := intake.New(o); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%v, want %s", err, want)
		}
	}
}

// TestLogOfEvents: the log says of each event what it is about, and not what was said.
// A message without a time came now.
func TestLogOfEvents(t *testing.T) {
	var log bytes.Buffer
	core := zapcore.NewCore(zapcore.NewJSONEncoder(zap.NewProductionEncoderConfig()), zapcore.AddSync(&log), zapcore.InfoLevel)
	k := &keeper{}
	in, err := intake.New(intake.Options{Store: k, Router: k, Judge: classify.Default(), Log: zap.New(core), Now: func() time.Time { return received }})
	if err != nil {
		t.Fatal(err)
	}
	tx := to("order-1")
	tx.Received = time.Time{}
	accept(t, in, tx, bounceOf("jane@example.org"))
	if _, err := in.Report(t.Context(), event.SyncFailure{Description: "It burns"}); err != nil {
		t.Fatal(err)
	}
	if e := k.events()[0]; e.Time != received.Unix() {
		t.Errorf("it came at %s", e.Timestamp)
	}
	var list []map[string]any
	for line := range strings.Lines(log.String()) {
		var l struct{ Event map[string]any }
		if err := json.Unmarshal([]byte(line), &l); err != nil {
			t.Fatal(err)
		}
		if l.Event != nil {
			list = append(list, l.Event)
		}
	}
	if len(list) != 2 {
		t.Fatalf("logged %v", list)
	}
	for key, want := range map[string]any{"type": "failure", "kind": "failure", "message_id": "order-1", "rcpt": "jane@example.org", "category": "mailbox_unknown", "code": 550.0, "extended": "5.1.1"} {
		if got := list[0][key]; got != want {
			t.Errorf("%s %v, want %v", key, got, want)
		}
	}
	for _, key := range []string{"message_id", "rcpt", "code", "extended", "description"} {
		if got, ok := list[1][key]; ok {
			t.Errorf("of a failure without it: %s %v", key, got)
		}
	}
}
