package classify

// signalsIt are phrases in Italian that tell what kind of message came back.
var signalsIt = []Signal{{
	ID: "it-failure-subject-weak", Kind: Failure, In: InSubject, Weight: 1.0,
	Text: []string{
		"non è stato possibile creare la lista", "stato distribuzione messaggio: errore interno al server",
		"stato distribuzione messaggio: errore utente", "distribuzione del messaggio: autorizzazione negata",
		"notifica dello stato di consegna", "notifica errore non riconosciuta",
	},
	Source: "Sympa translation catalogue; Mailman 2 translation catalogue (list-owner wrapper); general use",
}, {
	ID: "it-delivered-subject", Kind: Delivered, In: InSubject, Weight: 3.5,
	Text: []string{
		"il messaggio è stato consegnato con successo",
	},
	Source: "Sympa translation catalogue; general use",
}, {
	ID: "it-delivered-body", Kind: Delivered, In: InNotice, Weight: 2.5,
	Text: []string{
		"il messaggio è stato consegnato con successo al seguente indirizzo",
		"il messaggio è stato recapitato ai seguenti destinatari", "ricevuta di avvenuta consegna",
	},
	Source: "Sympa translation catalogue; general use",
}, {
	ID: "it-failure-body", Kind: Failure, In: InNotice, Weight: 2.5,
	Text: []string{
		"e' stato impossibile distribuire il tuo messaggio alla lista", "il messaggio non e' stato inoltrato",
		"non ha potuto essere consegnata", "non ha potuto essere consegnata a uno o più destinatari",
		"uno o più destinatari non ha potuto ricevere i tuoi messaggi",
		"recapito non riuscito ai seguenti destinatari o gruppi", "recapito non riuscito per i seguenti destinatari",
		"impossibile recapitare il messaggio", "non è stato possibile recapitare", "non è stato possibile consegnare",
		"non può essere recapitato", "non è stato recapitato", "non è stato consegnato",
		"il messaggio non ha raggiunto alcuni o tutti i destinatari", "impossibile raggiungere i seguenti destinatari",
		"il tuo messaggio non è stato recapitato", "la consegna ai seguenti destinatari è fallita",
		"avviso di mancata consegna",
	},
	Source: "Sympa translation catalogue; Zimbra message catalogue; FileSender bounce_report translation; general use",
}, {
	ID: "it-failure-subject", Kind: Failure, In: InSubject, Weight: 3.5,
	Text: []string{
		"avviso: invia non riuscite", "fallimento di consegna della notifica", "non recapitabile:", "non recapitato:",
		"messaggio non recapitato", "messaggio non recapitabile", "mancata consegna", "mancato recapito",
		"recapito non riuscito", "consegna non riuscita", "errore di consegna", "errore di recapito",
		"mail non consegnata", "messaggio non consegnato", "messaggio respinto", "avviso di mancata consegna",
		"rapporto di mancato recapito", "impossibile recapitare",
	},
	Source: "Zimbra message catalogue; FileSender bounce_report translation; windows.microsoft.com it-it; general use",
}, {
	ID: "it-delayed-subject-weak", Kind: Delayed, In: InSubject, Weight: 1.0,
	Text: []string{
		"ritardato:",
	},
	Source: "general use",
}, {
	ID: "it-delayed-subject", Kind: Delayed, In: InSubject, Weight: 3.5,
	Text: []string{
		"recapito ritardato", "consegna ritardata", "consegna in ritardo",
	},
	Source: "general use",
}, {
	ID: "it-delayed-body", Kind: Delayed, In: InNotice, Weight: 2.5,
	Text: []string{
		"il recapito del messaggio è in ritardo", "non è stato ancora recapitato", "non è stato ancora consegnato",
		"continuerà a cercare di recapitare il messaggio", "non è necessario inviare nuovamente",
	},
	Source: "support.microsoft.com outlook.com delivery failure; general use",
}, {
	ID: "it-delivered-subject-weak", Kind: Delivered, In: InSubject, Weight: 1.0,
	Text: []string{
		"recapitato:",
	},
	Source: "general use",
}, {
	ID: "it-list-subject", Kind: AutoReply, In: InSubject, Weight: 3.5,
	Text: []string{
		"risultati dei comandi", "risultati dei comandi nel tuo messaggio",
	},
	Source: "Sympa translation catalogue; Mailman 2 translation catalogue; general use",
}, {
	ID: "it-list-body-weak", Kind: AutoReply, In: InNotice, Weight: 0.7,
	Text: []string{
		"questa è una risposta automatica inviata dal gestore di liste di distribuzione sympa",
	},
	Source: "Sympa translation catalogue; general use",
}, {
	ID: "it-receipt-body", Kind: AutoReply, In: InNotice, Weight: 1.5,
	Text: []string{
		"e' stato inoltrato ai moderatori", "questa è una risposta automatica", "questo è un messaggio automatico",
		"questa è un'e-mail automatica", "messaggio generato automaticamente", "non rispondere a questa email",
		"abbiamo ricevuto il suo messaggio", "abbiamo ricevuto la sua richiesta", "abbiamo ricevuto la tua richiesta",
		"la sua richiesta è stata presa in carico", "la tua richiesta è stata presa in carico",
		"grazie per averci contattato",
	},
	Source: "Sympa translation catalogue; general use",
}, {
	ID: "it-list-body", Kind: AutoReply, In: InNotice, Weight: 2.5,
	Text: []string{
		"i risultati dei comandi che erano nel tuo messaggio sono mostrati qui sotto",
	},
	Source: "Mailman 2 translation catalogue; general use",
}, {
	ID: "it-read-body", Kind: ReadReceipt, In: InNotice, Weight: 1.8,
	Text: []string{
		"questa ricevuta di ritorno attesta solamente che il messaggio è stato visualizzato nel computer del destinatario",
		"questa è la ricevuta di ritorno del messaggio inviato a", "questa è la ricevuta di ritorno del messaggio inviato",
		"non garantiamo che il messaggio sia stato letto o compreso",
	},
	Source: "Thunderbird l10n; Roundcube localization; Zimbra message catalogue; general use",
}, {
	ID: "it-unread-body-weak", Kind: ReadReceipt, In: InNotice, Weight: 0.7,
	Text: []string{
		"il messaggio è stato eliminato",
	},
	Source: "Thunderbird l10n; general use",
}, {
	ID: "it-unread-body", Kind: ReadReceipt, In: InNotice, Weight: 1.8,
	Text: []string{
		"il mittente del messaggio non desidera restituire una ricevuta di ritorno",
	},
	Source: "Thunderbird l10n; general use",
}, {
	ID: "it-read-subject", Kind: ReadReceipt, In: InSubject, Weight: 3.5,
	Text: []string{
		"ricevuta di ritorno (visualizzata)", "ricevuta di ritorno (letto)", "conferma di lettura",
	},
	Source: "Thunderbird l10n; Roundcube localization; general use",
}, {
	ID: "it-read-subject-weak", Kind: ReadReceipt, In: InSubject, Weight: 1.0,
	Text: []string{
		"ricevuta di ritorno (inviata)", "ricevuta di ritorno (processata)", "conferma di lettura:", "letto:",
	},
	Source: "Thunderbird l10n; Zimbra message catalogue; general use",
}, {
	ID: "it-unread-subject", Kind: ReadReceipt, In: InSubject, Weight: 3.5,
	Text: []string{
		"ricevuta di ritorno (msg eliminato)", "ricevuta di ritorno (negata)", "non letto:",
		"eliminato senza essere letto",
	},
	Source: "Thunderbird l10n; general use",
}, {
	ID: "it-absence-subject-weak", Kind: AutoReply, In: InSubject, Weight: 1.0,
	Text: []string{
		"fuori ufficio", "risposta automatica", "in ferie",
	},
	Source: "Roundcube localization; Request Tracker po; general use",
}, {
	ID: "it-absence-subject", Kind: AutoReply, In: InSubject, Weight: 3.5,
	Text: []string{
		"fuori ufficio fino al", "risposta automatica:", "fuori sede", "assenza dall'ufficio", "assente dall'ufficio",
		"messaggio di assenza", "avviso di assenza",
	},
	Source: "KDE libksieve (KMail vacation) l10n; general use",
}, {
	ID: "it-absence-body", Kind: AutoReply, In: InNotice, Weight: 2.5,
	Text: []string{
		"sarò fuori ufficio fino al", "sono fuori ufficio", "sono fuori sede", "sarò fuori ufficio", "sono in ferie",
		"sarò in ferie", "sono assente", "sarò assente", "sono attualmente assente", "attualmente fuori ufficio",
		"durante la mia assenza", "in mia assenza", "al mio rientro", "al mio ritorno", "rientrerò il", "sarò di ritorno",
		"per urgenze contattare", "in caso di urgenza", "per comunicazioni urgenti", "congedo di maternità",
		"non avrò accesso alla posta",
	},
	Source: "KDE libksieve (KMail vacation) l10n; general use",
}, {
	ID: "it-receipt-body-weak", Kind: AutoReply, In: InNotice, Weight: 0.7,
	Text: []string{
		"si prega di non rispondere",
	},
	Source: "general use",
}, {
	ID: "it-receipt-subject", Kind: AutoReply, In: InSubject, Weight: 2,
	Text: []string{
		"conferma di ricezione", "conferma ricezione", "abbiamo ricevuto la tua richiesta", "richiesta ricevuta",
	},
	Source: "general use",
}, {
	ID: "it-left-body", Kind: AutoReply, In: InNotice, Weight: 1.5,
	Text: []string{
		"non lavora più", "non lavoro più", "non fa più parte", "ha lasciato l'azienda", "ho lasciato l'azienda",
		"non è più in azienda", "non collabora più",
	},
	Source: "general use",
}, {
	ID: "it-moved-body", Kind: AutoReply, In: InNotice, Weight: 1.5,
	Text: []string{
		"il mio indirizzo email è cambiato", "il mio nuovo indirizzo", "nuovo indirizzo email", "nuovo indirizzo di posta",
		"questo indirizzo non è più attivo", "questa casella non è più attiva", "casella non più attiva",
		"indirizzo non più in uso",
	},
	Source: "general use",
}, {
	ID: "it-daemon-from", Kind: Report, In: InFrom, Weight: 2.0,
	Text: []string{
		"amministratore di sistema", "sistema di recapito della posta", "sistema di posta",
	},
	Source: "general use",
}}
