package smtpd

import (
	"strings"
	"unicode/utf8"

	"github.com/emersion/go-smtp"
)

// bareDomain is what tidyPath gives to addresses without a domain, so that
// go-smtp can read them, and what bare takes off again.
const bareDomain = "@bare.invalid"

// maxPath is the longest address that is taken. RFC 5321 §4.5.3.1.3 says 256;
// senders with VERP of their own go over that.
const maxPath = 512

// standIns are what go-smtp gets for plain addresses: it has less to parse, to
// turn into upper case, and to quote in replies that nobody gets to see. The
// pipelined part of BenchmarkAccept shows what that spares.
var standIns = map[string]struct{ head, line string }{
	"MAIL": {"FROM:", "MAIL FROM:<A@B>"},
	"RCPT": {"TO:", "RCPT TO:<A@B>"},
}

// withPath is a MAIL or RCPT as go-smtp is to have it. It may get a stand-in for
// the address, which is in c.path then; LMTP replies name the recipient.
func (c *conn) withPath(args string) string {
	c.path = ""
	if head, path, tail, ok := splitPath(args); ok && tail == "" && isPlain(path) && !c.door.lmtp {
		if in := standIns[c.verb]; strings.EqualFold(head, in.head) {
			c.path = path
			return in.line
		}
	}
	return c.verb + " " + tidyPath(args)
}

// isPlain tells whether go-smtp would take an address as it is.
func isPlain(address string) bool {
	at := strings.IndexByte(address, '@')
	if at <= 0 || at == len(address)-1 {
		return false
	}
	for i := range len(address) {
		if i != at && !atext[address[i]] {
			return false
		}
	}
	return true
}

// atext is that of RFC 5322 §3.2.3, and the dot.
var atext = func() (is [256]bool) {
	for _, c := range []byte("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!#$%&'*+-/=?^_`{|}~.") {
		is[c] = true
	}
	return is
}()

// address is what a command was about, of which go-smtp has read this.
func (c *conn) address(read string) string {
	if c.path != "" {
		return c.path
	}
	return bare(read)
}

// tidyPath makes the arguments of MAIL or RCPT palatable to go-smtp.
//
// QUIRK(go-smtp): v0.25.1 refuses "RCPT TO:<postmaster>", which RFC 5321 §4.5.1
// wants accepted, and "MAIL FROM:<MAILER-DAEMON>", which real bounces have. It
// also refuses a command for a malformed parameter of RFC 3461; none of those
// means anything to a server that never sends a report, so they are left out.
func tidyPath(args string) string {
	head, path, tail, ok := splitPath(args)
	if !ok {
		return args
	}
	if path != "" && !strings.Contains(path, "@") {
		path += bareDomain
	}
	tidy := head + "<" + path + ">"
	for _, param := range strings.Fields(tail) {
		if name, _, _ := strings.Cut(strings.ToUpper(param), "="); !ignoredParams[name] {
			tidy += " " + param
		}
	}
	return tidy
}

var ignoredParams = map[string]bool{"RET": true, "ENVID": true, "AUTH": true, "NOTIFY": true, "ORCPT": true}

// splitPath takes "FROM:<path> params" apart; the brackets are optional. What
// it cannot make out is left for go-smtp to refuse.
func splitPath(args string) (head, path, tail string, ok bool) {
	head, rest, ok := strings.Cut(args, ":")
	if !ok {
		return "", "", "", false
	}
	head += ":"
	rest = strings.TrimLeft(rest, " \t")
	if rest == "" {
		return "", "", "", false
	}
	if rest[0] != '<' {
		path, tail, _ = strings.Cut(rest, " ")
		return head, path, tail, true
	}
	quoted := false
	for i := 1; i < len(rest); i++ {
		switch {
		case quoted && rest[i] == '\\':
			i++
		case rest[i] == '"':
			quoted = !quoted
		case rest[i] == '>' && !quoted:
			return head, rest[1:i], rest[i+1:], true
		}
	}
	return "", "", "", false
}

// bare takes off what tidyPath has put on.
func bare(address string) string { return strings.TrimSuffix(address, bareDomain) }

// checkAddress refuses what go-smtp v0.25.1 lets through. Quoted pairs are
// gone, so control characters can only be those that a client has meant.
func checkAddress(address string, utf8OK bool, syntax *smtp.SMTPError) error {
	if len(address) > maxPath || !utf8.ValidString(address) && utf8OK {
		return syntax
	}
	for i := range len(address) {
		switch b := address[i]; {
		case b < ' ' || b == 0x7f:
			return syntax
		case b >= utf8.RuneSelf && !utf8OK:
			return errNeedUTF8
		}
	}
	return nil
}
