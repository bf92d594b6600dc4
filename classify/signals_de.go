package classify

// signalsDe are phrases in German that tell what kind of message came back.
var signalsDe = []Signal{{
	ID: "de-failure-subject-weak", Kind: Failure, In: InSubject, Weight: 1.0,
	Text: []string{
		"liste konnte nicht angelegt werden", "nachrichtenverteilung: interner fehler des servers",
		"nachrichtenverteilung: benutzerfehler", "nachrichtenverteilung: autorisierung verweigert",
		"lieferstatus-benachrichtigung", "unerkannte bounce-benachrichtigung", "zustellbericht",
	},
	Source: "Sympa translation catalogue; Mailman 2 translation catalogue (list-owner wrapper); general use",
}, {
	ID: "de-delivered-subject", Kind: Delivered, In: InSubject, Weight: 3.5,
	Text: []string{
		"nachricht wurde erfolgreich zugestellt", "erfolgreich zugestellt",
	},
	Source: "Sympa translation catalogue; general use",
}, {
	ID: "de-delivered-body", Kind: Delivered, In: InNotice, Weight: 2.5,
	Text: []string{
		"nachricht wurde erfolgreich an folgende adresse überliefert",
		"ihre nachricht wurde folgenden empfängern zugestellt", "ihre nachricht wurde erfolgreich zugestellt",
	},
	Source: "Sympa translation catalogue; general use",
}, {
	ID: "de-failure-body", Kind: Failure, In: InNotice, Weight: 2.5,
	Text: []string{
		"verteilung ihrer nachricht für die liste", "diese e-mail wird nicht zugestellt",
		"ihre nachricht konnte nicht zugestellt werden", "ihre e-mail konnte nicht zugestellt werden",
		"die nachricht konnte nicht zugestellt werden", "fehler bei der nachrichtenzustellung an folgende empfänger",
		"fehler bei der nachrichtenzustellung an folgende empfänger oder verteilerlisten",
		"ihre nachricht an … konnte nicht zugestellt werden",
		"ihre nachricht hat einige oder alle empfänger nicht erreicht", "folgende empfänger konnten nicht erreicht werden",
		"der folgende empfänger kann nicht erreicht werden", "die zustellung an folgende empfänger ist fehlgeschlagen",
		"ihre nachricht wurde nicht zugestellt", "die nachricht wurde nicht zugestellt",
		"dies ist eine automatisch erzeugte benachrichtigung über den zustellstatus",
		"diese nachricht wurde automatisch von der mail-software erzeugt",
		"leider konnte ihre nachricht nicht zugestellt werden", "konnte nicht an … übermittelt werden",
		"konnte an mind. einen empfänger nicht zugestellt werden",
	},
	Source: "Sympa translation catalogue; FileSender bounce_report translation; Zimbra message catalogue; general use",
}, {
	ID: "de-failure-body-weak", Kind: Failure, In: InNotice, Weight: 0.7,
	Text: []string{
		"konnte nicht zugestellt werden",
	},
	Source: "Zimbra message catalogue; general use",
}, {
	ID: "de-failure-subject", Kind: Failure, In: InSubject, Weight: 3.5,
	Text: []string{
		"warnung: senden fehlgeschlagen", "nachrichtenübermittlungsfehler", "unzustellbar:", "unzustellbare nachricht",
		"unzustellbare e-mail", "unzustellbare mail", "nicht zustellbar", "nachricht nicht zustellbar",
		"mail nicht zustellbar", "e-mail nicht zugestellt", "nicht zugestellt:", "zustellung fehlgeschlagen",
		"zustellung nicht möglich", "zustellungsfehler", "unzustellbarkeitsbericht", "übermittlung fehlgeschlagen",
		"fehler bei der zustellung", "fehler beim zustellen",
	},
	Source: "Zimbra message catalogue; FileSender bounce_report translation; Yahoo help SLN3275; general use",
}, {
	ID: "de-delayed-subject-weak", Kind: Delayed, In: InSubject, Weight: 1.0,
	Text: []string{
		"verzögert:",
	},
	Source: "general use",
}, {
	ID: "de-delayed-subject", Kind: Delayed, In: InSubject, Weight: 3.5,
	Text: []string{
		"zustellung verzögert", "warnung: … verzögert", "verzögerte zustellung", "zustellverzögerung",
	},
	Source: "general use",
}, {
	ID: "de-delayed-body", Kind: Delayed, In: InNotice, Weight: 2.5,
	Text: []string{
		"die zustellung ihrer nachricht verzögert sich", "wurde noch nicht zugestellt", "die zustellung verzögert sich",
		"es wird weiterhin versucht", "weitere zustellversuche folgen", "konnte seit mehr als", "sie müssen die nachricht nicht erneut senden",
		"die zustellung an folgende empfänger wurde verzögert", "es ist keine aktion ihrerseits erforderlich",
	},
	Source: "general use",
}, {
	ID: "de-delivered-subject-weak", Kind: Delivered, In: InSubject, Weight: 1.0,
	Text: []string{
		"zugestellt:",
	},
	Source: "general use",
}, {
	ID: "de-relayed-subject-weak", Kind: Delivered, In: InSubject, Weight: 1.0,
	Text: []string{
		"weitergeleitet:",
	},
	Source: "general use",
}, {
	ID: "de-list-subject", Kind: AutoReply, In: InSubject, Weight: 3.5,
	Text: []string{
		"ergebnis ihrer befehle", "das ergebnis ihres e-mail-kommandos",
	},
	Source: "Sympa translation catalogue; Mailman 2 translation catalogue; general use",
}, {
	ID: "de-list-body-weak", Kind: AutoReply, In: InNotice, Weight: 0.7,
	Text: []string{
		"dies ist eine automatische antwort des mailinglisten-managers sympa",
	},
	Source: "Sympa translation catalogue; general use",
}, {
	ID: "de-receipt-body", Kind: AutoReply, In: InNotice, Weight: 1.5,
	Text: []string{
		"wurde an den/die moderator(en) weitergeleitet", "dies ist eine automatische antwort",
		"dies ist eine automatisch generierte", "dies ist eine automatisch erstellte", "diese e-mail wurde automatisch",
		"wir haben ihre anfrage erhalten", "wir haben ihre nachricht erhalten", "wir haben ihre e-mail erhalten",
		"ihre nachricht ist bei uns eingegangen", "bitte über dieser linie antworten",
	},
	Source: "Sympa translation catalogue; general use",
}, {
	ID: "de-list-body", Kind: AutoReply, In: InNotice, Weight: 2.5,
	Text: []string{
		"das ergebnis ihres kommandos ist unten aufgeführt",
	},
	Source: "Mailman 2 translation catalogue; general use",
}, {
	ID: "de-read-body", Kind: ReadReceipt, In: InNotice, Weight: 1.8,
	Text: []string{
		"diese empfangsbestätigung sagt nur aus, dass die nachricht am computer des empfängers angezeigt wurde",
		"dies ist eine empfangsbestätigung für die nachricht, die sie an",
		"dies ist eine empfangsbestätigung für ihre nachricht", "wurde gelesen am", "der empfänger hat den empfang der nachricht bestätigt",
		"dies ist keine garantie dafür, dass die mail gelesen und verstanden wurde",
	},
	Source: "Thunderbird l10n; Roundcube localization; Zimbra message catalogue; general use",
}, {
	ID: "de-unread-body-weak", Kind: ReadReceipt, In: InNotice, Weight: 0.7,
	Text: []string{
		"die nachricht wurde gelöscht",
	},
	Source: "Thunderbird l10n; general use",
}, {
	ID: "de-unread-body", Kind: ReadReceipt, In: InNotice, Weight: 1.8,
	Text: []string{
		"der empfänger der nachricht möchte keine empfangsbestätigung an sie zurücksenden",
	},
	Source: "Thunderbird l10n; general use",
}, {
	ID: "de-read-subject", Kind: ReadReceipt, In: InSubject, Weight: 3.5,
	Text: []string{
		"empfangsbestätigung (angezeigt)", "empfangsbestätigung (gelesen)",
	},
	Source: "Thunderbird l10n; Roundcube localization; general use",
}, {
	ID: "de-read-subject-weak", Kind: ReadReceipt, In: InSubject, Weight: 1.0,
	Text: []string{
		"empfangsbestätigung (gesendet)", "empfangsbestätigung (verarbeitet)", "lesebestätigung:", "gelesen:",
	},
	Source: "Thunderbird l10n; Zimbra message catalogue; general use",
}, {
	ID: "de-unread-subject", Kind: ReadReceipt, In: InSubject, Weight: 3.5,
	Text: []string{
		"empfangsbestätigung (gelöscht)", "empfangsbestätigung (abgelehnt)", "nicht gelesen:", "ungelesen gelöscht",
	},
	Source: "Thunderbird l10n; general use",
}, {
	ID: "de-absence-subject-weak", Kind: AutoReply, In: InSubject, Weight: 1.0,
	Text: []string{
		"abwesenheit", "nicht im büro", "automatische antwort", "abwesend:", "im urlaub", "elternzeit", "mutterschutz",
	},
	Source: "Roundcube localization; Zimbra message catalogue; Request Tracker po; general use",
}, {
	ID: "de-absence-subject", Kind: AutoReply, In: InSubject, Weight: 3.5,
	Text: []string{
		"abwesend bis", "automatische antwort:", "abwesenheitsnotiz:", "abwesenheitsnotiz", "abwesenheitsbenachrichtigung",
		"abwesenheitsmeldung", "außer haus", "urlaubsbenachrichtigung", "autoantwort", "ferienabwesenheit",
	},
	Source: "KDE libksieve (KMail vacation) l10n; general use",
}, {
	ID: "de-absence-body", Kind: AutoReply, In: InNotice, Weight: 2.5,
	Text: []string{
		"nicht im büro", "ich bin nicht im büro", "ich bin zurzeit nicht im büro", "ich bin derzeit nicht im büro",
		"ich bin momentan nicht im büro", "ich bin im urlaub", "ich befinde mich im urlaub", "ich bin bis … nicht",
		"ich bin ab … wieder", "bin ich wieder erreichbar", "wieder im büro", "ich bin nicht erreichbar",
		"derzeit nicht erreichbar", "außer haus", "ich bin abwesend", "während meiner abwesenheit",
		"in dringenden fällen wenden sie sich", "in dringenden fällen kontaktieren sie",
		"ihre e-mail wird nicht weitergeleitet", "ihre nachricht wird nicht weitergeleitet",
		"keinen zugriff auf meine e-mails", "ich bin in elternzeit", "meine vertretung",
		"ich werde ihre nachricht nach meiner rückkehr",
	},
	Source: "KDE libksieve (KMail vacation) l10n; general use",
}, {
	ID: "de-receipt-subject", Kind: AutoReply, In: InSubject, Weight: 2,
	Text: []string{
		"empfangsbestätigung", "eingangsbestätigung", "ihre anfrage ist eingegangen", "ihre anfrage bei",
		"bestätigung ihrer anfrage", "ihre e-mail ist eingegangen", "ihr ticket",
	},
	Source: "general use",
}, {
	ID: "de-receipt-subject-weak", Kind: AutoReply, In: InSubject, Weight: 1.0,
	Text: []string{
		"vielen dank für ihre anfrage", "vielen dank für ihre nachricht",
	},
	Source: "general use",
}, {
	ID: "de-receipt-body-weak", Kind: AutoReply, In: InNotice, Weight: 0.7,
	Text: []string{
		"bitte antworten sie nicht auf diese", "vielen dank für ihre nachricht", "vielen dank für ihre anfrage",
	},
	Source: "general use",
}, {
	ID: "de-left-body", Kind: AutoReply, In: InNotice, Weight: 1.5,
	Text: []string{
		"nicht mehr im unternehmen", "nicht mehr für das unternehmen tätig", "nicht mehr bei … beschäftigt",
		"arbeitet nicht mehr", "ist nicht mehr bei uns", "hat das unternehmen verlassen",
		"ich habe das unternehmen verlassen", "aus dem unternehmen ausgeschieden",
	},
	Source: "general use",
}, {
	ID: "de-moved-body", Kind: AutoReply, In: InNotice, Weight: 1.5,
	Text: []string{
		"meine e-mail-adresse hat sich geändert", "neue e-mail-adresse lautet", "meine neue e-mail-adresse",
		"diese e-mail-adresse ist nicht mehr gültig", "diese e-mail-adresse wird nicht mehr verwendet",
		"dieses postfach wird nicht mehr", "bitte verwenden sie künftig",
	},
	Source: "general use",
}, {
	ID: "de-daemon-from", Kind: Report, In: InFrom, Weight: 2.0,
	Text: []string{
		"e-mail-zustellsystem", "mailzustellsystem", "mail-zustellsystem", "systemadministrator",
	},
	Source: "general use",
}}
