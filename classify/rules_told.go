package classify

// toldRules are further answers of servers and gateways, of which some 230 were
// written down unseen.
var toldRules = []Rule{{
	ID: "told-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"no such alias", "found no account for", "no local user", "alias … does not exist", "pastkaste neeksistē", "adresāts neeksistē", "lietotājs neeksistē", "pašto dėžutė neegzistuoja", "adresatas neegzistuoja", "vartotojas neegzistuoja",
		"postkasti ei ole", "kasutajat ei ole", "пощенската кутия не съществува", "поштанско сандуче не постоји", "صندوق پستی وجود ندارد", "کاربر وجود ندارد",
	},
	Source: "ImprovMX, Post.Office, Gordano; general use in the languages of the Baltic, in Bulgarian, Serbian and Persian",
	Hits:   []Sample{{Code: 550, Text: `No such alias "hello" for domain example.com`}, {Code: 553, Text: "Mailbox name not allowed: no local user"}},
	Misses: []Sample{{Code: 550, Text: "relaying denied: not a local user"}},
}, {
	ID: "told-mailbox-full", Category: MailboxFull,
	Text:   []string{"overquotaexception", "mailbox full -- message blocked"},
	Source: "Apache James source; GroupWise",
	Hits:   []Sample{{Text: "org.apache.james.mailbox.exception.OverQuotaException: You use 5368709120 bytes and 5368709120 bytes are allowed"}},
}, {
	ID: "told-dns", Category: DNSFailure,
	Text:   []string{"no data known"},
	Source: "sendmail 5: the name server has nothing of the kind that was asked for",
	Hits:   []Sample{{Code: 554, Text: "Name server: sun4.example.com: no data known"}},
}, {
	ID: "told-no-reverse-name", Category: AuthFailure,
	Text:   []string{"(dns:nr)", "(dns:b1)", "dns:nr"},
	Source: "https://postmaster.yahooinc.com/error-codes: the connecting address has no reverse name",
	Hits:   []Sample{{Status: "5.2.1", Code: 521, Text: "(DNS:NR)  https://postmaster.example.com/error-codes#554rtrbl"}},
}, {
	ID: "told-expired", Category: Expired,
	Text:   []string{"your message could not be fully delivered", "se dalje neće pokušavati", "nije mogla biti isporučena unutar"},
	Source: "MMDF; general use in Croatian",
	Hits:   []Sample{{Text: "After 7 days (168 hours), your message could not be\nfully delivered."}},
}, {
	ID: "told-message-too-large", Category: MessageTooLarge,
	Text:   []string{"laiško dydis … viršija", "viršija leistiną", "vēstules izmērs … pārsniedz", "veličina poruke … prelazi", "kirja suurus … ületab"},
	Source: "general use in Lithuanian, Latvian, Croatian and Estonian",
	Hits:   []Sample{{Code: 552, Text: "laiško dydis (31457280 B) viršija leistiną (20971520 B)"}},
}, {
	ID: "told-spam", Category: SpamContent,
	Text:   []string{"به عنوان اسپم", "به عنوان هرزنامه", "سامانه ضد هرزنامه"},
	Source: "general use in Persian",
	Hits:   []Sample{{Text: "علت: پیام شما توسط سامانه ضد هرزنامه به عنوان اسپم تشخیص داده شد"}},
}}
