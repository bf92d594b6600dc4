package smtpd

import (
	"errors"
	"fmt"
	"math"
	"net"
	"net/netip"
	"os"
	"strings"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"go.uber.org/zap"
)

// Options says how to serve. Addresses, Intake and at least one listener are
// required; everything else has a default that suits an open port.
type Options struct {
	// Listen names the sockets to open: "host:port", "unix:/path",
	// "systemd:" for all sockets that systemd passed, "systemd:NAME" for those
	// of one name. With "lmtp+" in front the socket speaks LMTP (RFC 2033).
	// Only SMTP over TCP is public; LMTP and unix sockets are free of the
	// limits and policies that are marked (public) below.
	Listen    []string
	Listeners []net.Listener // sockets opened by the caller, to speak SMTP on
	UnixMode  os.FileMode    // permissions of unix sockets; 0 means 0660

	Addresses Addresses
	Intake    Intake

	Hostname string // in the greeting and the reply to EHLO; empty means the machine's own
	Greeting string // follows "220 <hostname> ESMTP "; empty means "ready"

	TLSCert, TLSKey string // PEM files; without them STARTTLS is not offered

	Limits Limits
	Policy Policy

	Logger     *zap.Logger           // nil means no log
	Registerer prometheus.Registerer // nil means that metrics are kept but not shown
}

// Limits bounds what a client may take. A zero field gets the default that is
// named beside it; a negative one means no limit.
type Limits struct {
	// Connections is how many may be open at once, all clients together; 2000. To a
	// further one the oldest client gives way that has not named a recipient whose
	// address we signed (public).
	Connections           int
	ConnectionsPerAddress int // open at once from one IPv4 address or IPv6 /64; 200 (public)
	NewPerSecond          int // connections begun within a second from one IPv4 address or IPv6 /64; 200 (public)

	Commands          int // commands since the last accepted message; 1000 (public)
	RefusedRecipients int // refused RCPT commands in a session; 20 (public)
	Errors            int // other 5xx replies in a session; 20 (public)

	Recipients   int   // in a message; 100, and at least that by RFC 5321 §4.5.3.1.8
	MessageBytes int64 // 26214400
	HeaderBytes  int64 // of the message's header section; no limit below MessageBytes
	LineBytes    int64 // of one line of the message; no limit below MessageBytes

	CommandTime    time.Duration // for a whole command line to come; 5m
	ReplyTime      time.Duration // for the client to take what we write; 1m
	HandshakeTime  time.Duration // for STARTTLS, and for a PROXY header; 30s
	DataTime       time.Duration // for a message's body; 10m
	SessionTime    time.Duration // after which no new command is taken; 1h
	BytesPerSecond int64         // a body slower than this is given up; 64
	RateGrace      time.Duration // how far it may fall behind that, however fast it began; 1m

	// BodyBytes is the memory for bodies of more than 64 KiB in flight, over all
	// sessions; 64 MiB. Smaller ones have as much again for themselves. One IPv4
	// address or IPv6 /64 gets no more of either than twice what it leaves to
	// others (public). A new body that is beyond that gets 452 at once, one that
	// grows beyond it gets 452 after its final dot.
	BodyBytes int64

	// RoleBytesPerSecond is how much mail to nobody but postmaster and abuse is
	// taken, over all clients: 16384, and MessageBytes at once. A message counts for
	// 16 KiB at least. Beyond that it gets 452 (public). Mail to an address that is
	// Valid and not Signed is not limited, though anybody can name one.
	RoleBytesPerSecond int64

	StopTime time.Duration // for open transactions to end when the server stops; 30s
}

// Policy says who may send what.
type Policy struct {
	// BouncesOnly lists domains whose addresses take mail from the null sender
	// only. Their postmaster and abuse take all mail.
	BouncesOnly []string
	// RefusedDelay holds back the reply to a refused recipient. (public)
	RefusedDelay time.Duration

	Deny  []netip.Prefix // clients to refuse (public)
	Allow []netip.Prefix // if not empty, the only clients to serve (public)
	// Proxies lists networks whose connections begin with a PROXY protocol
	// header (v1 or v2), and have to. From anywhere else such a header is an
	// unknown command. Clients that a header does not name are one client to the
	// limits.
	Proxies []netip.Prefix
}

func (o Options) withDefaults() Options {
	if o.UnixMode == 0 {
		o.UnixMode = 0o660
	}
	if o.Hostname == "" {
		o.Hostname, _ = os.Hostname()
	}
	if o.Hostname == "" {
		o.Hostname = "localhost"
	}
	if o.Greeting == "" {
		o.Greeting = "ready"
	}
	if o.Logger == nil {
		o.Logger = zap.NewNop()
	}
	o.Logger = o.Logger.Named("smtpd")
	o.Limits = o.Limits.withDefaults()
	return o
}

func (l Limits) withDefaults() Limits {
	l.Connections = count(l.Connections, 2000)
	l.ConnectionsPerAddress = count(l.ConnectionsPerAddress, min(200, l.Connections))
	l.NewPerSecond = count(l.NewPerSecond, 200)
	l.Recipients = count(l.Recipients, 100)
	l.Commands = count(l.Commands, max(1000, 2*min(l.Recipients, 1e6)))
	l.RefusedRecipients = count(l.RefusedRecipients, 20)
	l.Errors = count(l.Errors, 20)
	l.MessageBytes = amount(l.MessageBytes, 25<<20)
	l.HeaderBytes = amount(l.HeaderBytes, -1)
	l.LineBytes = amount(l.LineBytes, -1)
	l.CommandTime = amount(l.CommandTime, 5*time.Minute)
	l.ReplyTime = amount(l.ReplyTime, time.Minute)
	l.HandshakeTime = amount(l.HandshakeTime, 30*time.Second)
	l.DataTime = amount(l.DataTime, 10*time.Minute)
	l.SessionTime = amount(l.SessionTime, time.Hour)
	if l.BytesPerSecond == 0 {
		l.BytesPerSecond = 64
	}
	l.RateGrace = amount(l.RateGrace, time.Minute)
	l.BodyBytes = amount(l.BodyBytes, max(64<<20, min(l.MessageBytes, 1<<30)))
	l.RoleBytesPerSecond = amount(l.RoleBytesPerSecond, 16<<10)
	l.StopTime = amount(l.StopTime, 30*time.Second)
	return l
}

// A limit that is switched off, or beyond reason, becomes one that nothing reaches:
// some 36 years, or an exbibyte. It can still be doubled and added to without
// overflow.
const (
	unlimitedCount  = math.MaxInt32
	unlimitedAmount = 1 << 60
)

// count returns the limit that v stands for, with a default of def.
func count(v, def int) int {
	if v == 0 {
		v = def
	}
	if v < 0 {
		return unlimitedCount
	}
	return v
}

// amount is count for octets and durations.
func amount[T ~int64](v, def T) T {
	if v == 0 {
		v = def
	}
	if v < 0 || v > unlimitedAmount {
		return unlimitedAmount
	}
	return v
}

// check refuses what is missing, malformed or contradicts itself, all of it in one
// error. Defaults have been filled in.
func (o Options) check() error {
	var errs []error
	refuse := func(format string, args ...any) {
		errs = append(errs, fmt.Errorf("smtpd: "+format, args...))
	}
	if o.Addresses == nil {
		refuse("no Addresses")
	}
	if o.Intake == nil {
		refuse("no Intake")
	}
	if len(o.Listen)+len(o.Listeners) == 0 {
		refuse("nothing to listen on")
	}
	for _, s := range o.Listen {
		if _, err := parseListen(s); err != nil {
			errs = append(errs, err)
		}
	}
	if (o.TLSCert == "") != (o.TLSKey == "") {
		refuse("a certificate and its key come together")
	}
	for _, s := range []string{o.Hostname, o.Greeting} {
		if strings.ContainsFunc(s, func(r rune) bool { return r < ' ' || r > '~' }) || len(s) > 255 {
			refuse("%q cannot stand in a greeting", s)
		}
	}
	if strings.Contains(o.Hostname, " ") {
		refuse("%q is not a host name", o.Hostname)
	}
	l := o.Limits
	if l.Commands <= l.Recipients && l.Recipients < unlimitedCount {
		refuse("Commands (%d) must be more than Recipients (%d): each recipient is a command", l.Commands, l.Recipients)
	}
	if l.ConnectionsPerAddress > l.Connections && l.ConnectionsPerAddress < unlimitedCount {
		refuse("ConnectionsPerAddress (%d) is more than Connections (%d)", l.ConnectionsPerAddress, l.Connections)
	}
	if l.BodyBytes < l.MessageBytes && l.MessageBytes < unlimitedAmount {
		refuse("BodyBytes (%d) must hold one message of MessageBytes (%d)", l.BodyBytes, l.MessageBytes)
	}
	if l.HeaderBytes > l.MessageBytes && l.HeaderBytes < unlimitedAmount {
		refuse("HeaderBytes (%d) is more than MessageBytes (%d)", l.HeaderBytes, l.MessageBytes)
	}
	return errors.Join(errs...)
}
