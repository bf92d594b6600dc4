package httpapi

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"net/url"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf16"
	"unicode/utf8"
)

// decodeJSON reads the body, one JSON object, into v, a pointer to a struct. The
// Content-Type may be any: curl -d sends that of a form.
func (s *Server) decodeJSON(w http.ResponseWriter, r *http.Request, v any) error {
	body, err := s.readBody(w, r, s.opts.MaxBody)
	if err != nil {
		return err
	}
	if !utf8.Valid(body) {
		return wrong("", "The body is not UTF-8.")
	}
	if half := halfCharacter(body); half != "" {
		return wrong("", "%s in the body is half a surrogate pair, and no character.", half)
	}
	dec := json.NewDecoder(strings.NewReader(string(body)))
	dec.DisallowUnknownFields()
	if err := dec.Decode(v); err != nil {
		return explainJSON(err, dec.InputOffset(), v)
	}
	if _, err := dec.Token(); !errors.Is(err, io.EOF) {
		return wrong("", "There is more behind the JSON object in the body, at byte %d.", dec.InputOffset())
	}
	return nil
}

// halfCharacter finds the escape of a surrogate that stands alone; "" if there is
// none. encoding/json would make U+FFFD of each, and so the same id of two that
// differ (RFC 8259 §8.2).
func halfCharacter(body []byte) string {
	for {
		i := bytes.IndexByte(body, '\\')
		if i < 0 || i+1 >= len(body) {
			return ""
		}
		body = body[i:]
		first, ok := escaped(body)
		switch {
		case !ok:
			body = body[2:]
		case !utf16.IsSurrogate(first):
			body = body[6:]
		default:
			if second, _ := escaped(body[6:]); utf16.DecodeRune(first, second) == utf8.RuneError {
				return string(body[:6])
			}
			body = body[12:]
		}
	}
}

// escaped reads a \uXXXX at the beginning of b.
func escaped(b []byte) (rune, bool) {
	if len(b) < 6 || b[0] != '\\' || b[1] != 'u' {
		return 0, false
	}
	n, err := strconv.ParseUint(string(b[2:6]), 16, 16)
	return rune(n), err == nil
}

// readBody reads a body of at most limit bytes; a larger one is an
// *http.MaxBytesError.
func (s *Server) readBody(w http.ResponseWriter, r *http.Request, limit int64) ([]byte, error) {
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, limit))
	var tooLarge *http.MaxBytesError
	if err != nil && !errors.As(err, &tooLarge) {
		return nil, wrong("", "The body did not come whole.")
	}
	return body, err
}

// explainJSON names the field that a decoding error is about.
func explainJSON(err error, offset int64, v any) error {
	var syntax *json.SyntaxError
	var mismatch *json.UnmarshalTypeError
	switch {
	case errors.Is(err, io.EOF):
		return wrong("", "The body is empty; expected a JSON object with %s.", fieldNames(v))
	case errors.Is(err, io.ErrUnexpectedEOF):
		return wrong("", "The JSON in the body ends too early.")
	case errors.As(err, &syntax):
		return wrong("", "The body is not JSON, at byte %d: %s.", syntax.Offset, strings.TrimPrefix(syntax.Error(), "json: "))
	case errors.As(err, &mismatch):
		if mismatch.Field == "" {
			return wrong("", "Expected a JSON object with %s, got %s.", fieldNames(v), mismatch.Value)
		}
		return wrong(mismatch.Field, "Expected %s, got %s.", jsonName(mismatch.Type), mismatch.Value)
	}
	if name, ok := strings.CutPrefix(err.Error(), "json: unknown field "); ok {
		name, _ := strconv.Unquote(name)
		return wrong(name, "There is no such field; expected %s.", fieldNames(v))
	}
	return wrong("", "The body cannot be read, at byte %d: %v.", offset, err)
}

// fieldNames lists the JSON names of a struct.
func fieldNames(v any) string {
	t := reflect.TypeOf(v).Elem()
	var names []string
	for i := range t.NumField() {
		name, _, _ := strings.Cut(t.Field(i).Tag.Get("json"), ",")
		names = append(names, name)
	}
	return strings.Join(names, ", ")
}

func jsonName(t reflect.Type) string {
	switch t.Kind() {
	case reflect.String:
		if t == reflect.TypeFor[timeText]() {
			return "a time"
		}
		return "a string"
	case reflect.Bool:
		return "true or false"
	case reflect.Slice:
		return "a list"
	case reflect.Struct, reflect.Map:
		return "an object"
	default:
		return "a whole number"
	}
}

// query reads query parameters, and remembers the first thing wrong with them.
type query struct {
	values url.Values
	now    time.Time
	err    error
}

// params returns the query parameters, and refuses those that are not known: a
// misspelt filter would select everything.
func (s *Server) params(r *http.Request, known ...string) *query {
	values, err := url.ParseQuery(r.URL.RawQuery)
	q := &query{values: values, now: s.opts.Now()}
	if err != nil {
		q.err = wrong("", "The query string cannot be read.")
	}
	for name, all := range values {
		switch {
		case !slices.Contains(known, name):
			q.fail(name, "There is no such parameter; expected %s.", strings.Join(known, ", "))
		case len(all) > 1:
			q.fail(name, "It was given %d times; expected once.", len(all))
		}
	}
	return q
}

func (q *query) fail(name, format string, args ...any) {
	if q.err == nil {
		q.err = wrong(name, format, args...)
	}
}

func (q *query) text(name string) string { return q.values.Get(name) }

func (q *query) oneOf(name string, allowed ...string) string {
	v := q.values.Get(name)
	if v != "" && !slices.Contains(allowed, v) {
		q.fail(name, "%q is not known; expected one of %s.", v, strings.Join(allowed, ", "))
	}
	return v
}

func (q *query) limit(name string) int {
	v := q.values.Get(name)
	if v == "" {
		return 0
	}
	n, err := strconv.Atoi(v)
	if err != nil || n < 1 || n > 1000 {
		q.fail(name, "%q is no number from 1 to 1000.", v)
	}
	return n
}

func (q *query) time(name string) time.Time {
	t, err := ago(name, timeText(q.values.Get(name)), q.now)
	if err != nil && q.err == nil {
		q.err = err
	}
	return t
}

// address returns a parameter that is a mail address. A bare "+" in a query means a
// space, so the address asked for would be one that nobody has. Only a quoted local
// part can hold a space.
func (q *query) address(name string) string {
	v := q.values.Get(name)
	if strings.Contains(v, " ") && !strings.Contains(v, `"`) {
		q.fail(name, "%q has a space in it, which is what + means in a query; expected %%2B in its place.", v)
	}
	return v
}
