package envelope_test

import (
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"bounced/envelope"
)

// FuzzMint: what is minted fits, decodes to the same id in any letter case,
// and nothing that differs in one character does.
func FuzzMint(f *testing.F) {
	v, _ := readVectors(f)
	for i, c := range v.Mint {
		f.Add(c.ID, c.Now, uint64(i*0x9e3779b9), uint8(i), byte('a'+i))
	}
	plain := newBook(f, envelope.Domain{Name: "bounces.example.com", Keys: []envelope.Key{keyA, keyB}, MintKey: "b"})
	longest := newBook(f, envelope.Domain{Name: "x.example", Prefix: strings.Repeat("p", 20), Separator: "=",
		Keys: []envelope.Key{keyA}, MaxAge: envelope.Forever, Foreign: []envelope.Foreign{
			{Scheme: "xverp", Unsigned: true}, {Scheme: "ezmlm", Unsigned: true}, {Scheme: "mailman", Unsigned: true},
			{Scheme: "sympa", Unsigned: true}, {Scheme: "sendgrid", Unsigned: true}}})
	f.Fuzz(func(t *testing.T, id string, unix int64, cases uint64, at uint8, to byte) {
		for _, b := range []*envelope.Book{plain, longest} {
			now := time.Unix(unix, 0)
			m, err := b.Mint("", id, now)
			if err != nil {
				continue
			}
			local, domain, _ := strings.Cut(m.Address, "@")
			if len(local) > 64 || len(m.Address) > 254 || m.Address != strings.ToLower(m.Address) {
				t.Fatalf("%q minted %s", id, m.Address)
			}
			want := id
			if m.Handle != "" {
				want = m.Handle
			}
			folded := changeCase(m.Address, cases)
			if d := b.Decode(folded, now); d.Verdict != envelope.Valid || d.ID != want || d.Handle != (m.Handle != "") {
				t.Fatalf("%q minted %s, and %s decoded to %+v", id, m.Address, folded, d)
			}
			i := int(at) % len(local)
			if lower(to) != local[i] {
				changed := local[:i] + string(rune(to)) + local[i+1:] + "@" + domain
				if d := b.Decode(changed, now); d.Signed {
					t.Fatalf("%s is not %s, but verified: %+v", changed, m.Address, d)
				}
			}
			for _, changed := range []string{local[:i] + local[i+1:], local[:i] + "x" + local[i:]} {
				if changed == local || i == len(local) {
					continue
				}
				if d := b.Decode(changed+"@"+domain, now); d.Signed {
					t.Fatalf("%s is not %s, but verified: %+v", changed, local, d)
				}
			}
		}
	})
}

// changeCase puts each letter into upper case whose bit is set.
func changeCase(s string, bits uint64) string {
	out := []byte(s)
	for i, c := range out {
		if 'a' <= c && c <= 'z' && bits>>(i%64)&1 == 1 {
			out[i] = c - 32
		}
	}
	return string(out)
}

func lower(c byte) byte {
	if 'A' <= c && c <= 'Z' {
		return c + 32
	}
	return c
}

// FuzzDecode: no address makes it panic, and what it answers holds together.
// No input here is signed: who finds one that verifies has broken HMAC, or us.
func FuzzDecode(f *testing.F) {
	v, _ := readVectors(f)
	for _, c := range v.Decode {
		f.Add(c.Address)
	}
	b := newBook(f,
		envelope.Domain{Name: "bounces.example.com", Keys: []envelope.Key{
			{ID: "a", Secret: []byte("no vector is signed with this one")}}},
		envelope.Domain{Name: "lists.example.org", Foreign: []envelope.Foreign{
			{Scheme: "ezmlm", Unsigned: true}, {Scheme: "mailman", Unsigned: true},
			{Scheme: "sympa", Unsigned: true}, {Scheme: "sendgrid", Unsigned: true},
			{Scheme: "qmail", Prefix: "q", Unsigned: true}, {Scheme: "plain", Prefix: "bnc", Delimiters: "-", Unsigned: true},
			{Scheme: "regexp", Pattern: `(?i)rp\.(?P<id>[^.]*)\.(?P<sig>.*)`, Signature: envelope.Signature{Secret: keyA.Secret}},
			{Scheme: "xverp", Unsigned: true}}})
	f.Fuzz(func(t *testing.T, address string) {
		d := b.Decode(address, noon)
		switch d.Verdict {
		case envelope.Valid:
			if d.Signed || d.ID == "" || d.Scheme == "" || d.Domain != "lists.example.org" {
				t.Errorf("%q: %+v", address, d)
			}
			if !utf8.ValidString(d.ID) || !utf8.ValidString(d.Recipient) {
				t.Errorf("%q: not UTF-8: %+v", address, d)
			}
		case envelope.Forged, envelope.Malformed, envelope.Role:
			if d.ID != "" || d.Recipient != "" || d.Signed {
				t.Errorf("%q: %s, and yet it says %+v", address, d.Verdict, d)
			}
		default:
			t.Errorf("%q: verdict %q", address, d.Verdict)
		}
	})
}
