package config

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"go.uber.org/zap"
	"go.uber.org/zap/zaptest/observer"
)

func noEnv(string) (string, bool) { return "", false }

// The example says what holds without a file: each default in it is true.
func TestExampleIsTheDefault(t *testing.T) {
	want, err := Load("", noEnv)
	if err != nil {
		t.Fatal(err)
	}
	got, err := Parse("example.yaml", Example(), noEnv)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want.Print()), string(got.Print())); diff != "" {
		t.Errorf("-default +example:\n%s", diff)
	}
}

// What the container runs is right, given what it asks of the environment.
func TestContainerFile(t *testing.T) {
	c, err := Load("../../deploy/container.yaml", func(string) (string, bool) { return "mx.bounces.example.com", true })
	if err != nil {
		t.Fatal(err)
	}
	if c.Domains[0].Name != "mx.bounces.example.com" || c.Domains[0].Keys[0].Secret.Reveal() != "mx.bounces.example.com" {
		t.Errorf("domain %s", c.Domains[0].Name)
	}
}

var setting = regexp.MustCompile(`(?m)^( *)#(\S|  )`)

// everything is the example with all that is commented out taken in.
func everything(t *testing.T) []byte {
	dir := t.TempDir()
	text := setting.ReplaceAllString(string(Example()), "$1$2")
	return regexp.MustCompile(`file:/etc/bounced/\S+[a-z0-9]`).ReplaceAllFunc([]byte(text), func(m []byte) []byte {
		name := filepath.Join(dir, filepath.Base(string(m)))
		if err := os.WriteFile(name, []byte("hush-hush-hush-hush"), 0o600); err != nil {
			t.Fatal(err)
		}
		return []byte("file:" + name)
	})
}

func TestExampleHasEveryKey(t *testing.T) {
	c := &Config{}
	c.defaults()
	d := &decoder{file: "example.yaml", lines: map[string]int{}, budget: maxNodes,
		env: func(string) (string, bool) { return "hush-hush-hush-hush", true }}
	d.document(everything(t), c)
	if len(d.errs) > 0 {
		t.Fatal(d.errs)
	}
	index := regexp.MustCompile(`\[\d+\]`)
	have := map[string]bool{}
	for path := range d.lines {
		have[index.ReplaceAllString(path, "")] = true
	}
	for _, path := range keys(reflect.TypeFor[Config](), "") {
		if !have[path] {
			t.Errorf("%s is not in the example", path)
		}
	}
	// The values that the example comments out are the defaults too, but for
	// names and secrets.
	e := Endpoint{}
	e.defaults()
	got := c.Endpoints[0]
	got.Name, got.URL, got.Secret, got.Secrets, got.Ed25519, got.Headers = "", URL{}, Secret{}, nil, Secret{}, nil
	got.Bearer, got.Basic, got.TLS = Secret{}, Basic{}, ClientTLS{}
	if !reflect.DeepEqual(got, e) {
		t.Errorf("endpoint in the example\n%+v\nby default\n%+v", got, e)
	}
	r := Redis{}
	r.defaults()
	r.URL, r.Addrs, r.Password, r.SentinelPassword, r.TLS = c.Store.Redis.URL, c.Store.Redis.Addrs, c.Store.Redis.Password, c.Store.Redis.SentinelPassword, c.Store.Redis.TLS
	if !reflect.DeepEqual(*c.Store.Redis, r) {
		t.Errorf("redis in the example\n%+v\nby default\n%+v", c.Store.Redis, r)
	}
	f := Foreign{}
	f.defaults()
	signature := c.Domains[0].Foreign[1].Signature
	signature.Secret, signature.Length = Secret{}, 0
	if signature != f.Signature {
		t.Errorf("signature in the example\n%+v\nby default\n%+v", signature, f.Signature)
	}
	s := RedisStream{}
	s.defaults()
	s.URL = c.Sinks.RedisStream.URL
	if *c.Sinks.RedisStream != s {
		t.Errorf("redis_stream in the example\n%+v\nby default\n%+v", c.Sinks.RedisStream, s)
	}

	t.Run("print", func(t *testing.T) {
		if out := string(c.Print()); strings.Contains(out, "hush") || !strings.Contains(out, redacted) {
			t.Errorf("secrets show:\n%s", out)
		}
	})
}

// keys lists the paths of all keys below a type.
func keys(typ reflect.Type, path string) (all []string) {
	for typ.Kind() == reflect.Pointer || typ.Kind() == reflect.Slice {
		typ = typ.Elem()
	}
	if path != "" {
		all = append(all, path)
	}
	if typ.Kind() != reflect.Struct || scalarParser(reflect.New(typ).Elem()) != nil {
		return all
	}
	for i := range typ.NumField() {
		f := typ.Field(i)
		name := f.Tag.Get("yaml")
		if name == "" {
			if f.IsExported() {
				panic(typ.String() + "." + f.Name + " has no key")
			}
			continue
		}
		all = append(all, keys(f.Type, join(path, name))...)
	}
	return all
}

func TestSecretsDoNotShow(t *testing.T) {
	var u URL
	if err := u.parse("https://user:hush@h.example/p?token=hush"); err != nil {
		t.Fatal(err)
	}
	var name URL
	if err := name.parse("https://hush@h.example/"); err != nil {
		t.Fatal(err)
	}
	type holder struct {
		S    Secret
		U, N URL
		M    map[string]Secret
	}
	h := holder{NewSecret("hush"), u, name, map[string]Secret{"a": NewSecret("hush")}}
	core, logs := observer.New(zap.DebugLevel)
	zap.New(core).Info("x", zap.Any("secret", h.S), zap.Stringer("url", h.U))
	j, err := json.Marshal(h)
	if err != nil {
		t.Fatal(err)
	}
	shown := string(j) + fmt.Sprint(logs.All()[0].ContextMap())
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%x", "%d"} {
		shown += fmt.Sprintf(verb, h) + fmt.Sprintf(verb, &h) + fmt.Sprintf(verb, h.S)
	}
	if strings.Contains(shown, "hush") || strings.Contains(shown, "68757368") {
		t.Error(shown)
	}
	if got, want := u.String(), "https://user:redacted@h.example/p?token=redacted"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}
