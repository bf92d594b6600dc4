package classify

// amazonRules are the kinds of bounce that Amazon SES tells apart, as its
// notifications give them where no host said why.
var amazonRules = []Rule{{
	ID: "amazon-ses-mailbox-full", Category: MailboxFull, Permanence: Transient, Text: []string{"bouncesubtype: mailboxfull"}, Source: amazonPage,
	Hits: []Sample{{Text: "bounceType: Transient, bounceSubType: MailboxFull"}},
}, {
	ID: "amazon-ses-too-large", Category: MessageTooLarge, Permanence: Transient, Text: []string{"bouncesubtype: messagetoolarge"}, Source: amazonPage,
	Hits: []Sample{{Text: "bounceType: Transient, bounceSubType: MessageTooLarge"}},
}, {
	ID: "amazon-ses-content", Category: ContentRejected, Permanence: Transient, Text: []string{"bouncesubtype: contentrejected"}, Source: amazonPage,
	Hits: []Sample{{Text: "bounceType: Transient, bounceSubType: ContentRejected"}},
}, {
	ID: "amazon-ses-attachment", Category: AttachmentRejected, Permanence: Transient, Text: []string{"bouncesubtype: attachmentrejected"}, Source: amazonPage,
	Hits: []Sample{{Text: "bounceType: Transient, bounceSubType: AttachmentRejected"}},
}, {
	ID: "amazon-ses-suppressed", Category: Suppressed, Source: amazonPage,
	Text: []string{"bouncesubtype: suppressed", "bouncesubtype: onaccountsuppressionlist"},
	Hits: []Sample{
		{Text: "bounceType: Permanent, bounceSubType: Suppressed"},
		{Text: "bounceType: Permanent, bounceSubType: OnAccountSuppressionList"},
	},
}}

// amazonTypeRules say how long a bounce lasts of whose cause Amazon SES knows no
// more. They stand behind what a status says of it.
var amazonTypeRules = []Rule{{
	ID: "amazon-ses-transient", Category: Unknown, Permanence: Transient, Advice: Retry, Text: []string{"bouncetype: transient"}, Source: amazonPage,
	Hits: []Sample{{Text: "bounceType: Transient, bounceSubType: General"}},
}, {
	ID: "amazon-ses-undetermined", Category: Unknown, Permanence: UnknownPermanence, Text: []string{"bouncetype: undetermined"}, Source: amazonPage,
	Hits: []Sample{{Text: "bounceType: Undetermined, bounceSubType: Undetermined"}},
}, {
	ID: "amazon-ses-permanent", Category: Unknown, Permanence: Permanent, Text: []string{"bouncetype: permanent"}, Source: amazonPage,
	Hits: []Sample{{Text: "bounceType: Permanent, bounceSubType: General"}, {Text: "bounceType: Permanent, bounceSubType: NoEmail"}},
}}

const amazonPage = "https://docs.aws.amazon.com/ses/latest/dg/notification-contents.html"
