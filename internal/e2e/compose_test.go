package e2e

import (
	"fmt"
	"net"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"go.yaml.in/yaml/v3"

	"bounced/internal/store/redis/redistest"
)

// compose is what deploy/compose.yaml says of Redis.
type compose struct {
	Services map[string]composed
	Configs  map[string]struct{ Content string }
}

type composed struct {
	Command     []string
	Configs     []struct{ Source, Target string }
	Environment map[string]string
	Networks    yaml.Node // a list, or a map
}

func readCompose(t *testing.T) (c compose) {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("..", "..", "deploy", "compose.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	if err := yaml.Unmarshal(text, &c); err != nil {
		t.Fatal(err)
	}
	return c
}

// hosts are the servers of the file, here on ports of loopback.
type hosts struct {
	t       *testing.T
	compose compose
	redis   []*redistest.Server
	where   []string // pairs for a Replacer: address there, address here
}

// run makes a server of a service and starts it as the container does, but for
// what edits, pairs for a Replacer, change in its script and its configuration.
func (h *hosts) run(service string, edits ...string) *redistest.Server {
	h.t.Helper()
	c, ok := h.compose.Services[service]
	if !ok || len(c.Command) != 3 || c.Command[0] != "sh" || c.Command[1] != "-c" || len(c.Configs) != 1 {
		h.t.Fatalf("%s is not started by a script with one configuration: %+v", service, c)
	}
	s := redistest.Script(h.t, func(s *redistest.Server) string {
		given := filepath.Join(h.t.TempDir(), "given.conf")
		replacer := strings.NewReplacer(slices.Concat(edits, h.where, []string{"$$", "$", "/data/", "",
			" " + c.Configs[0].Target + " ", " " + given + " "})...)
		here := func(text string) string {
			return strings.ReplaceAll(replacer.Replace(text), "PORT", strconv.Itoa(s.Port))
		}
		conf := here(h.compose.Configs[c.Configs[0].Source].Content)
		if err := os.WriteFile(given, []byte(conf), 0o600); err != nil {
			h.t.Fatal(err)
		}
		script := ""
		for name, v := range c.Environment {
			script += fmt.Sprintf("%s='%s'\n", name, here(v))
		}
		return script + here(c.Command[2])
	})
	var there struct {
		Mail struct {
			Address string `yaml:"ipv4_address"`
		}
	}
	if c.Networks.Decode(&there) == nil {
		h.redis = append(h.redis, s)
		h.where = append(h.where, there.Mail.Address+" 6379", strings.Replace(s.Addr(), ":", " ", 1))
	}
	s.Run()
	return s
}

// master is the server that the Sentinels name.
func (h *hosts) master(sentinel *redistest.Server) *redistest.Server {
	h.t.Helper()
	at, _ := sentinel.Do("SENTINEL", "GET-MASTER-ADDR-BY-NAME", "mail").([]any)
	for _, s := range h.redis {
		if len(at) == 2 && s.Addr() == net.JoinHostPort(fmt.Sprint(at[0]), fmt.Sprint(at[1])) {
			return s
		}
	}
	return nil
}

// TestComposeComesBack runs the Redis servers and Sentinels of
// deploy/compose.yaml without containers. Mail is accepted while any one of them
// is down. A master that comes back before a Sentinel has missed it is still the
// master, though it began as a replica: else it would follow the one that follows
// it, and by the time that a Sentinel believes it, none counts as fit to promote.
func TestComposeComesBack(t *testing.T) {
	redistest.Need(t)
	h := &hosts{t: t, compose: readCompose(t)}
	listen := []string{"exec docker-entrypoint.sh redis-server redis.conf", "exec redis-server redis.conf --bind 127.0.0.1 --port PORT --repl-diskless-sync-delay 0"}
	first := h.run("redis-a", listen...)
	h.run("redis-b", listen...)
	h.run("redis-c", listen...)
	first.AwaitReplicas(2)

	// All of its periods made short: ten seconds until it looks at a server again,
	// eight until it believes that one will not change its mind.
	quick := []string{"port 26379", "bind 127.0.0.1\nport PORT",
		"failover-timeout mail 10000", "failover-timeout mail 3000"}
	var sentinels []*redistest.Server
	for i := range 3 {
		s := h.run(fmt.Sprint("sentinel-", i+1), quick...)
		s.Do("SENTINEL", "DEBUG", "info-period", 200, "publish-period", 200, "tilt-period", 1000)
		sentinels = append(sentinels, s)
	}
	for _, s := range sentinels {
		redistest.Await(t, "the Sentinels know all", func() bool {
			state, _ := s.Do("SENTINEL", "MASTER", "mail").(map[any]any)
			return state["num-slaves"] == "2" && state["num-other-sentinels"] == "2"
		})
	}
	n := fleet(t, newReceiver(t), fmt.Sprintf("addrs: [%q], master: mail, min_replicas: 1", sentinels[0].Addr()))[0]
	l := startLoad(t, "compose", 1, func() string { return n.smtp })
	accepts := func(when string) {
		t.Helper()
		before := len(l.acknowledged())
		redistest.Await(t, "mail is accepted "+when, func() bool { return len(l.acknowledged()) > before })
	}
	accepts("at first")

	first.Kill()
	accepts("while the first master is down")
	first.Run()
	var second *redistest.Server
	redistest.Await(t, "the first follows the second", func() bool {
		if second = h.master(sentinels[0]); second == nil {
			return false
		}
		info := second.Info("replication")
		return info["role"] == "master" && strings.Contains(info["slave0"], "state=online") && strings.Contains(info["slave1"], "state=online")
	})
	for _, third := range h.redis {
		if third != first && third != second {
			third.Kill()
		}
	}
	accepts("while the third is down")
	second.Kill()
	second.Run()
	if role := second.Info("replication")["role"]; role != "master" {
		t.Errorf("the second is a %s when it is back; with the periods that Sentinel has by itself, that would be for ever", role)
	}
	accepts("when the second is back")
}
