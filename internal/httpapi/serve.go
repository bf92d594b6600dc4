package httpapi

import (
	"bytes"
	"context"
	"crypto/rand"
	"encoding/json"
	"fmt"
	"net/http"
	"regexp"
	"runtime/debug"
	"strconv"
	"time"

	"go.uber.org/zap"
)

// handler answers one route. What it returns is written as JSON; nil is a 204. A
// handler that wrote the answer itself returns written.
type handler func(w http.ResponseWriter, r *http.Request) (any, error)

// written is the answer of a handler that wrote one already.
var written = new(struct{})

type requestIDKey struct{}

var requestIDForm = regexp.MustCompile(`^[A-Za-z0-9._-]{1,64}$`)

// ServeHTTP does for every request what does not depend on the route.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	began := time.Now()
	id := r.Header.Get("X-Request-Id")
	if !requestIDForm.MatchString(id) {
		id = rand.Text()[:16]
	}
	for name, value := range map[string]string{
		"X-Request-Id":            id,
		"X-Content-Type-Options":  "nosniff",
		"X-Frame-Options":         "DENY",
		"Referrer-Policy":         "no-referrer",
		"Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'; sandbox",
		"Cache-Control":           "no-store",
	} {
		w.Header().Set(name, value)
	}
	rec := &recorder{ResponseWriter: w}
	r = r.WithContext(context.WithValue(r.Context(), requestIDKey{}, id))
	s.dispatch(rec, r)

	route, took := r.Pattern, time.Since(began)
	if route == "" {
		route = "none" // not the path: clients could make labels without end
	}
	s.metrics.requests.WithLabelValues(route, strconv.Itoa(rec.status)).Inc()
	s.metrics.seconds.WithLabelValues(route).Observe(took.Seconds())
	s.opts.Log.Debug("answered", zap.String("request_id", id), zap.String("remote_ip", hostOnly(r.RemoteAddr)),
		zap.String("route", route), zap.Int("status", rec.status), zap.Duration("took", took))
}

// dispatch admits the request and gives it to the mux. A panic becomes a 500.
func (s *Server) dispatch(w *recorder, r *http.Request) {
	defer func() {
		if p := recover(); p != nil {
			if p == http.ErrAbortHandler {
				panic(p)
			}
			s.fail(w, r, fmt.Errorf("panic: %v\n%s", p, debug.Stack()))
		}
	}()
	err := s.admit(r)
	if err != nil || open[r.URL.Path] {
		letGo(w)
	}
	if err != nil {
		s.fail(w, r, err)
		return
	}
	if h, pattern := s.mux.Handler(r); pattern == "" {
		s.fail(w, r, noRoute(h, r, w.Header()))
		return
	}
	s.mux.ServeHTTP(w, r)
}

// letGo ends the connection after this answer. A client that has not shown a token
// must not hold one: neither idle nor with a body, for which net/http would wait two
// minutes before the answer and after it.
func letGo(w http.ResponseWriter) {
	w.Header().Set("Connection", "close")
	http.NewResponseController(w).SetReadDeadline(time.Now().Add(time.Second))
}

// noRoute returns, as an error in our form, what h says in plain text: the handler
// that the mux has for requests without a route.
func noRoute(h http.Handler, r *http.Request, out http.Header) error {
	probe := &discard{header: http.Header{}}
	h.ServeHTTP(probe, r)
	if probe.status == http.StatusMethodNotAllowed {
		allow := probe.header.Get("Allow")
		out.Set("Allow", allow)
		return refuse(http.StatusMethodNotAllowed, "%s does not take %s; it takes %s.", r.URL.Path, r.Method, allow)
	}
	return refuse(http.StatusNotFound, "There is nothing at %s.", r.URL.Path)
}

// adapt makes an http.HandlerFunc of a handler.
func (s *Server) adapt(h handler) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		answer, err := h(w, r)
		switch {
		case err != nil:
			s.fail(w, r, err)
		case answer == written:
		case answer == nil:
			w.WriteHeader(http.StatusNoContent)
		default:
			s.writeJSON(w, http.StatusOK, answer)
		}
	}
}

func (s *Server) writeJSON(w http.ResponseWriter, status int, answer any) {
	var body bytes.Buffer
	enc := json.NewEncoder(&body)
	enc.SetEscapeHTML(false) // addresses have angle brackets, and nosniff keeps browsers from reading HTML
	if err := enc.Encode(answer); err != nil {
		s.opts.Log.Error("answer", zap.Error(err))
		http.Error(w, `{"error":{"message":"The answer cannot be written as JSON."}}`, http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	w.Write(body.Bytes()) // a client that is gone needs no answer
}

// errorBody is the one form of all errors.
type errorBody struct {
	Error errorDetail `json:"error"`
}

type errorDetail struct {
	Field     string `json:"field,omitempty"`
	Message   string `json:"message"`
	RequestID string `json:"request_id"`
}

// fail answers with an error, and logs it if it is our own trouble. Once a status was
// sent it only logs.
func (s *Server) fail(w http.ResponseWriter, r *http.Request, err error) {
	status, field, message, inner := answerTo(err)
	id := requestID(r)
	if inner {
		s.opts.Log.Error("request", zap.String("request_id", id), zap.String("route", r.Pattern), zap.Error(err))
	}
	if rec, ok := w.(*recorder); ok && rec.status != 0 {
		return // too late for an answer
	}
	switch status {
	case http.StatusUnauthorized:
		w.Header().Set("WWW-Authenticate", "Bearer")
	case http.StatusTooManyRequests:
		w.Header().Set("Retry-After", "60")
	case http.StatusServiceUnavailable, http.StatusInsufficientStorage:
		w.Header().Set("Retry-After", "10")
	}
	s.writeJSON(w, status, errorBody{errorDetail{field, message, id}})
}

// recorder remembers the status for metrics and log.
type recorder struct {
	http.ResponseWriter
	status int
}

func (w *recorder) WriteHeader(status int) {
	if w.status == 0 {
		w.status = status
	}
	w.ResponseWriter.WriteHeader(status)
}

func (w *recorder) Write(p []byte) (int, error) {
	if w.status == 0 {
		w.status = http.StatusOK
	}
	return w.ResponseWriter.Write(p)
}

// Unwrap lets http.ResponseController reach the connection.
func (w *recorder) Unwrap() http.ResponseWriter { return w.ResponseWriter }

// discard is an http.ResponseWriter that keeps the header and the status.
type discard struct {
	header http.Header
	status int
}

func (d *discard) Header() http.Header         { return d.header }
func (d *discard) WriteHeader(status int)      { d.status = status }
func (d *discard) Write(p []byte) (int, error) { return len(p), nil }

func requestID(r *http.Request) string {
	id, _ := r.Context().Value(requestIDKey{}).(string)
	return id
}
