package app

import (
	"encoding/json"
	"os"
	"regexp"
	"strings"
	"testing"

	"bounced/internal/config"

	"github.com/prometheus/client_golang/prometheus"
	"go.uber.org/zap"
	"go.yaml.in/yaml/v3"
)

// TestDashboardAndAlerts holds the metric names in deploy/ against those that
// the program registers.
func TestDashboardAndAlerts(t *testing.T) {
	known := metricNames(t)
	name := regexp.MustCompile(`\bbounced_[a-z_]+`)
	suffix := regexp.MustCompile(`_(bucket|sum|count)$`)
	for _, file := range []string{"../../deploy/grafana.json", "../../deploy/alerts.yaml"} {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		found := name.FindAllString(string(text), -1)
		if len(found) < 8 {
			t.Errorf("%s names only %d metrics", file, len(found))
		}
		for _, m := range found {
			if !known[m] && !known[suffix.ReplaceAllString(m, "")] {
				t.Errorf("%s asks for %s, which nothing registers", file, m)
			}
		}
	}
}

// TestDeployFilesParse reads the files as their consumers do.
func TestDeployFilesParse(t *testing.T) {
	var dashboard struct {
		Panels []struct {
			Title   string
			Targets []struct{ Expr string }
		}
	}
	text, err := os.ReadFile("../../deploy/grafana.json")
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(text, &dashboard); err != nil {
		t.Fatal(err)
	}
	for _, p := range dashboard.Panels {
		if p.Title == "" || len(p.Targets) == 0 || p.Targets[0].Expr == "" {
			t.Errorf("panel %q shows nothing", p.Title)
		}
	}
	var alerts struct {
		Groups []struct {
			Rules []struct {
				Alert, Expr string
				Annotations map[string]string
			}
		}
	}
	if text, err = os.ReadFile("../../deploy/alerts.yaml"); err != nil {
		t.Fatal(err)
	}
	if err := yaml.Unmarshal(text, &alerts); err != nil {
		t.Fatal(err)
	}
	for _, g := range alerts.Groups {
		for _, r := range g.Rules {
			if r.Alert == "" || r.Expr == "" || r.Annotations["summary"] == "" {
				t.Errorf("alert %q is not whole", r.Alert)
			}
		}
	}
}

// TestAlertOfDeadEndpoint: while nothing works, the breaker goes to and fro
// between open and probing, and an alert that knows one of them alone does not
// last until it is due. notify's TestBreakerOfDeadEndpoint shows it.
func TestAlertOfDeadEndpoint(t *testing.T) {
	text, err := os.ReadFile("../../deploy/alerts.yaml")
	if err != nil {
		t.Fatal(err)
	}
	found := regexp.MustCompile(`bounced_notify_breaker_state (\S+) (\d)`).FindAllStringSubmatch(string(text), -1)
	if len(found) == 0 {
		t.Error("no alert looks at the breaker")
	}
	for _, m := range found {
		if m[1] != ">" || m[2] != "0" {
			t.Errorf("an alert on %s; expected > 0", m[0])
		}
	}
}

// TestAlertsSeeTheFirstRise: a counter that is not there before it rises has not
// risen, to Prometheus, and the first failure would be no alarm.
func TestAlertsSeeTheFirstRise(t *testing.T) {
	families, err := built(t).registry.Gather()
	if err != nil {
		t.Fatal(err)
	}
	there := map[string]bool{}
	for _, f := range families {
		there[f.GetName()] = true
	}
	text, err := os.ReadFile("../../deploy/alerts.yaml")
	if err != nil {
		t.Fatal(err)
	}
	found := regexp.MustCompile(`increase\((\w+)`).FindAllStringSubmatch(string(text), -1)
	if len(found) < 2 {
		t.Errorf("%d alerts on a rise", len(found))
	}
	for _, m := range found {
		if !there[m[1]] {
			t.Errorf("%s is not there at the start", m[1])
		}
	}
}

// metricNames are the names of everything that the parts register.
func metricNames(t *testing.T) map[string]bool {
	t.Helper()
	descs := make(chan *prometheus.Desc)
	registry := built(t).registry
	go func() { registry.Describe(descs); close(descs) }()
	names := map[string]bool{}
	for d := range descs {
		_, rest, _ := strings.Cut(d.String(), `fqName: "`)
		n, _, _ := strings.Cut(rest, `"`)
		names[n] = true
	}
	return names
}

// built is everything as it stands before its start.
func built(t *testing.T) *App {
	t.Helper()
	dir := t.TempDir()
	cfg, err := config.Parse("", []byte("smtp: {listen: [\"127.0.0.1:0\"]}\nhttp: {listen: \"127.0.0.1:0\"}\nstore: {pebble: {dir: \""+dir+"\"}}\n"), os.LookupEnv)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := cfg.EnsureKeys(); err != nil {
		t.Fatal(err)
	}
	a := &App{opts: Options{Log: zap.NewNop()}, cfg: cfg, log: zap.NewNop(), registry: prometheus.NewRegistry()}
	if a.store, err = openStore(t.Context(), cfg, zap.NewNop(), a.registry); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { a.store.Close() })
	if err := a.build(); err != nil {
		t.Fatal(err)
	}
	return a
}
