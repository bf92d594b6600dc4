package classify

// plainRules are narrow: what their words say holds although broader words of
// another sense stand beside them, which other rows would find first.
var plainRules = []Rule{{
	ID: "plain-sender-verify", Category: SenderRejected,
	Text: []string{
		"sender verify failed", "sender verification failed", "callback setup failed while verifying", "callout setup failed while verifying",
	},
	Source: "Exim source, verify.c, and cPanel's texts: in front stands what was found out of the sender, in the words for recipients",
	Hits: []Sample{
		{Code: 550, Text: "Verification failed for <bob@example.com> The mail server could not deliver mail to bob@example.com. The account or domain may not exist, they may be blacklisted, or missing the proper dns entries. Sender verify failed"},
		{Code: 550, Text: "Callback setup failed while verifying <bob@example.com> This host does not accept mail from domains whose servers refuse bounces. Sender verify failed"},
	},
	Misses: []Sample{{Code: 550, Text: "Verification failed for <bob@example.com> The account or domain may not exist"}},
}, {
	ID: "plain-own-account", Category: SenderRejected,
	Text:   []string{"sending suspended for this account", "sending paused for this account"},
	Source: "https://docs.aws.amazon.com/ses/latest/dg/troubleshoot-error-messages.html",
	Hits:   []Sample{{Code: 554, Text: "Message rejected: Sending suspended for this account. For more information, please check the inbox of the email address associated with your AWS account."}},
}, {
	ID: "plain-not-from-you", Category: ReputationBlock,
	Text: []string{
		"host does not accept mail from you", "host does not accept mail from your *", "server does not accept mail from you", "server does not accept mail from your *",
	},
	Source: "general use; \"does not accept mail\" alone is what RFC 7504 has hosts say",
	Hits:   []Sample{{Status: "5.3.2", Code: 521, Text: "host does not accept mail from you"}},
	Misses: []Sample{{Code: 556, Text: "host does not accept mail"}},
}, {
	ID: "plain-ip-blocked", Category: ReputationBlock,
	Text: []string{
		"your ip blocked", "ip blocked from this server", "your ip is blocked", "your ip has been blocked", "your ip has been denied", "ip地址 … 黑名单", "ip地址 … 黑名單", "ip … 被列入黑名单", "ip … 被列入黑名單",
		"domain is too young", "domain … too young", "domain is too new", "domain … too new", "recently registered domain*", "newly registered domain*", "newly observed domain*",
		"your ip address is unknown", "your ip is unknown", "ip address unknown", "ip address is not known",
		"ihre ip … unbekannt", "ihre ip … gesperrt", "votre ip … bloquée", "adresse ip … inconnue", "su ip … bloqueada", "dirección ip … desconocida", "seu ip … bloqueado", "ваш ip … заблокирован", "ip-адрес … неизвестен",
		"mail from … will not be accepted", "ip blocked by recipient", "no smtp service here for",
	},
	Source: "Naver, NetEase; filters that trust no young domain",
	Hits:   []Sample{{Status: "4.3.2", Code: 421, Text: "Your ip blocked from this server"}, {Code: 550, Text: "Your domain is too young"}},
}, {
	ID: "plain-rate-limited", Category: RateLimited,
	Text: []string{
		"too frequent connect*", "too frequent connection*", "connects too often", "connecting too often", "connect too often", "connecting too frequently", "too frequent mail*",
		"too many messages in this session", "too many messages per session", "too many messages per connection", "too many mails per session", "too many mails per connection", "messages per connection",
		"messages per session", "too many emails sent on this session",
		"rate quota",
	},
	Source: "Proofpoint, Orange, Yandex: some with 4.3.1, which the registry means for full disks",
	Hits:   []Sample{{Status: "4.3.1", Code: 452, Text: "Too many messages in this session"}, {Code: 450, Text: "too frequent connects from 192.0.2.1, please try again later"}},
}, {
	ID: "plain-receiving-rate", Category: RateLimited, Status: []string{"4.2.1"},
	Text:   []string{"receiving too much mail", "receiving too many", "too much mail", "too many messages"},
	Source: "Gmail's sense of the status, in other words",
	Hits:   []Sample{{Status: "4.2.1", Code: 452, Text: "Mailbox temporarily receiving too much mail"}},
	Misses: []Sample{{Status: "5.2.1", Code: 550, Text: "The account is disabled"}},
}, {
	ID: "plain-sender-fails", Category: AuthFailure,
	Text: []string{
		"does not pass dmarc", "did not pass dmarc", "sender address does not pass", "bofhcheckdns", "domain of your sender address", "not a valid sender: domain",
		"return path does not exist", "return-path does not exist",
		"batv: no tag",
	},
	Source: "GMX and web.de, Courier: \"mailbox unavailable\" or \"domain does not exist\" stands beside it",
	Hits:   []Sample{{Code: 550, Text: "Requested action not taken: mailbox unavailable. Sender address does not pass DMARC"}, {Code: 517, Text: "Domain does not exist: example.com. See courier BOFHCHECKDNS"}},
	Misses: []Sample{{Code: 550, Text: "Requested action not taken: mailbox unavailable"}},
}, {
	ID: "plain-sender-domain", Category: AuthFailure, Code: []int{517},
	Text:   []string{"domain does not exist", "domain is invalid", "invalid domain"},
	Source: "Courier: 517 is about the domain of the sender",
	Hits:   []Sample{{Code: 517, Text: "Domain does not exist: example.com."}},
	Misses: []Sample{{Code: 550, Text: "Domain does not exist: example.com."}},
}, {
	ID: "plain-sender-no-mail", Category: SenderRejected,
	Text:   []string{"sender address rejected … does not accept mail", "sender address rejected … nullmx"},
	Source: "Postfix (reject_unknown_sender_domain): the sender's domain has a null MX",
	Hits:   []Sample{{Status: "5.7.27", Code: 550, Text: "<root@cron.example>: Sender address rejected: Domain cron.example does not accept mail (nullMX)"}},
	Misses: []Sample{{Status: "5.1.10", Code: 556, Text: "Recipient address rejected: Domain cron.example does not accept mail (nullMX)"}},
}, {
	ID: "plain-your-account", Category: SenderRejected,
	Text: []string{
		"your account is suspended", "your account has been suspended", "your account was suspended", "your account is disabled", "your account has been disabled", "your account was disabled", "your account is blocked",
		"your account has been blocked", "your account is locked", "your account has been locked", "your mailbox is disabled", "your mailbox has been disabled", "sender account disabled", "sender account is disabled", "sender account suspended",
		"outgoing mail … suspended", "outgoing mail … disabled", "outgoing email … suspended", "outgoing e-mail … suspended", "outbound mail … suspended", "outbound email … suspended", "sending from … suspended", "sending from … disabled",
		"sending domain … suspended", "sending domain … disabled", "relay service … cancelled", "relay service … suspended", "your access has been", "your ip has been disabled",
		"your domain is not known", "your domain is unknown", "your address is unknown", "your address is not known",
		"ihr konto wurde gesperrt", "ihr konto ist gesperrt", "ihr konto gesperrt", "ihr konto deaktiviert", "ihr konto wurde deaktiviert", "votre compte a été désactivé", "su cuenta ha sido suspendida", "votre compte a été bloqué", "votre compte est bloqué", "votre compte a été suspendu", "su cuenta ha sido bloqueada", "su cuenta está bloqueada", "sua conta foi bloqueada", "il suo account è stato bloccato", "il tuo account è stato bloccato", "uw account is geblokkeerd", "ваша учетная запись заблокирована", "twoje konto zostało zablokowane",
	},
	Source: "submission servers, cPanel: who is addressed, or sends, is the sender",
	Hits:   []Sample{{Code: 550, Text: "Your account has been disabled for sending spam"}, {Text: "Outgoing mail from \"shop@example.com\" has been suspended."}},
	Misses: []Sample{{Code: 550, Text: "The account has been disabled"}},
}, {
	ID: "plain-message-too-large", Category: MessageTooLarge,
	Text:   []string{"storage allocation … message size", "storage allocation … size exceeds", "storage allocation … is larger than", "storage allocation … too large", "message exceeds facebook*"},
	Source: "GMX and web.de: \"exceeded storage allocation\" stands in front",
	Hits:   []Sample{{Code: 552, Text: "Requested mail action aborted: exceeded storage allocation. Message size exceeds fixed limit"}},
	Misses: []Sample{{Code: 552, Text: "Requested mail action aborted: exceeded storage allocation"}},
}, {
	ID: "plain-mailbox-full", Category: MailboxFull,
	Text: []string{
		"mailbox space … is full", "mailbox unavailable … is full",
		"is full, or it's getting too much mail", "voll oder er erhält", "pleine ou reçoit", "llena o está recibiendo", "piena o sta ricevendo", "vol of ontvangt", "cheia ou está recebendo", "переполнена или в нее", "pełna lub otrzymuje",
	},
	Source: "QQ: \"mailbox unavailable or access denied\" stands in front; Gmail: so many messages may come because it is full",
	Hits:   []Sample{{Code: 550, Text: "Mailbox unavailable or access denied: the mailbox space of the recipient is full"}},
}, {
	ID: "plain-no-mx-info", Category: DomainUnknown,
	Text:   []string{"unable to get mx info"},
	Source: "ssmtpd of Safe-T, OVH: it found no host to ask",
	Hits:   []Sample{{Text: "unable to get mx info: failed to get IPs from PTR record"}},
}, {
	ID: "plain-reason-unknown", Category: Unknown,
	Text:   []string{"unknown bounce reason", "for an unknown reason", "for unknown reasons", "reason unknown", "unspecified reason", "other undefined error", "undefined error"},
	Source: "DragonFly's mail agent, where the other host refused EHLO; general use",
	Hits:   []Sample{{Text: "unknown bounce reason"}},
	Misses: []Sample{{Text: "Reason: unknown user"}},
}, {
	ID: "plain-mailbox-inactive", Category: MailboxInactive,
	Text: []string{
		"account is terminated", "account has been terminated", "account was terminated", "mailbox is terminated", "mailbox has been terminated", "mailbox was terminated",
	},
	Source: "general use: \"unavailable\" or \"invalid\" may stand in front",
	Hits:   []Sample{{Code: 550, Text: "Mailbox unavailable: the account has been terminated"}},
}, {
	ID: "plain-mailbox-moved", Category: MailboxMoved,
	Text: []string{
		"no longer in use … please use", "no longer in use … please write to", "no longer in use … write to", "no longer in use … instead", "address has changed to", "address was changed to",
		"address changed … write to", "address has changed … write to", "address changed … use",
	},
	Source: "general use: who says where to write from now on has moved",
	Hits:   []Sample{{Code: 550, Text: "This address is no longer in use, please write to new@example.com instead"}},
	Misses: []Sample{{Code: 550, Text: "This address is no longer in use"}},
}, {
	ID: "plain-address-syntax", Category: MailboxUnknown, Status: []string{"x.1.3"},
	Text:   []string{"address syntax", "address syntax error", "malformed address", "malformed recipient address", "invalid recipient address"},
	Source: "RFC 3463 §3.2: the status says that it is the recipient's address which is badly formed",
	Hits:   []Sample{{Status: "5.1.3", Code: 501, Text: "Bad recipient address syntax"}, {Status: "5.1.3", Code: 553, Text: "Invalid address syntax"}},
	Misses: []Sample{{Status: "5.1.7", Code: 501, Text: "Bad sender address syntax"}},
}, {
	ID: "plain-null-mx", Category: DomainNoMail, Status: []string{"x.1.2"},
	Text:   []string{"null mx", "nullmx"},
	Source: "RFC 7505",
	Hits:   []Sample{{Status: "5.1.2", Code: 550, Text: "The domain publishes a null MX: it wants no mail"}},
	Misses: []Sample{{Status: "5.7.27", Code: 550, Text: "Sender address has null MX"}},
}, {
	ID: "plain-header-syntax", Category: ContentRejected,
	Text:   []string{"header of … syntax error", "headers of … syntax error", "header has … syntax error", "malformed from header", "failing address in", "header when scanning"},
	Source: "general use, and Exim's verify = header_syntax: the syntax of the message, not that of a command",
	Hits:   []Sample{{Code: 550, Text: "Verification failed for header syntax: missing or malformed local part: failing address in \"To:\" header is: <undisclosed-recipients>"}, {Status: "5.7.1", Code: 550, Text: "The From header of your message has a syntax error"}},
}, {
	ID: "plain-not-our-mx", Category: RelayDenied,
	Text:   []string{"not our mx service client", "is not our mx client"},
	Source: "hosters in China",
	Hits:   []Sample{{Code: 553, Text: "This target address is not our MX service client"}},
}, {
	ID: "plain-domain-unknown", Category: DomainUnknown,
	Text:   []string{"no mail hosts for domain", "no mail host for domain", "no mail servers for domain", "no mail server for domain", "no mail exchangers for domain"},
	Source: "Ironport, Zimbra: \"unable to route\" stands in front",
	Hits:   []Sample{{Status: "5.4.4", Code: 550, Text: "Unable to route: no mail hosts for domain"}},
}}

// contradictedRules are causes that a server names beside a status that says
// that there is no such address: 5.1.1 is what many give to all refusals. Words
// that agree with the status are asked before.
var contradictedRules = []Rule{{
	ID: "contradicted-reputation", Category: ReputationBlock, Status: unknownStatuses,
	Text: []string{
		"block list", "blocklist", "blocklisted", "blacklist", "blacklisted", "black list", "black-listed", "deny list", "denylist", "dnsbl", "rbl", "reputation", "your ip", "your server", "your host", "your network",
	},
	Source: "general use",
	Hits:   []Sample{{Status: "5.1.1", Code: 550, Text: "Your IP 192.0.2.1 has been denied by our local block list"}},
	Misses: []Sample{{Status: "5.1.1", Code: 550, Text: "User unknown"}},
}, {
	ID: "contradicted-auth", Category: AuthFailure, Status: unknownStatuses,
	Text:   []string{"spf", "dkim", "dmarc", "ptr record", "reverse dns", "rdns"},
	Source: "general use",
	Hits:   []Sample{{Status: "5.1.1", Code: 550, Text: "rejected by DMARC"}},
}, {
	ID: "contradicted-spam", Category: SpamContent, Status: unknownStatuses,
	Text: []string{
		"as spam", "is spam", "spam detected", "spam message", "spam content", "spam filter", "spam score", "suspected spam", "junk mail", "considered spam", "unsolicited", "antispam", "anti-spam",
	},
	Source: "general use",
	Hits:   []Sample{{Status: "5.1.1", Code: 550, Text: "caught by our spam filter"}},
}, {
	ID: "contradicted-sender", Category: SenderRejected, Status: append([]string{"x.2.1"}, unknownStatuses...),
	Text: []string{
		"external senders", "outside senders", "senders … outside", "outside … not allowed", "outside … not accepted", "unauthenticated senders", "internal senders", "members only", "members-only",
		"only members", "not a member", "subscribers only", "only subscribers", "sender rejected", "sender denied", "sender refused", "sender blocked", "sender not allowed", "not allowed to send",
		"not permitted to send", "not authorized to send", "not authorised to send", "is moderated", "external mail", "internal use only",
	},
	Source: "general use",
	Hits:   []Sample{{Status: "5.2.1", Code: 550, Text: "The group you are trying to contact is not permitted to receive messages from external senders"}},
	Misses: []Sample{{Status: "5.2.1", Code: 550, Text: "The account is disabled"}, {Status: "5.1.1", Text: "CAUTION: This email originated from outside of the organization. External sender"}},
}, {
	ID: "contradicted-rate", Category: RateLimited, Status: unknownStatuses,
	Text:   []string{"rate limit", "rate limited", "ratelimit", "too many connections", "too many messages", "too fast", "throttled", "throttling", "daily limit", "hourly limit"},
	Source: "general use",
	Hits:   []Sample{{Status: "4.1.1", Code: 450, Text: "throttled"}},
}, {
	ID: "contradicted-full", Category: MailboxFull, Status: append([]string{"x.2.1"}, unknownStatuses...),
	Text:   []string{"quota", "overquota", "mailbox full", "mailbox is full", "is full", "over limit", "out of space", "disk space", "storage"},
	Source: "general use",
	Hits:   []Sample{{Status: "5.1.1", Code: 550, Text: "user has used up his quota"}},
}, {
	ID: "contradicted-inactive", Category: MailboxInactive, Status: unknownStatuses,
	Text: []string{
		"expired", "disabled", "suspended", "inactive", "deactivated", "terminated", "is locked", "dormant", "frozen", "discontinued", "cancelled", "canceled", "not active", "no longer active",
	},
	Source: "general use",
	Hits:   []Sample{{Status: "5.1.1", Code: 550, Text: "Mailbox has expired"}},
}, {
	ID: "contradicted-policy", Category: PolicyOther, Status: unknownStatuses,
	Text: []string{
		"guidelines", "policy", "policies", "local rules", "security reasons", "prohibited", "not authorized", "not authorised", "quarantine", "quarantined", "suspicious message",
	},
	Source: "general use",
	Hits:   []Sample{{Status: "5.1.1", Code: 550, Text: "Message rejected due to company guidelines"}},
}}

// unknownStatuses are those of an address that is wrong in some way.
var unknownStatuses = []string{"x.1.0", "x.1.1", "x.1.2", "x.1.3"}
