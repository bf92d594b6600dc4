package httpapi

import (
	"crypto/sha256"
	"crypto/subtle"
	"net"
	"net/http"
	"net/netip"
	"strings"
	"sync"
	"time"

	"golang.org/x/time/rate"
)

// admit returns why a request may not go on; nil if it may.
func (s *Server) admit(r *http.Request) error {
	if open[r.URL.Path] {
		return nil
	}
	// A page in somebody's browser must not act on a server that the browser
	// can reach: neither from its own origin, nor by a name of its own that
	// leads to loopback.
	if err := s.origin.Check(r); err != nil {
		return refuse(http.StatusForbidden, "This request comes from a web page of another origin.")
	}
	expected := s.token.Load()
	if expected == nil {
		if !isLoopback(hostOnly(r.Host)) {
			return refuse(http.StatusForbidden, "Without a token, the API answers to localhost only, not to %q.", hostOnly(r.Host))
		}
		return nil
	}
	client := networkOf(r.RemoteAddr)
	if s.failures.spent(client) {
		s.metrics.authFailures.WithLabelValues("limited").Inc()
		return refuse(http.StatusTooManyRequests, "Too many wrong tokens from this address; try again in a minute.")
	}
	scheme, token, _ := strings.Cut(r.Header.Get("Authorization"), " ")
	if !strings.EqualFold(scheme, "Bearer") || token == "" {
		s.metrics.authFailures.WithLabelValues("missing").Inc()
		return refuse(http.StatusUnauthorized, "This needs the header Authorization: Bearer with the token of http.token.")
	}
	// Hashes are compared, so that the time it takes does not tell the token's
	// length.
	sum := sha256.Sum256([]byte(strings.TrimSpace(token)))
	if subtle.ConstantTimeCompare(sum[:], expected[:]) != 1 {
		s.failures.fail(client)
		s.metrics.authFailures.WithLabelValues("wrong").Inc()
		return refuse(http.StatusUnauthorized, "The token is not the one of http.token.")
	}
	return nil
}

func isLoopback(host string) bool {
	host = strings.TrimSuffix(strings.ToLower(host), ".")
	if host == "localhost" || strings.HasSuffix(host, ".localhost") {
		return true
	}
	addr, err := netip.ParseAddr(strings.Trim(host, "[]"))
	return err == nil && addr.Unmap().IsLoopback()
}

func hostOnly(hostport string) string {
	if host, _, err := net.SplitHostPort(hostport); err == nil {
		return host
	}
	return hostport
}

// networkOf returns what failures and connections are counted by: an IPv4 address,
// or an IPv6 /64. It is the zero Prefix if remote is not an address and port.
func networkOf(remote string) netip.Prefix {
	ap, err := netip.ParseAddrPort(remote)
	if err != nil {
		return netip.Prefix{}
	}
	addr, bits := ap.Addr().Unmap().WithZone(""), 64
	if addr.Is4() {
		bits = 32
	}
	p, _ := addr.Prefix(bits)
	return p
}

// maxClients bounds the memory of a limiter.
const maxClients = 10_000

// limiter counts wrong tokens by client. A client whose tries are spent gets the same
// answer to a right token as to a wrong one.
type limiter struct {
	perMinute int // tries
	now       func() time.Time

	mu      sync.Mutex
	clients map[netip.Prefix]*rate.Limiter // those that failed; a try is a token of theirs
}

func newLimiter(perMinute int, now func() time.Time) *limiter {
	return &limiter{perMinute: perMinute, now: now, clients: map[netip.Prefix]*rate.Limiter{}}
}

// spent reports whether the client has no tries left.
func (l *limiter) spent(client netip.Prefix) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	c := l.clients[client]
	return c != nil && c.TokensAt(l.now()) < 1
}

// fail takes one try from the client.
func (l *limiter) fail(client netip.Prefix) {
	l.mu.Lock()
	defer l.mu.Unlock()
	now := l.now()
	c := l.clients[client]
	if c == nil {
		if len(l.clients) >= maxClients {
			l.forget(now)
		}
		c = rate.NewLimiter(rate.Every(time.Minute/time.Duration(l.perMinute)), l.perMinute)
		l.clients[client] = c
	}
	c.AllowN(now, 1)
}

// forget makes room: it forgets the clients who have all their tries back or, if
// there are none, everybody.
func (l *limiter) forget(now time.Time) {
	for client, c := range l.clients {
		if c.TokensAt(now) >= float64(l.perMinute) {
			delete(l.clients, client)
		}
	}
	if len(l.clients) >= maxClients {
		clear(l.clients)
	}
}
