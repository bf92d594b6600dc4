package classify

// signalsEs are phrases in Spanish that tell what kind of message came back.
var signalsEs = []Signal{{
	ID: "es-failure-subject-weak", Kind: Failure, In: InSubject, Weight: 1.0,
	Text: []string{
		"no se ha podido crear la lista", "distribución del mensaje: error interno del servidor",
		"distribución del mensaje: error del usuario", "distribución del mensaje: autorización denegada",
		"notificación de estado de entrega", "notificación de rebote no captado", "no entregado:",
	},
	Source: "Sympa translation catalogue; Mailman 2 translation catalogue (list-owner wrapper); general use",
}, {
	ID: "es-delivered-subject-weak", Kind: Delivered, In: InSubject, Weight: 1.0,
	Text: []string{
		"mensaje distribuido", "entregado:",
	},
	Source: "Sympa translation catalogue; general use",
}, {
	ID: "es-delivered-body", Kind: Delivered, In: InNotice, Weight: 2.5,
	Text: []string{
		"el mensaje se ha entregado satisfactoriamente a las siguientes direcciones",
		"su mensaje se ha entregado a los siguientes destinatarios",
	},
	Source: "Sympa translation catalogue; general use",
}, {
	ID: "es-failure-body", Kind: Failure, In: InNotice, Weight: 2.5,
	Text: []string{
		"no fue posible distribuir tu mensaje a la lista", "se ha bloqueado la entrega de este mensaje",
		"no se pudo entregar a uno o más destinatarios", "uno o más de sus destinatarios no recibieron su(s) mensaje(s)",
		"error en la entrega a los siguientes destinatarios", "error de entrega a estos destinatarios o grupos",
		"no se pudo entregar a estos destinatarios o grupos", "no se pudo entregar su mensaje",
		"no se pudo entregar el mensaje", "no se ha podido entregar", "no ha podido ser entregado",
		"no pudo ser entregado", "el mensaje no se pudo entregar",
		"su mensaje no ha llegado a algunos o a todos los destinatarios",
		"no se ha podido localizar a los siguientes destinatarios", "no fue posible entregar el mensaje",
		"tu mensaje no se ha entregado", "el mensaje no se ha entregado a",
		"este es un mensaje generado automáticamente de notificación de estado de entrega",
	},
	Source: "Sympa translation catalogue; Zimbra message catalogue; FileSender bounce_report translation; general use",
}, {
	ID: "es-failure-body-weak", Kind: Failure, In: InNotice, Weight: 0.7,
	Text: []string{
		"no se pudo entregar",
	},
	Source: "Zimbra message catalogue; general use",
}, {
	ID: "es-failure-subject", Kind: Failure, In: InSubject, Weight: 3.5,
	Text: []string{
		"advertencia: no se pudo realizar el envío", "fallo en la entrega de mensajes", "no se puede entregar:",
		"no entregable:", "mensaje no entregado", "correo no entregado", "correo devuelto", "mensaje devuelto",
		"error en la entrega", "error de entrega", "fallo en la entrega", "fallo de entrega", "entrega fallida",
		"correo electrónico no entregado", "no se pudo entregar el mensaje", "informe de no entrega",
		"notificación de error de entrega",
		"su mensaje no ha sido aceptado", "su mensaje no fue aceptado", "su mensaje ha sido rechazado",
	},
	Source: "Zimbra message catalogue; FileSender bounce_report translation; support.microsoft.com postmaster article; general use",
}, {
	ID: "es-delayed-subject-weak", Kind: Delayed, In: InSubject, Weight: 1.0,
	Text: []string{
		"retrasado:",
	},
	Source: "general use",
}, {
	ID: "es-delayed-subject", Kind: Delayed, In: InSubject, Weight: 3.5,
	Text: []string{
		"entrega retrasada", "mensaje retrasado", "entrega demorada",
	},
	Source: "general use",
}, {
	ID: "es-delayed-body", Kind: Delayed, In: InNotice, Weight: 2.5,
	Text: []string{
		"la entrega de su mensaje se ha retrasado", "se ha retrasado la entrega", "todavía no se ha entregado",
		"se seguirá intentando", "no es necesario que reenvíe el mensaje", "se volverá a intentar",
	},
	Source: "general use",
}, {
	ID: "es-relayed-subject-weak", Kind: Delivered, In: InSubject, Weight: 1.0,
	Text: []string{
		"retransmitido:",
	},
	Source: "general use",
}, {
	ID: "es-list-subject", Kind: AutoReply, In: InSubject, Weight: 3.5,
	Text: []string{
		"resultados de tus comandos", "resultados de los comandos enviados por correo electronico",
	},
	Source: "Sympa translation catalogue; Mailman 2 translation catalogue; general use",
}, {
	ID: "es-list-body-weak", Kind: AutoReply, In: InNotice, Weight: 0.7,
	Text: []string{
		"esta es una respuesta automática enviada por el gestor de listas de correo sympa",
	},
	Source: "Sympa translation catalogue; general use",
}, {
	ID: "es-receipt-body", Kind: AutoReply, In: InNotice, Weight: 1.5,
	Text: []string{
		"hemos enviado al moderador tu mensaje a la lista", "esta es una respuesta automática",
		"este es un mensaje automático", "este correo se ha generado automáticamente",
		"por favor no responda a este correo", "hemos recibido su mensaje", "hemos recibido su solicitud",
		"hemos recibido su consulta", "su mensaje ha sido recibido", "su solicitud ha sido recibida",
		"gracias por contactar con nosotros", "gracias por ponerse en contacto", "le responderemos a la mayor brevedad",
	},
	Source: "Sympa translation catalogue; general use",
}, {
	ID: "es-list-body", Kind: AutoReply, In: InNotice, Weight: 2.5,
	Text: []string{
		"los resultados del comando que ha enviado por correo electrónico más abajo",
	},
	Source: "Mailman 2 translation catalogue; general use",
}, {
	ID: "es-read-body", Kind: ReadReceipt, In: InNotice, Weight: 1.8,
	Text: []string{
		"este acuse de recibo sólo acredita que el mensaje se mostró en el ordenador del destinatario",
		"este es un acuse de recibo para el mensaje que usted envió a",
		"este acuse de recibo solo informa que el mensaje ha sido mostrado en la computadora del destinatario",
		"este acuse de recibo sólo acredita que el mensaje se mostró en la computadora del destinatario",
		"esto es un acuse de recibo de su mensaje",
		"esta notificación sólo confirma que su mensaje fue abierto en el ordenador del destinatario",
		"esta es una confirmación de recepción de tu mensaje",
		"esta confirmación solo prueba que el mensaje se ha mostrado en la computadora del destinatario",
		"esto no garantiza que el mensaje haya sido leído o comprendido",
	},
	Source: "Thunderbird l10n; Roundcube localization; Zimbra message catalogue; general use",
}, {
	ID: "es-unread-body-weak", Kind: ReadReceipt, In: InNotice, Weight: 0.7,
	Text: []string{
		"el mensaje ha sido borrado",
	},
	Source: "Thunderbird l10n; general use",
}, {
	ID: "es-unread-body", Kind: ReadReceipt, In: InNotice, Weight: 1.8,
	Text: []string{
		"el destinatario del mensaje no quiere enviar la confirmación del acuse de recibo",
	},
	Source: "Thunderbird l10n; general use",
}, {
	ID: "es-read-subject", Kind: ReadReceipt, In: InSubject, Weight: 3.5,
	Text: []string{
		"acuse de recibo (mostrado)", "confirmación del recepción (leído)", "confirmación de lectura",
	},
	Source: "Thunderbird l10n; Roundcube localization; general use",
}, {
	ID: "es-read-subject-weak", Kind: ReadReceipt, In: InSubject, Weight: 1.0,
	Text: []string{
		"acuse de recibo (enviado)", "acuse de recibo (procesado)", "notificación de lectura:", "leído:",
	},
	Source: "Thunderbird l10n; Zimbra message catalogue; general use",
}, {
	ID: "es-unread-subject", Kind: ReadReceipt, In: InSubject, Weight: 3.5,
	Text: []string{
		"acuse de recibo (borrado)", "acuse de recibo (denegado)", "no leído:",
	},
	Source: "Thunderbird l10n; general use",
}, {
	ID: "es-absence-subject-weak", Kind: AutoReply, In: InSubject, Weight: 1.0,
	Text: []string{
		"aviso de ausencia", "fuera de la oficina", "auto respuesta automática", "de vacaciones",
	},
	Source: "Roundcube localization; Zimbra message catalogue; Request Tracker po; general use",
}, {
	ID: "es-absence-subject", Kind: AutoReply, In: InSubject, Weight: 3.5,
	Text: []string{
		"fuera de la oficina hasta que", "respuesta automática:", "respuesta automática", "fuera de oficina",
		"ausencia temporal", "respuesta de ausencia", "mensaje de ausencia",
	},
	Source: "KDE libksieve (KMail vacation) l10n; general use",
}, {
	ID: "es-absence-body", Kind: AutoReply, In: InNotice, Weight: 2.5,
	Text: []string{
		"estoy fuera de la oficina hasta", "estoy fuera de la oficina", "me encuentro fuera de la oficina",
		"estaré fuera de la oficina", "estoy de vacaciones", "me encuentro de vacaciones", "estaré de vacaciones",
		"actualmente estoy fuera", "estaré ausente", "me encuentro ausente", "durante mi ausencia", "en mi ausencia",
		"a mi regreso", "a mi vuelta", "estaré de vuelta", "en caso de urgencia", "para asuntos urgentes",
		"no tendré acceso al correo", "baja por maternidad", "permiso de maternidad", "su correo no será reenviado",
	},
	Source: "KDE libksieve (KMail vacation) l10n; general use",
}, {
	ID: "es-receipt-subject", Kind: AutoReply, In: InSubject, Weight: 2,
	Text: []string{
		"acuse de recibo", "confirmación de recepción", "hemos recibido su", "su solicitud ha sido recibida",
	},
	Source: "general use",
}, {
	ID: "es-receipt-subject-weak", Kind: AutoReply, In: InSubject, Weight: 1.0,
	Text: []string{
		"gracias por contactar",
	},
	Source: "general use",
}, {
	ID: "es-receipt-body-weak", Kind: AutoReply, In: InNotice, Weight: 0.7,
	Text: []string{
		"no responda a este mensaje", "por favor, no responda",
	},
	Source: "general use",
}, {
	ID: "es-left-body", Kind: AutoReply, In: InNotice, Weight: 1.5,
	Text: []string{
		"ya no trabaja en", "ya no trabaja con nosotros", "ya no forma parte de", "ya no trabajo en", "ya no pertenece a",
		"ha dejado la empresa", "he dejado la empresa", "dejó de pertenecer",
	},
	Source: "general use",
}, {
	ID: "es-moved-body", Kind: AutoReply, In: InNotice, Weight: 1.5,
	Text: []string{
		"mi dirección de correo ha cambiado", "mi nueva dirección de correo", "nueva dirección de correo",
		"esta dirección de correo ya no está activa", "esta cuenta ya no está activa", "este correo ya no se utiliza",
		"cambio de dirección de correo",
	},
	Source: "general use",
}, {
	ID: "es-daemon-from", Kind: Report, In: InFrom, Weight: 2.0,
	Text: []string{
		"administrador del sistema", "sistema de entrega de correo", "sistema de correo",
	},
	Source: "general use",
}}
