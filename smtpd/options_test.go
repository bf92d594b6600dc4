package smtpd_test

import (
	"bufio"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"bounced/smtpd"
)

func TestContradictionsAreRefused(t *testing.T) {
	base := func() smtpd.Options {
		return smtpd.Options{Addresses: addresses{}, Intake: &mailbox{}, Listen: []string{"127.0.0.1:0"}}
	}
	for want, change := range map[string]func(*smtpd.Options){
		"no Addresses":                 func(o *smtpd.Options) { o.Addresses = nil },
		"no Intake":                    func(o *smtpd.Options) { o.Intake = nil },
		"nothing to listen on":         func(o *smtpd.Options) { o.Listen = nil },
		`listen "25": want host:port`:  func(o *smtpd.Options) { o.Listen = []string{"25"} },
		`listen "lmtp+unix:": no path`: func(o *smtpd.Options) { o.Listen = []string{"lmtp+unix:"} },
		"come together":                func(o *smtpd.Options) { o.TLSCert = "x.crt" },
		"smtpd: certificate: ":         func(o *smtpd.Options) { o.TLSCert, o.TLSKey = "no.crt", "no.key" },
		"cannot stand in a greeting":   func(o *smtpd.Options) { o.Greeting = "hi\r\n250 ok" },
		"xxx\" cannot stand in":        func(o *smtpd.Options) { o.Hostname = strings.Repeat("x", 256) },
		"\" cannot stand in a":         func(o *smtpd.Options) { o.Hostname = "mx.\u00e9" },
		"is not a host name":           func(o *smtpd.Options) { o.Hostname = "two words" },
		"Commands (5)":                 func(o *smtpd.Options) { o.Limits.Commands = 5 },
		"ConnectionsPerAddress (9) is": func(o *smtpd.Options) { o.Limits.Connections, o.Limits.ConnectionsPerAddress = 5, 9 },
		"BodyBytes (5) must hold":      func(o *smtpd.Options) { o.Limits.BodyBytes = 5 },
		"HeaderBytes (9000000000) is":  func(o *smtpd.Options) { o.Limits.HeaderBytes = 9e9 },
	} {
		o := base()
		change(&o)
		if _, err := smtpd.New(o); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("want an error with %q, got %v", want, err)
		}
	}
	none := base() // no limit is more than another
	none.Limits = smtpd.Limits{Recipients: -1, Commands: -1, ConnectionsPerAddress: -1, MessageBytes: -1, HeaderBytes: -1}
	for _, o := range []smtpd.Options{base(), none} {
		if _, err := smtpd.New(o); err != nil {
			t.Error(err)
		}
	}
}

func TestListenOpensAllOrNone(t *testing.T) {
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer taken.Close()
	path := filepath.Join(t.TempDir(), "smtp")
	s, err := smtpd.New(smtpd.Options{Addresses: addresses{}, Intake: &mailbox{},
		Listen: []string{"unix:" + path, taken.Addr().String()}})
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Listen(); err == nil {
		t.Fatal("two listeners on one port")
	}
	if _, err := os.Stat(path); err == nil {
		t.Error("the first socket is still there")
	}
}

// TestBothFamilies: all of IPv4 and all of IPv6 with one port, as the README
// has it, are two listeners; so are all of one family and an address of the other.
func TestBothFamilies(t *testing.T) {
	probe, err := net.Listen("tcp6", "[::1]:0")
	if err != nil {
		t.Skip("no IPv6 here: ", err)
	}
	defer probe.Close()
	for _, hosts := range [][]string{{"0.0.0.0", "::"}, {"::", "0.0.0.0"}, {"0.0.0.0", "::1"}, {"127.0.0.1", "::"}} {
		free, err := net.Listen("tcp", ":0")
		if err != nil {
			t.Fatal(err)
		}
		_, port, _ := net.SplitHostPort(free.Addr().String())
		free.Close()
		r := start(t, smtpd.Options{Listen: []string{net.JoinHostPort(hosts[0], port), net.JoinHostPort(hosts[1], port)}})
		for _, host := range []string{"127.0.0.1", "::1"} {
			c, err := net.Dial("tcp", net.JoinHostPort(host, port))
			if err != nil {
				t.Errorf("%v: %v", hosts, err)
				continue
			}
			if line, _ := bufio.NewReader(c).ReadString('\n'); !strings.HasPrefix(line, "220 ") {
				t.Errorf("%v at %s: %q", hosts, host, line)
			}
			c.Close()
		}
		if err := r.stop(); err != nil {
			t.Error(err)
		}
	}
	// Alone, each takes mail from both, as it always did.
	for _, host := range []string{"0.0.0.0", "::"} {
		r := start(t, smtpd.Options{Listen: []string{net.JoinHostPort(host, "0")}})
		_, port, _ := net.SplitHostPort(r.addr.String())
		for _, from := range []string{"127.0.0.1", "::1"} {
			c, err := net.Dial("tcp", net.JoinHostPort(from, port))
			if err != nil {
				t.Errorf("%s alone: %v", host, err)
				continue
			}
			c.Close()
		}
	}
}

func TestUnixMode(t *testing.T) {
	path := filepath.Join(t.TempDir(), "smtp")
	start(t, smtpd.Options{Listen: []string{"unix:" + path}, UnixMode: 0o600})
	info, err := os.Stat(path)
	if err != nil {
		t.Fatal(err)
	}
	if got := info.Mode().Perm(); got != 0o600 {
		t.Errorf("mode %o", got)
	}
}

// TestSystemdSockets runs this test binary again, with sockets passed as
// systemd passes them.
func TestSystemdSockets(t *testing.T) {
	if os.Getenv("LISTEN_FDS") != "" {
		systemdChild(t)
		return
	}
	sh, err := exec.LookPath("sh")
	if err != nil {
		t.Skip("no sh, to set LISTEN_PID to its own")
	}
	cmd := exec.Command(sh, "-c", `LISTEN_PID=$$ exec "$0" -test.run '^TestSystemdSockets$' -test.v`, os.Args[0])
	cmd.Env = append(os.Environ(), "LISTEN_FDS=3", "LISTEN_FDNAMES=smtp:lmtp:smtp")
	for range 3 {
		l, err := net.Listen("tcp", "127.0.0.1:0")
		if err != nil {
			t.Fatal(err)
		}
		defer l.Close()
		f, err := l.(*net.TCPListener).File()
		if err != nil {
			t.Fatal(err)
		}
		defer f.Close()
		cmd.ExtraFiles = append(cmd.ExtraFiles, f)
		cmd.Env = append(cmd.Env, fmt.Sprintf("WANT_%d=%s", len(cmd.ExtraFiles)-1, l.Addr()))
	}
	if out, err := cmd.CombinedOutput(); err != nil || !strings.Contains(string(out), "child has served") {
		t.Errorf("%v\n%s", err, out)
	}
}

func systemdChild(t *testing.T) {
	r := start(t, smtpd.Options{Listen: []string{"systemd:smtp", "lmtp+systemd:lmtp"}})
	addrs := r.server.Addrs()
	if len(addrs) != 3 {
		t.Fatalf("listens on %v", addrs)
	}
	for i, want := range []string{"WANT_0", "WANT_2", "WANT_1"} {
		if addrs[i].String() != os.Getenv(want) {
			t.Errorf("address %d is %v, want %s", i, addrs[i], os.Getenv(want))
		}
	}
	dialTo(t, addrs[0]).expect("220 mx.b.test ESMTP")
	dialTo(t, addrs[1]).expect("220 mx.b.test ESMTP")
	dialTo(t, addrs[2]).expect("220 mx.b.test LMTP")
	if os.Getenv("LISTEN_PID") != "" {
		t.Error("LISTEN_PID is left for children")
	}
	s, err := smtpd.New(smtpd.Options{Addresses: addresses{}, Intake: r.inbox, Listen: []string{"systemd:other"}})
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Listen(); err == nil || !strings.Contains(err.Error(), `"other"`) {
		t.Errorf("a socket that was not passed: %v", err)
	}
	t.Log("child has served")
}
