package event

// SyncFailure is a failure that the sending side saw itself, while it talked to
// the recipient's server.
type SyncFailure struct {
	ID          string   // message id
	Domain      string   // bounce domain, where the address told it
	Envelope    string   // the minted address, where the caller gave that
	Recipient   string   // empty: the one that is registered
	State       string   // connect, ehlo, mail, rcpt or data
	Code        int      // SMTP reply code; 0 when there was no reply
	Extended    string   // RFC 3463 status; "" when there was none
	Description string   // text of the reply, or of the error
	RemoteMTA   string   // who said it; may be empty
	Tags        []string // empty: the registered ones
	Signed      bool     // the address was verified
}
