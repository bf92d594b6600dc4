package envelope

import "time"

// Transaction is one SMTP transaction as far as the envelope goes: what is known
// about a message without looking into it.
type Transaction struct {
	SessionID string // names the SMTP session in every log line
	QueueID   string // names the message; empty until it is taken in
	RemoteIP  string // textual address of the client, without port; empty on a unix socket
	HELO      string // as the client gave it
	TLS       string // version and cipher suite; empty for plain text
	MailFrom  string // reverse-path, as Recipient.Address; empty for the null sender
	SMTPUTF8  bool
	Received  time.Time   // when the end of data was seen
	Rcpts     []Recipient // accepted recipients, in order; of those that decode alike the first
}

// Recipient is one accepted RCPT TO.
type Recipient struct {
	Address string  // as the client wrote it, without brackets, source route and quotes that nothing needs
	Decoded Decoded // what the address says
}
