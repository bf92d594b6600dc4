package config

import (
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
)

// localKey is the file in the data directory that holds the key of domains for which
// none is configured, and localKeyID the id of that key.
const (
	localKey   = "verp.key"
	localKeyID = "a"
)

// EnsureKeys gives the domains without keys the one in the data directory, and makes
// that if it is not there yet. Since it writes, it is for starting, not for checking.
// made is the path of a new key; "" if none was made.
func (c *Config) EnsureKeys() (made string, err error) {
	err = c.giveKeys(func(dir string) (key Secret, err error) {
		key, made, err = loadOrMakeKey(dir)
		return key, err
	})
	return made, err
}

// TrialKeys is EnsureKeys for commands that only look. It writes nothing: if no key was
// made yet, the domains get one that nothing was signed with.
func (c *Config) TrialKeys() error {
	return c.giveKeys(func(dir string) (Secret, error) {
		key, err := readKey(dir)
		if errors.Is(err, fs.ErrNotExist) {
			return newKey(), nil
		}
		return key, err
	})
}

// giveKeys gives all domains without keys the one that get returns. It calls get at
// most once.
func (c *Config) giveKeys(get func(dir string) (Secret, error)) error {
	var key Secret
	for i := range c.Domains {
		d := &c.Domains[i]
		if len(d.Keys) > 0 {
			continue
		}
		if key.IsZero() {
			var err error
			if key, err = get(c.Store.Pebble.Dir); err != nil {
				return fmt.Errorf("key for %s: %w", d.Name, err)
			}
		}
		d.Keys = []Key{{ID: localKeyID, Secret: key}}
		d.MintKey = localKeyID
	}
	return nil
}

func newKey() Secret {
	secret := make([]byte, 32)
	rand.Read(secret)
	return NewSecret(hex.EncodeToString(secret))
}

// CheckKeys says why EnsureKeys could not use the key that it made before; nil if it
// could, or has made none.
func (c *Config) CheckKeys() error {
	for i := range c.Domains {
		if len(c.Domains[i].Keys) > 0 {
			continue
		}
		if _, err := readKey(c.Store.Pebble.Dir); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return c.Errorf(fmt.Sprintf("domains[%d].keys", i), "%v", err)
		}
		return nil // all share it
	}
	return nil
}

func readKey(dir string) (key Secret, err error) {
	name := filepath.Join(dir, localKey)
	if err := key.parse("file:" + name); err != nil {
		return key, err
	}
	if len(key.Reveal()) < minSecret {
		return key, fmt.Errorf("%s is too short to be a secret; expected at least %d characters", name, minSecret)
	}
	return key, nil
}

// loadOrMakeKey does for one directory what EnsureKeys says.
func loadOrMakeKey(dir string) (key Secret, made string, err error) {
	name := filepath.Join(dir, localKey)
	key, err = readKey(dir)
	if !errors.Is(err, fs.ErrNotExist) {
		return key, "", err
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return key, "", err
	}
	key = newKey()
	switch err := writeKey(dir, name, key); {
	case errors.Is(err, fs.ErrExist): // another process was faster
		key, err = readKey(dir)
		return key, "", err
	case err != nil:
		return key, "", err
	}
	return key, name, nil
}

// link is os.Link, for tests.
var link = os.Link

// writeKey puts the key in place whole or not at all: addresses signed with a key that
// did not survive a power cut would be refused for ever. It replaces no other key, which
// a process that starts at the same time may sign with already; that is fs.ErrExist.
func writeKey(dir, name string, key Secret) error {
	f, err := os.CreateTemp(dir, localKey+".*") // mode 0600
	if err != nil {
		return err
	}
	defer os.Remove(f.Name())
	_, err = f.WriteString(key.Reveal() + "\n")
	err = errors.Join(err, f.Sync(), f.Close())
	if err != nil {
		return err
	}
	if err := link(f.Name(), name); err != nil {
		if errors.Is(err, fs.ErrExist) {
			return err
		}
		if err := renameAlone(dir, f.Name(), name); err != nil {
			return err
		}
	}
	d, err := os.Open(dir)
	if err != nil {
		return err
	}
	return errors.Join(d.Sync(), d.Close())
}

// renameAlone does what os.Link does, for file systems that have no links. It holds a
// lock while it looks and renames, so that no other process puts its key there in
// between. Where there are no locks either, looking has to do.
func renameAlone(dir, from, to string) error {
	d, err := os.Open(dir)
	if err != nil {
		return err
	}
	defer d.Close() // unlocks too
	_ = syscall.Flock(int(d.Fd()), syscall.LOCK_EX)
	if _, err := os.Lstat(to); !errors.Is(err, fs.ErrNotExist) {
		return errors.Join(err, fs.ErrExist)
	}
	return os.Rename(from, to)
}
