package e2e

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/smtp"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

const postfixConfig = `
smtp: {listen: ["{smtp}"], hostname: mx.example.test}
http: {listen: "{http}"}
domains:
  - {name: ` + testDomain + `, prefix: b, separator: "+", keys: [{id: a, secret: "` + testSecret + `"}]}
store: {pebble: {dir: "{dir}/data"}}
endpoints: [{name: app, url: RECEIVER, allow_private: true}]
sinks: {log: {failures: "none", bounces: "none"}}
`

// TestPostfix sends real mail through Postfix to a server that refuses it, and
// follows the bounce that Postfix makes of that.
func TestPostfix(t *testing.T) {
	needs(t, "postfix")
	refusing := refusingServer(t)
	hook := newReceiver(t)
	n := newNode(t, binary(t), strings.Replace(postfixConfig, "RECEIVER", hook.URL, 1))
	n.start()
	pf := startPostfix(t, "relayhost = ["+host(refusing)+"]:"+port(refusing)+"\n"+
		"transport_maps = inline:{ { "+testDomain+" = smtp:["+host(n.smtp)+"]:"+port(n.smtp)+" } }\n")

	const id, rcpt = "order-8812", "nobody@remote.example.test"
	from := mint(t, n, `{"id": "`+id+`", "recipient": "`+rcpt+`", "tags": ["autumn", "nl"]}`)
	mail := "From: shop@sender.example.test\r\nTo: " + rcpt + "\r\nSubject: Your order\r\n\r\nThank you.\r\n"
	sendMail(t, pf, from, rcpt, mail)
	if left := hook.awaitAll([]string{id}, 60*time.Second); len(left) > 0 {
		t.Fatalf("no event came\n%s", n.log.tail(3000))
	}
	hook.mu.Lock()
	defer hook.mu.Unlock()
	form := hook.seen[id].form
	for name, want := range map[string]string{
		"type": "failure", "recipient": rcpt, "action": "failed", "state": "bounce",
		"code": "550", "extended": "5.1.1",
	} {
		if got := form.Get(name); got != want {
			t.Errorf("%s is %q, want %q", name, got, want)
		}
	}
	if got := strings.Join(form["tags[]"], " "); got != "autumn nl" {
		t.Errorf("tags are %q", got)
	}
	if got := form.Get("description"); !strings.Contains(got, "User unknown in virtual mailbox table") {
		t.Errorf("description is %q", got)
	}
}

// mint asks the API for an address.
func mint(t testing.TB, n *node, body string) string {
	t.Helper()
	resp, err := http.Post("http://"+n.http+"/v1/addresses", "application/json", strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	var made struct{ Address string }
	decode(t, resp, &made)
	if made.Address == "" {
		t.Fatalf("minting answered %s", resp.Status)
	}
	return made.Address
}

// refusingServer speaks just enough SMTP to refuse every recipient.
func refusingServer(t *testing.T) string {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { l.Close() })
	go func() {
		for {
			conn, err := l.Accept()
			if err != nil {
				return
			}
			go refuse(conn)
		}
	}()
	return l.Addr().String()
}

func refuse(conn net.Conn) {
	defer conn.Close()
	fmt.Fprint(conn, "220 mx.remote.example.test ESMTP\r\n")
	lines := bufio.NewScanner(conn)
	for lines.Scan() {
		verb, rest, _ := strings.Cut(lines.Text(), " ")
		switch strings.ToUpper(verb) {
		case "RCPT":
			addr := strings.TrimPrefix(strings.Fields(rest)[0], "TO:")
			fmt.Fprintf(conn, "550 5.1.1 %s: Recipient address rejected: User unknown in virtual mailbox table\r\n", addr)
		case "DATA":
			fmt.Fprint(conn, "554 5.5.1 no valid recipients\r\n")
		case "QUIT":
			fmt.Fprint(conn, "221 2.0.0 bye\r\n")
			return
		default:
			fmt.Fprint(conn, "250 2.0.0 ok\r\n")
		}
	}
}

// startPostfix runs a Postfix of its own until the test ends, and returns where
// it takes mail. prepare may change its configuration, in etc, before the start.
func startPostfix(t testing.TB, main string, prepare ...func(etc string)) string {
	addr, stop := launchPostfix(t, main, prepare...)
	t.Cleanup(stop)
	return addr
}

func launchPostfix(t testing.TB, main string, prepare ...func(etc string)) (addr string, stop func()) {
	t.Helper()
	postfix := needs(t, "postfix")
	if os.Getuid() != 0 {
		t.Skip("left out: Postfix starts only as root")
	}
	dir, err := os.MkdirTemp("", "postfix-") // short, and open to Postfix's own user
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Chmod(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	listen := freeAddr(t)
	etc := filepath.Join(dir, "etc")
	for name, text := range map[string]string{
		"main.cf": overridden(postfixMain(dir), main), "master.cf": strings.ReplaceAll(postfixMaster, "{listen}", listen),
	} {
		if err := os.MkdirAll(etc, 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(etc, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	for _, sub := range []string{"queue", "data"} {
		if err := os.Mkdir(filepath.Join(dir, sub), 0o755); err != nil {
			t.Fatal(err)
		}
	}
	if out, err := exec.Command("chown", "postfix", filepath.Join(dir, "data")).CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	for _, f := range prepare {
		f(etc)
	}
	if out, err := exec.Command(postfix, "-c", etc, "start").CombinedOutput(); err != nil {
		log, _ := os.ReadFile(filepath.Join(dir, "log"))
		t.Fatalf("postfix: %v\n%s\n%s", err, out, log)
	}
	awaitListener(t, listen)
	return listen, func() {
		exec.Command(postfix, "-c", etc, "stop").Run()
		if log, err := os.ReadFile(filepath.Join(dir, "log")); err == nil && t.Failed() {
			t.Logf("Postfix's log:\n%s", log)
		}
		os.RemoveAll(dir)
	}
}

func awaitListener(t testing.TB, addr string) {
	t.Helper()
	for deadline := time.Now().Add(20 * time.Second); ; {
		conn, err := net.DialTimeout("tcp", addr, time.Second)
		if err == nil {
			conn.Close()
			return
		}
		if time.Now().After(deadline) {
			t.Fatal(err)
		}
		<-time.After(50 * time.Millisecond)
	}
}

// overridden returns settings of Postfix with others in their places. Of one that stood
// there twice each process would warn as it starts: a burst of that fills the socket of
// postlogd, which then waits for itself, and all of Postfix with it, for ever.
func overridden(main, others string) string {
	kept := others
	for line := range strings.Lines(main) {
		name, _, _ := strings.Cut(line, " ")
		if !strings.HasPrefix(others, name+" ") && !strings.Contains(others, "\n"+name+" ") {
			kept += line
		}
	}
	return kept
}

// sendMail sends a message through Postfix, which has a minute for it.
func sendMail(t testing.TB, addr, from, rcpt, mail string) {
	t.Helper()
	conn, err := net.DialTimeout("tcp", addr, 10*time.Second)
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	conn.SetDeadline(time.Now().Add(time.Minute))
	c, err := smtp.NewClient(conn, host(addr))
	if err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(c.Mail(from), c.Rcpt(rcpt)); err != nil {
		t.Fatal(err)
	}
	w, err := c.Data()
	if err != nil {
		t.Fatal(err)
	}
	_, err = io.WriteString(w, mail)
	if err := errors.Join(err, w.Close(), c.Quit()); err != nil {
		t.Fatal(err)
	}
}

func postfixMain(dir string) string {
	return strings.ReplaceAll(`compatibility_level = 3.6
queue_directory = {dir}/queue
data_directory = {dir}/data
maillog_file = {dir}/log
maillog_file_prefixes = {dir}
myhostname = postfix.example.test
mydestination =
mynetworks = 127.0.0.0/8
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
smtp_host_lookup = native
smtpd_relay_restrictions = permit_mynetworks, reject
alias_maps =
alias_database =
disable_dns_lookups = yes
`, "{dir}", dir)
}

// The chroot of lmtp is Debian's, as the only one.
const postfixMaster = `{listen}  inet  n - n - - smtpd
pickup    unix  n - n 60 1 pickup
cleanup   unix  n - n - 0 cleanup
qmgr      unix  n - n 300 1 qmgr
rewrite   unix  - - n - - trivial-rewrite
bounce    unix  - - n - 0 bounce
defer     unix  - - n - 0 bounce
trace     unix  - - n - 0 bounce
verify    unix  - - n - 1 verify
flush     unix  n - n 1000? 0 flush
proxymap  unix  - - n - - proxymap
smtp      unix  - - n - - smtp
relay     unix  - - n - - smtp
lmtp      unix  - - y - - lmtp
error     unix  - - n - - error
retry     unix  - - n - - error
discard   unix  - - n - - discard
anvil     unix  - - n - 1 anvil
scache    unix  - - n - 1 scache
postlog   unix-dgram n - n - 1 postlogd
`

func host(addr string) string { h, _, _ := net.SplitHostPort(addr); return h }
func port(addr string) string { _, p, _ := net.SplitHostPort(addr); return p }
