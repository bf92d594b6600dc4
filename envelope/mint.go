package envelope

import (
	"errors"
	"time"
)

// MaxID is the length of the longest message id, in bytes.
const MaxID = 1024

// What Mint refuses.
var (
	ErrNoID     = errors.New("envelope: empty message id")
	ErrLongID   = errors.New("envelope: message id of more than 1024 bytes")
	ErrBadID    = errors.New("envelope: message id is not UTF-8 or holds control characters")
	ErrNoDomain = errors.New("envelope: domain is not configured")
	ErrNoKey    = errors.New("envelope: domain has no key to mint with")
	ErrNoDay    = errors.New("envelope: date is outside of 2020 to 2109")
)

// Minted is a new envelope address.
type Minted struct {
	Address string
	Expires time.Time // when Decode begins to say Expired; zero means never

	// Handle stands in the address in place of an id that is too long for it.
	// Without an entry in the message registry nobody can tell the id. Empty
	// when the address holds the id itself.
	Handle string
}

// Mint returns the address to send message id from. An empty domain is the
// book's first. An address is the same all through a UTC day.
func (b *Book) Mint(domain, id string, now time.Time) (Minted, error) {
	d := b.first
	if domain != "" {
		d = b.find(domain)
	}
	if d == nil {
		return Minted{}, ErrNoDomain
	}
	if d.mint == nil {
		return Minted{}, ErrNoKey
	}
	if err := checkID(id); err != nil {
		return Minted{}, err
	}
	n := now.Unix() - epoch.Unix()
	if n < 0 || n/86400 > maxDay {
		return Minted{}, ErrNoDay
	}
	days := int(n / 86400)

	m := Minted{Expires: d.expires(days)}
	text := encodeID(id)
	if !d.fits(text) {
		m.Handle = handleOf(id)
		text = m.Handle
	}
	keyDay := d.mint.id + encodeDay(days)
	mac := d.mint.sign(d.Name, d.Prefix, text, keyDay)
	m.Address = d.lead + text + "-" + keyDay + string(mac[:]) + "@" + d.Name
	return m, nil
}

// Handle returns what stands for message id in addresses of the domains that
// have no room for it: which those are depends on how long their prefixes are.
// It is the same at all of them, and empty where each address holds the id.
func (b *Book) Handle(id string) string {
	text := encodeID(id)
	for _, d := range b.byName {
		if d.mint != nil && !d.fits(text) {
			return handleOf(id)
		}
	}
	return ""
}

// fits reports whether an address has room for an id in the form it has there.
func (d *domain) fits(text string) bool { return len(d.lead)+len(text)+tailLen <= maxLocal }

// expires returns when an address of that day expires: MaxAge after the day's
// end, so that nobody gets less. Zero means never.
func (d *domain) expires(days int) time.Time {
	if d.MaxAge == Forever {
		return time.Time{}
	}
	return minted(days).Add(day).Add(d.MaxAge)
}

// minted returns the midnight that begins a day.
func minted(days int) time.Time { return epoch.AddDate(0, 0, days) }
