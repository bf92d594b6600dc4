// Package deploy holds files for running bounced; its tests keep them in step
// with what they start.
package deploy

import (
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"go.yaml.in/yaml/v3"

	"bounced/internal/config"
)

// TestCompose: the file is YAML, what it mounts is there, a node would start
// with the configuration and the environment that it gets, and there is a Redis
// server more than commits need. TestComposeComesBack of internal/e2e runs them.
func TestCompose(t *testing.T) {
	text, err := os.ReadFile("compose.yaml")
	if err != nil {
		t.Fatal(err)
	}
	var c struct {
		Services map[string]struct {
			Environment map[string]string
			Volumes     []string
			Command     []string
		}
	}
	if err := yaml.Unmarshal(text, &c); err != nil {
		t.Fatal(err)
	}
	nodes, servers := map[string]string{}, 0
	for name, s := range c.Services {
		if strings.Contains(strings.Join(s.Command, " "), "redis-server") {
			servers++
			if !slices.Contains(s.Volumes, name+":/data") {
				t.Errorf("%s keeps no configuration: volumes %v", name, s.Volumes)
			}
		}
		for _, v := range s.Volumes {
			if from, _, _ := strings.Cut(v, ":"); strings.HasPrefix(from, ".") {
				if _, err := os.Stat(filepath.FromSlash(from)); err != nil {
					t.Errorf("%s mounts %v", name, err)
				}
			}
		}
		if s.Environment["BOUNCED_NODE"] == "" {
			continue
		}
		cfg, err := config.Load("compose/bounced.yaml", func(key string) (string, bool) {
			v, ok := s.Environment[key]
			if strings.HasPrefix(v, "${") {
				v = "0123456789abcdef0123456789abcdef"
				if key == "BOUNCED_DOMAIN" {
					v = "bounces.example.com"
				}
			}
			return v, ok
		})
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		nodes[name] = cfg.Node.Name
		if cfg.Store.Redis == nil || cfg.Store.Redis.MinReplicas != 1 {
			t.Errorf("%s: store %+v, want a Redis with a replica", name, cfg.Store)
		}
		for _, a := range cfg.Store.Redis.Addrs {
			host, _, _ := strings.Cut(a, ":")
			if _, ok := c.Services[host]; !ok {
				t.Errorf("%s: no service %s", name, host)
			}
		}
	}
	if servers < 3 { // master, its replica, and one that may be down
		t.Errorf("%d Redis servers, want 3", servers)
	}
	if len(nodes) != 2 || len(slices.Compact(slices.Sorted(maps.Values(nodes)))) != 2 {
		t.Errorf("nodes are called %v, want two of different names", nodes)
	}
}
