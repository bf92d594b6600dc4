package dsn

// Report is what a message says, before anyone judges it. All strings are
// UTF-8; most share memory with the message, which must not change afterwards.
type Report struct {
	Header      Header       // the message's own header
	Parts       []Part       // the MIME tree in document order; Parts[0] is the message itself
	Notice      []Text       // text written for people, without returned messages and quotes
	Quoted      []Text       // the rest of the text parts: returned messages, quotes and enclosed texts
	Message     MessageInfo  // per-message fields of RFC 3464 §2.2
	Recipients  []Recipient  // per-recipient field groups of RFC 3464 §2.3, wherever they stood
	Cut         bool         `json:",omitempty"` // there are more recipients than are kept, or may be; Problems says what was left out
	Replies     []Reply      // SMTP replies in running text, in order
	Mentions    []Mention    // addresses in Notice, in order
	Returned    *Returned    // header of the returned message; nil if there is none
	Disposition *Disposition // RFC 8098 read receipt; nil if there is none
	Feedback    *Feedback    // RFC 5965 complaint; nil if there is none
	Problems    []Problem    // what could not be understood or was left out

	raw    string
	chunk  []byte // the memory of decoded strings, with room left for ReadTexts
	ascii  bool   // raw is known to be ASCII
	valid  bool   // raw is known to be UTF-8
	unread bool   // Skim made it, and ReadTexts was not called
	spare  spare
}

// Place is where something stands: a MIME part and a byte offset into the
// part's decoded text, which Report.Text returns.
type Place struct {
	Part   string `json:"part"` // "1", "1.2", …; "0" is the message's own header
	Offset int    `json:"offset"`
}

// Header is a message header: the fields that matter to a bounce, by name, and
// all of them in order. Where a field is repeated, the first one counts.
type Header struct {
	From       string // the first address alone
	FromName   string // its display name, "" if there is none
	ReturnPath string // "<>" for the null reverse-path, "" when absent
	To         string // as written, or Apparently-To; Addresses splits it
	Subject    string
	MessageID  string // without angle brackets
	Date       string // as written

	AutoSubmitted    string   // lower case, with its parameters and comments
	FailedRecipients []string // addresses in X-Failed-Recipients
	Fields           Fields
}

// Part is one MIME part.
type Part struct {
	Path        string // "1", "1.2", …
	Type        string // media type, lower case; "text/plain" when absent
	Charset     string // as declared, lower case; "" when absent
	Encoding    string // Content-Transfer-Encoding, lower case; "" when absent
	Description string
	Name        string // file name
	Disposition string // "inline", "attachment" or "", lower case
	ReportType  string // report-type of a multipart/report, lower case
	Depth       int    // 0 for the message itself
	Offset, End int    // bytes of the part's body in the message

	container   bool   // its children are parts of their own
	prose       bool   // it is text for people
	flowed      bool   // a blank at the end of a line joins it to the next one, and goes (RFC 3676 §4, with DelSp)
	alternative int    // which multipart/alternative it is in, 0 for none
	text        string // decoded text, once somebody asked for it
	decoded     bool
	html        bool // text was taken out of HTML
}

// Text is a stretch of decoded text.
type Text struct {
	Place Place
	HTML  bool   // the text was taken out of HTML
	Text  string // UTF-8, lines end in "\n"
}

// MessageInfo holds the per-message fields. Names of MTAs are without their
// type ("dns;"), that of the reporting one without comments too.
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
	RemoteMTA              string // without its type
	DiagnosticType         string // "smtp", "x-unix", …, lower case
	Diagnostic             string
	LastAttempt, WillRetry string
	Extra                  []Field // X-Actual-Recipient and all other fields
	Place                  Place   // of the group's first field
	DiagnosticPlace        Place   // of the Diagnostic-Code field
}

// Reply is one SMTP reply found in running text.
type Reply struct {
	Code    int    // 0 when only an enhanced status was there
	Status  string // "" when absent
	Text    string // without code and status, lines joined with a space
	Host    string // who said it, where the text tells: a name, or an IP address when there is no name
	Command string // the command it answered, where the text tells: "CONNECT", "EHLO", "MAIL FROM", "RCPT TO", "DATA", "end of DATA"
	Address string // the recipient it is about, where the text tells
	Place   Place  // of the code, or of the status when there is no code
}

// Mention is one address in running text. If it is a Head, the Block that follows is
// about it.
type Mention struct {
	Address string // without brackets and quotes around it
	Line    string // the line around it, without white space at its ends
	Head    bool   // its line begins with it and says nothing more than a reason: "<a@b>:", "  a@b", "a@b: no such user"; or a pipe or file that came from it stands on the line above
	Block   string // the text that follows as it stands there, up to the next blank line or Head; "" unless it is a Head, or stands after "Recipient:" or "(generated from", or its line ends in ":"
	Place   Place
}

// Returned is the header of the message that came back.
type Returned struct {
	From, To, Cc, Subject string // as written, words decoded
	MessageID, Date       string // MessageID without angle brackets
	Fields                Fields
	HeadersOnly           bool   // only the header came back, or the type of its part promises no more
	Inline                bool   // not a header as such, but a list of From, To, Subject … in the notice
	Raw                   string `json:"-"` // the message itself as it stands there, transfer encoding undone; Parse takes it
	Place                 Place
}

// Disposition is a message disposition notification.
type Disposition struct {
	OriginalRecipient, FinalRecipient string // addresses without their type
	OriginalMessageID                 string // without angle brackets
	Disposition                       string // as written: "manual-action/MDN-sent-manually; displayed"
	Fields                            Fields
}

// Feedback is an abuse report.
type Feedback struct {
	Type                        string // "abuse", "fraud", …, lower case
	OriginalRecipient, SourceIP string
	UserAgent                   string
	Fields                      Fields
}

// Problem is one thing that could not be understood, or was left out.
type Problem struct {
	Place Place
	Text  string
}
