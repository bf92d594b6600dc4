package smtpd

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"net"
	"runtime/debug"
	"sync"
	"time"

	"github.com/emersion/go-smtp"
	"go.uber.org/zap"
	"golang.org/x/sync/errgroup"

	"bounced/envelope"
)

// Server takes mail in on all its listeners.
type Server struct {
	opts        Options
	metrics     *metrics
	quiet       *quietLog
	certificate certificate
	tlsConfig   *tls.Config // nil without a certificate
	bouncesOnly map[string]bool
	memory      memory
	roles       roleMail
	crowd       *crowd

	work     context.Context // given to the Intake; ends StopTime after Run was asked to stop
	stopWork context.CancelFunc
	stopping chan struct{} // closed when Run has been asked to stop

	mu    sync.Mutex
	doors []*door
	conns map[*conn]struct{}
}

// New checks o and reads the certificate. It opens no sockets.
func New(o Options) (*Server, error) {
	o = o.withDefaults()
	if err := o.check(); err != nil {
		return nil, err
	}
	s := &Server{
		opts:        o,
		quiet:       newQuietLog(o.Logger),
		bouncesOnly: make(map[string]bool),
		memory:      memory{limit: o.Limits.BodyBytes},
		roles:       newRoleMail(&o.Limits),
		crowd:       newCrowd(o.Limits.ConnectionsPerAddress, o.Limits.NewPerSecond),
		stopping:    make(chan struct{}),
		conns:       make(map[*conn]struct{}),
	}
	s.work, s.stopWork = context.WithCancel(context.Background())
	for _, d := range o.Policy.BouncesOnly {
		name, ok := envelope.CanonicalDomain(d)
		if !ok {
			return nil, fmt.Errorf("smtpd: BouncesOnly: %q is not a domain name", d)
		}
		s.bouncesOnly[name] = true
	}
	useCertificate, err := s.Renew(o.TLSCert, o.TLSKey)
	if err != nil {
		return nil, err
	}
	useCertificate()
	if o.TLSCert != "" {
		s.tlsConfig = s.certificate.config()
	}
	s.metrics = newMetrics(s)
	if err := s.metrics.register(o.Registerer); err != nil {
		return nil, fmt.Errorf("smtpd: %w", err)
	}
	return s, nil
}

// Renew reads a certificate and its key, for handshakes that begin after use was
// called. The files may be others than those of Options. Whether STARTTLS is offered
// does not change: if there were no files in Options, or are none now, use does
// nothing. An error leaves all as it was.
func (s *Server) Renew(certFile, keyFile string) (use func(), err error) {
	if s.opts.TLSCert == "" || certFile == "" {
		return func() {}, nil
	}
	pair, err := tls.LoadX509KeyPair(certFile, keyFile)
	if err != nil {
		return nil, fmt.Errorf("smtpd: certificate: %w", err)
	}
	return func() { s.certificate.current.Store(&pair) }, nil
}

// Listen opens the sockets, all or none. Run does it if nobody has.
func (s *Server) Listen() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.doors != nil {
		return nil
	}
	var doors []*door
	for _, l := range s.opts.Listeners {
		doors = append(doors, newDoor(s, l, false))
	}
	for _, spec := range listenSpecs(s.opts.Listen) {
		ls, err := spec.open(s.opts.UnixMode)
		for _, l := range ls {
			doors = append(doors, newDoor(s, l, spec.lmtp))
		}
		if err != nil {
			for _, d := range doors {
				d.Close()
			}
			return fmt.Errorf("smtpd: %w", err)
		}
	}
	s.doors = doors
	return nil
}

// Addrs returns the addresses of the listeners, Listeners before Listen; none before
// Listen has opened them.
func (s *Server) Addrs() []net.Addr {
	s.mu.Lock()
	defer s.mu.Unlock()
	var out []net.Addr
	for _, d := range s.doors {
		out = append(out, d.Addr())
	}
	return out
}

// Run serves until ctx ends, then stops: it takes no new connections, and tells
// clients 421 as soon as they have no transaction open. After Limits.StopTime those
// that are left are cut off; a message that was not accepted by then stays with its
// sender. Run returns an error if a listener fails. It can be called once.
func (s *Server) Run(ctx context.Context) error {
	defer s.stopWork()
	if err := s.Listen(); err != nil {
		return err
	}
	engines := map[bool]*smtp.Server{false: s.engine(false), true: s.engine(true)}
	serving, failed := errgroup.WithContext(ctx)
	for _, d := range s.doors {
		s.opts.Logger.Info("listening", zap.String("address", d.Addr().String()), zap.Bool("lmtp", d.lmtp), zap.Bool("public", d.public))
		serving.Go(func() error {
			err := engines[d.lmtp].Serve(d)
			select {
			case <-s.stopping:
				return nil // closed by us
			default:
				return fmt.Errorf("smtpd: accept on %s: %w", d.Addr(), err)
			}
		})
	}
	<-failed.Done()
	close(s.stopping)
	for _, d := range s.doors {
		d.Close()
	}
	err := serving.Wait()
	s.stop(engines)
	return err
}

// engine returns a go-smtp server. Of the limits it keeps only the size of a message,
// as announced, and the number of recipients.
func (s *Server) engine(lmtp bool) *smtp.Server {
	e := smtp.NewServer(smtp.BackendFunc(newSession))
	e.LMTP = lmtp
	e.Domain = s.opts.Hostname
	e.ErrorLog = engineLog{s.quiet}
	e.MaxLineLength = 0
	e.EnableSMTPUTF8 = true
	if l := s.opts.Limits; l.MessageBytes < unlimitedAmount {
		e.MaxMessageBytes = l.MessageBytes
	}
	if l := s.opts.Limits; l.Recipients < unlimitedCount {
		e.MaxRecipients = l.Recipients
	}
	return e
}

// stop ends the sessions, and waits for the last of them.
//
// QUIRK(go-smtp): Shutdown of v0.25.1 says nothing to idle clients, and after
// its deadline Close does nothing. So sessions are ended here, and all that Shutdown
// does is to wait.
func (s *Server) stop(engines map[bool]*smtp.Server) {
	for _, c := range s.allConns() {
		c.drain()
	}
	cut := time.AfterFunc(s.opts.Limits.StopTime, func() {
		s.stopWork()
		for _, c := range s.allConns() {
			c.cut()
		}
	})
	defer cut.Stop()
	for _, e := range engines {
		e.Shutdown(context.Background())
	}
}

func (s *Server) allConns() []*conn {
	s.mu.Lock()
	defer s.mu.Unlock()
	out := make([]*conn, 0, len(s.conns))
	for c := range s.conns {
		out = append(out, c)
	}
	return out
}

func (s *Server) openConns() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(s.conns)
}

// over records that a limit was reached.
func (s *Server) over(c *conn, limit string) {
	s.metrics.limits.WithLabelValues(limit).Inc()
	s.quiet.limit(limit, zap.String("session_id", c.id), zap.Stringer("remote_ip", c.addr))
}

// refuseBody counts a message that came in full and is not taken, and returns the
// reply to it.
func (s *Server) refuseBody(c *conn, err error) *smtp.SMTPError {
	s.metrics.messages.WithLabelValues("refused").Inc()
	limit, reply := blame(err)
	s.over(c, limit)
	return reply
}

// blame returns the limit that a body is over, and what the client is told.
func blame(err error) (limit string, reply *smtp.SMTPError) {
	switch {
	case errors.Is(err, errNoMemory):
		return limitBodyBytes, errReplyNoMemory
	case errors.Is(err, errShareUsed):
		return limitBodyShare, errReplyNoMemory
	case errors.Is(err, errRoleMail):
		return limitRoleBytes, errReplyRoleMail
	case errors.Is(err, errBigHeader):
		return limitHeaderBytes, errReplyHeader
	case errors.Is(err, errLongLine):
		return limitLineBytes, errReplyLine
	}
	return limitMessageBytes, errReplyTooBig
}

func (s *Server) panicked(c *conn, p any) {
	s.quiet.error("panic in session", zap.String("session_id", c.id), zap.Any("panic", p), zap.ByteString("stack", debug.Stack()))
}
