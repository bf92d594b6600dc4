// Package httpapi is the HTTP API of a running bounced: minting, the message
// registry, synchronous failures, events, deliveries, endpoints, and what
// operators and monitoring look at. In go requests in JSON, out come answers
// in JSON; an error is {"error": {"field": …, "message": …}}.
//
// It holds no state of its own, judges nothing and delivers nothing: it checks what
// comes in and hands it to the parts in Options. Nothing that it answers or logs holds
// a secret.
package httpapi

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"net"
	"net/http"
	"sync/atomic"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"go.uber.org/zap"
	"golang.org/x/net/netutil"
)

// Options say what the API works on. Store, Minter, Failures, Explainer,
// Operator, Reclassifier and Endpoints are required.
type Options struct {
	Listen string // host:port; empty means 127.0.0.1:8025
	Token  string // bearer token; empty means none is asked for, which only loopback allows

	TLSCert, TLSKey string // PEM files; without them the API speaks plain HTTP

	Store        Store
	Minter       Minter
	Failures     Failures
	Explainer    Explainer
	Operator     Operator
	Reclassifier Reclassifier
	Endpoints    func() []string             // names of all endpoints, as configured now
	Ready        func(context.Context) error // returns nil if a message would be accepted now; without it one always is

	RegistryTime time.Duration // how long the store keeps a registration that does not say; 0 means 30 days, negative for ever
	MaxBody      int64         // bytes of a JSON body; 0 means 1 MiB
	MaxMessage   int64         // bytes of a message to explain; 0 means 25 MiB
	AuthFailures int           // wrong tokens per minute and address before 429; 0 means 10
	NodeAlive    time.Duration // how long after its last beat a node counts as alive; 0 means 30 s
	StopTimeout  time.Duration // how long running requests may go on when the server stops; 0 means 10 s

	Now        func() time.Time      // nil means time.Now
	Log        *zap.Logger           // nil means none
	Registerer prometheus.Registerer // for metrics of the API itself; nil means none
	Gatherer   prometheus.Gatherer   // what /metrics shows; nil means nothing
}

// maxConnections bounds the connections of all clients together, and maxExplains the
// messages to explain that are in memory at the same time.
const (
	maxConnections = 1024
	maxExplains    = 4
)

func (o Options) withDefaults() Options {
	if o.Listen == "" {
		o.Listen = "127.0.0.1:8025"
	}
	if o.Ready == nil {
		o.Ready = func(context.Context) error { return nil }
	}
	if o.RegistryTime == 0 {
		o.RegistryTime = 30 * 24 * time.Hour
	}
	if o.MaxBody == 0 {
		o.MaxBody = 1 << 20
	}
	if o.MaxMessage == 0 {
		o.MaxMessage = 25 << 20
	}
	if o.AuthFailures == 0 {
		o.AuthFailures = 10
	}
	if o.NodeAlive == 0 {
		o.NodeAlive = 30 * time.Second
	}
	if o.StopTimeout == 0 {
		o.StopTimeout = 10 * time.Second
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	if o.Log == nil {
		o.Log = zap.NewNop()
	}
	o.Log = o.Log.Named("httpapi")
	if o.Gatherer == nil {
		o.Gatherer = prometheus.NewRegistry()
	}
	return o
}

// Server is the API.
type Server struct {
	opts         Options
	mux          *http.ServeMux
	metrics      *metrics
	failures     *limiter
	token        atomic.Pointer[[sha256.Size]byte] // nil: none is asked for
	explains     chan struct{}
	reclassifies chan struct{} // room for the one that may run
	ready        *readiness
	origin       *http.CrossOriginProtection
	listener     net.Listener

	certificate certificate
}

// New checks the options; it does not listen yet.
func New(o Options) (*Server, error) {
	o = o.withDefaults()
	if o.Store == nil || o.Minter == nil || o.Failures == nil || o.Explainer == nil || o.Operator == nil || o.Reclassifier == nil || o.Endpoints == nil {
		return nil, errors.New("httpapi: Store, Minter, Failures, Explainer, Operator, Reclassifier and Endpoints are required")
	}
	s := &Server{
		opts:         o,
		mux:          http.NewServeMux(),
		metrics:      newMetrics(o.Registerer),
		failures:     newLimiter(o.AuthFailures, o.Now),
		explains:     make(chan struct{}, maxExplains),
		reclassifies: make(chan struct{}, 1),
		ready:        newReadiness(o.Ready, o.Log),
		origin:       http.NewCrossOriginProtection(),
	}
	useToken, err := s.RenewToken(o.Token)
	if err != nil {
		return nil, err
	}
	useToken()
	if err := s.loadCertificate(); err != nil {
		return nil, err
	}
	s.routes()
	return s, nil
}

// RenewToken takes another token, for requests after use was called; empty means that
// none is asked for any more, which is an error unless Listen is on loopback.
func (s *Server) RenewToken(token string) (use func(), err error) {
	host, _, err := net.SplitHostPort(s.opts.Listen)
	if err != nil {
		return nil, fmt.Errorf("httpapi: listen %q: want host:port", s.opts.Listen)
	}
	if token == "" {
		if !isLoopback(host) {
			return nil, fmt.Errorf("httpapi: %s can be reached from other machines and needs a token", s.opts.Listen)
		}
		return func() { s.token.Store(nil) }, nil
	}
	sum := sha256.Sum256([]byte(token))
	return func() { s.token.Store(&sum) }, nil
}

func (s *Server) routes() {
	for pattern, h := range s.handlers() {
		s.mux.HandleFunc(pattern, s.adapt(h))
	}
}

// handlers returns the calls that there are. README has a table of them.
func (s *Server) handlers() map[string]handler {
	return map[string]handler{
		"POST /v1/addresses":                       s.mint,
		"PUT /v1/messages/{id}":                    s.putMessage,
		"GET /v1/messages/{id}":                    s.getMessage,
		"DELETE /v1/messages/{id}":                 s.deleteMessage,
		"POST /v1/messages:batch":                  s.putMessages,
		"POST /v1/failures":                        s.reportFailure,
		"GET /v1/events":                           s.listEvents,
		"GET /v1/events/{event_id}":                s.getEvent,
		"GET /v1/events/{event_id}/raw":            s.getRaw,
		"GET /v1/deliveries":                       s.listDeliveries,
		"GET /v1/deliveries/{event_id}/{endpoint}": s.getDelivery,
		"POST /v1/deliveries:retry":                s.retryDeliveries,
		"POST /v1/deliveries:drop":                 s.dropDeliveries,
		"GET /v1/endpoints":                        s.listEndpoints,
		"POST /v1/endpoints/{action}":              s.actOnEndpoint, // {name}:pause, :resume, :test
		"POST /v1/explain":                         s.explain,
		"POST /v1/reclassify":                      s.reclassify,
		"GET /v1/rules/unknown":                    s.unknownTexts,
		"GET /v1/nodes":                            s.listNodes,
		"GET /metrics":                             s.showMetrics,
		"GET /healthz":                             s.healthz,
		"GET /readyz":                              s.readyz,
	}
}

// open holds the paths that need no token. They are for what starts and stops
// processes, and tell nothing but yes or no.
var open = map[string]bool{"/healthz": true, "/readyz": true}

// Listen opens the port, so that it is known before anything else starts whether the
// address is in use. Run does it if it was not called.
func (s *Server) Listen() error {
	l, err := net.Listen("tcp", s.opts.Listen)
	if err != nil {
		return fmt.Errorf("httpapi: %w", err)
	}
	s.listener = s.secured(netutil.LimitListener(newFairListener(l), maxConnections))
	return nil
}

// Addr returns the address that it listens on; before Listen, the one in Options.
func (s *Server) Addr() string {
	if s.listener == nil {
		return s.opts.Listen
	}
	return s.listener.Addr().String()
}

// Run serves until ctx ends, then lets running requests finish, for StopTimeout at
// most.
func (s *Server) Run(ctx context.Context) error {
	if s.listener == nil {
		if err := s.Listen(); err != nil {
			return err
		}
	}
	errorLog, err := zap.NewStdLogAt(s.opts.Log, zap.DebugLevel)
	if err != nil {
		return err
	}
	srv := &http.Server{
		Handler:           s,
		ReadHeaderTimeout: 10 * time.Second,
		ReadTimeout:       2 * time.Minute,
		WriteTimeout:      3 * time.Minute,
		IdleTimeout:       2 * time.Minute,
		MaxHeaderBytes:    16 << 10,
		ErrorLog:          errorLog,
		// What the library answers itself is not held to the token.
		DisableGeneralOptionsHandler: true,
	}
	stopped := make(chan error, 1)
	go func() {
		<-ctx.Done()
		deadline, cancel := context.WithTimeout(context.WithoutCancel(ctx), s.opts.StopTimeout)
		defer cancel()
		err := srv.Shutdown(deadline)
		if errors.Is(err, context.DeadlineExceeded) {
			err = srv.Close()
		}
		stopped <- err
	}()
	s.opts.Log.Info("listening", zap.String("addr", s.Addr()), zap.Bool("tls", s.opts.TLSCert != ""))
	if err := srv.Serve(s.listener); !errors.Is(err, http.ErrServerClosed) {
		return fmt.Errorf("httpapi: %w", err)
	}
	return <-stopped
}
