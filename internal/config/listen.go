package config

import (
	"errors"
	"fmt"
	"net/netip"
	"strings"
)

// Listen is one address to take mail at.
type Listen struct {
	Network string // "tcp", "unix" or "systemd"
	Address string // host:port, the path of the socket, or its name to systemd (empty: all)
	LMTP    bool
}

func (l Listen) String() string {
	s := l.Address
	if l.Network != "tcp" {
		s = l.Network + ":" + s
	}
	if l.LMTP {
		s = "lmtp+" + s
	}
	return s
}

// clashes reports whether only one of two addresses can be listened on.
func (l Listen) clashes(other Listen) bool {
	switch {
	case l.Network != other.Network:
		return false
	case l.Network == "tcp":
		return samePort(l.Address, other.Address)
	}
	return l.Address == other.Address
}

// samePort reports whether two addresses are one port of one host, as far as that can
// be told without looking up names. A wildcard address stands for all of its family, and
// an empty host for both families.
func samePort(a, b string) bool {
	hostA, portA, _ := splitHostPort(a)
	hostB, portB, _ := splitHostPort(b)
	if portA != portB || portA == 0 {
		return false
	}
	if hostA == hostB || hostA == "" || hostB == "" {
		return true
	}
	ipA, errA := netip.ParseAddr(hostA)
	ipB, errB := netip.ParseAddr(hostB)
	if errA != nil || errB != nil {
		return false
	}
	return ipA == ipB || ipA.Is4() == ipB.Is4() && (ipA.IsUnspecified() || ipB.IsUnspecified())
}

func (l *Listen) expected() string {
	return "host:port, unix:/path or systemd:name, with or without lmtp+ before it"
}

func (l *Listen) parse(s string) error {
	rest, lmtp := strings.CutPrefix(s, "lmtp+")
	if path, ok := strings.CutPrefix(rest, "unix:"); ok {
		if path == "" {
			return errors.New("the path is empty")
		}
		*l = Listen{"unix", path, lmtp}
		return nil
	}
	if name, ok := strings.CutPrefix(rest, "systemd:"); ok {
		*l = Listen{"systemd", name, lmtp}
		return nil
	}
	if _, _, err := splitHostPort(rest); err != nil {
		return fmt.Errorf("%q is no address", s)
	}
	*l = Listen{"tcp", rest, lmtp}
	return nil
}
