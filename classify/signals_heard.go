package classify

// signalsHeard are further phrases that tell the kind, of servers that were
// remembered to say them.
var signalsHeard = []Signal{{
	ID: "heard-list-warning", Kind: Other, In: InNotice, Weight: 6,
	Text: []string{
		"mailing list seem to have been bouncing", "list has received a number of bounces from you",
	},
	Source: "ezmlm-warn, Mailman: a subscriber is told that mail to them has failed, and that nothing else has",
	Hits:   []string{"Messages to you from the cats mailing list seem to have been bouncing. I've attached a copy of the first bounce message I received."},
}, {
	ID: "heard-failure-subject", Kind: Failure, In: InSubject, Weight: 5,
	Text:   []string{"has timed out and failed"},
	Source: "Sun's Messaging Server: its text is that of the warnings before it",
	Hits:   []string{"Delivery Notification: Delivery has timed out and failed"},
}, {
	ID: "heard-post-rejected", Kind: Failure, In: InNotice, Weight: 2.5,
	Text:   []string{"you are not allowed to post to this mailing list", "and your message has been automatically rejected"},
	Source: "Mailman 2 source",
	Hits:   []string{"You are not allowed to post to this mailing list, and your message has been automatically rejected."},
}}
