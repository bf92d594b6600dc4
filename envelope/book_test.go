package envelope_test

import (
	"errors"
	"strings"
	"testing"
	"time"

	"bounced/envelope"
)

var (
	keyA = envelope.Key{ID: "a", Secret: []byte("correct horse battery staple")}
	keyB = envelope.Key{ID: "b", Secret: []byte("another secret, for rotation")}
	noon = time.Date(2026, 3, 14, 12, 0, 0, 0, time.UTC)
)

func newBook(t testing.TB, domains ...envelope.Domain) *envelope.Book {
	t.Helper()
	b, err := envelope.NewBook(domains)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func mint(t testing.TB, b *envelope.Book, domain, id string) string {
	t.Helper()
	m, err := b.Mint(domain, id, noon)
	if err != nil {
		t.Fatal(err)
	}
	return m.Address
}

func TestMintedAddressNamesItsMessage(t *testing.T) {
	b := newBook(t, envelope.Domain{Name: "bounces.example.com", Keys: []envelope.Key{keyA}})
	for _, id := range []string{
		"order-8812", "x", "a.b_c-d", "Order-8812", "héllo", "a b", "a..b", ".a", "a.", "=odd", "~odd", "a@b", "a+b",
		strings.Repeat("x", 47), "ends-like-a-token-a2gr0k5v7t3m9q",
	} {
		m, err := b.Mint("", id, noon)
		if err != nil {
			t.Errorf("%q: %v", id, err)
			continue
		}
		d := b.Decode(m.Address, noon)
		if d.Verdict != envelope.Valid || d.ID != id || !d.Signed || d.Handle || m.Handle != "" {
			t.Errorf("%q became %s, and that %+v", id, m.Address, d)
		}
		if d.Domain != "bounces.example.com" || d.Scheme != envelope.SchemeVERP || d.KeyID != "a" {
			t.Errorf("%s: %+v", m.Address, d)
		}
		if want := noon.Truncate(24 * time.Hour); !d.Minted.Equal(want) {
			t.Errorf("%s: minted %s, want %s", m.Address, d.Minted, want)
		}
	}
}

func TestLongIDGetsAHandle(t *testing.T) {
	b := newBook(t, envelope.Domain{Name: "bounces.example.com", Keys: []envelope.Key{keyA}})
	for _, id := range []string{strings.Repeat("x", 48), strings.Repeat("X", 29), strings.Repeat("y", envelope.MaxID)} {
		m, err := b.Mint("", id, noon)
		if err != nil {
			t.Fatal(err)
		}
		d := b.Decode(strings.ToUpper(m.Address), noon)
		if m.Handle == "" || d.ID != m.Handle || !d.Handle || d.Verdict != envelope.Valid {
			t.Errorf("%d bytes: handle %q, decoded %+v", len(id), m.Handle, d)
		}
		if again, _ := b.Mint("", id, noon); again.Handle != m.Handle {
			t.Errorf("the same id got two handles: %s and %s", m.Handle, again.Handle)
		}
	}
}

// TestHandleIsOneForAllDomains: whoever keeps a registration keeps the handle
// for the domain whose addresses have the least room.
func TestHandleIsOneForAllDomains(t *testing.T) {
	keys := []envelope.Key{keyA}
	b := newBook(t, envelope.Domain{Name: "a.example", Keys: keys}, envelope.Domain{Name: "b.example", Keys: keys, Prefix: "returned-mail"})
	for n, want := range map[int]bool{35: false, 36: true, 47: true, 48: true} {
		id := strings.Repeat("x", n)
		wide, _ := b.Mint("a.example", id, noon)
		narrow, _ := b.Mint("b.example", id, noon)
		handle := b.Handle(id)
		if handle != narrow.Handle || wide.Handle != "" && wide.Handle != handle || (handle != "") != want {
			t.Errorf("%d characters: handle %q; addresses have %q and %q", n, handle, wide.Handle, narrow.Handle)
		}
	}
}

func TestMintRefuses(t *testing.T) {
	b := newBook(t,
		envelope.Domain{Name: "bounces.example.com", Keys: []envelope.Key{keyA}},
		envelope.Domain{Name: "old.example.com", Foreign: []envelope.Foreign{{Scheme: "plain", Prefix: "x", Unsigned: true}}})
	for _, c := range []struct {
		domain, id string
		now        time.Time
		want       error
	}{
		{"", "", noon, envelope.ErrNoID},
		{"", strings.Repeat("x", envelope.MaxID+1), noon, envelope.ErrLongID},
		{"", "a\nb", noon, envelope.ErrBadID},
		{"", "a\xffb", noon, envelope.ErrBadID},
		{"sub.bounces.example.com", "a", noon, envelope.ErrNoDomain},
		{"old.example.com", "a", noon, envelope.ErrNoKey},
		{"", "a", time.Date(2019, 12, 31, 23, 59, 59, 0, time.UTC), envelope.ErrNoDay},
		{"", "a", time.Date(2110, 1, 1, 0, 0, 0, 0, time.UTC), envelope.ErrNoDay},
		{"", "a", time.Time{}, envelope.ErrNoDay},
	} {
		if m, err := b.Mint(c.domain, c.id, c.now); !errors.Is(err, c.want) || m.Address != "" {
			t.Errorf("Mint(%q, %.20q, %s) = %+v, %v; want %v", c.domain, c.id, c.now, m, err, c.want)
		}
	}
}

func TestExpiry(t *testing.T) {
	d := envelope.Domain{Name: "bounces.example.com", Keys: []envelope.Key{keyA}, MaxAge: 48 * time.Hour, AcceptExpired: true}
	b := newBook(t, d)
	late := time.Date(2026, 3, 14, 23, 59, 59, 0, time.UTC)
	m, err := b.Mint("", "x", late)
	if err != nil {
		t.Fatal(err)
	}
	if m.Expires.Sub(late) < d.MaxAge {
		t.Errorf("expires %s, less than %s after %s", m.Expires, d.MaxAge, late)
	}
	if got := b.Decode(m.Address, m.Expires.Add(-time.Nanosecond)).Verdict; got != envelope.Valid {
		t.Errorf("just before: %s", got)
	}
	dec := b.Decode(m.Address, m.Expires)
	if dec.Verdict != envelope.Expired || dec.ID != "x" || !dec.Signed || !dec.AcceptExpired {
		t.Errorf("at %s: %+v", m.Expires, dec)
	}

	d.MaxAge = envelope.Forever
	b = newBook(t, d)
	if m, _ = b.Mint("", "x", late); !m.Expires.IsZero() {
		t.Errorf("for ever ends %s", m.Expires)
	}
	if got := b.Decode(m.Address, late.AddDate(80, 0, 0)).Verdict; got != envelope.Valid {
		t.Errorf("for ever, after 80 years: %s", got)
	}
}

func TestKeyRotation(t *testing.T) {
	cfg := envelope.Domain{Name: "bounces.example.com", Keys: []envelope.Key{keyA}}
	before := mint(t, newBook(t, cfg), "", "x")
	cfg.Keys, cfg.MintKey = []envelope.Key{keyA, keyB}, "b"
	during := newBook(t, cfg)
	after := mint(t, during, "", "x")
	if d := during.Decode(before, noon); d.Verdict != envelope.Valid || d.KeyID != "a" {
		t.Errorf("old key while both stand: %+v", d)
	}
	if d := during.Decode(after, noon); d.Verdict != envelope.Valid || d.KeyID != "b" {
		t.Errorf("new key: %+v", d)
	}
	cfg.Keys, cfg.MintKey = []envelope.Key{keyB}, ""
	if d := newBook(t, cfg).Decode(before, noon); d.Verdict != envelope.Forged || d.ID != "" {
		t.Errorf("old key after it went: %+v", d)
	}
}

func TestTokenIsBoundToDomainPrefixAndKey(t *testing.T) {
	keys := []envelope.Key{keyA, keyB}
	b := newBook(t,
		envelope.Domain{Name: "one.example.com", Keys: keys},
		envelope.Domain{Name: "two.example.com", Keys: keys},
		envelope.Domain{Name: "three.example.com", Keys: keys, Prefix: "c"})
	a := mint(t, b, "one.example.com", "x")
	for _, moved := range []string{
		strings.Replace(a, "@one.", "@two.", 1),
		strings.Replace(strings.Replace(a, "@one.", "@three.", 1), "b+", "c+", 1),
		strings.Replace(a, "x-a", "x-b", 1),
		strings.Replace(a, "x-a", "x-c", 1),
		strings.Replace(a, "b+x", "b+y", 1),
	} {
		if d := b.Decode(moved, noon); d.Verdict != envelope.Forged || d.ID != "" || d.Signed {
			t.Errorf("%s: %+v, want forged and silent", moved, d)
		}
	}
}

func TestNewBookRefuses(t *testing.T) {
	good := envelope.Domain{Name: "bounces.example.com", Keys: []envelope.Key{keyA}}
	with := func(change func(*envelope.Domain)) []envelope.Domain {
		d := good
		change(&d)
		return []envelope.Domain{d}
	}
	foreign := func(f envelope.Foreign) []envelope.Domain {
		return with(func(d *envelope.Domain) { d.Foreign = []envelope.Foreign{f} })
	}
	for _, c := range []struct {
		want    string
		domains []envelope.Domain
	}{
		{"no domain", nil},
		{"stands twice", []envelope.Domain{good, {Name: "BOUNCES.example.com.", Keys: good.Keys}}},
		{"no name", with(func(d *envelope.Domain) { d.Name = "" })},
		{"label", with(func(d *envelope.Domain) { d.Name = "a..b" })},
		{"label", with(func(d *envelope.Domain) { d.Name = "[192.0.2.1]" })},
		{"label", with(func(d *envelope.Domain) { d.Name = "user@example.com" })},
		{"label", with(func(d *envelope.Domain) { d.Name = strings.Repeat("a", 64) + ".example" })},
		{"longer", with(func(d *envelope.Domain) { d.Name = strings.Repeat("a.", 120) + "example" })},
		{"prefix", with(func(d *envelope.Domain) { d.Prefix = "B" })},
		{"prefix", with(func(d *envelope.Domain) { d.Prefix = "b." })},
		{"longer than", with(func(d *envelope.Domain) { d.Prefix = strings.Repeat("b", 40) })},
		{"wrapper", with(func(d *envelope.Domain) { d.Prefix, d.Separator = "prvs", "=" })},
		{"wrapper", with(func(d *envelope.Domain) { d.Prefix = "srs0" })},
		{"separator", with(func(d *envelope.Domain) { d.Separator = "." })},
		{"negative", with(func(d *envelope.Domain) { d.MaxAge = -time.Hour })},
		{"neither keys nor foreign", with(func(d *envelope.Domain) { d.Keys = nil })},
		{"key id", with(func(d *envelope.Domain) { d.Keys = []envelope.Key{{ID: "A", Secret: keyA.Secret}} })},
		{"key id", with(func(d *envelope.Domain) { d.Keys = []envelope.Key{{ID: "ab", Secret: keyA.Secret}} })},
		{"16 or more", with(func(d *envelope.Domain) { d.Keys = []envelope.Key{{ID: "a", Secret: []byte("short")}} })},
		{"twice", with(func(d *envelope.Domain) { d.Keys = []envelope.Key{keyA, keyA} })},
		{"not among", with(func(d *envelope.Domain) { d.MintKey = "z" })},
		{"unsigned: true", foreign(envelope.Foreign{Scheme: "xverp"})},
		{"unsigned: true", foreign(envelope.Foreign{Scheme: "regexp", Pattern: "(?P<id>.+)"})},
		{"no such scheme", foreign(envelope.Foreign{Scheme: "lotus", Unsigned: true})},
		{"is taken", foreign(envelope.Foreign{Scheme: "plain", Name: "verp", Prefix: "x", Unsigned: true})},
		{"needs a prefix", foreign(envelope.Foreign{Scheme: "plain", Unsigned: true})},
		{"needs a prefix", foreign(envelope.Foreign{Scheme: "qmail", Unsigned: true})},
		{"begin like that", foreign(envelope.Foreign{Scheme: "plain", Prefix: "B", Unsigned: true})},
		{"two characters", foreign(envelope.Foreign{Scheme: "xverp", Delimiters: "+", Unsigned: true})},
		{"cannot stand", foreign(envelope.Foreign{Scheme: "xverp", Delimiters: "+@", Unsigned: true})},
		{"are fixed", foreign(envelope.Foreign{Scheme: "sympa", Delimiters: "-=", Unsigned: true})},
		{"regexp only", foreign(envelope.Foreign{Scheme: "xverp", Pattern: "x", Unsigned: true})},
		{"needs a pattern", foreign(envelope.Foreign{Scheme: "regexp", Unsigned: true})},
		{"pattern:", foreign(envelope.Foreign{Scheme: "regexp", Pattern: "(", Unsigned: true})},
		{"neither a group", foreign(envelope.Foreign{Scheme: "regexp", Pattern: "x", Unsigned: true})},
		{"contradict", foreign(envelope.Foreign{Scheme: "regexp", Pattern: "(?P<id>.+)", Unsigned: true,
			Signature: envelope.Signature{Secret: keyA.Secret}})},
		{"no group (?P<sig>", foreign(envelope.Foreign{Scheme: "regexp", Pattern: "(?P<id>.+)",
			Signature: envelope.Signature{Secret: keyA.Secret}})},
		{"signed:", foreign(envelope.Foreign{Scheme: "regexp", Pattern: "(?P<id>[a-z]+)-(?P<sig>.+)",
			Signature: envelope.Signature{Secret: keyA.Secret, Signed: "{idd}"}})},
		{"what is signed", foreign(envelope.Foreign{Scheme: "regexp", Pattern: "(?P<id>[a-z]+)-(?P<recipient>.+)-(?P<sig>.+)",
			Signature: envelope.Signature{Secret: keyA.Secret}})},
		{"not a domain name", with(func(d *envelope.Domain) { d.Name = "xn--\u00e9\u200d.example" })},
		{"wrapper", foreign(envelope.Foreign{Scheme: "plain", Prefix: "prvs", Unsigned: true})},
		{"do not go with regexp", foreign(envelope.Foreign{Scheme: "regexp", Prefix: "x", Pattern: "(?P<id>.+)", Unsigned: true})},
		{`group "id" twice`, foreign(envelope.Foreign{Scheme: "regexp", Pattern: "(?P<id>a+)(?P<id>b+)", Unsigned: true})},
		{"want 16 or more", foreign(envelope.Foreign{Scheme: "regexp", Pattern: "(?P<id>[a-z]+)-(?P<sig>.+)",
			Signature: envelope.Signature{Secret: []byte("short")}})},
		{"want sha256 or sha1", foreign(envelope.Foreign{Scheme: "regexp", Pattern: "(?P<id>[a-z]+)-(?P<sig>.+)",
			Signature: envelope.Signature{Secret: keyA.Secret, Hash: "md5"}})},
		{"want hex, base32", foreign(envelope.Foreign{Scheme: "regexp", Pattern: "(?P<id>[a-z]+)-(?P<sig>.+)",
			Signature: envelope.Signature{Secret: keyA.Secret, Encoding: "base64"}})},
		{"all signatures are the same", foreign(envelope.Foreign{Scheme: "regexp", Pattern: "(?P<id>[a-z]+)-(?P<sig>.+)",
			Signature: envelope.Signature{Secret: keyA.Secret, Signed: "id"}})},
		{"length 4", foreign(envelope.Foreign{Scheme: "regexp", Pattern: "(?P<id>[a-z]+)-(?P<sig>.+)",
			Signature: envelope.Signature{Secret: keyA.Secret, Length: 4}})},
	} {
		_, err := envelope.NewBook(c.domains)
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%+v: error %v, want one with %q", c.domains, err, c.want)
		}
	}
}

// TestAlmostForeign: what only begins like an address of a foreign scheme, or like a
// wrapped one, is none.
func TestAlmostForeign(t *testing.T) {
	book := func(f envelope.Foreign) *envelope.Book {
		f.Unsigned = true
		return newBook(t, envelope.Domain{Name: "bounces.example.com", Foreign: []envelope.Foreign{f}})
	}
	for _, c := range []struct {
		scheme envelope.Foreign
		locals []string
	}{
		{envelope.Foreign{Scheme: "xverp", Prefix: "news"}, []string{"news", "new+jane=b.example", "news-jane=b.example", "news+jane", "news+=b.example", "news+jane="}},
		{envelope.Foreign{Scheme: "xverp"}, []string{"+jane=b.example", "news"}},
		{envelope.Foreign{Scheme: "ezmlm"}, []string{"-return-1-jane=b.example", "list-return-", "list-return-12", "list-return-1x-jane=b.example", "list-return--jane=b.example", "list-return-1-jane"}},
		{envelope.Foreign{Scheme: "mailman", Prefix: "list"}, []string{"-bounces", "list-bounces+", "other-bounces", "list-bounce"}},
		{envelope.Foreign{Scheme: "sympa"}, []string{"bounce", "bounce-jane==a==b.example==list", "bounce+jane==a==b.example", "bounce+jane==b==b.example==list", "bounce+==a==b.example==list",
			"bounce+jane==a====list", "bounce+jane==a==b.example==", "bounce+jane==a==b.example==list==w==1==2"}},
		{envelope.Foreign{Scheme: "sendgrid"}, []string{"bounces-1-ab-jane=b.example", "bounces+1", "bounces+1-ab", "bounces+x1-ab-jane=b.example", "bounces+-ab-jane=b.example", "bounces+1--jane=b.example", "bounces+1-ab-jane"}},
		{envelope.Foreign{Scheme: "plain", Prefix: "p"}, []string{"p", "p+", "p-1", "q+1", "p+" + strings.Repeat("1", 511),
			"prvs=p+1", "prvs=0123456g89=p+1", "prvs=x123456789=p+1", "btv1==p+1", "btv1====p+1", "btv1==x==", "srs0=a=b", "srs0=a=b==p+1", "srs0=a=b=c=", "srs1=a=b", "srs1=a=b=", "srs1=a=b=xc=d=e=f", "srs1=a=b==c=d"}},
	} {
		b := book(c.scheme)
		for _, local := range c.locals {
			if d := b.Decode(local+"@bounces.example.com", noon); d.Verdict != envelope.Malformed || d.ID != "" || d.Recipient != "" {
				t.Errorf("%s: %s: %+v", c.scheme.Scheme, local, d)
			}
		}
	}
}

// TestAlmostOurs: a tail in which a digit is none that we write is not of our scheme.
func TestAlmostOurs(t *testing.T) {
	b := newBook(t, envelope.Domain{Name: "bounces.example.com", Keys: []envelope.Key{keyA}})
	for local, want := range map[string]envelope.Verdict{
		"b+order-a2gr0k5v7t3m9q": envelope.Forged, "b+order-z2gr0k5v7t3m9q": envelope.Forged, "b+order-a2gz0k5v7t3m9q": envelope.Malformed, "b+order-a2gr0k5v7t3m9w": envelope.Malformed,
		"b+order+a2gr0k5v7t3m9q": envelope.Malformed, "b+-a2gr0k5v7t3m9q": envelope.Malformed, "b+order-!2gr0k5v7t3m9q": envelope.Malformed,
	} {
		if d := b.Decode(local+"@bounces.example.com", noon); d.Verdict != want {
			t.Errorf("%s: %+v, want %s", local, d, want)
		}
	}
}

// TestOddPaths: what is no path, or of no domain of ours, is malformed.
func TestOddPaths(t *testing.T) {
	b := newBook(t, envelope.Domain{Name: "bounces.example.com", Foreign: []envelope.Foreign{{Scheme: "plain", Prefix: "p", Unsigned: true}}})
	for address, want := range map[string]envelope.Verdict{
		"p+1@bounces.example.com": envelope.Valid, "<p+1@Bounces.Example.com.>": envelope.Valid, "<@relay.example:p+1@bounces.example.com>": envelope.Valid, `"p+\1"@bounces.example.com`: envelope.Valid,
		"": envelope.Malformed, "<>": envelope.Malformed, "@": envelope.Malformed, "<@relay.example>": envelope.Malformed, "p+1@": envelope.Malformed, "@bounces.example.com": envelope.Malformed,
		`"p+"1"@bounces.example.com`: envelope.Malformed, `"p+\a"1"@bounces.example.com`: envelope.Malformed, `"p+1\"@bounces.example.com`: envelope.Malformed, `""@bounces.example.com`: envelope.Malformed,
		"p+1 @bounces.example.com": envelope.Malformed, "p+\x001@bounces.example.com": envelope.Malformed,
		"p+1@bounces.éxample.com": envelope.Malformed, "p+1@xn--é.example": envelope.Malformed, "p+1@" + strings.Repeat("é", 450): envelope.Malformed,
		"p+" + strings.Repeat("1", 1024) + "@bounces.example.com": envelope.Malformed,
	} {
		if d := b.Decode(address, noon); d.Verdict != want {
			t.Errorf("%q: %+v, want %s", address, d, want)
		}
	}
}
