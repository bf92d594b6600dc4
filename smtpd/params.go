package smtpd

import (
	"math"
	"strconv"
	"strings"
)

// tidyParams returns what go-smtp is to see of the parameters of a MAIL or RCPT. An
// announced size goes to c.announced instead. If something is wrong with one, the
// reply says so; else it is "".
//
// QUIRK(go-smtp): to a parameter that is not known v0.25.1 replies 500, or 504,
// where RFC 5321 §4.1.1.11 has 555. It cannot read a SIZE of 4 GiB or more: RFC 1870
// §6.1 allows 20 digits. And it refuses commands for the parameters of RFC 3461,
// which is not offered: a client that sees DSN leaves it to us to report success
// (§5.2.2), and no report is ever sent from here. But no bounce is to be lost for
// such a parameter, so they are left out.
func (c *conn) tidyParams(params string) (tidy, reply string) {
	for param := range strings.FieldsSeq(params) {
		name, value, _ := strings.Cut(param, "=")
		name = strings.ToUpper(name)
		if ignoredParams[name] {
			continue
		}
		if strings.Trim(name, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-") != "" {
			return "", replyBadParam
		}
		if c.verb != "MAIL" || !mailParams[name] {
			return "", replyParameter
		}
		if size, ok := parseSize(value); ok && name == "SIZE" {
			c.announced = size
			continue
		}
		tidy += " " + param
	}
	return tidy, ""
}

var (
	ignoredParams = map[string]bool{"RET": true, "ENVID": true, "AUTH": true, "NOTIFY": true, "ORCPT": true}
	mailParams    = map[string]bool{"SIZE": true, "BODY": true, "SMTPUTF8": true}
)

// parseSize reads the value of SIZE. One that no int64 holds is the largest int64.
func parseSize(value string) (size int64, ok bool) {
	if len(value) == 0 || len(value) > 20 || strings.Trim(value, "0123456789") != "" {
		return 0, false
	}
	n, err := strconv.ParseUint(value, 10, 63)
	if err != nil {
		return math.MaxInt64, true
	}
	return int64(n), true
}
