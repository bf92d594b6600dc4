package classify

// signalsHeard are further phrases that tell the kind, of servers that were
// remembered to say them.
var signalsHeard = []Signal{{
	ID: "heard-list-warning", Kind: Other, In: InNotice, Weight: 6,
	Text: []string{
		"mailing list seem to have been bouncing", "list has received a number of bounces from you", "summary of the delivery errors that listserv",
	},
	Source: "ezmlm-warn, Mailman, LISTSERV: a subscriber is told that mail to them has failed, and that nothing else has",
	Hits:   []string{"Messages to you from the cats mailing list seem to have been bouncing. I've attached a copy of the first bounce message I received."},
}, {
	ID: "heard-failure-subject", Kind: Failure, In: InSubject, Weight: 7,
	Text:   []string{"has timed out and failed"},
	Source: "Sun's Messaging Server: its text is that of the warnings before it",
	Hits:   []string{"Delivery Notification: Delivery has timed out and failed"},
}, {
	ID: "heard-post-rejected", Kind: Failure, In: InNotice, Weight: 2.5,
	Text:   []string{"you are not allowed to post to this mailing list", "and your message has been automatically rejected", "ha sido rechazado automáticamente", "a été rejeté automatiquement", "automatiquement rejeté", "automatisch abgelehnt", "automatisch zurückgewiesen", "è stato automaticamente rifiutato", "è stato rifiutato automaticamente", "foi rejeitada automaticamente", "foi rejeitado automaticamente", "automatisch geweigerd", "została automatycznie odrzucona", "было автоматически отклонено", "no tiene permiso para enviar mensajes", "vous n'êtes pas autorisé à envoyer", "foi recusada e não", "foi recusado e não", "ha sido rechazado y no"},
	Source: "Mailman 2 source",
	Hits:   []string{"You are not allowed to post to this mailing list, and your message has been automatically rejected."},
}, {
	ID: "heard-stopped", Kind: Failure, In: InNotice, Weight: 2.5,
	Text: []string{
		"virus from your message", "virus in a message you sent", "virus in your message", "the message was not delivered", "mail not delivered", "message not delivered", "this message has not been delivered",
		"message rejected by recipient", "was not delivered, because", "unable to contact machine", "the job has been deleted",
		"could not load a valid user", "has not been recorded", "messaggio restituito", "le viene restituito", "non è stato inoltrato", "was not passed on to the recipient", "the message was deleted and",
	},
	Source: "gateways that tell the sender what they stopped: InterScan, eSafe, PureMessage",
	Hits:   []string{"InterScan has detected and removed a virus from your message to bob@example.com. The message was not delivered.", "Mail not delivered."},
	Misses: []string{"a virus in a message to you"},
}, {
	ID: "heard-delivered", Kind: Delivered, In: InSubject, Weight: 1.5,
	Text:   []string{"delivered:"},
	Source: "Exchange 5.5 to 2003: the title of a delivery receipt",
	Hits:   []string{"Delivered: Hello"},
}, {
	ID: "heard-delivered-body", Kind: Delivered, In: InNotice, Weight: 2.5,
	Text:   []string{"was delivered to the following recipient*", "has been delivered to the mailbox", "has been delivered to its recipients", "was delivered to its recipients", "status: delivered"},
	Source: "Exchange 5.5 to 2003: a delivery receipt; general use",
	Hits:   []string{"Your message was delivered to the following recipient(s):"},
	Misses: []string{"was not delivered to the following recipients"},
}, {
	ID: "heard-delivered-rest", Kind: Delivered, In: InSubject | InNotice, Weight: 4,
	Text:   []string{"delivery report: delivered", "attachment removed - message delivered", "the rest of the message, without", "the rest of the message … has been delivered", "the rest of the message … was delivered"},
	Source: "SMS gateways; MailScanner, which takes attachments out",
	Hits:   []string{"SMS delivery report: DELIVERED", "The rest of the message, without them, has been delivered to its recipients."},
	Misses: []string{"The rest of the message is below."},
}, {
	ID: "heard-log", Kind: Other, In: InNotice, Weight: 4,
	Text:   []string{"noqueue: reject", "postfix/smtp[*", "postfix/smtpd[*", "postfix/bounce[*", "postfix/qmgr[*", "postfix/cleanup[*", "status=bounced", "status=deferred"},
	Source: "Postfix's log, which people quote and no server sends",
	Hits:   []string{"Mar 30 15:01:09 mx postfix/smtpd[211]: NOQUEUE: reject: RCPT from unknown[192.0.2.33]"},
}, {
	ID: "heard-monitor", Kind: Other, In: InSubject | InFrom | InNotice, Weight: 4,
	Text:   []string{"zabbix", "nagios", "icinga", "alertmanager", "grafana", "check_mk", "pagerduty", "opsgenie", "sentry", "bugsnag", "rollbar", "honeybadger", "uptimerobot"},
	Source: "programs that watch servers, and show lines of their logs",
	Hits:   []string{"Zabbix: bounce rate above 5%"},
}, {
	ID: "heard-monitor-words", Kind: Other, In: InSubject | InNotice, Weight: 4,
	Text:   []string{"bounce rate", "queue length", "trigger:", "триггер:", "problem started at"},
	Source: "the same",
	Hits:   []string{"Trigger: bounce rate above 5%"},
}, {
	ID: "heard-asked-others", Kind: Other, In: InNotice, Weight: 4,
	Text:   []string{"has anyone else seen", "has anyone seen", "anyone else seeing", "anybody else seeing", "off-list", "off list", "our bounce processor"},
	Source: "postmasters who show each other what they got",
	Hits:   []string{"Has anyone else seen these?"},
}, {
	ID: "heard-commands", Kind: Other, In: InSubject | InNotice, Weight: 5,
	Text:   []string{"majordomo results", "end of commands", "no valid commands were found", "command … not recognized", "results of your email commands", "listserv command confirmation"},
	Source: "Majordomo, Mailman, LISTSERV: what came of commands, which mail to them is taken for",
	Hits:   []string{"**** Command 'hello,' not recognized."},
}, {
	ID: "heard-because", Kind: Failure, In: InNotice, Weight: 2.5,
	Text:   []string{"was not delivered to … because", "not delivered to … for the following reason", "could not be delivered to … because"},
	Source: "Domino, NTMail, PP",
	Hits:   []string{"Your message\n  Subject: Hello\nwas not delivered to:\n  bob@example.com\nbecause:\n  User bob not listed"},
}, {
	ID: "heard-not-posted", Kind: Failure, In: InNotice, Weight: 3,
	Text:   []string{"your mail is not posted", "your article is not posted", "your message was not posted"},
	Source: "fml: what it does not distribute",
	Hits:   []string{"The mail size is limited to 102400 bytes. Your mail is NOT posted."},
}, {
	ID: "heard-cannot", Kind: Failure, In: InNotice, Weight: 2.5,
	Text: []string{
		"e-mail to … cannot be delivered", "mail to … cannot be delivered", "email to … cannot be delivered", "message to … cannot be delivered", "could not deliver your mail", "could not deliver your message",
		"no mail is accepted for", "mail is not accepted for", "message to … was refused", "mail to … was refused", "message to … was discarded", "mail to … was discarded", "mail to … was considered unsolicited",
	},
	Source: "general use in English",
	Hits:   []string{"Sorry, your e-mail to bob@example.com cannot be delivered.", "The mailbox is closed and no mail is accepted for it.", "Your message to bob@example.com was refused as junk mail."},
}, {
	ID: "heard-ticket", Kind: AutoReply, In: InNotice, Weight: 7,
	Text:   []string{"in response to the creation of a trouble ticket", "automatically generated in response to the creation"},
	Source: "Request Tracker: its answer quotes what the ticket is about, be it a failure",
	Hits:   []string{"This message has been automatically generated in response to the creation of a trouble ticket regarding: mail fails"},
}, {
	ID: "heard-spamcop", Kind: Complaint, In: InNotice, Weight: 6,
	Text:   []string{"[ spamcop v*", "spamcop.net/w3m", "this is an email abuse report"},
	Source: "SpamCop; ARF reports without their parts",
	Hits:   []string{"[ SpamCop V4.8 ]\nThis message is brief for your comfort."},
}, {
	ID: "heard-still-tried", Kind: Delayed, In: InNotice, Weight: 4,
	Text:   []string{"still being tried", "still in the retry queue", "will be retried for", "będzie ponawiał*", "ponawiać próby", "ponawiał próby"},
	Source: "ZMailer, MDaemon; general use in Polish",
	Hits:   []string{"DELAYED, still being tried:"},
}, {
	ID: "heard-discourse", Kind: Failure, In: InSubject | InNotice, Weight: 2.5,
	Text:   []string{"email issue --", "your email message to … didn't work"},
	Source: "Discourse source, server.en.yml: mail that it does not post",
	Hits:   []string{"We're sorry, but your email message to [\"new@forum.example\"] (titled Hello) didn't work."},
}, {
	ID: "heard-captcha", Kind: Challenge, In: InNotice, Weight: 4,
	Text: []string{
		"caracteres da imagem", "confirmar que você é", "confirme que você é", "confirmar que es una persona", "caracteres de la imagen", "caractères de l'image", "caratteri dell'immagine", "zeichen im bild", "characters in the image", "characters shown in the image",
	},
	Source: "UOL AntiSpam and others that ask for the letters in a picture",
	Hits:   []string{"Para confirmar que você é uma pessoa, digite os caracteres da imagem."},
}, {
	ID: "heard-failure-title", Kind: Failure, In: InSubject, Weight: 2,
	Text:   []string{"mail delivery failed to", "message not deliverable", "mail not deliverable", "message returned", "your mail is too big"},
	Source: "fml, Naver; general use in English",
	Hits:   []string{"[NAVER Mail] Mail delivery failed to bob@example.com"},
}, {
	ID: "heard-recall", Kind: Other, In: InSubject, Weight: 6,
	Text:   []string{"message recall failure", "message recall success", "message recall report"},
	Source: "Outlook: what became of the recall of a message that was delivered",
	Hits:   []string{"Message Recall Failure: Hello"},
}}
