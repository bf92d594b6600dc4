// Command smtpload measures how fast an SMTP server takes mail. Unlike smtp-source it can
// pipeline and use BDAT, and it measures latencies.
package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"time"

	"bounced/internal/load"
)

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

func run(args []string, stdout, stderr io.Writer) int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	var o load.Options
	var crowd load.Crowd
	f := flag.NewFlagSet("smtpload", flag.ContinueOnError)
	f.SetOutput(stderr)
	f.StringVar(&o.Addr, "addr", "127.0.0.1:2525", "`host:port` of the server")
	f.StringVar(&o.Rcpt, "rcpt", "", "recipient `address` that the server takes")
	f.IntVar(&o.Sessions, "sessions", 1, "concurrent sessions")
	f.IntVar(&o.Messages, "messages", 1, "messages in total")
	f.IntVar(&o.Size, "size", 4096, "`octets` in a message")
	mode := f.String("mode", string(load.Lockstep), "lockstep, pipelined or bdat")
	f.IntVar(&o.Group, "group", 1, "messages that are sent before a reply is awaited; bdat only")
	f.IntVar(&crowd.Idle, "idle", 0, "further connections that do nothing")
	f.IntVar(&crowd.Drip, "drip", 0, "further connections that send a message one octet at a time")
	f.DurationVar(&crowd.Every, "every", time.Second, "time between the octets")
	if err := f.Parse(args); err != nil {
		return 2
	}
	o.Mode = load.Mode(*mode)
	crowd.Addr, crowd.Rcpt = o.Addr, o.Rcpt
	leave, err := crowd.Enter(ctx)
	if err != nil {
		fmt.Fprintln(stderr, "smtpload:", err)
		return 1
	}
	r, err := load.Run(ctx, o)
	lost := leave()
	if err != nil {
		fmt.Fprintln(stderr, "smtpload:", err)
		return 1
	}
	fmt.Fprintf(stdout, "%d messages of %d octets, %d sessions, %s: %.0f/s, p50 %v, p99 %v",
		r.Messages, o.Size, o.Sessions, o.Mode, r.PerSecond(), r.Quantile(.5), r.Quantile(.99))
	if crowd.Idle+crowd.Drip > 0 {
		fmt.Fprintf(stdout, ", beside %d idle and %d dripping (%d lost)", crowd.Idle, crowd.Drip, lost)
	}
	fmt.Fprintln(stdout)
	return 0
}
