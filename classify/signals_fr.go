package classify

// signalsFr are phrases in French that tell what kind of message came back.
var signalsFr = []Signal{{
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
	ID: "fr-list-body", Kind: AutoReply, In: InNotice, Weight: 2.5,
	Text: []string{
		"les résultats de vos commandes courriels sont fournies ci-dessous",
	},
	Source: "Mailman 2 translation catalogue; general use",
}, {
	ID: "fr-read-body", Kind: ReadReceipt, In: InNotice, Weight: 1.8,
	Text: []string{
		"cet accusé de réception indique seulement que le message a été affiché sur l’ordinateur du destinataire",
		"ceci est un accusé de réception pour l’e-mail envoyé à", "a été lu le", "ceci est un avis d’ouverture de votre courriel",
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
	ID: "fr-absence-subject-weak", Kind: AutoReply, In: InSubject, Weight: 1.0,
	Text: []string{
		"avis d’absence", "hors du bureau", "réponseauto", "en congé", "en vacances",
	},
	Source: "Roundcube localization; Zimbra message catalogue; Request Tracker po; general use",
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
	ID: "fr-daemon-from", Kind: Report, In: InFrom, Weight: 2.0,
	Text: []string{
		"administrateur système", "système de distribution du courrier", "système de messagerie",
	},
	Source: "general use",
}}
