// Package smtpd takes mail in: SMTP and LMTP sessions, open to the internet.
//
// What goes in is whatever clients send; what comes out is an
// envelope.Transaction and the raw bytes of a message, handed to an Intake.
// The client gets its 250 only after the Intake has taken responsibility.
// Recipients are answered from the address alone: this package never looks
// anything up, never changes a byte of a message, never refuses one for what
// is in it, and never tells a client more than its own protocol needs.
//
// # What stands between the socket and go-smtp
//
// The commands are go-smtp's: it keeps the state of a session and answers. But
// go-smtp v0.25.1 trusts its clients further than an open port can, so each
// connection that it serves is a conn of ours, which
//
//   - hands it one complete, printable command line at a time;
//   - reads message bodies itself, for DATA and for BDAT, so that a body is
//     either complete to its last octet or is not a message;
//   - does STARTTLS itself, unseen by go-smtp, and ends the connection if it fails;
//   - gathers the replies to pipelined commands into one write;
//   - keeps every deadline and counts every limit.
//
// Comments that begin with QUIRK(go-smtp) name what is being worked around.
package smtpd
