package classify

// textPtRules are reasons in Portuguese that say enough on their own.
var textPtRules = []Rule{{
	ID: "pt-virus", Category: Virus,
	Text: []string{
		"a l e r t a v i r u s", "a l e r t a d e v í r u s", "vírus detectado", "contém um vírus", "contém vírus",
		"mensagem infectada",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "a l e r t a v i r u s"}},
}, {
	ID: "pt-attachment-rejected", Category: AttachmentRejected,
	Text: []string{
		"anexo não permitido", "anexo bloqueado", "tipo de arquivo não permitido",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "anexo não permitido"}},
}, {
	ID: "pt-mailbox-full", Category: MailboxFull,
	Text: []string{
		"caixa postal cheia", "caixa de correio cheia", "caixa de entrada cheia",
		"caixa de correio do destinatário está cheia", "usuário está acima da cota", "cota excedida", "quota excedida",
		"espaço em disco excedido", "caixa do destinatário lotada",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "caixa postal cheia"}},
}, {
	ID: "pt-message-too-large", Category: MessageTooLarge,
	Text: []string{
		"mensagem muito grande", "mensagem demasiado grande", "a mensagem excede o tamanho", "tamanho da mensagem excede",
		"tamanho máximo da mensagem excedido", "anexo muito grande",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "mensagem muito grande"}},
}, {
	ID: "pt-rate-limited", Category: RateLimited,
	Text: []string{
		"muitas conexões", "limite de envio excedido", "limite de envio atingido", "demasiadas mensagens",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "muitas conexões"}},
}, {
	ID: "pt-sender-rejected", Category: SenderRejected,
	Text: []string{
		"esta lista é restrita; a sua mensagem não foi aprovada", "esta lista é restrita; sua mensagem não foi aprovada",
		"autorização negada", "remetente rejeitado", "remetente não autorizado", "não tem permissão para enviar",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "esta lista é restrita; a sua mensagem não foi aprovada"}},
}, {
	ID: "pt-reputation-block", Category: ReputationBlock,
	Text: []string{
		"endereço ip bloqueado", "ip bloqueado",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "endereço ip bloqueado"}},
}, {
	ID: "pt-spam-content", Category: SpamContent,
	Text: []string{
		"considerada spam", "identificada como spam", "detectada como spam", "marcada como spam", "classificada como spam",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "considerada spam"}},
}, {
	ID: "pt-content-rejected", Category: ContentRejected,
	Text: []string{
		"a sua mensagem foi considerada inapropriada pelo moderador",
		"sua mensagem foi avaliada de forma inapropriada pelo moderador",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "a sua mensagem foi considerada inapropriada pelo moderador"}},
}, {
	ID: "pt-mailbox-inactive", Category: MailboxInactive,
	Text: []string{
		"conta desativada", "conta desactivada", "conta suspensa", "conta inativa", "conta bloqueada",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "conta desativada"}},
}, {
	ID: "pt-domain-unknown", Category: DomainUnknown,
	Text: []string{
		"domínio não encontrado", "domínio inexistente", "domínio desconhecido", "host desconhecido",
		"servidor não encontrado",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "domínio não encontrado"}},
}, {
	ID: "pt-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"usuário desconhecido", "utilizador desconhecido", "destinatário desconhecido", "usuário inexistente",
		"usuário não encontrado", "utilizador inexistente", "utilizador não encontrado", "caixa postal não encontrada",
		"caixa postal inexistente", "endereço não encontrado", "o endereço não existe", "endereço inexistente",
		"destinatário inexistente", "destinatário não encontrado", "conta inexistente", "a conta não existe",
		"lista desconhecida",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "usuário desconhecido"}},
}, {
	ID: "pt-relay-denied", Category: RelayDenied,
	Text: []string{
		"relay negado", "retransmissão negada", "retransmissão não permitida",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "relay negado"}},
}, {
	ID: "pt-connection-failure", Category: ConnectionFailure,
	Text: []string{
		"conexão recusada", "ligação recusada", "tempo de conexão esgotado", "tempo limite esgotado",
		"não foi possível conectar", "servidor não responde",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "conexão recusada"}},
}, {
	ID: "pt-receiver-error", Category: ReceiverError,
	Text: []string{
		"erro interno do servidor", "servidor temporariamente indisponível",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "erro interno do servidor"}},
}, {
	ID: "pt-expired", Category: Expired,
	Text: []string{
		"mensagem expirada", "a mensagem expirou", "tempo de entrega expirado",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "mensagem expirada"}},
}}
