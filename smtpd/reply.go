package smtpd

import "github.com/emersion/go-smtp"

// Replies that this package gives itself. None tells why something failed on
// our side, or what an address would have to be to be taken.
const (
	replyBusy        = "421 4.3.2 Too many connections, try again later\r\n"
	replyTooManyFrom = "421 4.7.0 Too many connections from your address, try again later\r\n"
	replyDenied      = "554 5.7.1 No service for your address\r\n"
	replyStopping    = "421 4.3.2 Service shutting down\r\n"
	replyIdle        = "421 4.4.2 Timed out\r\n"
	replyTooMuch     = "421 4.7.0 Too many commands or errors, closing\r\n"
	replyTooLate     = "421 4.4.2 Session has lasted too long, connect again\r\n"
	replyNotSMTP     = "421 4.7.0 This is a mail server\r\n"
	replyOurFault    = "421 4.3.0 Internal trouble, try again later\r\n"

	replyUnknown     = "500 5.5.2 Command not recognised\r\n"
	replyLongCommand = "500 5.5.2 Command line too long\r\n"
	replyControl     = "501 5.5.2 Control character in command\r\n"
	replyArgument    = "501 5.5.4 No argument expected\r\n"
	replyHello       = "503 5.5.1 Say hello first\r\n"
	replyNoRcpt      = "503 5.5.1 No valid recipients\r\n"
	replyMidBDAT     = "503 5.5.1 Not between BDAT chunks\r\n"
	replyChunkSize   = "501 5.5.4 BDAT wants a size and perhaps LAST, closing\r\n"
	replyChunk       = "250 2.0.0 Chunk received\r\n"
	replyTooBig      = "552 5.3.4 Message too big\r\n"
	replyNoMemory    = "452 4.3.1 Too many messages in flight, try again later\r\n"

	replyReadyTLS = "220 2.0.0 Ready to start TLS\r\n"
	replyIsTLS    = "503 5.5.1 TLS is on already\r\n"
	replyNoTLS    = "502 5.5.1 TLS not available\r\n"
	replyTLSLater = "503 5.5.1 Not within a transaction\r\n"

	replySender    = "250 2.1.0 Sender OK\r\n"
	replyRecipient = "250 2.1.5 Recipient OK\r\n"
)

// Answers that go-smtp formats, once or for each recipient of LMTP.
//
// QUIRK(go-smtp): it looks for a bare *SMTPError, and shows the text of any
// other error to the client, wrapped ones included.
var (
	errNested      = &smtp.SMTPError{Code: 503, EnhancedCode: smtp.EnhancedCode{5, 5, 1}, Message: "A transaction is open already"}
	errMidBDAT     = &smtp.SMTPError{Code: 503, EnhancedCode: smtp.EnhancedCode{5, 5, 1}, Message: "Not between BDAT chunks"}
	errNoMailbox   = &smtp.SMTPError{Code: 550, EnhancedCode: smtp.EnhancedCode{5, 1, 1}, Message: "No such mailbox"}
	errBouncesOnly = &smtp.SMTPError{Code: 550, EnhancedCode: smtp.EnhancedCode{5, 7, 1}, Message: "Only bounces are taken here"}
	errSyntax      = &smtp.SMTPError{Code: 501, EnhancedCode: smtp.EnhancedCode{5, 1, 3}, Message: "Bad address syntax"}
	errSyntaxFrom  = &smtp.SMTPError{Code: 501, EnhancedCode: smtp.EnhancedCode{5, 1, 7}, Message: "Bad sender address syntax"}
	errNeedUTF8    = &smtp.SMTPError{Code: 553, EnhancedCode: smtp.EnhancedCode{5, 6, 7}, Message: "Address wants SMTPUTF8"}

	errReplyTooBig   = &smtp.SMTPError{Code: 552, EnhancedCode: smtp.EnhancedCode{5, 3, 4}, Message: "Message too big"}
	errReplyHeader   = &smtp.SMTPError{Code: 552, EnhancedCode: smtp.EnhancedCode{5, 3, 4}, Message: "Message header too big"}
	errReplyLine     = &smtp.SMTPError{Code: 552, EnhancedCode: smtp.EnhancedCode{5, 3, 4}, Message: "Message line too long"}
	errReplyNoMemory = &smtp.SMTPError{Code: 452, EnhancedCode: smtp.EnhancedCode{4, 3, 1}, Message: "Too many messages in flight, try again later"}
	errReplyNoSpace  = &smtp.SMTPError{Code: 452, EnhancedCode: smtp.EnhancedCode{4, 3, 1}, Message: "No space for the message, try again later"}
	errReplyTryAgain = &smtp.SMTPError{Code: 451, EnhancedCode: smtp.EnhancedCode{4, 3, 0}, Message: "Cannot take the message now, try again later"}
	errReplyTimeout  = &smtp.SMTPError{Code: 421, EnhancedCode: smtp.EnhancedCode{4, 4, 2}, Message: "Timed out, closing"}
	errReplyCutShort = &smtp.SMTPError{Code: 421, EnhancedCode: smtp.EnhancedCode{4, 4, 2}, Message: "Connection lost"}
	errReplyTooTalky = &smtp.SMTPError{Code: 552, EnhancedCode: smtp.EnhancedCode{5, 3, 4}, Message: "Message far too big, closing"}
)
