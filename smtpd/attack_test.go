package smtpd_test

import (
	"strings"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"bounced/smtpd"
)

// attack is one row: what a client does, what a server that trusts it does, and
// what this one does. The script is spoken after the greeting, one step a line:
//
//	> bytes     sent with CRLF behind; \r \n \0 \xff are escapes
//	+ bytes     sent as they are
//	< prefix    the next reply, "closed" when the connection is to end
//	half        the client closes its sending side
type attack struct {
	name   string
	naive  string
	does   string
	script string
	accept []string // the raw messages that come of it
	limits smtpd.Limits
	policy smtpd.Policy
	limit  string // the label of limits_total that counts it
	tls    bool   // the server has a certificate
}

const hello = "> EHLO c\n< 250\n"
const ready = hello + "> MAIL FROM:<>\n< 250\n> RCPT TO:<good1@b.test>\n< 250\n"
const data = ready + "> DATA\n< 354\n"
const still = "> NOOP\n< 250\n"

var attacks = []attack{{
	// The end of a message (CVE-2023-51764, -51765, -51766 and their kin).
	name: "LF.LF in a message", naive: "ends the message, runs what follows as commands", does: "keeps it as text",
	script: data + `+ a\n.\nMAIL FROM:<evil@x>\r\n.\r\n` + "\n< 250\n" + still, accept: []string{"a\n.\nMAIL FROM:<evil@x>\r\n"},
}, {
	name: "LF.CRLF in a message", naive: "ends the message", does: "keeps it as text",
	script: data + `+ a\n.\r\nRSET\r\n.\r\n` + "\n< 250\n" + still, accept: []string{"a\n.\r\nRSET\r\n"},
}, {
	name: "CRLF.LF in a message", naive: "ends the message", does: "takes off the dot, keeps the rest",
	script: data + `+ a\r\n.\nb\r\n.\r\n` + "\n< 250\n" + still, accept: []string{"a\r\n\nb\r\n"},
}, {
	name: "CRLF.CR in a message", naive: "ends the message", does: "takes off the dot, keeps the rest",
	script: data + `+ a\r\n.\rb\r\n.\r\n` + "\n< 250\n" + still, accept: []string{"a\r\n\rb\r\n"},
}, {
	name: "CR.CR in a message", naive: "ends the message", does: "keeps it as text",
	script: data + `+ a\r.\rb\r\n.\r\n` + "\n< 250\n" + still, accept: []string{"a\r.\rb\r\n"},
}, {
	name: "CR.CRLF in a message", naive: "ends the message", does: "keeps it as text",
	script: data + `+ a\r.\r\nb\r\n.\r\n` + "\n< 250\n" + still, accept: []string{"a\r.\r\nb\r\n"},
}, {
	name: "LF.CR LF.LF mixed", naive: "ends the message somewhere", does: "keeps it as text",
	script: data + `+ a\n.\r\n.\nb\r\n.\r\n` + "\n< 250\n" + still, accept: []string{"a\n.\r\n\nb\r\n"},
}, {
	name: "CRCRLF.CRLF", naive: "does or does not end the message, unlike its neighbour", does: "ends it: the octets CRLF.CRLF are there",
	script: data + `+ a\r\r\n.\r\n` + "\n< 250\n" + still, accept: []string{"a\r\r\n"},
}, {
	name: "CRLF NUL .CRLF", naive: "drops the NUL and ends the message", does: "keeps it as text",
	script: data + `+ a\r\n\0.\r\n.\r\n` + "\n< 250\n" + still, accept: []string{"a\r\n\x00.\r\n"},
}, {
	name: "CRLF.NUL CRLF", naive: "drops the NUL and ends the message", does: "keeps it, without the dot",
	script: data + `+ a\r\n.\0\r\n.\r\n` + "\n< 250\n" + still, accept: []string{"a\r\n\x00\r\n"},
}, {
	name: "CRLF..CRLF", naive: "ends the message after one dot", does: "takes off one dot",
	script: data + `+ a\r\n..\r\n.\r\n` + "\n< 250\n" + still, accept: []string{"a\r\n.\r\n"},
}, {
	name: "end of data in three packets", naive: "misses it at the packet border", does: "finds it",
	script: data + "+ a\\r\n+ \\n.\n+ \\r\n+ \\n\n< 250\n" + still, accept: []string{"a\r\n"},
}, {
	name: "dot line as the first line", naive: "an endless message", does: "an empty message",
	script: data + "+ .\\r\\n\n< 250\n" + still, accept: []string{""},
}, {
	name: "dot line with a bare LF as the first line", naive: "ends the message", does: "keeps it, without the dot",
	script: data + `+ .\nMAIL FROM:<x>\r\n.\r\n` + "\n< 250\n" + still, accept: []string{"\nMAIL FROM:<x>\r\n"},
}, {
	name: "commands behind the end of data", naive: "drops them or runs them twice", does: "runs each once, in order",
	script: data + `+ a\r\n.\r\nMAIL FROM:<>\r\nRSET\r\n` + "\n< 250 2.0.0 OK: queued\n< 250 2.1.0\n< 250\n" + still, accept: []string{"a\r\n"},
}, {
	name: "bare CR and LF everywhere", naive: "repairs them, and so breaks signatures", does: "keeps every octet",
	script: data + `+ a\rb\nc\r\rd\n\n\re\r\n.\r\n` + "\n< 250\n", accept: []string{"a\rb\nc\r\rd\n\n\re\r\n"},
}, {
	// Bodies that do not end.
	name: "hang-up in DATA", naive: "accepts what has come", does: "accepts nothing",
	script: data + "+ a\\r\\nb\nhalf\n< 421\n< closed\n",
}, {
	name: "hang-up in DATA after CRLF.", naive: "accepts what has come", does: "accepts nothing",
	script: data + "+ a\\r\\n.\nhalf\n< 421\n< closed\n",
}, {
	name: "silence in DATA, then commands", limit: "data_time", naive: "times out, stays, and runs the body as commands", does: "hangs up",
	script: data + "+ a\\r\\n\n< 421 4.4.2\n< closed\n", limits: smtpd.Limits{DataTime: 60 * time.Millisecond},
}, {
	name: "a body slower than the least rate", limit: "data_time", naive: "waits for hours", does: "gives up",
	script: data + "+ a\\r\\n\n< 421 4.4.2\n< closed\n", limits: smtpd.Limits{RateGrace: 60 * time.Millisecond},
}, {
	name: "hang-up in a BDAT chunk", naive: "takes the end of the connection for the end of the message: 250", does: "accepts nothing",
	script: ready + "+ BDAT 1000 LAST\\r\\n0123456789\nhalf\n< 421\n< closed\n",
}, {
	name: "hang-up between BDAT chunks", naive: "accepts what has come", does: "accepts nothing",
	script: ready + "+ BDAT 2\\r\\nab\n< 250\nhalf\n< closed\n",
}, {
	name: "silence in a BDAT chunk", limit: "data_time", naive: "waits for ever, or runs the rest as commands", does: "hangs up",
	script: ready + "+ BDAT 1000 LAST\\r\\n0123\n< 421 4.4.2\n< closed\n", limits: smtpd.Limits{DataTime: 60 * time.Millisecond},
}, {
	name: "QUIT between BDAT chunks", naive: "accepts what has come", does: "accepts nothing",
	script: ready + "+ BDAT 2\\r\\nabQUIT\\r\\n\n< 250\n< 221\n< closed\n",
}, {
	name: "RSET between BDAT chunks", naive: "puts the next message behind the first", does: "forgets the first",
	script: ready + "+ BDAT 2\\r\\nab\n< 250\n> RSET\n< 250\n> MAIL FROM:<>\n< 250\n> RCPT TO:<good1@b.test>\n< 250\n+ BDAT 2 LAST\\r\\ncd\n< 250\n",
	accept: []string{"cd"},
}, {
	name: "EHLO between BDAT chunks", naive: "puts the next message behind the first", does: "forgets the first",
	script: ready + "+ BDAT 2\\r\\nab\n< 250\n" + ready + "+ BDAT 2 LAST\\r\\ncd\n< 250\n", accept: []string{"cd"},
}, {
	name: "DATA between BDAT chunks", naive: "mixes two messages", does: "503",
	script: ready + "+ BDAT 2\\r\\nab\n< 250\n> DATA\n< 503\n+ BDAT 2 LAST\\r\\ncd\n< 250\n", accept: []string{"abcd"},
}, {
	name: "RCPT between BDAT chunks", naive: "adds a recipient to half a message", does: "refuses",
	script: ready + "+ BDAT 2\\r\\nab\n< 250\n> RCPT TO:<good2@b.test>\n< 50\n+ BDAT 2 LAST\\r\\ncd\n< 250\n", accept: []string{"abcd"},
}, {
	name: "MAIL between BDAT chunks", naive: "changes the sender of half a message", does: "refuses",
	script: ready + "+ BDAT 2\\r\\nab\n< 250\n> MAIL FROM:<x@y>\n< 50\n+ BDAT 2 LAST\\r\\ncd\n< 250\n", accept: []string{"abcd"},
}, {
	name: "commands in a BDAT chunk", naive: "runs them", does: "keeps them as text",
	script: ready + "+ BDAT 12 LAST\\r\\nRSET\\r\\nQUIT\\r\\n\n< 250\n" + still, accept: []string{"RSET\r\nQUIT\r\n"},
}, {
	name: "dots in a BDAT chunk", naive: "unstuffs them, or ends there", does: "keeps them",
	script: ready + "+ BDAT 9 LAST\\r\\n..\\r\\n.\\r\\nx\\n\n< 250\n" + still, accept: []string{"..\r\n.\r\nx\n"},
}, {
	name: "BDAT without recipients", naive: "runs the chunk as commands", does: "skips it, 503",
	script: hello + "+ BDAT 6 LAST\\r\\nQUIT\\r\\n\n< 503\n" + still,
}, {
	name: "BDAT with a size that is no number", naive: "501, and runs the chunk as commands", does: "501 and hangs up",
	script: ready + "+ BDAT 6x LAST\\r\\nQUIT\\r\\n\n< 501\n< closed\n",
}, {
	name: "BDAT with a negative size", naive: "reads backwards, or runs the chunk", does: "501 and hangs up",
	script: ready + "> BDAT -1\n< 501\n< closed\n",
}, {
	name: "BDAT with a size beyond 64 bits", naive: "overflows", does: "501 and hangs up",
	script: ready + "> BDAT 99999999999999999999999\n< 501\n< closed\n",
}, {
	name: "BDAT with a control character", naive: "501, and runs the chunk as commands", does: "501 and hangs up",
	script: ready + "+ bdat 6 LAST\x1b\\r\\nQUIT\\r\\n\n< 501\n< closed\n",
}, {
	name: "BDAT and a TAB", naive: "500, and runs the chunk as commands", does: "500 and hangs up",
	script: ready + "+ BDAT\t6 LAST\\r\\nQUIT\\r\\n\n< 500\n< closed\n",
}, {
	name: "BDAT in a line that is too long", limit: "command_line", naive: "500, and runs the chunk as commands", does: "500 and hangs up",
	script: ready + "+ BDAT 6" + strings.Repeat(" ", 2100) + "LAST\\r\\nQUIT\\r\\n\n< 500\n< closed\n",
}, {
	name: "BDAT in a line of several reads", limit: "command_line", naive: "500, and runs the chunk as commands", does: "500 and hangs up",
	script: ready + "+ BDAT 6" + strings.Repeat(" ", 50_000) + "LAST\\r\\nQUIT\\r\\n\n< 500\n< closed\n",
}, {
	name: "BDAT of an exabyte", limit: "message_bytes", naive: "allocates it, or reads for years", does: "552 and hangs up",
	script: ready + "> BDAT 1152921504606846976 LAST\n< 552\n< closed\n",
}, {
	name: "BDAT with something else than LAST", naive: "501, and runs the chunk as commands", does: "501 and hangs up",
	script: ready + "+ BDAT 6 LUST\\r\\nQUIT\\r\\n\n< 501\n< closed\n",
}, {
	name: "a BDAT chunk over the limit, then the rest", limit: "message_bytes", naive: "accepts the rest as a message", does: "552, and 503 for the rest",
	script: ready + "+ BDAT 8\\r\\n01234567BDAT 12\\r\\n012345678901BDAT 2 LAST\\r\\nab\n< 250\n< 552\n< 503\n> MAIL FROM:<>\n< 250\n",
	limits: smtpd.Limits{MessageBytes: 16},
}, {
	// Chunks.
	name: "chunks of nothing, without end", limit: "commands", naive: "answers for ever, and keeps the transaction", does: "421 after some",
	script: ready + strings.Repeat("> BDAT 0\n< 250\n", 5) + "< 421\n< closed\n", limits: smtpd.Limits{Commands: 8, Recipients: 3},
}, {
	name: "chunks of one octet, without end", limit: "commands", naive: "takes a message of any size, at the price of a command for each octet", does: "421 after some, accepts nothing",
	script: ready + strings.Repeat("+ BDAT 1\\r\\nx\n< 250\n", 5) + "< 421\n< closed\n", limits: smtpd.Limits{Commands: 8, Recipients: 3},
}, {
	name: "a last chunk of nothing", naive: "waits for octets, or refuses", does: "ends the message",
	script: ready + "+ BDAT 2\\r\\nab\n< 250\n> BDAT 0 LAST\n< 250\n" + still, accept: []string{"ab"},
}, {
	name: "a second last chunk", naive: "accepts it as a message of nobody's, or puts it behind the first", does: "503, skips it",
	script: ready + "+ BDAT 2 LAST\\r\\nab\n< 250\n+ BDAT 6 LAST\\r\\nQUIT\\r\\n\n< 503\n" + still, accept: []string{"ab"},
}, {
	name: "a chunk longer than it says", naive: "takes the rest for part of the message", does: "takes the rest for commands",
	script: ready + "+ BDAT 2 LAST\\r\\nabcd\\r\\n\n< 250\n< 500\n" + still, accept: []string{"ab"},
}, {
	name: "a chunk behind DATA", naive: "still has the transaction", does: "503, skips it",
	script: data + "+ a\\r\\n.\\r\\nBDAT 6 LAST\\r\\nQUIT\\r\\n\n< 250\n< 503\n" + still, accept: []string{"a\r\n"},
}, {
	name: "BDAT sizes written oddly", naive: "reads them as C does", does: "501 and hangs up",
	script: ready + "> BDAT 0x10 LAST\n< 501\n< closed\n",
}, {
	name: "BDAT with a sign", naive: "reads it as C does", does: "501 and hangs up",
	script: ready + "> BDAT +6 LAST\n< 501\n< closed\n",
}, {
	name: "BINARYMIME that was not offered", naive: "takes DATA for it, and unstuffs what is no text", does: "504",
	script: hello + "> MAIL FROM:<> BODY=BINARYMIME\n< 504\n" + still,
}, {
	// Size.
	name: "a message of exactly the limit", naive: "off by one: refused", does: "accepts it",
	script: data + "+ 01234567890123\\r\\n.\\r\\n\n< 250\n", accept: []string{"01234567890123\r\n"}, limits: smtpd.Limits{MessageBytes: 16},
}, {
	name: "a message of one octet more", limit: "message_bytes", naive: "cuts it off, or hangs up", does: "552, and stays in step",
	script: data + "+ 012345678901234\\r\\n.\\r\\n\n< 552 5.3.4\n" + still, limits: smtpd.Limits{MessageBytes: 16},
}, {
	name: "a BDAT message of exactly the limit", naive: "off by one", does: "accepts it",
	script: ready + "+ BDAT 16 LAST\\r\\n0123456789012345\n< 250\n", accept: []string{"0123456789012345"}, limits: smtpd.Limits{MessageBytes: 16},
}, {
	name: "a message without end", limit: "message_bytes", naive: "reads it to the last octet", does: "552 and hangs up after some times the limit",
	script: data + "+ " + strings.Repeat("0", 200) + "\n< 552\n< closed\n", limits: smtpd.Limits{MessageBytes: 16},
}, {
	name: "SIZE announced over the limit", limit: "message_bytes", naive: "takes the message first", does: "552 at MAIL",
	script: hello + "> MAIL FROM:<> SIZE=17\n< 552\n" + still, limits: smtpd.Limits{MessageBytes: 16},
}, {
	name: "SIZE announced at the limit", naive: "off by one", does: "accepts",
	script: hello + "> MAIL FROM:<> SIZE=16\n< 250\n", limits: smtpd.Limits{MessageBytes: 16},
}, {
	name: "SIZE beyond 64 bits", limit: "message_bytes", naive: "overflows to something small", does: "552 at MAIL",
	script: hello + "> MAIL FROM:<> SIZE=18446744073709551617\n< 552\n" + still,
}, {
	name: "SIZE smaller than the message", naive: "cuts the message off", does: "takes it all",
	script: hello + "> MAIL FROM:<> SIZE=2\n< 250\n> RCPT TO:<good1@b.test>\n< 250\n> DATA\n< 354\n+ 0123456789\\r\\n.\\r\\n\n< 250\n",
	accept: []string{"0123456789\r\n"},
}, {
	name: "a line of 300,000 octets", naive: "hangs up: the bounce is lost for good", does: "takes it",
	script: data + "+ " + strings.Repeat("x", 300_000) + "\\r\\n.\\r\\n\n< 250\n", accept: []string{strings.Repeat("x", 300_000) + "\r\n"},
}, {
	name: "a line of 300,000 octets in BDAT", naive: "hangs up", does: "takes it",
	script: ready + "+ BDAT 300000 LAST\\r\\n" + strings.Repeat("x", 300_000) + "\n< 250\n", accept: []string{strings.Repeat("x", 300_000)},
}, {
	name: "a line over a configured limit", limit: "line_bytes", naive: "hangs up", does: "552, and stays in step",
	script: data + "+ " + strings.Repeat("x", 3000) + "\\r\\n.\\r\\n\n< 552\n" + still, limits: smtpd.Limits{LineBytes: 1000},
}, {
	name: "a header over a configured limit", limit: "header_bytes", naive: "parses it", does: "552, and stays in step",
	script: data + "+ " + strings.Repeat("X: y\\r\\n", 300) + "\\r\\nbody\\r\\n.\\r\\n\n< 552\n" + still, limits: smtpd.Limits{HeaderBytes: 1000},
}, {
	name: "a message without a header", naive: "refuses or repairs it", does: "takes it",
	script: data + "+ \\r\\n\\r\\nx\\r\\n.\\r\\n\n< 250\n", accept: []string{"\r\n\r\nx\r\n"},
}, {
	// Commands.
	name: "a command line of 5,000 octets", limit: "command_line", naive: "hangs up, or takes its tail for a command", does: "500, and stays in step",
	script: hello + "+ NOOP " + strings.Repeat("x", 5000) + "\\r\\n\n< 500\n" + still,
}, {
	name: "a command line without end", limit: "command_line", naive: "reads for ever", does: "hangs up",
	script: hello + "+ " + strings.Repeat("x", 100_000) + "\n< 500\n< closed\n",
}, {
	name: "NUL in a command", naive: "cuts the address off there", does: "501",
	script: hello + "+ MAIL FROM:<a\\0b@x>\\r\\n\n< 501\n" + still,
}, {
	name: "C1 control characters", naive: "writes them to a terminal that obeys them, as it shows the log", does: "501",
	script: hello + "> EHLO a\u009b2J\n< 501 5.5.2\n> MAIL FROM:<> SMTPUTF8\n< 250\n> RCPT TO:<a\u009b2J@b.test>\n< 501 5.5.2\n" + still,
}, {
	name: "CR in an address", naive: "lets it through to logs and headers", does: "501",
	script: hello + "+ MAIL FROM:<a\\rb@x>\\r\\n\n< 501\n" + still,
}, {
	name: "a command behind a bare CR", naive: "runs it", does: "501",
	script: hello + "+ NOOP\\rRSET\\r\\n\n< 501\n" + still,
}, {
	name: "DEL and escape sequences in a command", naive: "writes them to the operator's terminal", does: "501",
	script: hello + "+ HELP \\x1b[2J\\x7f\\r\\n\n< 501\n" + still,
}, {
	name: "8-bit address without SMTPUTF8", naive: "lets it through", does: "553",
	script: hello + "+ MAIL FROM:<m\\xfcller@x>\\r\\n\n< 553\n> MAIL FROM:<>\n< 250\n+ RCPT TO:<good\\xfc@b.test>\\r\\n\n< 553\n" + still,
}, {
	name: "invalid UTF-8 with SMTPUTF8", naive: "lets it through", does: "501",
	script: hello + "+ MAIL FROM:<m\\xff@x> SMTPUTF8\\r\\n\n< 501\n" + still,
}, {
	name: "a local part of 1,500 octets", naive: "lets it through", does: "501",
	script: hello + "> MAIL FROM:<" + strings.Repeat("a", 1500) + "@x>\n< 501\n> MAIL FROM:<>\n< 250\n> RCPT TO:<good" + strings.Repeat("a", 1500) + "@b.test>\n< 501\n" + still,
}, {
	name: "an unclosed quote in an address", naive: "reads past the end", does: "501",
	script: hello + "> MAIL FROM:<\"a@x>\n< 501\n" + still,
}, {
	name: "an empty command", naive: "crashes", does: "500",
	script: hello + "> \n< 500\n" + still,
}, {
	name: "a second MAIL", naive: "keeps the recipients of the first: mail for others", does: "503, the first goes on",
	script: ready + "> MAIL FROM:<evil@x>\n< 503\n> DATA\n< 354\n+ a\\r\\n.\\r\\n\n< 250\n", accept: []string{"a\r\n"},
}, {
	name: "MAIL, RCPT, DATA and BDAT before EHLO", naive: "takes them", does: "503",
	script: "> MAIL FROM:<>\n< 503\n> RCPT TO:<good1@b.test>\n< 503\n> DATA\n< 503\n+ BDAT 2 LAST\\r\\nab\n< 503\n" + still,
}, {
	name: "DATA without recipients", naive: "takes mail for nobody", does: "503",
	script: hello + "> MAIL FROM:<>\n< 250\n> RCPT TO:<forged@b.test>\n< 550\n> DATA\n< 503\n" + still,
}, {
	name: "EHLO in a transaction", naive: "keeps the recipients", does: "forgets the transaction",
	script: ready + hello + "> DATA\n< 503\n" + still,
}, {
	name: "unknown commands without end", limit: "errors", naive: "answers for ever", does: "421 after some",
	script: "> X\n< 500\n> X\n< 500\n> X\n< 500\n> X\n< 500\n> X\n< 500\n< 421\n< closed\n", limits: smtpd.Limits{Errors: 5},
}, {
	name: "commands without mail, without end", limit: "commands", naive: "answers for ever", does: "421 after some",
	script: hello + still + still + still + "< 421\n< closed\n", limits: smtpd.Limits{Commands: 4, Recipients: 3},
}, {
	name: "silence after the greeting", limit: "command_time", naive: "waits for ever", does: "421",
	script: "< 421 4.4.2\n< closed\n", limits: smtpd.Limits{CommandTime: 60 * time.Millisecond},
}, {
	name: "half a command, then silence", limit: "command_time", naive: "waits for ever", does: "421",
	script: "+ NOO\n< 421 4.4.2\n< closed\n", limits: smtpd.Limits{CommandTime: 60 * time.Millisecond},
}, {
	name: "half a command, then hang-up", naive: "runs the half", does: "drops it",
	script: ready + "+ RSET\nhalf\n< closed\n",
}, {
	name: "a browser made to POST here", limit: "not_smtp", naive: "skips the HTTP header, runs the form as commands", does: "hangs up at the first line",
	script: "+ POST / HTTP/1.1\\r\\nHost: x\\r\\n\\r\\nEHLO x\\r\\nMAIL FROM:<>\\r\\n\n< 421\n< closed\n",
}, {
	name: "a page made to DELETE here", limit: "not_smtp", naive: "knows only GET and POST, skips the HTTP header, runs the body as commands", does: "hangs up at the first line",
	script: "+ DELETE /x HTTP/1.1\\r\\nHost: x\\r\\n\\r\\nEHLO x\\r\\nMAIL FROM:<>\\r\\n\n< 421\n< closed\n",
}, {
	name: "letters with an ASCII capital in a command", naive: "turns ſ and ı into S and I, unlike the filter before it", does: "500",
	script: hello + "> ſTARTTLS\n< 500 5.5.2\n> QUıT\n< 500 5.5.2\n> RſET\n< 500 5.5.2\n> MAıL FROM:<>\n< 500 5.5.2\n" + still, tls: true,
}, {
	name: "MAIL and RCPT without anything behind", naive: "hangs up after some, whatever is configured", does: "501",
	script: hello + strings.Repeat("> MAIL\n< 501 5.5.4\n> RCPT \n< 501 5.5.4\n", 5) + still,
}, {
	name: "TLS without STARTTLS", limit: "not_smtp", naive: "answers 500 to each line of noise", does: "hangs up",
	script: "+ \\x16\\x03\\x01\\x02\\0\\x01\\0\n< 421\n< closed\n",
}, {
	name: "a PROXY header from anybody", naive: "believes it: any source address", does: "500",
	script: "> PROXY TCP4 192.0.2.1 192.0.2.2 1 25\n< 500\n" + still,
}, {
	name: "a HELO name of 8-bit noise and 1,500 octets", naive: "refuses it: the bounce is lost", does: "takes it, readable and cut",
	script: "> EHLO " + strings.Repeat(`\xff`, 1500) + "\n< 250\n> MAIL FROM:<>\n< 250\n> RCPT TO:<good1@b.test>\n< 250\n+ BDAT 1 LAST\\r\\nx\n< 250\n", accept: []string{"x"},
}, {
	name: "EHLO without a name", naive: "goes on without", does: "501, and still wants one",
	script: "> EHLO\n< 501\n> MAIL FROM:<>\n< 503\n" + still,
}, {
	// Recipients.
	name: "guessing ids", naive: "tells unknown from forged from expired", does: "one reply for all",
	script: hello + "> MAIL FROM:<>\n< 250\n> RCPT TO:<forged@b.test>\n< 550 5.1.1 No such mailbox\\r\\n\n" +
		"> RCPT TO:<nonsense@b.test>\n< 550 5.1.1 No such mailbox\\r\\n\n> RCPT TO:<old@b.test>\n< 550 5.1.1 No such mailbox\\r\\n\n" +
		"> RCPT TO:<good1@elsewhere.test>\n< 550 5.1.1 No such mailbox\\r\\n\n",
}, {
	name: "guessing without end", limit: "refused_recipients", naive: "answers for ever", does: "421 after some",
	script: hello + "> MAIL FROM:<>\n< 250\n> RCPT TO:<a@b.test>\n< 550\n> RCPT TO:<b@b.test>\n< 550\n< 421\n< closed\n",
	limits: smtpd.Limits{RefusedRecipients: 2},
}, {
	name: "VRFY and EXPN", naive: "tell who exists", does: "say nothing",
	script: hello + "> VRFY good1@b.test\n< 252 2.5.0 Cannot VRFY\n> VRFY forged@b.test\n< 252 2.5.0 Cannot VRFY\n> EXPN x\n< 502\n",
}, {
	name: "mail that is no bounce, to a domain of bounces only", naive: "takes it", does: "550, to good and forged alike",
	script: hello + "> MAIL FROM:<a@x>\n< 250\n> RCPT TO:<good1@strict.test>\n< 550 5.7.1\n> RCPT TO:<forged@strict.test>\n< 550 5.7.1\n" +
		"> RCPT TO:<postmaster@strict.test>\n< 250\n> RCPT TO:<good1@b.test>\n< 250\n",
	policy: smtpd.Policy{BouncesOnly: []string{"Strict.TEST"}},
}, {
	name: "more recipients than the limit", limit: "recipients", naive: "takes ten thousand", does: "452 to the rest, the message goes to the first",
	script: data[:len(data)-len("> DATA\n< 354\n")] + "> RCPT TO:<good2@b.test>\n< 250\n> RCPT TO:<good3@b.test>\n< 452 4.5.3\n> DATA\n< 354\n+ a\\r\\n.\\r\\n\n< 250\n",
	accept: []string{"a\r\n"}, limits: smtpd.Limits{Recipients: 2},
}, {
	name: "RCPT <postmaster>", naive: "501: not to be reached when it matters", does: "takes it",
	script: hello + "> MAIL FROM:<>\n< 250\n> RCPT TO:<PostMaster>\n< 250\n> DATA\n< 354\n+ a\\r\\n.\\r\\n\n< 250\n", accept: []string{"a\r\n"},
}, {
	name: "a bounce from <MAILER-DAEMON>", naive: "501: the bounce is lost", does: "takes it",
	script: hello + "> MAIL FROM:<MAILER-DAEMON>\n< 250\n> RCPT TO:<good1@b.test>\n< 250\n> DATA\n< 354\n+ a\\r\\n.\\r\\n\n< 250\n", accept: []string{"a\r\n"},
}, {
	name: "malformed DSN parameters", naive: "501: the bounce is lost", does: "ignores them",
	script: hello + "> MAIL FROM:<> RET=WHAT ENVID=a=b+zz AUTH=+\n< 250\n> RCPT TO:<good1@b.test> NOTIFY=NEVER,FAILURE ORCPT=x=y\n< 250\n",
}, {
	name: "a source route", naive: "relays, or takes the route for the address", does: "drops the route",
	script: hello + "> MAIL FROM:<@a,@b:c@d>\n< 250\n> RCPT TO:<@evil.test:good1@b.test>\n< 250\n> RCPT TO:<@b.test:good1@elsewhere.test>\n< 550\n",
}, {
	name: "a quoted local part that holds another domain", naive: "cuts at the first @", does: "550",
	script: hello + "> MAIL FROM:<>\n< 250\n> RCPT TO:<\"good1@b.test\"@elsewhere.test>\n< 550\n",
}, {
	name: "percent hack, bang path, subdomain", naive: "relays, or takes the local part for ours", does: "550",
	script: hello + "> MAIL FROM:<>\n< 250\n> RCPT TO:<good1%b.test@evil.test>\n< 550\n> RCPT TO:<evil%x.test@b.test>\n< 550\n" +
		"> RCPT TO:<b.test!good1@evil.test>\n< 550\n> RCPT TO:<good1@x.b.test>\n< 550\n> RCPT TO:<good1@[127.0.0.1]>\n< 550\n",
}, {
	name: "brackets that do not match, two addresses in one", naive: "takes what it finds first", does: "refuses",
	script: hello + "> MAIL FROM:<>\n< 250\n> RCPT TO:<good1@b.test\n< 501\n> RCPT TO:good1@b.test>\n< 50\n> RCPT TO:<<good1@b.test>>\n< 501\n" +
		"> RCPT TO:<good1@b.test><good2@b.test>\n< 50\n> RCPT TO:<good1@b.test>,<good2@b.test>\n< 50\n> RCPT TO:<good1@b.test,good2@b.test>\n< 550\n" +
		"> RCPT TO:<>\n< 501\n> RCPT TO:<@>\n< 501\n> DATA\n< 503\n",
}, {
	name: "parameters twice, empty, of 1,500 octets", naive: "crashes, or refuses: the bounce is lost", does: "ignores those of RFC 3461",
	script: hello + "> MAIL FROM:<> RET= RET=HDRS RET=FULL ENVID=" + strings.Repeat("x", 1500) + "\n< 250\n" +
		"> RCPT TO:<good1@b.test> NOTIFY=NEVER NOTIFY=,, ORCPT=rfc822;" + strings.Repeat("+", 1500) + "\n< 250\n",
}, {
	name: "an announced size that is no number", naive: "reads it as 0, or as what is left of it", does: "501",
	script: hello + "> MAIL FROM:<> SIZE=-1\n< 501\n> MAIL FROM:<> SIZE=1e9\n< 501\n> MAIL FROM:<> SIZE=\n< 501\n> MAIL FROM:<>\n< 250\n",
}, {
	name: "AUTH, XCLIENT, XFORWARD, ETRN, TURN", naive: "believes who the client says it is", does: "500",
	script: hello + "> AUTH PLAIN AGEAYg==\n< 500\n> XCLIENT ADDR=127.0.0.1\n< 500\n> XFORWARD ADDR=127.0.0.1\n< 500\n> ETRN x\n< 500\n> TURN\n< 500\n" + still,
}, {
	// TLS.
	name: "plain text behind STARTTLS (CVE-2011-0411), then no handshake", naive: "runs it", does: "hangs up",
	script: hello + "+ STARTTLS\\r\\nRSET\\r\\nQUIT\\r\\n\n< 220\n+ junk that is no handshake\n< closed\n", tls: true,
}, {
	name: "a handshake that fails", naive: "goes on in plain text: a downgrade", does: "hangs up",
	script: hello + "> STARTTLS\n< 220\n+ \\r\\nNOOP\\r\\n\n< closed\n", tls: true,
}, {
	name: "STARTTLS and silence", naive: "waits for ever", does: "hangs up",
	script: hello + "> STARTTLS\n< 220\n< closed\n", tls: true, limits: smtpd.Limits{HandshakeTime: 60 * time.Millisecond},
}, {
	name: "a ClientHello of 60,000 octets that does not end", naive: "keeps it until the time is over, and thousands of them", does: "hangs up after 16 KiB",
	script: hello + "> STARTTLS\n< 220\n+ " + `\x16\x03\x03\x3f\xff\x01\0\xff\0\x03\x03` + strings.Repeat("x", 0x3fff-6) + `\x16\x03\x03\x3f\xff` + strings.Repeat("x", 2000) + "\n< closed\n", tls: true,
}, {
	name: "alerts in place of a handshake", naive: "reads them for ever", does: "hangs up",
	script: hello + "> STARTTLS\n< 220\n+ " + strings.Repeat(`\x15\x03\x03\0\x02\x01\0`, 40) + "\n< closed\n", tls: true,
}, {
	name: "STARTTLS without a certificate", naive: "crashes in the handshake", does: "502",
	script: hello + "> STARTTLS\n< 502\n" + still,
}, {
	name: "STARTTLS with an argument", naive: "starts the handshake", does: "501",
	script: hello + "> STARTTLS x\n< 501\n" + still, tls: true,
}, {
	// Panics.
	name: "an address that makes the decoder panic", naive: "the process dies", does: "421, others go on",
	script: hello + "> MAIL FROM:<>\n< 250\n> RCPT TO:<panic@b.test>\n< 421\n< closed\n",
}}

func TestAttacks(t *testing.T) {
	if len(attacks) < 60 {
		t.Errorf("only %d attacks", len(attacks))
	}
	seen := make(map[string]bool)
	for _, a := range attacks {
		if seen[a.name] || a.naive == "" || a.does == "" {
			t.Errorf("%q: double or unexplained", a.name)
		}
		seen[a.name] = true
		t.Run(a.name, func(t *testing.T) {
			t.Parallel()
			var o smtpd.Options
			if a.tls {
				o = withTLS(t)
			}
			o.Limits, o.Policy = a.limits, a.policy
			reg := prometheus.NewRegistry()
			o.Registerer = reg
			r := start(t, o)
			c := r.dial()
			c.expect("220")
			c.run(a.script)
			if strings.HasSuffix(a.script, "closed\n") {
				c.conn.Close()
			} else {
				c.cmd("QUIT", "221")
			}
			if err := r.stop(); err != nil {
				t.Error(err)
			}
			r.want(a.accept...)
			if got := limitsReached(t, reg); got != a.limit {
				t.Errorf("limits_total counts %q, want %q", got, a.limit)
			}
		})
	}
}

var unescape = strings.NewReplacer(`\r`, "\r", `\n`, "\n", `\0`, "\x00", `\xff`, "\xff", `\x3f`, "\x3f", `\xfc`, "\xfc",
	`\x1b`, "\x1b", `\x7f`, "\x7f", `\x16`, "\x16", `\x15`, "\x15", `\x03`, "\x03", `\x02`, "\x02", `\x01`, "\x01")

// run speaks a script.
func (c *client) run(script string) {
	c.t.Helper()
	for i, step := range strings.Split(strings.TrimSuffix(script, "\n"), "\n") {
		op, arg, _ := strings.Cut(step, " ")
		arg = unescape.Replace(arg)
		switch op {
		case ">":
			c.send(arg + "\r\n")
		case "+":
			c.send(arg)
		case "<":
			if got := c.reply(); !strings.HasPrefix(got, arg) {
				c.t.Fatalf("step %d: got %q, want %q", i, got, arg)
			}
		case "half":
			c.halfClose()
		default:
			c.t.Fatalf("step %q", step)
		}
	}
}

// limitsReached names the limits that have been counted.
func limitsReached(t *testing.T, reg *prometheus.Registry) string {
	t.Helper()
	families, err := reg.Gather()
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, f := range families {
		if f.GetName() == "bounced_smtpd_limits_total" {
			for _, m := range f.GetMetric() {
				names = append(names, m.GetLabel()[0].GetValue())
			}
		}
	}
	return strings.Join(names, " ")
}
