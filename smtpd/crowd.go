package smtpd

import (
	"net"
	"net/netip"
	"sync"
	"time"
)

// crowd counts connections by where they come from.
type crowd struct {
	perAddress, perSecond int

	mu     sync.Mutex
	groups map[netip.Prefix]*group
	swept  int64 // the second of the last sweep
}

// group is one IPv4 address, or one IPv6 /64: whoever has one address of a /64
// has all of them.
type group struct {
	open   int
	second int64 // Unix time
	began  int   // connections begun within second
	bodies share // what its clients have of the memory for bodies
}

// sweepAt is how many groups there may be before those with nothing open are
// removed. It bounds the memory that somebody with a /32 can take.
const sweepAt = 4096

func newCrowd(perAddress, perSecond int) *crowd {
	return &crowd{perAddress: perAddress, perSecond: perSecond, groups: make(map[netip.Prefix]*group)}
}

// enter counts a connection in, or names the limit that it is over.
func (c *crowd) enter(addr netip.Addr, now time.Time) (g *group, limit string) {
	key := groupOf(addr)
	c.mu.Lock()
	defer c.mu.Unlock()
	g = c.groups[key]
	if g == nil {
		if len(c.groups) >= sweepAt && c.swept != now.Unix() {
			c.sweep(now)
		}
		g = &group{}
		c.groups[key] = g
	}
	if s := now.Unix(); g.second != s {
		g.second, g.began = s, 0
	}
	// A refused attempt counts as begun: otherwise a flood would be let in at
	// the full rate while it is being refused.
	g.began++
	if g.began > c.perSecond {
		return nil, limitNewPerSecond
	}
	if g.open >= c.perAddress {
		return nil, limitPerAddress
	}
	g.open++
	return g, ""
}

// leave undoes an enter that returned "".
func (c *crowd) leave(addr netip.Addr, now time.Time) {
	key := groupOf(addr)
	c.mu.Lock()
	defer c.mu.Unlock()
	g := c.groups[key]
	g.open--
	if g.open == 0 && g.second != now.Unix() {
		delete(c.groups, key)
	}
}

// sweep removes the groups with nothing open, and nothing begun within this second.
func (c *crowd) sweep(now time.Time) {
	s := now.Unix()
	c.swept = s
	for key, g := range c.groups {
		if g.open == 0 && g.second != s {
			delete(c.groups, key)
		}
	}
}

// groupOf returns the network whose clients are counted together; the zero Prefix
// for those without an address.
func groupOf(addr netip.Addr) netip.Prefix {
	bits := 32
	if addr.Is6() {
		bits = 64
	}
	p, _ := addr.Prefix(bits) // drops the zone too
	return p
}

// addressOf returns the client's IP address; the zero Addr if it has none.
func addressOf(a net.Addr) netip.Addr {
	if t, ok := a.(*net.TCPAddr); ok {
		ip, _ := netip.AddrFromSlice(t.IP)
		return ip.Unmap()
	}
	return netip.Addr{}
}

func contains(networks []netip.Prefix, addr netip.Addr) bool {
	for _, n := range networks {
		if n.Contains(addr) {
			return true
		}
	}
	return false
}
