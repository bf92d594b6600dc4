package smtpd

import (
	"encoding/binary"
	"net/netip"
	"testing"
	"time"
)

func TestCrowdForgets(t *testing.T) {
	now := time.Unix(1_700_000_000, 0)
	c := newCrowd(10, 10)
	// A scan from 100,000 networks of a /32, a thousand a second.
	for i := range uint32(100_000) {
		if i%1000 == 0 {
			now = now.Add(time.Second)
		}
		a := [16]byte{0x20, 0x01, 0x0d, 0xb8}
		binary.BigEndian.PutUint32(a[4:], i)
		addr := netip.AddrFrom16(a)
		if _, limit := c.enter(addr, now); limit != "" {
			t.Fatalf("%v: %s", addr, limit)
		}
		c.leave(addr, now)
		if len(c.groups) > sweepAt+1000 {
			t.Fatalf("%d networks remembered", len(c.groups))
		}
	}
}

func TestCrowdCountsNetworks(t *testing.T) {
	now := time.Unix(1_700_000_000, 0)
	c := newCrowd(2, 3)
	enter := func(addr, want string) {
		t.Helper()
		if _, got := c.enter(netip.MustParseAddr(addr), now); got != want {
			t.Errorf("%s: %q, want %q", addr, got, want)
		}
	}
	enter("2001:db8::1", "")
	enter("2001:db8::2", "")
	enter("2001:db8::3", limitPerAddress)
	enter("2001:db8::4", limitNewPerSecond)
	enter("2001:db8:0:1::1", "")
	enter("192.0.2.1", "")
	enter("192.0.2.1", "")
	enter("192.0.2.2", "")
	enter("192.0.2.1", limitPerAddress)
	now = now.Add(time.Second)
	c.leave(netip.MustParseAddr("2001:db8::1"), now)
	enter("2001:db8::5", "")
}
