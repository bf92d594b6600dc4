package main

import (
	"bytes"
	"context"
	"crypto/tls"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
	"time"

	"bounced/internal/app"
	"bounced/internal/config"
)

// location is where a running server is.
type location struct {
	Server string `help:"Where the HTTP API is; ${default} if nothing says otherwise." default:"http://127.0.0.1:8025" env:"BOUNCED_SERVER" placeholder:"URL"`
}

// server takes what commands need to reach a running server, and makes calls to it.
type server struct {
	location
	Token string `help:"Its token, or file: and the path of a file that holds it." env:"BOUNCED_TOKEN"`
	CA    string `name:"ca" help:"For https: a file with its certificate, or its authority's, if the system trusts neither." env:"BOUNCED_CA" placeholder:"FILE"`

	anyCertificate bool // for calls without a token that carry nothing secret
	patient        bool // for calls that take as long as the server's configuration says
}

// callTimeout is how long a call may take if the server has the answer at hand.
var callTimeout = time.Minute

// maxAnswer bounds what is read of an answer; a page of events is far smaller.
const maxAnswer = 256 << 20

// call makes one request and returns the body of the answer. body is sent as JSON, unless
// it is nil. An answer that is no success is an error.
func (s *server) call(ctx context.Context, method, path string, query url.Values, body any) ([]byte, error) {
	if !s.patient {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(ctx, callTimeout)
		defer cancel()
	}
	req, err := s.request(ctx, method, path, query, body)
	if err != nil {
		return nil, usageError{err}
	}
	resp, err := s.do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	answer, err := io.ReadAll(io.LimitReader(resp.Body, maxAnswer))
	if err != nil {
		return nil, fmt.Errorf("answer of %s: %w", s.Server, err)
	}
	if resp.StatusCode >= 300 {
		return nil, s.refused(resp, answer)
	}
	return answer, nil
}

// do sends a request. It follows no redirects: the token is for one server only.
func (s *server) do(req *http.Request) (*http.Response, error) {
	client := &http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	if s.CA != "" || s.anyCertificate {
		t := http.DefaultTransport.(*http.Transport).Clone()
		t.DisableKeepAlives = true // nobody closes idle connections of this transport
		t.TLSClientConfig = &tls.Config{InsecureSkipVerify: s.anyCertificate}
		if s.CA != "" {
			pool, err := app.Authorities(s.CA)
			if err != nil {
				return nil, usageError{fmt.Errorf("--ca: %w", err)}
			}
			t.TLSClientConfig.RootCAs = pool
		}
		client.Transport = t
	}
	resp, err := client.Do(req)
	if err != nil {
		return nil, s.unreachable(err)
	}
	return resp, nil
}

func (s *server) request(ctx context.Context, method, path string, query url.Values, body any) (*http.Request, error) {
	base, err := url.Parse(s.Server)
	if err != nil || base.Scheme != "http" && base.Scheme != "https" || base.Host == "" {
		return nil, fmt.Errorf("--server %q is no URL; expected one such as http://127.0.0.1:8025", s.Server)
	}
	if base.User != nil || base.RawQuery != "" || base.Fragment != "" {
		// The error must not repeat them, and the API has no use for them.
		return nil, errors.New("--server has a name, a password or a query in it; expected none, and the token in --token or BOUNCED_TOKEN")
	}
	target := strings.TrimSuffix(base.Scheme+"://"+base.Host+base.Path, "/") + path
	if len(query) > 0 {
		target += "?" + query.Encode()
	}
	var r io.Reader
	if body != nil {
		data, err := json.Marshal(body)
		if err != nil {
			return nil, err
		}
		r = bytes.NewReader(data)
	}
	req, err := http.NewRequestWithContext(ctx, method, target, r)
	if err != nil {
		return nil, err
	}
	if body != nil {
		req.Header.Set("Content-Type", "application/json")
	}
	if s.Token != "" {
		token, err := config.ReadToken(s.Token)
		if err != nil {
			return nil, fmt.Errorf("--token: %w", err)
		}
		req.Header.Set("Authorization", "Bearer "+token.Reveal())
	}
	return req, nil
}

func (s *server) unreachable(err error) error {
	var ue *url.Error
	if errors.As(err, &ue) {
		err = ue.Err
	}
	return fmt.Errorf("%s does not answer: %w (is the server running? --server or BOUNCED_SERVER says where)", s.Server, err)
}

// refused makes an error of an answer. A 400 is about the command line, so it counts as
// wrong usage.
func (s *server) refused(resp *http.Response, answer []byte) error {
	var body struct {
		Status string // of /healthz and /readyz
		Error  struct {
			Field, Message string
			RequestID      string `json:"request_id"`
		}
	}
	err := json.Unmarshal(answer, &body)
	switch {
	case err == nil && body.Status != "":
		return fmt.Errorf("%s is %s", s.Server, printable(body.Status))
	case err != nil || body.Error.Message == "":
		return fmt.Errorf("%s answers %s, which is not what bounced says: is it the right server?", s.Server, resp.Status)
	}
	text := printable(body.Error.Message)
	if body.Error.Field != "" {
		text = printable(body.Error.Field) + ": " + text
	}
	switch {
	case resp.StatusCode == http.StatusUnauthorized:
		return fmt.Errorf("%s (--token or BOUNCED_TOKEN)", strings.TrimSuffix(text, "."))
	case resp.StatusCode == http.StatusBadRequest:
		return usageError{errors.New(text)}
	case resp.StatusCode >= 500:
		return fmt.Errorf("%s (request id %s)", text, printable(body.Error.RequestID))
	}
	return errors.New(text)
}

// get makes a GET, and decodes the answer into answer.
func (s *server) get(ctx context.Context, path string, query url.Values, answer any) error {
	data, err := s.call(ctx, http.MethodGet, path, query, nil)
	if err != nil {
		return err
	}
	return s.decode(data, answer)
}

// post makes a POST, and decodes the answer into answer.
func (s *server) post(ctx context.Context, path string, body, answer any) error {
	data, err := s.call(ctx, http.MethodPost, path, nil, body)
	if err != nil {
		return err
	}
	return s.decode(data, answer)
}

func (s *server) decode(data []byte, answer any) error {
	if err := json.Unmarshal(data, answer); err != nil {
		return fmt.Errorf("answer of %s: %w", s.Server, err)
	}
	return nil
}

// values makes a query of names and values in turn. Empty values are left out.
func values(pairs ...string) url.Values {
	v := url.Values{}
	for i := 0; i < len(pairs); i += 2 {
		if pairs[i+1] != "" {
			v.Set(pairs[i], pairs[i+1])
		}
	}
	return v
}
