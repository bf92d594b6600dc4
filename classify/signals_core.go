package classify

// signalsCore are phrases that the tables of facts lack, and those that tell
// apart what other phrases confuse.
var signalsCore = []Signal{{
	ID: "core-failure-subject", Kind: Failure, In: InSubject, Weight: 3.5,
	Text: []string{
		"undeliverable mail", "undeliverable", "mail delivery failure", "mail failure", "delivery has failed", "failure delivery",
		"returned mail", "returned to sender", "mail could not be delivered", "couldn't be delivered", "not delivered", "non-deliverable",
		"email delivery failure", "delivery status: failed", "error sending your mail", "delivery status notification: failed",
		"delivery status notification: error", "failed delivery", "bounced mail", "message bounced", "returning to sender",
		"mail delivery failed permanently", "nondelivery", "non-delivery",
	},
	Source: "subjects of reports in several servers' sources",
	Hits:   []string{"Undeliverable Mail", "Returned mail: Service unavailable"},
}, {
	ID: "core-failure-from", Kind: Failure, In: InFrom, Weight: 3,
	Text:   []string{"delivery failure", "delivery failed", "undeliverable", "non-delivery", "bounce notification", "mail failure"},
	Source: "display names of home-made reports",
	Hits:   []string{"Example Email Delivery Failure"},
}, {
	ID: "core-failure-notice", Kind: Failure, In: InNotice, Weight: 2.5,
	Text: []string{
		"could not be delivered to:", "could not be delivered. ", "but could not be delivered", "could not deliver for the last",
		"was not delivered because", "there was an error delivering your mail to", "delivery failed … attempts", "delivery failed:",
		"has been rejected by the recipient", "message was undeliverable", "permanent error", "error message below",
		"you are not a member of this mailing list", "address is not a member", "permanent fatal errors",
		"had permanent delivery errors", "giving up", "failed permanently", "failed for the following",
		"the message returned below could not be delivered", "transcript of session follows", "loop alert", "not a valid user", "could not be delivered", "delivery failure", "invalid user address",
	},
	Source: "notices of several servers",
	Hits:   []string{"There was an error delivering your mail to <a@example.com>."},
}, {
	ID: "core-gave-up", Kind: Failure, In: InNotice, Weight: 4,
	Text: []string{
		"envelope expired", "gave up", "given up", "no further delivery attempts", "will not be retried", "has been in the queue too long",
		"will no longer be attempted", "message expired", "no more attempts will be made",
	},
	Source: "OpenSMTPD, nullmailer: their last report says Action: delayed",
	Hits:   []string{"Envelope expired"},
}, {
	ID: "core-delayed-notice", Kind: Delayed, In: InNotice, Weight: 4,
	Text: []string{
		"will retry for … more", "message will be retried", "temporary problem delivering your message", "delivery incomplete",
		"you do not need to resend", "still being retried", "this is a warning only", "no action is required",
	},
	Source: "Gmail, Postfix, Exim, Sendmail: warnings",
	Hits:   []string{"Gmail will retry for 47 more hours."}}, {
	ID: "core-challenge", Kind: Challenge, In: InNotice | InSubject, Weight: 5,
	Text: []string{
		"guest list", "click here to deliver your message", "pre-approved", "waitlisted", "approved sender*", "allowed senders list", "spamblocker",
		"prove that you are human", "you are a human", "confirm that you sent", "confirm your message", "challenge-response", "challenge/response",
		"request … to be added to … allowed", "requires … confirm*", "sender verification", "verify that you are", "to be added to my",
		"this one-time confirmation", "one-time authentication", "held pending … confirm*", "spamarrest*", "mailinblack*", "spam arrest", "tmda",
		"whitelist request", "approve … sender", "sender address verification required",
	},
	Source: "Boxbe, EarthLink spamBlocker, TMDA, Spam Arrest, Mailinblack",
	Hits:   []string{"Please add yourself to my Guest List so your messages will go to my Inbox."},
}}
