package classify

// coreRules decide where rows of several receivers or languages would quarrel:
// words that mean one thing alone and another beside a status or a host.
var coreRules = []Rule{{
	ID: "postfix-table-lookup", Category: ReceiverError, Status: []string{"4.3.0"}, Code: []int{451},
	Text:   []string{"temporary lookup failure"},
	Source: "Postfix source, smtpd_check.c: one of its tables could not be asked; the resolver has other statuses",
	Hits:   []Sample{{Status: "4.3.0", Code: 451, Text: "<bob@example.com>: Temporary lookup failure"}},
}, {
	ID: "unknown-host-or-user", Category: MailboxUnknown, Status: []string{"x.1.1"},
	Text:   []string{"unknown host or user"},
	Source: "PMDF and Sun Messaging Server: one text for two causes, which the status tells apart",
	Hits:   []Sample{{Status: "5.1.1", Text: "unknown host or user: no such local user"}},
	Misses: []Sample{{Status: "5.1.2", Text: "unknown host or user"}},
}, {
	ID: "dns-try-again", Category: DNSFailure,
	Text:   []string{"host not found, try again", "temporary lookup failure", "name server: … try again", "domain temporarily not", "host temporarily not", "domain is temporarily not", "temporarily not found in dns", "temporarily not resolvable"},
	Source: "Postfix and Sendmail source: the resolver's TRY_AGAIN",
	Hits:   []Sample{{Status: "4.4.3", Text: "Host or domain name not found. Name service error for name=example.com type=MX: Host not found, try again"}},
	Misses: []Sample{{Status: "5.4.4", Text: "Host or domain name not found. Name service error for name=example.com type=A: Host not found"}},
}, {
	ID: "hosts-failing", Category: ConnectionFailure, Permanence: Transient,
	Text:   []string{"have been failing for a long time"},
	Source: "Exim source: the hosts were down before this message came",
	Hits:   []Sample{{Text: "all hosts have been failing for a long time and were last tried after this message arrived"}},
}, {
	ID: "null-mx-old", Category: DomainNoMail,
	Text:   []string{"malformed or unexpected name server reply", "returned null mx", "recipient address has null mx", "domain of recipient has a null mx"},
	Source: "Postfix before 3.0 reports the root as an MX so (RFC 7505)",
	Hits:   []Sample{{Status: "5.4.4", Text: "Name service error for name=example.com type=MX: Malformed or unexpected name server reply"}},
}, {
	ID: "domain-not-found", Category: DomainUnknown,
	Text: []string{
		"host or domain name not found", "host not found", "name or service not known", "invalid domain", "dns domain … does not exist", "no such domain", "unknown domain",
		"domain does not exist", "domain doesn't exist", "the domain … couldn't be found",
	},
	Status: []string{"5.4.4", "5.1.2", "5.4.310", "x.1.2"},
	Source: "Postfix, Exchange: the domain of the recipient where the status says so too",
	Hits:   []Sample{{Status: "5.4.4", Text: "Host or domain name not found. Name service error for name=example.com type=A: Host not found"}},
	Misses: []Sample{{Status: "4.1.8", Text: "Sender address rejected: domain does not exist"}},
}, {
	ID: "domain-not-found-nxdomain", Category: DomainUnknown,
	Text: []string{
		"name service error for domain … host not found", "type=a: host not found", "type=aaaa: host not found", "type=mx: host not found", "host not found (authoritative*",
		"host unknown (name server: host not found)", "couldn't find any host named", "couldn't find any host by that name",
	},
	Source: "Postfix, Sendmail and qmail source: the name servers say for certain that there is none",
	Hits:   []Sample{{Text: "Host or domain name not found. Name service error for name=example.org type=A: Host not found"}},
	Misses: []Sample{{Text: "Host or domain name not found. Name service error for name=example.com type=MX: Host not found, try again"}},
}, {
	ID: "no-mail-servers", Category: DomainUnknown,
	Text: []string{
		"unrouteable mail domain", "unroutable mail domain", "recipient domain … does not exist", "destination domain … does not exist",
		"no mail servers appear to exist*", "all relevant mx records point to non-existent hosts", "illegal host/domain name found", "could not find any mail server for",
		"node … is not defined in", "no mail exchanger could be found", "no mail servers found for", "no such host or domain", "recipient domain could not be resolved", "host or domain does not exist",
	},
	Source: "hMailServer, Exim, PMDF: nothing to deliver to",
	Hits:   []Sample{{Text: "No mail servers appear to exists for the recipient's address."}},
}, {
	ID: "no-such-userid", Category: MailboxUnknown,
	Text: []string{
		"permanent failure for one or more recipients … unrouteable address", "permanent failure for one or more recipients … unknown", "not in my validrcptto list",
		"recipient not accepted", "recipients not accepted",
		"invalid final delivery userid", "invalid userid", "no such userid", "unknown userid", "userid … unknown", "not a known user",
	},
	Source: "Imail, LISTSERV: user ids",
	Hits:   []Sample{{Text: "Invalid final delivery userid: bob@example.net"}},
}, {
	ID: "not-reachable", Category: ConnectionFailure,
	Text:   []string{"not reachable within the allowed queue period", "host not reachable", "host unreachable", "host is unreachable", "server not reachable", "no route to host", "network is unreachable"},
	Source: "InterMail, Zoho, Unix: nobody answers",
	Hits:   []Sample{{Code: 421, Text: "Host not reachable."}},
}, {
	ID: "recipient-access-denied-directory", Category: MailboxUnknown,
	Text:   []string{"recipient address rejected: access denied"},
	Status: []string{"5.4.1", "5.1.0", "5.1.1", "5.7.504"},
	Source: "https://learn.microsoft.com/exchange/mail-flow-best-practices/use-directory-based-edge-blocking",
	Hits:   []Sample{{Status: "5.4.1", Code: 550, Text: "Recipient address rejected: Access denied. [AM1.eop-EUR02.prod.protection.outlook.com]"}},
	Misses: []Sample{{Status: "5.7.1", Code: 554, Text: "Recipient address rejected: Access denied"}},
}, {
	ID: "recipient-access-denied", Category: RecipientFiltered,
	Text:   []string{"recipient address rejected: access denied"},
	Source: "Postfix source: REJECT in an access table of recipients",
	Hits:   []Sample{{Status: "5.7.1", Code: 554, Text: "<bob@example.com>: Recipient address rejected: Access denied"}},
}, {
	ID: "sender-domain-not-found", Category: AuthFailure,
	Text: []string{
		"your domain has no valid mx", "sender domain … does not exist", "sender domain … not found", "sender's domain … does not exist", "your domain has no mx", "your domain does not exist",
		"your domain has no dns", "your domain … does not resolve", "your domain … does not exist", "your domain … could not be found",
		"sender address rejected: domain not found", "sender domain not found", "sender domain does not exist", "sender's domain does not exist",
		"sender domain must exist", "sender domain must resolve",
		"domain of sender … does not exist", "domain of sender … does not resolve", "sender domain … not resolve", "sender address rejected: malformed dns",
		"domain in mail from does not have any mx records", "cannot resolve your domain", "can't resolve your domain", "unable to resolve your domain", "unresolvable sender domain",
		"sender domain has no", "sender address has no mx", "sender domain is not resolvable", "cannot resolve sender domain", "sender verify … unrouteable",
		"domain of the sender … not exist", "sender host unknown", "sender domain unknown", "unknown sender domain", "sender domain could not be resolved",
		"domain of sender address … does not exist", "domain of sender address … does not resolve", "domain of sender address does not exist",
		"client host unknown", "your host is not known", "your host is unknown", "your host name is unknown", "no mx record for your domain", "no mx record for sender", "no mx for your domain", "mx record of the sender domain",
		"sender unacceptable … domain", "sender … has no mx or a record",
	},
	Source: "Postfix, Sendmail, Exim, qmail source: the sender's own domain does not resolve",
	Hits: []Sample{
		{Status: "4.1.8", Code: 450, Text: "<bob@example.com>: Sender address rejected: Domain not found"},
		{Code: 550, Text: "Rejected: your domain example.com does not exist"},
	},
	Misses: []Sample{{Code: 550, Text: "<bob@example.com>: Sender address rejected: undeliverable address"}},
}, {
	ID: "unsolicited-bulk", Category: SpamContent,
	Text:   []string{"rejected, ube*", "content rejected, ube*", "rejected, bulk*", "rejected, spam*", "blocked spam*", "unsolicited bulk*", "blocked-spam*"},
	Source: "amavisd-new, Barracuda: UBE is unsolicited bulk email",
	Hits:   []Sample{{Status: "5.7.1", Code: 550, Text: "Message content rejected, UBE, id=20220-2"}},
}, {
	ID: "block-list-misused", Category: ReceiverError,
	Text:   []string{"error: open resolver*", "spamhaus.org/returnc/*"},
	Source: "https://www.spamhaus.org/returnc/pub/: the receiver asks the list in a way that it does not answer",
	Hits:   []Sample{{Code: 554, Text: "Error: open resolver; https://www.spamhaus.org/returnc/pub/192.0.2.1"}},
}, {
	ID: "recipient-list", Category: RecipientFiltered,
	Text: []string{
		"sender blacklisted by recipient", "sender … blacklisted by the recipient", "sender … blacklisted by the user", "sender blocklisted by recipient", "sender … blocklisted by the recipient",
		"recipient's blacklist", "recipient's blocklist", "recipient's block list", "recipient's personal blacklist", "user's blacklist", "user's personal blacklist",
	},
	Source: "SpamAssassin and other filters with lists of their users' own",
	Hits:   []Sample{{Status: "5.7.1", Code: 550, Text: "Sender blacklisted by recipient"}},
}, {
	ID: "reputation-list-url", Category: ReputationBlock,
	Text: []string{
		"spamhaus.org*", "spamcop.net*", "barracudacentral.org*", "sorbs.net*", "spamrats.com*", "uceprotect*", "abuseat.org*", "surbl.org*",
		"psbl.org*", "sender.office.com*", "abusix*", "invaluement*", "njabl.org*", "mail-abuse.org*", "mailspike*", "dsbl.org*", "blackholes*",
		"manitu.net*", "openspam*", "blocked using", "listed by css", "listed by sbl", "listed by xbl", "listed in … rbl", "blacklisted by", "black listed", "ip address blacklisted",
	},
	Source: "names of block lists, in the replies of the receivers that ask them",
	Hits:   []Sample{{Status: "5.7.1", Code: 554, Text: "Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org"}},
	Misses: []Sample{{Text: "the mailbox is blocked"}},
}, {
	ID: "storage-of-system", Category: MailboxFull,
	Text: []string{
		"insufficient disk space", "insufficient system storage", "no space left on device", "disk full", "file system full", "not enough disk space",
		"out of disk space", "insufficient storage", "mail system full", "has exceeded its disk space", "exceeded … disk space limit",
		"number of messages in recipient's mailbox exceeded", "exhausted allowed storage", "maximum allowed storage", "too many messages in this mailbox", "too many messages in mailbox",
		"output file: disk quota*", "quota exceeded while writing", "storage space exhausted", "storage quota",
		"too many messages on the server", "too many messages in the mailbox",
		"has too many messages on", "mailbox exceeds allowed size", "mailbox is full", "mailfolder is full", "full mailbox",
	},
	Source: "RFC 3463 §3.4 (x.3.1); Sendmail, Postfix, Imail source",
	Hits: []Sample{
		{Status: "4.4.5", Code: 452, Text: "Insufficient disk space; try again later"},
		{Status: "5.2.0", Text: "can't create user output file. Command output: procmail: Quota exceeded while writing \"/var/mail/bob\""},
	},
}, {
	ID: "sender-ptr", Category: AuthFailure,
	Text: []string{
		"mismatches client ip", "invalid rdns record", "bad spf", "not allowed to send from … spf", "unauthenticated senders not allowed",
		"reverse dns record", "ptr record", "no ptr", "fcrdns", "cannot find your hostname", "cannot find your reverse hostname", "helo name", "helo hostname", "helo host", "ehlo name", "ehlo hostname", "ehlo host",
	},
	Source: "general use of SPF and PTR checks",
	Hits:   []Sample{{Code: 550, Text: "550 Bad SPF records for [example.org:192.0.2.2]"}},
}, {
	ID: "mail-program-failed", Category: ReceiverError,
	Text: []string{
		"procmail: couldn't create", "vdelivermail: … error", "local delivery agent", "local delivery failed",
		"pipe to |", "child process … returned", "mailer error", "unknown mailer error", "deferred: local configuration",
	},
	Source: "Sendmail, Postfix, Exim source: a delivery program went wrong",
	Hits:   []Sample{{Text: `procmail: Couldn't create "/var/mail/bob"`}},
	Misses: []Sample{{Text: "procmail: quota exceeded"}},
}, {
	ID: "malformed-content", Category: ContentRejected,
	Text: []string{
		"not rfc 2822 compliant", "not rfc 5322 compliant", "not rfc compliant", "rfc 5322 section*", "header size exceeds", "missing from header",
		"cannot parse header", "bare <lf>*", "bare lf", "bare linefeed*", "bare newline*", "invalid line ending", "998 octets", "multiple from*",
		"line too long", "lines are too long", "invalid header", "duplicate header*", "duplicate headers", "missing … message-id", "equal headers",
		"8bit mail not supported", "conversion not supported", "storage error in content conversion", "header error", "headers are malformed", "malformed message", "malformed mime",
		"message header is invalid", "invalid message header", "non-ascii characters in … header", "illegal header*",
	},
	Source: "RFC 5322 and RFC 5321 §4.5.3: what is wrong with the message itself",
	Hits:   []Sample{{Status: "5.0.0", Code: 554, Text: "554 Transaction failed: Duplicate header 'DKIM-Signature'."}},
	Misses: []Sample{{Code: 550, Text: "User unknown"}},
}, {
	ID: "no-longer-taking-mail", Category: DomainNoMail, Code: []int{521, 556},
	Text:   []string{"system not accepting network messages", "does not accept mail", "host does not accept mail", "no mail service"},
	Source: "RFC 7504",
	Hits:   []Sample{{Status: "5.3.2", Code: 521, Text: "System not accepting network messages"}},
}, {
	ID: "dns-name-not-found", Category: DomainUnknown,
	Text:   []string{"dns lookup failure: host … not found", "nonexistent domain", "non-existent domain", "nxdomain"},
	Source: "DragonFly Mail Agent source",
	Hits:   []Sample{{Text: "DNS lookup failure: host mail.example.com not found"}},
}, {
	ID: "relay-quota", Category: RateLimited,
	Text: []string{
		"relay quota", "allowable number of posts", "daily … quota", "sending quota", "hourly … quota", "submission quota", "too many recipients this hour", "sent to too many recipients",
		"messages per hour", "emails per hour", "per day limit", "mails per day", "recipients per hour",
	},
	Source: "limits that services put on their own senders",
	Hits:   []Sample{{Code: 554, Text: "You've reached your daily relay quota - 203.0.113.0"}, {Status: "5.1.1", Code: 550, Text: "192.0.2.1 has sent to too many recipients this hour. IB607"}},
}, {
	ID: "list-members-only", Category: SenderRejected,
	Text: []string{
		"not a member of this mailing list", "have enough trust level", "not authorized to send mail to the … list", "closed mailing list", "not a member of the mailing list", "are not member",
		"is not a member of", "members only", "only members may post",
		"subscribers only", "only subscribers", "not subscribed to", "non-member", "you may not post", "not allowed to post", "do not have permission to post",
		"permission to post messages", "not authorized to post", "post to the group",
	},
	Source: "fml, ezmlm, Mailman, Google Groups: lists that take mail of members only",
	Hits:   []Sample{{Text: "You are not a member of this mailing list <cats@example.org>."}},
}, {
	ID: "computer-busy", Category: ConnectionFailure,
	Text:   []string{"computer … was not accepting connections"},
	Source: "Netscape Messaging Server",
	Hits:   []Sample{{Text: "The destination computer (mail.example.com) was not accepting connections."}},
}, {
	ID: "destination-not-in-dns", Category: DNSFailure,
	Text:   []string{"could not be found in domain name service"},
	Source: "Exchange 2003",
	Hits:   []Sample{{Text: "The destination server for this recipient could not be found in Domain Name Service (DNS) or is not accepting connections."}},
}, {
	ID: "not-accepting-connections", Category: ReputationBlock,
	Text:   []string{"esmtp not accepting connections", "not accepting connections", "connection rejected"},
	Source: "greetings that turn a client away",
	Hits:   []Sample{{Status: "4.7.0", Code: 554, Text: "554 mx.example.com ESMTP not accepting connections"}},
}, {
	ID: "upstream-error", Category: ReceiverError,
	Text:   []string{"upstream error", "backend error"},
	Source: "https://developers.cloudflare.com/email-routing/postmaster/",
	Hits:   []Sample{{Status: "4.3.0", Code: 421, Text: "421 4.3.0 Upstream error"}},
}, {
	ID: "no-such-account", Category: MailboxUnknown,
	Text: []string{
		"this user doesn't have a … account", "no such account", "no valid recipients were found", "no valid recipient", "nonexistent user", "non-existent user", "non existing user", "no mail box", "bad_recipient",
		"*nosuchuser*", "*nosuchmailbox*", "that's not a valid user", "not a valid user", "invalid user address",
		"is not a registered user at",
	},
	Source: "Yahoo and others",
	Hits:   []Sample{{Text: "This user doesn't have a example.com account (bob@example.com) [0]"}},
}, {
	ID: "helo-domain-invalid", Category: AuthFailure, Code: []int{501},
	Text:   []string{"invalid domain name", "invalid domain", "invalid helo", "invalid hostname"},
	Source: "RFC 5321 §4.1.1.1: 501 answers the argument of EHLO",
	Hits:   []Sample{{Status: "5.0.0", Code: 501, Text: "501 Invalid domain name"}},
}, {
	ID: "greylist-named", Category: Greylisted,
	Text:   []string{"sqlgrey", "greylisted by", "graulist*", "spamd grey", "first-time triplet", "triplet seen", "not yet authorized to deliver mail"},
	Source: "SQLgrey, spamd, milter-greylist and others, behind the words of the server that asked them",
	Hits:   []Sample{{Code: 451, Text: "Temporary local problem - please try later (SQLgrey: first contact)"}, {Code: 451, Text: "Graulistung aktiv, noch 287 Sekunden"}},
}, {
	ID: "never-collected", Category: Expired,
	Text:   []string{"waiting for collection for", "has not connected to collect"},
	Source: "Demon Internet: mail that a host never fetched",
	Hits:   []Sample{{Text: "has been waiting for collection for 30 days"}},
}, {
	ID: "list-loop", Category: RoutingFailure,
	Text:   []string{"duplicated message-id", "duplicate message-id", "loop alert"},
	Source: "fml: a list that gets its own mail again",
	Hits:   []Sample{{Text: "Duplicated Message-ID in <cats@example.org>."}},
}, {
	ID: "give-up", Category: Expired,
	Text:   []string{"could not deliver for the last … seconds", "giving up. "},
	Source: "DragonFly Mail Agent source",
	Hits:   []Sample{{Text: "Could not deliver for the last 432000 seconds. Giving up."}},
}}

// codeRules say what a reply code means where nothing else was said
// (RFC 5321 §4.2.3). Most of what they say is a guess, and rated so.
var codeRules = []Rule{{
	ID: "code-at-connect", Category: ReputationBlock, Code: []int{4, 5}, State: []string{"connect", "ehlo"}, Source: "RFC 5321 §3.1: refused before it named anything", Confidence: 0.7,
	Hits: []Sample{{Code: 554, State: "connect"}},
}, {
	ID: "code-at-data", Category: PolicyOther, Code: []int{550, 551, 553, 554, 571}, State: []string{"data"}, Source: "RFC 5321 §3.3: refused when the content was seen", Confidence: 0.7,
	Hits: []Sample{{Code: 550, State: "data"}},
}, {
	ID: "code-521", Category: DomainNoMail, Code: []int{521, 556}, Source: "RFC 7504",
	Hits: []Sample{{Code: 521}, {Code: 556}},
}, {
	ID: "code-525", Category: MailboxInactive, Code: []int{525}, Source: "RFC 5248 §2.4", Confidence: 0.5,
	Hits: []Sample{{Code: 525}},
}, {
	ID: "code-542", Category: MailboxUnknown, Code: []int{542}, Source: "MessageLabs: 542 recipient rejected", Confidence: 0.6,
	Hits: []Sample{{Code: 542}},
}, {
	ID: "code-auth", Category: RelayDenied, Code: []int{530, 534, 535, 538}, Source: "RFC 4954 §4.7.3",
	Hits: []Sample{{Code: 535}},
}, {
	ID: "code-syntax", Category: ProtocolError, Code: []int{500, 501, 502, 503, 504, 555}, Source: "RFC 5321 §4.2.3",
	Hits: []Sample{{Code: 503}},
}, {
	ID: "code-552", Category: MailboxFull, Code: []int{552}, Source: "RFC 5321 §4.2.3",
	Hits: []Sample{{Code: 552}},
}, {
	ID: "code-551", Category: MailboxMoved, Advice: Review, Code: []int{551}, Source: "RFC 5321 §3.4",
	Hits: []Sample{{Code: 551}},
}, {
	ID: "code-553", Category: MailboxUnknown, Advice: Review, Code: []int{553}, Source: "RFC 5321 §4.2.3; servers say it of senders too", Confidence: 0.5,
	Hits: []Sample{{Code: 553}},
}, {
	ID: "code-550", Category: MailboxUnknown, Advice: Review, Code: []int{550}, Source: "RFC 5321 §4.2.3; of replies in words that nobody knows, half are about something else", Confidence: 0.5,
	Hits: []Sample{{Code: 550}},
}, {
	ID: "code-554", Category: PolicyOther, Code: []int{554}, Source: "RFC 5321 §4.2.3", Confidence: 0.5,
	Hits: []Sample{{Code: 554}},
}, {
	ID: "code-transient", Category: ReceiverError, Code: []int{421, 432, 451, 452, 454}, Source: "RFC 5321 §4.2.3", Confidence: 0.6,
	Hits: []Sample{{Code: 421}, {Code: 451}},
}, {
	ID: "fallback-permanent", Category: Unknown, Code: []int{5}, Source: "RFC 5321 §4.2.1", Confidence: 0.3,
	Hits: []Sample{{Code: 599}},
}, {
	ID: "fallback-transient", Category: Unknown, Code: []int{4}, Source: "RFC 5321 §4.2.1", Confidence: 0.3,
	Hits: []Sample{{Code: 499}},
}}
