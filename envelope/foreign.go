package envelope

import (
	"errors"
	"fmt"
	"strings"
)

// Schemes: our own, and the foreign ones that a Domain may list.
const (
	SchemeVERP     = "verp"     // our own
	SchemeXVERP    = "xverp"    // Postfix: prefix+user=host; the id is prefix
	SchemeQmail    = "qmail"    // prefix-user=host; the id is prefix
	SchemeEzmlm    = "ezmlm"    // list-return-12-user=host; the id is "list-12"
	SchemeMailman  = "mailman"  // list-bounces+user=host; the id is list. Probes, list-bounces+token: token
	SchemeSympa    = "sympa"    // bounce+user==a==host==list; the id is list
	SchemeSendGrid = "sendgrid" // bounces+1234567-ab12-user=host; the id is "1234567-ab12"
	SchemePlain    = "plain"    // prefix+id
	SchemeRegexp   = "regexp"   // Pattern, with groups id, recipient, sig
)

// Foreign is a scheme of somebody else's, for those who migrate or stand in
// front of another sender. Letter case of what it yields is kept.
//
// No scheme but regexp with a Secret can tell a forged address from a real
// one: Unsigned must be set, by whoever takes that risk knowingly.
type Foreign struct {
	Scheme string // one of the Scheme constants, other than SchemeVERP
	Name   string // what Decoded.Scheme says; "" means Scheme

	// Prefix is what addresses begin with, in any letter case. Plain and qmail
	// need one. For xverp, ezmlm and mailman an empty one means any, and a
	// given one must be the whole of the list's name. For sympa and sendgrid
	// empty means "bounce" and "bounces".
	Prefix string

	// Delimiters stand before the user and in place of the "@", as in
	// Postfix's default_verp_delimiters; "" means "+=". For plain only the
	// first counts, and may be alone.
	Delimiters string

	Pattern   string    // regexp only: RE2, must match the whole local part
	Signature Signature // regexp only: how the group sig is verified

	Unsigned bool // its addresses are taken though anybody can make them
}

// found is what a scheme read out of a local part.
type found struct {
	id, recipient string // recipient may be empty
	signed        bool   // a signature was verified
	forged        bool   // there was one to verify, and it is wrong
}

// scheme is a Foreign, checked and made ready.
type scheme struct {
	Foreign
	read func(local string) (found, bool)
}

// match reads local; ok is false when it does not have the scheme's shape.
func (s *scheme) match(local string) (found, bool) {
	if len(local) > maxForeign {
		return found{}, false
	}
	m, ok := s.read(local)
	if !ok || !m.forged && checkID(m.id) != nil {
		return found{}, false
	}
	return m, true
}

// maxForeign is the longest local part that foreign schemes look at. Some of
// those who put a whole recipient into a local part go over 64 octets.
const maxForeign = 512

func newScheme(f Foreign, d *domain) (*scheme, error) {
	if f.Name == "" {
		f.Name = f.Scheme
	}
	if f.Name == SchemeVERP {
		return nil, fmt.Errorf("the name %q is taken", SchemeVERP)
	}
	if f.Prefix != "" && wrapperOf(f.Prefix+"=x") != "" {
		return nil, fmt.Errorf("prefix %q reads as a BATV or SRS wrapper", f.Prefix)
	}
	if f.Scheme == SchemeRegexp {
		return newRegexpScheme(f)
	}
	if f.Pattern != "" || f.Signature.set() {
		return nil, errors.New("pattern and signature go with regexp only")
	}
	if !f.Unsigned {
		return nil, errors.New("anybody can forge its addresses: say unsigned: true to take them")
	}
	s := &scheme{Foreign: f}
	if err := s.setDelimiters(); err != nil {
		return nil, err
	}
	switch f.Scheme {
	case SchemeXVERP:
		s.read = s.readXVERP
	case SchemeQmail:
		s.read = s.readQmail
	case SchemeEzmlm:
		s.read = s.readEzmlm
	case SchemeMailman:
		s.read = s.readMailman
	case SchemeSympa:
		s.read = s.readSympa
		s.defaultPrefix("bounce")
	case SchemeSendGrid:
		s.read = s.readSendGrid
		s.defaultPrefix("bounces")
	case SchemePlain:
		s.read = s.readPlain
		if len(d.Keys) > 0 && strings.HasPrefix(d.lead, strings.ToLower(s.Prefix+s.Delimiters[:1])) {
			return nil, errors.New("our own addresses begin like that, so broken ones of ours would pass: give it another prefix")
		}
	default:
		return nil, fmt.Errorf("no such scheme; want one of %s", strings.Join([]string{SchemeXVERP, SchemeQmail,
			SchemeEzmlm, SchemeMailman, SchemeSympa, SchemeSendGrid, SchemePlain, SchemeRegexp}, ", "))
	}
	if s.Prefix == "" && (f.Scheme == SchemePlain || f.Scheme == SchemeQmail) {
		return nil, errors.New("it needs a prefix")
	}
	return s, nil
}

func (s *scheme) defaultPrefix(p string) {
	if s.Prefix == "" {
		s.Prefix = p
	}
}

func (s *scheme) setDelimiters() error {
	switch {
	case s.Delimiters == "":
		s.Delimiters = "+="
	case s.Scheme == SchemePlain && len(s.Delimiters) == 1:
	case s.Scheme != SchemeXVERP && s.Scheme != SchemeMailman && s.Scheme != SchemePlain:
		return errors.New("its delimiters are fixed")
	case len(s.Delimiters) != 2:
		return fmt.Errorf("delimiters %q: want two characters", s.Delimiters)
	}
	// Postfix's verp_delimiter_filter has - = + by default.
	for i := range len(s.Delimiters) {
		if c := s.Delimiters[i]; c <= ' ' || c >= 0x7f || isLowerAlnum(c|0x20) || strings.IndexByte("@\"\\<>()[],:;.", c) >= 0 {
			return fmt.Errorf("delimiter %q cannot stand in an address", c)
		}
	}
	return nil
}

// afterPrefix returns what follows prefix, which may stand in any letter case. ok
// is false when something else stands there, or nothing follows.
func afterPrefix(local, prefix string) (string, bool) {
	if len(local) <= len(prefix) || !strings.EqualFold(local[:len(prefix)], prefix) {
		return "", false
	}
	return local[len(prefix):], true
}

// indexFold is strings.Index without regard to letter case; mark is ASCII.
func indexFold(s, mark string) int {
	for i := range len(s) - len(mark) + 1 {
		if strings.EqualFold(s[i:i+len(mark)], mark) {
			return i
		}
	}
	return -1
}

// recipientOf turns user=host back into user@host. A user part may hold the
// delimiter too, a host may not: the last one counts.
func recipientOf(s string, delim byte) (string, bool) {
	i := strings.LastIndexByte(s, delim)
	if i < 1 || i == len(s)-1 {
		return "", false
	}
	return s[:i] + "@" + s[i+1:], true
}

// listAllowed reports whether the scheme's Prefix lets that list through.
func (s *scheme) listAllowed(list string) bool {
	return list != "" && (s.Prefix == "" || strings.EqualFold(s.Prefix, list))
}

// readXVERP reads prefix+user=host (Postfix VERP_README). Where no Prefix is
// given the first delimiter ends it, since users with a "+" of their own are
// more common than such senders.
func (s *scheme) readXVERP(local string) (found, bool) {
	i := strings.IndexByte(local, s.Delimiters[0])
	if s.Prefix != "" {
		i = len(s.Prefix)
	}
	if i < 1 || i >= len(local) || local[i] != s.Delimiters[0] || !s.listAllowed(local[:i]) {
		return found{}, false
	}
	rcpt, ok := recipientOf(local[i+1:], s.Delimiters[1])
	return found{id: local[:i], recipient: rcpt}, ok
}

// readQmail reads prefix-user=host, what qmail makes of prefix-@host-@[].
func (s *scheme) readQmail(local string) (found, bool) {
	rest, ok := afterPrefix(local, s.Prefix)
	if !ok || rest[0] != '-' {
		return found{}, false
	}
	rcpt, ok := recipientOf(rest[1:], '=')
	return found{id: local[:len(s.Prefix)], recipient: rcpt}, ok
}

// readEzmlm reads list-return-12-user=host. The message number is the list's
// own, so the list is part of the id.
func (s *scheme) readEzmlm(local string) (found, bool) {
	const mark = "-return-"
	i := indexFold(local, mark)
	if i < 1 || i+len(mark) >= len(local) || !s.listAllowed(local[:i]) {
		return found{}, false
	}
	n, rest, ok := strings.Cut(local[i+len(mark):], "-")
	if !ok || !isDigits(n) {
		return found{}, false
	}
	rcpt, ok := recipientOf(rest, '=')
	return found{id: local[:i] + "-" + n, recipient: rcpt}, ok
}

// readMailman reads list-bounces+user=host and probes list-bounces+token, of
// Mailman 2 (VERP_FORMAT, VERP_PROBE_FORMAT) and 3, and list-bounces alone.
func (s *scheme) readMailman(local string) (found, bool) {
	const mark = "-bounces"
	i := indexFold(local, mark+s.Delimiters[:1])
	if end := len(local) - len(mark); i < 0 && end > 0 && strings.EqualFold(local[end:], mark) {
		i = end
	}
	if i < 1 || i+len(mark) > len(local) || !s.listAllowed(local[:i]) {
		return found{}, false
	}
	rest := local[i+len(mark):]
	if rest == "" {
		return found{id: local[:i]}, true
	}
	if rcpt, ok := recipientOf(rest[1:], s.Delimiters[1]); ok {
		return found{id: local[:i], recipient: rcpt}, true
	}
	return found{id: rest[1:]}, rest[1:] != ""
}

// readSympa reads bounce+user==a==host==list, and what newer ones append:
// "==w", "==r" or a number of their own.
func (s *scheme) readSympa(local string) (found, bool) {
	rest, ok := afterPrefix(local, s.Prefix)
	if !ok || rest[0] != '+' {
		return found{}, false
	}
	part := strings.Split(rest[1:], "==")
	if len(part) < 4 || len(part) > 6 || part[1] != "a" || part[0] == "" || part[2] == "" {
		return found{}, false
	}
	return found{id: part[3], recipient: part[0] + "@" + part[2]}, true
}

// readSendGrid reads bounces+1234567-ab12-user=host: account, a short check,
// the recipient.
func (s *scheme) readSendGrid(local string) (found, bool) {
	rest, ok := afterPrefix(local, s.Prefix)
	if !ok || rest[0] != '+' {
		return found{}, false
	}
	rest = rest[1:]
	account, more, ok1 := strings.Cut(rest, "-")
	check, user, ok2 := strings.Cut(more, "-")
	if !ok1 || !ok2 || !isDigits(account) || check == "" {
		return found{}, false
	}
	rcpt, ok := recipientOf(user, '=')
	return found{id: rest[:len(account)+1+len(check)], recipient: rcpt}, ok
}

// readPlain reads prefix+id.
func (s *scheme) readPlain(local string) (found, bool) {
	rest, ok := afterPrefix(local, s.Prefix)
	if !ok || rest[0] != s.Delimiters[0] {
		return found{}, false
	}
	return found{id: rest[1:]}, true
}

func isDigits(s string) bool {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}
