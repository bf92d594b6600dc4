package envelope

import (
	"errors"
	"fmt"
	"strings"

	"golang.org/x/net/idna"
)

// maxName leaves room for the longest local part in a path of 256 octets
// (RFC 5321 §4.5.3.1.3), angle brackets and "@" included.
const maxName = 256 - 2 - 1 - maxLocal

// names turns U-labels into A-labels as a mailer does for a look-up (RFC 5891
// §5), but lets underscores pass: there are hosts that have them.
var names = idna.New(idna.MapForLookup(), idna.BidiRule(), idna.Transitional(false), idna.StrictDomainName(false))

// checkName returns the canonical form of a configured domain name.
func checkName(name string) (string, error) {
	if name == "" {
		return "", errors.New("no name")
	}
	a, ok := CanonicalDomain(name)
	if !ok {
		return "", errors.New("not a domain name")
	}
	if len(a) > maxName {
		return "", fmt.Errorf("name is longer than %d octets", maxName)
	}
	for label := range strings.SplitSeq(a, ".") {
		if label == "" || len(label) > 63 || label[0] == '-' || label[len(label)-1] == '-' {
			return "", fmt.Errorf("label %q is no part of a domain name", label)
		}
		for i := range len(label) {
			if c := label[i]; !isLowerAlnum(c) && c != '-' && c != '_' {
				return "", fmt.Errorf("label %q is no part of a domain name", label)
			}
		}
	}
	return a, nil
}

// CanonicalDomain returns the name of a domain as Decoded.Domain has it: in
// lower-case A-labels without a trailing dot. ok is false for what cannot be
// written so. A name that is in that form already, as nearly all are, is not
// copied.
func CanonicalDomain(name string) (canonical string, ok bool) {
	name = strings.TrimSuffix(name, ".")
	for i := range len(name) {
		if name[i] >= 0x80 {
			a, err := names.ToASCII(name)
			return strings.TrimSuffix(a, "."), err == nil
		}
	}
	return strings.ToLower(name), true
}

// find returns the domain of that name, nil if it is not ours.
func (b *Book) find(name string) *domain {
	if d := b.byName[name]; d != nil {
		return d
	}
	if len(name) > 4*maxName {
		return nil
	}
	a, ok := CanonicalDomain(name)
	if !ok {
		return nil
	}
	return b.byName[a]
}
