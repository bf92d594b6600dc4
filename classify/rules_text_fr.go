package classify

// textFrRules are reasons in French that say enough on their own.
var textFrRules = []Rule{{
	ID: "fr-virus", Category: Virus,
	Text: []string{
		"un virus dans votre message", "a l e r t e v i r u s", "virus détecté", "contient un virus", "message infecté",
	},
	Source: "assistance.email; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "un virus dans votre message"}},
}, {
	ID: "fr-attachment-rejected", Category: AttachmentRejected,
	Text: []string{
		"pièce jointe refusée", "pièce jointe interdite", "type de fichier interdit",
	},
	Source: "assistance.email; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "pièce jointe refusée"}},
}, {
	ID: "fr-mailbox-full", Category: MailboxFull,
	Text: []string{
		"boîte aux lettres pleine", "boîte e-mail pleine", "boîte pleine",
		"la boîte aux lettres du destinataire est pleine", "boîte de réception pleine", "quota dépassé",
		"quota de stockage dépassé", "espace de stockage insuffisant", "limite de stockage atteinte",
	},
	Source: "assistance.email; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "boîte aux lettres pleine"}},
}, {
	ID: "fr-message-too-large", Category: MessageTooLarge,
	Text: []string{
		"message trop gros", "message trop volumineux", "taille du message trop grande",
		"le message dépasse la taille maximale", "la taille du message dépasse", "pièce jointe trop volumineuse",
	},
	Source: "assistance.email; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "message trop gros"}},
}, {
	ID: "fr-mailbox-moved", Category: MailboxMoved,
	Text: []string{
		"l'adresse électronique du destinataire a changé", "n'accepte plus de messages",
	},
	Source: "assistance.email; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "l'adresse électronique du destinataire a changé"}},
}, {
	ID: "fr-rate-limited", Category: RateLimited,
	Text: []string{
		"trop de connexions", "trop de messages", "limite d'envoi atteinte", "limite d'envoi dépassée",
	},
	Source: "assistance.email; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "trop de connexions"}},
}, {
	ID: "fr-sender-rejected", Category: SenderRejected,
	Text: []string{
		"cette liste est restreinte; votre message n'a pas été approuvé", "erreur d'autorisation", "expéditeur refusé",
		"expéditeur rejeté", "expéditeur non autorisé", "vous n'êtes pas autorisé à envoyer",
	},
	Source: "assistance.email; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "cette liste est restreinte; votre message n'a pas été approuvé"}},
}, {
	ID: "fr-reputation-block", Category: ReputationBlock,
	Text: []string{
		"mauvaise réputation", "mauvaise reputation",
		"adresse ip bloquée", "ip bloquée",
	},
	Source: "assistance.email; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "adresse ip bloquée"}},
}, {
	ID: "fr-spam-content", Category: SpamContent,
	Text: []string{
		"considéré comme spam", "identifié comme spam", "considéré comme du spam", "courrier indésirable détecté",
		"détecté comme spam", "classé comme spam",
	},
	Source: "assistance.email; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "considéré comme spam"}},
}, {
	ID: "fr-content-rejected", Category: ContentRejected,
	Text: []string{
		"le modérateur à jugé votre message inapproprié",
	},
	Source: "assistance.email; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "le modérateur à jugé votre message inapproprié"}},
}, {
	ID: "fr-mailbox-inactive", Category: MailboxInactive,
	Text: []string{
		"compte désactivé", "compte suspendu", "boîte aux lettres désactivée", "compte inactif",
	},
	Source: "assistance.email; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "compte désactivé"}},
}, {
	ID: "fr-domain-unknown", Category: DomainUnknown,
	Text: []string{
		"domaine introuvable", "domaine inconnu", "domaine inexistant", "hôte inconnu", "serveur introuvable",
		"nom de domaine introuvable",
	},
	Source: "assistance.email; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "domaine introuvable"}},
}, {
	ID: "fr-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"non répertorié dans l'annuaire domino", "absent de l'annuaire",
		"utilisateur inconnu", "destinataire inconnu", "utilisateur inexistant", "destinataire inexistant",
		"boîte aux lettres inexistante", "boîte aux lettres inconnue", "boîte aux lettres introuvable",
		"l'adresse n'existe pas", "cette adresse n'existe pas", "adresse e-mail invalide", "le destinataire n'existe pas",
		"l'adresse de courrier … n'existe pas ou est introuvable", "compte inexistant", "liste inconnue",
	},
	Source: "assistance.email; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "utilisateur inconnu"}},
}, {
	ID: "fr-relay-denied", Category: RelayDenied,
	Text: []string{
		"relais refusé", "relais interdit", "relayage refusé",
	},
	Source: "assistance.email; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "relais refusé"}},
}, {
	ID: "fr-connection-failure", Category: ConnectionFailure,
	Text: []string{
		"connexion refusée", "délai de connexion dépassé", "délai d'attente dépassé",
		"impossible de se connecter au serveur", "serveur injoignable", "connexion impossible",
	},
	Source: "assistance.email; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "connexion refusée"}},
}, {
	ID: "fr-receiver-error", Category: ReceiverError,
	Text: []string{
		"erreur temporaire serveur", "service temporairement indisponible", "erreur interne du serveur",
	},
	Source: "assistance.email; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "erreur temporaire serveur"}},
}, {
	ID: "fr-expired", Category: Expired,
	Text: []string{
		"message expiré", "délai de remise expiré", "délai de livraison dépassé",
	},
	Source: "assistance.email; Sympa templates/translations; general use",
	Hits:   []Sample{{Text: "message expiré"}},
}}
