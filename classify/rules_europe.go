package classify

// europeRules are replies of receivers in Europe, as they document them.
var europeRules = []Rule{{
	ID: "gmx-auth-failure", Category: AuthFailure,
	Text: []string{
		"reject due to spf policy. the originating ip of the message is not permitted by the domain owner",
		"bad dns ptr resource record", "invalid dns mx or a/aaaa resource record",
	},
	Source: "https://postmaster.mail.com/en/error-messages; https://github.com/ActiveCampaign/smtp-field-manual",
	Hits:   []Sample{{Code: 550, Text: "reject due to spf policy. the originating ip of the message is not permitted by the domain owner"}, {Code: 554, MTA: "mx.gmx.net", Text: "No SMTP service 554-Bad DNS PTR resource record."}},
}, {
	ID: "gmx-reputation-block-2", Category: ReputationBlock,
	MTA: []string{"gmx.net"},
	Text: []string{
		"no smtp service",
	},
	Source: "https://postmaster.gmx.com/en/error-messages",
	Hits:   []Sample{{Code: 554, MTA: "mx.gmx.net", Text: "no smtp service"}},
}, {
	ID: "gmx-receiver-error", Category: ReceiverError,
	MTA: []string{"gmx.net"},
	Text: []string{
		"administrative reject",
	},
	Source: "https://postmaster.mail.com/en/error-messages",
	Hits:   []Sample{{MTA: "mx.gmx.net", Text: "administrative reject"}},
}, {
	ID: "free-fr-virus", Category: Virus,
	MTA: []string{"free.fr"},
	Text: []string{
		"virus detected",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual",
	Hits:   []Sample{{Code: 550, MTA: "mx.free.fr", Text: "virus detected"}},
}, {
	ID: "interia-mailbox-inactive", Category: MailboxInactive,
	MTA: []string{"interia.pl"},
	Text: []string{
		"mailbox not available",
	},
	Source: "https://pomoc.poczta.interia.pl/news-dlaczego-wiadomosc-nie-zostala-dostarczona,nId,6589600",
	Hits:   []Sample{{Status: "5.2.1", Code: 550, MTA: "mx.interia.pl", Text: "mailbox not available"}},
}, {
	ID: "forpsi-recipient-filtered", Category: RecipientFiltered,
	MTA: []string{"forpsi.com"},
	Text: []string{
		"sender is blacklisted",
	},
	Source: "https://support.konto.pl/kb/a2871/ograniczenie-wiadomosci-przychodzacych-na-serwerze-pocztowym-mxavas_forpsi_com.aspx",
	Hits:   []Sample{{Status: "5.1.1", Code: 550, MTA: "mx.forpsi.com", Text: "sender is blacklisted"}},
}, {
	ID: "forpsi-auth-failure", Category: AuthFailure,
	MTA: []string{"forpsi.com"},
	Text: []string{
		"blocked by spf",
	},
	Source: "https://support.konto.pl/kb/a2871/ograniczenie-wiadomosci-przychodzacych-na-serwerze-pocztowym-mxavas_forpsi_com.aspx",
	Hits:   []Sample{{Status: "5.1.0", Code: 550, MTA: "mx.forpsi.com", Text: "blocked by spf"}},
}, {
	ID: "hostpoint-auth-failure", Category: AuthFailure,
	MTA: []string{"hostpoint.ch"},
	Text: []string{
		"spf-check failed",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual",
	Hits:   []Sample{{Code: 550, MTA: "mx.hostpoint.ch", Text: "spf-check failed"}},
}, {
	ID: "gmx-reputation-block", Category: ReputationBlock,
	Text: []string{
		"nemesis esmtp service not available", "ip address is block listed", "c=bl",
		"reject due to policy violations", "reject due to policy restrictions (domain based)",
		"reject due to policy restrictions (ip based)",
	},
	Source: "https://postmaster.gmx.com/en/error-messages; https://postmaster.mail.com/en/error-messages; https://github.com/ActiveCampaign/smtp-field-manual",
	Hits:   []Sample{{Code: 554, Text: "nemesis esmtp service not available"}},
}, {
	ID: "gmx-case-r0201", Category: ReputationBlock, Code: []int{554},
	Text:   []string{"postmaster.gmx.net/en/case?c=r0201"},
	Source: "https://postmaster.gmx.com/en/error-messages; beside 550 it is that of an unknown mailbox",
	Hits:   []Sample{{Code: 554, Text: "For explanation visit https://postmaster.gmx.net/en/case?c=r0201"}},
	Misses: []Sample{{Code: 550, Text: "Requested action not taken: mailbox unavailable. For explanation visit https://postmaster.gmx.net/en/case?c=r0201"}},
}, {
	ID: "gmx-rate-limited", Category: RateLimited,
	Text: []string{
		"rate limit reached. please try again later",
	},
	Source: "https://postmaster.mail.com/en/error-messages",
	Hits:   []Sample{{Code: 421, Text: "rate limit reached. please try again later"}},
}, {
	ID: "gmx-content-rejected", Category: ContentRejected,
	Text: []string{
		"reject due to policy restrictions (header based)",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual",
	Hits:   []Sample{{Code: 550, Text: "reject due to policy restrictions (header based)"}},
}, {
	ID: "gmx-policy", Category: PolicyOther,
	Text:   []string{"mailbox unavailable … policy restrictions", "mailbox unavailable … policy reasons", "reject due to policy restrictions"},
	Source: "https://postmaster.gmx.com/en/error-messages: the words of RFC 5321 before the cause",
	Hits:   []Sample{{Code: 550, Text: "Requested action not taken: mailbox unavailable Reject due to policy restrictions."}},
}, {
	ID: "gmx-sender-rejected", Category: SenderRejected,
	Text:   []string{"mailbox unavailable … sender address is not allowed"},
	Source: "https://postmaster.gmx.com/en/error-messages: the words of RFC 5321 before the cause",
	Hits:   []Sample{{Code: 550, Text: "Requested action not taken: mailbox unavailable Sender address is not allowed."}},
}, {
	ID: "gmx-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"requested action not taken: mailbox unavailable",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual",
	Hits:   []Sample{{Code: 550, Text: "requested action not taken: mailbox unavailable"}},
}, {
	ID: "gmx-mailbox-full", Category: MailboxFull,
	Text: []string{
		"exceeded storage allocation, quota exceeded",
		"requested mail action aborted: exceeded storage allocation quota exceeded",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual",
	Hits:   []Sample{{Code: 550, Text: "exceeded storage allocation, quota exceeded"}},
}, {
	ID: "gmx-receiver-error-2", Category: ReceiverError,
	Text: []string{
		"requested action aborted: local error in processing",
	},
	Source: "https://new-faq.comservice-ffo.de/smtp-fehlermeldungen-e-mail-fehler/",
	Hits:   []Sample{{Code: 451, Text: "requested action aborted: local error in processing"}},
}, {
	ID: "t-online-reputation-block", Category: ReputationBlock,
	Text: []string{
		"a problem occurred. (ask your postmaster for help or to contact",
		"to contact tosa@rx.t-online.de to clarify.) (bl)", "dialup/transient ip not allowed",
		"toda@rx.t-online.de if obsolete. (dial)",
	},
	Source: "https://www.spamresource.com/2020/06/whoops-t-onlinede-not-accepting-mail.html; https://serverdevworker.com/40043d71d; https://help.creoline.com/en/doc/t-online-554-dialuptransient-ip-not-allowed-zVwMz4z866",
	Hits:   []Sample{{Code: 554, Text: "a problem occurred. (ask your postmaster for help or to contact"}},
}, {
	ID: "orange-rate-limited", Category: RateLimited,
	Text: []string{
		"ofr004_104", "trop de connexions, veuillez verifier votre configuration",
	},
	Source: "https://bentonow.com/smtp-errors/orange",
	Hits:   []Sample{{Code: 421, Text: "ofr004_104"}},
}, {
	ID: "orange-reputation-block", Category: ReputationBlock,
	Text: []string{
		"ofr004_105", "service refuse. veuillez essayer plus tard",
		"adresse ip source bloquee pour incident de spam. client host blocked for spamming issues. ofr006_102",
		"ofr_999 [999]", "ofr_108",
	},
	Source: "https://bentonow.com/smtp-errors/orange; https://github.com/ActiveCampaign/smtp-field-manual; https://www.suped.com/knowledge/email-deliverability/troubleshooting/why-are-emails-delayed-to-orangefr-and-wanadoo-and-how-to-resolve-ofr_999-errors",
	Hits:   []Sample{{Code: 421, Text: "ofr004_105"}},
}, {
	ID: "orange-sender-rejected", Category: SenderRejected,
	Text: []string{
		"emetteur invalide. invalid sender. ofr004_405",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual",
	Hits:   []Sample{{Status: "5.1.0", Code: 501, Text: "emetteur invalide. invalid sender. ofr004_405"}},
}, {
	ID: "orange-spam-content", Category: SpamContent,
	Text: []string{
		"mail rejete. mail rejected. ofr_506 [506]",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual",
	Hits:   []Sample{{Status: "5.2.0", Code: 550, Text: "mail rejete. mail rejected. ofr_506 [506]"}},
}, {
	ID: "orange-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"adresse d au moins un destinataire invalide. invalid recipient. ofr_416",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual",
	Hits:   []Sample{{Status: "5.1.1", Code: 550, Text: "adresse d au moins un destinataire invalide. invalid recipient. ofr_416"}},
}, {
	ID: "orange-mailbox-full", Category: MailboxFull,
	Text: []string{
		"boite du destinataire pleine. recipient overquota. ofr_417",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual",
	Hits:   []Sample{{Status: "5.1.1", Code: 552, Text: "boite du destinataire pleine. recipient overquota. ofr_417"}},
}, {
	ID: "la-poste-reputation-block", Category: ReputationBlock,
	Text: []string{
		"lpn027_503", "client host rejected: service refuse",
	},
	Source: "https://bentonow.com/smtp-errors/laposte",
	Hits:   []Sample{{Status: "4.7.1", Code: 450, Text: "lpn027_503"}},
}, {
	ID: "la-poste-sender-rejected", Category: SenderRejected,
	Text: []string{
		"lpn007_405", "emetteur invalide / invalid sender",
	},
	Source: "https://bentonow.com/smtp-errors/laposte",
	Hits:   []Sample{{Status: "4.1.8", Code: 450, Text: "lpn007_405"}},
}, {
	ID: "la-poste-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"lpn007_416", "boite email fermee ou inexistante", "mailbox closed or unknown",
	},
	Source: "https://bentonow.com/smtp-errors/laposte",
	Hits:   []Sample{{Text: "lpn007_416"}},
}, {
	ID: "la-poste-policy-other", Category: PolicyOther, Fault: FaultContent,
	Text: []string{
		"lpn007_510",
	},
	Source: "https://bentonow.com/smtp-errors/laposte",
	Hits:   []Sample{{Text: "lpn007_510"}},
}, {
	ID: "la-poste-auth-failure", Category: AuthFailure,
	Text: []string{
		"lpn007_517",
	},
	Source: "https://bentonow.com/smtp-errors/laposte",
	Hits:   []Sample{{Text: "lpn007_517"}},
}, {
	ID: "sfr-protocol-error", Category: ProtocolError,
	Text: []string{
		"sfr.fr error: too many errors", "sfr_in_103",
	},
	Source: "https://bentonow.com/smtp-errors/sfr",
	Hits:   []Sample{{Status: "4.7.0", Code: 421, Text: "sfr.fr error: too many errors"}},
}, {
	ID: "sfr-reputation-block", Category: ReputationBlock,
	Text: []string{
		"sfr_in_101", "sfr_in_104", "service refused due to bad behavior",
	},
	Source: "https://bentonow.com/smtp-errors/sfr",
	Hits:   []Sample{{Status: "4.7.1", Code: 450, Text: "sfr_in_101"}},
}, {
	ID: "sfr-virus", Category: Virus,
	Text: []string{
		"sfr_in_102",
	},
	Source: "https://bentonow.com/smtp-errors/sfr",
	Hits:   []Sample{{Status: "4.7.1", Code: 450, Text: "sfr_in_102"}},
}, {
	ID: "sfr-rate-limited", Category: RateLimited,
	Text: []string{
		"sfr_in_105",
	},
	Source: "https://bentonow.com/smtp-errors/sfr",
	Hits:   []Sample{{Status: "4.7.1", Code: 450, Text: "sfr_in_105"}},
}, {
	ID: "free-fr-mailbox-full", Category: MailboxFull,
	Text: []string{
		"user quota exceeded (usersearch)", "quota exceeded (mailbox for user is full)",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual",
	Hits:   []Sample{{Status: "5.2.2", Code: 552, Text: "user quota exceeded (usersearch)"}},
}, {
	ID: "free-fr-reputation-block", Category: ReputationBlock,
	Text: []string{
		"too many errors from your ip",
	},
	Source: "(recalled, no page)",
	Hits:   []Sample{{Code: 421, Text: "too many errors from your ip"}},
}, {
	ID: "libero-mailbox-full", Category: MailboxFull,
	Text: []string{
		"mailbox full (user quota exceeded)",
	},
	Source: "https://aiuto.libero.it/articolo/mail/messaggi-di-errore-piu-frequenti-dopo-invio-email",
	Hits:   []Sample{{Text: "mailbox full (user quota exceeded)"}},
}, {
	ID: "interia-auth-failure", Category: AuthFailure,
	Text: []string{
		"[spf] host",
	},
	Source: "https://pomoc.poczta.interia.pl/news-dlaczego-wiadomosc-nie-zostala-dostarczona,nId,6589600",
	Hits:   []Sample{{Status: "5.7.0", Code: 550, Text: "[spf] host"}},
}, {
	ID: "seznam-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"szn; user hasn't got the service mapped", "permanent failure - bad destination mailbox address",
	},
	Source: "https://napoveda.seznam.cz/uzivatel-neexistuje",
	Hits:   []Sample{{Status: "5.1.1", Text: "szn; user hasn't got the service mapped"}},
}, {
	ID: "forpsi-rate-limited", Category: RateLimited,
	Text: []string{
		"policy violation, see https://support.forpsi.com",
	},
	Source: "https://support.konto.pl/kb/a2765/blad-policy-violation-e-maile-w-kolejce-z-adresu-ip.aspx",
	Hits:   []Sample{{Status: "5.1.0", Code: 550, Text: "policy violation, see https://support.forpsi.com"}},
}, {
	ID: "c4-hosting-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"sorry, no mailbox here by that name",
	},
	Source: "https://faq.c4.cz/odeslany-e-mail-se-vraci-zpet-s-chybou",
	Hits:   []Sample{{Status: "5.1.1", Code: 550, Text: "sorry, no mailbox here by that name"}},
}, {
	ID: "proton-mail-spam-content", Category: SpamContent,
	Text: []string{
		"rejected by spam filter",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual",
	Hits:   []Sample{{Status: "5.7.1", Code: 550, Text: "rejected by spam filter"}},
}, {
	ID: "infomaniak-auth-failure", Category: AuthFailure,
	Text: []string{
		"rejected by dmarc policy for",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual",
	Hits:   []Sample{{Status: "5.7.1", Code: 550, Text: "rejected by dmarc policy for"}},
}, {
	ID: "hostpoint-auth-failure-2", Category: AuthFailure,
	Text: []string{
		"doesn't allow sending mails from",
	},
	Source: "https://github.com/ActiveCampaign/smtp-field-manual",
	Hits:   []Sample{{Code: 550, Text: "doesn't allow sending mails from"}},
}, {
	ID: "bytecamp-mailbox-full", Category: MailboxFull,
	Text: []string{
		"quota limit exceeded (speicherplatz des kontos ueberschritten)",
	},
	Source: "https://www.bytecamp.net/de/faq/email/zustellen.html",
	Hits:   []Sample{{Status: "4.2.2", Code: 422, Text: "quota limit exceeded (speicherplatz des kontos ueberschritten)"}},
}, {
	ID: "bytecamp-spam-content", Category: SpamContent,
	Text: []string{
		"message classified as spam (nachricht als spam eingestuft)",
	},
	Source: "https://www.bytecamp.net/de/faq/email/zustellen.html",
	Hits:   []Sample{{Status: "5.7.1", Code: 571, Text: "message classified as spam (nachricht als spam eingestuft)"}},
}, {
	ID: "onesystems-mailbox-full", Category: MailboxFull,
	Text: []string{
		"qq trouble in home directory",
	},
	Source: "https://support.onesystems.ch/722126-%C3%9Cbersicht-h%C3%A4ufig-vorkommender-Fehlermeldungen",
	Hits:   []Sample{{Code: 451, Text: "qq trouble in home directory"}},
}}
