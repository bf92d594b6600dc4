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
}}
