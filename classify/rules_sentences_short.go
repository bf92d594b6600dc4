package classify

// shortSentenceRules are short answers of servers that speak in words of their
// own. They are asked behind the statuses that name a cause, like the pairs of
// words, and before those, because they say more.
var shortSentenceRules = []Rule{{
	ID: "en-short-relay-denied", Category: RelayDenied,
	Text: []string{
		"isn't in my list", "requires authentication when attempting", "invalid server token", "requires authentication to send",
	},
	Source: "general use in English; Postal source",
	Hits:   []Sample{{Code: 550, Text: "This mail server requires authentication when attempting to send to a non-local address"}},
}, {
	ID: "en-short-sender-domain", Category: AuthFailure,
	Text: []string{
		"sender address does not resolve", "sender … does not resolve", "sender … not resolvable", "unroutable sender", "unrouteable sender", "see spf", "mx records for … violate",
		"domain does not match with ip", "message not signed", "mail is not signed",
		"from: field does not comply", "from field does not comply", "callout verification failed", "callback verification failed",
	},
	Source: "general use in English; sisimai's lists (Rejected, Blocked); Exim source; recalled",
	Hits:   []Sample{{Code: 550, Text: "MX records for example.com violate section 3"}, {Code: 550, Text: "sender address does not resolve"}},
	Misses: []Sample{{Code: 550, Text: "Domain name does not resolve"}},
}, {
	ID: "en-short-sender-rejected", Category: SenderRejected,
	Text: []string{
		"not authorised to send", "not authorised to post", "posting … restricted", "closed list", "you are not subscribed", "only accepts internal", "internal senders only", "not allowed to write to",
		"sender is forbidden", "address rejected: sender",
		"go away",
	},
	Source: "general use in English; Courier source: how it turns away whom its owner listed",
	Hits:   []Sample{{Code: 550, Text: "This distribution list only accepts internal mail"}, {Code: 550, Text: "Shoo! Go away!"}},
}, {
	ID: "en-short-reputation", Category: ReputationBlock,
	Text: []string{
		"deny list", "blacklisted host", "host is blacklisted", "configured to reject mail from", "listed by", "server … is blocked", "service refused", "requires confirmation", "dictionary attack",
		"user complaints",
	},
	Source: "general use in English; sisimai's list (Blocked); recalled",
	Hits:   []Sample{{Code: 550, Text: "The sending host is on a deny list"}, {Code: 421, Text: "Service not available, blacklisted host"}},
}, {
	ID: "en-short-rate-limited", Category: RateLimited,
	Text: []string{
		"rate limited", "message rate exceeded", "rate … exceeded", "connections per host", "message limit exceeded", "recipient limit exceeded", "temporarily deferred due to", "unexpected volume", "number of connections", "sending too fast",
	},
	Source: "general use in English; sisimai's list (Speeding); recalled",
	Hits:   []Sample{{Code: 450, Text: "You are being rate limited"}},
	Misses: []Sample{{Code: 550, Text: "the quota of the mailbox is exceeded"}},
}, {
	ID: "en-short-tls-failure", Category: TLSFailure,
	Text:   []string{"encrypted connection", "connection must be encrypted", "encryption required", "encryption is required"},
	Source: "general use in English",
	Hits:   []Sample{{Code: 530, Text: "encrypted connection required"}},
}, {
	ID: "en-short-content-rejected", Category: ContentRejected,
	Text:   []string{"characters in header", "extraneous content", "characters in headers", "contains forbidden", "contains suspicious", "8-bit characters", "8bit characters"},
	Source: "general use in English; sisimai's list (PolicyViolation); recalled",
	Hits:   []Sample{{Code: 550, Text: "8-bit characters in header"}},
}, {
	ID: "en-short-domain-unknown", Category: DomainUnknown,
	Text: []string{
		"domain name could not be resolved", "domain … could not be resolved", "domain could not be found", "host could not be found", "hostname could not be found", "domain cannot be found",
		"domain … cannot be found", "domain … could not be found", "domain … not registered", "bad domain", "bad host", "no a or mx", "no mx or a", "domain expired", "domain has expired",
		"could not resolve host",
		"cannot resolve host", "can't resolve host", "unable to resolve host", "nodename nor servname", "no address associated with", "recipient domain … invalid", "recipient domain … not exist",
		"recipient domain … not valid", "domain is not valid", "domain is unknown",
		"could not resolve the domain", "couldn't resolve",
	},
	Source: "general use in English; the resolver's errors of Linux, macOS and BSD",
	Hits:   []Sample{{Code: 550, Text: "getaddrinfo: nodename nor servname provided, or not known"}, {Code: 550, Text: "recipient domain is invalid"}},
	Misses: []Sample{{Code: 550, Text: "The sender's domain example.org is not valid"}},
}, {
	ID: "en-short-mailbox-full", Category: MailboxFull,
	Text: []string{
		"too much mail", "allowed storage", "exceeded mailbox size", "exceeds mailbox size", "no space on", "exhausted storage", "exhausted … storage", "mailbox has no space", "no space in", "no more space",
		"inbox … full", "mailbox … full", "over … quota",
		"over … storage limit",
	},
	Source: "general use in English",
	Hits:   []Sample{{Code: 550, Text: "The user has too much mail"}, {Code: 452, Text: "No space on mail server"}},
	Misses: []Sample{{Code: 550, Text: "The message is over our size limit"}},
}, {
	ID: "en-short-message-too-large", Category: MessageTooLarge,
	Text: []string{
		"message exceeds", "mail exceeds", "length limit exceeded", "maximum message size", "our maximum … size", "max message size", "our size limit",
	},
	Source: "general use in English",
	Hits:   []Sample{{Code: 550, Text: "Our maximum message size is 10 MB"}},
}, {
	ID: "en-short-mailbox-inactive", Category: MailboxInactive,
	Text: []string{
		"account has been deleted", "account was deleted", "account has been removed", "account … deleted", "account removed", "on hold", "not currently active", "no longer active", "not active anymore",
		"subscription … expired", "service … terminated", "past its expiry date",
		"over its expiry date", "expiry date", "has been terminated", "has been cancelled", "has been canceled", "has been closed", "was closed", "is closed", "has been suspended", "has been disabled", "login disabled",
	},
	Source: "general use in English",
	Hits:   []Sample{{Code: 550, Text: "The service for this recipient is terminated"}, {Code: 550, Text: "account has been deleted"}},
}, {
	ID: "en-short-recipient-filtered", Category: RecipientFiltered,
	Text: []string{
		"recipient does not wish", "user does not wish", "does not wish to receive", "does not want to receive", "user reject", "user rejected",
	},
	Source: "general use in English; sisimai's list (Filtered); recalled",
	Hits:   []Sample{{Code: 550, Text: "The recipient does not wish to get this"}},
}, {
	ID: "en-short-expired", Category: Expired,
	Text: []string{
		"delivery time-out", "could not deliver … within", "could not be delivered within", "could not be delivered for … days", "could not be delivered for … hours", "unable to deliver … within",
		"giving up after", "gave up", "given up after", "retry count exceeded", "retries exceeded", "retry count", "too many failures",
		"tried for … days", "for … days without success",
	},
	Source: "general use in English; Haraka source",
	Hits:   []Sample{{Text: "Giving up after 5 days"}, {Text: "Too many failures (Upstream timed out)"}},
}, {
	ID: "en-short-dns-failure", Category: DNSFailure,
	Text: []string{
		"servfail", "nameserver failure", "name server failure", "nameserver error", "lookup failed temporarily", "mx lookup failed", "temporary dns error",
	},
	Source: "general use in English",
	Hits:   []Sample{{Text: "DNS SERVFAIL"}},
}, {
	ID: "en-short-routing-failure", Category: RoutingFailure,
	Text:   []string{"routing loop", "delivery loop", "looping"},
	Source: "general use in English",
	Hits:   []Sample{{Text: "routing loop"}},
}, {
	ID: "en-short-connection-failure", Category: ConnectionFailure,
	Text: []string{
		"host not responding", "server not responding", "host … did not answer", "server … did not answer", "host … does not answer", "server … does not answer", "does not respond",
		"assign requested address", "address family mismatch", "tried all mxs", "possible duplicate", "hung up", "session timed out", "timeout waiting", "closed by remote host",
		"connection to server failed", "connection to … server failed",
		"connect failed",
	},
	Source: "general use in English; Postfix, Haraka and qmail source",
	Hits:   []Sample{{Text: "remote host not responding"}, {Text: "Tried all MXs"}},
}, {
	ID: "en-short-receiver-error", Category: ReceiverError,
	Text: []string{
		"ldap lookup", "ldap server", "database unavailable", "database error", "shutting down", "content filter failed", "scanner unavailable", "scanner failed", "scanner error",
		"virus scanner … unavailable", "scanning error", "non-zero exit*", "nonzero exit*", "denied writing",
		"transport failed", "cannot open mailbox", "can't open mailbox", "could not open mailbox", "unable to open mailbox", "spool file", "mailer exited", "delivery transport", "configuration error",
		"interrupted system call", "config error", "cannot write to", "unspecified mailer error",
	},
	Source: "general use in English; sisimai's list (SystemError); Sendmail and Postfix source",
	Hits:   []Sample{{Text: "LDAP lookup failure"}, {Text: "Virus scanner unavailable"}},
}, {
	ID: "en-short-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"has no mailbox", "no mailbox found", "no mailbox for", "no mailbox with", "no local mailbox", "no one here by that name", "no one by that name", "no one at this address", "nobody by that name",
		"nobody here", "no user called", "no user named", "no user with", "does not have user", "not in userdb", "never created",
		"no matching mailbox", "no matching user", "no matching recipient", "not belong to this domain", "not in the address book", "not in the directory", "not be found in the directory",
		"not be found in our directory", "not in our system", "not on our system", "not on this system", "not on this server", "no valid address",
		"not recognised", "not recognized", "cannot find your recipient", "cannot find recipient", "can't find recipient", "cannot find mailbox", "can't find mailbox", "could not find mailbox",
		"could not find user", "can't find user", "unprovisioned", "not provisioned", "not a valid wireless*", "not a subscriber",
		"wrong recipient", "incorrect recipient", "incorrect address", "recipient verification failed", "recipient verify failed", "recipient cannot be verified", "recipient could not be verified",
		"recipients cannot be verified", "address is obsolete", "address no longer accepts mail",
		"no longer exists", "no longer valid", "no longer in our employ", "has been replaced by", "has moved permanently", "could not be found", "cannot be found", "can't be found", "couldn't be found",
		"account not available", "mailbox not available", "mailbox invalid",
		"mailbox not present", "not have an account", "recipient not ok", "recipient is not local", "recipient not local", "that recipient is not in", "recipients was undeliverable",
		"recipients were undeliverable", "badrcptto*", "badrecipientto*", "missing home directory", "in the list of valid recipients",
		"recipient notfound", "can't deliver to", "addressee not found", "no such subscriber", "subscriber unknown", "no such person", "no such local part", "destination addresses were unknown",
		"unknown destination address", "*userunknown*", "list does not exist",
		"not found recipient", "valid recipients"},
	Source: "general use in English; sisimai's list (UserUnknown); recalled",
	Hits:   []Sample{{Text: "The person you are trying to reach has no mailbox on this system"}, {Text: "sorry, badrcptto"}, {Text: "No user with that name"}},
	Misses: []Sample{{Text: "The domain could not be found"}, {Text: "No mailbox space: quota"}},
}}
