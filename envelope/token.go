package envelope

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base32"
	"hash"
	"sync"
	"time"
)

// Sizes of a minted local part, in octets (DESIGN §3).
const (
	maxLocal  = 64 // RFC 5321 §4.5.3.1.1
	dayLen    = 3
	macLen    = 10
	tailLen   = 1 + 1 + dayLen + macLen // "-", key, day, mac
	handleLen = 1 + 26                  // "~" and 130 bits
	maxPrefix = maxLocal - 1 - handleLen - tailLen - 1
)

// epoch is day 0.
var epoch = time.Date(2020, 1, 1, 0, 0, 0, 0, time.UTC)

// day is the unit that addresses count in: UTC days, without leap seconds.
const day = 24 * time.Hour

// maxDay is the last day that three characters hold: in September 2109.
const maxDay = 1<<15 - 1

// base32Digits are those of base32hex (RFC 4648 §7) in lower case.
const base32Digits = "0123456789abcdefghijklmnopqrstuv"

// b32 is base32hex in lower case without padding. Its text can stand in a local
// part, and survives a change of letter case: Decode folds it back.
var b32 = base32.NewEncoding(base32Digits).WithPadding(base32.NoPadding)

// signer makes MACs with one key.
type signer struct {
	id   string
	pool sync.Pool // of *mac
}

// mac is an HMAC state with room for its input and output, so that signing
// allocates nothing.
type mac struct {
	hash hash.Hash
	in   []byte
	out  []byte
	text [macLen]byte
}

func newSigner(k Key) *signer {
	s := &signer{id: k.ID}
	secret := append([]byte(nil), k.Secret...)
	s.pool.New = func() any {
		return &mac{hash: hmac.New(sha256.New, secret), in: make([]byte, 0, 512), out: make([]byte, 0, sha256.Size)}
	}
	return s
}

// sign returns the MAC of an id as it stands in the address, with key and day
// as they stand there too. The parts are joined by newlines, which none of
// them can hold, so no two addresses share an input.
func (s *signer) sign(domain, prefix, id, keyDay string) [macLen]byte {
	m := s.pool.Get().(*mac)
	m.in = append(m.in[:0], domain...)
	m.in = append(m.in, '\n')
	m.in = append(m.in, prefix...)
	m.in = append(m.in, '\n')
	m.in = append(m.in, id...)
	m.in = append(m.in, '\n')
	m.in = append(m.in, keyDay...)
	m.hash.Reset()
	m.hash.Write(m.in)
	m.out = m.hash.Sum(m.out[:0])
	// 50 bits are ten characters; 56 keep the encoder from padding with zeros.
	var wide [12]byte
	b32.Encode(wide[:], m.out[:7])
	copy(m.text[:], wide[:macLen])
	text := m.text
	s.pool.Put(m)
	return text
}

// encodeDay returns days since the epoch as three characters.
func encodeDay(n int) string {
	return string([]byte{base32Digits[n>>10&31], base32Digits[n>>5&31], base32Digits[n&31]})
}

// decodeDay is the inverse of encodeDay.
func decodeDay(s string) (n int, ok bool) {
	for i := range len(s) {
		v := base32Value(s[i])
		if v < 0 {
			return 0, false
		}
		n = n<<5 | v
	}
	return n, true
}

// base32Value returns the value of one base32hex digit in lower case, -1 for any
// other character.
func base32Value(c byte) int {
	switch {
	case '0' <= c && c <= '9':
		return int(c - '0')
	case 'a' <= c && c <= 'v':
		return int(c-'a') + 10
	}
	return -1
}

// encodeID returns id as it stands in an address, however long that is.
func encodeID(id string) string {
	if isPlain(id) {
		return id
	}
	return "=" + b32.EncodeToString([]byte(id))
}

// decodeID is the inverse of encodeID, and takes handles too. An id that a minter
// elsewhere encoded without need is accepted.
func decodeID(s string) (id string, handle, ok bool) {
	switch {
	case s == "":
		return "", false, false
	case s[0] == '=':
		raw, err := b32.DecodeString(s[1:])
		id = string(raw)
		return id, false, err == nil && checkID(id) == nil
	case s[0] == '~':
		_, err := b32.DecodeString(s[1:])
		return s, true, err == nil && len(s) == handleLen
	default:
		return s, false, isPlain(s)
	}
}

// handleOf returns the handle of an id.
func handleOf(id string) string {
	sum := sha256.Sum256([]byte(id))
	return "~" + b32.EncodeToString(sum[:])[:handleLen-1]
}

// checkID refuses what could not leave again in JSON, a form or a log line as
// it came in.
func checkID(id string) error {
	switch {
	case id == "":
		return ErrNoID
	case len(id) > MaxID:
		return ErrLongID
	case !isText(id):
		return ErrBadID
	}
	return nil
}

func isControl(r rune) bool { return r < ' ' || 0x7f <= r && r < 0xa0 }
