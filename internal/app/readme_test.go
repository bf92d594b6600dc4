package app_test

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"
)

// The README says how to check a signature in other languages. These are those
// very lines, with a call of ours put to them, and then a forged one.
var receivers = []struct{ language, command, flag, probe, loop string }{{
	"python", "python3", "-c", "str.removeprefix", `
import json, sys
c = json.load(sys.stdin)
body = c["body"].encode("utf-8", "surrogateescape")
print(events(c["secret"], c["headers"], body)["type"][0])
try:
    events(c["secret"], c["headers"], body + b"x")
except PermissionError:
    print("refused")
`}, {
	"javascript", "node", "-e", "0", `
const c = JSON.parse(require("fs").readFileSync(0));
console.log(event(c.secret, c.headers, Buffer.from(c.body)).get("type"));
try { event(c.secret, c.headers, Buffer.from(c.body + "x")); } catch { console.log("refused"); }
`}}

// TestReadmeReceives: whatever form of a secret the configuration takes, the
// README's consumers take too.
func TestReadmeReceives(t *testing.T) {
	readme, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	for name, secret := range map[string]string{
		"padded": "whsec_aHVzaC1odXNoLWh1c2gtaHVzaA==", "padding left out": "whsec_aHVzaC1odXNoLWh1c2gtaHVzaA",
		"without need of any": "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
	} {
		call := signedCall(t, secret)
		for _, r := range receivers {
			t.Run(name+"/"+r.language, func(t *testing.T) {
				block := regexp.MustCompile("<!-- receive: " + r.language + " -->\n```" + r.language + "\n((?s:.*?))```").FindSubmatch(readme)
				if block == nil {
					t.Fatalf("README.md has no %s block behind <!-- receive: %s -->", r.language, r.language)
				}
				if err := exec.Command(r.command, r.flag, r.probe).Run(); err != nil {
					t.Skipf("%s is not here, or too old: %v", r.command, err)
				}
				cmd := exec.Command(r.command, r.flag, string(block[1])+r.loop)
				cmd.Stdin = strings.NewReader(call)
				var stderr strings.Builder
				cmd.Stderr = &stderr
				out, err := cmd.Output()
				if err != nil {
					t.Fatalf("%v\n%s", err, stderr.String())
				}
				if got := strings.Fields(string(out)); len(got) != 2 || got[0] != "failure" || got[1] != "refused" {
					t.Errorf("printed %q", got)
				}
			})
		}
	}
}

// TestReadmeReceivesBytes: mail that is not UTF-8 comes out of the README's
// consumer as it went in.
func TestReadmeReceivesBytes(t *testing.T) {
	readme, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	python := receivers[0]
	if err := exec.Command(python.command, python.flag, python.probe).Run(); err != nil {
		t.Skipf("%s is not here, or too old: %v", python.command, err)
	}
	block := regexp.MustCompile("<!-- receive: python -->\n```python\n((?s:.*?))```").FindSubmatch(readme)
	how := regexp.MustCompile(`# of mime, (\.encode\(.*?\)) is the message`).FindSubmatch(block[1])
	if how == nil {
		t.Fatal("README.md does not say how to get at the message")
	}
	const body = "type=bounce&mime=caf%E9+%C3%A9+%FF%00%0D%0A"
	stamp := strconv.FormatInt(time.Now().Unix(), 10)
	mac := hmac.New(sha256.New, []byte("hush-hush-hush-hush"))
	mac.Write([]byte("evt_1." + stamp + "." + body))
	out, err := exec.Command(python.command, python.flag, string(block[1])+`
import sys
headers = {"webhook-id": "evt_1", "webhook-timestamp": sys.argv[1], "webhook-signature": "v1," + sys.argv[2]}
got = events("whsec_aHVzaC1odXNoLWh1c2gtaHVzaA", headers, sys.argv[3].encode())["mime"][0]`+string(how[1])+`
sys.stdout.buffer.write(got)
`, stamp, base64.StdEncoding.EncodeToString(mac.Sum(nil)), body).Output()
	if err != nil || string(out) != "caf\xe9 \xc3\xa9 \xff\x00\r\n" {
		t.Errorf("%q, %v", out, err)
	}
}

// signedCall has a server make a call with a secret, and returns secret, headers
// and body as JSON.
func signedCall(t *testing.T, secret string) string {
	t.Helper()
	calls := make(chan string, 1)
	hook := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		headers := map[string]string{}
		for name := range r.Header {
			headers[strings.ToLower(name)] = r.Header.Get(name)
		}
		call, _ := json.Marshal(map[string]any{"secret": secret, "headers": headers, "body": string(body)})
		calls <- string(call)
	}))
	t.Cleanup(hook.Close)
	s := start(t, oneKey+`endpoints: [{name: app, url: "`+hook.URL+`", allow_private: true, secret: "`+secret+`"}]`)
	s.call("POST", "/v1/endpoints/app:test", nil, nil)
	select {
	case call := <-calls:
		return call
	case <-time.After(patience):
		t.Fatal("no call came")
		return ""
	}
}
