package envelope_test

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"bounced/envelope"
)

// vectors is testdata/envelope/vectors.json, made for implementations in other
// languages; ours is held to it first.
type vectors struct {
	About   string         `json:"about"`
	Domains []vectorDomain `json:"domains"`
	Mint    []mintVector   `json:"mint"`
	Decode  []decodeVector `json:"decode"`
}

type vectorDomain struct {
	Name          string          `json:"name"`
	Prefix        string          `json:"prefix"`
	Separator     string          `json:"separator"`
	Keys          []vectorKey     `json:"keys"`
	MintKey       string          `json:"mint_key"`
	MaxAgeDays    int             `json:"max_age_days"`
	AcceptExpired bool            `json:"accept_expired"`
	Foreign       []vectorForeign `json:"foreign"`
}

type vectorKey struct {
	ID     string `json:"id"`
	Secret string `json:"secret"`
}

type vectorForeign struct {
	Scheme     string `json:"scheme"`
	Name       string `json:"name"`
	Prefix     string `json:"prefix"`
	Delimiters string `json:"delimiters"`
	Pattern    string `json:"pattern"`
	Secret     string `json:"secret"`
	Signed     string `json:"signed"`
	Length     int    `json:"length"`
}

type mintVector struct {
	Why     string `json:"why"`
	Domain  string `json:"domain"`
	ID      string `json:"id"`
	Now     int64  `json:"now"`
	Address string `json:"address"`
	Handle  string `json:"handle"`
}

type decodeVector struct {
	Why           string           `json:"why"`
	Address       string           `json:"address"`
	Now           int64            `json:"now"`
	Verdict       envelope.Verdict `json:"verdict"`
	Domain        string           `json:"domain"`
	Scheme        string           `json:"scheme"`
	ID            string           `json:"id"`
	Handle        bool             `json:"handle"`
	Recipient     string           `json:"recipient"`
	Signed        bool             `json:"signed"`
	Key           string           `json:"key"`
	Minted        string           `json:"minted"`
	Wrappers      []string         `json:"wrappers"`
	AcceptExpired bool             `json:"accept_expired"`
}

func readVectors(t testing.TB) (vectors, *envelope.Book) {
	t.Helper()
	raw, err := os.ReadFile("../testdata/envelope/vectors.json")
	if err != nil {
		t.Fatal(err)
	}
	var v vectors
	dec := json.NewDecoder(bytes.NewReader(raw))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&v); err != nil {
		t.Fatal(err)
	}
	var domains []envelope.Domain
	for _, d := range v.Domains {
		cfg := envelope.Domain{Name: d.Name, Prefix: d.Prefix, Separator: d.Separator, MintKey: d.MintKey,
			MaxAge: time.Duration(d.MaxAgeDays) * 24 * time.Hour, AcceptExpired: d.AcceptExpired}
		if d.MaxAgeDays < 0 {
			cfg.MaxAge = envelope.Forever
		}
		for _, k := range d.Keys {
			cfg.Keys = append(cfg.Keys, envelope.Key{ID: k.ID, Secret: []byte(k.Secret)})
		}
		for _, f := range d.Foreign {
			cfg.Foreign = append(cfg.Foreign, envelope.Foreign{Scheme: f.Scheme, Name: f.Name, Prefix: f.Prefix,
				Delimiters: f.Delimiters, Pattern: f.Pattern, Unsigned: f.Secret == "",
				Signature: envelope.Signature{Secret: []byte(f.Secret), Signed: f.Signed, Length: f.Length}})
		}
		domains = append(domains, cfg)
	}
	return v, newBook(t, domains...)
}

func TestMintVectors(t *testing.T) {
	v, b := readVectors(t)
	for _, c := range v.Mint {
		m, err := b.Mint(c.Domain, c.ID, time.Unix(c.Now, 0))
		if err != nil || m.Address != c.Address || m.Handle != c.Handle {
			t.Errorf("%s: %q at %s:\n got %q, handle %q, error %v\nwant %q, handle %q",
				c.Why, c.ID, c.Domain, m.Address, m.Handle, err, c.Address, c.Handle)
		}
	}
}

func TestDecodeVectors(t *testing.T) {
	v, b := readVectors(t)
	for _, c := range v.Decode {
		d := b.Decode(c.Address, time.Unix(c.Now, 0))
		got := decodeVector{Why: c.Why, Address: c.Address, Now: c.Now, Verdict: d.Verdict, Domain: d.Domain,
			Scheme: d.Scheme, ID: d.ID, Handle: d.Handle, Recipient: d.Recipient, Signed: d.Signed, Key: d.KeyID,
			Wrappers: d.Wrappers, AcceptExpired: d.AcceptExpired}
		if !d.Minted.IsZero() {
			got.Minted = d.Minted.Format(time.DateOnly)
		}
		g, _ := json.Marshal(got)
		w, _ := json.Marshal(c)
		if !bytes.Equal(g, w) {
			t.Errorf("%s:\n got %s\nwant %s", c.Why, g, w)
		}
	}
}

// The README says how to mint in other languages. These are those very lines,
// with a loop behind them that mints what the vectors ask for.
var readmeSnippets = []struct {
	language, command, probe, loop string
}{{
	"python", "python3", "import base64; base64.b32hexencode", `
import json, sys
for v in json.load(sys.stdin):
    print(mint(v["id"], v["secret"].encode(), v["domain"], v["key"], v["prefix"], v["sep"], v["now"]))
for id in ["x" * 48, "", "\n", "a\n", "a\tb", "x\x7f", "x\x85", "x\x9f", "\ud83d"]:
    try:
        print(mint(id, b"secret", "bounces.example.com"))
    except ValueError:
        print("refused")
`}, {
	"javascript", "node", `Buffer.from("x")`, `
for (const v of JSON.parse(require("fs").readFileSync(0))) console.log(mint(v.id, v.secret, v.domain, v));
for (const id of ["x".repeat(48), "", "\n", "a\n", "a\tb", "x\x7f", "x\x85", "x\x9f", "\ud83d"]) {
  try { console.log(mint(id, "secret", "bounces.example.com")); } catch (e) { console.log(e.constructor === Error ? "refused" : e); }
}
`}}

func TestReadmeMintsTheSame(t *testing.T) {
	readme, err := os.ReadFile("../README.md")
	if err != nil {
		t.Fatal(err)
	}
	v, _ := readVectors(t)
	byName := map[string]vectorDomain{}
	for _, d := range v.Domains {
		byName[d.Name] = d
	}
	byName["xn--bcher-kva.example"] = byName["bücher.example"]

	var in []map[string]any
	var want []string
	for _, c := range v.Mint {
		if c.Handle != "" {
			continue
		}
		d := byName[c.Domain]
		i := slices.IndexFunc(d.Keys, func(k vectorKey) bool { return k.ID == d.MintKey })
		in = append(in, map[string]any{"id": c.ID, "secret": d.Keys[i].Secret, "domain": c.Domain, "key": d.MintKey,
			"prefix": d.Prefix, "sep": d.Separator, "now": c.Now})
		want = append(want, c.Address)
	}
	want = append(want, slices.Repeat([]string{"refused"}, 9)...) // what the server refuses to mint, and would refuse at RCPT
	stdin, err := json.Marshal(in)
	if err != nil {
		t.Fatal(err)
	}

	for _, s := range readmeSnippets {
		t.Run(s.language, func(t *testing.T) {
			block := regexp.MustCompile("<!-- mint: " + s.language + " -->\n```" + s.language + "\n((?s:.*?))```")
			m := block.FindSubmatch(readme)
			if m == nil {
				t.Fatalf("README.md has no %s block behind <!-- mint: %s -->", s.language, s.language)
			}
			flag := map[string]string{"python3": "-c", "node": "-e"}[s.command]
			if err := exec.Command(s.command, flag, s.probe).Run(); err != nil {
				t.Skipf("%s is not here, or too old: %v", s.command, err)
			}
			cmd := exec.Command(s.command, flag, string(m[1])+s.loop)
			cmd.Stdin = bytes.NewReader(stdin)
			var stderr strings.Builder
			cmd.Stderr = &stderr
			out, err := cmd.Output()
			if err != nil {
				t.Fatalf("%v\n%s", err, stderr.String())
			}
			if got := strings.Fields(string(out)); !slices.Equal(got, want) {
				t.Errorf("got  %q\nwant %q", got, want)
			}
		})
	}
}
