package smtpd

import (
	"errors"
	"fmt"
	"net"
	"net/netip"
	"os"
	"strings"
	"syscall"
)

// listenSpec is one entry of Options.Listen, taken apart.
type listenSpec struct {
	network string // "tcp", "tcp4", "tcp6", "unix" or "systemd"
	address string // host:port, path, or the name of the passed sockets; "" for all of them
	lmtp    bool
}

func parseListen(s string) (listenSpec, error) {
	var spec listenSpec
	rest, lmtp := strings.CutPrefix(s, "lmtp+")
	spec.lmtp = lmtp
	for _, network := range []string{"tcp", "unix", "systemd"} {
		if address, ok := strings.CutPrefix(rest, network+":"); ok {
			spec.network, spec.address = network, address
		}
	}
	switch spec.network {
	case "systemd":
		return spec, nil
	case "unix":
		if spec.address == "" {
			return spec, fmt.Errorf("smtpd: listen %q: no path", s)
		}
		return spec, nil
	case "":
		spec.network, spec.address = "tcp", rest
	}
	if _, _, err := net.SplitHostPort(spec.address); err != nil {
		return spec, fmt.Errorf("smtpd: listen %q: want host:port, unix:/path or systemd:name, with or without lmtp+ before it", s)
	}
	return spec, nil
}

// listenSpecs takes entries apart, which were checked before. A wildcard address,
// "0.0.0.0" as well as "[::]", would take the port of both families. So where both
// are listed with the same port, each keeps to its own family.
func listenSpecs(entries []string) []listenSpec {
	specs := make([]listenSpec, len(entries))
	families := map[string]map[string]bool{} // by port
	for i, entry := range entries {
		specs[i], _ = parseListen(entry)
		if network, port := specs[i].family(); network != "" {
			if families[port] == nil {
				families[port] = map[string]bool{}
			}
			families[port][network] = true
		}
	}
	for i := range specs {
		if network, port := specs[i].family(); len(families[port]) > 1 {
			specs[i].network = network
		}
	}
	return specs
}

// family returns the network and the port of a literal IP address; "" for anything
// else.
func (spec listenSpec) family() (network, port string) {
	if spec.network != "tcp" {
		return "", ""
	}
	host, port, _ := net.SplitHostPort(spec.address)
	switch ip, err := netip.ParseAddr(host); {
	case err != nil:
		return "", ""
	case ip.Unmap().Is4():
		return "tcp4", port
	}
	return "tcp6", port
}

// open opens the sockets that spec stands for: one, or with systemd any number.
func (spec listenSpec) open(unixMode os.FileMode) ([]net.Listener, error) {
	switch spec.network {
	case "systemd":
		return systemdListeners(spec.address)
	case "unix":
		l, err := listenUnix(spec.address, unixMode)
		if err != nil {
			return nil, err
		}
		return []net.Listener{l}, nil
	}
	l, err := net.Listen(spec.network, spec.address)
	if errors.Is(err, syscall.EACCES) {
		return nil, fmt.Errorf("%w: ports below 1024 want CAP_NET_BIND_SERVICE, or a socket from systemd", err)
	}
	if err != nil {
		return nil, err
	}
	return []net.Listener{l}, nil
}

func listenUnix(path string, mode os.FileMode) (net.Listener, error) {
	// A process that was killed leaves its socket behind. It is ours to remove, but
	// only if nobody answers there.
	if info, err := os.Lstat(path); err == nil && info.Mode()&os.ModeSocket != 0 {
		c, err := net.Dial("unix", path)
		if err == nil {
			c.Close()
			return nil, fmt.Errorf("listen unix %s: somebody is listening there", path)
		}
		if errors.Is(err, syscall.ECONNREFUSED) {
			os.Remove(path)
		}
	}
	l, err := net.Listen("unix", path)
	if err != nil {
		return nil, err
	}
	if err := os.Chmod(path, mode); err != nil {
		l.Close()
		return nil, err
	}
	return l, nil
}
