// Package envelope mints the addresses that messages are sent from, and tells
// what an address that mail comes back to says: which message it was, for whom,
// and whether we signed it. In go a Domain's configuration and an address; out
// comes a Minted or a Decoded.
//
// It does no I/O, reads no clock, logs nothing and keeps no state between
// calls. Decode never fails and never panics: whatever it is given, the answer
// is a Verdict. A Book is safe for concurrent use.
package envelope

import (
	"errors"
	"fmt"
	"strings"
	"time"
)

// DefaultMaxAge is how long an address is valid where MaxAge says nothing.
const DefaultMaxAge = 30 * 24 * time.Hour

// Forever as a MaxAge makes addresses that never expire.
const Forever time.Duration = -1

// Domain is one domain that mail comes back to.
type Domain struct {
	Name      string        // U-label or A-label form; matched exactly, subdomains do not count
	Prefix    string        // "" means "b"; at most 20 of a-z 0-9 . _ -
	Separator string        // "+", "-" or "="; "" means "+"
	Keys      []Key         // all of them verify; may be empty when Foreign is not
	MintKey   string        // ID of the key that mints; "" means the first
	MaxAge    time.Duration // counted from the end of the day of minting; 0 means DefaultMaxAge

	// AcceptExpired says what to do with mail to expired addresses. Decode only
	// passes it on in its answer, which is Expired either way.
	AcceptExpired bool

	Foreign []Foreign // tried in order on addresses that do not have our shape
}

// Key is one secret. Its ID, one of a-z 0-9, stands in each address it signs.
type Key struct {
	ID     string
	Secret []byte // 16 bytes or more
}

// minSecret is the shortest secret that NewBook takes, in bytes.
const minSecret = 16

// Book knows all domains. Its zero value knows none; NewBook makes one.
type Book struct {
	first  *domain
	byName map[string]*domain
}

// domain is a Domain, checked and made ready.
type domain struct {
	Domain
	lead    string // prefix and separator: what our addresses begin with
	keys    [128]*signer
	mint    *signer // nil: this domain mints nothing
	foreign []*scheme
}

// NewBook checks the domains and makes them ready. The first one is the
// default for Mint. An error names the domain, and what is wrong with it.
func NewBook(domains []Domain) (*Book, error) {
	b := &Book{byName: make(map[string]*domain, len(domains))}
	if len(domains) == 0 {
		return nil, errors.New("envelope: no domain")
	}
	for _, cfg := range domains {
		d, err := newDomain(cfg.withDefaults())
		if err != nil {
			return nil, fmt.Errorf("envelope: domain %q: %w", cfg.Name, err)
		}
		if b.byName[d.Name] != nil {
			return nil, fmt.Errorf("envelope: domain %q stands twice", d.Name)
		}
		b.byName[d.Name] = d
		if b.first == nil {
			b.first = d
		}
	}
	return b, nil
}

func (cfg Domain) withDefaults() Domain {
	if cfg.Prefix == "" {
		cfg.Prefix = "b"
	}
	if cfg.Separator == "" {
		cfg.Separator = "+"
	}
	if cfg.MaxAge == 0 {
		cfg.MaxAge = DefaultMaxAge
	}
	return cfg
}

func newDomain(cfg Domain) (*domain, error) {
	name, err := checkName(cfg.Name)
	if err != nil {
		return nil, err
	}
	cfg.Name = name
	d := &domain{Domain: cfg, lead: cfg.Prefix + cfg.Separator}
	if err := checkPrefix(cfg.Prefix); err != nil {
		return nil, err
	}
	if cfg.Separator != "+" && cfg.Separator != "-" && cfg.Separator != "=" {
		return nil, fmt.Errorf("separator %q: want +, - or =", cfg.Separator)
	}
	if wrapperOf(d.lead+"x") != "" {
		return nil, fmt.Errorf("prefix %q reads as a BATV or SRS wrapper", cfg.Prefix)
	}
	if cfg.MaxAge < 0 && cfg.MaxAge != Forever {
		return nil, fmt.Errorf("max_age %s is negative", cfg.MaxAge)
	}
	if len(cfg.Keys) == 0 && len(cfg.Foreign) == 0 {
		return nil, errors.New("neither keys nor foreign schemes: no address could be valid")
	}
	if err := d.addKeys(); err != nil {
		return nil, err
	}
	for i, f := range cfg.Foreign {
		s, err := newScheme(f, d)
		if err != nil {
			return nil, fmt.Errorf("foreign scheme %d (%s): %w", i+1, f.Scheme, err)
		}
		d.foreign = append(d.foreign, s)
	}
	return d, nil
}

func (d *domain) addKeys() error {
	for i, k := range d.Keys {
		if len(k.ID) != 1 || !isLowerAlnum(k.ID[0]) {
			return fmt.Errorf("key id %q: want one of a-z 0-9", k.ID)
		}
		if len(k.Secret) < minSecret {
			return fmt.Errorf("key %q: secret of %d bytes, want %d or more", k.ID, len(k.Secret), minSecret)
		}
		if d.keys[k.ID[0]] != nil {
			return fmt.Errorf("key %q stands twice", k.ID)
		}
		s := newSigner(k)
		d.keys[k.ID[0]] = s
		if k.ID == d.MintKey || d.MintKey == "" && i == 0 {
			d.mint = s
		}
	}
	if d.MintKey != "" && d.mint == nil {
		return fmt.Errorf("mint key %q is not among the keys", d.MintKey)
	}
	return nil
}

// checkPrefix keeps minted local parts valid dot-atoms (RFC 5321 §4.1.2), with
// room left for a handle.
func checkPrefix(p string) error {
	if len(p) > maxPrefix {
		return fmt.Errorf("prefix %q is longer than %d", p, maxPrefix)
	}
	if !isPlain(p) {
		return fmt.Errorf("prefix %q: want a-z 0-9 _ - and single dots inside", p)
	}
	return nil
}

// isPlain reports whether s can stand in a local part as it is, whatever
// happens to its letter case: [a-z0-9_.-]+ without a dot at either end or two
// in a row.
func isPlain(s string) bool {
	if s == "" || s[0] == '.' || s[len(s)-1] == '.' || strings.Contains(s, "..") {
		return false
	}
	for i := range len(s) {
		if c := s[i]; !isLowerAlnum(c) && c != '_' && c != '.' && c != '-' {
			return false
		}
	}
	return true
}

func isLowerAlnum(c byte) bool {
	return 'a' <= c && c <= 'z' || '0' <= c && c <= '9'
}
