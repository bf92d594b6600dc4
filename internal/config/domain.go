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
	ID     string `yaml:"id"` // one of 0-9 and a-z
	Secret Secret `yaml:"secret"`
}

// Foreign is an address scheme of another sender. They are tried in order, after our
// own; package envelope describes them.
type Foreign struct {
	Scheme     string    `yaml:"scheme"`     // xverp, qmail, ezmlm, mailman, sympa, sendgrid, plain, regexp
	Name       string    `yaml:"name"`       // what events call it; empty: as the scheme
	Prefix     string    `yaml:"prefix"`     // what addresses begin with
	Delimiters string    `yaml:"delimiters"` // before the user, and in place of the "@"; empty: "+="
	Pattern    string    `yaml:"pattern"`    // regexp only: named groups id, recipient, sig
	Signature  Signature `yaml:"signature"`  // regexp only: how the group sig is verified
	Unsigned   bool      `yaml:"unsigned"`   // has to be true if there is no signature to verify: anybody can write such an address
}

// Signature says how the group sig of a pattern is made.
type Signature struct {
	Secret   Secret `yaml:"secret"`
	Hash     string `yaml:"hash"`     // sha256 or sha1
	Encoding string `yaml:"encoding"` // hex, base32, base32hex, base64url
	Length   int    `yaml:"length"`   // characters in the address; 0: all
	Signed   string `yaml:"signed"`   // what is signed, groups in braces; empty: "{id}", unless there is a recipient too
}

// IsZero reports whether there is no signature to verify.
func (s Signature) IsZero() bool { return s == Signature{} }

var schemes = []string{"xverp", "qmail", "ezmlm", "mailman", "sympa", "sendgrid", "plain", "regexp"}

func (f *Foreign) defaults() {
	f.Signature = Signature{Hash: "sha256", Encoding: "hex"}
}

// complete takes the defaults of a signature away where none is configured. Where one
// is, it fills in that the id is what is signed; but not for a pattern with a recipient,
// since a signature of the id alone says nothing of whom it was for.
func (f *Foreign) complete() {
	if f.Signature.Secret.IsZero() {
		var untouched Foreign
		untouched.defaults()
		if f.Signature == untouched.Signature {
			f.Signature = Signature{}
		}
		return
	}
	re, err := regexp.Compile(f.Pattern)
	if err == nil && f.Signature.Signed == "" && re.SubexpIndex("recipient") < 0 {
		f.Signature.Signed = "{id}"
	}
}

func (d *Domain) defaults() {
	*d = Domain{Prefix: "b", Separator: "+", MaxAge: 30 * 24 * time.Hour, Expired: "reject"}
}

func (d *Domain) complete() {
	for i := range d.Foreign {
		d.Foreign[i].complete()
	}
	d.Name = strings.ToLower(strings.TrimSuffix(d.Name, "."))
	if d.MintKey == "" && len(d.Keys) > 0 {
		d.MintKey = d.Keys[0].ID
	}
}

var (
	prefixForm = regexp.MustCompile(`^[a-z0-9._-]{1,20}$`)
	keyIDForm  = regexp.MustCompile(`^[0-9a-z]$`)
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
	if !isDomain(d.Name) {
		k.errorf(p+".name", "%q is not a domain name", d.Name)
	}
	if !prefixForm.MatchString(d.Prefix) {
		k.errorf(p+".prefix", "%q cannot begin an address; expected 1 to 20 of a-z, 0-9, . _ and -", d.Prefix)
	}
	k.oneOf(p+".separator", d.Separator, "+", "-", "=")
	k.notNegative(p+".max_age", int64(d.MaxAge))
	k.oneOf(p+".expired", d.Expired, "reject", "accept")
	ids := map[string]bool{}
	for i, key := range d.Keys {
		kp := fmt.Sprintf("%s.keys[%d]", p, i)
		if !keyIDForm.MatchString(key.ID) {
			k.errorf(kp+".id", "%q is not a key id; expected one character of 0-9 and a-z", key.ID)
		}
		if ids[key.ID] {
			k.errorf(kp+".id", "%q is the id of another key of this domain", key.ID)
		}
		ids[key.ID] = true
		if len(key.Secret.Reveal()) < minSecret {
			k.errorf(kp+".secret", "too short to be a secret; expected at least %d characters (try: openssl rand -hex 32)", minSecret)
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
	if f.Scheme == "regexp" {
		f.checkPattern(k, p)
	} else {
		if f.Pattern != "" {
			k.errorf(p+".pattern", "only scheme regexp has a pattern, this one is %s", f.Scheme)
		}
		if !f.Signature.IsZero() {
			k.errorf(p+".signature", "only scheme regexp can be verified, this one is %s", f.Scheme)
		}
		if f.Prefix == "" && (f.Scheme == "plain" || f.Scheme == "qmail") {
			k.errorf(p+".prefix", "scheme %s needs one", f.Scheme)
		}
	}
	if !f.Signature.IsZero() && f.Signature.Secret.IsZero() {
		k.errorf(p+".signature", "has no secret; expected one, or no signature")
	}
	verified := !f.Signature.Secret.IsZero()
	if !f.Unsigned && !verified {
		k.errorf(p+".unsigned", "expected true: anyone can write an address of scheme %s, and whoever allows it has to say so", f.Scheme)
	}
	if f.Unsigned && verified {
		k.errorf(p+".unsigned", "expected false: signature has a secret, so the addresses are verified")
	}
}

func (f *Foreign) checkPattern(k *checker, p string) {
	if f.Prefix != "" || f.Delimiters != "" {
		k.errorf(p, "scheme regexp says everything in its pattern; prefix and delimiters are for the others")
	}
	re, err := regexp.Compile(f.Pattern)
	switch {
	case f.Pattern == "":
		k.errorf(p+".pattern", "scheme regexp needs one, with a group named id")
		return
	case err != nil:
		k.errorf(p+".pattern", "%v", err)
		return
	case re.SubexpIndex("id") < 0:
		k.errorf(p+".pattern", "no group named id; expected (?P<id>…) in it")
	}
	if f.Signature.IsZero() {
		return
	}
	if re.SubexpIndex("sig") < 0 {
		k.errorf(p+".pattern", "no group named sig, which signature is about; expected (?P<sig>…) in it")
	}
	if !f.Signature.Secret.IsZero() && len(f.Signature.Secret.Reveal()) < minSecret {
		k.errorf(p+".signature.secret", "too short to be a secret; expected at least %d characters", minSecret)
	}
	if f.Signature.Signed == "" && re.SubexpIndex("recipient") >= 0 {
		k.errorf(p+".signature.signed", `the pattern has a recipient too; expected what is signed, such as "{id}:{recipient}"`)
	}
	k.oneOf(p+".signature.hash", f.Signature.Hash, "sha256", "sha1")
	k.oneOf(p+".signature.encoding", f.Signature.Encoding, "hex", "base32", "base32hex", "base64url")
	k.notNegative(p+".signature.length", int64(f.Signature.Length))
}
