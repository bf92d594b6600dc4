package notify_test

import (
	"strings"
	"testing"
	"time"

	"bounced/internal/event"
	"bounced/notify"
)

func TestWants(t *testing.T) {
	recognised := bounce(2)
	recognised.Recognised = true
	for _, tt := range []struct {
		name                         string
		endpoint                     notify.Endpoint
		failure, bounce, recognised_ bool
	}{
		{"all types by default", hook("app"), true, true, false},
		{"failures only", notify.Endpoint{Events: []event.Type{event.Failure}, BounceScope: notify.All}, true, false, false},
		{"every bounce", notify.Endpoint{Events: []event.Type{event.Bounce}, BounceScope: notify.All}, false, true, true},
		{"log without bounces", notify.Endpoint{Log: &notify.Log{Failures: "stdout"}}, true, false, false},
		{"stream without failures", notify.Endpoint{Stream: &notify.Stream{Bounces: "b"}}, false, true, false},
	} {
		ep := tt.endpoint
		if got := [3]bool{ep.Wants(failure(1)), ep.Wants(bounce(1)), ep.Wants(recognised)}; got != [3]bool{tt.failure, tt.bounce, tt.recognised_} {
			t.Errorf("%s: failure, bounce, recognised bounce: %v", tt.name, got)
		}
	}
}

func TestRoute(t *testing.T) {
	later := hook("later")
	later.Schedule = []time.Duration{time.Minute}
	later.Events = []event.Type{event.Failure}
	n, err := notify.New(notify.Options{Queue: newQueue(), Endpoints: []notify.Endpoint{later, hook("app")}})
	if err != nil {
		t.Fatal(err)
	}
	now := time.Now()
	e := failure(1)
	e.QueueID = "q1"
	ds := n.Route(e, now)
	if len(ds) != 2 || ds[0].Endpoint != "later" || !ds[0].Next.Equal(now.Add(time.Minute)) || !ds[1].Next.Equal(now) {
		t.Fatalf("%+v", ds)
	}
	if d := ds[1]; d.State != event.Pending || d.EventID != e.EventID || d.MessageID != e.ID || d.QueueID != "q1" || d.Attempt != 0 {
		t.Errorf("%+v", d)
	}
	if ds := n.Route(bounce(1), now); len(ds) != 1 {
		t.Errorf("a bounce goes to %+v", ds)
	}
	if n.WantsAllBounces() {
		t.Error("nobody asked for all bounces")
	}
	all := hook("all")
	all.BounceScope = notify.All
	if err := n.Reload([]notify.Endpoint{later, all}); err != nil || !n.WantsAllBounces() {
		t.Errorf("somebody asked for all bounces: %v", err)
	}
}

// Contradictions are refused, and the message says which setting.
func TestBadSettings(t *testing.T) {
	webhook := func(f func(*notify.Webhook)) notify.Endpoint {
		ep := hook("app")
		f(ep.Webhook)
		return ep
	}
	for want, ep := range map[string]notify.Endpoint{
		"no name":             {Webhook: &notify.Webhook{URL: "http://a/"}},
		"exactly one":         {Name: "app"},
		"bounce scope":        {Name: "app", BounceScope: "some", Log: &notify.Log{Failures: "stdout"}},
		"unknown type":        {Name: "app", Events: []event.Type{"opened"}, Log: &notify.Log{Failures: "stdout"}},
		"schedule":            {Name: "app", Schedule: []time.Duration{-1}, Log: &notify.Log{Failures: "stdout"}},
		"jitter":              {Name: "app", Jitter: 1.5, Log: &notify.Log{Failures: "stdout"}},
		"timeout":             {Name: "app", Timeout: -1, Log: &notify.Log{Failures: "stdout"}},
		"concurrency":         {Name: "app", Concurrency: -1, Webhook: &notify.Webhook{URL: "http://a/"}},
		"pause -1ns":          {Name: "app", Breaker: notify.Breaker{Pause: -1}, Log: &notify.Log{Failures: "stdout"}},
		"at most 1s":          {Name: "app", Breaker: notify.Breaker{Pause: time.Minute, MaxPause: time.Second}, Log: &notify.Log{Failures: "stdout"}},
		"negative limit":      {Name: "app", Stream: &notify.Stream{Failures: "f", MaxLen: -1}},
		"stream: negative":    {Name: "app", Stream: &notify.Stream{Failures: "f", MaxAge: -1}},
		"negative l":          {Name: "app", Stream: &notify.Stream{Failures: "f", Remember: -1}},
		"at least 1s":         {Name: "app", Stream: &notify.Stream{Failures: "f", Remember: time.Millisecond}},
		"a}{b":                {Name: "app", Stream: &notify.Stream{Bounces: "a}{b"}},
		"1001 events":         webhook(func(w *notify.Webhook) { w.Format, w.Batch.Events = notify.JSON, 1001 }),
		"wait -1ns":           webhook(func(w *notify.Webhook) { w.Format, w.Batch.Events, w.Batch.Wait = notify.JSON, 2, -1 }),
		"wait 11s":            webhook(func(w *notify.Webhook) { w.Format, w.Batch.Events, w.Batch.Wait = notify.JSON, 2, 11*time.Second }),
		"bearer and user":     webhook(func(w *notify.Webhook) { w.Bearer, w.Password = "b", "s3cret" }),
		`header "X Y"`:        webhook(func(w *notify.Webhook) { w.Headers = map[string]string{"X Y": "1"} }),
		"no certificate in":   webhook(func(w *notify.Webhook) { w.URL, w.CAFile = "https://a/", "endpoint_test.go" }),
		"log: neither":        {Name: "app", Log: &notify.Log{}},
		"log: open":           {Name: "app", Log: &notify.Log{Failures: "/nonexistent/dir/log"}},
		"stream: neither":     {Name: "app", Stream: &notify.Stream{}},
		"stream: a length":    {Name: "app", Stream: &notify.Stream{Failures: "f", MaxLen: 1, MaxAge: time.Hour}},
		"no hash tag":         {Name: "app", Stream: &notify.Stream{Failures: "a}b"}},
		"no Redis":            {Name: "app", Stream: &notify.Stream{Failures: "f"}},
		"invalid URL scheme":  {Name: "app", Stream: &notify.Stream{Failures: "f", URL: "http://x:s3cret@y"}},
		"database number":     {Name: "app", Stream: &notify.Stream{Failures: "f", URL: "redis://x:s3cret@y/zz"}},
		"url not understood":  {Name: "app", Stream: &notify.Stream{Failures: "f", URL: "redis://x:s3cret@y:port"}},
		"scheme":              webhook(func(w *notify.Webhook) { w.URL = "ftp://a/" }),
		"no host":             webhook(func(w *notify.Webhook) { w.URL = "http:///x" }),
		"user and password":   webhook(func(w *notify.Webhook) { w.URL = "http://u:s3cret@a/" }),
		"url: not":            webhook(func(w *notify.Webhook) { w.URL = "http://u:s3cret@a:port/" }),
		"format":              webhook(func(w *notify.Webhook) { w.Format = "xml" }),
		"needs format json":   webhook(func(w *notify.Webhook) { w.Batch.Events = 2 }),
		"without a number":    webhook(func(w *notify.Webhook) { w.Format, w.Batch.Wait = notify.JSON, time.Second }),
		"exclude each other":  webhook(func(w *notify.Webhook) { w.Bearer, w.User = "s3cret", "u" }),
		"needs both":          webhook(func(w *notify.Webhook) { w.CertFile = "x" }),
		"need an https url":   webhook(func(w *notify.Webhook) { w.CAFile = "x" }),
		"client certificate:": webhook(func(w *notify.Webhook) { w.URL, w.CertFile, w.KeyFile = "https://a/", "x", "y" }),
		"secret 1":            webhook(func(w *notify.Webhook) { w.Secrets = []string{"s3cret"} }),
		`header "Webhook-Id"`: webhook(func(w *notify.Webhook) { w.Headers = map[string]string{"Webhook-Id": "1"} }),
		`header "X"`:          webhook(func(w *notify.Webhook) { w.Headers = map[string]string{"X": "a\r\nb"} }),
	} {
		_, err := notify.New(notify.Options{Queue: newQueue(), Endpoints: []notify.Endpoint{ep}})
		if err == nil || !strings.Contains(err.Error(), want) || strings.Contains(err.Error(), "s3cret") {
			t.Errorf("%s: %v", want, err)
		}
	}
	for want, o := range map[string]notify.Options{
		"no queue": {}, "negative": {Queue: newQueue(), Poll: -1}, "negative d": {Queue: newQueue(), Lease: -1}, "negative duration": {Queue: newQueue(), Grace: -1},
	} {
		if _, err := notify.New(o); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v", want, err)
		}
	}
	if _, err := notify.New(notify.Options{Queue: newQueue(), Endpoints: []notify.Endpoint{hook("a"), hook("a")}}); err == nil {
		t.Error("a name may be used twice")
	}
}
