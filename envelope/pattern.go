package envelope

import (
	"crypto/hmac"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/base32"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"fmt"
	"hash"
	"regexp"
	"slices"
	"strings"
)

// Signature says how the group sig of a Pattern is made: the first Length
// characters of an encoded HMAC.
type Signature struct {
	Secret []byte // 16 bytes or more; nil means that sig is not verified
	Hash   string // "sha256" or "sha1"; "" means sha256

	// Encoding is "hex", "base32" (RFC 4648 §6), "base32hex" (§7) or
	// "base64url" (§5), all without padding; "" means hex. Letter case counts
	// in base64url only.
	Encoding string

	// Length is how many characters stand in the address; 0 means all. It must
	// leave 40 bits at least.
	Length int

	// Signed is what the HMAC is taken over, with the pattern's groups in
	// braces: "{id}", "{id}:{recipient}". The text that a group matched stands
	// in for it, letter case kept. "" means "{id}", which a pattern with a
	// group recipient may not leave at that: who signed an id has not signed
	// whom it was for.
	Signed string
}

// minSigBits is the shortest signature that counts as one.
const minSigBits = 40

func (s Signature) set() bool {
	return len(s.Secret) > 0 || s.Hash != "" || s.Encoding != "" || s.Length != 0 || s.Signed != ""
}

// pattern is a compiled regexp scheme.
type pattern struct {
	re                 *regexp.Regexp
	id, recipient, sig int // group numbers, -1 when absent
	verify             *verifier
}

func newRegexpScheme(f Foreign) (*scheme, error) {
	if f.Prefix != "" || f.Delimiters != "" {
		return nil, errors.New("prefix and delimiters do not go with regexp: the pattern says it all")
	}
	if f.Pattern == "" {
		return nil, errors.New("it needs a pattern")
	}
	re, err := regexp.Compile(`\A(?:` + f.Pattern + `)\z`)
	if err != nil {
		return nil, fmt.Errorf("pattern: %w", err)
	}
	p := &pattern{re: re, id: re.SubexpIndex("id"), recipient: re.SubexpIndex("recipient"), sig: re.SubexpIndex("sig")}
	if p.id < 0 && p.recipient < 0 {
		return nil, errors.New("pattern has neither a group (?P<id>…) nor (?P<recipient>…)")
	}
	for i, name := range re.SubexpNames() {
		if name != "" && re.SubexpIndex(name) != i {
			return nil, fmt.Errorf("pattern has the group %q twice", name)
		}
	}
	verified := len(f.Signature.Secret) > 0
	switch {
	case f.Unsigned && f.Signature.set():
		return nil, errors.New("unsigned and a signature contradict each other")
	case !f.Unsigned && !verified:
		return nil, errors.New("anybody can forge its addresses: give signature a secret, or say unsigned: true")
	case verified && p.sig < 0:
		return nil, errors.New("a secret, but no group (?P<sig>…) in the pattern to verify with it")
	}
	if verified {
		if p.verify, err = newVerifier(f.Signature, p); err != nil {
			return nil, fmt.Errorf("signature: %w", err)
		}
	}
	return &scheme{Foreign: f, read: p.read}, nil
}

// read matches the pattern. A match with a wrong signature is forged, and no
// later scheme gets to see it.
func (p *pattern) read(local string) (found, bool) {
	m := p.re.FindStringSubmatch(local)
	if m == nil {
		return found{}, false
	}
	var f found
	if p.id >= 0 {
		f.id = m[p.id]
	}
	if p.recipient >= 0 {
		f.recipient = recipientText(m[p.recipient])
	}
	if p.id < 0 {
		f.id = f.recipient
	}
	if p.verify != nil {
		f.signed = p.verify.ok(m, m[p.sig])
		f.forged = !f.signed
	}
	return f, true
}

// recipientText takes user@host, as a quoted local part may hold, or user=host.
func recipientText(s string) string {
	if strings.IndexByte(s, '@') >= 0 {
		return s
	}
	if r, ok := recipientOf(s, '='); ok {
		return r
	}
	return s
}

// verifier checks the group sig.
type verifier struct {
	hash   func() hash.Hash
	secret []byte
	encode func([]byte) string
	fold   bool // letter case does not count
	length int
	text   []piece
}

// piece of what is signed: a group's text, or a literal where group is 0.
type piece struct {
	literal string
	group   int
}

func newVerifier(s Signature, p *pattern) (*verifier, error) {
	if len(s.Secret) < minSecret {
		return nil, fmt.Errorf("secret of %d bytes, want %d or more", len(s.Secret), minSecret)
	}
	v := &verifier{secret: slices.Clone(s.Secret), fold: true, length: s.Length}
	switch s.Hash {
	case "", "sha256":
		v.hash = sha256.New
	case "sha1": // broken for collisions, not for HMAC (RFC 6194 §3.3)
		v.hash = sha1.New
	default:
		return nil, fmt.Errorf("hash %q: want sha256 or sha1", s.Hash)
	}
	bits := 0
	switch s.Encoding {
	case "", "hex":
		v.encode, bits = hex.EncodeToString, 4
	case "base32":
		v.encode, bits = base32.StdEncoding.WithPadding(base32.NoPadding).EncodeToString, 5
	case "base32hex":
		v.encode, bits = b32.EncodeToString, 5
	case "base64url":
		v.encode, bits, v.fold = base64.RawURLEncoding.EncodeToString, 6, false
	default:
		return nil, fmt.Errorf("encoding %q: want hex, base32, base32hex or base64url", s.Encoding)
	}
	all := len(v.encode(make([]byte, v.hash().Size())))
	if v.length == 0 {
		v.length = all
	}
	if v.length > all || v.length*bits < minSigBits {
		return nil, fmt.Errorf("length %d: want %d to %d characters", s.Length, (minSigBits+bits-1)/bits, all)
	}
	if s.Signed == "" {
		if p.id < 0 || p.recipient >= 0 {
			return nil, errors.New(`say what is signed, such as "{id}:{recipient}"`)
		}
		s.Signed = "{id}"
	}
	return v, v.compile(s.Signed, p.re)
}

// compile splits what is signed into pieces.
func (v *verifier) compile(signed string, re *regexp.Regexp) error {
	groups := 0
	for signed != "" {
		literal, rest, open := strings.Cut(signed, "{")
		if literal != "" {
			v.text = append(v.text, piece{literal: literal})
		}
		if !open {
			break
		}
		name, after, closed := strings.Cut(rest, "}")
		i := re.SubexpIndex(name)
		if !closed || i < 0 || name == "sig" {
			return fmt.Errorf("signed: {%s: want one of the pattern's groups, in braces", rest)
		}
		v.text = append(v.text, piece{group: i})
		groups++
		signed = after
	}
	if groups == 0 {
		return errors.New("signed: it holds no group, so all signatures are the same")
	}
	return nil
}

func (v *verifier) ok(groups []string, sig string) bool {
	h := hmac.New(v.hash, v.secret)
	for _, p := range v.text {
		if p.group > 0 {
			h.Write([]byte(groups[p.group]))
		} else {
			h.Write([]byte(p.literal))
		}
	}
	want := v.encode(h.Sum(nil))[:v.length]
	if v.fold {
		want, sig = strings.ToLower(want), strings.ToLower(sig)
	}
	return subtle.ConstantTimeCompare([]byte(want), []byte(sig)) == 1
}
