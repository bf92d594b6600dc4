package httpapi_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"go.uber.org/goleak"

	"bounced/internal/event"
	"bounced/internal/httpapi"
	"bounced/internal/httpapi/httpapitest"
)

// unwrap gives "field: message" of an error answer.
func unwrap(t testing.TB, body string) string {
	t.Helper()
	var e struct {
		Error struct {
			Field     string `json:"field"`
			Message   string `json:"message"`
			RequestID string `json:"request_id"`
		} `json:"error"`
	}
	if err := json.Unmarshal([]byte(body), &e); err != nil || e.Error.Message == "" || e.Error.RequestID == "" {
		t.Fatalf("no error answer: %s (%v)", body, err)
	}
	if e.Error.Field != "" {
		return e.Error.Field + ": " + e.Error.Message
	}
	return e.Error.Message
}

const token = "0123456789abcdef"

func withToken(o *httpapi.Options) { o.Token = token; o.Listen = "0.0.0.0:0" }

func TestToken(t *testing.T) {
	s := newServer(t, withToken)
	for _, c := range []struct {
		path, authorization string
		status              int
	}{
		{"/v1/nodes", "", 401},
		{"/v1/nodes", "Bearer " + token, 200},
		{"/v1/nodes", "bearer " + token, 200},
		{"/v1/nodes", "Bearer " + token + "x", 401},
		{"/v1/nodes", "Bearer " + token[1:], 401},
		{"/v1/nodes", "Bearer", 401},
		{"/v1/nodes", "Basic " + token, 401},
		{"/metrics", "", 401},
		{"/metrics", "Bearer " + token, 200},
		{"/nowhere", "", 401}, // strangers do not learn which routes there are
		{"/healthz", "", 200},
		{"/readyz", "", 200},
	} {
		w := s.call("GET", c.path, "", "Authorization", c.authorization)
		if w.Code != c.status {
			t.Errorf("%s with %q: %d, want %d", c.path, c.authorization, w.Code, c.status)
		}
		if w.Code == 401 && w.Header().Get("WWW-Authenticate") != "Bearer" {
			t.Errorf("%s: no WWW-Authenticate", c.path)
		}
	}
	for _, l := range s.logs.All() {
		if strings.Contains(fmt.Sprint(l.Message, l.ContextMap()), token[1:]) {
			t.Errorf("the token is in the log: %v", l)
		}
	}
}

func TestTokenGuessing(t *testing.T) {
	clock := now
	s := newServer(t, withToken, func(o *httpapi.Options) {
		o.AuthFailures = 3
		o.Now = func() time.Time { return clock }
	})
	try := func(addr, tok string) int {
		r := httptest.NewRequest("GET", "/v1/nodes", nil)
		r.RemoteAddr = addr
		r.Header.Set("Authorization", "Bearer "+tok)
		w := httptest.NewRecorder()
		s.ServeHTTP(w, r)
		if w.Code == 429 && w.Header().Get("Retry-After") == "" {
			t.Error("429 without Retry-After")
		}
		return w.Code
	}
	var got []int
	for _, addr := range []string{"[2001:db8::1]:1", "[2001:db8::2]:2", "[2001:db8::3]:3", "[2001:db8::4]:4"} {
		got = append(got, try(addr, "guess"))
	}
	if fmt.Sprint(got) != "[401 401 401 429]" {
		t.Errorf("guesses from one /64 got %v", got)
	}
	if c := try("[2001:db8::5]:1", token); c != 429 {
		t.Errorf("the right token from there got %d: that would tell it from wrong ones", c)
	}
	if c := try("[2001:db8:1::1]:1", token); c != 200 {
		t.Errorf("another client got %d", c)
	}
	clock = clock.Add(time.Minute)
	if c := try("[2001:db8::5]:1", token); c != 200 {
		t.Errorf("a minute later the right token got %d", c)
	}
}

func TestNoTokenOnlyOnLoopback(t *testing.T) {
	o := httpapitest.New().Options()
	for listen, ok := range map[string]bool{
		"0.0.0.0:0": false, ":8025": false, "[::]:0": false, "192.0.2.1:1": false, "mx.example:1": false,
		"127.0.0.1:0": true, "[::1]:0": true, "localhost:0": true,
	} {
		o.Listen = listen
		if _, err := httpapi.New(o); (err == nil) != ok {
			t.Errorf("%s without token: %v", listen, err)
		}
	}
}

// A page in a browser can reach loopback too.
func TestWebPages(t *testing.T) {
	s := newServer(t)
	if w := s.call("POST", "/v1/deliveries:drop", `{"all": true}`, "Origin", "https://evil.example", "Sec-Fetch-Site", "cross-site"); w.Code != 403 {
		t.Errorf("a page of another origin got %d", w.Code)
	}
	r := httptest.NewRequest("GET", "/v1/events", nil)
	r.Host = "rebound.example:8025"
	w := httptest.NewRecorder()
	s.ServeHTTP(w, r)
	if w.Code != 403 {
		t.Errorf("a name that was bound to loopback got %d", w.Code)
	}
}

func TestInnerTroubleStaysInside(t *testing.T) {
	for _, c := range []struct {
		err    error
		status int
		want   string
	}{
		{fmt.Errorf("write /var/lib/bounced/x: %w", event.ErrFull), 507, "The store has no space left; nothing was kept."},
		{fmt.Errorf("dial 10.1.2.3:6379: %w", event.ErrDown), 503, "The store is not available; try again later."},
		{errors.New("corrupt block in /var/lib"), 500, "Something went wrong here; the log says more under this request id."},
	} {
		s := newServer(t)
		s.fake.Err = c.err
		w := s.call("GET", "/v1/events", "")
		if got := unwrap(t, w.Body.String()); w.Code != c.status || got != c.want {
			t.Errorf("%v: %d %s", c.err, w.Code, got)
		}
		if n := s.logs.FilterField(zapError(c.err)).Len(); n != 1 {
			t.Errorf("%v: logged %d times", c.err, n)
		}
	}
}

func TestNotReady(t *testing.T) {
	s := newServer(t, func(o *httpapi.Options) {
		o.Ready = func(context.Context) error { return errors.New("dial 10.1.2.3:6379") }
	})
	w := s.call("GET", "/readyz", "")
	if w.Code != 503 || strings.Contains(w.Body.String(), "10.1.2.3") {
		t.Errorf("%d %s", w.Code, w.Body)
	}
	for range 100 { // without a token
		s.call("GET", "/readyz", "")
	}
	if n := s.logs.FilterMessage("not ready").Len(); n != 1 {
		t.Errorf("anybody can fill the log: %d lines", n)
	}
	if w := s.call("GET", "/healthz", ""); w.Code != 200 {
		t.Errorf("not ready, but alive: %d", w.Code)
	}
}

// Nobody needs a token to ask, and each look costs the store.
func TestReadinessIsAskedOnceForAll(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var asked, down atomic.Int64
		s := newServer(t, func(o *httpapi.Options) {
			o.Ready = func(ctx context.Context) error {
				asked.Add(1)
				time.Sleep(20 * time.Millisecond)
				if ctx.Err() != nil || down.Load() > 0 {
					return errors.New("down")
				}
				return nil
			}
		})
		gone, leave := context.WithCancel(t.Context())
		go s.ServeHTTP(httptest.NewRecorder(), httptest.NewRequestWithContext(gone, "GET", "http://localhost/readyz", nil))
		synctest.Wait()
		leave()
		for range 500 {
			go func() {
				if w := s.call("GET", "/readyz", ""); w.Code != 200 {
					t.Errorf("%d %s", w.Code, w.Body)
				}
			}()
		}
		time.Sleep(50 * time.Millisecond)
		if n := asked.Load(); n != 1 {
			t.Errorf("the store was asked %d times", n)
		}
		down.Store(1)
		time.Sleep(100 * time.Millisecond)
		if w := s.call("GET", "/readyz", ""); w.Code != 503 {
			t.Errorf("%d %s when the store is down", w.Code, w.Body)
		}
	})
}

func TestRequestIDs(t *testing.T) {
	s := newServer(t)
	a := s.call("GET", "/healthz", "", "X-Request-Id", "bad id\"").Header().Get("X-Request-Id")
	b := s.call("GET", "/healthz", "", "X-Request-Id", "").Header().Get("X-Request-Id")
	if len(a) != 16 || len(b) != 16 || a == b {
		t.Errorf("made %q and %q", a, b)
	}
}

func TestMetrics(t *testing.T) {
	s := newServer(t)
	s.call("GET", "/v1/events/evt_1", "")
	s.call("GET", "/v1/events/evt_0", "")
	s.call("GET", "/random/path", "")
	body := s.call("GET", "/metrics", "").Body.String()
	for _, want := range []string{
		`bounced_httpapi_requests_total{route="GET /v1/events/{event_id}",status="200"} 1`,
		`bounced_httpapi_requests_total{route="GET /v1/events/{event_id}",status="404"} 1`,
		`bounced_httpapi_requests_total{route="none",status="404"} 1`,
	} {
		if !strings.Contains(body, want) {
			t.Errorf("no %s", want)
		}
	}
	if strings.Contains(body, "random") { // no digits: seconds have them too
		t.Error("a client's path became a label")
	}
}

func TestRunStopsGracefully(t *testing.T) {
	defer goleak.VerifyNone(t)
	release := make(chan struct{})
	entered := make(chan struct{})
	s := newServer(t, func(o *httpapi.Options) { o.Operator = slowTester{entered: entered, release: release} })
	if err := s.Listen(); err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() { ended <- s.Run(ctx) }()

	answered := make(chan int, 1)
	client := &http.Client{Transport: &http.Transport{DisableKeepAlives: true}}
	go func() {
		resp, err := client.Post("http://"+s.Addr()+"/v1/endpoints/app:test", "", nil)
		if err != nil {
			t.Error(err)
			answered <- 0
			return
		}
		io.Copy(io.Discard, resp.Body)
		resp.Body.Close()
		answered <- resp.StatusCode
	}()
	<-entered
	stop()
	for { // until the port is closed
		resp, err := client.Get("http://" + s.Addr() + "/healthz")
		if err != nil {
			break
		}
		resp.Body.Close()
	}
	close(release)
	if code := <-answered; code != 200 {
		t.Errorf("the running request got %d", code)
	}
	if err := <-ended; err != nil {
		t.Errorf("Run: %v", err)
	}
}

type slowTester struct {
	httpapi.Operator
	entered, release chan struct{}
}

func (s slowTester) Test(context.Context, string) (event.Attempt, error) {
	close(s.entered)
	<-s.release
	return event.Attempt{}, nil
}

type slowExplainer struct{ entered, release chan struct{} }

func (s slowExplainer) Explain(context.Context, []byte, string) (any, error) {
	s.entered <- struct{}{}
	<-s.release
	return true, nil
}

// Large bodies are few at a time, however many ask.
func TestExplainsAreFew(t *testing.T) {
	x := slowExplainer{make(chan struct{}), make(chan struct{})}
	s := newServer(t, func(o *httpapi.Options) { o.Explainer = x })
	codes := make(chan int)
	const at = 4
	for range at {
		go func() { codes <- s.call("POST", "/v1/explain", "x").Code }()
		<-x.entered
	}
	w := s.call("POST", "/v1/explain", "x")
	if w.Code != 503 || w.Header().Get("Retry-After") == "" {
		t.Errorf("one more got %d", w.Code)
	}
	close(x.release)
	for range at {
		if code := <-codes; code != 200 {
			t.Errorf("one of the first got %d", code)
		}
	}
}

func FuzzBodies(f *testing.F) {
	for i, c := range routes {
		if c.body != "" && len(c.body) < 1000 {
			f.Add(uint8(i), c.body)
		}
	}
	paths := []string{"/v1/addresses", "/v1/messages:batch", "/v1/failures", "/v1/deliveries:retry", "/v1/deliveries:drop",
		"/v1/endpoints/app:pause"}
	f.Fuzz(func(t *testing.T, which uint8, body string) {
		s := newServer(t)
		w := s.call("POST", paths[int(which)%len(paths)], body)
		if !json.Valid(w.Body.Bytes()) {
			t.Fatalf("%d %q is not JSON", w.Code, w.Body)
		}
		// The fake mints no "broken" id; all else is the client's doing.
		if w.Code != 200 && w.Code != 400 && !strings.Contains(body, "broken") {
			t.Fatalf("%d %s", w.Code, w.Body)
		}
	})
}
