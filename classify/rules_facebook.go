package classify

// facebookRules are the codes of Facebook's postmaster page.
var facebookRules = []Rule{{
	ID: "facebook-unknown", Category: MailboxUnknown, Text: []string{"rcp-p1"}, Source: facebookPage,
	Hits: []Sample{{Status: "5.1.1", Code: 550, Text: "5.1.1 RCP-P1 https://www.facebook.com/postmaster/response_codes?ip=192.0.2.1#RCP"}},
}, {
	ID: "facebook-filtered", Category: RecipientFiltered, Text: []string{"rcp-p2", "rcp-p3", "refused due to recipient preferences"}, Source: facebookPage,
	Hits: []Sample{{Status: "5.1.1", Code: 550, Text: "5.1.1 RCP-P2 Refused due to recipient preferences"}},
}, {
	ID: "facebook-later", Category: ReceiverError, Source: facebookPage,
	Text: []string{"rcp-t4", "int-t1", "int-t2", "int-t3", "int-t4", "int-t5", "int-t6", "int-t7", "int-p1", "int-p2", "int-p3", "int-p4", "int-p5", "int-p6", "int-p7"},
	Hits: []Sample{{Status: "4.3.0", Code: 451, Text: "RCP-T4 currently unavailable"}},
}, {
	ID: "facebook-reputation", Category: ReputationBlock, Text: []string{"pol-p1", "pol-p2", "pol-p3", "pol-p4", "pol-p7"}, Source: facebookPage,
	Hits: []Sample{{Status: "5.7.1", Code: 554, Text: "5.7.1 POL-P2 Blocked"}},
}, {
	ID: "facebook-virus", Category: Virus, Text: []string{"pol-p5", "msg-p2"}, Source: facebookPage,
	Hits: []Sample{{Status: "5.7.1", Code: 554, Text: "POL-P5"}},
}, {
	ID: "facebook-content", Category: SpamContent, Text: []string{"pol-p6"}, Source: facebookPage,
	Hits: []Sample{{Status: "5.7.1", Code: 554, Text: "POL-P6"}},
}, {
	ID: "facebook-attachment", Category: AttachmentRejected, Text: []string{"msg-p1"}, Source: facebookPage,
	Hits: []Sample{{Status: "5.7.1", Code: 554, Text: "MSG-P1"}},
}, {
	ID: "facebook-rate", Category: RateLimited, Text: []string{"con-t1", "con-t2", "con-t3", "con-t4", "pol-t1", "pol-t2", "pol-t3"}, Source: facebookPage,
	Hits: []Sample{{Status: "4.7.0", Code: 421, Text: "CON-T1 too many connections"}},
}, {
	ID: "facebook-sender-domain", Category: SenderRejected, Text: []string{"dns-p1", "dns-p2", "dns-p3", "dns-t1"}, Source: facebookPage,
	Hits: []Sample{{Status: "5.1.8", Code: 550, Text: "DNS-P1"}},
}}

const facebookPage = "https://www.facebook.com/postmaster/response_codes (recalled)"
