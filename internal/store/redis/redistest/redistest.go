// Package redistest starts real redis-server processes for tests: alone, as a
// Cluster, or as a master with replicas and Sentinels. Each has its own
// directory and free ports on loopback, and ends with the test.
//
// Where there is no redis-server the test is skipped and says so; with
// BOUNCED_CI=1 in the environment it fails instead.
package redistest

import (
	"bytes"
	"context"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	goredis "github.com/redis/go-redis/v9"
	"github.com/redis/go-redis/v9/maintnotifications"
)

// go-redis reports each refused connection on standard error; here servers are
// expected to come and go.
func init() { goredis.SetLogger(quiet{}) }

type quiet struct{}

func (quiet) Printf(context.Context, string, ...any) {}

// patience is how long tests wait for a server before they fail. A Sentinel that was kept
// from running does nothing for half a minute (TILT).
const patience = 45 * time.Second

// Need skips the test, or fails it in CI, if there is no redis-server.
func Need(tb testing.TB) string {
	tb.Helper()
	path, err := exec.LookPath("redis-server")
	if err == nil {
		return path
	}
	if os.Getenv("BOUNCED_CI") != "" {
		tb.Fatal("redis-server is not installed, and nothing may be left out in CI")
	}
	tb.Skip("left out: redis-server is not installed")
	return ""
}

// Server is one redis-server process.
type Server struct {
	tb     testing.TB
	dir    string
	args   []string
	script string // starts it, in place of args; "" if none does
	Port   int
	ran    bool // it has answered once, so that its port stays

	mu     sync.Mutex
	cmd    *exec.Cmd
	exited chan struct{}
	out    *bytes.Buffer
}

// Start starts a server that is as durable as a single one can be; extra
// arguments, as on its command line, overrule that.
func Start(tb testing.TB, args ...string) *Server {
	tb.Helper()
	s := prepare(tb, append([]string{
		"--appendonly", "yes", "--appendfsync", "always", "--save", "", "--maxmemory-policy", "noeviction",
		"--repl-diskless-sync-delay", "0",
	}, args...)...)
	s.Run()
	return s
}

// Script makes a server that a shell script starts, in the server's directory, at each Run.
// script returns its text, which has to make the server listen at Port of loopback, and to end
// with exec.
func Script(tb testing.TB, script func(s *Server) string) *Server {
	tb.Helper()
	s := prepare(tb)
	s.script = script(s)
	return s
}

func prepare(tb testing.TB, args ...string) *Server {
	tb.Helper()
	Need(tb)
	s := &Server{tb: tb, dir: tb.TempDir(), args: args, Port: freePort(tb)}
	tb.Cleanup(func() {
		s.Kill()
		if tb.Failed() && s.out != nil {
			lines := strings.Split(strings.TrimSpace(s.out.String()), "\n")
			tb.Logf("last words of the server at %s:\n%s", s.Addr(), strings.Join(lines[max(0, len(lines)-25):], "\n"))
		}
	})
	return s
}

// Addr is host:port.
func (s *Server) Addr() string { return net.JoinHostPort("127.0.0.1", strconv.Itoa(s.Port)) }

// URL is what the store takes.
func (s *Server) URL() string { return "redis://" + s.Addr() }

// Run starts the process and waits until it answers. It may be called again
// after Kill: the server then has what it had on disk.
func (s *Server) Run() {
	s.tb.Helper()
	s.start()
	for tries := 0; !s.ran && s.script == "" && tries < 5 && s.portTaken(); tries++ {
		s.Port = freePort(s.tb)
		s.start()
	}
	s.await(func(c *goredis.Client) bool { return c.Ping(context.Background()).Err() == nil })
	s.ran = true
}

func (s *Server) start() {
	s.tb.Helper()
	if s.script != "" {
		s.exec("sh", "-c", s.script)
	} else {
		s.exec("redis-server", append([]string{"--dir", s.dir}, s.args...)...)
	}
}

// portTaken waits until the server answers or ends, and reports whether it ended because
// somebody took its port after that was chosen.
func (s *Server) portTaken() bool {
	c := s.Client()
	defer c.Close()
	tick := time.NewTicker(10 * time.Millisecond)
	defer tick.Stop()
	for end := time.After(patience); ; {
		select {
		case <-s.exited:
			return bytes.Contains(s.out.Bytes(), []byte("Address already in use"))
		case <-end:
			return false
		case <-tick.C:
			if c.Ping(context.Background()).Err() != nil {
				continue
			}
			select {
			case <-s.exited: // another one answered
			default:
				return false
			}
		}
	}
}

// RunAsReplica is Run for a server that is to follow master from its first
// moment on, whatever it was before.
func (s *Server) RunAsReplica(master *Server) {
	s.tb.Helper()
	s.args = append(slices.Clone(s.args), "--replicaof", "127.0.0.1 "+strconv.Itoa(master.Port))
	s.Run()
}

func (s *Server) exec(name string, args ...string) {
	s.tb.Helper()
	s.mu.Lock()
	defer s.mu.Unlock()
	s.out = new(bytes.Buffer)
	if name == "redis-server" {
		args = append([]string{"--port", strconv.Itoa(s.Port), "--bind", "127.0.0.1", "--daemonize", "no"}, args...)
	}
	s.cmd = exec.Command(name, args...)
	s.cmd.Dir = s.dir
	s.cmd.Stdout, s.cmd.Stderr = s.out, s.out
	if err := s.cmd.Start(); err != nil {
		s.tb.Fatal(err)
	}
	exited := make(chan struct{})
	s.exited = exited
	go func(cmd *exec.Cmd) {
		cmd.Wait()
		close(exited)
	}(s.cmd)
}

// Kill ends the process as kill -9 does, and waits until it is gone.
func (s *Server) Kill() {
	s.mu.Lock()
	cmd, exited := s.cmd, s.exited
	s.cmd = nil
	s.mu.Unlock()
	if cmd == nil {
		return
	}
	cmd.Process.Kill()
	<-exited
}

// Do runs a command on the server and fails the test on an error.
func (s *Server) Do(args ...any) any {
	s.tb.Helper()
	c := s.Client()
	defer c.Close()
	v, err := c.Do(context.Background(), args...).Result()
	if err != nil {
		s.tb.Fatalf("%v: %v", args, err)
	}
	return v
}

// Info reads a section of INFO. It asks again if the connection ends, as it does when Sentinel
// promotes the server.
func (s *Server) Info(section string) map[string]string {
	s.tb.Helper()
	text := ""
	s.await(func(c *goredis.Client) bool {
		v, err := c.Info(context.Background(), section).Result()
		text = v
		return err == nil
	})
	out := map[string]string{}
	for line := range strings.Lines(text) {
		if k, v, ok := strings.Cut(strings.TrimSpace(line), ":"); ok {
			out[k] = v
		}
	}
	return out
}

// CPU is the processor time that the server has used.
func (s *Server) CPU() time.Duration {
	s.tb.Helper()
	info := s.Info("cpu")
	user, _ := strconv.ParseFloat(info["used_cpu_user_main_thread"], 64)
	system, _ := strconv.ParseFloat(info["used_cpu_sys_main_thread"], 64)
	return time.Duration((user + system) * float64(time.Second))
}

// Client makes a client of its own, with which a test can look behind the scenes.
func (s *Server) Client() *goredis.Client { return client(s.Addr()) }

func client(addr string) *goredis.Client {
	return goredis.NewClient(&goredis.Options{
		Addr: addr, DialTimeout: time.Second, ReadTimeout: 5 * time.Second, DialerRetries: 1, MaxRetries: -1,
		DisableIdentity:          true,
		MaintNotificationsConfig: &maintnotifications.Config{Mode: maintnotifications.ModeDisabled},
	})
}

// await polls until ok says yes.
func (s *Server) await(ok func(*goredis.Client) bool) {
	s.tb.Helper()
	c := s.Client()
	defer c.Close()
	s.mu.Lock()
	exited, out := s.exited, s.out
	s.mu.Unlock()
	tick := time.NewTicker(10 * time.Millisecond)
	defer tick.Stop()
	end := time.After(patience)
	for !ok(c) {
		select {
		case <-tick.C:
		case <-exited:
			s.tb.Fatalf("redis-server at %s ended:\n%s", s.Addr(), out)
		case <-end:
			s.tb.Fatalf("redis-server at %s does not get ready within %v", s.Addr(), patience)
		}
	}
}

// Await polls until ok says yes, and fails the test if it never does.
func Await(tb testing.TB, what string, ok func() bool) {
	tb.Helper()
	tick := time.NewTicker(10 * time.Millisecond)
	defer tick.Stop()
	end := time.After(patience)
	for !ok() {
		select {
		case <-tick.C:
		case <-end:
			tb.Fatalf("%s: not within %v", what, patience)
		}
	}
}

func freePort(tb testing.TB) int {
	tb.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		tb.Fatal(err)
	}
	defer l.Close()
	return l.Addr().(*net.TCPAddr).Port
}

// Cluster starts a Cluster of masters, each with so many replicas. The masters
// come first, then the replicas of the first, and so on.
func Cluster(tb testing.TB, masters, replicas int, args ...string) []*Server {
	tb.Helper()
	n := masters * (1 + replicas)
	nodes := make([]*Server, n)
	ids := make([]string, n)
	for i := range nodes {
		bus := freePort(tb)
		nodes[i] = Start(tb, append([]string{
			"--cluster-enabled", "yes", "--cluster-config-file", "nodes.conf",
			"--cluster-port", strconv.Itoa(bus), "--cluster-node-timeout", "1000",
			"--cluster-replica-validity-factor", "0", "--cluster-require-full-coverage", "no",
		}, args...)...)
		ids[i] = nodes[i].Do("CLUSTER", "MYID").(string)
		if i > 0 {
			nodes[i].Do("CLUSTER", "MEET", "127.0.0.1", nodes[0].Port, nodes[0].bus())
		}
	}
	for i := range masters {
		nodes[i].Do("CLUSTER", "ADDSLOTSRANGE", i*16384/masters, (i+1)*16384/masters-1)
	}
	for i := range masters {
		for r := range replicas {
			node := nodes[masters+i*replicas+r]
			node.await(func(c *goredis.Client) bool {
				return c.ClusterReplicate(context.Background(), ids[i]).Err() == nil
			})
		}
	}
	for _, node := range nodes {
		node.await(func(c *goredis.Client) bool {
			info, err := c.ClusterInfo(context.Background()).Result()
			return err == nil && bytes.Contains([]byte(info), []byte("cluster_state:ok")) &&
				bytes.Contains([]byte(info), fmt.Appendf(nil, "cluster_known_nodes:%d", n)) &&
				bytes.Contains([]byte(info), []byte("cluster_slots_assigned:16384"))
		})
	}
	for i := range masters {
		nodes[i].AwaitReplicas(replicas)
	}
	return nodes
}

func (s *Server) bus() string {
	for i, a := range s.args {
		if a == "--cluster-port" {
			return s.args[i+1]
		}
	}
	return ""
}

// ClusterURL is what the store takes for the nodes.
func ClusterURL(nodes []*Server) string {
	u := nodes[0].URL() + "?cluster=true"
	for _, n := range nodes[1:] {
		u += "&addr=" + n.Addr()
	}
	return u
}

// AwaitReplicas waits until the server has n replicas in step.
func (s *Server) AwaitReplicas(n int) {
	s.tb.Helper()
	s.await(func(c *goredis.Client) bool {
		info, err := c.Info(context.Background(), "replication").Result()
		return err == nil && bytes.Count([]byte(info), []byte("state=online")) >= n
	})
}

// Replica starts a replica of s.
func (s *Server) Replica(args ...string) *Server {
	s.tb.Helper()
	r := Start(s.tb, append([]string{"--replicaof", "127.0.0.1 " + strconv.Itoa(s.Port)}, args...)...)
	r.await(func(c *goredis.Client) bool {
		info, err := c.Info(context.Background(), "replication").Result()
		return err == nil && bytes.Contains([]byte(info), []byte("master_link_status:up"))
	})
	return r
}

// Sentinel starts a Sentinel that watches s under the name "mail", and that decides alone that
// it is down, after a second and a half. With less, on a busy machine it promotes the old
// master again before that follows the new one.
func (s *Server) Sentinel() *Server {
	s.tb.Helper()
	w := prepare(s.tb)
	conf := filepath.Join(w.dir, "sentinel.conf")
	text := fmt.Sprintf("port %d\nbind 127.0.0.1\ndir %s\nsentinel monitor mail 127.0.0.1 %d 1\n"+
		"sentinel down-after-milliseconds mail 1500\nsentinel failover-timeout mail 3000\n", w.Port, w.dir, s.Port)
	if err := os.WriteFile(conf, []byte(text), 0o600); err != nil {
		s.tb.Fatal(err)
	}
	w.exec("redis-sentinel", conf)
	w.await(func(c *goredis.Client) bool {
		v, err := c.Do(context.Background(), "SENTINEL", "REPLICAS", "mail").Slice()
		return err == nil && len(v) > 0
	})
	return w
}
