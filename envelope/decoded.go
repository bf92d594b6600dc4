package envelope

import "time"

// Verdict says what an address turned out to be.
type Verdict string

// The verdicts of DESIGN §3, and the two addresses that RFC 5321 §4.5.1 wants
// accepted without a token.
const (
	Valid     Verdict = "valid"
	Expired   Verdict = "expired"
	Forged    Verdict = "forged"
	Malformed Verdict = "malformed"
	Role      Verdict = "role" // postmaster@ or abuse@ of a configured domain
)

// Decoded is what an envelope address says. The zero value is no address.
type Decoded struct {
	Verdict   Verdict
	Domain    string    // the configured domain that the address belongs to, lower case
	Scheme    string    // "verp" for our own; else the foreign scheme's name
	ID        string    // message id; for a long id the handle ("~" and a hash) until the registry resolves it
	Handle    bool      // ID is a handle
	Recipient string    // the original recipient, where the scheme carries it
	KeyID     string    // which key signed; empty for unsigned schemes
	Minted    time.Time // day of minting, UTC midnight; zero for foreign schemes
	Signed    bool      // a signature of ours was verified
	Wrappers  []string  // wrappers taken off, outermost first: "prvs", "btv1", "srs0", "srs1"

	AcceptExpired bool // the domain takes mail to expired addresses all the same
}
