package config

import (
	"errors"
	"fmt"
	"io"
	"net/url"
	"os"
	"strconv"
	"strings"
)

const redacted = "[redacted]"

// minSecret is how many bytes a key or token needs, and maxSecret bounds the files that
// secrets are read from.
const (
	minSecret = 16
	maxSecret = 64 << 10
)

// Secret is a value that no log, error or print-out ever shows. In the file it
// is the value itself, or "file:" and a path whose content it is, without the
// line end.
type Secret struct{ value string }

// NewSecret makes a Secret of a value.
func NewSecret(value string) Secret { return Secret{value} }

// ReadSecret takes what would stand in the file: a value, or "file:" and a path.
func ReadSecret(text string) (Secret, error) {
	var s Secret
	err := s.parse(text)
	return s, err
}

// ReadToken is ReadSecret for a token that goes into a header. It takes off white space
// around it, as is done with the tokens in the configuration.
func ReadToken(text string) (Secret, error) {
	s, err := ReadSecret(text)
	if err != nil {
		return s, err
	}
	return s.bare()
}

// bare takes off the white space around a token: editors leave some in files, and no
// header could carry it.
func (s Secret) bare() (Secret, error) {
	token := strings.TrimSpace(s.value)
	switch {
	case token == "":
		return s, errors.New("is empty")
	case strings.ContainsAny(token, "\r\n\x00"):
		return s, errors.New("has more than one line; expected a token and nothing else")
	}
	return Secret{token}, nil
}

// Reveal returns the value, for the one place that needs it.
func (s Secret) Reveal() string { return s.value }

// IsZero reports whether there is no value.
func (s Secret) IsZero() bool { return s.value == "" }

// String hides the value.
func (s Secret) String() string {
	if s.IsZero() {
		return ""
	}
	return redacted
}

// Format hides the value from every verb of fmt, %#v and %d too.
func (s Secret) Format(w fmt.State, _ rune) { io.WriteString(w, s.String()) }

// MarshalText hides the value from encoders, JSON and zap among them.
func (s Secret) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// MarshalYAML hides the value.
func (s Secret) MarshalYAML() (any, error) { return s.String(), nil }

func (s *Secret) expected() string { return "a secret, or file: and the path of a file that holds it" }

func (s *Secret) parse(text string) error {
	path, ok := strings.CutPrefix(text, "file:")
	if !ok {
		if text == "" {
			return errors.New("is empty")
		}
		s.value = text
		return nil
	}
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	data, err := io.ReadAll(io.LimitReader(f, maxSecret+1))
	switch {
	case err != nil:
		return err
	case len(data) > maxSecret:
		return fmt.Errorf("%s has more than %d bytes", path, maxSecret)
	}
	s.value = strings.TrimRight(string(data), "\r\n")
	if s.value == "" {
		return fmt.Errorf("%s is empty", path)
	}
	return nil
}

// URL is an address that may have a password or a token in it, and shows
// neither.
type URL struct{ u *url.URL }

// Reveal returns the whole URL; "" if there is none.
func (u URL) Reveal() string {
	if u.u == nil {
		return ""
	}
	return u.u.String()
}

// IsZero reports whether there is none.
func (u URL) IsZero() bool { return u.u == nil }

// String returns the URL without its password, without a name that stands alone, and
// without the values of its query.
func (u URL) String() string {
	if u.u == nil {
		return ""
	}
	c := *u.u
	switch _, has := c.User.Password(); {
	case has:
		c.User = url.UserPassword(c.User.Username(), "redacted")
	case c.User != nil:
		c.User = url.User("redacted") // a name alone may be a token
	}
	if c.RawQuery != "" {
		q := c.Query()
		for name := range q {
			q[name] = []string{"redacted"}
		}
		c.RawQuery = q.Encode()
	}
	return c.String()
}

// Format hides the secret parts from every verb of fmt.
func (u URL) Format(w fmt.State, _ rune) { io.WriteString(w, u.String()) }

// MarshalText hides the secret parts from encoders.
func (u URL) MarshalText() ([]byte, error) { return []byte(u.String()), nil }

// MarshalYAML hides the secret parts.
func (u URL) MarshalYAML() (any, error) { return u.String(), nil }

func (u *URL) expected() string { return "a URL, or file: and the path of a file that holds it" }

func (u *URL) parse(text string) error {
	var s Secret
	if err := s.parse(text); err != nil {
		return err
	}
	parsed, err := url.Parse(s.value)
	// No error repeats its input, as that of url.Parse does: it may hold a password.
	// Even what is taken for a port may be one, as "/" in a password ends the host.
	if err != nil || parsed.Scheme == "" || parsed.Host == "" && parsed.Scheme != "unix" {
		return errors.New("is no URL")
	}
	if port := parsed.Port(); port != "" {
		if _, err := strconv.ParseUint(port, 10, 16); err != nil {
			return errors.New("has a port out of range")
		}
	}
	u.u = parsed
	return nil
}
