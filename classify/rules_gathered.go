package classify

// gatheredRules are wordings of replies that bounce parsers have gathered over
// the years, from servers that are mostly not named with them. They come before
// the rows of English, whose phrases are shorter.
var gatheredRules = []Rule{{
	ID: "gathered-rate-limited", Category: RateLimited,
	Text: []string{
		"maximum number of recipients", "please try again slower", "maximum connection limit", "per-domain connection limit", "maximum sending rate exceeded", "sending rate exceeded",
		"maximum connections reached", "maximum number of connections", "maximum number of concurrent connections", "simultaneous connections limit",
		"number of messages per", "messages per minute", "messages per connection", "messages per session", "too many mails", "too many emails sent on this session",
		"message quota exceeded", "daily message quota", "smtp relay limit exceeded", "too many sessions", "too many smtp sessions", "too many unknown recipients",
		"too many invalid recipients", "deferred due to high volume", "too many connexions", "connection frequency limited",
		"sent too many messages", "exceeded the max emails*", "exceeded the max defers*", "max defers and failures per hour", "we have already made numerous attempts to deliver",
		"throttling failure", "letter limit is exceeded", "exceeded the allowed number of messages",
		"your daily limit for message recipients", "daily limit for message recipients", "recipients daily limit",
		"rate limit for", "frequency limited", "simultaneous sessions", "msgs per",
	},
	Source: "sisimai's lists (TooManyConn, Speeding), cPanel's limits; recalled",
	Hits:   []Sample{{Code: 421, Text: "mx.example.com: too many sessions from 192.0.2.1"}, {Code: 421, Text: "Exceeded the maximum number of concurrent connections"}},
	Misses: []Sample{{Code: 552, Text: "Number of messages exceeds maximum for mailbox"}},
}, {
	ID: "gathered-mailbox-full", Category: MailboxFull,
	Text: []string{
		"mailbox overflow", "mailbox capacity exceeded", "exceeding receiving limits", "mail file size exceeds the maximum size allowed for mail delivery", "exceeded the local limit", "does not have enough space",
		"not enough storage space", "user has too many messages", "not enough space", "not enough free space", "not enough room", "does not have enough room", "has no room", "space has been used up",
		"exhausted your allocated storage*", "exceeded the allowed storage", "exceeded storage*", "storage allotment", "mailbox limit exceeded", "mailbox is over its size limit",
		"mailbox is over limit", "mailbox is over its limit", "messages exceeds maximum for mailbox", "messages exceeds the limit of the mailbox", "no free space", "at its maximum size",
		"mailbox temporarily unavailable: quota", "too many messages in folder", "too much mail data", "too much mail stored", "is out of space", "mailbox would exceed maximum allowed storage",
		"would exceed quota", "would exceed … quota", "over disk quota", "userdisk quota", "domaindisk quota", "disc quota", "space left on", "no more disk space", "no disk space",
		"disk space limit", "account is exceeding their quota", "size of the mailbox", "maximum capacity exceeded", "recipient overquota", "overquota", "user is invited to clean",
		"the email account is full", "e-mail account is full", "recipient mailbox full", "boite du destinataire pleine", "boite aux lettres pleine", "boite pleine",
		"space limit of the mailbox", "mailbox storage", "mailbox is at its limit", "mailbox size has been exceeded", "mailbox is too full",
		"not able to receive more mail", "not able to receive any more mail", "is at capacity", "over capacity", "zu viele mails auf dem server", "zu viele nachrichten auf dem server", "zu viele nachrichten im postfach", "zu viele mails im postfach",
	},
	Source: "sisimai's list (MailboxFull), PHPMailer-BMH's rules; recalled",
	Hits:   []Sample{{Code: 550, Text: "account disabled temporarly for exceeding receiving limits"}, {Status: "5.1.1", Code: 552, Text: "<bob@example.com> : Boite aux lettres pleine"}},
	Misses: []Sample{{Code: 552, Text: "exceeded maximum inbound message size"}},
}, {
	ID: "gathered-message-too-large", Category: MessageTooLarge,
	Text: []string{
		"maximum inbound message size", "taille limite du message atteinte", "message exceeds allowed size", "exceeds allowed size", "exceeds our maximum size", "exceeds the maximum size",
		"exceeds maximum size", "because it is too large", "attachment size exceeds", "line limit exceeded", "message data size limit", "mail data size limit", "exceeds the size limit",
		"exceeds local size limit", "larger than the size allowed", "larger than … allows", "message is over the size limit", "exceeds message size", "maximum message length", "message too long",
		"maximum email size", "maximum mail size",
	},
	Source: "sisimai's lists (MesgTooBig, ExceedLimit); recalled",
	Hits:   []Sample{{Code: 552, Text: "exceeded maximum inbound message size"}, {Code: 554, Text: "Your email exceeds our maximum size"}},
	Misses: []Sample{{Code: 550, Text: "mail file size exceeds the maximum size allowed for mail delivery"}},
}, {
	ID: "gathered-mailbox-inactive", Category: MailboxInactive,
	Text: []string{
		"extended inactivity", "archived recipient", "boite du destinataire archivee", "user is terminated", "account is terminated", "account terminated", "temporarily inactive",
		"recipient suspend", "mailbox is frozen", "account is dormant", "is dormant", "account not in service", "account is not active", "recipient is not active",
		"recipient is inactive", "user is not active", "is not an active address", "invalid/inactive user", "address is inactive", "mailbox blocked", "mailbox has been blocked",
		"temporary locked", "account is temporary locked", "account is locked", "disabled or discontinued", "user or domain is disabled", "domain suspended", "domain is suspended",
		"recipient is disabled", "recipient disabled", "suspended recipient", "recipient suspended", "email address is in blocked state", "is in blocked state",
		"user is blocked", "mailbox was not used for more", "was not used for more than", "currently suspended", "mailbox is disabled for", "konto nieaktywne", "account is deactivated",
		"mailbox is deactivated", "user deactivated", "account deactivated", "mailbox is closed", "mailbox closed", "has been deactivated", "this recipient is disabled", "mailbox is suspended",
		"deactivated due to abuse", "deactivated mailbox", "account has been terminated", "account temporarily disabled", "account is suspended",
	},
	Source: "sisimai's list (Suspend), PHPMailer-BMH's rules; recalled",
	Hits:   []Sample{{Code: 550, Text: "Due to extended inactivity new mail is not currently being accepted for this mailbox"}, {Status: "5.7.1", Code: 550, Text: "Email address is in blocked state. bob@example.com"}},
}, {
	ID: "gathered-recipient-filtered", Category: RecipientFiltered,
	Text: []string{
		"only accepting mail from specific email addresses", "only accepts mail from senders in", "restricted sms e-mail", "account is protected by", "blocked by the recipient", "have been blocked by the recipient",
		"on the recipient's block list", "recipient's block list", "by user's reject list", "user's reject list", "recipient id refuse to receive mail", "refuse to receive mail", "refuses to receive",
		"refuses to accept your mail", "has opted out", "does not accept mails from", "does not want mail from", "recipient preferences", "user rules", "user's rules", "recipient's personal filter",
		"rejected by recipient's filter", "only known senders", "not in the list mail address management", "does not accept mail from your", "rule imposed mailbox access",
		"the recipient has rejected", "recipient has refused", "personal blacklist", "personal black list", "recipient blocked you", "rejected by user settings", "filtered by recipient", "filtered by the recipient",
		"the user has chosen not to", "user has blocked", "recipient does not allow",
		"refuse pc mail", "refuses pc mail", "mail acceptance to refuse",
	},
	Source: "sisimai's list (Filtered); recalled",
	Hits:   []Sample{{Status: "5.2.1", Code: 550, Text: "The address you tried to reach has restricted SMS e-mail"}, {Code: 550, Text: "user refuses to receive this mail"}},
}, {
	ID: "gathered-list", Category: SenderRejected,
	Text: []string{
		"not subscribed to this group", "only accepts mail from its members", "only accepts messages from its members", "accepts mail from members only", "may write to this list",
		"only authenticated or internal senders", "not on the allowed senders list", "not on the approved list", "not permitted to send to this list", "sender not pre-approved",
		"sender is not pre-approved", "sender not in allowed-senders list", "not in allowed senders", "restricted to members",
	},
	Source: "list servers; sisimai's lists (Rejected, PolicyViolation); recalled",
	Hits:   []Sample{{Status: "5.7.1", Code: 550, Text: "Only authenticated or internal senders may write to this list"}},
}, {
	ID: "gathered-auth-failure", Category: AuthFailure,
	Text: []string{
		"dkim key", "does not have authentication information", "fails to pass authentication", "sender id (pra)", "rejected by spf", "rejected: spf", "domain has no a or mx", "evaluating dmarc policy", "corresponding forward dns entry", "spf settings", "spf.pobox.com*", "purported responsible address", "sender not authenticated", "sender is not authenticated",
		"batv validation", "batv failed", "backscatter protection", "does not meet … authentication", "ptr resource record", "ptr records", "reverse lookup rejected",
		"unresolvable relay host name", "cannot resolve your address", "can't resolve your address", "devices with no reverse dns", "servers with no reverse dns", "must have a valid reverse dns*", "generic dns ptr*",
		"sender's domain must resolve", "mail from domain must have mx", "sender domain not resolvable", "unable to verify sender domain", "sender address forged", "not authorized to send mail as",
		"helo requires", "helo/ehlo", "wrong helo*", "ehlo command rejected", "fully qualified domain name", "helo argument",
		"reverso generico", "couldn't check sender address", "spf -all", "not permitted by spf", "spf validation error", "dkim validation",
		"reverse dns is missing", "reverse dns failed", "has no rdns", "no rdns",
		"nameserver query for … in-addr.arpa", "sender ip must resolve", "client ip must resolve", "return-path has no mail exchanger", "batv: no tag", "no batv tag", "unsigned dsn", "unsigned bounce",
		"sender policy framework", "spf sender invalid", "because dkim does not pass", "because spf does not pass", "rate limited because dkim*", "rate limited because spf*",
		"mi:spf", "dkim signature", "signature body hash", "body hash did not verify",
		"spf policy", "due to spf", "spf … not permitted", "spf … rejected", "reverse-dns*",
	},
	Source: "sisimai's lists (AuthFailure, RequirePTR); recalled",
	Hits:   []Sample{{Code: 550, Text: "can't determine purported responsible address"}, {Status: "5.7.5", Code: 554, Text: "Permanent error evaluating DMARC policy"}},
	Misses: []Sample{{Status: "5.1.1", Code: 550, Text: "need a recipient"}},
}, {
	ID: "gathered-spam", Category: SpamContent,
	Text: []string{
		"suspected phishing", "content filter rejection", "reject bulk*", "bulk email", "bulk e-mail", "bulk mail", "looks like phishing", "blacklisted url*", "spamassassin", "recurrent pattern detection",
		"spam points", "scored as spam", "bayesian filter", "uribl policy", "suspicious content", "temporarily blocked by our filter", "rejecting spam",
		"detected as phishing", "this message is junk", "spam not accepted", "no spam please", "ncluding a spam-url", "may consider spam", "content scanner: spam",
	},
	Source: "sisimai's list (SpamDetected); recalled",
	Hits:   []Sample{{Code: 550, Text: "Content filter rejection"}, {Status: "5.7.1", Code: 554, Text: "matches a profile the Internet community may consider spam."}},
}, {
	ID: "gathered-reputation-block", Category: ReputationBlock,
	Text: []string{
		"rbl restriction", "connection refused by policy", "spam complaints", "no access from mail server", "accepting mail from your ip", "use the smtp server of your isp", "use your isp's smtp server", "use your provider's mail server", "open proxy", "open proxies", "dynamic pool", "dynamic ip's", "dynamic ips",
		"in a black list", "in black list", "is in an rbl", "in an rbl", "local rbl", "local dnsbl", "dnsbl match", "in dnsbl", "one or more dnsbls", "dnsbl:", "dnsbls", "bad sender ip*", "spamhaus",
		"currently sending spam", "spam ips blocked", "from your ip range", "your server ip is", "mail server blocked", "host has been blocked", "listed on the dbl", "listed on the sbl", "ip listed", "is not welcome",
		"remotehost looks suspiciously", "too many spams from your ip", "you are sending spam", "host network not allowed", "sender ip address rejected", "access forbidden by your ip*", "dial-up hosts", "dialup hosts", "dial-up ip*",
		"ip address of the sender is blacklisted", "ip-address of the sender is blacklisted", "your network is temporary blacklisted", "network is blacklisted", "you were blocked", "you're blacklisted", "you are blacklisted", "banned ip*",
		"blackhole site", "rejected due to the sending mta*", "ip profile", "adresse ip source bloquee", "listed in abuse*", "connection refused due to abuse", "ip reputation", "reputação", "reputazione ip", "reputation problems",
		"not accepting messages from your host", "you are not allowed to connect", "mail from your host is not accepted", "host is on our blocklist", "in the pbl", "on the pbl", "throttled and banned", "trend micro rbl*",
		"access denied for your network", "service denied for", "user complaint",
		"not accepting connection from your host", "not accepting connections from your host",
		"hosting networks", "because of complaints", "due to complaints",
		"your host is barred", "low trust score", "trust score of",
	},
	Source: "sisimai's lists (Blocked, BadReputation); recalled",
	Hits:   []Sample{{Code: 550, Text: "not currently accepting mail from your IP"}, {Code: 553, Text: "Dynamic pool 192.0.2.1."}},
	Misses: []Sample{{Code: 550, Text: "the mailbox is blocked"}},
}, {
	ID: "gathered-sender-rejected", Category: SenderRejected,
	Text: []string{
		"invalid sender", "senderfilterconfig list", "sender is in my black list", "sender domain is empty", "server does not accept mail from", "we do not accept e-mail from you", "we do not accept email from you", "we do not accept mail from you",
		"sender blacklisted", "sender is blacklisted", "sender address has been blacklisted", "empty envelope sender*", "mail from not owned by user", "email address is not verified", "from not allowed", "sender is spammer",
		"sender email address rejected", "sender address is not allowed", "sender domain not allowed", "your email address has been blacklisted", "your mail address is blocked", "your email address is blocked", "mail from: … is banned",
		"badmailfrom*", "emetteur invalide", "sender refused by", "sender unknown", "unknown sender", "access to submit messages to this", "denied [bouncedeny]", "sender address refused", "sender's address is rejected",
		"returned mail not accepted here",
		"from: domain is invalid", "provide a valid from", "no bounces accepted", "bounces are not accepted", "bounces not accepted",
		"отправитель отклонен", "отправитель отклонён",
	},
	Source: "sisimai's list (Rejected); recalled",
	Hits:   []Sample{{Code: 550, Text: "<> invalid sender"}},
	Misses: []Sample{{Code: 550, Text: "sender user name unknown"}},
}, {
	ID: "gathered-relay-denied", Category: RelayDenied,
	Text: []string{
		"you must authenticate", "auth first", "without authentication (relay)", "not a gateway", "we don't handle mail for", "we do not handle mail for", "not one of our domains", "relayed thru this mta", "we don't accept mail for this domain", "do not accept mail for this domain",
		"domain not hosted here", "domain is not hosted here", "not hosted here", "non-local e-mail address", "specified domain is not allowed", "please authenticate", "as mail gate", "insecure mail relay", "not an open relay",
		"not a relay host", "as a relay", "no relaying", "is not local here", "you are not authorized to send mail, authentication is required", "relay not permitted",
		"not local host",
		"will not forward mail for",
		"not the mail exchanger for",
	},
	Source: "sisimai's lists (NoRelaying, SecurityError); recalled",
	Hits:   []Sample{{Code: 550, Text: "not local host example.com, not a gateway"}, {Code: 550, Text: "Sorry, we don't accept mail for this domain"}},
}, {
	ID: "gathered-attachment-rejected", Category: AttachmentRejected,
	Text: []string{
		"extension not allowed", "extension not accepted", "unacceptable extension", "illegal attachment", "messages containing images or other attachments", "not accepting mail with attachments", "not accepting mail with embedded images", "attachments of type", "attachments are blocked", "attachments are not accepted", "blocked file type",
		"file attachment type not permitted", "attachment not permitted", "executable attachment", "the file … is forbidden",
		"- banned:",
	},
	Source: "sisimai's lists (PolicyViolation, VirusDetected); recalled",
	Hits:   []Sample{{Code: 550, Text: "we do not accept messages containing images or other attachments"}},
}, {
	ID: "gathered-virus", Category: Virus,
	Text: []string{
		"trojan found", "recent viruses or other malware", "malicious_url", "malicious content", "contains a trojan", "infected with a virus", "infected by worm*", "virus_found",
		"antivirus gateway has detected", "antivirus has detected", "anti-virus has detected",
	},
	Source: "sisimai's list (VirusDetected); recalled",
	Hits:   []Sample{{Code: 550, Text: "Trojan found in your mail"}},
}, {
	ID: "gathered-content-rejected", Category: ContentRejected,
	Text: []string{
		"line length exceeded", "blocked words", "message does not conform", "does not conform to rfc*", "using a mass mailer", "mime complexity", "missing date header", "lines longer than 998*", "malformed from header", "invalid mime", "bad header", "improper mime", "improper use of 8-bit data",
		"rejecting mail content", "rejecting banned content", "headers fail syntax check", "message header size", "missing message-id", "missing subject header", "forbidden word", "multiple from headers",
		"improperly-formatted binary content", "unnecessary base64", "illegal filename", "binary content in the header*",
		"messages with multiple addresses",
		"lone cr or lf", "bare lf", "bare cr", "bare newline",
	},
	Source: "sisimai's lists (ContentError, NotCompliantRFC); recalled",
	Hits:   []Sample{{Code: 550, Text: "Missing Date header"}},
}, {
	ID: "gathered-policy", Category: PolicyOther,
	Text: []string{
		"organizational settings", "message given low priority",
	},
	Source: "sisimai's list (PolicyViolation); recalled",
	Hits:   []Sample{{Code: 550, Text: "message bounced due to organizational settings"}},
}, {
	ID: "gathered-expired", Category: Expired,
	Text: []string{
		"exceeded max time", "delivery attempts have been given up", "max time exceeded", "this message was in queue too long", "in queue too long", "in the queue too long", "message has been in queue for too long", "it has not been collected after", "after multiple retries", "delivery time limit", "maximum retries",
		"too many retries", "retry duration exceeded", "maximum time exceeded", "after sitting in queue", "maximum delivery time", "delivery retries exhausted",
		"exceeded dead time",
	},
	Source: "sisimai's list (Expired), EZweb; recalled",
	Hits:   []Sample{{Text: "This message was in queue too long."}},
}, {
	ID: "gathered-routing-failure", Category: RoutingFailure,
	Text: []string{
		"message looping", "probably in a routing loop", "create a mail loop", "forwarding loop count", "loop was found in the mail exchanger", "loop suspected", "message loop", "mail loop", "dns.mxloopback", "configured in a loop",
		"unable to resolve route", "unable to find path to server",
		"control/locals file", "forwarded more than the maximum",
	},
	Source: "sisimai's lists (NetworkError, SystemError), Domino; recalled",
	Hits:   []Sample{{Code: 554, Text: "message looping"}},
}, {
	ID: "gathered-dns-failure", Category: DNSFailure,
	Text: []string{
		"host name lookup failure", "malformed name server reply", "dns records for the destination computer could not be found", "unable to resolve host name", "dns server returned servfail",
		"mx or a records for", "no mx or a record",
	},
	Source: "sisimai's list (NetworkError), SurfControl, Yahoo; recalled",
	Hits:   []Sample{{Code: 450, Text: "host name lookup failure"}, {Text: "No MX or A records for example.com"}},
}, {
	ID: "gathered-connection-failure", Category: ConnectionFailure,
	Text: []string{
		"could not connect and send the mail*", "destination host is down", "host is down", "failed to deliver to domain", "connection died", "unable to establish smtp connection",
		"error involving remote host", "destination server … is not available", "no smtp servers were available",
	},
	Source: "sisimai's lists (Expired, NetworkError); recalled",
	Hits:   []Sample{{Code: 550, Text: "Destination host is down"}},
}, {
	ID: "gathered-domain-no-mail", Category: DomainNoMail,
	Text: []string{
		"mail receiving disabled", "host/domain does not accept mail", "host does not receive mail", "domain does not receive mail", "domain … does not accept mail", "domain is not accepting email", "no smtp service here",
	},
	Source: "sisimai's list (NotAccept); recalled",
	Hits:   []Sample{{Code: 550, Text: "Name server: example.com: host does not receive mail"}},
}, {
	ID: "gathered-domain-unknown", Category: DomainUnknown,
	Text: []string{
		"host part of recipient", "domain must exist", "no matches to nameserver query", "no host name found", "domain mentioned in email address is unknown", "recipient domain does not resolve", "domain is not reachable", "account or domain may not exist", "no mx for", "no valid mx*",
	},
	Source: "sisimai's list (HostUnknown), GMX; recalled",
	Hits:   []Sample{{Code: 550, Text: "500 'No matches to nameserver query (111)'"}},
	Misses: []Sample{{Code: 550, Text: "Sender domain must exist"}},
}, {
	ID: "gathered-receiver-error", Category: ReceiverError,
	Text: []string{
		"out of memory", "encountered an error while being processed", "mailbox temporarily locked", "mailbox is temporarily locked",
		"recipient deferred because there is no mdb", "could not load drd",
		"error creating maildir", "cannot open new email file", "can not open new email file", "delivery to file forbidden",
	},
	Source: "sisimai's lists (SystemError); recalled",
	Hits:   []Sample{{Code: 451, Text: "could not load DRD for domain"}},
}, {
	ID: "gathered-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"unknown local-part", "unknown local part", "address wasn't found", "address was not found", "no matches to \"", "destination server rejected recipients", "unknown e-mail address", "unknown email address", "no such domain user here", "envelope recipient has been denied", "recipient address rejected: undeliverable", "mailbox unavailable or access denied",
		"did not include a valid recipient", "no match in phonebook", "not known at this host", "not known at this site", "nessun utente simile", "no existe dicha persona", "undelivered mail address",
		"user path no exist", "does not specify a valid notes mail file", "unavailable to take delivery", "is no longer with us", "no longer with the company", "no longer with this company",
		"unknown host/user or the mailbox",
	},
	Source: "sisimai's list (UserUnknown), phquery; recalled",
	Hits:   []Sample{{Code: 550, Text: "Destination server rejected recipients"}},
}}
