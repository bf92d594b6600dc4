package httpapi_test

import (
	"context"
	"io"
	"net"
	"regexp"
	"strings"
	"testing"
	"time"

	"bounced/internal/httpapi"
)

// attack is one row: what somebody sends, as octets on a connection that then
// ends, what a server that trusts it does, and the statuses of all answers here.
type attack struct {
	name, naive string
	send        string
	want        string
	token       bool // the server asks for one
}

const (
	toUs   = " HTTP/1.1\r\nHost: localhost\r\n"
	mint   = "POST /v1/addresses" + toUs
	id     = `{"id":"x"}` // ten octets
	length = "Content-Length: 10\r\n"
	second = "GET /v1/nodes" + toUs + "\r\n"
)

var attacks = []attack{
	// Ways around the token.
	{"a path that is open, and more", "compares the beginning of the path", "GET /healthz/../metrics" + toUs + "\r\n", "401", true},
	{"the same, encoded", "compares before it decodes", "GET /healthz%2f..%2fmetrics" + toUs + "\r\n", "401", true},
	{"NUL behind a path that is open", "compares as C does", "GET /healthz%00/metrics" + toUs + "\r\n", "401", true},
	{"two slashes", "redirects, or passes by the table of routes", "GET //metrics" + toUs + "\r\n", "401", true},
	{"CONNECT", "does not look at its path", "CONNECT /metrics" + toUs + "\r\n", "401", true},
	{"OPTIONS for everything", "answers for the library, without its headers", "OPTIONS *" + toUs + "\r\n", "401", true},
	{"a method override", "believes it", "GET /v1/nodes" + toUs + "X-HTTP-Method-Override: DELETE\r\n\r\n", "401", true},
	{"an address in X-Forwarded-For", "takes it for loopback", "GET /metrics" + toUs + "X-Forwarded-For: 127.0.0.1\r\nX-Real-IP: 127.0.0.1\r\n\r\n", "401", true},
	// Names that lead to loopback, for pages in a browser.
	{"another name", "answers: DNS rebinding", "GET /v1/nodes HTTP/1.1\r\nHost: evil.example\r\n\r\n", "403", false},
	{"a name that begins with ours", "answers", "GET /v1/nodes HTTP/1.1\r\nHost: localhost.evil.example\r\n\r\n", "403", false},
	{"a name with an address in it", "answers", "GET /v1/nodes HTTP/1.1\r\nHost: 127.0.0.1.evil.example\r\n\r\n", "403", false},
	{"all addresses for a name", "answers", "GET /v1/nodes HTTP/1.1\r\nHost: 0.0.0.0:8025\r\n\r\n", "403", false},
	{"two names", "takes the first, its neighbour the second", "GET /v1/nodes" + toUs + "Host: evil.example\r\n\r\n", "400", false},
	{"a name in the request line", "looks at the header only", "GET http://evil.example/v1/nodes" + toUs + "\r\n", "403", false},
	{"our name in X-Forwarded-Host", "takes that", "GET /v1/nodes HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: localhost\r\n\r\n", "403", false},
	{"no name", "answers", "GET /v1/nodes HTTP/1.0\r\n\r\n", "403", false},
	{"a page's form", "mints", mint + "Origin: http://evil.example\r\nContent-Type: text/plain\r\n" + length + "\r\n" + id, "403", false},
	{"a page without an origin", "mints", mint + "Origin: null\r\n" + length + "\r\n" + id, "403", false},
	{"a page on another port of localhost", "mints", mint + "Origin: http://localhost:9999\r\n" + length + "\r\n" + id, "403", false},
	// Requests in requests.
	{"two lengths", "takes one, its neighbour the other", mint + length + "Content-Length: 11\r\n\r\n" + id + second, "400", false},
	{"a length with a sign", "reads it as C does", mint + "Content-Length: +10\r\n\r\n" + id + second, "400", false},
	{"a length beyond 64 bits", "overflows", mint + "Content-Length: 18446744073709551626\r\n\r\n" + id + second, "400", false},
	{"a transfer coding that is none", "takes the body for a request", mint + "Transfer-Encoding: xchunked\r\n" + length + "\r\n" + id + second, "501", false},
	{"a transfer coding with a space before the colon", "overlooks it, unlike its neighbour", mint + "Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n" + second, "400", false},
	{"chunks with bare LF", "takes them, unlike its neighbour", mint + "Transfer-Encoding: chunked\r\n\r\na\n" + id + "\n0\n\n" + second, "400", false},
	{"a chunk of a negative size", "reads backwards", mint + "Transfer-Encoding: chunked\r\n\r\n-1\r\n" + second, "400", false},
	{"a chunk beyond 64 bits", "overflows", mint + "Transfer-Encoding: chunked\r\n\r\nfffffffffffffffff1\r\n" + second, "400", false},
	{"an upgrade to HTTP/2", "goes past its limits there", mint + "Upgrade: h2c\r\nHTTP2-Settings: AAMAAABk\r\nConnection: Upgrade, HTTP2-Settings\r\n" + length + "\r\n" + id, "200", false},
	// Too much.
	{"a header of 40,000 octets", "keeps it", "GET /v1/nodes" + toUs + "X: " + long(40_000) + "\r\n\r\n", "431", false},
	{"a path of 40,000 octets", "keeps it", "GET /" + long(40_000) + toUs + "\r\n", "431", false},
	{"a body that ends early", "takes what has come", mint + "Content-Length: 1099511627776\r\n\r\n" + id, "400", false},
	{"chunks that end early", "takes what has come", mint + "Transfer-Encoding: chunked\r\n\r\na\r\n" + id + "\r\n", "400", false},
	{"a body over the limit", "keeps it", mint + "Content-Length: 2000000\r\n\r\n" + long(2_000_000), "413", false},
	{"brackets without end", "recurses for each", mint + "Content-Length: 500000\r\n\r\n" + strings.Repeat("[", 500_000), "400", false},
	{"a body that is compressed", "unpacks a bomb", mint + "Content-Encoding: gzip\r\nContent-Length: 4\r\n\r\n\x1f\x8b\x08\x00", "400", false},
}

var statusLine = regexp.MustCompile(`HTTP/1\.[01] (\d{3}) `)

func TestAttacks(t *testing.T) {
	open, closed := listening(t), listening(t, withToken)
	for _, a := range attacks {
		t.Run(a.name, func(t *testing.T) {
			t.Parallel()
			at := open
			if a.token {
				at = closed
			}
			_, port, _ := net.SplitHostPort(at.Addr())
			conn, err := net.Dial("tcp", "127.0.0.1:"+port)
			if err != nil {
				t.Fatal(err)
			}
			defer conn.Close()
			conn.SetDeadline(time.Now().Add(10 * time.Second))
			io.WriteString(conn, a.send) // it may not want to hear all of it
			conn.(*net.TCPConn).CloseWrite()
			answer, _ := io.ReadAll(conn)
			var got []string
			for _, m := range statusLine.FindAllSubmatch(answer, -1) {
				got = append(got, string(m[1]))
			}
			if s := strings.Join(got, " "); s != a.want {
				t.Errorf("%s; got %q, want %q: %.300q", a.naive, s, a.want, answer)
			}
		})
	}
}

// Connections are few. One without a token is over when its answer is out,
// whatever it still owes.
func TestStrangersHoldNoConnection(t *testing.T) {
	s := listening(t, withToken)
	_, port, _ := net.SplitHostPort(s.Addr())
	for name, tc := range map[string]struct{ send, want string }{
		"idle, without a token":                     {"GET /v1/nodes" + toUs + "\r\n", "401"},
		"idle, healthy":                             {"GET /healthz" + toUs + "\r\n", "200"},
		"a body that never comes, without a token":  {"POST /v1/explain" + toUs + "Content-Length: 100000\r\n\r\n", "401"},
		"a body that never comes, with a wrong one": {"POST /v1/explain" + toUs + "Authorization: Bearer x\r\nTransfer-Encoding: chunked\r\n\r\n", "401"},
		"a body that never comes, healthy":          {"GET /healthz" + toUs + "Content-Length: 100000\r\n\r\n", "200"},
		"a body that never comes, no such method":   {"POST /readyz" + toUs + "Content-Length: 100000\r\n\r\n", "405"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			conn, err := net.Dial("tcp", "127.0.0.1:"+port)
			if err != nil {
				t.Fatal(err)
			}
			defer conn.Close()
			conn.SetDeadline(time.Now().Add(5 * time.Second))
			io.WriteString(conn, tc.send)
			answer, err := io.ReadAll(conn)
			if m := statusLine.FindSubmatch(answer); err != nil || m == nil || string(m[1]) != tc.want {
				t.Errorf("%v after %.100q", err, answer)
			}
		})
	}
}

// listening is a server that runs until the test ends.
func listening(t *testing.T, change ...func(*httpapi.Options)) *setup {
	t.Helper()
	s := newServer(t, change...)
	if err := s.Listen(); err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() { ended <- s.Run(ctx) }()
	t.Cleanup(func() {
		stop()
		if err := <-ended; err != nil {
			t.Error(err)
		}
	})
	return s
}
