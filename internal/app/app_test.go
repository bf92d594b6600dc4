package app_test

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"bounced/internal/app"
	"bounced/internal/config"
	"bounced/internal/event"
	"bounced/internal/replay"

	"go.uber.org/zap"
	"go.uber.org/zap/zapcore"
	"go.uber.org/zap/zaptest/observer"
)

// patience is how long a test waits for what has to come.
const patience = 20 * time.Second

// server is a whole bounced in this process, on free ports of loopback.
type server struct {
	t          *testing.T
	dir        string
	smtp, http string
	reload     chan os.Signal
	logs       *observer.ObservedLogs
	said       chan string // messages of the log, as they come
	ended      chan error
	stop       context.CancelFunc
}

const base = `
smtp: {listen: ["127.0.0.1:0"], hostname: mx.example.test}
http: {listen: "127.0.0.1:0"}
store: {pebble: {dir: %[1]s/data}}
sinks: {log: {failures: none, bounces: none}}
`

// start runs a server with a configuration, in which {dir} is a directory.
func start(t *testing.T, text string) *server {
	t.Helper()
	return startWith(t, base, text)
}

// startWith is start with something else for base.
func startWith(t *testing.T, base, text string) *server {
	t.Helper()
	core, logs := observer.New(zapcore.DebugLevel)
	s := startLogging(t, core, base, text)
	s.logs = logs
	return s
}

// startLogging is startWith with a log that goes to core; the server has no logs.
func startLogging(t *testing.T, core zapcore.Core, base, text string) *server {
	t.Helper()
	s := &server{t: t, dir: t.TempDir(), reload: make(chan os.Signal), said: make(chan string, 10000), ended: make(chan error, 1)}
	log := zap.New(core, zap.Hooks(func(e zapcore.Entry) error {
		select {
		case s.said <- e.Message:
		default:
		}
		return nil
	}))
	s.write("bounced.yaml", fmt.Sprintf(base, s.dir)+strings.ReplaceAll(text, "{dir}", s.dir))
	load := func() (*config.Config, error) { return config.Load(filepath.Join(s.dir, "bounced.yaml"), os.LookupEnv) }
	cfg, err := load()
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	s.stop = cancel
	started := make(chan struct{})
	go func() {
		s.ended <- app.Run(ctx, cfg, app.Options{
			Version: "test", Log: log, Reload: s.reload, Load: load,
			Started: func(smtp []string, http string) { s.smtp, s.http = smtp[0], http; close(started) },
		})
	}()
	select {
	case <-started:
	case err := <-s.ended:
		t.Fatal(err)
	}
	t.Cleanup(func() {
		cancel()
		if err := <-s.ended; err != nil {
			t.Errorf("stopped with %v", err)
		}
	})
	return s
}

func (s *server) write(name, text string) {
	s.t.Helper()
	if err := os.WriteFile(filepath.Join(s.dir, name), []byte(text), 0o600); err != nil {
		s.t.Fatal(err)
	}
}

func (s *server) configure(text string) {
	s.t.Helper()
	s.write("bounced.yaml", fmt.Sprintf(base, s.dir)+strings.ReplaceAll(text, "{dir}", s.dir))
}

// hangUp is what SIGHUP does; it returns what the log says then.
func (s *server) hangUp() string {
	s.t.Helper()
	s.reload <- syscall.SIGHUP
	for {
		select {
		case m := <-s.said:
			if strings.HasPrefix(m, "reload") {
				return m
			}
		case <-time.After(patience):
			s.t.Fatal("no word about the reload")
		}
	}
}

// call asks the API, and decodes the answer.
func (s *server) call(method, path string, body, answer any) []byte {
	s.t.Helper()
	data, err := json.Marshal(body)
	if err != nil {
		s.t.Fatal(err)
	}
	req, err := http.NewRequestWithContext(s.t.Context(), method, "http://"+s.http+path, strings.NewReader(string(data)))
	if err != nil {
		s.t.Fatal(err)
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		s.t.Fatal(err)
	}
	defer resp.Body.Close()
	got, err := io.ReadAll(resp.Body)
	if err != nil || resp.StatusCode != http.StatusOK {
		s.t.Fatalf("%s %s: %s %s %v", method, path, resp.Status, got, err)
	}
	if answer != nil {
		if err := json.Unmarshal(got, answer); err != nil {
			s.t.Fatal(err)
		}
	}
	return got
}

func (s *server) mint(body map[string]any) string {
	s.t.Helper()
	var minted struct{ Address string }
	s.call("POST", "/v1/addresses", body, &minted)
	return minted.Address
}

func (s *server) events() []*event.Event {
	s.t.Helper()
	var list struct{ Events []*event.Event }
	s.call("GET", "/v1/events?limit=100", nil, &list)
	return list.Events
}

// send brings a message in by SMTP.
func (s *server) send(to, text string) replay.Reply {
	s.t.Helper()
	sender := replay.NewSender(s.smtp, 1)
	defer sender.Close()
	reply, err := sender.Send(s.t.Context(), to, []byte(text))
	if err != nil {
		s.t.Fatal(err)
	}
	return reply
}

// hook is a webhook receiver.
func hook(t *testing.T) (address string, calls chan url.Values) {
	calls = make(chan url.Values, 100)
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		r.ParseForm()
		calls <- r.PostForm
	}))
	t.Cleanup(srv.Close)
	return srv.URL, calls
}

func next(t *testing.T, calls chan url.Values) url.Values {
	t.Helper()
	select {
	case form := <-calls:
		return form
	case <-time.After(patience):
		t.Fatal("no call came")
		return nil
	}
}

func bounceOf(recipient, reply string) string {
	return "From: MAILER-DAEMON@mx.example.net\r\nSubject: Undelivered Mail Returned to Sender\r\n\r\n" +
		"<" + recipient + ">: host mx.example.net[192.0.2.1] said: " + reply + "\r\n"
}

const oneKey = `domains: [{name: bounces.example.com, keys: [{id: a, secret: correct horse battery staple}]}]
`

// TestMailBecomesCalls: a message goes out from a minted address, comes back,
// and its sender hears of it; the log tells the whole story under one id.
func TestMailBecomesCalls(t *testing.T) {
	target, calls := hook(t)
	s := start(t, oneKey+`endpoints: [{name: app, url: "`+target+`", allow_private: true}]`)
	address := s.mint(map[string]any{"id": "order-1", "recipient": "jane@example.org", "tags": []string{"spring", "vip"}})

	reply := s.send(address, bounceOf("jane.doe@forwarded.example", "550 5.1.1 User unknown"))
	if reply.Code != 250 {
		t.Fatalf("%+v", reply)
	}
	form := next(t, calls)
	for name, want := range map[string]string{
		"type": "failure", "id": "order-1", "recipient": "jane@example.org", "action": "failed", "state": "bounce", "code": "550", "extended": "5.1.1",
	} {
		if form.Get(name) != want {
			t.Errorf("%s %q, want %q", name, form.Get(name), want)
		}
	}
	if !slices.Equal(form["tags[]"], []string{"spring", "vip"}) {
		t.Errorf("tags %q", form["tags[]"])
	}
	if forged := s.send("b+order-2-a26oo9unjuh60s@bounces.example.com", bounceOf("a@b.example", "550 no")); forged.Code != 550 {
		t.Errorf("forged: %+v", forged)
	}
	// The same bytes again: acknowledged, and nothing comes of it.
	again := s.send(address, bounceOf("jane.doe@forwarded.example", "550 5.1.1 User unknown"))
	if again.Code != 250 || len(s.events()) != 1 {
		t.Errorf("repeated: %+v, %d events", again, len(s.events()))
	}
	id := s.events()[0].QueueID
	if !strings.Contains(reply.Text, id) {
		t.Errorf("the reply %q does not name %s", reply.Text, id)
	}
	s.waitFor("delivered")
	var story []string
	for _, e := range s.logs.All() {
		if e.ContextMap()["queue_id"] == id {
			story = append(story, e.LoggerName+": "+e.Message)
		}
	}
	for _, part := range []string{"smtpd: ", "intake: understood", "notify: "} {
		if !slices.ContainsFunc(story, func(l string) bool { return strings.HasPrefix(l, part) }) {
			t.Errorf("no line of %q under queue_id %s: %q", part, id, story)
		}
	}
}

// waitFor returns once the log has said something that begins so.
func (s *server) waitFor(message string) {
	s.t.Helper()
	for end := time.Now().Add(patience); ; {
		for _, e := range s.logs.All() {
			if strings.HasPrefix(e.Message, message) {
				return
			}
		}
		select {
		case <-s.said:
		case <-time.After(time.Until(end)):
			s.t.Fatalf("the log does not say %q", message)
		}
	}
}

// TestReload: a new endpoint and a new key take effect, addresses of the old
// key stay valid, and a wrong file changes nothing.
func TestReload(t *testing.T) {
	one, first := hook(t)
	two, second := hook(t)
	s := start(t, oneKey+`endpoints: [{name: app, url: "`+one+`", allow_private: true}]`)
	old := s.mint(map[string]any{"id": "order-1"})
	s.send(old, bounceOf("a@b.example", "550 5.1.1 User unknown"))
	next(t, first)

	s.configure(`domains:
  - name: bounces.example.com
    mint_key: b
    keys: [{id: a, secret: correct horse battery staple}, {id: b, secret: correct horse battery staple two}]
endpoints: [{name: app, url: "` + two + `", allow_private: true}]
`)
	if said := s.hangUp(); said != "reloaded" {
		t.Fatal(said)
	}
	fresh := s.mint(map[string]any{"id": "order-1"})
	if !strings.HasPrefix(fresh, "b+order-1-b") {
		t.Errorf("minted %s, not with key b", fresh)
	}
	for _, address := range []string{old, fresh} {
		// Of other bytes each time: the same to either address is one event.
		if reply := s.send(address, bounceOf("c@d.example", "550 5.1.1 <"+address+"> User unknown")); reply.Code != 250 {
			t.Errorf("%s: %+v", address, reply)
		}
		if form := next(t, second); form.Get("recipient") != "c@d.example" {
			t.Errorf("%v", form)
		}
	}
	s.configure("domains: [{name: bounces.example.com, kees: []}]")
	if said := s.hangUp(); !strings.HasPrefix(said, "reload refused") {
		t.Error(said)
	}
	if reply := s.send(old, bounceOf("e@f.example", "550 5.1.1 User unknown")); reply.Code != 250 {
		t.Errorf("after a refused reload: %+v", reply)
	}
	next(t, second)
	if len(first) > 0 {
		t.Error("the old endpoint was still called")
	}
}

const strange = "599 The widget has been frobnicated, ticket 12345"

// TestReclassify: a text that no rule knows is counted; an operator's rule says
// what it means, and corrects the event that left.
func TestReclassify(t *testing.T) {
	target, calls := hook(t)
	endpoint := `endpoints: [{name: app, url: "` + target + `", allow_private: true}]
`
	s := start(t, oneKey+endpoint)
	address := s.mint(map[string]any{"id": "order-1", "recipient": "jane@example.org", "tags": []string{"spring"}})
	s.send(address, bounceOf("jane@example.org", strange))
	next(t, calls)

	var unknown struct{ Templates []event.Template }
	s.call("GET", "/v1/rules/unknown", nil, &unknown)
	if len(unknown.Templates) != 1 || !strings.Contains(unknown.Templates[0].Text, "frobnicated, ticket <n>") || unknown.Templates[0].Count != 1 {
		t.Fatalf("unknown texts: %+v", unknown.Templates)
	}

	s.write("rules.yaml", `rules: [{id: widget, text: widget has been frobnicated, category: mailbox_moved, hits: [{text: the widget has been frobnicated}]}]`)
	s.configure(oneKey + endpoint + "classify: {rules: [\"{dir}/rules.yaml\"]}\n")
	if said := s.hangUp(); said != "reloaded" {
		t.Fatal(said)
	}
	before := s.events()
	dry := string(s.call("POST", "/v1/reclassify", map[string]any{"since": "1h"}, nil))
	if !strings.Contains(dry, `"mailbox_moved"`) || !strings.HasSuffix(dry, `{"messages":1,"changed":1,"emitted":false}`+"\n") {
		t.Errorf("dry run: %s", dry)
	}
	if now := s.events(); len(now) != len(before) {
		t.Errorf("the dry run made events: %d, before %d", len(now), len(before))
	}
	s.call("POST", "/v1/reclassify", map[string]any{"since": "1h", "emit": true}, nil)
	if form := next(t, calls); form.Get("recipient") != "jane@example.org" || !slices.Equal(form["tags[]"], []string{"spring"}) {
		t.Errorf("corrected: %v", form)
	}
	i := slices.IndexFunc(s.events(), func(e *event.Event) bool { return e.Supersedes == before[0].EventID })
	if i < 0 || s.events()[i].Category != "mailbox_moved" || s.events()[i].Evidence.Rule != "widget" {
		t.Errorf("no event supersedes %s: %+v", before[0].EventID, s.events())
	}

	again := string(s.call("POST", "/v1/reclassify", map[string]any{"since": "1h", "emit": true}, nil))
	if again != `{"messages":1,"changed":0,"emitted":true}`+"\n" {
		t.Errorf("once more: %s", again)
	}
	// Without the rule it is as it was: the correction is corrected.
	s.configure(oneKey + endpoint)
	s.hangUp()
	back := string(s.call("POST", "/v1/reclassify", map[string]any{"since": "1h"}, nil))
	if !strings.Contains(back, `"changed":1`) {
		t.Errorf("without the rule: %s", back)
	}
}

// TestReclassifyWhom: where it is known only later whom a message went to, the one
// that the report names is taken back.
func TestReclassifyWhom(t *testing.T) {
	target, calls := hook(t)
	s := start(t, oneKey+`endpoints: [{name: app, url: "`+target+`", allow_private: true}]
`)
	s.send(s.mint(map[string]any{"id": "order-1"}), bounceOf("cat@example.org", "550 5.1.1 User unknown"))
	if form := next(t, calls); form.Get("recipient") != "cat@example.org" {
		t.Fatalf("%v", form)
	}
	s.call("PUT", "/v1/messages/order-1", map[string]any{"recipient": "ann@example.net"}, nil)
	for range 2 {
		s.call("POST", "/v1/reclassify", map[string]any{"since": "1h", "emit": true}, nil)
	}
	got := map[string]bool{}
	for range 2 {
		form := next(t, calls)
		got[form.Get("type")+" "+form.Get("recipient")] = true
		if form.Get("type") == "bounce" && form.Get("mime") == "" {
			t.Errorf("without the message: %v", form)
		}
	}
	if len(s.events()) != 3 || !got["failure ann@example.net"] || !got["bounce cat@example.org"] {
		t.Errorf("%d events; corrected: %v", len(s.events()), got)
	}
}
