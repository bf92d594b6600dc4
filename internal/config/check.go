package config

import (
	"fmt"
	"net"
	"net/netip"
	"slices"
	"strconv"
	"strings"
)

// checker collects what is wrong with values that could be read.
type checker struct {
	file  string
	lines map[string]int
	errs  Errors
}

func (k *checker) errorf(key, format string, args ...any) {
	k.errs = append(k.errs, &Error{k.file, k.line(key), key, fmt.Sprintf(format, args...)})
}

// line returns where the key stands or, if it is not in the file, the nearest section
// around it; 0 if that is not there either.
func (k *checker) line(key string) int {
	for key != "" {
		if line, ok := k.lines[key]; ok {
			return line
		}
		key = key[:max(0, strings.LastIndexAny(key, ".["))]
	}
	return 0
}

func (k *checker) positive(key string, n int64) {
	if n <= 0 {
		k.errorf(key, "out of range; expected more than 0")
	}
}

func (k *checker) notNegative(key string, n int64) {
	if n < 0 {
		k.errorf(key, "out of range; expected 0 or more")
	}
}

func (k *checker) oneOf(key, value string, allowed ...string) {
	if !slices.Contains(allowed, value) {
		k.errorf(key, "%q is not known; expected one of %s", value, strings.Join(allowed, ", "))
	}
}

// bearer checks a token, if there is one, and takes off the white space around it.
func (k *checker) bearer(key string, s *Secret) {
	if s.IsZero() {
		return
	}
	token, err := s.bare()
	if err != nil {
		k.errorf(key, "%v", err)
		return
	}
	*s = token
}

func (k *checker) scheme(key string, u URL, allowed ...string) {
	if !slices.Contains(allowed, u.u.Scheme) {
		k.errorf(key, "scheme %q is not known; expected one of %s", u.u.Scheme, strings.Join(allowed, ", "))
	}
}

// redisURL checks the URL of a Redis server. A "/", "?" or "#" in the password ends the
// host early, and then the error must not show the URL.
func (k *checker) redisURL(key string, u URL) {
	k.scheme(key, u, "redis", "rediss", "unix")
	if behind := u.u.Path + u.u.RawQuery + u.u.Fragment; u.u.Scheme != "unix" && strings.Contains(behind, "@") {
		k.errorf(key, "has an @ behind the host; expected %%2F for /, %%3F for ? and %%23 for # in a password")
	}
}

// splitHostPort is net.SplitHostPort for ports that are numbers.
func splitHostPort(s string) (host string, port uint16, err error) {
	host, text, err := net.SplitHostPort(s)
	if err != nil {
		return "", 0, err
	}
	n, err := strconv.ParseUint(text, 10, 16)
	return host, uint16(n), err
}

func isLoopback(host string) bool {
	if host == "localhost" {
		return true
	}
	addr, err := netip.ParseAddr(host)
	return err == nil && addr.Unmap().IsLoopback()
}

// notPublic holds the networks that strangers do not connect from: RFC 1122
// §3.2.1.3, 1918, 3927, 4193, 4291 §2.5.6 and 6598.
var notPublic = []netip.Prefix{
	netip.MustParsePrefix("10.0.0.0/8"), netip.MustParsePrefix("100.64.0.0/10"), netip.MustParsePrefix("127.0.0.0/8"),
	netip.MustParsePrefix("169.254.0.0/16"), netip.MustParsePrefix("172.16.0.0/12"), netip.MustParsePrefix("192.168.0.0/16"),
	netip.MustParsePrefix("fc00::/7"), netip.MustParsePrefix("fe80::/10"),
}

// isWide reports whether strangers may be in a network, since it is larger than any
// that the proxies of one operator stand in. The largest that operators publish are a
// /13, and a /29 of IPv6.
func isWide(p netip.Prefix) bool {
	for _, private := range notPublic {
		if private.Overlaps(p) && private.Bits() <= p.Bits() {
			return false
		}
	}
	if p.Addr().Is4() {
		return p.Bits() < 12
	}
	return p.Bits() < 24
}

// isHostname accepts what RFC 1123 §2.1 does, in lower or upper case.
func isHostname(s string) bool {
	if s == "" || len(s) > 253 {
		return false
	}
	for label := range strings.SplitSeq(s, ".") {
		if label == "" || len(label) > 63 || label[0] == '-' || label[len(label)-1] == '-' {
			return false
		}
		for _, c := range []byte(label) {
			if !isAlnum(c) && c != '-' {
				return false
			}
		}
	}
	return true
}

// isDomain accepts host names, with U-labels (RFC 5890 §2.3.2.1) in them too, which it
// leaves to package envelope to check.
func isDomain(s string) bool {
	ascii := strings.Map(func(r rune) rune {
		if r >= 0x80 {
			return 'x'
		}
		return r
	}, s)
	return isHostname(ascii)
}

// isToken accepts the tokens of RFC 9110 §5.6.2.
func isToken(s string) bool {
	for _, c := range []byte(s) {
		if !isAlnum(c) && !strings.ContainsRune("!#$%&'*+-.^_`|~", rune(c)) {
			return false
		}
	}
	return s != ""
}

func isAlnum(c byte) bool {
	return '0' <= c && c <= '9' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z'
}
