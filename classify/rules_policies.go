package classify

// policyRules say that something was refused, in many languages, and not why. They
// are asked behind all words and statuses that name a reason.
var policyRules = []Rule{{
	ID: "command-output", Category: ReceiverError,
	Text:   []string{"command output:"},
	Source: "Postfix source: a delivery program failed, and nothing of what it wrote tells why",
	Hits:   []Sample{{Code: 554, Text: "service unavailable. Command output: oops 12"}},
	Misses: []Sample{{Status: "5.7.0", Text: "service unavailable. Command output: spam score 12"}},
}, {
	ID: "de-policy-other-hint", Category: PolicyOther,
	Text: []string{
		"zugriff verweigert",
	},
	Source: "Sympa templates/translations; support.google.com/mail/answer/6596; general use",
	Hits:   []Sample{{Text: "zugriff verweigert"}},
}, {
	ID: "fr-policy-other-hint", Category: PolicyOther,
	Text: []string{
		"accès refusé",
	},
	Source: "assistance.email; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "accès refusé"}},
}, {
	ID: "es-policy-other-hint", Category: PolicyOther,
	Text: []string{
		"acceso denegado",
	},
	Source: "alexborras.com list of returns; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "acceso denegado"}},
}, {
	ID: "pt-policy-other-hint", Category: PolicyOther,
	Text: []string{
		"acesso negado",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "acesso negado"}},
}, {
	ID: "it-policy-other-hint", Category: PolicyOther,
	Text: []string{
		"accesso negato",
	},
	Source: "windows.microsoft.com it-it; support.microsoft.com outlook.com delivery failure; general use",
	Hits:   []Sample{{Text: "accesso negato"}},
}, {
	ID: "nl-policy-other-hint", Category: PolicyOther,
	Text: []string{
		"toegang geweigerd",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "toegang geweigerd"}},
}, {
	ID: "pl-policy-other-hint", Category: PolicyOther,
	Text: []string{
		"odmowa dostępu",
	},
	Source: "sare.pl; support.konto.pl; general use",
	Hits:   []Sample{{Text: "odmowa dostępu"}},
}, {
	ID: "ru-policy-other-hint", Category: PolicyOther,
	Text: []string{
		"доступ запрещен",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "доступ запрещен"}},
}, {
	ID: "ja-policy-other-hint", Category: PolicyOther,
	Text: []string{
		"アクセスが拒否されました", "拒否されました",
	},
	Source: "gromox bounce templates; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "アクセスが拒否されました"}},
}, {
	ID: "zh-policy-other-hint", Category: PolicyOther,
	Text: []string{
		"拒绝访问",
	},
	Source: "gromox bounce templates; mysdqq.cn bounce reasons; general use",
	Hits:   []Sample{{Text: "拒绝访问"}},
}, {
	ID: "ko-policy-other-hint", Category: PolicyOther,
	Text: []string{
		"액세스가 거부",
	},
	Source: "blog.jinbo.net bounce list; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "액세스가 거부"}},
}, {
	ID: "uk-policy-other-hint", Category: PolicyOther,
	Text: []string{
		"доступ заборонено",
	},
	Source: "Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "доступ заборонено"}},
}, {
	ID: "cs-policy-other", Category: PolicyOther,
	Text: []string{
		"přístup odepřen", "zpráva byla odmítnuta", "zpráva odmítnuta",
	},
	Source: "Mailman 2 translation catalogue; napoveda.seznam.cz; general use",
	Hits:   []Sample{{Text: "přístup odepřen"}},
}, {
	ID: "sk-policy-other", Category: PolicyOther,
	Text: []string{
		"prístup odmietnutý", "správa bola odmietnutá",
	},
	Source: "support.google.com/mail/answer/6596; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "prístup odmietnutý"}},
}, {
	ID: "hu-policy-other", Category: PolicyOther,
	Text: []string{
		"hozzáférés megtagadva", "az üzenet elutasítva",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "hozzáférés megtagadva"}},
}, {
	ID: "ro-policy-other", Category: PolicyOther,
	Text: []string{
		"acces interzis", "mesaj respins",
	},
	Source: "Mailman 2 translation catalogue; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "acces interzis"}},
}, {
	ID: "de-policy-other", Category: PolicyOther,
	Text: []string{
		"aufgrund von richtlinien abgelehnt", "nachricht abgelehnt",
	},
	Source: "Sympa templates/translations; support.google.com/mail/answer/6596; general use",
	Hits:   []Sample{{Text: "aufgrund von richtlinien abgelehnt"}},
}, {
	ID: "el-policy-other", Category: PolicyOther,
	Text: []string{
		"άρνηση πρόσβασης", "το μήνυμα απορρίφθηκε",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "άρνηση πρόσβασης"}},
}, {
	ID: "uk-policy-other", Category: PolicyOther,
	Text: []string{
		"повідомлення відхилено",
	},
	Source: "Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "повідомлення відхилено"}},
}, {
	ID: "es-policy-other", Category: PolicyOther,
	Text: []string{
		"mensaje rechazado", "rechazado por política",
	},
	Source: "alexborras.com list of returns; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "mensaje rechazado"}},
}, {
	ID: "fr-policy-other", Category: PolicyOther,
	Text: []string{
		"message refusé", "rejeté par la politique",
	},
	Source: "assistance.email; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "message refusé"}},
}, {
	ID: "it-policy-other", Category: PolicyOther,
	Text: []string{
		"messaggio rifiutato", "messaggio respinto",
	},
	Source: "windows.microsoft.com it-it; support.microsoft.com outlook.com delivery failure; general use",
	Hits:   []Sample{{Text: "messaggio rifiutato"}},
}, {
	ID: "ja-policy-other", Category: PolicyOther,
	Text: []string{
		"受信不可",
	},
	Source: "gromox bounce templates; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "受信不可"}},
}, {
	ID: "ko-policy-other", Category: PolicyOther,
	Text: []string{
		"메일이 거부되었습니다",
	},
	Source: "blog.jinbo.net bounce list; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "메일이 거부되었습니다"}},
}, {
	ID: "nl-policy-other", Category: PolicyOther,
	Text: []string{
		"bericht geweigerd",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "bericht geweigerd"}},
}, {
	ID: "sv-policy-other", Category: PolicyOther,
	Text: []string{
		"åtkomst nekad", "meddelandet avvisades",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "åtkomst nekad"}},
}, {
	ID: "no-policy-other", Category: PolicyOther,
	Text: []string{
		"tilgang nektet", "meldingen ble avvist",
	},
	Source: "Mailman 2 translation catalogue; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "tilgang nektet"}},
}, {
	ID: "da-policy-other", Category: PolicyOther,
	Text: []string{
		"adgang nægtet", "meddelelsen blev afvist",
	},
	Source: "Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "adgang nægtet"}},
}, {
	ID: "fi-policy-other", Category: PolicyOther,
	Text: []string{
		"pääsy evätty", "viesti hylättiin",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "pääsy evätty"}},
}, {
	ID: "pl-policy-other", Category: PolicyOther,
	Text: []string{
		"wiadomość odrzucona", "wiadomość została odrzucona",
	},
	Source: "sare.pl; support.konto.pl; general use",
	Hits:   []Sample{{Text: "wiadomość odrzucona"}},
}, {
	ID: "pt-policy-other", Category: PolicyOther,
	Text: []string{
		"mensagem rejeitada", "mensagem recusada",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "mensagem rejeitada"}},
}, {
	ID: "ru-policy-other", Category: PolicyOther,
	Text: []string{
		"сообщение отклонено", "письмо отклонено", "отклонено политикой",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "сообщение отклонено"}},
}, {
	ID: "tr-policy-other", Category: PolicyOther,
	Text: []string{
		"erişim engellendi", "erişim reddedildi", "ileti reddedildi",
	},
	Source: "Mailman 2 translation catalogue; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "erişim engellendi"}},
}, {
	ID: "zh-policy-other", Category: PolicyOther,
	Text: []string{
		"系统因为某些原因拒绝", "邮件被拒绝", "邮件被拒收", "系統因為某些原因拒絕了您的郵件", "接收方的服務器拒收此郵件", "存取被拒",
	},
	Source: "gromox bounce templates; mysdqq.cn bounce reasons; general use",
	Hits:   []Sample{{Text: "系统因为某些原因拒绝"}},
}, {
	ID: "fr-words-policy-other", Category: PolicyOther,
	Text: []string{
		"message rejeté", "message refusé", "envoi refusé",
	},
	Source: "general use in French",
	Hits:   []Sample{{Text: "message rejeté"}},
}, {
	ID: "world-policy-other", Category: PolicyOther,
	Text: []string{
		"richtlinie*", "richtlinien", "interner richtlinien", "grundsätzen", "politique de", "politique du", "politiques de", "política de", "políticas de", "politica di", "politiche di", "motivi di policy", "op grond van het beleid", "vanwege beleid", "wegens beleid", "het beleid van", "beveiligingsbeleid",
		"политикой", "политики", "politykę bezpieczeństwa", "polityką bezpieczeństwa", "politykę", "polityki", "z powodu zásad", "bezpečnostní politika", "bezpečnostní politikou", "säkerhetspolicy", "sikkerhedspolitik", "politikası gereği", "güvenlik politikası",
		"ポリシー", "方針により", "违反策略", "策略拒绝", "安全策略", "管理员策略", "违反政策", "違反政策", "違反原則", "규정에 따라", "보안 정책", "정책에 의해", "정책에 따라",
	},
	Source: "general use",
	Hits:   []Sample{{Code: 550, Text: "Nachricht wegen interner Richtlinien abgelehnt"}, {Code: 550, Text: "违反策略，拒绝接收"}},
}}
