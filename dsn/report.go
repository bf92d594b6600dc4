package dsn

// Report is what a message says, before anyone judges it. All strings are
// UTF-8; most share memory with the message, which must not change afterwards.
type Report struct {
	Header      Header       // the message's own header
	Parts       []Part       // the MIME tree in document order; Parts[0] is the message itself
	Notice      []Text       // text written for people, in front of any returned message or quote
	Quoted      []Text       // text behind the boundary: returned messages and quotes in text parts
	Message     MessageInfo  // per-message fields of RFC 3464 §2.2
	Recipients  []Recipient  // per-recipient field groups of RFC 3464 §2.3, wherever they stood
	Replies     []Reply      // SMTP replies in running text, in order
	Mentions    []Mention    // addresses in Notice, in order
	Returned    *Returned    // header of the returned message; nil if there is none
	Disposition *Disposition // RFC 8098 read receipt; nil if there is none
	Feedback    *Feedback    // RFC 5965 complaint; nil if there is none
	Problems    []Problem    // what could not be understood
}

// Place is where something stands: a MIME part and a byte offset into the
// part's decoded text.
type Place struct {
	Part   string `json:"part"` // "1", "1.2", …; "0" is the message's own header
	Offset int    `json:"offset"`
}

// Field is one header or report field, unfolded, RFC 2047 words decoded.
type Field struct {
	Name  string `json:"name"` // as written
	Value string `json:"value"`
}

// Header is a message header: the fields that matter to a bounce, by name, and
// all of them in order.
type Header struct {
	From, FromName, ReturnPath, To, Subject, MessageID, Date string
	AutoSubmitted                                            string
	FailedRecipients                                         []string // X-Failed-Recipients
	Fields                                                   []Field
}

// Part is one MIME part.
type Part struct {
	Path        string // "1", "1.2", …
	Type        string // media type, lower case; "text/plain" when absent
	Charset     string
	Encoding    string
	Description string
	Name        string
	Depth       int
	Offset, End int // bytes of the part's body in the message
}

// Text is a stretch of decoded text.
type Text struct {
	Place Place
	HTML  bool   // the text was taken out of HTML
	Text  string // UTF-8, lines end in "\n"
}

// MessageInfo holds the per-message fields.
type MessageInfo struct {
	ReportingMTA, ReceivedFromMTA, OriginalEnvelopeID, ArrivalDate string
	Extra                                                          []Field
	Place                                                          Place
}

// Recipient holds one group of per-recipient fields.
type Recipient struct {
	Original, Final        string // addresses without their type, xtext and utf-8 forms decoded
	Action                 string // lower case, comments removed
	Status                 string // "5.1.1"
	StatusComment          string
	RemoteMTA              string
	DiagnosticType         string // "smtp", "x-unix", …
	Diagnostic             string
	LastAttempt, WillRetry string
	Extra                  []Field
	Place                  Place
	DiagnosticPlace        Place
}

// Reply is one SMTP reply found in running text.
type Reply struct {
	Code    int    // 0 when only an enhanced status was there
	Status  string // "" when absent
	Text    string // without code and status, lines joined with a space
	Host    string // who said it, where the text tells
	Command string // the command it answered, where the text tells: "RCPT TO", "end of DATA"
	Address string // the recipient it is about, where the text tells
	Place   Place
}

// Mention is one address in running text.
type Mention struct {
	Address string
	Line    string // the line around it
	Place   Place
}

// Returned is the header of the message that came back.
type Returned struct {
	From, To, Cc, Subject, MessageID, Date string
	Fields                                 []Field
	HeadersOnly                            bool
	Place                                  Place
}

// Disposition is a message disposition notification.
type Disposition struct {
	OriginalRecipient, FinalRecipient, OriginalMessageID, Disposition string
	Fields                                                            []Field
}

// Feedback is an abuse report.
type Feedback struct {
	Type, OriginalRecipient, SourceIP, UserAgent string
	Fields                                       []Field
}

// Problem is one thing that a parser could not understand.
type Problem struct {
	Place Place
	Text  string
}
