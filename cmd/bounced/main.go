// Command bounced is the whole program: the server, and what people use to
// look at it, at its configuration and at single messages.
//
// Each command has a file of its name; table.go, bar.go and client.go hold what they
// share. This file reads the command line and turns errors into exit codes: 0 fine, 1
// something failed, 2 wrong usage or configuration. Only main exits.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"
	"time"

	"bounced/internal/config"

	"github.com/alecthomas/kong"
)

// commands is the command line. A command is a struct with flags and a method
// Run(*console) error.
type commands struct {
	Serve       serveCmd       `cmd:"" help:"Run the server: SMTP, delivery and the HTTP API."`
	Replay      replayCmd      `cmd:"" help:"Say what messages in files become, or send them to a listener."`
	Explain     explainCmd     `cmd:"" help:"Show what one message is, what becomes of it, and why."`
	Address     addressCmd     `cmd:"" help:"Make and read signed return addresses by hand."`
	Config      configCmd      `cmd:"" help:"Check, print or write a configuration file."`
	Events      eventsCmd      `cmd:"" help:"Look at the events of a running server."`
	Deliveries  deliveriesCmd  `cmd:"" help:"Look at and act on the deliveries of a running server."`
	Endpoints   endpointsCmd   `cmd:"" help:"Look at and act on the endpoints of a running server."`
	Reclassify  reclassifyCmd  `cmd:"" help:"Judge kept mail of a running server by the rules of today."`
	Store       storeCmd       `cmd:"" help:"Move what a stopped server keeps to another store."`
	Nodes       nodesCmd       `cmd:"" help:"List the nodes that share the server's store."`
	Rules       rulesCmd       `cmd:"" help:"Classification rules, and the texts that none matches."`
	Healthcheck healthcheckCmd `cmd:"" help:"Exit 0 if a running server answers, for container health checks."`
	Version     versionCmd     `cmd:"" help:"Print the version."`
}

// console is what a command talks to.
type console struct {
	ctx      context.Context // ends on SIGINT and SIGTERM
	in       io.Reader
	out, err io.Writer
}

// usageError is an error for which the command line or the configuration is to blame.
type usageError struct{ error }

func (e usageError) Unwrap() error { return e.error }

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	// A second signal ends the process at once.
	context.AfterFunc(ctx, stop)

	parsed, code := parse(args, stdout, stderr)
	if parsed == nil {
		return code
	}
	ended := make(chan error, 1)
	go func() { ended <- parsed.Run(&console{ctx, stdin, stdout, stderr}) }()
	var err error
	select {
	case err = <-ended:
	case <-overdue(ctx, parsed.Command()):
		err = errInterrupted
	}
	if ctx.Err() != nil && errors.Is(err, context.Canceled) && parsed.Command() != "serve" {
		err = errInterrupted // but not for serve, whose error may say more
	}
	if err == nil {
		return 0
	}
	var usage usageError
	if isConfig(err) {
		// These begin with file and line, like those of compilers.
		fmt.Fprintln(stderr, err)
		return 2
	}
	fmt.Fprintln(stderr, "bounced:", err)
	if errors.As(err, &usage) {
		return 2
	}
	return 1
}

// errInterrupted takes the place of errors that only say where the interruption was
// noticed.
var errInterrupted = errors.New("interrupted")

// overdue is closed when a command that was told to end gets no more time: one that
// waits for input from a terminal or a pipe does not notice. The server has mail to
// finish with, and gets all the time that it needs.
func overdue(ctx context.Context, command string) <-chan struct{} {
	if command == "serve" {
		return nil
	}
	over := make(chan struct{})
	context.AfterFunc(ctx, func() { time.AfterFunc(time.Second, func() { close(over) }) })
	return over
}

func isConfig(err error) bool {
	var one *config.Error
	var all config.Errors
	return errors.As(err, &one) || errors.As(err, &all)
}

// exited is what parse panics with, and recovers from, when kong asks to exit, as after
// --help.
type exited int

// parse reads the command line. Without a command to run, parsed is nil and code is the
// exit code.
func parse(args []string, stdout, stderr io.Writer) (parsed *kong.Context, code int) {
	defer func() {
		if p := recover(); p != nil {
			e, ok := p.(exited)
			if !ok {
				panic(p)
			}
			parsed, code = nil, int(e)
		}
	}()
	parser, err := kong.New(&commands{},
		kong.Name("bounced"),
		kong.Description("An inbound mail server for bounces: signed return addresses in, events out."),
		kong.Writers(stdout, stderr),
		kong.Exit(func(code int) { panic(exited(code)) }),
		kong.ConfigureHelp(kong.HelpOptions{Compact: true, NoExpandSubcommands: true}),
	)
	if err != nil {
		panic(err) // cannot be: the structs above are right
	}
	if len(args) == 0 {
		args = []string{"--help"}
	}
	if args[0] == "--version" { // as it is asked of most programs
		args = append([]string{"version"}, args[1:]...)
	}
	parsed, err = parser.Parse(args)
	if err != nil {
		fmt.Fprintf(stderr, "bounced: %v\nbounced --help tells more, for each command too.\n", err)
		return nil, 2
	}
	return parsed, 0
}
