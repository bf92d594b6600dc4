package smtpd

import (
	"strings"
	"unicode/utf8"

	"github.com/emersion/go-smtp"
)

// bareDomain is appended to addresses without a domain before go-smtp sees them.
//
// QUIRK(go-smtp): v0.25.1 refuses "RCPT TO:<postmaster>", which RFC 5321 §4.5.1
// wants accepted, and "MAIL FROM:<MAILER-DAEMON>", which real bounces have.
const bareDomain = "@bare.invalid"

// maxPath is the longest address that is taken, in octets. RFC 5321 §4.5.3.1.3 says
// 256; senders with VERP of their own go over that.
const maxPath = 512

// standIns are the commands that go-smtp gets in place of those with plain
// addresses: so it has less to parse, to turn into upper case, and to quote in
// replies that nobody gets to see. The pipelined part of BenchmarkAccept shows what
// that saves.
var standIns = map[string]struct{ head, line string }{
	"MAIL": {"FROM:", "MAIL FROM:<A@B>"},
	"RCPT": {"TO:", "RCPT TO:<A@B>"},
}

// withPath returns a MAIL or RCPT, whose arguments are args, in the form that
// go-smtp is to see; or it answers the command and returns "". The address itself
// goes to c.path, and a plain one is replaced by a stand-in; but not in LMTP, where
// replies of go-smtp name the recipient.
//
// QUIRK(go-smtp): v0.25.1 takes the quotes off a local part, and what is left may
// be no address any more. So it only says whether an address is well formed; the
// session takes the one in c.path.
func (c *conn) withPath(args string) (forward string) {
	head, path, tail, ok := splitPath(args)
	if !ok {
		c.say(replyNoPath)
		return ""
	}
	c.path, c.announced = withoutQuotes(path), 0
	if in := standIns[c.verb]; tail == "" && isPlain(path) && !c.door.lmtp && strings.EqualFold(head, in.head) {
		return in.line
	}
	params, reply := c.tidyParams(tail)
	if reply != "" {
		c.say(reply)
		return ""
	}
	if path != "" && !strings.Contains(path, "@") {
		path += bareDomain
	}
	return c.verb + " " + head + "<" + path + ">" + params
}

// isPlain reports whether an address is one that go-smtp accepts, and leaves as it
// is.
func isPlain(address string) bool {
	local, domain, _ := strings.Cut(address, "@")
	return isAtext(local) && isAtext(domain)
}

func isAtext(s string) bool {
	for i := range len(s) {
		if !atext[s[i]] {
			return false
		}
	}
	return s != ""
}

// atext holds the characters of atext in RFC 5322 §3.2.3, and the dot.
var atext = func() (is [256]bool) {
	for _, c := range []byte("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!#$%&'*+-/=?^_`{|}~.") {
		is[c] = true
	}
	return is
}()

// withoutQuotes takes off quotes that nothing needs: "jane"@b.test is the mailbox
// jane@b.test (RFC 5321 §4.1.2), and events should have one name for it. Quotes that
// are needed stay.
func withoutQuotes(path string) string {
	end := strings.LastIndex(path, `"@`)
	if end < 1 || path[0] != '"' {
		return path
	}
	local := path[1:end]
	if !isAtext(local) || local[0] == '.' || local[len(local)-1] == '.' || strings.Contains(local, "..") {
		return path
	}
	return local + path[end+1:]
}

// splitPath takes "FROM:<path> params" apart; the brackets are optional. A source
// route is dropped, as RFC 5321 appendix F.2 asks for.
func splitPath(args string) (head, path, tail string, ok bool) {
	head, rest, ok := strings.Cut(args, ":")
	rest = strings.TrimLeft(rest, " \t")
	if !ok || rest == "" {
		return "", "", "", false
	}
	if path, tail, ok = cutPath(rest); !ok {
		return "", "", "", false
	}
	if strings.HasPrefix(path, "@") {
		if _, path, _ = strings.Cut(path, ":"); path == "" || path[0] == '@' {
			return "", "", "", false
		}
	}
	return head + ":", path, tail, true
}

// cutPath splits s, which is not empty, behind the path that it begins with. A
// bracket in quotes does not end the path.
func cutPath(s string) (path, tail string, ok bool) {
	if s[0] != '<' {
		path, tail, _ = strings.Cut(s, " ")
		return path, tail, true
	}
	quoted := false
	for i := 1; i < len(s); i++ {
		switch {
		case quoted && s[i] == '\\':
			i++
		case s[i] == '"':
			quoted = !quoted
		case s[i] == '>' && !quoted:
			return s[1:i], s[i+1:], true
		}
	}
	return "", "", false
}

// checkAddress refuses what go-smtp v0.25.1 lets through. The only control character
// that can still be there is TAB: commands with others were refused before.
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
