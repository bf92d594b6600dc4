package classify

// textCentraleuropeRules are reasons in Czech, Slovak, Hungarian, Romanian that say enough on their own.
var textCentraleuropeRules = []Rule{{
	ID: "cs-virus", Category: Virus,
	Text: []string{
		"v i r u s v e z p r a v e", "obsahuje virus", "nalezen virus",
	},
	Source: "Mailman 2 translation catalogue; napoveda.seznam.cz; general use",
	Hits:   []Sample{{Text: "v i r u s v e z p r a v e"}},
}, {
	ID: "cs-mailbox-full", Category: MailboxFull,
	Text: []string{
		"schránka je plná", "plná schránka", "schránka příjemce je plná", "překročena kvóta", "kvóta překročena",
	},
	Source: "Mailman 2 translation catalogue; napoveda.seznam.cz; general use",
	Hits:   []Sample{{Text: "schránka je plná"}},
}, {
	ID: "cs-message-too-large", Category: MessageTooLarge,
	Text: []string{
		"zpráva je příliš velká", "příliš velká zpráva", "překročena maximální velikost zprávy",
	},
	Source: "Mailman 2 translation catalogue; napoveda.seznam.cz; general use",
	Hits:   []Sample{{Text: "zpráva je příliš velká"}},
}, {
	ID: "cs-sender-rejected", Category: SenderRejected,
	Text: []string{
		"tato konference není veřejně přístupná, vás příspěvek nebyl akceptován",
	},
	Source: "Mailman 2 translation catalogue; napoveda.seznam.cz; general use",
	Hits:   []Sample{{Text: "tato konference není veřejně přístupná, vás příspěvek nebyl akceptován"}},
}, {
	ID: "cs-spam-content", Category: SpamContent,
	Text: []string{
		"označena jako spam", "vyhodnocena jako spam", "považována za spam",
	},
	Source: "Mailman 2 translation catalogue; napoveda.seznam.cz; general use",
	Hits:   []Sample{{Text: "označena jako spam"}},
}, {
	ID: "cs-content-rejected", Category: ContentRejected,
	Text: []string{
		"váš příspěvek byl moderátorem shledán nepřijatelným",
	},
	Source: "Mailman 2 translation catalogue; napoveda.seznam.cz; general use",
	Hits:   []Sample{{Text: "váš příspěvek byl moderátorem shledán nepřijatelným"}},
}, {
	ID: "cs-mailbox-inactive", Category: MailboxInactive,
	Text: []string{
		"účet je zablokován", "účet je deaktivován", "schránka je zablokována",
	},
	Source: "Mailman 2 translation catalogue; napoveda.seznam.cz; general use",
	Hits:   []Sample{{Text: "účet je zablokován"}},
}, {
	ID: "cs-domain-unknown", Category: DomainUnknown,
	Text: []string{
		"doména neexistuje", "neznámá doména", "doména nebyla nalezena", "doménové jméno … nebylo nalezeno", "doménové jméno neexistuje",
	},
	Source: "Mailman 2 translation catalogue; napoveda.seznam.cz; general use",
	Hits:   []Sample{{Text: "doména neexistuje"}},
}, {
	ID: "cs-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"uživatel neexistuje", "neznámý uživatel", "neznámý příjemce", "příjemce neexistuje", "adresa neexistuje",
		"adresa nebyla nalezena", "schránka neexistuje", "schránka nebyla nalezena", "uživatel nenalezen",
		"neznáma konference",
	},
	Source: "Mailman 2 translation catalogue; napoveda.seznam.cz; general use",
	Hits:   []Sample{{Text: "uživatel neexistuje"}},
}, {
	ID: "cs-relay-denied", Category: RelayDenied,
	Text: []string{
		"předávání zakázáno", "relay zamítnut",
	},
	Source: "Mailman 2 translation catalogue; napoveda.seznam.cz; general use",
	Hits:   []Sample{{Text: "předávání zakázáno"}},
}, {
	ID: "cs-connection-failure", Category: ConnectionFailure,
	Text: []string{
		"spojení odmítnuto", "připojení odmítnuto", "vypršel časový limit spojení", "server neodpovídá",
	},
	Source: "Mailman 2 translation catalogue; napoveda.seznam.cz; general use",
	Hits:   []Sample{{Text: "spojení odmítnuto"}},
}, {
	ID: "cs-receiver-error", Category: ReceiverError,
	Text: []string{
		"permanentní chyba na straně uživatele", "vnitřní chyba serveru",
	},
	Source: "Mailman 2 translation catalogue; napoveda.seznam.cz; general use",
	Hits:   []Sample{{Text: "permanentní chyba na straně uživatele"}},
}, {
	ID: "sk-virus", Category: Virus,
	Text: []string{
		"obsahuje vírus", "nájdený vírus",
	},
	Source: "support.google.com/mail/answer/6596; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "obsahuje vírus"}},
}, {
	ID: "sk-mailbox-full", Category: MailboxFull,
	Text: []string{
		"prekročená kvóta", "schránka príjemcu je plná",
	},
	Source: "support.google.com/mail/answer/6596; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "prekročená kvóta"}},
}, {
	ID: "sk-message-too-large", Category: MessageTooLarge,
	Text: []string{
		"správa je príliš veľká", "prekročená maximálna veľkosť správy",
	},
	Source: "support.google.com/mail/answer/6596; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "správa je príliš veľká"}},
}, {
	ID: "sk-sender-rejected", Category: SenderRejected,
	Text: []string{
		"táto konferencia nie je verejne prístupná, váš príspevok nebol prijatý",
	},
	Source: "support.google.com/mail/answer/6596; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "táto konferencia nie je verejne prístupná, váš príspevok nebol prijatý"}},
}, {
	ID: "sk-spam-content", Category: SpamContent,
	Text: []string{
		"správa bola nahlásená ako spam", "označená ako spam",
	},
	Source: "support.google.com/mail/answer/6596; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "správa bola nahlásená ako spam"}},
}, {
	ID: "sk-content-rejected", Category: ContentRejected,
	Text: []string{
		"váš príspevok bol moderátorom posúdený ako neprijateľný",
	},
	Source: "support.google.com/mail/answer/6596; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "váš príspevok bol moderátorom posúdený ako neprijateľný"}},
}, {
	ID: "sk-domain-unknown", Category: DomainUnknown,
	Text: []string{
		"neznáma doména",
	},
	Source: "support.google.com/mail/answer/6596; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "neznáma doména"}},
}, {
	ID: "sk-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"e-mailová adresa sa nenašla", "e-mailovú adresu sa nepodarilo nájsť",
		"neznámy používateľ", "používateľ neexistuje", "neznámy príjemca", "adresa sa nenašla",
		"adresa príjemcu … už neexistuje",
	},
	Source: "support.google.com/mail/answer/6596; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "neznámy používateľ"}},
}, {
	ID: "sk-connection-failure", Category: ConnectionFailure,
	Text: []string{
		"spojenie odmietnuté", "server príjemcu neprijal naše požiadavky", "vypršal časový limit spojenia",
	},
	Source: "support.google.com/mail/answer/6596; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "spojenie odmietnuté"}},
}, {
	ID: "hu-virus", Category: Virus,
	Text: []string{
		"v í r u s v e s z é l y", "vírust tartalmaz", "vírust találtunk",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "v í r u s v e s z é l y"}},
}, {
	ID: "hu-mailbox-full", Category: MailboxFull,
	Text: []string{
		"a postafiók megtelt", "megtelt postafiók", "betelt a postafiók", "a címzett postafiókja megtelt",
		"kvóta túllépve",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "a postafiók megtelt"}},
}, {
	ID: "hu-message-too-large", Category: MessageTooLarge,
	Text: []string{
		"az üzenet túl nagy", "túl nagy üzenet", "meghaladja a megengedett méretet",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "az üzenet túl nagy"}},
}, {
	ID: "hu-sender-rejected", Category: SenderRejected,
	Text: []string{
		"a lista zártkörű; leveled nem jelenhet meg", "engedély megtagadva", "a feladó elutasítva",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "a lista zártkörű; leveled nem jelenhet meg"}},
}, {
	ID: "hu-spam-content", Category: SpamContent,
	Text: []string{
		"kéretlen levélnek minősült", "spamnek minősítette", "spamként azonosítva",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "kéretlen levélnek minősült"}},
}, {
	ID: "hu-content-rejected", Category: ContentRejected,
	Text: []string{
		"a szerkesztő nem engedélyezi leveled megjelenését",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "a szerkesztő nem engedélyezi leveled megjelenését"}},
}, {
	ID: "hu-domain-unknown", Category: DomainUnknown,
	Text: []string{
		"ismeretlen tartomány", "a tartomány nem található", "nem létező domain",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "ismeretlen tartomány"}},
}, {
	ID: "hu-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"a címzett nem létezik", "a címzett ismeretlen", "a felhasználó ismeretlen",
		"ismeretlen felhasználó", "ismeretlen címzett", "a felhasználó nem létezik", "nincs ilyen felhasználó",
		"a cím nem található", "a postafiók nem létezik", "nem létező cím", "nem létező postafiók", "ismeretlen lista",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "ismeretlen felhasználó"}},
}, {
	ID: "hu-connection-failure", Category: ConnectionFailure,
	Text: []string{
		"kapcsolat elutasítva", "a kapcsolat időtúllépés", "időtúllépés a kapcsolatban",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "kapcsolat elutasítva"}},
}, {
	ID: "hu-receiver-error", Category: ReceiverError,
	Text: []string{
		"belső szerver hiba",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "belső szerver hiba"}},
}, {
	ID: "ro-virus", Category: Virus,
	Text: []string{
		"conține un virus", "virus detectat",
	},
	Source: "Mailman 2 translation catalogue; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "conține un virus"}},
}, {
	ID: "ro-mailbox-full", Category: MailboxFull,
	Text: []string{
		"căsuța poștală este plină", "căsuță plină", "cutia poștală este plină", "cota a fost depășită",
		"spațiu de stocare depășit",
	},
	Source: "Mailman 2 translation catalogue; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "căsuța poștală este plină"}},
}, {
	ID: "ro-message-too-large", Category: MessageTooLarge,
	Text: []string{
		"mesajul este prea mare", "dimensiunea mesajului depășește",
	},
	Source: "Mailman 2 translation catalogue; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "mesajul este prea mare"}},
}, {
	ID: "ro-sender-rejected", Category: SenderRejected,
	Text: []string{
		"această listă este restricţionată; mesajul dumneavoastră nu a fost aprobat",
	},
	Source: "Mailman 2 translation catalogue; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "această listă este restricţionată; mesajul dumneavoastră nu a fost aprobat"}},
}, {
	ID: "ro-spam-content", Category: SpamContent,
	Text: []string{
		"considerat spam", "marcat ca spam", "identificat ca spam",
	},
	Source: "Mailman 2 translation catalogue; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "considerat spam"}},
}, {
	ID: "ro-content-rejected", Category: ContentRejected,
	Text: []string{
		"mesajul dumneavoastră a fost considerat nepotrivit de către moderatorul listei",
	},
	Source: "Mailman 2 translation catalogue; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "mesajul dumneavoastră a fost considerat nepotrivit de către moderatorul listei"}},
}, {
	ID: "ro-domain-unknown", Category: DomainUnknown,
	Text: []string{
		"domeniu inexistent", "domeniu necunoscut", "domeniul nu a fost găsit",
	},
	Source: "Mailman 2 translation catalogue; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "domeniu inexistent"}},
}, {
	ID: "ro-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"adresa de e-mail … nu a putut fi găsită", "adresa … nu a fost găsită",
		"utilizator necunoscut", "utilizator inexistent", "destinatar necunoscut", "adresa nu există",
		"adresa nu a fost găsită", "adresă inexistentă", "căsuța poștală nu există", "contul nu există",
		"lista necunoscuta",
	},
	Source: "Mailman 2 translation catalogue; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "utilizator necunoscut"}},
}, {
	ID: "ro-connection-failure", Category: ConnectionFailure,
	Text: []string{
		"conexiune refuzată", "conexiunea a expirat",
	},
	Source: "Mailman 2 translation catalogue; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "conexiune refuzată"}},
}}
