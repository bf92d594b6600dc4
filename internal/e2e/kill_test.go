package e2e

import (
	"encoding/json"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

const killConfig = `
smtp: {listen: ["{smtp}"], hostname: mx.example.test}
http: {listen: "{http}"}
domains:
  - {name: ` + testDomain + `, prefix: b, separator: "+", keys: [{id: a, secret: "` + testSecret + `"}]}
store: {pebble: {dir: "{dir}/data"}}
endpoints:
  - name: app
    url: RECEIVER
    allow_private: true
    schedule: [0s, 200ms, 400ms, 800ms, 1s, 1s, 1s, 2s, 2s, 2s, 2s, 2s, 2s, 2s, 2s, 2s, 2s, 2s, 2s, 2s]
    timeout: 1s
sinks: {log: {failures: "none", bounces: "none"}}
log: {level: warn}
`

// TestKill is the promise of the 250: whatever was acknowledged is delivered,
// though the process is killed at random moments under load.
func TestKill(t *testing.T) {
	rounds := 2
	if inCI {
		rounds = 25
	}
	lost := killRounds(t, binary(t), rounds)
	if len(lost) > 0 {
		t.Errorf("%d messages were acknowledged and never delivered, %q first", len(lost), lost[0])
	}
}

// TestKillNoticesALie builds a bounced that acknowledges before it commits,
// and wants the same check to find it out.
func TestKillNoticesALie(t *testing.T) {
	onlyInCI(t)
	lost := killRounds(t, binary(t, "-overlay", lieOverlay(t)), 6)
	if len(lost) == 0 {
		t.Error("a server that says 250 before the commit passed the check")
	}
}

// killRounds returns the acknowledged ids that were never delivered.
func killRounds(t *testing.T, bin string, rounds int) []string {
	hook := newReceiver(t)
	hook.unreliable.Store(true)
	n := newNode(t, bin, strings.Replace(killConfig, "RECEIVER", hook.URL, 1))
	n.start()
	l := startLoad(t, "kill", 6, func() string { return n.smtp })
	for range rounds {
		<-time.After(time.Duration(100+rand.IntN(700)) * time.Millisecond)
		n.kill()
		n.start()
	}
	l.stop()
	hook.unreliable.Store(false)

	acked := l.acknowledged()
	if len(acked) < 10*rounds {
		t.Fatalf("only %d messages were acknowledged in %d rounds; replies %v", len(acked), rounds, l.replies)
	}
	lost := hook.awaitAll(acked, 60*time.Second)
	t.Logf("%d rounds, %d acknowledged, %d lost, other replies %v", rounds, len(acked), len(lost), l.replies)
	checkReceived(t, hook, l)
	return lost
}

// checkReceived wants one webhook-id for each event, and none for messages
// that were never sent to their end.
func checkReceived(t *testing.T, hook *receiver, l *load) {
	t.Helper()
	hook.mu.Lock()
	defer hook.mu.Unlock()
	l.mu.Lock()
	defer l.mu.Unlock()
	for id, got := range hook.seen {
		if len(got.webhookIDs) != 1 {
			t.Errorf("%s came with %d webhook-ids: %v", id, len(got.webhookIDs), got.webhookIDs)
		}
		if !l.sent[id] {
			t.Errorf("%s was delivered, though it was never sent", id)
		}
	}
}

// lieOverlay replaces the commit before the 250 by one some time after it.
func lieOverlay(t *testing.T) string {
	t.Helper()
	const path = "../intake/intake.go"
	const honest = "queueID, duplicate, err := in.opts.Store.Commit(ctx, commit)"
	const lie = `queueID, duplicate, err := tx.QueueID, false, error(nil)
	commit.Message.Raw = append([]byte(nil), raw...)
	time.AfterFunc(50*time.Millisecond, func() { in.opts.Store.Commit(context.Background(), commit) })`
	src, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if strings.Count(string(src), honest) != 1 {
		t.Fatalf("%s no longer has the line that this test takes out", path)
	}
	dir := t.TempDir()
	changed := filepath.Join(dir, "intake.go")
	if err := os.WriteFile(changed, []byte(strings.Replace(string(src), honest, lie, 1)), 0o600); err != nil {
		t.Fatal(err)
	}
	original, err := filepath.Abs(path)
	if err != nil {
		t.Fatal(err)
	}
	overlay, err := json.Marshal(map[string]any{"Replace": map[string]string{original: changed}})
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(dir, "overlay.json")
	if err := os.WriteFile(file, overlay, 0o600); err != nil {
		t.Fatal(err)
	}
	return file
}
