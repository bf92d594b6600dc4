package main

import (
	"context"
	"encoding/pem"
	"errors"
	"fmt"
	"io"
	"log"
	"net"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"bounced/internal/config"
	"bounced/internal/event"
	"bounced/internal/httpapi"
	"bounced/internal/httpapi/httpapitest"

	"github.com/rogpeppe/go-internal/testscript"
	"go.uber.org/zap"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){
		"bounced": main,
	})
}

// TestCommands types what users type. BOUNCED_SERVER is a real API over made-up
// data; FULL is one that takes no mail, UPGRADES one whose endpoints do not answer in HTTP, LOCKED one that wants a token, and SECURED one that wants it by https,
// with the certificate in ca.crt.
func TestCommands(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir: "testdata",
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"status": status,
		},
		Condition: func(name string) (bool, error) {
			if name == "root" {
				return os.Geteuid() == 0, nil
			}
			return false, fmt.Errorf("unknown condition %s", name)
		},
		Setup: func(env *testscript.Env) error {
			env.Setenv("BOUNCED_SERVER", serve(t, env, httpapitest.New().Options()))
			locked := httpapitest.New().Options()
			locked.Token = "open-sesame-sesame"
			full := httpapitest.New().Options()
			full.Ready = func(context.Context) error { return event.ErrFull }
			upgrades := httpapitest.New()
			upgrades.Tried = event.Attempt{N: 1, Status: 101}
			env.Setenv("UPGRADES", serve(t, env, upgrades.Options()))
			env.Setenv("FULL", serve(t, env, full))
			env.Setenv("LOCKED", serve(t, env, locked))
			env.Setenv("SECURED", serveTLS(t, env, locked))
			env.Setenv("TZ", "UTC")
			env.Setenv("SMTP", freeAddr(t))
			env.Setenv("HTTP", freeAddr(t))
			return nil
		},
	})
}

// status CODE COMMAND… runs a command that has to exit with that code.
func status(ts *testscript.TestScript, _ bool, args []string) {
	err := ts.Exec(args[1], args[2:]...)
	code := 0
	var exit *exec.ExitError
	if errors.As(err, &exit) {
		code = exit.ExitCode()
	}
	if got := strconv.Itoa(code); got != args[0] {
		ts.Fatalf("exit code %s, want %s", got, args[0])
	}
}

func serve(t *testing.T, env *testscript.Env, o httpapi.Options) string {
	api, err := httpapi.New(o)
	if err != nil {
		t.Fatal(err)
	}
	s := httptest.NewServer(api)
	env.Defer(s.Close)
	return s.URL
}

func serveTLS(t *testing.T, env *testscript.Env, o httpapi.Options) string {
	api, err := httpapi.New(o)
	if err != nil {
		t.Fatal(err)
	}
	s := httptest.NewUnstartedServer(api)
	s.Config.ErrorLog = log.New(io.Discard, "", 0) // of clients that do not trust it
	s.StartTLS()
	env.Defer(s.Close)
	cert := pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: s.Certificate().Raw})
	if err := os.WriteFile(filepath.Join(env.WorkDir, "ca.crt"), cert, 0o600); err != nil {
		t.Fatal(err)
	}
	return s.URL
}

func freeAddr(t *testing.T) string {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	return l.Addr().String()
}

func TestPrintable(t *testing.T) {
	for in, want := range map[string]string{
		"ann@example.net":   "ann@example.net",
		"Zoë, 山田":           "Zoë, 山田",
		"\x1b[31mred\x1b[m": `\x1b[31mred\x1b[m`,
		"a\r\nb\tc":         `a\x0d\x0ab\x09c`,
		"\u202egnp.exe":     `\u202egnp.exe`,
		"\x9b2J":            `\x9b2J`,
		"\u009b2J":          `\u009b2J`,
	} {
		if got := printable(in); got != want {
			t.Errorf("%q became %q, want %q", in, got, want)
		}
	}
}

// A stranger's address in the log does not move the cursor of who reads it.
func TestLogIsPrintable(t *testing.T) {
	for _, format := range []string{"json", "console"} {
		var out strings.Builder
		log, err := newLogger(config.Log{Level: "info", Format: format}, &out)
		if err != nil {
			t.Fatal(err)
		}
		log.Info("understood", zap.String("rcpt", "\u009b2J\u202e\x7f\x1b[2J@example.net"), zap.Error(errors.New("\u009b2J")))
		if got := out.String(); strings.ContainsAny(got, "\u009b\u202e\x7f\x1b") ||
			!strings.Contains(got, `\u009b2J\u202e\u007f\u001b[2J@example.net`) || !strings.HasSuffix(got, "\n") {
			t.Errorf("%s: %q", format, got)
		}
	}
}

func TestTable(t *testing.T) {
	var out strings.Builder
	if err := table(&out, [][]string{{"NAME", "TEXT"}, {"a", "\x1b[2J\n"}, {"bcd", ""}}); err != nil {
		t.Fatal(err)
	}
	if got, want := out.String(), "NAME  TEXT\na     \\x1b[2J\\x0a\nbcd   -\n"; got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}
