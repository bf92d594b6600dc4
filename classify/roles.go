package classify

import (
	"strings"

	"bounced/dsn"
)

// roles are local parts that stand for a system rather than for a person.
var roles = []string{
	"postmaster", "mailer-daemon", "abuse", "hostmaster", "noc", "root", "helpdesk", "help", "servicedesk", "service-desk", "support", "mail-daemon", "admin", "administrator", "double-bounce", "uucp", "daemon",
}

// elsewhere reports whether a mention is of a role neither on our side nor in the domain of
// who writes, as whoever helps would be: what failed may have been for it.
func (s *scratch) elsewhere(m *dsn.Mention) bool {
	there, here := domainOf(m.Address), domainOf(s.rep.Header.From)
	return isAny(localOf(m.Address), roles) && strings.IndexByte(there, '.') > 0 && here != "" && !hostIn(there, here) && !hostIn(here, there) &&
		!s.ourSide(m.Address) && !s.helps(m) && !s.succeeds(m) && !s.movedTo(m)
}

// ofList reports whether a local part is one under which a mailing list itself writes.
func ofList(local string) bool {
	if len(local) > len("owner-") && hasPrefixFold(local, "owner-") {
		return true
	}
	dash := strings.LastIndexByte(local, '-')
	return dash > 0 && isAny(local[dash:], listRoles)
}

// listRoles end such local parts.
var listRoles = []string{"-owner", "-request", "-bounces"}
