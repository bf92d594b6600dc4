package config_test

import (
	"os"
	"path/filepath"
	"testing"

	"bounced/internal/config"
)

func TestEnsureKeys(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "data")
	load := func() (*config.Config, string) {
		t.Helper()
		c := parse(t, "store: {pebble: {dir: "+dir+"}}")
		made, err := c.EnsureKeys()
		if err != nil {
			t.Fatal(err)
		}
		return c, made
	}
	first, made := load()
	if made != filepath.Join(dir, "verp.key") {
		t.Errorf("made %q", made)
	}
	key := first.Domains[0].Keys[0]
	if len(key.Secret.Reveal()) != 64 || first.Domains[0].MintKey != key.ID {
		t.Errorf("key %q has %d characters, %q mints", key.ID, len(key.Secret.Reveal()), first.Domains[0].MintKey)
	}
	info, err := os.Stat(made)
	if err != nil {
		t.Fatal(err)
	}
	if info.Mode().Perm() != 0o600 {
		t.Errorf("others may read the key: %v", info.Mode())
	}
	second, made := load()
	if made != "" || second.Domains[0].Keys[0].Secret.Reveal() != key.Secret.Reveal() {
		t.Error("the second start has another key: addresses of the first would be refused")
	}
}

func TestCheckingMakesNoKey(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "data")
	parse(t, "store: {pebble: {dir: "+dir+"}}")
	if _, err := os.Stat(dir); err == nil {
		t.Error("Load wrote to the data directory")
	}
}
