package notify_test

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"testing/synctest"
	"time"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"bounced/internal/event"
	"bounced/notify"
)

// deliverOne brings one event to one endpoint and returns the call.
func deliverOne(t *testing.T, ep notify.Endpoint, e *event.Event, raw []byte) (call seen) {
	t.Helper()
	synctest.Test(t, func(t *testing.T) {
		r := start(t, nil, ep)
		defer r.stop()
		r.q.add(ep.Name, e, raw)
		after(time.Second)
		calls := r.rcv.calls(ep.Name)
		if len(calls) != 1 {
			t.Fatalf("%d calls, want 1", len(calls))
		}
		if s := r.q.delivery(t, ep.Name, e.EventID).State; s != event.Done {
			t.Errorf("delivery is %s, want done", s)
		}
		call = calls[0]
	})
	return call
}

// SMTPeter's variables, no more and no fewer.
func TestForm(t *testing.T) {
	bare := &event.Event{EventID: "evt_x", Type: event.Failure, ID: "o1", Action: "failed", State: "bounce"}
	bare.SetTime(time.Unix(1772366400, 0))
	noID := &event.Event{EventID: "evt_x", Type: event.Bounce, Envelope: "postmaster@bounces.example.com"}
	noID.SetTime(time.Unix(1772366400, 0))
	raw := []byte("Subject: b\xe4d\r\n\r\n\x00=&+% \r\n")

	for name, tt := range map[string]struct {
		event *event.Event
		raw   []byte
		want  string
	}{
		"failure": {failure(1), nil, "id=order-1&type=failure&timestamp=2026-03-01+12%3A00%3A00&time=1772366400" +
			"&recipient=bob%40example.com&action=failed&state=bounce&code=550&extended=5.1.1" +
			"&description=User+unknown+%26+gone&tags%5B%5D=news&tags%5B%5D=gr%C3%B6%C3%9Fe"},
		"failure that says little": {bare, nil,
			"id=o1&type=failure&timestamp=2026-03-01+12%3A00%3A00&time=1772366400&action=failed&state=bounce"},
		"bounce": {bounce(1), raw, "id=order-1&type=bounce&timestamp=2026-03-01+12%3A00%3A00&time=1772366400" +
			"&recipient=bob%40example.com&envelope=b%2Border%40bounces.example.com" +
			"&mime=Subject%3A+b%E4d%0D%0A%0D%0A%00%3D%26%2B%25+%0D%0A&tags%5B%5D=news"},
		"bounce without an id": {noID, []byte("x"),
			"type=bounce&timestamp=2026-03-01+12%3A00%3A00&time=1772366400&envelope=postmaster%40bounces.example.com&mime=x"},
	} {
		t.Run(name, func(t *testing.T) {
			call := deliverOne(t, hook("app"), tt.event, tt.raw)
			if call.body != tt.want {
				t.Errorf("body\n%s\nwant\n%s", call.body, tt.want)
			}
			if got := call.header.Get("Content-Type"); got != "application/x-www-form-urlencoded" {
				t.Errorf("Content-Type %q", got)
			}
			values, err := url.ParseQuery(call.body)
			if err != nil || tt.raw != nil && values.Get("mime") != string(tt.raw) {
				t.Errorf("a form parser reads %q, %v", values.Get("mime"), err)
			}
			if call.id() != tt.event.EventID || call.header.Get("Webhook-Signature") != "" {
				t.Errorf("headers %v", call.header)
			}
		})
	}
}

func TestJSON(t *testing.T) {
	ep := hook("app")
	ep.Webhook.Format = notify.JSON
	call := deliverOne(t, ep, bounce(1), []byte("raw \xff"))
	var got event.Event
	if err := json.Unmarshal([]byte(call.body), &got); err != nil {
		t.Fatal(err)
	}
	want := *bounce(1)
	want.MIME = []byte("raw \xff")
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
	if call.header.Get("Content-Type") != "application/json" {
		t.Errorf("headers %v", call.header)
	}
}

func TestHeadersAndAuthorization(t *testing.T) {
	ep := hook("app")
	ep.Webhook.Bearer = "t0ken"
	ep.Webhook.Headers = map[string]string{"x-team": "mail"}
	call := deliverOne(t, ep, failure(1), nil)
	if call.header.Get("Authorization") != "Bearer t0ken" || call.header.Get("X-Team") != "mail" {
		t.Errorf("headers %v", call.header)
	}
	ep.Webhook.Bearer, ep.Webhook.User, ep.Webhook.Password = "", "u", "p"
	call = deliverOne(t, ep, failure(1), nil)
	if want := "Basic " + base64.StdEncoding.EncodeToString([]byte("u:p")); call.header.Get("Authorization") != want {
		t.Errorf("headers %v", call.header)
	}
	ep.Webhook.User, ep.Webhook.Headers = "", map[string]string{"host": "other.example"}
	call = deliverOne(t, ep, failure(1), nil)
	if want := "Basic " + base64.StdEncoding.EncodeToString([]byte(":p")); call.header.Get("Authorization") != want || call.named != "other.example" || call.header["Host"] != nil {
		t.Errorf("called as %s, headers %v", call.named, call.header)
	}
}

// Over retries the id stays, the timestamp is the attempt's, and each call's
// signature is over just that.
func TestSignedRetry(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ep := hook("app")
		ep.Webhook.Secrets = []string{"whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"}
		r := start(t, nil, ep)
		defer r.stop()
		r.rcv.reply = always(500)
		r.q.add("app", failure(1), nil)
		after(time.Minute)
		calls := r.rcv.calls("app")
		if len(calls) != 2 {
			t.Fatalf("%d calls", len(calls))
		}
		secret, _ := base64.StdEncoding.DecodeString("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
		for _, c := range calls {
			timestamp := c.header.Get("Webhook-Timestamp")
			mac := hmac.New(sha256.New, secret)
			fmt.Fprintf(mac, "%s.%s.%s", failure(1).EventID, timestamp, c.body)
			if want := "v1," + base64.StdEncoding.EncodeToString(mac.Sum(nil)); c.header.Get("Webhook-Signature") != want {
				t.Errorf("signature %q, want %q", c.header.Get("Webhook-Signature"), want)
			}
			if timestamp != fmt.Sprint(c.at.Unix()) || c.id() != failure(1).EventID {
				t.Errorf("call at %d says %s, %s", c.at.Unix(), timestamp, c.id())
			}
		}
	})
}

// What each status does to the delivery and to the endpoint.
func TestStatuses(t *testing.T) {
	for _, tt := range []struct {
		status int
		state  event.DeliveryState
		next   time.Duration
		paused bool
	}{
		{200, event.Done, 0, false},
		{202, event.Done, 0, false},
		{299, event.Done, 0, false},
		{301, event.Pending, 5 * time.Second, false},
		{307, event.Pending, 5 * time.Second, false},
		{400, event.Pending, 5 * time.Second, false},
		{404, event.Pending, 5 * time.Second, false},
		{410, event.Parked, 0, true},
		{429, event.Pending, 5 * time.Second, false},
		{500, event.Pending, 5 * time.Second, false},
		{503, event.Pending, 5 * time.Second, false},
	} {
		t.Run(fmt.Sprint(tt.status), func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				r := start(t, &notify.Options{Node: "n1"}, hook("app"))
				defer r.stop()
				r.rcv.reply = always(tt.status, "Location: http://other/")
				r.q.add("app", failure(1), nil)
				begin := time.Now()
				after(time.Second)
				d := r.q.delivery(t, "app", failure(1).EventID)
				if d.State != tt.state || d.State == event.Pending && d.Next.Sub(begin) != tt.next {
					t.Errorf("%s, next in %v; want %s, %v", d.State, d.Next.Sub(begin), tt.state, tt.next)
				}
				if a := d.Attempts[0]; a.N != 1 || a.Status != tt.status || a.Reply != "thanks" || a.Node != "n1" || !a.At.Equal(begin) {
					t.Errorf("kept %+v", a)
				}
				if s := r.Status()[0]; s.Paused != tt.paused {
					t.Errorf("endpoint: %+v", s)
				}
				if n := len(r.rcv.calls("other")); n != 0 {
					t.Error("a redirect was followed")
				}
			})
		})
	}
}

// Proxies write 000 where there was no answer, and net/http takes it for one.
func TestStatusThatIsNone(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r := start(t, nil, hook("app"))
		defer r.stop()
		r.rcv.reply = always(0)
		r.q.add("app", failure(1), nil)
		after(time.Second)
		d := r.q.delivery(t, "app", failure(1).EventID)
		if d.State != event.Pending || !strings.Contains(d.Attempts[0].Error, "status 000") {
			t.Errorf("%s, %+v", d.State, d.Attempts)
		}
	})
}

// A 410 pauses the endpoint for every node; what is pending waits.
func TestGone(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ep := hook("app")
		ep.Concurrency = 1
		r := start(t, nil, ep)
		defer r.stop()
		r.rcv.reply = always(410)
		for n := range 5 {
			r.q.add("app", failure(n), nil)
		}
		after(100 * time.Hour)
		if n := len(r.rcv.calls("app")); n != 1 {
			t.Errorf("%d calls to an endpoint that is gone", n)
		}
		if n := r.q.count("app", event.Pending); n != 4 {
			t.Errorf("%d deliveries wait, want 4", n)
		}
		if s := r.q.states["app"]; !s.Paused || !strings.Contains(s.Reason, "410") {
			t.Errorf("other nodes see %+v", s)
		}
		r.rcv.reply = nil
		if _, err := r.Resume(t.Context(), "app"); err != nil {
			t.Fatal(err)
		}
		after(time.Second)
		if n := r.q.count("app", event.Done); n != 4 {
			t.Errorf("%d delivered after Resume, want 4", n)
		}
	})
}

// The last state counts though the clock went back since the one before, or
// another node's is ahead.
func TestStatesWhileClocksDisagree(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ep := hook("app")
		ep.Concurrency = 1
		q := newQueue()
		q.states["app"] = event.EndpointState{Name: "app", Paused: true, Since: time.Now().Add(time.Hour)}
		r := start(t, &notify.Options{Queue: q}, ep)
		r.q = q
		defer r.stop()
		r.q.add("app", failure(1), nil)
		after(time.Second)
		if n := len(r.rcv.calls("app")); n != 0 {
			t.Errorf("%d calls while paused", n)
		}
		if _, err := r.Resume(t.Context(), "app"); err != nil {
			t.Fatal(err)
		}
		after(time.Second)
		if n := len(r.rcv.calls("app")); n != 1 {
			t.Errorf("%d calls after Resume, want 1", n)
		}
		r.rcv.reply = always(410)
		r.q.add("app", failure(2), nil)
		r.q.add("app", failure(3), nil)
		after(time.Minute)
		if n := len(r.rcv.calls("app")); n != 2 {
			t.Errorf("%d calls, want one more: it is gone", n)
		}
	})
}

// The pause of a 410 holds on this node even while the queue has not taken it
// and still tells of an older state, and reaches the queue in the end.
func TestGoneWhileQueueIsAway(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ep := hook("app")
		ep.Concurrency = 1
		r := start(t, &notify.Options{Poll: time.Second}, ep)
		defer r.stop()
		r.q.states["app"] = event.EndpointState{Name: "app", Since: time.Now().Add(-time.Hour)} // resumed
		r.q.setDownN = 10
		r.rcv.reply = always(410)
		r.q.add("app", failure(1), nil)
		r.q.add("app", failure(2), nil)
		after(5 * time.Second)
		if n := len(r.rcv.calls("app")); n != 1 {
			t.Errorf("%d calls to an endpoint that is gone", n)
		}
		after(time.Minute)
		if s := r.q.states["app"]; !s.Paused {
			t.Errorf("other nodes see %+v", s)
		}
	})
}

// An operator who resumes the endpoint while the pause of a 410 is still on its
// way to the queue has the last word, after the next start too.
func TestGoneAfterResume(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r := start(t, nil, hook("app"))
		r.q.setDownN = 1
		r.rcv.reply = always(410)
		r.q.add("app", failure(1), nil)
		after(500 * time.Millisecond)
		if _, err := r.Resume(t.Context(), "app"); err != nil {
			t.Fatal(err)
		}
		after(5 * time.Second)
		r.stop()
		again := start(t, &notify.Options{Queue: r.q}, hook("app"))
		defer again.stop()
		r.q.add("app", failure(2), nil)
		after(time.Minute)
		if d := r.q.delivery(t, "app", failure(2).EventID); d.State != event.Done {
			t.Errorf("%+v: delivery %+v", again.Status()[0], d)
		}
	})
}

// Raw mail that the queue left out of the claim is fetched; without it, as when
// it is past its retention, the event still arrives; and a queue that is away
// costs no attempt.
func TestRawIsFetched(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r := start(t, nil, hook("app"))
		defer r.stop()
		large, old := bounce(1), bounce(2)
		large.QueueID, old.QueueID = "large", "old"
		r.q.apart = map[string][]byte{"large": []byte("raw=mail")}
		r.q.rawDown = 1
		r.q.add("app", large, nil)
		r.q.add("app", old, nil)
		after(4 * time.Second)
		calls := r.rcv.calls("app")
		if len(calls) != 2 || r.q.count("app", event.Done) != 2 {
			t.Fatalf("%d calls", len(calls))
		}
		for _, c := range calls {
			values, _ := url.ParseQuery(c.body)
			if want := map[string]string{large.EventID: "raw=mail", old.EventID: ""}[c.id()]; values.Get("mime") != want {
				t.Errorf("%s: mime %q", c.id(), values.Get("mime"))
			}
			if d := r.q.delivery(t, "app", c.id()); d.Attempt != 1 {
				t.Errorf("%+v", d)
			}
		}
	})
}

func TestTimeout(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r := start(t, nil, hook("app"))
		defer r.stop()
		r.rcv.reply = func(req *http.Request, _ seen) (*http.Response, error) {
			<-req.Context().Done()
			return nil, req.Context().Err()
		}
		r.q.add("app", failure(1), nil)
		after(21 * time.Second)
		d := r.q.delivery(t, "app", failure(1).EventID)
		if len(d.Attempts) != 1 || d.Attempts[0].Took != 20*time.Second || d.Attempts[0].Status != 0 || d.Attempts[0].Error == "" {
			t.Errorf("kept %+v", d.Attempts)
		}
	})
}

// Replies are read so far and no further, and kept as text that cannot do harm
// where it is shown.
func TestReplyIsBounded(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r := start(t, nil, hook("app"))
		defer r.stop()
		body := &endless{}
		r.rcv.reply = func(*http.Request, seen) (*http.Response, error) {
			resp := answer(500)
			resp.Body = body
			return resp, nil
		}
		r.q.add("app", failure(1), nil)
		after(time.Second)
		a := r.q.delivery(t, "app", failure(1).EventID).Attempts[0]
		if len(a.Reply) == 0 || len(a.Reply) > 512 || !utf8.ValidString(a.Reply) || strings.ContainsAny(a.Reply, "\x1b\x00\n") {
			t.Errorf("kept %q", a.Reply)
		}
		if body.read != 64<<10 || !body.closed {
			t.Errorf("%d bytes read, closed: %v", body.read, body.closed)
		}
	})
}

// endless is a reply that never ends, made to upset terminals.
type endless struct {
	read   int
	closed bool
}

func (e *endless) Read(p []byte) (int, error) {
	p = p[:min(len(p), 100)]
	copy(p, strings.Repeat("\x1b[31mé\x00\xff\n", 20))
	e.read += len(p)
	return len(p), nil
}

func (e *endless) Close() error { e.closed = true; return nil }
