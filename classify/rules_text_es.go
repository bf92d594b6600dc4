package classify

// textEsRules are reasons in Spanish that say enough on their own.
var textEsRules = []Rule{{
	ID: "es-virus", Category: Virus,
	Text: []string{
		"hay un virus en tu mensaje de correo", "a l e r t a d e v i r u s", "virus detectado", "contiene un virus",
		"mensaje infectado",
	},
	Source: "alexborras.com list of returns; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "hay un virus en tu mensaje de correo"}},
}, {
	ID: "es-attachment-rejected", Category: AttachmentRejected,
	Text: []string{
		"archivo adjunto no permitido", "adjunto bloqueado", "tipo de archivo no permitido",
	},
	Source: "alexborras.com list of returns; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "archivo adjunto no permitido"}},
}, {
	ID: "es-mailbox-full", Category: MailboxFull,
	Text: []string{
		"buzón lleno", "buzón de correo lleno", "el buzón del destinatario está lleno", "casilla llena", "cuota excedida",
		"cuota superada", "sin espacio en el buzón", "bandeja de entrada llena", "ha superado su cuota",
	},
	Source: "alexborras.com list of returns; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "buzón lleno"}},
}, {
	ID: "es-message-too-large", Category: MessageTooLarge,
	Text: []string{
		"mensaje demasiado grande", "mensaje demasiado larga", "el mensaje supera el tamaño máximo",
		"el mensaje excede el tamaño", "tamaño del mensaje excedido", "archivo adjunto demasiado grande",
	},
	Source: "alexborras.com list of returns; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "mensaje demasiado grande"}},
}, {
	ID: "es-rate-limited", Category: RateLimited,
	Text: []string{
		"demasiadas conexiones", "demasiados mensajes", "límite de envío alcanzado", "límite de envíos superado",
	},
	Source: "alexborras.com list of returns; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "demasiadas conexiones"}},
}, {
	ID: "es-sender-rejected", Category: SenderRejected,
	Text: []string{
		"esta lista es restringida, su mensaje no se aprobó", "autorización denegada", "remitente rechazado",
		"remitente no autorizado", "no tiene permiso para enviar",
	},
	Source: "alexborras.com list of returns; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "esta lista es restringida, su mensaje no se aprobó"}},
}, {
	ID: "es-reputation-block", Category: ReputationBlock,
	Text: []string{
		"dirección ip bloqueada", "ip bloqueada",
	},
	Source: "alexborras.com list of returns; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "dirección ip bloqueada"}},
}, {
	ID: "es-spam-content", Category: SpamContent,
	Text: []string{
		"considerado spam", "identificado como spam", "detectado como spam", "marcado como spam",
		"correo no deseado detectado", "clasificado como spam",
	},
	Source: "alexborras.com list of returns; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "considerado spam"}},
}, {
	ID: "es-content-rejected", Category: ContentRejected,
	Text: []string{
		"su mensaje se ha considerado inapropiado por el moderador",
	},
	Source: "alexborras.com list of returns; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "su mensaje se ha considerado inapropiado por el moderador"}},
}, {
	ID: "es-mailbox-inactive", Category: MailboxInactive,
	Text: []string{
		"cuenta deshabilitada", "cuenta desactivada", "cuenta suspendida", "cuenta inactiva",
		"esta casilla ha expirado por falta de uso",
	},
	Source: "alexborras.com list of returns; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "cuenta deshabilitada"}},
}, {
	ID: "es-domain-unknown", Category: DomainUnknown,
	Text: []string{
		"dominio no encontrado", "dominio inexistente", "dominio desconocido", "host desconocido",
		"servidor no encontrado", "el dominio no existe",
	},
	Source: "alexborras.com list of returns; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "dominio no encontrado"}},
}, {
	ID: "es-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"usuario inexistente", "usuario desconocido", "destinatario desconocido", "usuario no encontrado",
		"buzón no encontrado", "buzón inexistente", "la dirección no existe", "dirección desconocida",
		"no se ha encontrado la dirección", "la cuenta no existe", "cuenta inexistente",
		"no se encuentra en el directorio de domino", "no se encuentra en la libreta", "el destinatario no existe",
		"destinatario no encontrado", "lista desconocida",
	},
	Source: "alexborras.com list of returns; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "usuario inexistente"}},
}, {
	ID: "es-relay-denied", Category: RelayDenied,
	Text: []string{
		"retransmisión denegada", "reenvío no permitido", "relay denegado",
	},
	Source: "alexborras.com list of returns; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "retransmisión denegada"}},
}, {
	ID: "es-connection-failure", Category: ConnectionFailure,
	Text: []string{
		"conexión rechazada", "conexión rehusada", "tiempo de conexión agotado", "tiempo de espera agotado",
		"no se pudo conectar", "servidor no disponible", "no responde el servidor",
	},
	Source: "alexborras.com list of returns; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "conexión rechazada"}},
}, {
	ID: "es-receiver-error", Category: ReceiverError,
	Text: []string{
		"error interno del servidor", "servicio no disponible temporalmente",
	},
	Source: "alexborras.com list of returns; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "error interno del servidor"}},
}, {
	ID: "es-expired", Category: Expired,
	Text: []string{
		"tiempo de entrega vencido", "mensaje caducado", "el mensaje ha caducado", "tiempo de entrega agotado",
	},
	Source: "alexborras.com list of returns; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "tiempo de entrega vencido"}},
}}
