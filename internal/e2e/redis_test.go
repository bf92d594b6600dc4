package e2e

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"bounced/internal/store/redis/redistest"
)

const redisConfig = `
node: {name: NODE}
smtp: {listen: ["{smtp}"], hostname: NODE.example.test}
http: {listen: "{http}"}
domains:
  - {name: ` + testDomain + `, prefix: b, separator: "+", keys: [{id: a, secret: "` + testSecret + `"}]}
store:
  redis: {STORE}
endpoints:
  - name: app
    url: RECEIVER
    allow_private: true
    schedule: [0s, 200ms, 400ms, 800ms, 1s, 1s, 1s, 2s, 2s, 2s, 2s, 2s, 2s, 2s, 2s, 2s, 2s, 2s, 2s, 2s]
    timeout: 1s
    breaker: {failures: 0}
sinks: {log: {failures: "none", bounces: "none"}}
log: {level: warn}
`

// onlyInCI leaves out a test that takes longer than the plain test command
// has: leases of killed nodes take half a minute to run out.
func onlyInCI(t *testing.T) {
	t.Helper()
	if !inCI {
		t.Skip("left out: runs with BOUNCED_CI=1")
	}
}

// fleet starts nodes on one store.
func fleet(t *testing.T, hook *receiver, stores ...string) []*node {
	t.Helper()
	var nodes []*node
	for i, s := range stores {
		n := newNode(t, binary(t), strings.NewReplacer("NODE", fmt.Sprintf("mx%d", i+1),
			"STORE", s, "RECEIVER", hook.URL).Replace(redisConfig))
		n.start()
		nodes = append(nodes, n)
	}
	return nodes
}

// turns gives clients one node after the other, as several MX records do.
func turns(nodes []*node) func() string {
	var next atomic.Uint64
	return func() string { return nodes[next.Add(1)%uint64(len(nodes))].smtp }
}

// TestRedisKill kills nodes and Redis masters under load, with Sentinel and one
// replica that every commit waits for.
func TestRedisKill(t *testing.T) {
	onlyInCI(t)
	redistest.Need(t)
	master := redistest.Start(t)
	replica := master.Replica()
	sentinel := master.Sentinel()
	servers := []*redistest.Server{master, replica}
	store := fmt.Sprintf("addrs: [%q], master: mail, min_replicas: 1, wait_timeout: 2s", sentinel.Addr())

	hook := newReceiver(t)
	hook.unreliable.Store(true)
	nodes := fleet(t, hook, store, store)
	l := startLoad(t, "sentinel", 6, turns(nodes))
	for round := range 12 {
		<-time.After(time.Duration(300+rand.IntN(500)) * time.Millisecond)
		if round%3 == 1 {
			killMaster(t, sentinel, servers)
			continue
		}
		n := nodes[rand.IntN(len(nodes))]
		n.kill()
		<-time.After(time.Duration(rand.IntN(500)) * time.Millisecond)
		n.start()
	}
	settle(t, hook, l)
}

// killMaster kills the server that is master now, waits until Sentinel has
// promoted the other one, and brings the first back as its replica, as the
// start script of an operator does: come back as a master, it could be made one
// again before Sentinel has told it whom to follow, without what it missed.
func killMaster(t *testing.T, sentinel *redistest.Server, servers []*redistest.Server) {
	t.Helper()
	old, heir := servers[0], servers[1]
	if heir.Info("replication")["role"] == "master" {
		old, heir = heir, old
	}
	old.Kill()
	redistest.Await(t, "Sentinel promotes the replica", func() bool {
		return heir.Info("replication")["role"] == "master"
	})
	<-time.After(time.Duration(rand.IntN(1000)) * time.Millisecond)
	old.RunAsReplica(heir)
	heir.AwaitReplicas(1)
}

// TestRedisCut cuts the network between nodes and Redis under load.
func TestRedisCut(t *testing.T) {
	onlyInCI(t)
	redistest.Need(t)
	server := redistest.Start(t)
	cables := []*redistest.Proxy{redistest.NewProxy(t, server.Addr()), redistest.NewProxy(t, server.Addr())}
	hook := newReceiver(t)
	hook.unreliable.Store(true)
	nodes := fleet(t, hook, fmt.Sprintf("url: %q", cables[0].URL()), fmt.Sprintf("url: %q", cables[1].URL()))
	l := startLoad(t, "cut", 6, turns(nodes))
	for round := range 5 {
		<-time.After(time.Duration(300+rand.IntN(500)) * time.Millisecond)
		cable := cables[round%2]
		cable.Hang()
		<-time.After(time.Duration(500+rand.IntN(3000)) * time.Millisecond)
		cable.Resume()
		nodes[round%2].await(30 * time.Second)
	}
	settle(t, hook, l)
}

// settle ends the load and wants everything acknowledged delivered, under one
// webhook-id, and by one node at a time.
func settle(t *testing.T, hook *receiver, l *load) {
	t.Helper()
	l.stop()
	hook.unreliable.Store(false)
	acked := l.acknowledged()
	if len(acked) < 100 {
		t.Fatalf("only %d messages were acknowledged; replies %v", len(acked), l.replies)
	}
	lost := hook.awaitAll(acked, 90*time.Second)
	t.Logf("%d acknowledged, %d lost, other replies %v", len(acked), len(lost), l.replies)
	if len(lost) > 0 {
		t.Errorf("%d messages were acknowledged and never delivered, %q first", len(lost), lost[0])
	}
	if n := hook.together.Load(); n > 0 {
		t.Errorf("%d events were delivered by two nodes at once", n)
	}
	checkReceived(t, hook, l)
}

// TestRollingRestart restarts three nodes one by one under load: clients see
// nothing but 2xx and 4xx.
func TestRollingRestart(t *testing.T) {
	redistest.Need(t)
	server := redistest.Start(t)
	store := fmt.Sprintf("url: %q", server.URL())
	hook := newReceiver(t)
	nodes := fleet(t, hook, store, store, store)
	l := startLoad(t, "rolling", 6, turns(nodes))
	for range 2 {
		for _, n := range nodes {
			<-time.After(200 * time.Millisecond)
			if err := n.stop(); err != nil {
				t.Errorf("stop: %v", err)
			}
			n.start()
		}
	}
	settle(t, hook, l)
	for reply, n := range l.replies {
		if !strings.HasPrefix(reply, "4") {
			t.Errorf("%d clients saw %s", n, reply)
		}
	}
}
