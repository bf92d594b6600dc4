package httpapi

import (
	"net/netip"
	"testing"
	"time"
)

// Somebody with a large network must not fill the memory, nor get tries back
// for those who have used theirs up while there is room.
func TestLimiterIsBounded(t *testing.T) {
	now := time.Unix(1e9, 0)
	l := newLimiter(2, func() time.Time { return now })
	client := func(i int) netip.Prefix {
		return netip.PrefixFrom(netip.AddrFrom4([4]byte{10, byte(i >> 16), byte(i >> 8), byte(i)}), 32)
	}
	for i := range maxClients - 1 {
		l.fail(client(i))
	}
	now = now.Add(time.Hour) // those are forgiven
	bad := client(1 << 20)
	l.fail(bad)
	l.fail(bad)
	l.fail(client(1<<20 + 1))
	if len(l.clients) != 2 || !l.spent(bad) {
		t.Errorf("%d clients are kept, the bad one is spent: %v", len(l.clients), l.spent(bad))
	}
	for i := range 3 * maxClients {
		l.fail(client(i))
	}
	if len(l.clients) > maxClients {
		t.Errorf("%d clients are kept", len(l.clients))
	}
}
