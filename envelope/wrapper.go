package envelope

import "strings"

// maxWrappers bounds how many wrappers come off one address.
const maxWrappers = 4

// wrapped is one wrapper and what it held.
type wrapped struct {
	name   string // "" when there is no wrapper
	local  string
	domain string // "" when the domain stays as it is
}

// unwrap takes the outermost wrapper off a local part.
func unwrap(local string) wrapped {
	switch wrapperOf(local) {
	case "prvs":
		return unwrapBATV(local[len("prvs="):])
	case "btv1":
		return unwrapBarracuda(local[len("btv1=="):])
	case "srs0":
		return unwrapSRS0(local[len("srs0="):])
	case "srs1":
		return unwrapSRS1(local[len("srs1="):])
	}
	return wrapped{}
}

// wrapperOf names the wrapper that a local part begins with, "" for none.
func wrapperOf(local string) string {
	if len(local) < 6 {
		return ""
	}
	switch c := local[4]; {
	case strings.EqualFold(local[:5], "prvs="):
		return "prvs"
	case strings.EqualFold(local[:6], "btv1=="):
		return "btv1"
	case c != '=' && c != '+' && c != '-': // SRS: "the separator may be one of = + -"
		return ""
	case strings.EqualFold(local[:4], "srs0"):
		return "srs0"
	case strings.EqualFold(local[:4], "srs1"):
		return "srs1"
	}
	return ""
}

// unwrapBATV reads prvs=KDDDSSSSSS=local (draft-levine-smtp-batv-01 §2.1), and
// prvs=local/KDDDSSSSSS and prvs=local=KDDDSSSSSS from before that draft.
func unwrapBATV(s string) wrapped {
	const tag = 10
	n := len(s)
	if n > tag+1 {
		if s[tag] == '=' && isBATVTag(s[:tag]) {
			return wrapped{name: "prvs", local: s[tag+1:]}
		}
		if c := s[n-tag-1]; (c == '/' || c == '=') && isBATVTag(s[n-tag:]) {
			return wrapped{name: "prvs", local: s[:n-tag-1]}
		}
	}
	return wrapped{}
}

// isBATVTag reports whether s, of ten characters, is a BATV tag: a key digit,
// three digits of day, six hexadecimal digits.
func isBATVTag(s string) bool {
	for i := range len(s) {
		c := s[i] | 0x20
		if !('0' <= s[i] && s[i] <= '9' || i >= 4 && 'a' <= c && c <= 'f') {
			return false
		}
	}
	return true
}

// unwrapBarracuda reads btv1==tag==local, Barracuda's kind of BATV.
func unwrapBarracuda(s string) wrapped {
	tag, local, ok := strings.Cut(s, "==")
	if !ok || tag == "" || local == "" {
		return wrapped{}
	}
	return wrapped{name: "btv1", local: local}
}

// unwrapSRS0 reads hash=time=domain=local, what follows "SRS0=".
func unwrapSRS0(s string) wrapped {
	_, s, ok1 := strings.Cut(s, "=")
	_, s, ok2 := strings.Cut(s, "=")
	name, local, ok3 := strings.Cut(s, "=")
	if !ok1 || !ok2 || !ok3 || name == "" || local == "" {
		return wrapped{}
	}
	return wrapped{name: "srs0", local: local, domain: name}
}

// unwrapSRS1 reads hash=forwarder=+hash=time=domain=local, what follows
// "SRS1=": the forwarder's SRS0 address without the letters SRS0.
func unwrapSRS1(s string) wrapped {
	_, s, ok1 := strings.Cut(s, "=")
	_, s, ok2 := strings.Cut(s, "=")
	if !ok1 || !ok2 || s == "" || !strings.Contains("=+-", s[:1]) {
		return wrapped{}
	}
	w := unwrapSRS0(s[1:])
	if w.name != "" {
		w.name = "srs1"
	}
	return w
}
