package config

import (
	"fmt"
	"regexp"
	"strings"
	"time"
)

// Domain is one bounce domain: which addresses are ours there.
type Domain struct {
	Name           string        `yaml:"name"` // lower case
	Prefix         string        `yaml:"prefix"`
	Separator      string        `yaml:"separator"`        // "+", "-" or "="
	Keys           []Key         `yaml:"keys"`             // empty: one that EnsureKeys makes and keeps
	MintKey        string        `yaml:"mint_key"`         // id of the key that mints; the first one when not said
	MaxAge         time.Duration `yaml:"max_age"`          // 0 accepts addresses of any age
	Expired        string        `yaml:"expired"`          // reject or accept
	NullSenderOnly bool          `yaml:"null_sender_only"` // refuse mail whose reverse-path is not <>
	Foreign        []Foreign     `yaml:"foreign"`
}

// Key signs envelope addresses.
type Key struct {
	ID     string `yaml:"id"` // one of 0-9 and a-v
	Secret Secret `yaml:"secret"`
}

// Foreign is an address scheme of another sender's, tried in order after our
// own. Its addresses carry no signature of ours.
type Foreign struct {
	Scheme    string `yaml:"scheme"`    // xverp, qmail, mailman, sympa, sendgrid, plain, regexp
	Prefix    string `yaml:"prefix"`    // what the local part begins with, for the schemes that have one
	Separator string `yaml:"separator"` // between prefix and id
	Pattern   string `yaml:"pattern"`   // for scheme regexp: named groups id, recipient, sig
	Unsigned  bool   `yaml:"unsigned"`  // has to be true: whoever sets it knows that anyone can write such an address
}

var schemes = []string{"xverp", "qmail", "mailman", "sympa", "sendgrid", "plain", "regexp"}

func (d *Domain) defaults() {
	*d = Domain{Prefix: "b", Separator: "+", MaxAge: 30 * 24 * time.Hour, Expired: "reject"}
}

func (d *Domain) complete() {
	d.Name = strings.ToLower(strings.TrimSuffix(d.Name, "."))
	if d.MintKey == "" && len(d.Keys) > 0 {
		d.MintKey = d.Keys[0].ID
	}
}

var (
	prefixForm = regexp.MustCompile(`^[a-z0-9]([a-z0-9_.-]{0,18}[a-z0-9])?$`)
	keyIDForm  = regexp.MustCompile(`^[0-9a-v]$`)
)

func (c *Config) checkDomains(k *checker) {
	seen := map[string]bool{}
	for i := range c.Domains {
		d := &c.Domains[i]
		p := fmt.Sprintf("domains[%d]", i)
		if seen[d.Name] {
			k.errorf(p+".name", "%s is listed twice", d.Name)
		}
		seen[d.Name] = true
		d.check(k, p)
		if len(d.Keys) == 0 && c.Store.Redis != nil {
			k.errorf(p+".keys", "nodes on one Redis have to share the keys, so none is made by itself; expected at least one")
		}
	}
}

func (d *Domain) check(k *checker, p string) {
	if !isHostname(d.Name) {
		k.errorf(p+".name", "%q is not a domain name", d.Name)
	}
	if !prefixForm.MatchString(d.Prefix) {
		k.errorf(p+".prefix", "%q cannot begin an address; expected 1 to 20 of a-z, 0-9, _ . and -, the ends letters or digits", d.Prefix)
	}
	k.oneOf(p+".separator", d.Separator, "+", "-", "=")
	k.notNegative(p+".max_age", int64(d.MaxAge))
	k.oneOf(p+".expired", d.Expired, "reject", "accept")
	ids := map[string]bool{}
	for i, key := range d.Keys {
		kp := fmt.Sprintf("%s.keys[%d]", p, i)
		if !keyIDForm.MatchString(key.ID) {
			k.errorf(kp+".id", "%q is not a key id; expected one character of 0-9 and a-v", key.ID)
		}
		if ids[key.ID] {
			k.errorf(kp+".id", "%q is the id of another key of this domain", key.ID)
		}
		ids[key.ID] = true
		if len(key.Secret.Reveal()) < 16 {
			k.errorf(kp+".secret", "too short to be a secret; expected at least 16 characters (try: openssl rand -hex 32)")
		}
	}
	if d.MintKey != "" && !ids[d.MintKey] {
		k.errorf(p+".mint_key", "%q is the id of none of the domain's keys", d.MintKey)
	}
	for i := range d.Foreign {
		d.Foreign[i].check(k, fmt.Sprintf("%s.foreign[%d]", p, i))
	}
}

func (f *Foreign) check(k *checker, p string) {
	k.oneOf(p+".scheme", f.Scheme, schemes...)
	if !f.Unsigned {
		k.errorf(p+".unsigned", "expected true: anyone can write an address of scheme %s, and whoever allows it has to say so", f.Scheme)
	}
	if f.Scheme != "regexp" {
		if f.Pattern != "" {
			k.errorf(p+".pattern", "only scheme regexp has a pattern, this one is %s", f.Scheme)
		}
		return
	}
	if f.Prefix != "" || f.Separator != "" {
		k.errorf(p, "scheme regexp says everything in its pattern; prefix and separator are for the others")
	}
	re, err := regexp.Compile(f.Pattern)
	switch {
	case f.Pattern == "":
		k.errorf(p+".pattern", "scheme regexp needs one, with a group named id")
	case err != nil:
		k.errorf(p+".pattern", "%v", err)
	case re.SubexpIndex("id") < 0:
		k.errorf(p+".pattern", "no group named id; expected (?P<id>…) in it")
	}
}
