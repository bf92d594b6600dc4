package classify

// facebookRules are the codes of Facebook's postmaster page.
var facebookRules = []Rule{{
	ID: "facebook-unknown", Category: MailboxUnknown, Text: []string{"rcp-p1", "int-p1", "int-p3", "int-p4"}, Source: facebookPage,
	Hits: []Sample{{Status: "5.1.1", Code: 550, Text: "5.1.1 RCP-P1 https://www.facebook.com/postmaster/response_codes?ip=192.0.2.1#RCP"}},
}, {
	ID: "facebook-filtered", Category: RecipientFiltered, Text: []string{"rcp-p2", "rcp-p3", "refused due to recipient preferences"}, Source: facebookPage,
	Hits: []Sample{{Status: "5.1.1", Code: 550, Text: "5.1.1 RCP-P2 Refused due to recipient preferences"}},
}, {
	ID: "facebook-deactivated", Category: MailboxInactive, Text: []string{"rcp-t4"}, Source: facebookPage,
	Hits: []Sample{{Status: "4.1.1", Code: 451, Text: "RCP-T4 The attempted recipient address is currently deactivated"}},
}, {
	ID: "facebook-later", Category: ReceiverError, Source: facebookPage,
	Text: []string{"rcp-t1", "rcp-t2", "rcp-t3", "int-t1", "int-t2", "int-t3", "int-t4", "int-t5", "int-t6", "int-t7", "int-p5", "int-p6", "int-p7"},
	Hits: []Sample{{Status: "4.3.0", Code: 451, Text: "RCP-T1 currently unavailable due to an internal system issue"}},
}, {
	ID: "facebook-reputation", Category: ReputationBlock, Text: []string{"pol-p1", "pol-p2", "pol-p3", "pol-p4"}, Source: facebookPage,
	Hits: []Sample{{Status: "5.7.1", Code: 554, Text: "5.7.1 POL-P2 Blocked"}},
}, {
	ID: "facebook-auth", Category: AuthFailure, Text: []string{"pol-p7", "dns-p3", "dns-t2"}, Source: facebookPage,
	Hits: []Sample{
		{Status: "5.7.1", Code: 554, Text: "POL-P7 The message does not comply with the domain's Domain Keys policy"},
		{Status: "5.7.1", Code: 554, Text: "DNS-P3"},
	},
}, {
	ID: "facebook-virus", Category: Virus, Text: []string{"pol-p5"}, Source: facebookPage,
	Hits: []Sample{{Status: "5.7.1", Code: 554, Text: "POL-P5"}},
}, {
	ID: "facebook-content", Category: SpamContent, Text: []string{"pol-p6"}, Source: facebookPage,
	Hits: []Sample{{Status: "5.7.1", Code: 554, Text: "POL-P6"}},
}, {
	ID: "facebook-size", Category: MessageTooLarge, Text: []string{"msg-p1", "int-p2"}, Source: facebookPage,
	Hits: []Sample{{Status: "5.3.4", Code: 552, Text: "MSG-P1 The message exceeds the maximum allowed size"}},
}, {
	ID: "facebook-attachment", Category: AttachmentRejected, Text: []string{"msg-p2"}, Source: facebookPage,
	Hits: []Sample{{Status: "5.7.1", Code: 554, Text: "MSG-P2"}},
}, {
	ID: "facebook-form", Category: ContentRejected, Text: []string{"msg-p3"}, Source: facebookPage,
	Hits: []Sample{{Status: "5.6.0", Code: 554, Text: "MSG-P3 The message contains multiple instances of a header field"}},
}, {
	ID: "facebook-rate", Category: RateLimited, Text: []string{"con-t1", "con-t2", "con-t3", "con-t4", "pol-t1", "pol-t2", "pol-t3"}, Source: facebookPage,
	Hits: []Sample{{Status: "4.7.0", Code: 421, Text: "CON-T1 too many connections"}},
}, {
	ID: "facebook-sender-domain", Category: SenderRejected, Text: []string{"dns-p1", "dns-p2", "dns-t1"}, Source: facebookPage,
	Hits: []Sample{{Status: "5.1.8", Code: 550, Text: "DNS-P1"}},
}}

const facebookPage = "https://www.facebook.com/postmaster/response_codes (recalled)"
