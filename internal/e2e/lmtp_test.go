package e2e

import (
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"
)

// strangers is a Postfix that takes mail from anybody, for its own domains only.
const strangers = "mynetworks = 192.0.2.1\nsmtpd_relay_restrictions = reject_unauth_destination\n"

// TestPostfixDeliversByLMTP: with the README's commands, and no others, a stock
// Postfix takes the world's mail for the bounce domain and delivers it here.
func TestPostfixDeliversByLMTP(t *testing.T) {
	needs(t, "postfix")
	// Short, and open to Postfix's own user; t.TempDir is neither.
	dir, err := os.MkdirTemp("", "lmtp-")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(dir) })
	if err := os.Chmod(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	socket, port := filepath.Join(dir, "lmtp.sock"), freeAddr(t)
	commands := readmePostfix(t)
	for name, c := range map[string]struct {
		listen, from, to string
		commands         []string
	}{
		"socket": {"lmtp+unix:" + socket, "/run/bounced/lmtp.sock", socket, commands},
		"port":   {"lmtp+" + port, "unix:/run/bounced/lmtp.sock", "inet:" + port, commands[:2]},
	} {
		t.Run(name, func(t *testing.T) {
			hook := newReceiver(t)
			yaml := strings.NewReplacer("RECEIVER", hook.URL, "{smtp}", c.listen).Replace(postfixConfig)
			n := newNode(t, binary(t), yaml)
			n.start()
			pf := startPostfix(t, strangers, func(etc string) {
				for _, line := range c.commands {
					cmd := exec.Command("sh", "-c", strings.NewReplacer("bounces.example.com", testDomain, c.from, c.to).Replace(line))
					cmd.Env = append(os.Environ(), "MAIL_CONFIG="+etc, "PATH="+os.Getenv("PATH")+":/usr/sbin")
					if out, err := cmd.CombinedOutput(); err != nil {
						t.Fatalf("%s: %v\n%s", line, err, out)
					}
				}
				if name == "socket" {
					joinGroup(t, socket)
				}
			})
			const id = "order-8812"
			from := mint(t, n, `{"id": "`+id+`"}`)
			mail := "From: MAILER-DAEMON@mx.example.net\r\nSubject: Undelivered Mail Returned to Sender\r\n\r\n" +
				"<ann@example.net>: host mx.example.net[192.0.2.1] said: 550 5.1.1 User unknown\r\n"
			sendMail(t, pf, "", from, mail)
			if left := hook.awaitAll([]string{id}, 20*time.Second); len(left) > 0 {
				t.Fatalf("no event came\n%s", n.log.tail(3000))
			}
		})
	}
}

// readmePostfix is what the README has typed into Postfix's configuration.
func readmePostfix(t *testing.T) []string {
	t.Helper()
	readme, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	commands := regexp.MustCompile(`(?m)^ *postconf .*`).FindAllString(string(readme), -1)
	if len(commands) != 3 {
		t.Fatalf("the README has %q", commands)
	}
	return commands
}

// joinGroup stands for usermod: in place of the machine's groups it changes that
// of the socket.
func joinGroup(t *testing.T, socket string) {
	t.Helper()
	postfix, err := user.Lookup("postfix")
	if err != nil {
		t.Fatal(err)
	}
	gid, err := strconv.Atoi(postfix.Gid)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Chown(socket, -1, gid); err != nil {
		t.Fatal(err)
	}
}
