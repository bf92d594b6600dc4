package notify

import (
	"bytes"
	"context"
	"crypto/sha256"
	"crypto/tls"
	"crypto/x509"
	"encoding/base32"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"os"
	"strconv"
	"strings"
	"time"

	"golang.org/x/net/http/httpguts"

	"bounced/internal/event"
)

const (
	maxReply   = 64 << 10 // bytes of a reply that are read, so that the connection can be used again
	maxHeaders = 64 << 10 // bytes of a reply's header
	maxExcerpt = 512      // bytes of a reply that are kept

	// idleConn is how long an unused connection is kept. Common servers close
	// theirs after 5 s. A POST that crosses the closing is lost and costs an
	// attempt, so we close first.
	idleConn = 4 * time.Second
)

// webhook POSTs events.
type webhook struct {
	settings  Webhook
	url       *url.URL
	host      string      // Host header, where the settings name one
	header    http.Header // what every call has
	signer    *signer
	transport http.RoundTripper
}

func (w *Webhook) check() error {
	u, err := url.Parse(w.URL)
	switch {
	case err != nil:
		return errors.New("url: not understood") // err quotes it, with passwords
	case u.Scheme != "http" && u.Scheme != "https":
		return fmt.Errorf("url: scheme %q: want http or https", u.Scheme)
	case u.Hostname() == "":
		return errors.New("url: no host")
	case u.User != nil:
		return errors.New("url: user and password have settings of their own")
	case w.Format != Form && w.Format != JSON:
		return fmt.Errorf("format %q: want %q or %q", w.Format, Form, JSON)
	case w.Batch.Events > 1 && w.Format != JSON:
		return errors.New("batch: needs format json")
	case w.Batch.Events > maxBatch:
		return fmt.Errorf("batch: %d events, want at most %d", w.Batch.Events, maxBatch)
	case w.Batch.Wait < 0 || w.Batch.Wait > 10*time.Second:
		return fmt.Errorf("batch: wait %v: want 0 to 10s", w.Batch.Wait)
	case w.Batch.Wait > 0 && w.Batch.Events <= 1:
		return errors.New("batch: a wait without a number of events")
	case w.Bearer != "" && (w.User != "" || w.Password != ""):
		return errors.New("bearer and user exclude each other")
	case (w.CertFile == "") != (w.KeyFile == ""):
		return errors.New("a client certificate needs both its file and its key's")
	case w.CertFile+w.CAFile != "" && u.Scheme != "https":
		return errors.New("certificates need an https url")
	}
	for name, value := range w.Headers {
		if err := checkHeader(name, value); err != nil {
			return err
		}
	}
	return nil
}

// maxBatch is the most events in one call.
const maxBatch = 1000

// checkHeader refuses headers that are not well-formed or not the settings' to
// set.
func checkHeader(name, value string) error {
	if !httpguts.ValidHeaderFieldName(name) || !httpguts.ValidHeaderFieldValue(value) {
		return fmt.Errorf("header %q: not a valid name and value", name)
	}
	switch http.CanonicalHeaderKey(name) {
	case "Webhook-Id", "Webhook-Timestamp", "Webhook-Signature", "Content-Type",
		"Content-Length", "Transfer-Encoding", "Connection", "Trailer", "Upgrade":
		return fmt.Errorf("header %q: is set by the call itself", name)
	}
	return nil
}

func newWebhook(ep Endpoint, opts Options) (*webhook, error) {
	settings := *ep.Webhook
	u, err := url.Parse(settings.URL)
	if err != nil {
		return nil, err
	}
	h := &webhook{settings: settings, url: u, header: http.Header{}}
	if h.signer, err = newSigner(settings.Secrets, settings.Ed25519); err != nil {
		return nil, err
	}
	h.header.Set("User-Agent", opts.UserAgent)
	switch {
	case settings.Format == JSON:
		h.header.Set("Content-Type", "application/json")
	default:
		h.header.Set("Content-Type", "application/x-www-form-urlencoded")
	}
	switch {
	case settings.Bearer != "":
		h.header.Set("Authorization", "Bearer "+settings.Bearer)
	case settings.User != "" || settings.Password != "":
		r := http.Request{Header: h.header}
		r.SetBasicAuth(settings.User, settings.Password)
	}
	for name, value := range settings.Headers {
		if http.CanonicalHeaderKey(name) == "Host" {
			h.host = value
			continue
		}
		h.header.Set(name, value)
	}
	if opts.Transport != nil {
		h.transport = opts.Transport
		return h, nil
	}
	h.transport, err = newTransport(ep, u)
	return h, err
}

// newTransport makes connections for one endpoint: through no proxy, guarded
// against private addresses, and as many as the endpoint may have calls.
func newTransport(ep Endpoint, u *url.URL) (*http.Transport, error) {
	config := &tls.Config{MinVersion: tls.VersionTLS12}
	if ep.Webhook.CertFile != "" {
		cert, err := tls.LoadX509KeyPair(ep.Webhook.CertFile, ep.Webhook.KeyFile)
		if err != nil {
			return nil, fmt.Errorf("client certificate: %w", err)
		}
		config.Certificates = []tls.Certificate{cert}
	}
	if ep.Webhook.CAFile != "" {
		pem, err := os.ReadFile(ep.Webhook.CAFile)
		if err != nil {
			return nil, fmt.Errorf("authorities: %w", err)
		}
		config.RootCAs = x509.NewCertPool()
		if !config.RootCAs.AppendCertsFromPEM(pem) {
			return nil, fmt.Errorf("authorities: no certificate in %s", ep.Webhook.CAFile)
		}
	}
	dialer := &net.Dialer{Timeout: 10 * time.Second, KeepAlive: 30 * time.Second}
	if !ep.Webhook.AllowPrivate && !namesPrivate(u.Hostname()) {
		dialer.Control = refusePrivate
	}
	return &http.Transport{
		DialContext:       dialer.DialContext,
		TLSClientConfig:   config,
		ForceAttemptHTTP2: true,
		// A connection of HTTP/2 may die without a word, and all calls share it:
		// one that has been silent for so long is asked whether it is there.
		HTTP2:                  &http.HTTP2Config{SendPingTimeout: ep.Timeout / 2, PingTimeout: ep.Timeout / 4},
		TLSHandshakeTimeout:    10 * time.Second,
		MaxIdleConns:           ep.Concurrency,
		MaxIdleConnsPerHost:    ep.Concurrency,
		IdleConnTimeout:        idleConn,
		MaxResponseHeaderBytes: maxHeaders,
		WriteBufferSize:        16 << 10, // so that a usual bounce is one packet
		DisableCompression:     true,     // little of a reply is read, and none can be a bomb
	}, nil
}

func (h *webhook) close() {
	if t, ok := h.transport.(*http.Transport); ok {
		t.CloseIdleConnections()
	}
}

// send makes one call for all claims: one, unless the endpoint takes batches.
func (h *webhook) send(ctx context.Context, claims []event.Claim) reply {
	id, body, err := h.body(claims)
	if err != nil {
		return reply{err: err}
	}
	req := (&http.Request{
		Method: http.MethodPost, URL: h.url, Host: h.host,
		Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1,
		Header:        h.headers(id, time.Now(), body),
		ContentLength: int64(len(body)),
		Body:          io.NopCloser(bytes.NewReader(body)),
		GetBody: func() (io.ReadCloser, error) {
			return io.NopCloser(bytes.NewReader(body)), nil
		},
	}).WithContext(ctx)
	// RoundTrip, not Client.Do: a redirect would take the event, and what
	// authenticates the call, to where nobody configured it.
	resp, err := h.transport.RoundTrip(req)
	if err != nil {
		return reply{err: err}
	}
	defer resp.Body.Close()
	return readReply(resp)
}

// body writes the claims in the endpoint's format. The id names the call: the
// event's own, or for a batch one derived from the events in it.
func (h *webhook) body(claims []event.Claim) (id string, body []byte, err error) {
	first := &claims[0]
	switch {
	case h.settings.Format == Form:
		body = appendForm(make([]byte, 0, formSize(first.Raw)), first.Event, first.Raw)
		return first.Event.EventID, body, nil
	case h.settings.Batch.Events <= 1:
		body, err = marshalEvent(first.Event, first.Raw)
		return first.Event.EventID, body, err
	}
	body = append(body, '[')
	sum := sha256.New()
	for i := range claims {
		one, err := marshalEvent(claims[i].Event, claims[i].Raw)
		if err != nil {
			return "", nil, err
		}
		if i > 0 {
			body = append(body, ',')
		}
		body = append(body, one...)
		sum.Write([]byte(claims[i].Event.EventID + "\n"))
	}
	body = append(body, ']')
	name := base32.HexEncoding.EncodeToString(sum.Sum(nil))[:26]
	return "batch_" + strings.ToLower(name), body, nil
}

// headers are those of one attempt: the id stays the same over retries, the
// timestamp does not.
func (h *webhook) headers(id string, now time.Time, body []byte) http.Header {
	header := make(http.Header, len(h.header)+3)
	for k, v := range h.header {
		header[k] = v
	}
	timestamp := strconv.FormatInt(now.Unix(), 10)
	header["Webhook-Id"] = []string{id}
	header["Webhook-Timestamp"] = []string{timestamp}
	if sig := h.signer.sign(id, timestamp, body); sig != "" {
		header["Webhook-Signature"] = []string{sig}
	}
	return header
}

// readReply takes from a reply what is kept, and reads on, within reason, so that
// the connection can be used again. The status alone decides: a body that breaks
// off changes nothing.
func readReply(resp *http.Response) reply {
	r := reply{status: resp.StatusCode}
	if r.status >= 200 { // the body of a 101 is the connection, which ctx no longer ends
		body := io.LimitReader(resp.Body, maxReply)
		head := make([]byte, maxExcerpt)
		n, _ := io.ReadFull(body, head)
		r.excerpt = excerpt(head[:n])
		_, _ = io.Copy(io.Discard, body)
	}
	if r.status < 100 {
		// Some send 000 where there is no answer, and the client lets it through.
		// To judge, 0 would be a sink that has no status.
		r.err = fmt.Errorf("status %03d, which is none of HTTP", r.status)
	}
	r.retryAfter = parseRetryAfter(resp.Header.Get("Retry-After"), time.Now())
	if r.status >= 300 && r.status < 400 {
		r.note = "redirects are not followed"
	}
	return r
}

// excerpt makes text of a reply's first bytes that is safe to print: valid UTF-8,
// on one line, without control characters.
func excerpt(b []byte) string {
	s := strings.Map(func(r rune) rune {
		if r == '\n' || r == '\t' {
			return ' '
		}
		if r < ' ' || r >= 0x7f && r < 0xa0 || r == '\u2028' || r == '\u2029' {
			return -1
		}
		return r
	}, strings.ToValidUTF8(string(b), ""))
	return strings.TrimSpace(s)
}
