package notify

import (
	"net/netip"
	"testing"
)

func TestIsPublic(t *testing.T) {
	for _, text := range []string{
		"127.0.0.1", "127.9.9.9", "::1", "0.0.0.0", "0.1.2.3", "::",
		"10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.1.1", "100.64.0.1", "198.18.0.1", "192.0.0.1",
		"169.254.169.254", "fe80::1", "fe80::1%eth0", "fc00::1", "fd00:ec2::254", "fec0::1",
		"224.0.0.1", "ff02::1", "255.255.255.255", "240.0.0.1",
		"::ffff:127.0.0.1", "::ffff:10.0.0.1", "::ffff:169.254.169.254",
		"::127.0.0.1", "::169.254.169.254", "::ffff:0:10.0.0.1", // IPv4-compatible and -translated
		"192.0.2.1", "198.51.100.1", "203.0.113.1", "2001:db8::1", "3fff::1", "192.88.99.1",
		"5f00::1", "100::1", "1234::1", "4000::1", "64:ff9b:1::808:808",
		"64:ff9b::a00:1", "64:ff9b::7f00:1", "2002:7f00:1::", "2002:a9fe:a9fe::1", "2001::1",
	} {
		if isPublic(netip.MustParseAddr(text)) {
			t.Errorf("%s passes for public", text)
		}
	}
	for _, text := range []string{
		"1.1.1.1", "172.32.0.1", "100.128.0.1", "2606:4700::1111", "2a00:1450:4001::200e",
		"::ffff:8.8.8.8", "64:ff9b::808:808", "2002:808:808::1",
	} {
		if !isPublic(netip.MustParseAddr(text)) {
			t.Errorf("%s passes for private", text)
		}
	}
}

func TestNamesPrivate(t *testing.T) {
	for host, want := range map[string]bool{
		"127.0.0.1": true, "::1": true, "10.1.2.3": true, "localhost": true, "LocalHost": true,
		"app.example.com": false, "localhost.example.com": false, "8.8.8.8": false, "2130706433": false,
	} {
		if got := namesPrivate(host); got != want {
			t.Errorf("%s: %v", host, got)
		}
	}
}
