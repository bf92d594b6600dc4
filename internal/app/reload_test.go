package app_test

import (
	"crypto/tls"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"bounced/internal/httpapi/httpapitest"
)

// status asks the API with a token and returns what it answers.
func (s *server) status(token string) int {
	s.t.Helper()
	req, err := http.NewRequest("GET", "http://"+s.http+"/v1/events", nil)
	if err != nil {
		s.t.Fatal(err)
	}
	if token != "" {
		req.Header.Set("Authorization", "Bearer "+token)
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		s.t.Fatal(err)
	}
	resp.Body.Close()
	return resp.StatusCode
}

// TestReloadToken: the API's token is another one after a reload, and stays
// what it was after one that was refused, whatever that was for.
func TestReloadToken(t *testing.T) {
	s := start(t, oneKey)
	const first, second = "the first token of all", "another token of all"
	with := func(token, rest string) string {
		return strings.Replace(fmt.Sprintf(base, s.dir), `http: {`, `http: {token: "`+token+`", `, 1) + rest
	}
	expect := func(when string, statuses map[string]int) {
		t.Helper()
		for token, want := range statuses {
			if got := s.status(token); got != want {
				t.Errorf("%s: %d with token %q, want %d", when, got, token, want)
			}
		}
	}
	expect("at first", map[string]int{"": 200})
	s.write("bounced.yaml", with(first, oneKey))
	if said := s.hangUp(); said != "reloaded" {
		t.Fatal(said)
	}
	expect("with a token", map[string]int{"": 401, first: 200})
	s.write("bounced.yaml", with(second, oneKey))
	if said := s.hangUp(); said != "reloaded" {
		t.Fatal(said)
	}
	expect("with another", map[string]int{"": 401, first: 401, second: 200})
	s.write("bounced.yaml", strings.Replace(with(first, oneKey), "failures: none", "failures: /nowhere/at/all", 1))
	if said := s.hangUp(); !strings.HasPrefix(said, "reload refused") {
		t.Fatal(said)
	}
	expect("after a reload that was refused", map[string]int{"": 401, first: 401, second: 200})
	s.configure(oneKey)
	if said := s.hangUp(); said != "reloaded" {
		t.Fatal(said)
	}
	expect("without one again", map[string]int{"": 200, "whatever": 200})
}

// TestReloadCertificate: the API's certificate is another one after a reload,
// and stays what it was after one that was refused.
func TestReloadCertificate(t *testing.T) {
	with := func(cert, key string) string {
		return strings.Replace(base, `http: {`, `http: {tls: {cert: `+cert+`, key: `+key+`}, `, 1) + oneKey
	}
	first, firstKey := httpapitest.KeyPair(t, "one.example")
	second, secondKey := httpapitest.KeyPair(t, "two.example")
	s := startWith(t, with(first, firstKey), "")
	shows := func(name string) {
		t.Helper()
		c, err := tls.Dial("tcp", s.http, &tls.Config{InsecureSkipVerify: true})
		if err != nil {
			t.Fatal(err)
		}
		defer c.Close()
		if err := c.ConnectionState().PeerCertificates[0].VerifyHostname(name); err != nil {
			t.Error(err)
		}
	}
	reload := func(text, want string) {
		t.Helper()
		s.write("bounced.yaml", fmt.Sprintf(text, s.dir))
		if said := s.hangUp(); !strings.HasPrefix(said, want) {
			t.Fatal(said)
		}
	}
	shows("one.example")
	reload(with(second, firstKey), "reload refused")
	shows("one.example")
	reload(with(second, secondKey), "reloaded")
	shows("two.example")
	reload(base+oneKey, "reloaded")
	shows("two.example")
	said := s.logs.FilterMessage("changes that need a restart").All()
	if len(said) != 1 || fmt.Sprint(said[0].ContextMap()["keys"]) != "[http.tls]" {
		t.Errorf("of switching it off the log says %v", said)
	}
}

// TestReloadWarns: whoever renewed a certificate and left the old one in place
// hears of it from the log, as at a start.
func TestReloadWarns(t *testing.T) {
	good, goodKey := httpapitest.KeyPair(t, "mx.example")
	old, oldKey := httpapitest.KeyPairUntil(t, "mx.example", time.Now().Add(-time.Minute))
	with := func(cert, key string) string {
		return strings.Replace(base, `smtp: {`, `smtp: {tls: {cert: `+cert+`, key: `+key+`}, `, 1) + oneKey
	}
	s := startWith(t, with(good, goodKey), "")
	warnings := func() (list []string) {
		for _, e := range s.logs.TakeAll() {
			if text := fmt.Sprint(e.ContextMap()["error"]); e.Message == "configuration" && strings.Contains(text, "smtp.tls: ") {
				list = append(list, text)
			}
		}
		return list
	}
	for _, c := range []struct {
		cert, key string
		want      int
	}{{good, goodKey, 0}, {old, oldKey, 1}, {good, goodKey, 0}} {
		s.write("bounced.yaml", fmt.Sprintf(with(c.cert, c.key), s.dir))
		if said := s.hangUp(); said != "reloaded" {
			t.Fatal(said)
		}
		if got := warnings(); len(got) != c.want || c.want > 0 && !strings.Contains(got[0], c.cert+" is good until ") {
			t.Errorf("of %s the log says %q", c.cert, got)
		}
	}
}

// TestReloadNamesTheRest: what only a restart changes stays as it is, the key
// in the data directory too, and the log says so.
func TestReloadNamesTheRest(t *testing.T) {
	s := start(t, "")
	address := s.mint(map[string]any{"id": "order-1"})
	s.configure("domains: [{name: bounces.localhost, null_sender_only: true}]\nretention: {raw: 1h}\n")
	text, err := os.ReadFile(filepath.Join(s.dir, "bounced.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	s.write("bounced.yaml", strings.Replace(string(text), s.dir+"/data", s.dir+"/elsewhere", 1))
	if said := s.hangUp(); said != "reloaded" {
		t.Fatal(said)
	}
	var keys []string
	for _, e := range s.logs.FilterMessage("changes that need a restart").All() {
		for _, k := range e.ContextMap()["keys"].([]any) {
			keys = append(keys, k.(string))
		}
	}
	if want := []string{"domains.null_sender_only", "store", "retention"}; !slices.Equal(keys, want) {
		t.Errorf("the log names %q, want %q", keys, want)
	}
	if _, err := os.Stat(filepath.Join(s.dir, "elsewhere")); err == nil {
		t.Error("a key was made where the store is not")
	}
	if reply := s.send(address, bounceOf("a@b.example", "550 5.1.1 User unknown")); reply.Code != 250 {
		t.Errorf("an address from before: %+v", reply)
	}
}
