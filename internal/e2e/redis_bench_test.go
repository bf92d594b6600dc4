package e2e

import (
	"fmt"
	"io"
	"math/rand/v2"
	"net/smtp"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"bounced/internal/store/redis/redistest"
)

// benchConfig has no endpoints: what is measured is the way to the 250.
const benchConfig = `
smtp: {listen: ["{smtp}"], hostname: mx.example.test}
http: {listen: "{http}"}
domains:
  - {name: ` + testDomain + `, prefix: b, separator: "+", keys: [{id: a, secret: "` + testSecret + `"}]}
store: {STORE}
log: {level: warn}
sinks: {log: {failures: "none", bounces: "none"}}
`

const (
	onPebble = `pebble: {dir: "{dir}/data"}`
	onRedis  = `redis: {url: "URL", allow_loss: true}`
)

// spent is what a set of messages cost.
type spent struct {
	rate  float64 // messages a second
	node  float64 // µs of processor time a message, of all nodes
	redis float64 // the same of Redis
	trips float64 // round trips to Redis a message
}

// BenchmarkRedisAccept sends 4 kB messages over 100 sessions with Postfix's
// smtp-source to one node on the embedded store, to one on a Redis that writes
// its file to disk once a second, and to two on one such Redis, in turn in
// every iteration, and reports medians. Processor time is all that the
// processes used, in microseconds a message. Beside that: one session alone,
// and redis-benchmark's SET of as many bytes.
//
//	go test -run '^$' -bench RedisAccept -benchtime 5x ./internal/e2e
func BenchmarkRedisAccept(b *testing.B) {
	needs(b, "smtp-source")
	redistest.Need(b)
	runs := map[string][]spent{}
	keep := func(name string, s spent) { runs[name] = append(runs[name], s) }
	onServer := func(name string, do func(*redistest.Server) spent) {
		server := redistest.Start(b, "--appendfsync", "everysec")
		defer server.Kill()
		keep(name, do(server))
	}
	for b.Loop() {
		keep("pebble", accept(b, nil, 1, ladderSessions))
		onServer("redis", func(s *redistest.Server) spent { return accept(b, s, 1, ladderSessions) })
		onServer("2nodes", func(s *redistest.Server) spent { return accept(b, s, 2, ladderSessions) })
		onServer("lone", func(s *redistest.Server) spent { return accept(b, s, 1, 1) })
		onServer("SET", func(s *redistest.Server) spent { return redisBenchmark(b, s, 1) })
		onServer("SET-P16", func(s *redistest.Server) spent { return redisBenchmark(b, s, 16) })
	}
	of := func(name string, f func(spent) float64) float64 {
		var v []float64
		for _, s := range runs[name] {
			v = append(v, f(s))
		}
		return median(v)
	}
	rate := func(s spent) float64 { return s.rate }
	node := func(s spent) float64 { return s.node }
	server := func(s spent) float64 { return s.redis }
	b.ReportMetric(0, "ns/op")
	for _, name := range []string{"pebble", "redis", "2nodes"} {
		b.ReportMetric(of(name, rate), name+"_msgs/s")
		b.ReportMetric(of(name, node), name+"_node-µs/msg")
	}
	for _, name := range []string{"redis", "2nodes"} {
		b.ReportMetric(of(name, server), name+"_redis-µs/msg")
		b.ReportMetric(of(name, func(s spent) float64 { return s.trips }), name+"_trips/msg")
	}
	b.ReportMetric(of("redis", rate)/of("pebble", rate), "redis/pebble")
	b.ReportMetric(of("2nodes", rate)/of("redis", rate), "2nodes/redis")
	alone := of("lone", func(s spent) float64 { return s.trips })
	if alone > 3 {
		b.Errorf("a session alone takes %.2f round trips to Redis a message", alone)
	}
	b.ReportMetric(alone, "1session_trips/msg")
	for _, name := range []string{"SET", "SET-P16"} {
		b.ReportMetric(of(name, rate), name+"/s")
		b.ReportMetric(of(name, server), name+"_redis-µs/op")
	}
}

// accept has nodes take in messages, from one smtp-source each.
func accept(b *testing.B, server *redistest.Server, nodes, sessions int) (s spent) {
	b.Helper()
	store := onPebble
	if server != nil {
		store = strings.Replace(onRedis, "URL", server.URL(), 1)
	}
	m, err := minter(b).Mint(testDomain, "ladder", time.Now())
	if err != nil {
		b.Fatal(err)
	}
	var running []*node
	for range nodes {
		n := newNode(b, binary(b), strings.Replace(benchConfig, "STORE", store, 1))
		n.start()
		running = append(running, n)
	}
	before := costs(b, running, server)
	rates := make([]float64, nodes)
	messages := ladderMessages
	if sessions == 1 {
		messages /= 20
	}
	var wg sync.WaitGroup
	for i, n := range running {
		wg.Go(func() { rates[i] = source(b, n.smtp, m.Address, sessions, messages) })
	}
	wg.Wait()
	after := costs(b, running, server)
	for i, n := range running {
		s.rate += rates[i]
		if err := n.stop(); err != nil {
			b.Fatal(err)
		}
	}
	all := float64(nodes * messages)
	s.node, s.redis = (after.node-before.node)/all*1e6, (after.redis-before.redis)/all*1e6
	s.trips = (after.trips - before.trips) / all
	return s
}

// source is how many messages a second smtp-source gets rid of over so many
// sessions.
func source(b *testing.B, addr, rcpt string, sessions, messages int) float64 {
	b.Helper()
	cmd := exec.Command(needs(b, "smtp-source"), "-d", "-s", fmt.Sprint(sessions), "-m", fmt.Sprint(messages),
		"-l", fmt.Sprint(ladderBytes), "-f", "sender@sender.example.test", "-t", rcpt, addr)
	began := time.Now()
	if out, err := cmd.CombinedOutput(); err != nil {
		b.Errorf("smtp-source: %v\n%s", err, out)
	}
	return float64(messages) / time.Since(began).Seconds()
}

// total is what processes have used since they started.
type total struct{ node, redis, trips float64 }

func costs(b *testing.B, nodes []*node, server *redistest.Server) (t total) {
	for _, n := range nodes {
		t.node += cpuSeconds(b, n.cmd.Process.Pid)
		for line := range strings.Lines(n.get("/metrics")) {
			if name, value, ok := strings.Cut(line, "} "); ok && strings.HasPrefix(name, "bounced_redis_pipeline_seconds_count{") {
				v, _ := strconv.ParseFloat(strings.TrimSpace(value), 64)
				t.trips += v
			}
		}
	}
	if server != nil {
		t.redis = serverSeconds(b, server)
	}
	return t
}

// cpuSeconds is the processor time of a process, user and system.
func cpuSeconds(b *testing.B, pid int) float64 {
	b.Helper()
	stat, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	if err != nil {
		b.Fatal(err)
	}
	_, rest, _ := strings.Cut(string(stat), ") ")
	f := strings.Fields(rest) // from field 3 on, the state
	user, err1 := strconv.ParseFloat(f[11], 64)
	system, err2 := strconv.ParseFloat(f[12], 64)
	if err1 != nil || err2 != nil {
		b.Fatal(err1, err2)
	}
	return (user + system) / 100
}

func serverSeconds(b *testing.B, server *redistest.Server) float64 {
	b.Helper()
	pid, err := strconv.Atoi(server.Info("server")["process_id"])
	if err != nil {
		b.Fatal(err)
	}
	return cpuSeconds(b, pid)
}

// redisBenchmark has Redis' own tool SET as many bytes over as many
// connections.
func redisBenchmark(b *testing.B, server *redistest.Server, pipeline int) (s spent) {
	b.Helper()
	const sets = 100_000
	before := serverSeconds(b, server)
	out, err := exec.Command(needs(b, "redis-benchmark"), "-p", fmt.Sprint(server.Port), "-t", "set",
		"-d", fmt.Sprint(ladderBytes), "-c", fmt.Sprint(ladderSessions), "-P", fmt.Sprint(pipeline),
		"-r", fmt.Sprint(sets), "-n", fmt.Sprint(sets), "--csv").Output()
	if err != nil {
		b.Fatal(err)
	}
	s.redis = (serverSeconds(b, server) - before) / sets * 1e6
	lines := strings.Split(strings.TrimSpace(string(out)), "\n")
	_, rest, _ := strings.Cut(lines[len(lines)-1], ",")
	rate, _, _ := strings.Cut(rest, ",")
	if s.rate, err = strconv.ParseFloat(strings.Trim(rate, `"`), 64); err != nil {
		b.Fatalf("redis-benchmark said %q", out)
	}
	return s
}

// memoryConfig has an endpoint that is never reached, so that everything stays
// pending.
const memoryConfig = benchConfig + `
endpoints:
  - {name: app, url: "http://{nobody}/", allow_private: true, schedule: [24h, 24h], timeout: 1s}
`

// BenchmarkRedisMemory says what one bounce whose event waits to be delivered
// takes of Redis' memory, by its size, beside two and a half times the size
// and 1 kB.
//
//	go test -run '^$' -bench RedisMemory -benchtime 1x ./internal/e2e
func BenchmarkRedisMemory(b *testing.B) {
	redistest.Need(b)
	for _, size := range []int{1024, 4096, 20480} {
		b.Run(strconv.Itoa(size), func(b *testing.B) {
			const messages = 4000
			server := redistest.Start(b, "--appendfsync", "everysec")
			yaml := strings.NewReplacer("STORE", strings.Replace(onRedis, "URL", server.URL(), 1), "{nobody}", freeAddr(b)).
				Replace(memoryConfig)
			n := newNode(b, binary(b), yaml)
			n.start()
			used := func() float64 {
				v, _ := strconv.ParseFloat(server.Info("memory")["used_memory"], 64)
				return v
			}
			before := used()
			raw := sendSized(b, n.smtp, messages, size)
			for b.Loop() { // what was measured does not depend on it
			}
			b.ReportMetric(0, "ns/op")
			taken, allowed := (used()-before)/messages, 2.5*raw+1000
			if taken > allowed {
				b.Errorf("a pending event takes %.0f bytes, more than the %.0f that are allowed", taken, allowed)
			}
			b.ReportMetric(taken, "bytes/event")
			b.ReportMetric(allowed, "allowed-bytes/event")
			b.ReportMetric(raw, "raw-bytes")
		})
	}
}

// sendSized sends so many different bounces of about size bytes, and returns
// how long they were on average.
func sendSized(b *testing.B, addr string, messages, size int) float64 {
	b.Helper()
	const sessions = 20
	book := minter(b)
	var wg sync.WaitGroup
	var sum atomic.Int64
	for s := range sessions {
		wg.Go(func() {
			c, err := smtp.Dial(addr)
			if err != nil {
				b.Error(err)
				return
			}
			defer c.Close()
			for i := s; i < messages; i += sessions {
				id := fmt.Sprintf("order-%d", i)
				m, err := book.Mint(testDomain, id, time.Now())
				if err != nil {
					b.Error(err)
					return
				}
				text := sized(bounceFor(id, m.Address), size)
				sum.Add(int64(len(text)))
				if err := send(c, m.Address, text); err != nil {
					b.Error(err)
					return
				}
			}
		})
	}
	wg.Wait()
	return float64(sum.Load()) / float64(messages)
}

func send(c *smtp.Client, to, text string) error {
	if err := c.Mail(""); err != nil {
		return err
	}
	if err := c.Rcpt(to); err != nil {
		return err
	}
	w, err := c.Data()
	if err != nil {
		return err
	}
	if _, err := io.WriteString(w, text); err != nil {
		return err
	}
	return w.Close()
}

// sized lengthens the message that a bounce returns, by lines of which half is
// markup and half does not repeat.
func sized(bounce string, size int) string {
	const end = "\r\n--b1--\r\n"
	head, found := strings.CutSuffix(bounce, end)
	if !found {
		panic("the bounce does not end as it did")
	}
	var body strings.Builder
	for body.Len()+len(bounce) < size {
		fmt.Fprintf(&body, "<p class=\"offer\"><a href=\"https://t.example/%x\">more</a>\r\n", rand.Uint64())
	}
	return head + body.String() + end
}
