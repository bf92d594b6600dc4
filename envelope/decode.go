package envelope

import (
	"crypto/subtle"
	"strings"
	"time"
)

// Decode tells what an address says. It takes what stands in RCPT TO, with or
// without angle brackets:
//
//   - Letter case is ignored in our own addresses, though RFC 5321 §2.4 forbids
//     hosts to fold it: some do.
//   - A quoted local part means the same as an unquoted one (RFC 5321 §4.1.2).
//   - A source route is dropped, as RFC 5321 appendix F.2 asks for.
//   - The domain may be in U-labels or A-labels, and end in a dot.
//   - BATV and SRS wrappers come off first. Their own signatures are not ours
//     to check: what they hold must stand for itself.
//
// postmaster and abuse at each domain, and postmaster without one, are Role.
// An address that has the shape of ours is never given to a foreign scheme,
// forged or not.
func (b *Book) Decode(address string, now time.Time) Decoded {
	local, name, ok := split(address)
	if !ok {
		if b.first != nil && isRole(local, "postmaster") {
			return Decoded{Verdict: Role, Domain: b.first.Name}
		}
		return Decoded{Verdict: Malformed}
	}
	d := b.find(name)
	if d == nil {
		return Decoded{Verdict: Malformed}
	}
	if isRole(local, "postmaster") || isRole(local, "abuse") {
		return Decoded{Verdict: Role, Domain: d.Name}
	}
	var wrappers []string
	for len(wrappers) < maxWrappers {
		w := unwrap(local)
		if w.name == "" {
			break
		}
		wrappers = append(wrappers, w.name)
		local = w.local
		if w.domain != "" {
			if d = b.find(w.domain); d == nil {
				return Decoded{Verdict: Malformed, Wrappers: wrappers}
			}
		}
	}
	dec, ours := d.decode(local, now)
	if !ours {
		dec = d.decodeForeign(local)
	}
	dec.Domain = d.Name
	dec.AcceptExpired = d.AcceptExpired
	dec.Wrappers = wrappers
	return dec
}

// decode reads a local part of our own scheme; ours is false when it does not
// have that shape.
func (d *domain) decode(local string, now time.Time) (dec Decoded, ours bool) {
	if len(local) > maxLocal || len(local) <= len(d.lead)+tailLen || len(d.Keys) == 0 {
		return dec, false
	}
	if !isASCII(local) { // ToLower would turn the Kelvin sign into a "k"
		return dec, false
	}
	local = strings.ToLower(local) // no copy when it is lower case already
	if local[:len(d.lead)] != d.lead {
		return dec, false
	}
	id, tail := local[len(d.lead):len(local)-tailLen], local[len(local)-tailLen:]
	keyDay, text := tail[1:2+dayLen], tail[2+dayLen:]
	days, ok := decodeDay(keyDay[1:])
	if tail[0] != '-' || !ok || !isLowerAlnum(keyDay[0]) || !isBase32(text) {
		return dec, false
	}

	dec = Decoded{Verdict: Forged, Scheme: SchemeVERP}
	key := d.keys[keyDay[0]]
	if key == nil {
		return dec, true
	}
	mac := key.sign(d.Name, d.Prefix, id, keyDay)
	if subtle.ConstantTimeCompare(mac[:], []byte(text)) != 1 {
		return dec, true
	}
	dec.ID, dec.Handle, ok = decodeID(id)
	if !ok { // signed with our key, by somebody who does not know how to write ids
		return Decoded{Verdict: Malformed, Scheme: SchemeVERP}, true
	}
	dec.Verdict, dec.Signed, dec.KeyID, dec.Minted = Valid, true, key.id, minted(days)
	if end := d.expires(days); !end.IsZero() && !now.Before(end) {
		dec.Verdict = Expired
	}
	return dec, true
}

// isRole compares without regard to letter case. It compares the lengths too,
// since EqualFold takes the two-byte "ſ" for an "s".
func isRole(local, role string) bool {
	return len(local) == len(role) && strings.EqualFold(local, role)
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= 0x80 {
			return false
		}
	}
	return true
}

func isBase32(s string) bool {
	for i := range len(s) {
		if base32Value(s[i]) < 0 {
			return false
		}
	}
	return true
}

// decodeForeign tries the foreign schemes in their order. The first that
// recognises the address has the last word.
func (d *domain) decodeForeign(local string) Decoded {
	for _, s := range d.foreign {
		m, ok := s.match(local)
		if !ok {
			continue
		}
		dec := Decoded{Verdict: Valid, Scheme: s.Name, ID: m.id, Recipient: m.recipient, Signed: m.signed}
		if m.forged {
			dec = Decoded{Verdict: Forged, Scheme: s.Name}
		}
		return dec
	}
	return Decoded{Verdict: Malformed}
}
