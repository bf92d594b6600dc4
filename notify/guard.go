package notify

import (
	"fmt"
	"net/netip"
	"strings"
	"syscall"
)

// special holds addresses that are not on the public internet (the registries of
// RFC 6890), as far as netip's own predicates do not know them.
var special = []netip.Prefix{
	netip.MustParsePrefix("0.0.0.0/8"),
	netip.MustParsePrefix("100.64.0.0/10"), // carrier-grade NAT
	netip.MustParsePrefix("192.0.0.0/24"),
	netip.MustParsePrefix("192.0.2.0/24"),    // documentation
	netip.MustParsePrefix("192.88.99.0/24"),  // 6to4 relays, deprecated
	netip.MustParsePrefix("198.18.0.0/15"),   // benchmarks
	netip.MustParsePrefix("198.51.100.0/24"), // documentation
	netip.MustParsePrefix("203.0.113.0/24"),  // documentation
	netip.MustParsePrefix("240.0.0.0/4"),
	netip.MustParsePrefix("2001::/23"),     // Teredo and other protocol assignments
	netip.MustParsePrefix("2001:db8::/32"), // documentation
	netip.MustParsePrefix("3fff::/20"),     // documentation
}

// unicast is the part of IPv6 that is in use on the public internet. The rest is
// not, and holds several ways to write an IPv4 address, which would get around the
// guard.
var unicast = netip.MustParsePrefix("2000::/3")

// Prefixes of IPv6 addresses that lead to the IPv4 address in them.
var (
	nat64  = netip.MustParsePrefix("64:ff9b::/96")
	sixTo4 = netip.MustParsePrefix("2002::/16")
)

// isPublic says whether the address is on the public internet.
func isPublic(a netip.Addr) bool {
	a = a.Unmap().WithZone("")
	if !a.IsGlobalUnicast() || a.IsPrivate() {
		return false
	}
	for _, p := range special {
		if p.Contains(a) {
			return false
		}
	}
	b := a.As16()
	switch {
	case a.Is4():
		return true
	case nat64.Contains(a):
		return isPublic(netip.AddrFrom4([4]byte(b[12:16])))
	case sixTo4.Contains(a):
		return isPublic(netip.AddrFrom4([4]byte(b[2:6])))
	}
	return unicast.Contains(a)
}

// refusePrivate is a net.Dialer's Control: it sees the address that a name
// resolved to, just before the connection, so no DNS answer gets around it.
func refusePrivate(_, address string, _ syscall.RawConn) error {
	ap, err := netip.ParseAddrPort(address)
	if err != nil {
		return fmt.Errorf("address %s not understood: %w", address, err)
	}
	if !isPublic(ap.Addr()) {
		return fmt.Errorf("%s is not a public address, and allow_private is not set", ap.Addr())
	}
	return nil
}

// namesPrivate says whether a URL's host is itself a private address, or localhost:
// then it was meant.
func namesPrivate(host string) bool {
	if strings.EqualFold(host, "localhost") {
		return true
	}
	a, err := netip.ParseAddr(host)
	return err == nil && !isPublic(a)
}
