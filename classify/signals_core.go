package classify

// signalsCore are phrases that the tables of facts lack, and those that tell
// apart what other phrases confuse.
var signalsCore = []Signal{{
	ID: "core-failure-subject", Kind: Failure, In: InSubject, Weight: 3.5,
	Text: []string{
		"undeliverable mail", "undeliverable", "mail delivery failure", "mail failure", "delivery has failed", "failure delivery",
		"returned mail", "returned to sender", "mail could not be delivered", "couldn't be delivered", "not delivered", "non-deliverable",
		"email delivery failure", "delivery status: failed", "error sending your mail", "delivery status notification: failed",
		"delivery status notification: error", "failed delivery", "bounced mail", "message bounced", "returning to sender",
		"mail delivery failed permanently", "message not delivered", "message undeliverable", "message could not be delivered", "mail not delivered",
		"email not delivered", "your message was not delivered", "loop alert", "nondelivery", "non-delivery",
		"notification: message blocked", "attachment blocked",
	},
	Source: "subjects of reports in several servers' sources",
	Hits:   []string{"Undeliverable Mail", "Returned mail: Service unavailable"},
}, {
	ID: "core-failure-from", Kind: Failure, In: InFrom, Weight: 4,
	Text:   []string{"delivery failure", "delivery failed", "undeliverable", "non-delivery", "bounce notification", "mail failure"},
	Source: "display names of home-made reports",
	Hits:   []string{"Example Email Delivery Failure"},
}, {
	ID: "core-failure-notice", Kind: Failure, In: InNotice, Weight: 2.5,
	Text: []string{
		"could not be delivered to:", "could not be delivered. ", "but could not be delivered", "could not deliver for the last",
		"was not delivered because", "there was an error delivering your mail to", "delivery failed … attempts", "delivery failed:",
		"has been rejected by the recipient", "message was undeliverable", "permanent error", "error message below",
		"permanent fatal errors",
		"had permanent delivery errors", "giving up", "failed permanently", "failed for the following",
		"the message returned below could not be delivered", "transcript of session follows", "not a valid user", "could not be delivered", "delivery failure", "invalid user address",
		"delivery of the email was stopped", "delivery of the message was stopped", "you sent to … has been blocked", "you sent to … was blocked",
		"your message was not delivered", "nobody by that name", "message was rejected because",
	},
	Source: "notices of several servers",
	Hits:   []string{"There was an error delivering your mail to <a@example.com>."},
}, {
	ID: "core-gave-up", Kind: Failure, In: InNotice, Weight: 4,
	Text: []string{
		"envelope expired", "gave up", "given up", "no further delivery attempts", "will not be retried", "has been in the queue too long",
		"will no longer be attempted", "message expired", "no more attempts will be made", "no further attempts", "has been removed from the queue", "was removed from the queue", "so it is returned",
		"keine weiteren versuche", "keine weiteren zustellversuche", "aucune autre tentative", "no se realizarán más intentos",
	},
	Source: "OpenSMTPD, nullmailer: their last report says Action: delayed",
	Hits:   []string{"Envelope expired"},
}, {
	ID: "core-sieve-reject", Kind: Failure, In: InSubject | InNotice, Weight: 4,
	Text:   []string{"automatically rejected by sieve", "automatically rejected mail"},
	Source: "Cyrus, Pigeonhole: a rejection in the form of a receipt (RFC 5429 §2.1.2)",
	Hits:   []string{"Your message was automatically rejected by Sieve, a mail filtering language."},
	Misses: []string{"Your message was automatically rejected."},
}, {
	ID: "core-failure-phrases", Kind: Failure, In: InSubject | InNotice, Weight: 2.5,
	Text: []string{
		"did not reach the following recipient*", "your message was not delivered to", "addresses had delivery problems", "addresses had delivery errors", "trouble delivering your m*",
		"problems delivering your m*", "problem delivering your m*", "was considered unsolicited bulk e-mail", "did not receive your message", "did not receive a copy of your message", "your message was not delivered for the following reason",
		"failed to deliver to '*", "failed to deliver to <*", "message delivery failed", "could not deliver your m*", "were unable to deliver th*", "was unable to deliver the m*", "was not able to deliver your m*",
		"message has been returned undelivered", "was returned undelivered", "mail returned to you", "errors occurred when trying to deliver", "errors occurred while delivering", "error occurred while delivering",
		"delivery of the following message failed", "delivery to the following address failed", "delivery to the following recipient failed", "delivery to the following address* failed",
		"error was detected while processing the enclosed message", "the following address failed", "the following addresses failed", "failed recipients:", "failed recipient:", "error-for:", "error-end:", "undeliverable to <*",
		"your e-mail message was not delivered", "your email was not delivered", "the e-mail was not delivered", "the email was not delivered", "delivery of your message failed",
		"mail system was unable to deliver", "your message, sent to … was not delivered", "your message sent to … was not delivered", "your message to … was blocked", "your email to … was blocked", "has been blocked and was not delivered", "your message is being returned",
		"your mail is being returned", "message is being returned to you", "is returned to you undelivered", "cannot deliver to <*", "can't deliver to <*", "could not be relayed", "no delivery possible",
		"message non-deliverable", "your message to … bounced", "the attached message bounced", "your message has bounced", "your email has bounced", "your message cannot be delivered", "message can not be delivered",
		"your letter was not delivered", "your mail to … was not delivered", "your mail … not delivered", "the following mail was not sent", "recipient refused", "recipients refused",
		"message … has not been delivered", "could not be forwarded", "delivery attempt failed", "delivery was unsuccessful", "delivery unsuccessful", "unsuccessful delivery", "the following recipients were not accepted", "unrecoverable error",
		"the following permanent errors occurred", "your message was rejected", "your message has been rejected", "your email was rejected", "your e-mail was rejected", "your mail was rejected", "mail was rejected by",
		"your message was refused", "no valid recipients were found", "no valid recipients", "undeliverable recipients", "undeliverable recipient", "could not be reached:", "invalid recipients:", "email delivery failed", "mail delivery error",
		"unable to deliver message", "unable to deliver your m*", "unable to deliver to destination", "couldn't be delivered to", "cannot be delivered to", "remote server replied:", "remote server said:", "the response was:",
		"error type: smtp", "the reason of the delivery failure", "permanent delivery error", "delivery to … failed", "message … undeliverable", "mail … undeliverable", "has been returned to sender", "address not found", "an error occurred while sending your message", "a problem occurred while delivering", "recipient could not be found", "was refused by the recipient*",
		"not a valid user here", "the system could not deliver", "the recipient's mailbox is full", "addresses were not valid", "the email address was not found",
		"failure reasons", "are not member", "you are not a member", "your message could not be sent", "message could not be delivered", "was not delivered to the following", "was not successfully delivered",
		"detailed below was not delivered", "was not forwarded to the recipient", "has been returned because of the attached",
	},
	Source: "notices of several servers",
	Hits:   []string{"Your message did not reach the following recipient(s):"},
	Misses: []string{"your parcel has been delivered"},
}, {
	ID: "core-goods", Kind: Other, In: InSubject | InNotice, Weight: 2,
	Text: []string{
		"your parcel", "parcel … undeliverable", "returned your parcel", "your package", "your shipment", "the parcel", "our courier", "the courier", "your delivery address", "tracking number", "parcel delivery", "reschedule your delivery", "reschedule delivery",
		"ihr paket", "ihre sendung", "sendungsnummer", "votre colis", "su paquete", "il tuo pacco", "uw pakket", "twoja paczka", "sua encomenda",
	},
	Source: "parcel services, and those who pretend to be one",
	Hits:   []string{"Our courier was unable to deliver your parcel."},
}, {
	ID: "core-list-refusal", Kind: Failure, In: InNotice, Weight: 4.5,
	Text: []string{
		"has been rejected by the list moderator", "posting of your message titled … rejected", "your posting to … has been rejected", "your message to the list … was rejected",
		"your message … was rejected by the moderator", "was rejected by the list owner", "your message to … rejected by the moderator",
		"you are not a member of this mailing list", "address is not a member",
		"your message was rejected by the moderator", "your message to … mailing-list was rejected for", "rejected by the group's moderator*", "your message has been rejected by the moderator", "you are not authorized to send mail to the", "your message has been rejected for the following reason",
		"votre message pour la liste … a été rejeté", "vous n'êtes pas autorisé à poster", "vous n'êtes pas autorisé à envoyer ce message",
	},
	Source: "Mailman, Sympa, Google Groups: a moderator's refusal",
	Hits:   []string{"Posting of your message titled \"Your order\" has been rejected by the list moderator."},
}, {
	ID: "core-delivered-notice", Kind: Delivered, In: InNotice, Weight: 5,
	Text: []string{
		"had successful delivery notifications", "was successfully delivered to the following", "were successfully delivered to the following",
	},
	Source: "sendmail and GroupWise: what they say of delivery under their words for failures",
	Hits:   []string{"   ----- The following addresses had successful delivery notifications -----"},
}, {
	ID: "core-document-read", Kind: ReadReceipt, In: InNotice, Weight: 4,
	Text:   []string{"your document … was received by"},
	Source: "Lotus Notes: a return receipt",
	Hits:   []string{"Your document: Budget was received by: Bob"},
}, {
	ID: "core-own-quota", Kind: Other, In: InSubject | InNotice, Weight: 4,
	Text: []string{
		"your mailbox is almost full", "your mailbox is nearly full", "your mailbox is over its", "your mailbox is full", "your mailbox has exceeded", "your mailbox is approaching",
		"your inbox is almost full", "your inbox is full", "ihr postfach ist fast voll", "ihr postfach ist voll", "votre boîte aux lettres est presque pleine",
		"your mailbox is now", "your mailbox is at", "your inbox is now", "mailbox is almost full", "new mail will be rejected", "incoming mail will be returned", "incoming mail will be rejected", "you will not be able to receive", "you may not be able to receive",
		"your mailbox on the server", "you can no longer receive mail", "senders will get",
	},
	Source: "servers that warn the owner of a mailbox",
	Hits:   []string{"Your mailbox is almost full"},
	Misses: []string{"The mailbox of bob@example.com is full"},
}, {
	ID: "core-frozen", Kind: Other, In: InSubject, Weight: 6,
	Text:   []string{"message … frozen"},
	Source: "Exim source, deliver.c: a message that waits for its operator",
	Hits:   []string{"Message 1abcde-000123-AB frozen"},
}, {
	ID: "core-opt-out", Kind: Other, In: InNotice, Weight: 1.9,
	Text: []string{
		"take me off your list", "take me off this list", "remove me from your list", "remove me from this list", "remove me from your mailing list",
		"please unsubscribe me", "please unsubscribe this address", "remove my address from your", "stop sending me",
	},
	Source: "people who answer newsletters",
	Hits:   []string{"Please take me off your list."},
	Misses: []string{"The list owner has removed you from this list."},
}, {
	ID: "core-wrapped-bounce", Kind: Failure, In: InNotice, Weight: 3.5,
	Text: []string{
		"bounce action notice", "triggering bounce notice is attached", "the attached message was received as a bounce", "received as a bounce, but either",
		"bounce format was not recognized", "list bounce notification", "here is the bounce", "here are the bounces", "returned the following bounce",
		"remaining … bounces", "attached is a copy of the bounce", "i've attached a copy of the bounce", "a copy of the bounce message",
	},
	Source: "Mailman, ezmlm: the bounce of one member, wrapped for the owner or the member",
	Hits:   []string{"The triggering bounce notice is attached below."},
}, {
	ID: "core-delayed-notice", Kind: Delayed, In: InNotice, Weight: 4,
	Text: []string{
		"will retry for … more", "message will be retried", "keep trying to deliver", "message … has been delayed",
		"still undelivered after", "n'a pu être envoyé ces", "ainda não foi entregue", "nog niet bezorgd", "noch nicht zugestellt",
		"has not yet been delivered", "not been delivered yet", "delivery attempts will continue", "will continue to try", "temporary problem delivering your message", "delivery incomplete",
		"you do not need to resend", "still being retried", "this is a warning only",
	},
	Source: "Gmail, Postfix, Exim, Sendmail: warnings",
	Hits:   []string{"Gmail will retry for 47 more hours."}}, {
	ID: "core-delayed-abroad", Kind: Delayed, In: InSubject | InNotice, Weight: 4,
	Text: []string{
		"non è ancora stato consegnato", "non è stato ancora consegnato", "non è ancora stato recapitato", "non ancora consegnato",
		"пока не доставлено", "пока не удалось доставить", "продолжим попытки", "ещё не доставлено", "еще не доставлено", "до сих пор не доставлено", "попытки доставки будут",
		"nog niet worden bezorgd", "nog niet worden afgeleverd", "nog niet afgeleverd", "aún no ha sido entregado", "aún no se ha entregado",
		"n'a pas encore été remis", "n'a pas encore été distribué", "n'a pas encore été délivré", "ännu inte levererats", "ännu inte kunnat levereras",
		"endnu ikke leveret", "ennå ikke levert", "dosud nebyla doručena", "zatím nebyla doručena", "még nem sikerült kézbesíteni",
		"henüz teslim edilemedi", "まだ配信されていません", "아직 배달되지 않았습니다", "nie została jeszcze dostarczona", "nu a fost încă livrat",
	},
	Source: "general use: \"not yet delivered\"",
	Hits:   []string{"Il messaggio per bob@example.it non è ancora stato consegnato."},
	Misses: []string{"Il messaggio non è stato consegnato."},
}, {
	ID: "core-challenge", Kind: Challenge, In: InNotice | InSubject, Weight: 5,
	Text: []string{
		"guest list", "click here to deliver your message", "pre-approved", "waitlisted", "approved sender*", "allowed senders list", "spamblocker",
		"prove that you are human", "you are a human", "confirm that you sent", "confirm your message", "challenge-response", "challenge/response",
		"request … to be added to", "requires … confirm*", "sender verification", "verify that you are", "to be added to my",
		"this one-time confirmation", "tira-teima", "one-time authentication", "held pending … confirm*", "spamarrest*", "mailinblack*", "spam arrest",
		"whitelist request", "approve … sender", "sender address verification required",
		"show that they are human", "that you are a real person", "your message stays in quarantine", "until you confirm that", "until you confirm your message", "until you confirm by", "show that you are human", "verify you are human", "are not a robot", "confirm that you are a real person", "verify … human",
		"to have this and all future messages delivered", "asks people who write to me for the first time", "release your message from",
		"your message is waiting", "only have to do this once", "need to do this once", "your email is being held", "your message is being held until you",
		"da ihre adresse dem empfänger noch nicht bekannt", "bestätigung ihres absenders",
	},
	Source: "Boxbe, EarthLink spamBlocker, TMDA, Spam Arrest, Mailinblack",
	Hits:   []string{"Please add yourself to my Guest List so your messages will go to my Inbox."}}, {
	ID: "core-address-dead", Kind: Failure, In: InNotice, Weight: 4.5,
	Text: []string{
		"this email inbox … is no longer in use", "this mailbox is no longer in use", "this email address is no longer in use",
		"this e-mail address is no longer in use", "this address is no longer in use", "this email address is no longer active",
		"this mailbox is no longer active", "this email account is no longer in use", "this email address no longer exists",
		"diese e-mail-adresse existiert nicht mehr", "diese e-mail-adresse ist nicht mehr gültig", "cette adresse n'est plus valide",
		"esta dirección de correo ya no existe", "questo indirizzo email non è più attivo", "dit e-mailadres is niet meer in gebruik",
	},
	Source: "answers that an operator leaves where a mailbox was",
	Hits:   []string{"This email inbox bob@example.com is no longer in use."},
}, {
	ID: "core-notification-bounce", Kind: Failure, In: InNotice, Weight: 7,
	Text:   []string{"notificationtype\":\"bounce", "notificationtype\": \"bounce", "eventtype\":\"bounce", "eventtype\": \"bounce"},
	Source: "https://docs.aws.amazon.com/ses/latest/dg/notification-contents.html",
	Hits:   []string{`{"notificationType":"Bounce","bounce":{`},
}, {
	ID: "core-notification-complaint", Kind: Complaint, In: InNotice, Weight: 7,
	Text:   []string{"notificationtype\":\"complaint", "notificationtype\": \"complaint", "eventtype\":\"complaint", "eventtype\": \"complaint"},
	Source: "https://docs.aws.amazon.com/ses/latest/dg/notification-contents.html",
	Hits:   []string{`{"notificationType":"Complaint","complaint":{`},
}, {
	ID: "core-notification-delivery", Kind: Delivered, In: InNotice, Weight: 7,
	Text:   []string{"notificationtype\":\"delivery\"", "notificationtype\": \"delivery\"", "eventtype\":\"delivery\"", "eventtype\": \"delivery\""},
	Source: "https://docs.aws.amazon.com/ses/latest/dg/notification-contents.html",
	Hits:   []string{`{"notificationType":"Delivery","delivery":{`},
}, {
	ID: "core-complaint-subject", Kind: Complaint, In: InSubject, Weight: 4,
	Text: []string{
		"complaint about message from", "email feedback report", "abuse report", "spam complaint", "feedback loop", "complaint report",
		"client complaint",
		"abuse report about", "abuseid:",
	},
	Source: "feedback loops of Outlook.com, AOL, Comcast and others",
	Hits:   []string{"complaint about message from 192.0.2.1"},
}, {
	ID: "core-autoreply-subject", Kind: AutoReply, In: InSubject, Weight: 3.5,
	Text: []string{
		"thank you for your e-mail", "thank you for your email", "automatyczna odpowiedź", "automatic reply", "automatic response", "auto response", "auto-response",
		"autoreply", "auto-reply", "auto reply", "out of office", "out of the office", "automatiska atbilde", "automatsvar", "autosvar", "automaattinen vastaus", "empfangsbest*", "eingangsbest*", "autorespons*",
	},
	Source: "subjects that programs for automatic answers write",
	Hits:   []string{"[Automatyczna odpowiedź ] test"}}, {
	ID: "core-delayed-subject", Kind: Delayed, In: InSubject, Weight: 4.5,
	Text: []string{
		"could not send … for past", "not yet delivered", "not yet been delivered", "still undelivered", "still being retried", "delivery delayed",
		"delayed mail", "mail delayed", "delivery delay", "delivery status notification (delay)", "delivery status notification: delayed", "still in queue",
		"warning: … delayed", "message … delayed", "zustellung verzögert", "verzögerte zustellung", "remise retardée", "entrega retrasada", "entrega atrasada",
		"warning: cannot send message for",
	},
	Source: "subjects of warnings in several servers' sources",
	Hits:   []string{"Warning--Could not send mail for past 8.5 hours"},
}, {
	ID: "core-absence-notice", Kind: AutoReply, In: InNotice, Weight: 3,
	Text: []string{
		"i am out of office", "i am out of the office", "i'm out of the office", "i'm out of office", "i am currently out", "i'm currently out", "i am away from",
		"i am on vacation", "i'm on vacation", "i am on holiday", "i am on leave", "i will be out of", "i am currently away", "i'm currently away",
		"will be back in the office", "out of office until", "out of the office until", "away from the office", "on annual leave", "on maternity leave",
		"i have no access to my e*", "limited access to e*",
	},
	Source: "answers that people leave when they are away",
	Hits:   []string{"I am out of office and will be back on Tuesday."},
	Misses: []string{"The office is out of paper."},
}}
