package pebble_test

import (
	"syscall"
	"time"

	"bounced/classify"
	"bounced/internal/event"
)

// cpu is the processor time that the process has used.
func cpu() time.Duration {
	var u syscall.Rusage
	if syscall.Getrusage(syscall.RUSAGE_SELF, &u) != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// benchEvent is a failure with about as many fields as a real one.
func benchEvent(eventID, id string) *event.Event {
	return &event.Event{
		EventID: eventID, Type: event.Failure, Kind: "failure", ID: id, Domain: "bounces.example.com",
		Recipient: "user-1234@example.net", Action: "failed", State: "bounce", Code: 550, Extended: "5.1.1",
		Description: "550 5.1.1 <user-1234@example.net>: Recipient address rejected: User unknown in virtual mailbox table",
		Tags:        []string{"spring", "batch-17"},
		Category:    "mailbox_unknown", Permanence: "permanent", Fault: "recipient", Advice: "suppress",
		Evidence: &classify.Evidence{
			Rule: "no-such-user", Matched: "User unknown in virtual mailbox table", Where: "2:318", Confidence: 0.97, RunnerUp: "status-5.1.1",
		},
		Authenticity: "signed", Envelope: "b+order-8812-a2gr0k5v7t3m9q@bounces.example.com",
		RemoteIP: "192.0.2.77", HELO: "mx1.example.net", TLS: "TLS1.3 TLS_AES_128_GCM_SHA256",
		ReportingMTA: "mx1.example.net", RemoteMTA: "mail.example.net", ArrivalDate: "Tue, 20 Oct 2026 12:00:00 +0000",
		OriginalMessageID: "<20261020120000.1234@app.example.com>", OriginalSubject: "Your order has been shipped",
	}
}
