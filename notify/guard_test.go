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

// TestRefusePrivate: what a name resolved to is looked at, whatever it is written like.
func TestRefusePrivate(t *testing.T) {
	for address, ok := range map[string]bool{
		"8.8.8.8:443": true, "[2606:4700::1111]:443": true, "127.0.0.1:443": false, "[::1]:443": false, "[fe80::1%eth0]:443": false, "app.example.com:443": false, "": false,
	} {
		if err := refusePrivate("tcp", address, nil); (err == nil) != ok {
			t.Errorf("%s: %v", address, err)
		}
	}
}

// TestExcerpt: of a reply only what is safe to print is kept, on one line.
func TestExcerpt(t *testing.T) {
	for reply, want := range map[string]string{
		" no\tsuch\nthing \r\n": "no such thing", "a\x00b\x1b[1mc\x7fd\u0085e\u2028f\u2029g\xffh": "ab[1mcdefgh", "größe": "größe",
	} {
		if got := excerpt([]byte(reply)); got != want {
			t.Errorf("%q: %q, want %q", reply, got, want)
		}
	}
}
