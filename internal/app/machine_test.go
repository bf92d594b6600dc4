package app

import (
	"strings"
	"testing"
	"time"

	"bounced/internal/config"
	"bounced/internal/httpapi/httpapitest"
)

func parse(t *testing.T, text string) *config.Config {
	t.Helper()
	cfg, err := config.Parse("c.yaml", []byte(text), func(string) (string, bool) { return "", false })
	if err != nil {
		t.Fatal(err)
	}
	return cfg
}

// A certificate that is good for an hour draws warnings before and behind it.
func TestWarnsOfCertificates(t *testing.T) {
	cert, key := httpapitest.KeyPair(t, "mx.example")
	cfg := parse(t, "smtp:\n  tls: {cert: "+cert+", key: "+key+"}\nstore: {pebble: {dir: /does/not/exist}}\n")
	for after, want := range map[time.Duration]string{
		0: "", 2 * time.Hour: "c.yaml:2: smtp.tls: " + cert + " is good until ", -2 * time.Hour: "c.yaml:2: smtp.tls: " + cert + " is good from ",
	} {
		said := Warnings(cfg, time.Now().Add(after))
		if want == "" && len(said) == 0 || want != "" && len(said) == 1 && strings.HasPrefix(said[0].Error(), want) {
			continue
		}
		t.Errorf("%v from now: %v", after, said)
	}
}

func TestEnoughFiles(t *testing.T) {
	cfg := parse(t, "smtp:\n  limits: {connections: 2000}\n")
	if err := enoughFiles(cfg, 4096); err != nil {
		t.Error(err)
	}
	if err := enoughFiles(cfg, 2048); err == nil || !strings.HasPrefix(err.Error(), "c.yaml:2: smtp.limits.connections: so many (2000) ") {
		t.Errorf("2048 files: %v", err)
	}
}

// A collector that is held to less than the cache it looks after never rests.
func TestMemoryLimitLeavesRoomForTheCache(t *testing.T) {
	const mib = 1 << 20
	for text, want := range map[string]int64{
		"":                                     320 * mib,
		"store: {pebble: {cache: 1MiB}}":       320 * mib,
		"store: {pebble: {cache: 512MiB}}":     (2*64 + 512 + 144) * mib,
		"smtp: {limits: {memory: 256MiB}}":     (2*256 + 48 + 144) * mib,
		"store: {pebble: {cache: 8000000TiB}}": 2*64*mib + 1<<50 + 144*mib,
		"smtp: {limits: {memory: 8000000TiB}}": 2<<50 + (48+144)*mib,
		"store: {redis: {url: 'redis://h:6379'}}\ndomains: [{name: a.example, keys: [{id: a, secret: 0123456789abcdef}]}]": 320 * mib,
	} {
		if got := memoryLimit(parse(t, text)); got != want {
			t.Errorf("%q: %d MiB, want %d", text, got/mib, want/mib)
		}
	}
}
