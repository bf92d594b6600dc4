package classify

// signalsRomance are phrases that tell what kind of message came back (romance).
var signalsRomance = []Signal{{
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
	ID: "fr-failure-subject-weak", Kind: Failure, In: InSubject, Weight: 1.0,
	Text: []string{
		"la liste n'a pas pu être créée", "diffusion des messages : erreur interne",
		"diffusion des messages : erreur utilisateur", "diffusion de message : erreur d'autorisation",
		"notification de délivrance de message", "avis de mesure de retour de message", "non livré",
	},
	Source: "Sympa translation catalogue; Mailman 2 translation catalogue (list-owner wrapper); general use",
}, {
	ID: "fr-delivered-subject", Kind: Delivered, In: InSubject, Weight: 3.5,
	Text: []string{
		"le message a été envoyé avec succès",
	},
	Source: "Sympa translation catalogue; general use",
}, {
	ID: "fr-delivered-body", Kind: Delivered, In: InNotice, Weight: 2.5,
	Text: []string{
		"le message a été envoyé avec succès à l'adresse suivante", "votre message a été remis aux destinataires suivants",
	},
	Source: "Sympa translation catalogue; general use",
}, {
	ID: "fr-failure-body", Kind: Failure, In: InNotice, Weight: 2.5,
	Text: []string{
		"problème de diffusion de votre message pour la liste",
		"nous avons interrompu le transfert de ce message avant sa diffusion",
		"n’a pas pu être transmis à un ou plusieurs destinataires",
		"certains de vos destinataires n'ont pas pû reçevoir votre message",
		"échec de la remise pour ces destinataires ou groupes",
		"échec de la remise pour les destinataires ou groupes suivants",
		"échec de la remise aux destinataires ou listes de distribution suivants", "n'a pas pu être remis",
		"n'a pas pu être remis aux destinataires suivants", "n'a pas pu être distribué", "n'a pas pu être livré",
		"votre message n'a pas pu être remis", "votre message n'est pas parvenu à", "votre message n'a pas été remis",
		"certains ou tous les destinataires n'ont pas reçu votre message", "impossible de remettre votre message",
		"j'ai le regret de vous informer que votre courrier n'a pas pu être transmis à tous ses destinataires",
		"la remise aux destinataires suivants a échoué", "le message n'a pas pu être délivré",
		"ceci est un message généré automatiquement de notification d'état de remise", "n’a pas pu être transmis",
	},
	Source: "Sympa translation catalogue; Zimbra message catalogue; FileSender bounce_report translation; general use",
}, {
	ID: "it-failure-subject-weak", Kind: Failure, In: InSubject, Weight: 1.0,
	Text: []string{
		"non è stato possibile creare la lista", "stato distribuzione messaggio: errore interno al server",
		"stato distribuzione messaggio: errore utente", "distribuzione del messaggio: autorizzazione negata",
		"notifica dello stato di consegna", "notifica errore non riconosciuta",
	},
	Source: "Sympa translation catalogue; Mailman 2 translation catalogue (list-owner wrapper); general use",
}, {
	ID: "it-delivered-subject", Kind: Delivered, In: InSubject, Weight: 3.5,
	Text: []string{
		"il messaggio è stato consegnato con successo",
	},
	Source: "Sympa translation catalogue; general use",
}, {
	ID: "it-delivered-body", Kind: Delivered, In: InNotice, Weight: 2.5,
	Text: []string{
		"il messaggio è stato consegnato con successo al seguente indirizzo",
		"il messaggio è stato recapitato ai seguenti destinatari", "ricevuta di avvenuta consegna",
	},
	Source: "Sympa translation catalogue; general use",
}, {
	ID: "it-failure-body", Kind: Failure, In: InNotice, Weight: 2.5,
	Text: []string{
		"e' stato impossibile distribuire il tuo messaggio alla lista", "il messaggio non e' stato inoltrato",
		"non ha potuto essere consegnata", "non ha potuto essere consegnata a uno o più destinatari",
		"uno o più destinatari non ha potuto ricevere i tuoi messaggi",
		"recapito non riuscito ai seguenti destinatari o gruppi", "recapito non riuscito per i seguenti destinatari",
		"impossibile recapitare il messaggio", "non è stato possibile recapitare", "non è stato possibile consegnare",
		"non può essere recapitato", "non è stato recapitato", "non è stato consegnato",
		"il messaggio non ha raggiunto alcuni o tutti i destinatari", "impossibile raggiungere i seguenti destinatari",
		"il tuo messaggio non è stato recapitato", "la consegna ai seguenti destinatari è fallita",
		"avviso di mancata consegna",
	},
	Source: "Sympa translation catalogue; Zimbra message catalogue; FileSender bounce_report translation; general use",
}, {
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
	ID: "ro-failure-body", Kind: Failure, In: InNotice, Weight: 2.5,
	Text: []string{
		"am oprit trimiterea mesajului catre lista", "mesajul nu a putut fi livrat", "nu a putut fi livrat",
		"livrarea nu a reușit către acești destinatari", "mesajul dvs. nu a fost livrat",
		"nu a putut fi livrat către unul sau mai mulţi destinatari",
	},
	Source: "Sympa translation catalogue; Zimbra message catalogue; general use",
}, {
	ID: "ro-failure-subject-weak", Kind: Failure, In: InSubject, Weight: 1.0,
	Text: []string{
		"notificare de eşec neînregistrată",
	},
	Source: "Mailman 2 translation catalogue (list-owner wrapper); general use",
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
	},
	Source: "Zimbra message catalogue; FileSender bounce_report translation; support.microsoft.com postmaster article; general use",
}, {
	ID: "fr-failure-subject", Kind: Failure, In: InSubject, Weight: 3.5,
	Text: []string{
		"attention : l’envoi a échoué", "erreur lors de la délivrance du message", "non remis :", "non remis:",
		"message non remis", "mail non remis", "échec de la remise", "échec de remise", "échec de livraison",
		"échec de distribution", "message non distribué", "courrier non distribué", "non distribuable",
		"notification de non-remise", "notification d'échec de remise", "mail non remis à l'expéditeur",
		"rapport de non-remise", "avis de non-distribution", "erreur de distribution",
	},
	Source: "Zimbra message catalogue; FileSender bounce_report translation; support.microsoft.com postmaster article; general use",
}, {
	ID: "it-failure-subject", Kind: Failure, In: InSubject, Weight: 3.5,
	Text: []string{
		"avviso: invia non riuscite", "fallimento di consegna della notifica", "non recapitabile:", "non recapitato:",
		"messaggio non recapitato", "messaggio non recapitabile", "mancata consegna", "mancato recapito",
		"recapito non riuscito", "consegna non riuscita", "errore di consegna", "errore di recapito",
		"mail non consegnata", "messaggio non consegnato", "messaggio respinto", "avviso di mancata consegna",
		"rapporto di mancato recapito", "impossibile recapitare",
	},
	Source: "Zimbra message catalogue; FileSender bounce_report translation; windows.microsoft.com it-it; general use",
}, {
	ID: "pt-failure-subject", Kind: Failure, In: InSubject, Weight: 3.5,
	Text: []string{
		"aviso: envio sem sucesso", "aviso: falha no envio", "falha ao entregar mensagem", "não é possível entregar:",
		"não entregável:", "mensagem não entregue", "email não entregue", "falha na entrega", "falha de entrega",
		"falha ao entregar", "erro na entrega", "mensagem devolvida", "e-mail devolvido", "não foi possível entregar",
		"entrega falhou", "notificação de falha na entrega", "relatório de não entrega",
	},
	Source: "Zimbra message catalogue; FileSender bounce_report translation; Microsoft Learn NDR table; general use",
}, {
	ID: "ro-failure-subject", Kind: Failure, In: InSubject, Weight: 3.5,
	Text: []string{
		"avertisment: trimitere eşuată", "nelivrabil:", "imposibil de livrat", "nelivrat:", "mesaj nelivrat",
		"eroare de livrare", "livrare eșuată",
	},
	Source: "Zimbra message catalogue; general use",
}, {
	ID: "fr-delayed-subject-weak", Kind: Delayed, In: InSubject, Weight: 1.0,
	Text: []string{
		"retardé :",
	},
	Source: "general use",
}, {
	ID: "fr-delayed-subject", Kind: Delayed, In: InSubject, Weight: 3.5,
	Text: []string{
		"message retardé", "remise retardée", "remise différée",
	},
	Source: "general use",
}, {
	ID: "fr-delayed-body", Kind: Delayed, In: InNotice, Weight: 2.5,
	Text: []string{
		"la remise de votre message est retardée", "n'a pas encore été remis", "de nouvelles tentatives de remise",
		"la remise à ces destinataires ou groupes est retardée", "il n'est pas nécessaire de renvoyer le message",
		"avertissement : ce message n'a pu être envoyé ces", "aucune action n'est requise de votre part",
	},
	Source: "arobase.org; general use",
}, {
	ID: "fr-delivered-subject-weak", Kind: Delivered, In: InSubject, Weight: 1.0,
	Text: []string{
		"remis :",
	},
	Source: "general use",
}, {
	ID: "fr-relayed-subject-weak", Kind: Delivered, In: InSubject, Weight: 1.0,
	Text: []string{
		"relayé :",
	},
	Source: "general use",
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
	ID: "it-delayed-subject-weak", Kind: Delayed, In: InSubject, Weight: 1.0,
	Text: []string{
		"ritardato:",
	},
	Source: "general use",
}, {
	ID: "it-delayed-subject", Kind: Delayed, In: InSubject, Weight: 3.5,
	Text: []string{
		"recapito ritardato", "consegna ritardata", "consegna in ritardo",
	},
	Source: "general use",
}, {
	ID: "it-delayed-body", Kind: Delayed, In: InNotice, Weight: 2.5,
	Text: []string{
		"il recapito del messaggio è in ritardo", "non è stato ancora recapitato", "non è stato ancora consegnato",
		"continuerà a cercare di recapitare il messaggio", "non è necessario inviare nuovamente",
	},
	Source: "support.microsoft.com outlook.com delivery failure; general use",
}, {
	ID: "it-delivered-subject-weak", Kind: Delivered, In: InSubject, Weight: 1.0,
	Text: []string{
		"recapitato:",
	},
	Source: "general use",
}, {
	ID: "ro-delayed-body", Kind: Delayed, In: InNotice, Weight: 2.5,
	Text: []string{
		"livrarea mesajului a fost întârziată",
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
	ID: "fr-list-subject", Kind: AutoReply, In: InSubject, Weight: 3.5,
	Text: []string{
		"résultats de vos commandes", "les résultats de vos commandes courriel",
	},
	Source: "Sympa translation catalogue; Mailman 2 translation catalogue; general use",
}, {
	ID: "fr-list-body-weak", Kind: AutoReply, In: InNotice, Weight: 0.7,
	Text: []string{
		"ceci est une réponse automatique du robot de listes sympa",
	},
	Source: "Sympa translation catalogue; general use",
}, {
	ID: "fr-receipt-body", Kind: AutoReply, In: InNotice, Weight: 1.5,
	Text: []string{
		"a été transmis au(x) modérateur(s", "ceci est une réponse automatique", "ceci est un message automatique",
		"ceci est un e-mail automatique", "cet e-mail est généré automatiquement",
		"message automatique, merci de ne pas répondre", "merci de ne pas répondre à ce message",
		"nous avons bien reçu votre message", "nous avons bien reçu votre demande", "votre demande a bien été enregistrée",
		"votre message a bien été reçu", "nous accusons réception",
	},
	Source: "Sympa translation catalogue; general use",
}, {
	ID: "it-list-subject", Kind: AutoReply, In: InSubject, Weight: 3.5,
	Text: []string{
		"risultati dei comandi", "risultati dei comandi nel tuo messaggio",
	},
	Source: "Sympa translation catalogue; Mailman 2 translation catalogue; general use",
}, {
	ID: "it-list-body-weak", Kind: AutoReply, In: InNotice, Weight: 0.7,
	Text: []string{
		"questa è una risposta automatica inviata dal gestore di liste di distribuzione sympa",
	},
	Source: "Sympa translation catalogue; general use",
}, {
	ID: "it-receipt-body", Kind: AutoReply, In: InNotice, Weight: 1.5,
	Text: []string{
		"e' stato inoltrato ai moderatori", "questa è una risposta automatica", "questo è un messaggio automatico",
		"questa è un'e-mail automatica", "messaggio generato automaticamente", "non rispondere a questa email",
		"abbiamo ricevuto il suo messaggio", "abbiamo ricevuto la sua richiesta", "abbiamo ricevuto la tua richiesta",
		"la sua richiesta è stata presa in carico", "la tua richiesta è stata presa in carico",
		"grazie per averci contattato",
	},
	Source: "Sympa translation catalogue; general use",
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
	ID: "ro-list-subject", Kind: AutoReply, In: InSubject, Weight: 3.5,
	Text: []string{
		"rezultatul comenzii", "rezultatele mesajului dumneavoastră de comandă",
	},
	Source: "Sympa translation catalogue; Mailman 2 translation catalogue; general use",
}, {
	ID: "ro-list-body-weak", Kind: AutoReply, In: InNotice, Weight: 0.7,
	Text: []string{
		"acesta este un raspuns automat trimis de sympa mailing lists manager",
	},
	Source: "Sympa translation catalogue; general use",
}, {
	ID: "es-list-body", Kind: AutoReply, In: InNotice, Weight: 2.5,
	Text: []string{
		"los resultados del comando que ha enviado por correo electrónico más abajo",
	},
	Source: "Mailman 2 translation catalogue; general use",
}, {
	ID: "fr-list-body", Kind: AutoReply, In: InNotice, Weight: 2.5,
	Text: []string{
		"les résultats de vos commandes courriels sont fournies ci-dessous",
	},
	Source: "Mailman 2 translation catalogue; general use",
}, {
	ID: "it-list-body", Kind: AutoReply, In: InNotice, Weight: 2.5,
	Text: []string{
		"i risultati dei comandi che erano nel tuo messaggio sono mostrati qui sotto",
	},
	Source: "Mailman 2 translation catalogue; general use",
}, {
	ID: "pt-list-body", Kind: AutoReply, In: InNotice, Weight: 2.5,
	Text: []string{
		"os resultados do seu comando por email estão fornecidos abaixo",
		"os resultados do seu comando por email são fornecidos abaixo",
	},
	Source: "Mailman 2 translation catalogue; general use",
}, {
	ID: "ro-list-body", Kind: AutoReply, In: InNotice, Weight: 2.5,
	Text: []string{
		"rezultatele mesajului dumneavoastră de comandă sunt prezentate mai jos",
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
	ID: "fr-read-body", Kind: ReadReceipt, In: InNotice, Weight: 1.8,
	Text: []string{
		"cet accusé de réception indique seulement que le message a été affiché sur l’ordinateur du destinataire",
		"ceci est un accusé de réception pour l’e-mail envoyé à", "ceci est un avis d’ouverture de votre courriel",
		"cet avis indique seulement que le courriel a été affiché sur l’ordinateur du destinataire",
		"cela ne signifie aucunement que ce mail ait été lu (ou compris)",
	},
	Source: "Thunderbird l10n; Roundcube localization; Zimbra message catalogue; general use",
}, {
	ID: "fr-unread-body-weak", Kind: ReadReceipt, In: InNotice, Weight: 0.7,
	Text: []string{
		"le message a été effacé",
	},
	Source: "Thunderbird l10n; general use",
}, {
	ID: "fr-unread-body", Kind: ReadReceipt, In: InNotice, Weight: 1.8,
	Text: []string{
		"le destinataire du message n’a pas souhaité vous envoyer un accusé de réception",
	},
	Source: "Thunderbird l10n; general use",
}, {
	ID: "fr-read-subject", Kind: ReadReceipt, In: InSubject, Weight: 3.5,
	Text: []string{
		"accusé de réception (affiché)", "avis d’ouverture du courriel (lu)", "confirmation de lecture",
	},
	Source: "Thunderbird l10n; Roundcube localization; general use",
}, {
	ID: "fr-read-subject-weak", Kind: ReadReceipt, In: InSubject, Weight: 1.0,
	Text: []string{
		"accusé de réception (expédié)", "accusé de réception (effectué)", "accusé de lecture :",
	},
	Source: "Thunderbird l10n; Zimbra message catalogue; general use",
}, {
	ID: "fr-unread-subject", Kind: ReadReceipt, In: InSubject, Weight: 3.5,
	Text: []string{
		"accusé de réception (supprimé)", "accusé de réception (rejeté)", "non lu :", "non lu:",
	},
	Source: "Thunderbird l10n; general use",
}, {
	ID: "it-read-body", Kind: ReadReceipt, In: InNotice, Weight: 1.8,
	Text: []string{
		"questa ricevuta di ritorno attesta solamente che il messaggio è stato visualizzato nel computer del destinatario",
		"questa è la ricevuta di ritorno del messaggio inviato a", "questa è la ricevuta di ritorno del messaggio inviato",
		"non garantiamo che il messaggio sia stato letto o compreso",
	},
	Source: "Thunderbird l10n; Roundcube localization; Zimbra message catalogue; general use",
}, {
	ID: "it-unread-body-weak", Kind: ReadReceipt, In: InNotice, Weight: 0.7,
	Text: []string{
		"il messaggio è stato eliminato",
	},
	Source: "Thunderbird l10n; general use",
}, {
	ID: "it-unread-body", Kind: ReadReceipt, In: InNotice, Weight: 1.8,
	Text: []string{
		"il mittente del messaggio non desidera restituire una ricevuta di ritorno",
	},
	Source: "Thunderbird l10n; general use",
}, {
	ID: "it-read-subject", Kind: ReadReceipt, In: InSubject, Weight: 3.5,
	Text: []string{
		"ricevuta di ritorno (visualizzata)", "ricevuta di ritorno (letto)", "conferma di lettura",
	},
	Source: "Thunderbird l10n; Roundcube localization; general use",
}, {
	ID: "it-read-subject-weak", Kind: ReadReceipt, In: InSubject, Weight: 1.0,
	Text: []string{
		"ricevuta di ritorno (inviata)", "ricevuta di ritorno (processata)", "conferma di lettura:", "letto:",
	},
	Source: "Thunderbird l10n; Zimbra message catalogue; general use",
}, {
	ID: "it-unread-subject", Kind: ReadReceipt, In: InSubject, Weight: 3.5,
	Text: []string{
		"ricevuta di ritorno (msg eliminato)", "ricevuta di ritorno (negata)", "non letto:",
		"eliminato senza essere letto",
	},
	Source: "Thunderbird l10n; general use",
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
	ID: "ro-read-body", Kind: ReadReceipt, In: InNotice, Weight: 1.8,
	Text: []string{
		"această confirmare de primire doar confirmă că mesajul a fost afișat pe calculatorul destinatarului",
		"aceasta este o confirmare de primire pentru mesajul pe care l-ați trimis către",
		"aceasta este o confirmare de primire a mesajului dumneavoastră.",
		"această confirmare doar vă informează că mesajul a fost afişat pe calculatorul destinatarului",
		"aceasta nu implică faptul că mesajul a fost citit sau înţeles",
	},
	Source: "Thunderbird l10n; Roundcube localization; Zimbra message catalogue; general use",
}, {
	ID: "ro-unread-body-weak", Kind: ReadReceipt, In: InNotice, Weight: 0.7,
	Text: []string{
		"mesajul a fost șters",
	},
	Source: "Thunderbird l10n; general use",
}, {
	ID: "ro-unread-body", Kind: ReadReceipt, In: InNotice, Weight: 1.8,
	Text: []string{
		"destinatarul mesajului nu vrea să va trimită o confirmare de primire",
	},
	Source: "Thunderbird l10n; general use",
}, {
	ID: "ro-read-subject", Kind: ReadReceipt, In: InSubject, Weight: 3.5,
	Text: []string{
		"confirmare de primire (afișat)", "returnează confirmare (citit)", "confirmare de primire (afișată)",
	},
	Source: "Thunderbird l10n; Roundcube localization; SOGo Localizable.strings; general use",
}, {
	ID: "ro-read-subject-weak", Kind: ReadReceipt, In: InSubject, Weight: 1.0,
	Text: []string{
		"confirmare de primire (trimis)", "confirmare de primire (procesat)", "confirmare de citire:", "citit:",
	},
	Source: "Thunderbird l10n; Zimbra message catalogue; general use",
}, {
	ID: "ro-unread-subject", Kind: ReadReceipt, In: InSubject, Weight: 3.5,
	Text: []string{
		"confirmare de primire (șters)", "confirmare de primire (refuzat)",
	},
	Source: "Thunderbird l10n; general use",
}, {
	ID: "es-absence-subject-weak", Kind: AutoReply, In: InSubject, Weight: 1.0,
	Text: []string{
		"aviso de ausencia", "fuera de la oficina", "auto respuesta automática", "de vacaciones",
	},
	Source: "Roundcube localization; Zimbra message catalogue; Request Tracker po; general use",
}, {
	ID: "fr-absence-subject-weak", Kind: AutoReply, In: InSubject, Weight: 1.0,
	Text: []string{
		"avis d’absence", "hors du bureau", "réponseauto", "en congé", "en vacances",
	},
	Source: "Roundcube localization; Zimbra message catalogue; Request Tracker po; general use",
}, {
	ID: "it-absence-subject-weak", Kind: AutoReply, In: InSubject, Weight: 1.0,
	Text: []string{
		"fuori ufficio", "risposta automatica", "in ferie",
	},
	Source: "Roundcube localization; Request Tracker po; general use",
}, {
	ID: "pt-absence-subject-weak", Kind: AutoReply, In: InSubject, Weight: 1.0,
	Text: []string{
		"fora do escritório", "ausente do escritório", "respostaautomatica", "resposta automática", "de férias",
	},
	Source: "Roundcube localization; Request Tracker po; general use",
}, {
	ID: "ro-absence-subject-weak", Kind: AutoReply, In: InSubject, Weight: 1.0,
	Text: []string{
		"pe teren",
	},
	Source: "Zimbra message catalogue; general use",
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
	ID: "fr-absence-subject", Kind: AutoReply, In: InSubject, Weight: 3.5,
	Text: []string{
		"absent jusqu'au", "réponse automatique :", "réponse automatique:", "réponse automatique d'absence",
		"absence du bureau", "absent du bureau", "message d'absence", "avis d'absence", "notification d'absence",
		"répondeur automatique", "réponse automatique",
	},
	Source: "KDE libksieve (KMail vacation) l10n; general use",
}, {
	ID: "fr-absence-body", Kind: AutoReply, In: InNotice, Weight: 2.5,
	Text: []string{
		"je suis absent(e) jusqu'au", "je suis absent", "je suis absente", "je suis actuellement absent",
		"je suis actuellement absente", "je suis en congé", "je suis en congés", "je suis en vacances",
		"je suis absent(e)", "absent du bureau", "absente du bureau", "je serai absent", "je serai absente",
		"je serai de retour", "de retour le", "pendant mon absence", "durant mon absence", "en mon absence",
		"à mon retour", "en cas d'urgence, merci de contacter", "en cas d'urgence, veuillez contacter", "congé maternité",
		"votre message ne sera pas transféré", "je n'ai pas accès à ma messagerie", "je ne suis pas au bureau",
	},
	Source: "KDE libksieve (KMail vacation) l10n; general use",
}, {
	ID: "it-absence-subject", Kind: AutoReply, In: InSubject, Weight: 3.5,
	Text: []string{
		"fuori ufficio fino al", "risposta automatica:", "fuori sede", "assenza dall'ufficio", "assente dall'ufficio",
		"messaggio di assenza", "avviso di assenza",
	},
	Source: "KDE libksieve (KMail vacation) l10n; general use",
}, {
	ID: "it-absence-body", Kind: AutoReply, In: InNotice, Weight: 2.5,
	Text: []string{
		"sarò fuori ufficio fino al", "sono fuori ufficio", "sono fuori sede", "sarò fuori ufficio", "sono in ferie",
		"sarò in ferie", "sono assente", "sarò assente", "sono attualmente assente", "attualmente fuori ufficio",
		"durante la mia assenza", "in mia assenza", "al mio rientro", "al mio ritorno", "rientrerò il", "sarò di ritorno",
		"per urgenze contattare", "in caso di urgenza", "per comunicazioni urgenti", "congedo di maternità",
		"non avrò accesso alla posta",
	},
	Source: "KDE libksieve (KMail vacation) l10n; general use",
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
	ID: "fr-receipt-subject", Kind: AutoReply, In: InSubject, Weight: 2,
	Text: []string{
		"accusé de réception", "confirmation de réception", "votre demande a bien été", "nous avons bien reçu",
		"votre message a bien été reçu", "demande enregistrée",
	},
	Source: "general use",
}, {
	ID: "fr-receipt-body-weak", Kind: AutoReply, In: InNotice, Weight: 0.7,
	Text: []string{
		"ne pas répondre à ce message",
	},
	Source: "general use",
}, {
	ID: "fr-left-body", Kind: AutoReply, In: InNotice, Weight: 1.5,
	Text: []string{
		"ne travaille plus", "n'est plus en poste", "ne fait plus partie", "a quitté la société", "a quitté l'entreprise",
		"j'ai quitté la société", "j'ai quitté l'entreprise", "je ne fais plus partie", "je ne travaille plus",
		"n'est plus dans l'entreprise",
	},
	Source: "general use",
}, {
	ID: "fr-moved-body", Kind: AutoReply, In: InNotice, Weight: 1.5,
	Text: []string{
		"mon adresse e-mail a changé", "mon adresse email a changé", "ma nouvelle adresse", "nouvelle adresse e-mail",
		"cette adresse n'est plus utilisée", "cette adresse n'est plus valide", "cette boîte n'est plus consultée",
		"changement d'adresse",
	},
	Source: "general use",
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
	ID: "it-receipt-body-weak", Kind: AutoReply, In: InNotice, Weight: 0.7,
	Text: []string{
		"si prega di non rispondere",
	},
	Source: "general use",
}, {
	ID: "it-receipt-subject", Kind: AutoReply, In: InSubject, Weight: 2,
	Text: []string{
		"conferma di ricezione", "conferma ricezione", "abbiamo ricevuto la tua richiesta", "richiesta ricevuta",
	},
	Source: "general use",
}, {
	ID: "it-left-body", Kind: AutoReply, In: InNotice, Weight: 1.5,
	Text: []string{
		"non lavora più", "non lavoro più", "non fa più parte", "ha lasciato l'azienda", "ho lasciato l'azienda",
		"non è più in azienda", "non collabora più",
	},
	Source: "general use",
}, {
	ID: "it-moved-body", Kind: AutoReply, In: InNotice, Weight: 1.5,
	Text: []string{
		"il mio indirizzo email è cambiato", "il mio nuovo indirizzo", "nuovo indirizzo email", "nuovo indirizzo di posta",
		"questo indirizzo non è più attivo", "questa casella non è più attiva", "casella non più attiva",
		"indirizzo non più in uso",
	},
	Source: "general use",
}, {
	ID: "ro-absence-subject", Kind: AutoReply, In: InSubject, Weight: 3.5,
	Text: []string{
		"răspuns automat:", "răspuns automat", "în afara biroului", "în concediu", "plecat din birou", "absent din birou",
	},
	Source: "general use",
}, {
	ID: "ro-absence-body", Kind: AutoReply, In: InNotice, Weight: 2.5,
	Text: []string{
		"sunt în concediu", "nu sunt la birou", "sunt plecat din birou", "voi fi plecat", "în perioada absenței mele",
		"în absența mea", "la întoarcere", "pentru urgențe", "mă aflu în concediu",
	},
	Source: "general use",
}, {
	ID: "ro-receipt-body", Kind: AutoReply, In: InNotice, Weight: 1.5,
	Text: []string{
		"acesta este un răspuns automat", "acesta este un mesaj automat", "vă rugăm să nu răspundeți",
		"am primit mesajul dvs", "vă mulțumim pentru mesaj",
	},
	Source: "general use",
}, {
	ID: "ro-left-body", Kind: AutoReply, In: InNotice, Weight: 1.5,
	Text: []string{
		"nu mai lucrează", "nu mai face parte", "nu mai lucrez",
	},
	Source: "general use",
}, {
	ID: "fr-daemon-from", Kind: Report, In: InFrom, Weight: 2.0,
	Text: []string{
		"administrateur système", "système de distribution du courrier", "système de messagerie",
	},
	Source: "general use",
}, {
	ID: "es-daemon-from", Kind: Report, In: InFrom, Weight: 2.0,
	Text: []string{
		"administrador del sistema", "sistema de entrega de correo", "sistema de correo",
	},
	Source: "general use",
}, {
	ID: "pt-daemon-from", Kind: Report, In: InFrom, Weight: 2.0,
	Text: []string{
		"administrador do sistema", "sistema de entrega de correio", "sistema de correio",
		"subsistema de entrega de e-mail",
	},
	Source: "general use",
}, {
	ID: "it-daemon-from", Kind: Report, In: InFrom, Weight: 2.0,
	Text: []string{
		"amministratore di sistema", "sistema di recapito della posta", "sistema di posta",
	},
	Source: "general use",
}}
