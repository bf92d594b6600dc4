package classify

// signalsPt are phrases in Portuguese that tell what kind of message came back.
var signalsPt = []Signal{{
	ID: "pt-failure-subject-weak", Kind: Failure, In: InSubject, Weight: 1.0,
	Text: []string{
		"notificação do estado de entrega", "a lista não pôde ser criada",
		"distribuição de mensagem: erro interno do servidor", "distribuição de mensagem: erro de usuário",
		"distribuição de mensagem: autorização negada", "notificação do status de entrega",
		"notificação de devolução de mensagem não processada", "notificação retorno de mensagem não pega", "não entregue:",
	},
	Source: "Sympa translation catalogue; Mailman 2 translation catalogue (list-owner wrapper); general use",
}, {
	ID: "pt-failure-body", Kind: Failure, In: InNotice, Weight: 2.5,
	Text: []string{
		"não foi possível distribuir sua mensagem para a lista", "paramos de entregar este email",
		"não foi entregue a um ou mais destinatários", "a entrega de mensagens falhou para um ou mais destinatários",
		"falha na entrega a estes destinatários ou grupos", "falha na entrega para estes destinatários ou grupos",
		"não foi possível entregar a mensagem", "não foi possível entregar sua mensagem", "não pôde ser entregue",
		"não pode ser entregue", "a sua mensagem não foi entregue", "sua mensagem não foi entregue",
		"a sua mensagem não chegou a alguns ou a todos os destinatários",
		"sua mensagem não atingiu alguns ou todos os destinatários",
		"não foi possível contactar os seguintes destinatários", "a entrega aos seguintes destinatários falhou",
		"não foi possível entregar a sua mensagem de correio",
	},
	Source: "Sympa translation catalogue; Zimbra message catalogue; FileSender bounce_report translation; general use",
}, {
	ID: "pt-failure-subject", Kind: Failure, In: InSubject, Weight: 3.5,
	Text: []string{
		"aviso: envio sem sucesso", "aviso: falha no envio", "falha ao entregar mensagem", "não é possível entregar:",
		"não entregável:", "mensagem não entregue", "email não entregue", "falha na entrega", "falha de entrega",
		"falha ao entregar", "erro na entrega", "mensagem devolvida", "e-mail devolvido", "não foi possível entregar",
		"entrega falhou", "notificação de falha na entrega", "relatório de não entrega",
		"sua mensagem não foi aceita", "mensagem não aceita", "sua mensagem foi recusada",
	},
	Source: "Zimbra message catalogue; FileSender bounce_report translation; Microsoft Learn NDR table; general use",
}, {
	ID: "pt-failure-body-weak", Kind: Failure, In: InNotice, Weight: 0.7,
	Text: []string{
		"não foi entregue",
	},
	Source: "general use",
}, {
	ID: "pt-delayed-subject-weak", Kind: Delayed, In: InSubject, Weight: 1.0,
	Text: []string{
		"atrasada:",
	},
	Source: "general use",
}, {
	ID: "pt-delayed-subject", Kind: Delayed, In: InSubject, Weight: 3.5,
	Text: []string{
		"entrega atrasada", "entrega adiada", "mensagem atrasada",
	},
	Source: "general use",
}, {
	ID: "pt-delayed-body", Kind: Delayed, In: InNotice, Weight: 2.5,
	Text: []string{
		"a entrega da mensagem está atrasada", "ainda não foi entregue", "continuaremos tentando",
		"não é necessário reenviar", "novas tentativas de entrega",
	},
	Source: "general use",
}, {
	ID: "pt-delivered-subject-weak", Kind: Delivered, In: InSubject, Weight: 1.0,
	Text: []string{
		"entregue:",
	},
	Source: "general use",
}, {
	ID: "pt-delivered-body", Kind: Delivered, In: InNotice, Weight: 2.5,
	Text: []string{
		"a sua mensagem foi entregue aos seguintes destinatários", "sua mensagem foi entregue aos seguintes destinatários",
	},
	Source: "general use",
}, {
	ID: "pt-list-subject", Kind: AutoReply, In: InSubject, Weight: 3.5,
	Text: []string{
		"resultados dos seus comandos", "os resultados do seus comandos de email",
	},
	Source: "Sympa translation catalogue; Mailman 2 translation catalogue; general use",
}, {
	ID: "pt-list-body-weak", Kind: AutoReply, In: InNotice, Weight: 0.7,
	Text: []string{
		"esta é uma resposta automática mandada pelo gerenciador de listas de correio sympa",
	},
	Source: "Sympa translation catalogue; general use",
}, {
	ID: "pt-receipt-body", Kind: AutoReply, In: InNotice, Weight: 1.5,
	Text: []string{
		"foi encaminhada para os/as moderadores/as", "esta é uma resposta automática", "este é um e-mail automático",
		"esta é uma mensagem automática", "mensagem automática, por favor não responda", "não responda a este e-mail",
		"recebemos a sua mensagem", "recebemos sua mensagem", "recebemos o seu pedido", "recebemos sua solicitação",
		"agradecemos o seu contacto", "agradecemos o seu contato", "obrigado por entrar em contato",
	},
	Source: "Sympa translation catalogue; general use",
}, {
	ID: "pt-list-body", Kind: AutoReply, In: InNotice, Weight: 2.5,
	Text: []string{
		"os resultados do seu comando por email estão fornecidos abaixo",
		"os resultados do seu comando por email são fornecidos abaixo",
	},
	Source: "Mailman 2 translation catalogue; general use",
}, {
	ID: "pt-read-body", Kind: ReadReceipt, In: InNotice, Weight: 1.8,
	Text: []string{
		"esta confirmação de leitura somente informa que a mensagem foi aberta no computador do destinatário",
		"esta é uma confirmação de leitura da mensagem que você enviou para",
		"este recibo de leitura apenas informa que a mensagem chegou ao no computador do destinatário",
		"este é o recibo de leitura da mensagem enviada para", "esta é uma confirmação de leitura da sua mensagem",
		"isto é um recibo de leitura da sua mensagem",
		"este recibo apenas indica que a mensagem foi aberta pelo destinatário",
		"isto não garante que a mensagem tenha sido lida ou compreendida",
		"isso não garante que a mensagem tenha sido lida ou compreendida",
	},
	Source: "Thunderbird l10n; Roundcube localization; Zimbra message catalogue; general use",
}, {
	ID: "pt-unread-body-weak", Kind: ReadReceipt, In: InNotice, Weight: 0.7,
	Text: []string{
		"a mensagem foi excluída", "a mensagem foi apagada",
	},
	Source: "Thunderbird l10n; general use",
}, {
	ID: "pt-unread-body", Kind: ReadReceipt, In: InNotice, Weight: 1.8,
	Text: []string{
		"o destinatário da mensagem não quer enviar uma confirmação de leitura para você",
		"o destinatário da mensagem não deseja enviar um recibo de leitura de volta para si",
	},
	Source: "Thunderbird l10n; general use",
}, {
	ID: "pt-read-subject", Kind: ReadReceipt, In: InSubject, Weight: 3.5,
	Text: []string{
		"confirmação de leitura (exibida)", "recibo de leitura (exibido)", "confirmação de leiura (exibida)",
	},
	Source: "Thunderbird l10n; SOGo Localizable.strings; general use",
}, {
	ID: "pt-read-subject-weak", Kind: ReadReceipt, In: InSubject, Weight: 1.0,
	Text: []string{
		"confirmação de leitura (remetida)", "confirmação de leitura (processada)", "recibo de leitura (enviado)",
		"recibo de leitura (processado)", "recibo de leitura", "recibo de leitura:", "comprovação de leitura:", "lida:",
		"lido:",
	},
	Source: "Thunderbird l10n; Roundcube localization; Zimbra message catalogue; general use",
}, {
	ID: "pt-unread-subject", Kind: ReadReceipt, In: InSubject, Weight: 3.5,
	Text: []string{
		"confirmação de leitura (excluída)", "confirmação de leitura (negada)", "recibo de leitura (apagada)",
		"recibo de leitura (negado)", "não lida:", "não lido:",
	},
	Source: "Thunderbird l10n; general use",
}, {
	ID: "pt-absence-subject-weak", Kind: AutoReply, In: InSubject, Weight: 1.0,
	Text: []string{
		"fora do escritório", "ausente do escritório", "respostaautomatica", "resposta automática", "de férias",
	},
	Source: "Roundcube localization; Request Tracker po; general use",
}, {
	ID: "pt-absence-subject", Kind: AutoReply, In: InSubject, Weight: 3.5,
	Text: []string{
		"fora do escritório até", "ausente do escritório até", "resposta automática:", "ausência temporária",
		"mensagem de ausência", "ausência do escritório",
	},
	Source: "KDE libksieve (KMail vacation) l10n; general use",
}, {
	ID: "pt-absence-body", Kind: AutoReply, In: InNotice, Weight: 2.5,
	Text: []string{
		"estou fora do escritório até", "estarei ausente do escritório até", "estou fora do escritório",
		"estarei fora do escritório", "encontro-me ausente", "estou ausente", "estarei ausente", "estou de férias",
		"estarei de férias", "encontro-me de férias", "estou em férias", "durante a minha ausência", "na minha ausência",
		"em minha ausência", "durante minha ausência", "retornarei no dia", "estarei de volta", "regresso no dia",
		"quando retornar", "em caso de urgência", "para assuntos urgentes", "licença maternidade",
		"licença de maternidade", "sem acesso ao e-mail",
	},
	Source: "KDE libksieve (KMail vacation) l10n; general use",
}, {
	ID: "pt-receipt-body-weak", Kind: AutoReply, In: InNotice, Weight: 0.7,
	Text: []string{
		"por favor, não responda",
	},
	Source: "general use",
}, {
	ID: "pt-receipt-subject", Kind: AutoReply, In: InSubject, Weight: 2,
	Text: []string{
		"recebemos sua mensagem", "recebemos o seu", "confirmação de recebimento", "confirmação de recepção",
		"aviso de recepção",
	},
	Source: "general use",
}, {
	ID: "pt-left-body", Kind: AutoReply, In: InNotice, Weight: 1.5,
	Text: []string{
		"não trabalha mais", "já não trabalha", "não faz mais parte", "não faço mais parte", "já não faz parte",
		"deixou a empresa", "desligou-se da empresa", "não pertence mais",
	},
	Source: "general use",
}, {
	ID: "pt-moved-body", Kind: AutoReply, In: InNotice, Weight: 1.5,
	Text: []string{
		"meu novo e-mail", "o meu novo email", "novo endereço de e-mail", "meu e-mail mudou",
		"este e-mail não é mais utilizado", "este endereço não está mais ativo", "alteração de endereço de e-mail",
	},
	Source: "general use",
}, {
	ID: "pt-daemon-from", Kind: Report, In: InFrom, Weight: 2.0,
	Text: []string{
		"administrador do sistema", "sistema de entrega de correio", "sistema de correio",
		"subsistema de entrega de e-mail",
	},
	Source: "general use",
}}
