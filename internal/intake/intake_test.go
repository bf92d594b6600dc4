package intake_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"bounced/classify"
	"bounced/dsn"
	"bounced/envelope"
	"bounced/internal/event"
	"bounced/internal/intake"

	"github.com/google/go-cmp/cmp"
	"github.com/prometheus/client_golang/prometheus"
)

var received = time.Date(2026, 3, 10, 8, 20, 0, 0, time.UTC)

// keeper is a store and a router that remember.
type keeper struct {
	mu      sync.Mutex
	commits []*event.Commit
	regs    map[string]event.Registration
	err     error // of Commit
	lookErr error // of Registration
	all     bool  // somebody wants all bounces
}

func (k *keeper) Commit(_ context.Context, c *event.Commit) (string, bool, error) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.err != nil {
		return "", false, k.err
	}
	if c.Message == nil {
		kept := k.event(c.Events[0].EventID) != nil
		if !kept {
			k.commits = append(k.commits, c)
		}
		return "", kept, nil
	}
	for _, old := range k.commits {
		if old.Message != nil && old.Message.Digest == c.Message.Digest {
			return old.Message.QueueID, true, nil
		}
	}
	k.commits = append(k.commits, copyOf(c))
	return c.Message.QueueID, false, nil
}

func (k *keeper) event(id string) *event.Event {
	for _, c := range k.commits {
		for _, e := range c.Events {
			if e.EventID == id {
				return e
			}
		}
	}
	return nil
}

func (k *keeper) Event(_ context.Context, id string) (*event.Event, error) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if e := k.event(id); e != nil {
		return e, nil
	}
	return nil, event.ErrNotFound
}

// copyOf is what a store may keep of a commit.
func copyOf(c *event.Commit) *event.Commit {
	text, err := json.Marshal(c)
	if err != nil {
		panic(err)
	}
	kept := new(event.Commit)
	if err := json.Unmarshal(text, kept); err != nil {
		panic(err)
	}
	return kept
}

func (k *keeper) Registration(_ context.Context, id string) (event.Registration, error) {
	if k.lookErr != nil {
		return event.Registration{}, k.lookErr
	}
	if r, ok := k.regs[id]; ok {
		return r, nil
	}
	return event.Registration{}, event.ErrNotFound
}

func (k *keeper) Route(e *event.Event, now time.Time) []event.Delivery {
	return []event.Delivery{{EventID: e.EventID, Endpoint: "app", State: event.Pending, Created: now, Next: now}}
}

func (k *keeper) WantsAllBounces() bool { return k.all }

// events are all that were committed.
func (k *keeper) events() []*event.Event {
	var list []*event.Event
	for _, c := range k.commits {
		list = append(list, c.Events...)
	}
	return list
}

func newIntake(t *testing.T, k *keeper, judge intake.Judge) *intake.Intake {
	t.Helper()
	if judge == nil {
		judge = classify.Default()
	}
	in, err := intake.New(intake.Options{Store: k, Router: k, Judge: judge, Now: func() time.Time { return received }})
	if err != nil {
		t.Fatal(err)
	}
	return in
}

func to(ids ...string) envelope.Transaction {
	tx := envelope.Transaction{SessionID: "s1", RemoteIP: "192.0.2.9", HELO: "mx.example.net", TLS: "TLS1.3", Received: received}
	for _, id := range ids {
		tx.Rcpts = append(tx.Rcpts, envelope.Recipient{
			Address: "b+" + id + "-a26oo9unjuh60s@bounces.example.com",
			Decoded: envelope.Decoded{Verdict: envelope.Valid, ID: id, Handle: strings.HasPrefix(id, "~"), Domain: "bounces.example.com", Signed: true},
		})
	}
	return tx
}

func bounceOf(recipients ...string) []byte {
	text := "From: MAILER-DAEMON@mx.example.net\r\nSubject: Undelivered Mail Returned to Sender\r\n\r\n"
	for _, r := range recipients {
		text += "<" + r + ">: host mx.example.net[192.0.2.1] said: 550 5.1.1 User unknown\r\n\r\n"
	}
	return []byte(text)
}

func accept(t *testing.T, in *intake.Intake, tx envelope.Transaction, raw []byte) string {
	t.Helper()
	id, err := in.Accept(t.Context(), tx, raw)
	if err != nil {
		t.Fatal(err)
	}
	return id
}

func TestFailureEvent(t *testing.T) {
	k := &keeper{}
	raw := bounceOf("jane@example.org")
	id := accept(t, newIntake(t, k, nil), to("order-1"), raw)
	c := k.commits[0]
	if c.Message.QueueID != id || string(c.Message.Raw) != string(raw) || len(c.Deliveries) != 1 || c.Deliveries[0].EventID != c.Events[0].EventID {
		t.Errorf("committed %+v", c)
	}
	e := *c.Events[0]
	e.EventID, e.Evidence, e.Description = "", nil, ""
	want := event.Event{
		Type: event.Failure, Kind: "failure", ID: "order-1", Domain: "bounces.example.com", Timestamp: "2026-03-10 08:20:00", Time: received.Unix(),
		Recipient: "jane@example.org", Action: "failed", State: "bounce", Code: 550, Extended: "5.1.1", RemoteMTA: "mx.example.net",
		Category: "mailbox_unknown", Permanence: "permanent", Fault: "recipient", Advice: "suppress", Authenticity: "signed",
		QueueID: id, Envelope: "b+order-1-a26oo9unjuh60s@bounces.example.com", RemoteIP: "192.0.2.9", HELO: "mx.example.net", TLS: "TLS1.3",
	}
	if diff := cmp.Diff(want, e); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

// TestIDs: an id says what the event says, wherever and whenever it is made.
func TestIDs(t *testing.T) {
	idsOf := func(tx envelope.Transaction, raw []byte) []string {
		k := &keeper{}
		accept(t, newIntake(t, k, nil), tx, raw)
		var ids []string
		for _, e := range k.events() {
			if !strings.HasPrefix(e.EventID, "evt_") || len(e.EventID) != 30 {
				t.Errorf("id %q", e.EventID)
			}
			ids = append(ids, e.EventID)
		}
		return ids
	}
	one := idsOf(to("order-1"), bounceOf("jane@example.org"))
	later := to("order-1")
	later.Received, later.RemoteIP, later.QueueID, later.SessionID = received.Add(time.Hour), "192.0.2.77", "Q9", "s9"
	if again := idsOf(later, bounceOf("jane@example.org")); !slices.Equal(one, again) {
		t.Errorf("the same bounce at another node: %v, first %v", again, one)
	}
	two := idsOf(to("order-1"), bounceOf("jane@example.org", "joe@example.org"))
	other := idsOf(to("order-2"), bounceOf("jane@example.org"))
	if len(one) != 1 || len(two) != 2 || len(other) != 1 {
		t.Fatalf("%d, %d and %d events", len(one), len(two), len(other))
	}
	all := slices.Concat(one, two, other)
	slices.Sort(all)
	if len(slices.Compact(all)) != 4 {
		t.Errorf("events that say different things share an id: %v", all)
	}
}

func TestRepeated(t *testing.T) {
	k := &keeper{}
	in := newIntake(t, k, nil)
	first := accept(t, in, to("order-1"), bounceOf("jane@example.org"))
	if again := accept(t, in, to("order-1"), bounceOf("jane@example.org")); again != first || len(k.commits) != 1 {
		t.Errorf("queue id %s, first %s; %d commits", again, first, len(k.commits))
	}
	accept(t, in, to("order-2"), bounceOf("jane@example.org"))
	if len(k.commits) != 2 {
		t.Error("the same bytes to another address are another message")
	}
}

func TestRegistry(t *testing.T) {
	k := &keeper{regs: map[string]event.Registration{
		"order-1": {ID: "order-1", Recipient: "jane@example.org", Tags: []string{"a", "b"}},
		"~hash":   {ID: strings.Repeat("long", 30), Tags: []string{"c"}},
	}}
	in := newIntake(t, k, nil)
	accept(t, in, to("order-1"), bounceOf("jane.doe@forwarded.example"))
	accept(t, in, to("~hash"), bounceOf("joe@example.org"))
	e := k.events()
	if e[0].Recipient != "jane@example.org" || e[0].ReportedRecipient != "jane.doe@forwarded.example" || !slices.Equal(e[0].Tags, []string{"a", "b"}) {
		t.Errorf("registered recipient: %+v", e[0])
	}
	if e[1].ID != strings.Repeat("long", 30) || e[1].Recipient != "joe@example.org" || !slices.Equal(e[1].Tags, []string{"c"}) {
		t.Errorf("handle: %+v", e[1])
	}
}

// TestWhomNobodyVouchesFor: whoever got a message of ours knows an address that is
// signed, and may send it a report about anybody.
func TestWhomNobodyVouchesFor(t *testing.T) {
	k := &keeper{regs: map[string]event.Registration{"order-1": {ID: "order-1", Recipient: "ann@example.net"}}}
	in := newIntake(t, k, nil)
	take := func(named ...string) (told []string) {
		k.commits = nil
		accept(t, in, to("order-1"), bounceOf(named...))
		for _, e := range k.events() {
			told = append(told, e.Recipient+" "+e.ReportedRecipient+" "+e.Advice)
		}
		return told
	}
	for _, tt := range []struct {
		name  string
		named []string
		want  []string
	}{
		{"an alias with two members", []string{"cat@example.org", "dog@example.org"},
			[]string{"ann@example.net cat@example.org suppress", "ann@example.net dog@example.org suppress"}},
		{"others beside the one that was written to", []string{"ANN@example.net", "victim@example.org"},
			[]string{"ann@example.net  suppress", "victim@example.org  review"}},
		{"another name alone", []string{"cat@example.org"}, []string{"ann@example.net cat@example.org suppress"}},
	} {
		if diff := cmp.Diff(tt.want, take(tt.named...)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
	}
}

// TestReachedBesideOneThatFailed: a report that says that the one who was written
// to was reached, or may be yet, and that somebody else was not, fails nobody but
// the other one.
func TestReachedBesideOneThatFailed(t *testing.T) {
	k := &keeper{regs: map[string]event.Registration{"order-1": {ID: "order-1", Recipient: "ann@example.net"}}}
	in := newIntake(t, k, nil)
	for action, want := range map[string]string{
		"delivered": "cat@example.org  review",
		"relayed":   "cat@example.org  review",
		"delayed":   "cat@example.org  review",
		"expanded":  "ann@example.net cat@example.org review", // cat is a member of the list ann, and hardly the only one
	} {
		k.commits = nil
		report := "From: MAILER-DAEMON@mx.example.net\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example.net\r\n" +
			"\r\nFinal-Recipient: rfc822; ann@example.net\r\nAction: " + action + "\r\n" +
			"\r\nFinal-Recipient: rfc822; cat@example.org\r\nAction: failed\r\nStatus: 5.1.1\r\n"
		accept(t, in, to("order-1"), []byte(report))
		e := k.events()
		if len(e) != 1 {
			t.Errorf("%s: %d events", action, len(e))
			continue
		}
		if got := e[0].Recipient + " " + e[0].ReportedRecipient + " " + e[0].Advice; got != want {
			t.Errorf("%s: %s, want %s", action, got, want)
		}
	}
}

// TestMembersOfAnAlias: who was written to is given up only if all are dead whom a
// report names instead.
func TestMembersOfAnAlias(t *testing.T) {
	k := &keeper{regs: map[string]event.Registration{"order-1": {ID: "order-1", Recipient: "ann@example.net"}}}
	in := newIntake(t, k, nil)
	for other, want := range map[string]string{
		"delivered\r\nStatus: 2.0.0": "cat@example.org review",
		"delayed\r\nStatus: 4.4.1":   "cat@example.org review",
		"failed\r\nStatus: 5.2.2":    "cat@example.org review, dog@example.org retry",
		"failed\r\nStatus: 5.1.1":    "cat@example.org suppress, dog@example.org suppress",
	} {
		k.commits = nil
		report := "From: MAILER-DAEMON@mx.example.net\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example.net\r\n" +
			"\r\nFinal-Recipient: rfc822; cat@example.org\r\nAction: failed\r\nStatus: 5.1.1\r\n" +
			"\r\nFinal-Recipient: rfc822; dog@example.org\r\nAction: " + other + "\r\n"
		accept(t, in, to("order-1"), []byte(report))
		var got []string
		for _, e := range k.events() {
			if got = append(got, e.ReportedRecipient+" "+e.Advice); e.Recipient != "ann@example.net" {
				t.Errorf("%s: about %s", other, e.Recipient)
			}
		}
		if s := strings.Join(got, ", "); s != want {
			t.Errorf("%s: %s, want %s", other, s, want)
		}
	}
}

func TestRecipientOfTheEnvelope(t *testing.T) {
	k := &keeper{}
	tx := to("order-1")
	tx.Rcpts[0].Decoded.Recipient, tx.Rcpts[0].Decoded.Signed = "jane@example.org", false
	accept(t, newIntake(t, k, nil), tx, bounceOf("jane.doe@forwarded.example"))
	if e := k.events()[0]; e.Recipient != "jane@example.org" || e.Authenticity != "unsigned" {
		t.Errorf("%+v", e)
	}
}

// TestRole: what comes to postmaster is for people, whatever it looks like.
func TestRole(t *testing.T) {
	k := &keeper{}
	tx := envelope.Transaction{Received: received, Rcpts: []envelope.Recipient{{
		Address: "postmaster@bounces.example.com", Decoded: envelope.Decoded{Verdict: envelope.Role, Domain: "bounces.example.com"},
	}}}
	accept(t, newIntake(t, k, nil), tx, bounceOf("jane@example.org"))
	if e := k.events(); len(e) != 1 || e[0].Type != event.Bounce || e[0].ID != "" || e[0].Authenticity != "" {
		t.Errorf("%+v", e[0])
	}
}

func TestExpired(t *testing.T) {
	k := &keeper{}
	tx := to("order-1")
	tx.Rcpts[0].Decoded.Verdict = envelope.Expired
	accept(t, newIntake(t, k, nil), tx, bounceOf("jane@example.org"))
	if e := k.events()[0]; !e.Expired || e.Authenticity != "expired" || e.ID != "order-1" {
		t.Errorf("%+v", e)
	}
}

func TestOtherMailIsABounceEvent(t *testing.T) {
	k := &keeper{}
	accept(t, newIntake(t, k, nil), to("order-1"), []byte("From: jane@example.org\r\nSubject: Out of office\r\nAuto-Submitted: auto-replied\r\n\r\nBack on Monday.\r\n"))
	if e := k.events(); len(e) != 1 || e[0].Type != event.Bounce || e[0].Kind != "autoreply" || e[0].Recognised {
		t.Errorf("%+v", e[0])
	}
}

// TestAllBounces: with an endpoint of that scope, a recognised failure leaves
// as a bounce too, marked so that the other endpoints don't get it.
func TestAllBounces(t *testing.T) {
	k := &keeper{all: true}
	accept(t, newIntake(t, k, nil), to("order-1"), bounceOf("jane@example.org"))
	e := k.events()
	if len(e) != 2 || e[0].Type != event.Failure || e[1].Type != event.Bounce || !e[1].Recognised || e[0].EventID == e[1].EventID {
		t.Errorf("%d events: %+v", len(e), e)
	}
}

// TestTooManyRecipients: what is beyond the limit must not be lost, so those who
// ask for what was not understood get the message itself, and why.
func TestTooManyRecipients(t *testing.T) {
	const limit = 10_000
	var b strings.Builder
	b.WriteString("From: MAILER-DAEMON@mx.example.net\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example.net\r\n")
	for i := range limit {
		fmt.Fprintf(&b, "\r\nFinal-Recipient: rfc822; user%d@example.org\r\nAction: failed\r\nStatus: 5.1.1\r\n", i)
	}
	report := b.String()
	k := &keeper{}
	accept(t, newIntake(t, k, nil), to("order-1"), []byte(report))
	if e := k.events(); len(e) != limit || e[limit-1].Type != event.Failure || e[limit-1].Recipient != "user9999@example.org" || e[0].Problems != nil {
		t.Fatalf("%d events, the last %+v", len(e), e[len(e)-1])
	}
	accept(t, newIntake(t, k, nil), to("order-1"), []byte(report+"\r\nFinal-Recipient: rfc822; one@too.many\r\nAction: failed\r\nStatus: 5.1.1\r\n"))
	e := k.events()[limit:]
	last := e[len(e)-1]
	if len(e) != limit+1 || last.Type != event.Bounce || last.Recognised || !slices.ContainsFunc(last.Problems, func(p string) bool { return strings.Contains(p, "too many recipients") }) {
		t.Fatalf("%d events, the last %+v", len(e), last)
	}
}

func TestTwoAddressesOfOneTransaction(t *testing.T) {
	k := &keeper{}
	accept(t, newIntake(t, k, nil), to("order-1", "order-2"), bounceOf("jane@example.org"))
	if e := k.events(); len(k.commits) != 1 || len(e) != 2 || e[0].ID != "order-1" || e[1].ID != "order-2" {
		t.Errorf("%+v", e)
	}
}

// TestNoPromise: whatever goes wrong in the store comes out as an error, so
// that the client keeps the mail.
func TestNoPromise(t *testing.T) {
	for _, k := range []*keeper{{err: event.ErrFull}, {err: event.ErrDown}, {lookErr: event.ErrDown}} {
		_, err := newIntake(t, k, nil).Accept(t.Context(), to("order-1"), bounceOf("jane@example.org"))
		if want := errors.Join(k.err, k.lookErr); err == nil || !errors.Is(want, errors.Unwrap(err)) {
			t.Errorf("error %v, want one of %v", err, want)
		}
	}
}

// TestRefusedMailIsCounted: whether the store fails at the commit or is away
// before, alerts look at one counter.
func TestRefusedMailIsCounted(t *testing.T) {
	for want, k := range map[string]*keeper{"full": {err: event.ErrFull}, "down": {lookErr: event.ErrDown}} {
		registry := prometheus.NewRegistry()
		in, err := intake.New(intake.Options{Store: k, Router: k, Judge: classify.Default(), Registerer: registry})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := in.Accept(t.Context(), to("order-1"), bounceOf("jane@example.org")); err == nil {
			t.Fatal("accepted")
		}
		families, err := registry.Gather()
		if err != nil {
			t.Fatal(err)
		}
		counted := map[string]float64{}
		for _, f := range families {
			if f.GetName() == "bounced_intake_commit_errors_total" {
				for _, m := range f.GetMetric() {
					counted[m.GetLabel()[0].GetValue()] = m.GetCounter().GetValue()
				}
			}
		}
		if counted[want] != 1 || counted["full"]+counted["down"] != 1 {
			t.Errorf("%s: counted %v", want, counted)
		}
	}
}

// TestRegistrationInAnotherForm: a sender may write registrations itself, and
// get them wrong; the bounce is worth more than its tags.
func TestRegistrationInAnotherForm(t *testing.T) {
	k := &keeper{lookErr: fmt.Errorf("registration: %w: unexpected end of JSON input", event.ErrForm)}
	accept(t, newIntake(t, k, nil), to("order-1"), bounceOf("jane@example.org"))
	if list := k.events(); len(list) != 1 || list[0].ID != "order-1" || list[0].Recipient != "jane@example.org" {
		t.Errorf("events %+v", list)
	}
}

func TestUntold(t *testing.T) {
	k := &keeper{}
	raw := "From: MAILER-DAEMON@mx.example.net\r\nSubject: Undelivered Mail Returned to Sender\r\n\r\n"
	const words = "abcdefghijklmnopqrst"
	for i := range words { // more strange texts than one message may teach
		for range 2 {
			raw += "<" + words[i:i+1] + "@example.org>: host mx.example.net[192.0.2.1] said: 599 Frobnicated " + strings.Repeat(words[i:i+1], 4) + ", ticket 123456\r\n\r\n"
		}
	}
	accept(t, newIntake(t, k, nil), to("order-1"), []byte(raw))
	list := k.commits[0].Unknown
	if len(list) != 10 {
		t.Fatalf("%d texts: %+v", len(list), list)
	}
	if u := list[0]; !strings.Contains(u.Text, "frobnicated aaaa, ticket <n>") || !strings.Contains(u.Sample, "123456") || u.Count != 1 || u.QueueID != k.commits[0].Message.QueueID || !u.First.Equal(received) {
		t.Errorf("%+v", u)
	}
	k = &keeper{}
	accept(t, newIntake(t, k, nil), to("order-1"), bounceOf("jane@example.org"))
	if list := k.commits[0].Unknown; len(list) != 0 {
		t.Errorf("a text that a rule knows is counted: %+v", list)
	}
}

// broken is a judge that fails as no judge should.
type broken struct{ sure }

func (broken) JudgeInto(*classify.Result, *dsn.Report, classify.Known) { panic("index out of range") }

func TestMessageThatBreaksTheParserIsKept(t *testing.T) {
	k := &keeper{}
	raw := bounceOf("jane@example.org")
	accept(t, newIntake(t, k, broken{}), to("order-1"), raw)
	e := k.events()
	if len(e) != 1 || e[0].Type != event.Bounce || e[0].ID != "order-1" || len(e[0].Problems) == 0 {
		t.Fatalf("%+v", e)
	}
	if got := k.commits[0].Message.Raw; string(got) != string(raw) {
		t.Errorf("raw is %q", got)
	}
}
