package classify_test

import "bounced/classify"

// pastedFormats are of servers as people show their mail to others who may help.
var pastedFormats = []format{{
	name: "sendmail 5: a reply names nothing but the local part, the list below all of it",
	raw: notice("MAILER-DAEMON@cs.example.net (Mail Delivery Subsystem)", "Returned mail: User unknown", `   ----- Transcript of session follows -----
550 bob... User unknown
550 ann@vax2.example.net... Host unknown

   ----- Recipients of this delivery -----
Bounced, cannot deliver:
   bob@cs.example.net
   ann@vax2.example.net

   ----- Unsent message follows -----
`+theirs),
	kind: classify.Failure, want: "bob@cs.example.net - 550 mailbox_unknown\nann@vax2.example.net - 550 domain_unknown",
}, {
	name: "below a ruler stands what a lawyer says",
	raw: notice("postmaster@corp.example", "Delivery Status Notification (Failure)", `Delivery to the following recipients failed.

       bob@corp.example



*************************************************************************
This communication is for the exclusive use of the addressee. If you are not
the intended recipient, any disclosure or distribution is strictly prohibited.
*************************************************************************
`),
	kind: classify.Failure, want: "bob@corp.example - - unknown",
}, {
	name: "MDaemon: several lines of an answer, each behind the time",
	raw: notice("MDaemon at mail.example.net <MDaemon@mail.example.net>", "Permanent Delivery Failure", `The attached message had PERMANENT fatal delivery errors.

Failed address: bob@gmail.example

--- Session Transcript ---
 Thu 2025-02-06 10:22:15: --> RCPT To:<bob@gmail.example>
 Thu 2025-02-06 10:22:15: <-- 250 2.1.5 OK
 Thu 2025-02-06 10:22:16: <-- 550-5.7.29 This message wasn't sent over a TLS
 Thu 2025-02-06 10:22:16: <-- 550 5.7.29 connection. All senders have to use TLS.
 Thu 2025-02-06 10:22:16: --> QUIT
--- End Transcript ---
`),
	kind: classify.Failure, want: "bob@gmail.example 5.7.29 550 tls_failure",
}, {
	name: "a gateway: a host refused connection",
	raw: notice("postmaster@corp.example", "Undeliverable: Hello", `Your message with Subject: Hello
could not be delivered to the following recipients:

	bob@corp.example

because the host 192.0.2.4 refused connection.
No further attempts will be made to deliver the message.
`),
	kind: classify.Failure, want: "bob@corp.example - - connection_failure",
}, {
	name: "Exim: an administrator took it out of the queue",
	raw: notice("Mail Delivery System <Mailer-Daemon@mx.example.net>", "Mail delivery failed: returning message to sender", `This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of its
recipients. The following address(es) failed:

  bob@example.net
    delivery cancelled by administrator

------ This is a copy of the message, including all the headers. ------

`+theirs),
	kind: classify.Failure, want: "bob@example.net - - policy_other",
}, {
	name: "MailScanner: the mail was thrown away",
	raw: by("postmaster@corp.example", "MailScanner <postmaster@corp.example>", "Warning: E-mail blocked", `Our attachment checker has been triggered by a message you sent:-
  To: bob@corp.example
  Subject: Invoice 20817

Your original e-mail has been discarded and was not delivered.

Filename check report:
MailScanner: Executable DOS/Windows programs are dangerous in email (setup.exe)
`),
	kind: classify.Failure, want: "bob@corp.example - - attachment_rejected",
}, {
	name: "WHMCS: a ticket out of our report to them",
	raw: "X-Auto-Response-Suppress: OOF, AutoReply\n" + notice("Support <support@hosting.example>", "[Ticket ID: 448120] Mail delivery failed: returning message to sender", `Thank you for contacting our support team. A support ticket has now been opened for your request.

Subject: Mail delivery failed: returning message to sender
Priority: Medium
`),
	kind: classify.AutoReply,
}, {
	name: "a report without an address, and a message that went to one",
	raw: "From: MAILER-DAEMON@mx.example.net\nTo: sender@example.com\nSubject: Returned mail\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\n\n" +
		"--b\nContent-Type: text/plain\n\nSorry, delivery was not possible.\n\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.net\n\n" +
		"Final-Recipient: rfc822;\nAction: failed\nStatus: 5.1.10\nDiagnostic-Code: smtp; 556 5.1.10 Domain does not accept mail (nullMX)\n\n--b\nContent-Type: message/rfc822\n\n" +
		theirs + "\n--b--\n",
	kind: classify.Failure, want: "bob@example.net 5.1.10 556 domain_no_mail",
}, {
	name: "two hosts put it off, the third refuses for good",
	raw: notice("Mail Delivery System <mailer-daemon@mx.example.net>", "Delivery failure report", `Delivery attempts for <bob@example.net>:

  mx1.example.net [192.0.2.11]: 421 4.3.2 Service shutting down
  mx2.example.net [192.0.2.12]: connection timed out
  mx3.example.net [192.0.2.13]: 550 5.1.1 <bob@example.net>: no mailbox by that name

Final result: failed, message returned.
`),
	kind: classify.Failure, want: "bob@example.net 5.1.1 550 mailbox_unknown",
}, {
	name: "a person who asks, in Chinese",
	raw:  notice("王小明 <wang@cats.example>", "回复：关于退信的问题", "您好，\n\n我昨天发信时收到了退信（550 User unknown），请问现在的联系邮箱是哪一个？\n"),
	kind: classify.Other,
}, {
	name: "a blackmailer who writes from our own address",
	raw:  by("", "sender@example.com", "Delivery of your secrets", "I have access to your account, as you see. Send 900 USD. Do not reply, this address does not exist.\n"),
	kind: classify.Other,
}, {
	name: "whom the notice addresses is not to blame",
	raw:  notice("Postmaster <postmaster@mx.example.net>", "Onbestelbaar bericht", "Geachte afzender,\n\nNa vijf dagen vergeefs proberen is uw bericht aan bob@example.net teruggestuurd.\n"),
	kind: classify.Failure, want: "bob@example.net - - expired",
}, {
	name: "the address in a field of the notice's header",
	raw:  "X-Rcpt: bob@example.net\n" + by("", "gateway@example.net", "return to sender", "The mailbox does not exist on this system.\nSMTP reply was 553.\n"),
	kind: classify.Failure, want: "bob@example.net - 553 mailbox_unknown",
}, {
	name: "the address in a field of the message that came back",
	raw: by("", "IT Desk <it@example.net>", "Returned: parts list", `Your message was returned: the mailbox is full.

------ Returned header ------
X-Original-To: bob@example.net
From: sender@example.com
Subject: parts list
Message-ID: <1@example.com>
`),
	kind: classify.Failure, want: "bob@example.net - - mailbox_full",
}, {
	name: "a table that a machine writes, and nothing else",
	raw:  by("", "jobs@example.net", "delivery result for job 61", "job\trcpt\tresult\tcode\ttext\n61\tbob@example.net\tFAIL\t554\tMessage rejected as spam (score 11.2)\n"),
	kind: classify.Failure, want: "bob@example.net - 554 spam_content",
}, {
	name: "Office 365 explains itself, and speaks of the sender",
	raw: notice("Microsoft Outlook <postmaster@example.net>", "Undeliverable: order", `Your message to bob@example.net couldn't be delivered.

More Info for Email Admins
Status code: 550 5.1.10
This error occurs when the sender sent a message to an email address hosted by Office 365 but the address is incorrect or doesn't exist at the destination domain.
`),
	kind: classify.Failure, want: "bob@example.net 5.1.10 550 mailbox_unknown",
}, {
	name: "the sender in a table with rules around it",
	raw: by("", "UTM <do-not-reply@utm.example.net>", "Mail not accepted", `A message addressed to you was not accepted by the mail proxy.

| Sender    | bounce-40712@lists.example.com |
| Recipient | bob@example.net |
| SMTP      | 552 5.3.4 Message size exceeds fixed limit |
`),
	kind: classify.Failure, want: "bob@example.net 5.3.4 552 message_too_large",
}, {
	name: "a table with a row for one who got it",
	raw: by("", "mailgw@example.net", "Delivery report", `Recipient             Status  Code  Text
--------------------  ------  ----  ------------------
ann@example.net       5.1.1   550   no such user here
cat@example.net       5.2.2   552   mailbox over quota
bob@example.net       2.0.0   250   queued as 77182
-----------------------------------------------------
What was not delivered is not tried again.
`),
	kind: classify.Failure, want: "ann@example.net 5.1.1 550 mailbox_unknown\ncat@example.net 5.2.2 552 mailbox_full\nbob@example.net - - unknown",
}}
