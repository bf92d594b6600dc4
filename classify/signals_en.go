package classify

// signalsEn are phrases in English that tell what kind of message came back.
var signalsEn = []Signal{{
	ID: "en-delivered-subject", Kind: Delivered, In: InSubject, Weight: 3.5,
	Text: []string{
		"message was successfully delivered", "successful mail delivery report", "mail has been delivered successfully",
		"delivery status notification (success)", "delivery notification: delivery has been successful",
	},
	Source: "Sympa templates; Postfix source; gromox bounce templates; general use",
}, {
	ID: "en-delivered-body", Kind: Delivered, In: InNotice, Weight: 2.5,
	Text: []string{
		"message was successfully delivered to following address",
		"your message was successfully delivered to the destination(s) listed below",
		"your message was successfully delivered to these recipients", "message delivered successfully",
		"your e-mail requested a delivery notice/return receipt",
		"enclosed is the mail delivery report that you requested", "your mail has been delivered to",
		"your message has been delivered to the following recipients", "your message was delivered to the recipient",
		"has been successfully delivered to", "successfully delivered to mailbox",
	},
	Source: "Sympa templates; Postfix source; OpenSMTPD source; general use",
}, {
	ID: "en-failure-body", Kind: Failure, In: InNotice, Weight: 2.5,
	Text: []string{
		"impossible to distribute your message for list", "delivery of this message has been blocked",
		"one or more of your recipients failed to receive your message(s)",
		"i'm sorry to have to inform you that your message could not be delivered to one or more recipients",
		"a message that you sent could not be delivered to one or more of its recipients",
		"this is a permanent error. the following address(es) failed",
		"could not be delivered to one or more of its recipients",
		"i'm afraid i wasn't able to deliver your message to the following addresses",
		"this is a permanent error; i've given up. sorry it didn't work out",
		"i tried to deliver a bounce message to this address, but the bounce bounced",
		"an error has occurred while attempting to deliver a message for the following list of recipients",
		"your message to the following recipients cannot be delivered",
		"delivery of your message to the following recipient(s) failed permanently",
		"unfortunately, your message could not be delivered to one or more recipients",
		"the message you've sent cannot be delivered", "your message did not reach some or all of the intended recipients",
		"the following recipient(s) could not be reached", "no further deliveries will be attempted",
		"we were unable to deliver the attached message because of an error in the mail server",
		"we cannot deliver any message into this mailbox",
		"could not be delivered to one or more recipients. for further assistance, please contact admin",
		"delivery to the following recipient failed permanently", "delivery to the following recipients failed",
		"to the following recipient was aborted", "to the following recipients was aborted",
		"to the following recipient(s) was aborted",
		"delivery has failed to these recipients or groups",
		"delivery has failed to these recipients or distribution lists", "your message to … couldn't be delivered",
		"your message wasn't delivered to", "your message couldn't be delivered",
		"the following message to … was undeliverable", "this message was undeliverable due to the following reason",
		"the following addresses had permanent fatal errors", "the following addresses had permanent delivery errors",
		"----- the following addresses had permanent fatal errors -----",
		"your message cannot be delivered to the following recipients", "your message could not be delivered",
		"the message could not be delivered", "could not be delivered to the following recipients",
		"could not be delivered to the following address", "could not deliver message to",
		"the following message could not be delivered",
		"the mail server could not deliver mail to", "unable to deliver message to the following",
		"we were unable to deliver your message", "sorry, we were unable to deliver your message",
		"i was unable to deliver your message", "i could not deliver your message", "your email could not be delivered",
		"your mail could not be delivered", "message from … was not delivered",
		"your document … was not delivered to", "the recipient's mail server rejected your message",
		"rejected your message to the following", "the remote mail system rejected",
		"each of the following recipients was rejected by a remote mail server", "this is a delivery failure notification",
		"there was an error sending your mail", "message delivery has failed", "technical details of permanent failure",
		"technical details of failure", "the response from the remote server was",
	},
	Source: "Sympa templates; FileSender bounce_report translation; Postfix source; general use",
}, {
	ID: "en-failure-subject", Kind: Failure, In: InSubject, Weight: 3.5,
	Text: []string{
		"message distribution: internal server error", "message distribution: authorization denied",
		"message delivery failure", "undelivered mail returned to sender",
		"mail delivery failed: returning message to sender", "mail delivery failed", "failure notice",
		"postmaster copy: undelivered mail", "message undeliverable", "delivery failure, user's mailbox is full",
		"delivery failure, user doesn't exist", "delivery failure, mail system error", "delivery failure, mail too large",
		"delivery failure, privilege not enough", "delivery failure, system has refused your mail",
		"mail delivery failed (", "mail system error - returned mail", "returned mail: see transcript for details",
		"returned mail: user unknown", "returned mail: host unknown", "returned mail: response error",
		"returned mail: cannot send message", "undeliverable message", "undelivered mail", "undelivered message",
		"delivery status notification (failure)", "delivery failure notice", "mail delivery problem",
		"mail delivery error", "mail undeliverable", "non-delivery report", "nondeliverable mail",
		"non delivery notification", "delivery report (failure)", "permanent delivery failure", "email delivery failure",
		"message could not be delivered", "unable to deliver your message", "unable to deliver mail",
		"your message could not be delivered", "delivery notification: delivery has failed", "undeliverable:",
		"delivery failure", "mail delivery failure",
	},
	Source: "Sympa templates; FileSender bounce_report translation; Postfix source; general use",
}, {
	ID: "en-report-subject-weak", Kind: Report, In: InSubject, Weight: 0.5,
	Text: []string{
		"notice: mail delivery status", "delivery status notification", "delivery status notification:",
		"mail delivery status report", "bounce action notification", "delivery report",
	},
	Source: "Courier source; Exim source; OpenSMTPD source; general use",
}, {
	ID: "en-failure-subject-weak", Kind: Failure, In: InSubject, Weight: 1.0,
	Text: []string{
		"uncaught bounce notification", "mail system error", "failed mail", "failed delivery", "email not delivered",
		"rejected mail", "message rejected", "message blocked", "rejected:", "automatically rejected mail",
		"returned mail:",
	},
	Source: "Mailman 2 source; Dovecot Pigeonhole source; asahi-net.jp support; ameblo pctascal; general use",
}, {
	ID: "en-report-body-weak", Kind: Report, In: InNotice, Weight: 0.5,
	Text: []string{
		"this is the mail system at host", "this message was created automatically by mail delivery software",
		"hi. this is the qmail-send program at", "hi. this is the haraka mailer program at",
		"hi. this is the james mail server at", "this is the mailer-daemon, please do not reply to this email",
		"this is the mail delivery system at", "this is the mail delivery service responsible for delivering mail to",
		"please include this problem report", "for further assistance, please send mail to postmaster",
		"this is an automatically generated delivery status notification", "this is the email system",
		"the original message was received at", "this report relates to a message you sent", "generating server:",
		"reporting-mta:", "final-recipient:",
	},
	Source: "Postfix source; Exim source; notqmail source; general use",
}, {
	ID: "en-failure-body-weak", Kind: Failure, In: InNotice, Weight: 0.7,
	Text: []string{
		"was not delivered to:", "remote host said:", "action: failed",
	},
	Source: "Lotus KBASE via atnotes.de; support.konto.pl; chasquid source; general use",
}, {
	ID: "en-delayed-subject", Kind: Delayed, In: InSubject, Weight: 3.5,
	Text: []string{
		"delayed mail (still being retried)", "postmaster warning: delayed mail", "warning: message … delayed",
		"warning: delayed mail", "mail delivery delayed", "delivery status notification (delay)", "delivery delayed",
		"delayed delivery", "delivery delayed:", "warning: could not send message for past",
		"warning: mail delivery delayed", "delivery temporarily delayed", "delay notification", "mail delay notice",
		"delivery has been delayed",
	},
	Source: "Postfix source; Exim source; Courier source; general use",
}, {
	ID: "en-delayed-subject-weak", Kind: Delayed, In: InSubject, Weight: 1.0,
	Text: []string{
		"message delayed", "delivery incomplete",
	},
	Source: "general use",
}, {
	ID: "en-delayed-body", Kind: Delayed, In: InNotice, Weight: 2.5,
	Text: []string{
		"this is a warning only. you do not need to resend your message",
		"your message could not be delivered for more than", "it will be retried until it is",
		"has not yet been delivered to one or more of its recipients after more than",
		"delivery attempts will continue for some time", "this warning may be repeated at intervals",
		"delays in delivering your message", "this is an advisory notice only",
		"additional attempts to deliver your message will be made", "you do not need to do anything at this time",
		"please note that this is only a temporary failure report", "the message is kept in the queue for up to",
		"you do not need to re-send the message to these recipients", "a message is delayed for more than",
		"next attempts to deliver", "this is a warning message only", "you do not need to resend your message",
		"will continue to be retried", "still trying to deliver", "the server will keep trying",
		"delivery to the following recipient has been delayed", "message delivery has been delayed",
		"delivery to these recipients or groups is delayed", "delivery to the following recipients has been delayed",
		"message has not yet been delivered", "message still undelivered after",
		"the following addresses had transient non-fatal errors", "deferred: connection", "gmail will retry for",
		"attempts to deliver the message will continue", "the message will be retried", "no need to resend",
		"there was a temporary problem delivering your message", "the mail system will continue",
		"will be attempted again",
	},
	Source: "Postfix source; Exim source; Courier source; general use",
}, {
	ID: "en-delayed-body-weak", Kind: Delayed, In: InNotice, Weight: 0.7,
	Text: []string{
		"delay reason:", "no action is required", "will be retried", "will keep trying", "action: delayed",
	},
	Source: "Exim source; general use",
}, {
	ID: "en-delivered-body-weak", Kind: Delivered, In: InNotice, Weight: 0.7,
	Text: []string{
		"action: delivered",
	},
	Source: "Exim source; general use",
}, {
	ID: "en-relayed-subject", Kind: Delivered, In: InSubject, Weight: 3.5,
	Text: []string{
		"delivery status notification (relay)", "delivery report: relayed",
	},
	Source: "general use",
}, {
	ID: "en-relayed-body", Kind: Delivered, In: InNotice, Weight: 2.5,
	Text: []string{
		"your message was relayed to these recipients", "message delivered to a mail gateway",
		"transferred to an intermediate mail gateway",
		"delivery to these recipients or groups is complete, but no delivery notification was sent by the destination server",
		"your message has been successfully relayed to the following recipients", "relayed to non-dsn-aware mailer",
		"successfully relayed",
	},
	Source: "OpenSMTPD source; Courier source; general use",
}, {
	ID: "en-relayed-body-weak", Kind: Delivered, In: InNotice, Weight: 0.7,
	Text: []string{
		"action: relayed",
	},
	Source: "general use",
}, {
	ID: "en-expanded-body", Kind: Delivered, In: InNotice, Weight: 2.5,
	Text: []string{
		"your message has been delivered to the distribution list", "was expanded to a distribution list",
		"expanded to the following",
	},
	Source: "general use",
}, {
	ID: "en-expanded-body-weak", Kind: Delivered, In: InNotice, Weight: 0.7,
	Text: []string{
		"action: expanded",
	},
	Source: "general use",
}, {
	ID: "en-list-subject", Kind: AutoReply, In: InSubject, Weight: 3.5,
	Text: []string{
		"results of your commands", "the results of your email commands", "welcome to the \"…\" mailing list",
		"you have been unsubscribed from the", "mailing list memberships reminder", "confirm subscription",
		"confirmation is required to join", "your confirmation is required", "unsubscribe confirmation",
		"subscribe confirmation", "you have been unsubscribed",
	},
	Source: "Sympa templates; Mailman 2 source; general use",
}, {
	ID: "en-list-body-weak", Kind: AutoReply, In: InNotice, Weight: 0.7,
	Text: []string{
		"this is an automatic response sent by sympa mailing lists manager",
	},
	Source: "Sympa templates; general use",
}, {
	ID: "en-read-subject", Kind: ReadReceipt, In: InSubject, Weight: 3.5,
	Text: []string{
		"return receipt (displayed)", "your message has been read",
	},
	Source: "Thunderbird l10n; gromox bounce templates; general use",
}, {
	ID: "en-read-subject-weak", Kind: ReadReceipt, In: InSubject, Weight: 1.0,
	Text: []string{
		"return receipt (dispatched)", "read:", "read receipt", "return receipt", "message read",
	},
	Source: "Thunderbird l10n; general use",
}, {
	ID: "en-unread-subject", Kind: ReadReceipt, In: InSubject, Weight: 3.5,
	Text: []string{
		"return receipt (deleted)", "return receipt (denied)", "not read:", "your message has been deleted",
	},
	Source: "Thunderbird l10n; gromox bounce templates; general use",
}, {
	ID: "en-absence-subject", Kind: AutoReply, In: InSubject, Weight: 3.5,
	Text: []string{
		"out of office till", "out of office reply", "out of office autoreply", "out of office auto reply",
		"out-of-office", "auto reply:", "auto-reply:", "automatic response", "auto-response", "vacation reply",
		"vacation response", "vacation message", "on annual leave", "on maternity leave", "on parental leave",
		"away from my mail", "ooo:", "absence notification", "absence:", "out of office", "out of office:",
		"automatic reply:",
	},
	Source: "KDE libksieve; Zimbra/KMail UI strings; Alaveteli handler; Alaveteli handler (user-facing FOI software); general use",
}, {
	ID: "en-absence-body", Kind: AutoReply, In: InNotice, Weight: 2.5,
	Text: []string{
		"i am out of office till", "i am out of the office", "i'm out of the office", "i am currently out of office",
		"i'm currently out of the office", "i will be out of the office", "i will be out of office", "i am on vacation",
		"i'm on vacation", "i am on holiday", "i'm on holiday", "i am on annual leave", "i am on leave",
		"i am currently on leave", "i am on maternity leave", "i am currently on maternity leave",
		"i am on parental leave", "i am on sick leave", "i am away from the office", "i am away until", "i will be away",
		"i am currently away", "i will be back on", "i will return on", "i will be returning",
		"i will return to the office", "back in the office on", "will be out of the office starting",
		"limited access to email", "limited access to my email", "no access to email", "without access to email",
		"with no access to my email", "will not be checking email", "will respond upon my return",
		"i will reply when i return", "i will respond to your email when i return",
		"i will get back to you upon my return", "in my absence please contact", "in urgent cases please contact",
		"for urgent matters please contact", "if your matter is urgent, please contact",
		"your message will not be forwarded", "your mail will not be forwarded", "our office is closed",
		"our offices are closed", "the office will be closed", "we are closed for the holidays",
		"on sabbatical", "will be reading mail sporadically", "offices are closed",
	},
	Source: "KDE libksieve; general use",
}, {
	ID: "en-absence-subject-weak", Kind: AutoReply, In: InSubject, Weight: 1.0,
	Text: []string{
		"auto:", "automated reply", "on vacation", "on holiday", "on leave", "i am away", "away:", "maternity leave",
		"sick leave", "annual leave",
	},
	Source: "Dovecot Pigeonhole source; general use",
}, {
	ID: "en-receipt-subject", Kind: AutoReply, In: InSubject, Weight: 2,
	Text: []string{
		"autoreply:", "support ticket opened", "i have received your mail", "auto-response for your message to the",
		"awaits moderator approval", "we have received your", "we received your", "your request has been received",
		"request received", "ticket received", "ticket created", "new ticket created", "your ticket has been created",
		"acknowledgement of receipt", "acknowledgment of receipt", "acknowledgement:", "receipt confirmation",
		"confirmation of receipt", "your message has been received", "your email has been received", "[ticket#",
		"[ticket #", "[case #", "[request received]", "support request received",
	},
	Source: "Request Tracker initialdata; osTicket; gromox bounce templates; general use",
}, {
	ID: "en-absence-body-weak", Kind: AutoReply, In: InNotice, Weight: 0.7,
	Text: []string{
		"back in the office", "upon my return", "during my absence",
	},
	Source: "general use",
}, {
	ID: "en-receipt-subject-weak", Kind: AutoReply, In: InSubject, Weight: 1.0,
	Text: []string{
		"thank you for contacting", "thank you for your email", "thank you for your message", "thank you for your inquiry",
		"thanks for contacting us", "thanks for your email", "case created",
	},
	Source: "general use",
}, {
	ID: "en-automatic-body", Kind: AutoReply, In: InNotice, Weight: 2.5,
	Text: []string{
		"this is an auto-response", "this is an automated response", "this is an automatic response", "this is an automatic reply",
		"this is an automated reply",
		"sent automatically)", "automatic response from",
		"this is an automatic message", "automatically generated reply to let you know",
	},
	Source: "general use",
}, {
	ID: "en-receipt-body", Kind: AutoReply, In: InNotice, Weight: 1.5,
	Text: []string{
		"this message has been automatically generated in response to the creation of",
		"a request for support has been created and assigned", "thank you for sending me the mail. i have received it",
		"please reply above this line", "a representative will follow-up with you as soon as possible",
		"this is an automated message", "this is an auto-generated", "this is an automatically generated",
		"this mailbox is not monitored", "this inbox is not monitored", "this email address is not monitored",
		"this address is not monitored", "we have received your email", "we have received your message",
		"we have received your request", "we have received your inquiry", "your message has been received",
		"your email has been received", "your request has been received", "your enquiry has been received",
		"we will respond within", "one of our agents will", "a member of our team will", "has been assigned the ticket",
		"your ticket number is", "your case number is", "your reference number is", "a ticket has been created",
		"a new ticket has been created", "a support ticket has been", "your ticket has been received",
		"##- please type your reply above this line -##", "please type your reply above this line",
		"has been opened on your behalf", "we got your request", "confirming that we got",
		"we got your ticket", "we have got your ticket", "we've received your ticket", "will answer during office hours",
		"we cannot act on instructions received by email",
		"only response you will receive", "sent from a contact form", "opened case … for you",
	},
	Source: "Request Tracker initialdata; osTicket; gromox bounce templates; general use",
}, {
	ID: "en-receipt-body-weak", Kind: AutoReply, In: InNotice, Weight: 0.7,
	Text: []string{
		"please do not reply to this email", "please do not reply to this message", "do not reply to this message",
		"we will get back to you", "thank you for contacting us", "thank you for your email", "thank you for your message",
		"thank you for contacting", "thank you for reaching out", "thanks for reaching out", "thank you for your interest",
	},
	Source: "general use",
}, {
	ID: "en-left-body", Kind: AutoReply, In: InNotice, Weight: 1.5,
	Text: []string{
		"no longer with the company", "no longer works for", "no longer works at", "no longer working for",
		"no longer working at", "no longer work for", "no longer work at", "is no longer employed",
		"am no longer employed", "no longer an employee", "i have left the company", "has left the company",
		"have left the company", "left the organization", "has left the organisation", "i no longer work", "no longer works here",
		"no longer part of the team", "my last day at", "i have retired", "has moved on from", "no longer associated with",
	},
	Source: "general use",
}, {
	ID: "en-left-body-weak", Kind: AutoReply, In: InNotice, Weight: 0.7,
	Text: []string{
		"has retired", "i am retired", "is no longer with", "is no longer at", "passed away",
	},
	Source: "general use",
}, {
	ID: "en-left-subject", Kind: AutoReply, In: InSubject, Weight: 3.5,
	Text: []string{
		"no longer with the company", "no longer with", "left the company", "i have left",
	},
	Source: "general use",
}, {
	ID: "en-moved-body", Kind: AutoReply, In: InNotice, Weight: 1.5,
	Text: []string{
		"my email address has changed", "our email address has changed", "my new email address is",
		"my new e-mail address is", "please update your address book", "please update your contacts",
		"please update your records", "this email address is no longer in use", "this email address is no longer valid",
		"this email address is no longer active", "this mailbox is no longer in use",
		"this mailbox is no longer monitored", "this account is no longer active", "this address is no longer in use",
		"this address will be discontinued", "please use my new address", "please use the following address",
		"please send future emails to", "please note my new email", "has changed email address",
		"e-mail address has changed to", "email address has changed to",
		"has been forwarded to me", "will be forwarded to me", "change your address book",
	},
	Source: "general use",
}, {
	ID: "en-moved-body-weak", Kind: AutoReply, In: InNotice, Weight: 0.7,
	Text: []string{
		"new email address is", "has been changed to",
	},
	Source: "general use",
}, {
	ID: "en-moved-subject-weak", Kind: AutoReply, In: InSubject, Weight: 1.0,
	Text: []string{
		"new email address", "my new email", "address changed",
	},
	Source: "general use",
}, {
	ID: "en-moved-subject", Kind: AutoReply, In: InSubject, Weight: 3.5,
	Text: []string{
		"change of email address", "email address change", "change of address",
	},
	Source: "general use",
}, {
	ID: "en-challenge-subject", Kind: Challenge, In: InSubject, Weight: 3.5,
	Text: []string{
		"please confirm your message", "sender verification required", "your message is awaiting confirmation",
		"action required: confirm your email", "delivery confirmation required",
		"are you a human", "confirm your address",
	},
	Source: "general use",
}, {
	ID: "en-challenge-subject-weak", Kind: Challenge, In: InSubject, Weight: 1.0,
	Text: []string{
		"confirm your email", "please confirm your email", "verification required",
	},
	Source: "general use",
}, {
	ID: "en-challenge-body", Kind: Challenge, In: InNotice, Weight: 2.5,
	Text: []string{
		"to complete this verification", "you must verify that you are a real person", "click the link below to verify",
		"i am protecting myself from receiving junk mail", "this message is being held until you",
		"your message will not be delivered until you", "please click the link below so your message can be delivered",
		"to confirm that you are human", "reply to this message to confirm", "your email has been quarantined pending",
		"add you to the whitelist",
		"reply with the answer", "holding pen", "is on hold as your address", "your address is unknown to this recipient",
	},
	Source: "general use",
}, {
	ID: "en-read-body", Kind: ReadReceipt, In: InNotice, Weight: 1.8,
	Text: []string{
		"has been displayed. this is no guarantee that the message has been read or understood",
		"your message has been displayed to", "was read on", "this is a return receipt for the mail that you sent to",
		"your message … was read on",
	},
	Source: "KMime mdn.cpp; gromox bounce templates; general use",
}, {
	ID: "en-unread-subject-weak", Kind: ReadReceipt, In: InSubject, Weight: 1.0,
	Text: []string{
		"deleted:",
	},
	Source: "general use",
}, {
	ID: "en-unread-body-weak", Kind: ReadReceipt, In: InNotice, Weight: 0.7,
	Text: []string{
		"was deleted without being read", "has been deleted unseen",
	},
	Source: "KMime mdn.cpp; general use",
}, {
	ID: "en-unread-body", Kind: ReadReceipt, In: InNotice, Weight: 1.8,
	Text: []string{
		"your message has not been displayed to", "your message … was deleted without being read on",
	},
	Source: "gromox bounce templates; general use",
}, {
	ID: "en-list-subject-weak", Kind: AutoReply, In: InSubject, Weight: 1.0,
	Text: []string{
		"subscription confirmation", "request to mailing list",
	},
	Source: "Mailman 2 source; general use",
}, {
	ID: "en-list-body", Kind: AutoReply, In: InNotice, Weight: 2.5,
	Text: []string{
		"the results of your email command are provided below", "no command found in message",
		"you have been removed from the list", "you have been added to the list", "you are not subscribed to",
		"you must be subscribed to post", "to confirm that you want to be added to this mailing list",
		"post by non-member to a members-only list", "is being held until the list moderator can review it for approval",
		"is being held until the list moderator", "wartet auf die zustimmung des moderators",
	},
	Source: "Mailman 2 source; Sympa templates/translations; general use",
}, {
	ID: "en-daemon-from", Kind: Report, In: InFrom, Weight: 2.0,
	Text: []string{
		"mailer-daemon", "mail delivery system", "mail delivery subsystem", "mailer daemon", "mail-daemon", "maildaemon",
		"mail daemon", "mail delivery service", "mail administrator", "mail system administrator", "mail system",
		"internet mail delivery", "delivery subsystem", "microsoftexchange329e71ec88ae4615bbc36ab6ce41109e",
		"microsoft exchange", "mdaemon", "mdaemon at", "the post office", "mail router", "mailrouter",
		"mail transfer agent", "mail transport system", "exchange system attendant", "smtp gateway", "mail gateway",
		"email delivery subsystem", "internet email delivery system", "bounce notification", "bounce handler",
		"bounce-notification", "mmdf mail system", "smtp-daemon", "mail-system", "mail_system", "ms exchange",
		"e-mail system", "antispam gateway", "mailer-daemon@googlemail.com", "mailer-daemon@amazonses.com",
	},
	Source: "Postfix source; ZoneMTA config; Yahoo/Google help; pa-solution.net; general use",
}, {
	ID: "en-daemon-from-weak", Kind: Report, In: InFrom, Weight: 0.8,
	Text: []string{
		"double-bounce", "mailerdaemon", "postmaster", "system administrator", "microsoft outlook", "post office",
		"bounces", "bounce", "mimecast postmaster", "amazonses mailer-daemon",
	},
	Source: "Postfix source; seniorenlotse/magazin66; general use",
}, {
	ID: "en-robot-from", Kind: AutoReply, In: InFrom, Weight: 2.0,
	Text: []string{
		"autoresponder", "auto-reply", "autoanswer", "auto-responder", "auto-response", "vacation", "mailman-bounces",
		"robot",
	},
	Source: "Froide config regex; general use",
}, {
	ID: "en-robot-from-weak", Kind: AutoReply, In: InFrom, Weight: 0.8,
	Text: []string{
		"noreply", "no-reply", "no_reply", "donotreply", "do-not-reply", "do_not_reply", "listserv", "sympa", "mailman",
		"helpdesk", "listmaster", "notifications", "automailer",
	},
	Source: "general use",
}}
