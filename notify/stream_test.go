package notify_test

import (
	"context"
	"errors"
	"fmt"
	"net"
	"os/exec"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/alicebob/miniredis/v2"
	"github.com/google/go-cmp/cmp"
	"github.com/redis/go-redis/v9"
	"github.com/redis/go-redis/v9/maintnotifications"

	"bounced/internal/event"
	"bounced/notify"
)

// redisServer starts a real Redis where there is one, and else a miniredis.
func redisServer(t *testing.T) (addr string) {
	t.Helper()
	bin, err := exec.LookPath("redis-server")
	if err != nil {
		t.Log("no redis-server here: miniredis stands in")
		return miniredis.RunT(t).Addr()
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	_, port, _ := net.SplitHostPort(l.Addr().String())
	l.Close()
	ctx, cancel := context.WithCancel(context.Background())
	cmd := exec.CommandContext(ctx, bin, "--port", port, "--bind", "127.0.0.1", "--save", "", "--dir", t.TempDir(), "--stream-node-max-entries", "10")
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { cancel(); _ = cmd.Wait() })
	return "127.0.0.1:" + port
}

func redisClient(t *testing.T, addr string) *redis.Client {
	t.Helper()
	c := redis.NewClient(&redis.Options{Addr: addr, DisableIdentity: true, MaxRetries: 20,
		MaintNotificationsConfig: &maintnotifications.Config{Mode: maintnotifications.ModeDisabled}})
	t.Cleanup(func() { c.Close() })
	for range 100 {
		if c.Ping(t.Context()).Err() == nil {
			return c
		}
	}
	t.Fatal("Redis does not come up")
	return nil
}

// deliverAll runs a Notifier on the clock of the world, for endpoints that need
// sockets, and returns when all that is queued is done.
func deliverAll(t *testing.T, q *queue, opts notify.Options) {
	t.Helper()
	opts.Queue = q
	n, err := notify.New(opts)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	done := make(chan error, 1)
	go func() { done <- n.Run(ctx) }()
	q.waitDone(ctx, t)
	cancel()
	if err := <-done; err != nil {
		t.Error(err)
	}
}

func streams(s notify.Stream) []notify.Endpoint {
	if s.Failures == "" && s.Bounces == "" {
		s.Failures, s.Bounces = "failures", "{mail}bounces"
	}
	return []notify.Endpoint{{Name: "stream", Jitter: -1, Stream: &s, Schedule: []time.Duration{0, time.Millisecond, time.Millisecond}}}
}

// The layout that consumers rely on.
func TestStreamLayout(t *testing.T) {
	addr := redisServer(t)
	c := redisClient(t, addr)
	q := newQueue()
	e := failure(1)
	e.Category, e.Permanence, e.Advice = "mailbox_unknown", "permanent", "suppress"
	q.add("stream", e, nil)
	q.add("stream", bounce(2), []byte("raw \xff\r\n"))
	deliverAll(t, q, notify.Options{Endpoints: streams(notify.Stream{URL: "redis://" + addr, MIME: true})})

	fields := func(stream string) []string {
		// XRANGE through Do: the order of the fields is part of the layout.
		v, err := c.Do(t.Context(), "XRANGE", stream, "-", "+").Slice()
		if err != nil || len(v) != 1 {
			t.Fatalf("%s: %v, %v", stream, v, err)
		}
		var out []string
		for _, f := range v[0].([]any)[1].([]any) {
			out = append(out, fmt.Sprint(f))
		}
		return out
	}
	want := []string{
		"event_id", e.EventID, "type", "failure", "kind", "failure", "id", "order-1", "recipient", "bob@example.com",
		"code", "550", "extended", "5.1.1", "category", "mailbox_unknown", "permanence", "permanent", "advice", "suppress",
		"time", "1772366400", "event", `{"event_id":"evt_00000000000000000000000001","type":"failure","kind":"failure",` +
			`"id":"order-1","timestamp":"2026-03-01 12:00:00","time":1772366400,"recipient":"bob@example.com","action":"failed",` +
			`"state":"bounce","code":550,"extended":"5.1.1","description":"User unknown & gone","tags":["news","größe"],` +
			`"category":"mailbox_unknown","permanence":"permanent","advice":"suppress","mail_from":""}`, "mime", "",
	}
	if diff := cmp.Diff(want, fields("failures")); diff != "" {
		t.Errorf("failures: -want +got:\n%s", diff)
	}
	got := fields("{mail}bounces")
	if got[1] != bounce(2).EventID || got[11] != "" || got[25] != "raw \xff\r\n" || strings.Contains(got[23], "mime") {
		t.Errorf("bounces: %q", got)
	}
}

// losesReplies passes scripts on and loses the answers to the first few.
type losesReplies struct {
	*redis.Client
	mu   sync.Mutex
	left int
}

func (l *losesReplies) Eval(ctx context.Context, script string, keys []string, args ...any) *redis.Cmd {
	cmd := l.Client.Eval(ctx, script, keys, args...)
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.left > 0 && cmd.Err() == nil {
		l.left--
		cmd.SetErr(errors.New("connection reset by peer"))
	}
	return cmd
}

// An event whose reply was lost is tried again, and stands in the stream once.
func TestStreamIsIdempotent(t *testing.T) {
	c := redisClient(t, redisServer(t))
	q := newQueue()
	for n := range 100 {
		q.add("stream", failure(n), nil)
	}
	deliverAll(t, q, notify.Options{Redis: &losesReplies{Client: c, left: 1}, Endpoints: streams(notify.Stream{})})
	if n := c.XLen(t.Context(), "failures").Val(); n != 100 {
		t.Errorf("%d entries, want 100", n)
	}
	retried := 0
	for n := range 100 {
		if q.delivery(t, "stream", failure(n).EventID).Attempt > 1 {
			retried++
		}
	}
	if retried == 0 {
		t.Error("no reply was lost: the test shows nothing")
	}
	key := "{failures}:seen:" + failure(1).EventID
	if ttl := c.TTL(t.Context(), key).Val(); ttl < 26*time.Hour || ttl > 27*time.Hour {
		t.Errorf("%s lives %v", key, ttl)
	}
}

func TestStreamLimits(t *testing.T) {
	c := redisClient(t, redisServer(t))
	fill := func(s notify.Stream, from int) {
		q := newQueue()
		for n := range 1000 {
			q.add("stream", failure(from+n), nil)
		}
		deliverAll(t, q, notify.Options{Redis: c, Endpoints: streams(s)})
	}
	fill(notify.Stream{Failures: "short", MaxLen: 50}, 0)
	if n := c.XLen(t.Context(), "short").Val(); n < 50 || n > 200 {
		t.Errorf("%d entries, want about 50", n)
	}
	fill(notify.Stream{Failures: "young", MaxAge: time.Hour}, 0)
	if n := c.XLen(t.Context(), "young").Val(); n != 1000 {
		t.Errorf("%d entries of the last hour, want all 1000", n)
	}
	fill(notify.Stream{Failures: "young", MaxAge: time.Millisecond}, 1000)
	if n := c.XLen(t.Context(), "young").Val(); n < 1 || n > 500 {
		t.Errorf("%d entries of the last millisecond, want few", n)
	}
}

// In a cluster an entry and the key that remembers it have to be in one slot.
func TestStreamKeysShareASlot(t *testing.T) {
	for stream, want := range map[string]string{
		"bounced:failures":   "{bounced:failures}:seen:evt_1",
		"{bounced}:failures": "{bounced}:failures:seen:evt_1",
	} {
		spy := &keySpy{}
		q := newQueue()
		e := failure(1)
		e.EventID = "evt_1"
		q.add("stream", e, nil)
		deliverAll(t, q, notify.Options{Redis: spy, Endpoints: streams(notify.Stream{Failures: stream})})
		if len(spy.keys) != 2 || spy.keys[0] != stream || spy.keys[1] != want {
			t.Errorf("keys %q", spy.keys)
		}
	}
}

type keySpy struct{ keys []string }

func (s *keySpy) Eval(ctx context.Context, _ string, keys []string, _ ...any) *redis.Cmd {
	s.keys = keys
	return redis.NewCmd(ctx)
}

func TestStreamRedisAway(t *testing.T) {
	n, err := notify.New(notify.Options{Queue: newQueue(), Endpoints: streams(notify.Stream{URL: "redis://127.0.0.1:1"})})
	if err != nil {
		t.Fatal(err)
	}
	if a, err := n.Test(t.Context(), "stream"); err != nil || !strings.Contains(a.Error, "refused") {
		t.Errorf("%+v, %v", a, err)
	}
	if _, err := n.Test(t.Context(), "none"); !errors.Is(err, event.ErrNotFound) {
		t.Errorf("an endpoint that is not there: %v", err)
	}
}
