package config

import (
	"fmt"
	"math"
	"net/netip"
	"reflect"
	"strconv"
	"strings"
	"time"

	"bounced/internal/times"
)

// parser reads text into the value that it was made for.
type parser func(text string) error

// word is a type of ours that is written as one word.
type word interface {
	parse(text string) error
	expected() string // what the text may be, for errors
}

// scalarParser returns the parser for v; nil if v is a section, list or table.
func scalarParser(v reflect.Value) parser {
	switch p := v.Addr().Interface().(type) {
	case word:
		return p.parse
	case *time.Duration:
		return func(s string) (err error) { *p, err = times.Duration(s); return }
	case *netip.Prefix:
		return func(s string) (err error) { *p, err = parsePrefix(s); return }
	case *string:
		return func(s string) error { *p = s; return nil }
	case *bool:
		return func(s string) (err error) { *p, err = parseBool(s); return }
	case *int:
		return func(s string) (err error) {
			if *p, err = strconv.Atoi(s); err != nil {
				err = fmt.Errorf("%q is no whole number", s)
			}
			return
		}
	case *int64:
		return func(s string) (err error) {
			if *p, err = strconv.ParseInt(s, 10, 64); err != nil {
				err = fmt.Errorf("%q is no whole number", s)
			}
			return
		}
	case *float64:
		return func(s string) (err error) {
			if *p, err = strconv.ParseFloat(s, 64); err != nil || math.IsNaN(*p) || math.IsInf(*p, 0) {
				err = fmt.Errorf("%q is no number", s)
			}
			return
		}
	}
	return nil
}

// expectation says what the value of v may be.
func expectation(v reflect.Value) string {
	switch p := v.Addr().Interface().(type) {
	case word:
		return p.expected()
	case *time.Duration:
		return "a duration such as 20s, 90m, 720h or 30d"
	case *netip.Prefix:
		return "a network such as 10.0.0.0/8 or 2001:db8::/32, or one address"
	case *bool:
		return "true or false"
	case *int, *int64:
		return "a whole number"
	case *float64:
		return "a number"
	default:
		return "a text"
	}
}

func parseBool(s string) (bool, error) {
	switch s {
	case "true":
		return true, nil
	case "false":
		return false, nil
	}
	return false, fmt.Errorf("%q is neither true nor false", s)
}

// durationText returns the shortest form that times.Duration reads back.
func durationText(d time.Duration) string {
	s := d.String()
	if d == 0 {
		return "0s"
	}
	if strings.HasSuffix(s, "m0s") {
		s = strings.TrimSuffix(s, "0s")
	}
	if strings.HasSuffix(s, "h0m") {
		s = strings.TrimSuffix(s, "0m")
	}
	return s
}

func parsePrefix(s string) (netip.Prefix, error) {
	if addr, err := netip.ParseAddr(s); err == nil && addr.Zone() == "" {
		return netip.PrefixFrom(addr.Unmap(), addr.Unmap().BitLen()), nil
	}
	p, err := netip.ParsePrefix(s)
	if err != nil {
		return p, fmt.Errorf("%q is no network", s)
	}
	if p.Addr().Is4In6() && p.Bits() >= 96 { // addresses of clients are compared as IPv4
		p = netip.PrefixFrom(p.Addr().Unmap(), p.Bits()-96)
	}
	if p != p.Masked() {
		return p, fmt.Errorf("%s has bits set behind its length, the network is %s", p, p.Masked())
	}
	return p, nil
}

// Bytes is a number of bytes, written plain or with a unit.
type Bytes int64

var byteUnits = []struct {
	name string
	size int64
}{
	{"TiB", 1 << 40}, {"GiB", 1 << 30}, {"MiB", 1 << 20}, {"KiB", 1 << 10},
	{"TB", 1e12}, {"GB", 1e9}, {"MB", 1e6}, {"kB", 1e3}, {"B", 1},
}

// String gives the largest binary unit that divides b.
func (b Bytes) String() string {
	for _, u := range byteUnits[:4] {
		if b != 0 && int64(b)%u.size == 0 {
			return strconv.FormatInt(int64(b)/u.size, 10) + u.name
		}
	}
	return strconv.FormatInt(int64(b), 10)
}

func (b *Bytes) expected() string { return "a size such as 25MiB, 64KiB or 26214400" }

func (b *Bytes) parse(s string) error {
	number, unit := s, int64(1)
	for _, u := range byteUnits {
		if rest, ok := strings.CutSuffix(s, u.name); ok {
			number, unit = strings.TrimSpace(rest), u.size
			break
		}
	}
	n, err := strconv.ParseInt(number, 10, 64)
	if err != nil || n < 0 || n > math.MaxInt64/unit {
		return fmt.Errorf("%q is no size", s)
	}
	*b = Bytes(n * unit)
	return nil
}
