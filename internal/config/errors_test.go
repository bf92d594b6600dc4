package config_test

import (
	"fmt"
	"strings"
	"testing"

	"bounced/internal/config"
)

const domain = "domains: [{name: a.example, keys: [{id: a, secret: 0123456789abcdef}]}]\n"

// Each row is a file and all that is said about it.
var wrong = []struct{ name, file, want string }{{
	"not YAML", "smtp: [", `c.yaml:1: not YAML: did not find expected node content`,
}, {
	"two documents", "log: {}\n---\nlog: {}", `c.yaml:2: a second YAML document begins; expected one`,
}, {
	"a list at the top", "- a", `c.yaml:1: is a list; expected a section with node, smtp, domains, store, retention, endpoints, sinks, classify, http, log`,
}, {
	"misspelt key", "smtp:\n  lisen: []", `c.yaml:2: smtp.lisen: unknown key; did you mean listen?`,
}, {
	"unknown key", "log:\n  level: info\n  colour: red", `c.yaml:3: log.colour: unknown key; expected one of level, format`,
}, {
	"key twice", "log:\n  level: info\n  level: warn", `c.yaml:3: log.level: was set in line 2 already`,
}, {
	"list for a section", "log: [info]", `c.yaml:1: log: is a list; expected a section with level, format`,
}, {
	"word for a list", "smtp:\n  listen: 0.0.0.0:25", `c.yaml:2: smtp.listen: is a single value; expected a list`,
}, {
	"section for a word", "log: {level: {a: b}}", `c.yaml:1: log.level: is a section; expected a text`,
}, {
	"no value", "log:\n  level:", `c.yaml:2: log.level: has no value; expected a text, or leave the key out`,
}, {
	"quoted number", `smtp: {max_recipients: "100"}`, `c.yaml:1: smtp.max_recipients: "100" is a text; expected a whole number, without quotes`,
}, {
	"word for a number", `smtp: {max_recipients: many}`, `c.yaml:1: smtp.max_recipients: "many" is no whole number; expected a whole number`,
}, {
	"truth for a word", "log: {level: true}", `c.yaml:1: log.level: true is true or false to YAML; expected a text (quote it if it is meant as a word)`,
}, {
	"word for a truth", "sinks: {log: {mime: yes}}", `c.yaml:1: sinks.log.mime: "yes" is neither true nor false; expected true or false`,
}, {
	"duration without unit", "retention: {raw: 30}", `c.yaml:1: retention.raw: "30" is no duration; expected a duration such as 20s, 90m, 720h or 30d`,
}, {
	"days that overflow", "retention: {raw: 99999d}", `c.yaml:1: retention.raw: "99999d" is no duration; expected a duration such as 20s, 90m, 720h or 30d`,
}, {
	"size", "smtp: {max_message_bytes: 25 megs}", `c.yaml:1: smtp.max_message_bytes: "25 megs" is no size; expected a size such as 25MiB, 64KiB or 26214400`,
}, {
	"network", "smtp: {deny: [10.0.0.1/8]}", `c.yaml:1: smtp.deny[0]: 10.0.0.1/8 has bits set behind its length, the network is 10.0.0.0/8; expected a network such as 10.0.0.0/8 or 2001:db8::/32, or one address`,
}, {
	"listen address", "smtp:\n  listen:\n    - 127.0.0.1:25\n    - port 25", `c.yaml:4: smtp.listen[1]: "port 25" is no address; expected host:port, unix:/path or systemd:name, with or without lmtp+ before it`,
}, {
	"listen twice", "smtp: {listen: ['a:25', 'a:25']}", `c.yaml:1: smtp.listen[1]: a:25 is what smtp.listen[0] listens on`,
}, {
	"SMTP and LMTP at one address", "smtp: {listen: ['unix:/a', 'lmtp+unix:/a']}", `c.yaml:1: smtp.listen[1]: lmtp+unix:/a is what smtp.listen[0] listens on`,
}, {
	"all addresses and one of them", "smtp: {listen: ['0.0.0.0:25', '127.0.0.1:25']}", `c.yaml:1: smtp.listen[1]: 127.0.0.1:25 is what smtp.listen[0] listens on`,
}, {
	"mail at the port of the API", "smtp: {listen: ['0.0.0.0:25', '0.0.0.0:8025']}", `c.yaml: http.listen: 127.0.0.1:8025 is what smtp.listen[1] listens on`,
}, {
	"no listen address", "smtp: {listen: []}", `c.yaml:1: smtp.listen: the list is empty; expected at least one host:port, unix:/path or systemd:name`,
}, {
	"half a key pair", "smtp: {tls: {cert: a.pem}}", `c.yaml:1: smtp.tls: expected both cert and key, or neither`,
}, {
	"half a key pair of the API", "http: {tls: {key: a.pem}}", `c.yaml:1: http.tls: expected both cert and key, or neither`,
}, {
	"memory below one message", "smtp: {limits: {memory: 1MiB}}", `c.yaml:1: smtp.limits.memory: 1MiB is less than one message may have (smtp.max_message_bytes is 25MiB)`,
}, {
	"no variable", "http:\n  token: ${NO_SUCH}", `c.yaml:2: http.token: the environment has no variable NO_SUCH`,
}, {
	"no secret file", "http: {token: file:/does/not/exist}", `c.yaml:1: http.token: open /does/not/exist: no such file or directory; expected a secret, or file: and the path of a file that holds it`,
}, {
	"blank token", "http: {token: '                    '}", `c.yaml:1: http.token: is empty`,
}, {
	"token of two lines", "http: {token: \"0123456789abcdef\\n# for the API\"}", `c.yaml:1: http.token: has more than one line; expected a token and nothing else`,
}, {
	"blank bearer", "endpoints: [{name: a, url: 'http://a', bearer: ' '}]", `c.yaml:1: endpoints[0].bearer: is empty`,
}, {
	"public without token", "http:\n  listen: 0.0.0.0:8025", `c.yaml:2: http.listen: 0.0.0.0:8025 can be reached from other machines, so http.token has to be set`,
}, {
	"short token", "http: {token: abc}", `c.yaml:1: http.token: too short to be a secret; expected at least 16 characters`,
}, {
	"domain name", "domains: [{name: 'a b'}]", `c.yaml:1: domains[0].name: "a b" is not a domain name`,
}, {
	"domain twice", "domains:\n  - name: a.example\n  - name: A.example", `c.yaml:3: domains[1].name: a.example is listed twice`,
}, {
	"separator", "domains: [{name: a.example, separator: _}]", `c.yaml:1: domains[0].separator: "_" is not known; expected one of +, -, =`,
}, {
	"mint key", "domains:\n  - name: a.example\n    mint_key: b\n    keys: [{id: a, secret: 0123456789abcdef}]", `c.yaml:3: domains[0].mint_key: "b" is the id of none of the domain's keys`,
}, {
	"short key", "domains: [{name: a.example, keys: [{id: a, secret: abc}]}]", `c.yaml:1: domains[0].keys[0].secret: too short to be a secret; expected at least 16 characters (try: openssl rand -hex 32)`,
}, {
	"unsigned unsaid", "domains: [{name: a.example, foreign: [{scheme: plain, prefix: b}]}]", `c.yaml:1: domains[0].foreign[0].unsigned: expected true: anyone can write an address of scheme plain, and whoever allows it has to say so`,
}, {
	"pattern without id", "domains: [{name: a.example, foreign: [{scheme: regexp, unsigned: true, pattern: 'x(.*)'}]}]", `c.yaml:1: domains[0].foreign[0].pattern: no group named id; expected (?P<id>…) in it`,
}, {
	"pattern without sig", "domains: [{name: a.example, foreign: [{scheme: regexp, pattern: '(?P<id>.*)', signature: {secret: 0123456789abcdef}}]}]", `c.yaml:1: domains[0].foreign[0].pattern: no group named sig, which signature is about; expected (?P<sig>…) in it`,
}, {
	"recipient that may not be signed", "domains: [{name: a.example, foreign: [{scheme: regexp, pattern: '(?P<id>.*)-(?P<recipient>.*)-(?P<sig>.*)', signature: {secret: 0123456789abcdef}}]}]", `c.yaml:1: domains[0].foreign[0].signature.signed: the pattern has a recipient too; expected what is signed, such as "{id}:{recipient}"`,
}, {
	"header over the message", "smtp: {limits: {header_bytes: 26MiB}}", `c.yaml:1: smtp.limits.header_bytes: 26MiB is more than a whole message may have (smtp.max_message_bytes is 25MiB)`,
}, {
	"signature without secret", "domains: [{name: a.example, foreign: [{scheme: regexp, unsigned: true, pattern: '(?P<id>.*)(?P<sig>.)', signature: {length: 5}}]}]", `c.yaml:1: domains[0].foreign[0].signature: has no secret; expected one, or no signature`,
}, {
	"two stores", domain + "store: {pebble: {dir: a}, redis: {url: 'redis://h'}}", `c.yaml:2: store.redis: there is one store; expected either pebble or redis`,
}, {
	"redis without address", domain + "store:\n  redis:", `c.yaml:3: store.redis: expected url, or addrs`,
}, {
	"redis without shared keys", "domains: [{name: a.example}]\nstore: {redis: {url: 'redis://h'}}", `c.yaml:1: domains[0].keys: nodes on one Redis have to share the keys, so none is made by itself; expected at least one`,
}, {
	"redis url", domain + "store: {redis: {url: 'http://u:hunter2@h'}}", `c.yaml:2: store.redis.url: scheme "http" is not known; expected one of redis, rediss, unix`,
}, {
	"broken url with a password", domain + `store: {redis: {url: "redis://u:hunter2@h:port"}}`, `c.yaml:2: store.redis.url: is no URL; expected a URL, or file: and the path of a file that holds it`,
}, {
	"password that ends the host", domain + `store: {redis: {url: "redis://user:987654321/x@127.0.0.1:6379/0"}}`, `c.yaml:2: store.redis.url: has a port out of range; expected a URL, or file: and the path of a file that holds it`,
}, {
	"password that ends the host in time for a port", domain + `store: {redis: {url: "redis://user:98/x@127.0.0.1:6379/0"}}`, `c.yaml:2: store.redis.url: has an @ behind the host; expected %2F for /, %3F for ? and %23 for # in a password`,
}, {
	"the same of a stream", `sinks: {redis_stream: {url: "redis://user:98?x@127.0.0.1:6379/0"}}`, `c.yaml:1: sinks.redis_stream.url: has an @ behind the host; expected %2F for /, %3F for ? and %23 for # in a password`,
}, {
	"several plain redis", domain + "store: {redis: {addrs: ['a:1', 'b:1']}}", `c.yaml:2: store.redis.addrs: several addresses need master (Sentinel) or cluster: true`,
}, {
	"raw longer than events", "retention: {raw: 30d, events: 7d}", `c.yaml:1: retention.raw: raw mail would be kept longer than the events that lead to it; at most retention.events (168h)`,
}, {
	"endpoint without anything", "endpoints: [{}]", "c.yaml:1: endpoints[0].name: \"\" is not a name; expected up to 63 of a-z, 0-9, _ and -\nc.yaml:1: endpoints[0].url: is missing; expected an http or https URL",
}, {
	"endpoint named as a sink", "endpoints: [{name: log, url: 'http://a'}]", `c.yaml:1: endpoints[0].name: "log" is the name of a sink; expected another one`,
}, {
	"batch of forms", "endpoints: [{name: a, url: 'http://a', batch: 10}]", `c.yaml:1: endpoints[0].batch: only format json can carry several events in one call`,
}, {
	"endless concurrency", "endpoints: [{name: a, url: 'http://a', concurrency: 1000000000}]", `c.yaml:1: endpoints[0].concurrency: 1000000000 is out of range; expected 1 to 10000`,
}, {
	"password in a url", "endpoints: [{name: a, url: 'http://u:hunter2@a'}]", `c.yaml:1: endpoints[0].url: has a name or password in it; expected them in basic`,
}, {
	"url without a host", "endpoints: [{name: a, url: 'http://:8080/'}]", `c.yaml:1: endpoints[0].url: has no host`,
}, {
	"url with no such port", "endpoints: [{name: a, url: 'http://a:80800/'}]", `c.yaml:1: endpoints[0].url: has a port out of range; expected a URL, or file: and the path of a file that holds it`,
}, {
	"header twice", "endpoints: [{name: a, url: 'http://a', headers: {x-a: b, X-A: c}}]", `c.yaml:1: endpoints[0].headers.x-a: X-A is set already; case makes no difference to headers`,
}, {
	"log sink in capitals", "sinks: {log: {failures: STDOUT}}", `c.yaml:1: sinks.log.failures: "STDOUT" would be the name of a file; expected stdout`,
}, {
	"two authorizations", "endpoints: [{name: a, url: 'http://a', bearer: t, basic: {username: u}}]", `c.yaml:1: endpoints[0].basic: bearer is set already; both are the Authorization header`,
}, {
	"signing secret", "endpoints: [{name: a, url: 'http://a', secret: hush-hush-hush-hush-hush-hush}]", `c.yaml:1: endpoints[0].secret: expected whsec_ and the base64 of 16 to 128 bytes (try: echo whsec_$(openssl rand -base64 32))`,
}, {
	"signing key", "endpoints: [{name: a, url: 'http://a', ed25519: whsk_aHVzaA==}]", `c.yaml:1: endpoints[0].ed25519: expected whsk_ and the base64 of an Ed25519 seed (32 bytes) or private key (64 bytes)`,
}, {
	"our own header", "endpoints: [{name: a, url: 'http://a', headers: {webhook-id: x}}]", `c.yaml:1: endpoints[0].headers.webhook-id: Webhook-Id is set by bounced itself`,
}, {
	"confidence", "classify: {min_confidence: 50}", `c.yaml:1: classify.min_confidence: 50 is out of range; expected 0 to 1`,
}, {
	"stream without server", "sinks: {redis_stream: {}}", `c.yaml:1: sinks.redis_stream.url: is missing, and there is no Redis store to take it from; expected redis://…`,
}, {
	"stream with both limits", "sinks: {redis_stream: {url: 'redis://h', max_len: 5, max_age: 1h}}", `c.yaml:1: sinks.redis_stream.max_age: Redis trims a stream by length or by age; max_len is set already`,
}, {
	"alias bomb", bomb(), `c.yaml:1: endpoints[980].headers.a35: the file is too large once its aliases are expanded`,
}, {
	"all at once", "smtp:\n  listn: []\nhttp:\n  token: ${NO_SUCH}\nlog: {level: 1, format: [x]}", "c.yaml:2: smtp.listn: unknown key; did you mean listen?\nc.yaml:4: http.token: the environment has no variable NO_SUCH\nc.yaml:5: log.format: is a list; expected a text",
}}

// bomb is 2000 endpoints with the same 100 headers.
func bomb() string {
	headers := strings.Builder{}
	for i := range 100 {
		fmt.Fprintf(&headers, "a%d: b, ", i)
	}
	return "endpoints: [{name: a, headers: &h {" + headers.String() + "}}" + strings.Repeat(", {headers: *h}", 2000) + "]"
}

func TestErrors(t *testing.T) {
	for _, w := range wrong {
		t.Run(w.name, func(t *testing.T) {
			_, err := config.Parse("c.yaml", []byte(w.file), env())
			if err == nil {
				t.Fatal("accepted")
			}
			if err.Error() != w.want {
				t.Errorf("got\n%s\nwant\n%s", err, w.want)
			}
		})
	}
}

func TestErrorfNamesTheLine(t *testing.T) {
	c, err := config.Parse("c.yaml", []byte("classify:\n  rules:\n    - a.yaml\n    - b.yaml\n"), env())
	if err != nil {
		t.Fatal(err)
	}
	got := c.Errorf("classify.rules[1]", "no such file").Error()
	if want := "c.yaml:4: classify.rules[1]: no such file"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	got = c.Errorf("domains[0].foreign[2].pattern", "odd").Error()
	if want := "c.yaml: domains[0].foreign[2].pattern: odd"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func FuzzParse(f *testing.F) {
	f.Add(config.Example())
	for _, w := range wrong {
		if len(w.file) < 1000 {
			f.Add([]byte(w.file))
		}
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		if strings.Contains(string(data), "file:") {
			t.Skip("would read files")
		}
		c, err := config.Parse("c.yaml", data, env("NAME", "value"))
		if err != nil {
			if strings.Contains(err.Error(), "reflect.") || c != nil {
				t.Fatalf("%v", err)
			}
			return
		}
		// What was understood can be printed, and understood again.
		if _, err := config.Parse("c.yaml", c.Print(), env()); err != nil && !strings.Contains(string(c.Print()), "redacted") {
			t.Fatalf("printed\n%s\n%v", c.Print(), err)
		}
	})
}
