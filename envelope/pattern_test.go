package envelope_test

import (
	"crypto/hmac"
	"crypto/sha1"
	"crypto/sha256"
	"encoding/base32"
	"encoding/base64"
	"encoding/hex"
	"hash"
	"strings"
	"testing"

	"bounced/envelope"
)

// Whoever migrates has signatures made by something else: each hash and
// encoding that can be configured verifies what the standard library makes.
func TestRegexpSignatures(t *testing.T) {
	sum := func(h func() hash.Hash, text string) []byte {
		m := hmac.New(h, keyA.Secret)
		m.Write([]byte(text))
		return m.Sum(nil)
	}
	base32Text := strings.ToLower(base32.StdEncoding.WithPadding(base32.NoPadding).EncodeToString(sum(sha256.New, "77")))
	hex32Text := strings.ToLower(base32.HexEncoding.WithPadding(base32.NoPadding).EncodeToString(sum(sha256.New, "77")))
	for _, c := range []struct {
		name     string
		sig      envelope.Signature
		text     string
		foldable bool
	}{
		{"whole sha256 in hex", envelope.Signature{}, hex.EncodeToString(sum(sha256.New, "77")), true},
		{"sha1", envelope.Signature{Hash: "sha1", Length: 20}, hex.EncodeToString(sum(sha1.New, "77"))[:20], true},
		{"base32", envelope.Signature{Encoding: "base32", Length: 16}, base32Text[:16], true},
		{"base32hex", envelope.Signature{Encoding: "base32hex", Length: 8}, hex32Text[:8], true},
		{"base64url", envelope.Signature{Encoding: "base64url"},
			base64.RawURLEncoding.EncodeToString(sum(sha256.New, "77")), false},
		{"literal around the id", envelope.Signature{Signed: "app1|{id}|"}, hex.EncodeToString(sum(sha256.New, "app1|77|")), true},
	} {
		c.sig.Secret = keyA.Secret
		b := newBook(t, envelope.Domain{Name: "bounces.example.com", Foreign: []envelope.Foreign{
			{Scheme: envelope.SchemeRegexp, Name: "app", Pattern: `rp\.(?P<id>\d+)\.(?P<sig>[^.]+)`, Signature: c.sig}}})
		for _, try := range []struct {
			text string
			want envelope.Verdict
		}{
			{c.text, envelope.Valid},
			{strings.ToUpper(c.text), map[bool]envelope.Verdict{true: envelope.Valid, false: envelope.Forged}[c.foldable]},
			{c.text[1:], envelope.Forged},
			{c.text + "0", envelope.Forged},
			{c.text[:len(c.text)-1] + "!", envelope.Forged},
		} {
			d := b.Decode("rp.77."+try.text+"@bounces.example.com", noon)
			if d.Verdict != try.want || d.Signed != (try.want == envelope.Valid) || d.Signed && d.ID != "77" {
				t.Errorf("%s: sig %s: %+v, want %s", c.name, try.text, d, try.want)
			}
		}
	}
}

// TestRegexpRecipient: the recipient may be written as an address or with another sign
// in place of the "@", or be anything, and is the id where the pattern has none.
func TestRegexpRecipient(t *testing.T) {
	b := newBook(t, envelope.Domain{Name: "bounces.example.com", Foreign: []envelope.Foreign{
		{Scheme: envelope.SchemeRegexp, Name: "both", Pattern: `b\.(?P<id>\d+)\.(?P<recipient>.+)`, Unsigned: true},
		{Scheme: envelope.SchemeRegexp, Name: "one", Pattern: `r\.(?P<recipient>.+)`, Unsigned: true}}})
	for address, want := range map[string]string{
		`b.7.jane=b.example`: "7 jane@b.example", `"b.7.jane@b.example"`: "7 jane@b.example", `b.7.jane`: "7 jane",
		`r.jane=b.example`: "jane@b.example jane@b.example", `x.jane`: " ",
	} {
		if d := b.Decode(address+"@bounces.example.com", noon); d.ID+" "+d.Recipient != want {
			t.Errorf("%s: %+v, want %s", address, d, want)
		}
	}
}
