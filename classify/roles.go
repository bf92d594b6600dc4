package classify

import "strings"

// roles are local parts that stand for a system rather than for a person.
var roles = []string{
	"postmaster", "mailer-daemon", "abuse", "hostmaster", "noc", "root", "helpdesk", "help", "servicedesk", "service-desk", "support", "mail-daemon", "admin", "administrator", "double-bounce", "uucp", "daemon",
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
