package classify

// westWordRules are further reasons in the languages of western Europe, mostly as
// pairs of words: servers there are many, and each has words of its own.
var westWordRules = []Rule{{
	ID: "de-words-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"gibt es nicht mehr", "gibt es schon länger nicht mehr", "ungültiger empfänger", "ungültige empfänger*", "ungültige adresse", "empfänger … ungültig", "kein postfach … diesem namen", "postfach … nicht gefunden",
		"postfach … unbekannt", "adresse … nicht bekannt", "adresse … nicht vorhanden", "konto … existiert nicht", "konto … nicht vorhanden", "benutzer … nicht vorhanden",
		"empfänger … nicht vorhanden", "empfänger … nicht bekannt", "teilnehmer … unbekannt", "keinen benutzer", "keine person mit diesem namen",
	},
	Source: "general use in German",
	Hits:   []Sample{{Text: "ungültiger empfänger"}},
}, {
	ID: "de-words-mailbox-full", Category: MailboxFull,
	Text: []string{
		"mailbox … überfüllt", "mailbox … überschritten", "speicherplatz … erschöpft", "speicherplatz … aufgebraucht", "postfach … limit erreicht", "postfach … überschritten",
		"postfachgröße … überschritten", "kein platz mehr", "nicht genügend speicherplatz", "nicht genug speicherplatz", "quota … erreicht",
	},
	Source: "general use in German",
	Hits:   []Sample{{Text: "mailbox bob@example.com überfüllt"}},
}, {
	ID: "de-words-reputation-block", Category: ReputationBlock,
	Text: []string{
		"ip-adresse … gesperrt", "ip-adresse … blockiert", "server … gesperrt",
	},
	Source: "general use in German",
	Hits:   []Sample{{Text: "ip-adresse bob@example.com gesperrt"}},
}, {
	ID: "de-words-mailbox-inactive", Category: MailboxInactive,
	Text: []string{
		"konto gelöscht", "konto … gelöscht", "postfach wurde gelöscht", "postfach ist gelöscht", "postfach … geschlossen", "konto … geschlossen", "konto … aufgelöst", "adresse … gelöscht",
		"benutzer … deaktiviert", "benutzer … gesperrt", "empfänger … gesperrt", "empfänger … deaktiviert", "mailbox … gesperrt", "mailbox … deaktiviert",
		"account … gesperrt", "account … deaktiviert", "postfach … stillgelegt", "postfach … inaktiv", "konto … inaktiv", "adresse … deaktiviert", "adresse … gesperrt",
	},
	Source: "general use in German",
	Hits:   []Sample{{Text: "benutzer bob@example.com deaktiviert"}},
}, {
	ID: "de-words-domain-unknown", Category: DomainUnknown,
	Text: []string{
		"host nicht gefunden", "host … nicht gefunden", "domain … nicht gefunden", "domain … unbekannt", "zieldomain … nicht", "unbekannter host",
	},
	Source: "general use in German",
	Hits:   []Sample{{Text: "host nicht gefunden"}},
}, {
	ID: "de-words-expired", Category: Expired,
	Text: []string{
		"innerhalb von … nicht zugestellt", "zustellung … aufgegeben", "seit … tagen nicht zugestellt",
	},
	Source: "general use in German",
	Hits:   []Sample{{Text: "innerhalb von bob@example.com nicht zugestellt"}},
}, {
	ID: "de-words-sender-rejected", Category: SenderRejected,
	Text: []string{
		"absender … nicht berechtigt", "absender … nicht erlaubt", "absender … abgelehnt", "absender … gesperrt", "absender … blockiert", "keine berechtigung … zu senden",
		"nicht berechtigt … zu senden",
	},
	Source: "general use in German",
	Hits:   []Sample{{Text: "absender bob@example.com nicht berechtigt"}},
}, {
	ID: "de-words-message-too-large", Category: MessageTooLarge,
	Text: []string{
		"nachricht … zu groß", "mail … zu groß", "nachrichtengröße … überschritten",
	},
	Source: "general use in German",
	Hits:   []Sample{{Text: "nachricht bob@example.com zu groß"}},
}, {
	ID: "fr-words-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"adresse … inexistante", "boîte … inexistante", "compte … inexistant", "utilisateur … inexistant", "destinataire … inconnu", "utilisateur … inconnu",
		"destinataire … inexistant", "aucun utilisateur", "boîte … introuvable", "compte … introuvable", "utilisateur … introuvable",
	},
	Source: "general use in French",
	Hits:   []Sample{{Text: "adresse bob@example.com inexistante"}},
}, {
	ID: "fr-words-mailbox-full", Category: MailboxFull,
	Text: []string{
		"espace disque insuffisant", "espace insuffisant", "plus d'espace", "boîte … saturée", "boîte … pleine", "dépassement de quota",
		"messagerie … saturée",
	},
	Source: "general use in French",
	Hits:   []Sample{{Text: "espace disque insuffisant"}},
}, {
	ID: "fr-words-mailbox-inactive", Category: MailboxInactive,
	Text: []string{
		"compte … supprimé", "boîte supprimée", "boîte … supprimée", "adresse … supprimée",
		"compte … inactif", "compte … bloqué", "compte … fermé", "adresse … désactivée", "boîte … suspendue", "boîte … fermée", "boîte … inactive",
	},
	Source: "general use in French",
	Hits:   []Sample{{Text: "compte bob@example.com inactif"}},
}, {
	ID: "fr-words-reputation-block", Category: ReputationBlock,
	Text: []string{
		"adresse ip … bloquée",
	},
	Source: "general use in French",
	Hits:   []Sample{{Text: "adresse ip bob@example.com bloquée"}},
}, {
	ID: "fr-words-message-too-large", Category: MessageTooLarge,
	Text: []string{
		"message … trop volumineux", "message … trop gros", "message … trop grand",
	},
	Source: "general use in French",
	Hits:   []Sample{{Text: "message bob@example.com trop volumineux"}},
}, {
	ID: "fr-words-domain-unknown", Category: DomainUnknown,
	Text: []string{
		"domaine … inconnu", "domaine … inexistant", "hôte inconnu",
	},
	Source: "general use in French",
	Hits:   []Sample{{Text: "domaine bob@example.com inconnu"}},
}, {
	ID: "es-words-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"no existe … buzón", "no existe … usuario", "no existe … cuenta", "no existe … dirección", "casilla … inexistente", "cuenta … inexistente", "usuario … inexistente",
		"dirección … inexistente", "casilla … no existe", "cuenta … no encontrada", "usuario … no encontrado", "destinatario … desconocido", "destinatario … inválido",
		"destinatario … no válido", "usuario … no válido",
	},
	Source: "general use in Spanish",
	Hits:   []Sample{{Text: "no existe bob@example.com buzón"}},
}, {
	ID: "es-words-mailbox-full", Category: MailboxFull,
	Text: []string{
		"casilla … completa", "buzón … completo", "espacio … agotado", "sin espacio", "no tiene espacio", "ha superado … cuota", "cuota … completa", "espacio … insuficiente",
	},
	Source: "general use in Spanish",
	Hits:   []Sample{{Text: "casilla bob@example.com completa"}},
}, {
	ID: "es-words-mailbox-inactive", Category: MailboxInactive,
	Text: []string{
		"cuenta … eliminada", "cuenta eliminada", "cuenta cerrada", "cuenta … cerrada", "buzón eliminado", "cuenta … cancelada", "cuenta … borrada",
		"buzón … inactivo", "buzón … deshabilitado", "cuenta … inactiva", "cuenta … bloqueada", "cuenta … cancelada", "usuario … inactivo", "usuario … bloqueado",
		"usuario … deshabilitado", "casilla … deshabilitada",
	},
	Source: "general use in Spanish",
	Hits:   []Sample{{Text: "buzón bob@example.com inactivo"}},
}, {
	ID: "es-words-message-too-large", Category: MessageTooLarge,
	Text: []string{
		"mensaje … demasiado grande",
	},
	Source: "general use in Spanish",
	Hits:   []Sample{{Text: "mensaje bob@example.com demasiado grande"}},
}, {
	ID: "es-words-reputation-block", Category: ReputationBlock,
	Text: []string{
		"servidor … lista negra", "dirección ip … bloqueada",
	},
	Source: "general use in Spanish",
	Hits:   []Sample{{Text: "servidor bob@example.com lista negra"}},
}, {
	ID: "es-words-spam-content", Category: SpamContent,
	Text: []string{
		"rechazado … spam", "considerado spam", "detectado como spam", "identificado como spam", "marcado como spam",
	},
	Source: "general use in Spanish",
	Hits:   []Sample{{Text: "rechazado bob@example.com spam"}},
}, {
	ID: "es-words-domain-unknown", Category: DomainUnknown,
	Text: []string{
		"dominio … desconocido", "dominio … inexistente", "dominio … no encontrado", "servidor … no encontrado",
	},
	Source: "general use in Spanish",
	Hits:   []Sample{{Text: "dominio bob@example.com desconocido"}},
}, {
	ID: "pt-words-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"endereço … inexistente", "caixa … inexistente", "conta … inexistente", "usuário … inexistente", "destinatário … inexistente", "destinatário … inválido",
		"destinatário … desconhecido", "destinatário … não encontrado", "usuário … não encontrado", "utilizador … não existe", "utilizador … desconhecido",
		"usuário … desconhecido", "conta … não encontrada",
	},
	Source: "general use in Portuguese",
	Hits:   []Sample{{Text: "endereço bob@example.com inexistente"}},
}, {
	ID: "pt-words-mailbox-full", Category: MailboxFull,
	Text: []string{
		"armazenamento … excedido", "limite … da caixa", "espaço … insuficiente", "sem espaço", "caixa … cheio", "espaço … esgotado", "quota … ultrapassada",
		"cota … ultrapassada", "cota … excedida",
	},
	Source: "general use in Portuguese",
	Hits:   []Sample{{Text: "armazenamento bob@example.com excedido"}},
}, {
	ID: "pt-words-mailbox-inactive", Category: MailboxInactive,
	Text: []string{
		"conta … excluída", "conta excluída", "conta … eliminada", "conta … apagada",
		"usuário … inativo", "usuário … bloqueado", "usuário … desativado", "conta … inativa", "conta … cancelada", "caixa … desativada", "caixa … bloqueada",
		"conta … bloqueada",
	},
	Source: "general use in Portuguese",
	Hits:   []Sample{{Text: "usuário bob@example.com inativo"}},
}, {
	ID: "pt-words-domain-unknown", Category: DomainUnknown,
	Text: []string{
		"domínio … inexistente", "domínio … desconhecido", "domínio … não encontrado",
	},
	Source: "general use in Portuguese",
	Hits:   []Sample{{Text: "domínio bob@example.com inexistente"}},
}, {
	ID: "pt-words-message-too-large", Category: MessageTooLarge,
	Text: []string{
		"mensagem … muito grande", "mensagem … grande demais",
	},
	Source: "general use in Portuguese",
	Hits:   []Sample{{Text: "mensagem bob@example.com muito grande"}},
}, {
	ID: "it-words-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"indirizzo … inesistente", "casella … inesistente", "utente … inesistente", "destinatario … inesistente", "account … inesistente", "indirizzo … non è stato trovato",
		"utente … sconosciuto", "destinatario … sconosciuto", "indirizzo … sconosciuto", "utente … non trovato", "casella … non trovata", "nessun utente",
		"destinatario … non valido",
	},
	Source: "general use in Italian",
	Hits:   []Sample{{Text: "indirizzo bob@example.com inesistente"}},
}, {
	ID: "it-words-mailbox-full", Category: MailboxFull,
	Text: []string{
		"casella … satura", "spazio … insufficiente", "quota … esaurita", "casella … superato", "spazio disco … esaurito",
	},
	Source: "general use in Italian",
	Hits:   []Sample{{Text: "casella bob@example.com satura"}},
}, {
	ID: "it-words-mailbox-inactive", Category: MailboxInactive,
	Text: []string{
		"account … eliminato", "casella eliminata", "casella … eliminata", "casella … cancellata", "account … cancellato", "casella … chiusa",
		"account … sospeso", "account … disabilitato", "utente … disabilitato", "utente … sospeso", "casella … bloccata", "casella … chiusa", "casella … non attiva",
		"account … bloccato",
	},
	Source: "general use in Italian",
	Hits:   []Sample{{Text: "account bob@example.com sospeso"}},
}, {
	ID: "it-words-spam-content", Category: SpamContent,
	Text: []string{
		"rifiutato … spam", "considerato spam", "identificato come spam", "rilevato come spam",
	},
	Source: "general use in Italian",
	Hits:   []Sample{{Text: "rifiutato bob@example.com spam"}},
}, {
	ID: "it-words-message-too-large", Category: MessageTooLarge,
	Text: []string{
		"messaggio … troppo grande", "dimensione … supera", "dimensioni … superano", "messaggio … troppo grosso",
	},
	Source: "general use in Italian",
	Hits:   []Sample{{Text: "messaggio bob@example.com troppo grande"}},
}, {
	ID: "it-words-domain-unknown", Category: DomainUnknown,
	Text: []string{
		"dominio … inesistente", "dominio … sconosciuto",
	},
	Source: "general use in Italian",
	Hits:   []Sample{{Text: "dominio bob@example.com inesistente"}},
}, {
	ID: "nl-words-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"e-mailadres … gevonden", "onbekend adres", "onbekend e-mailadres", "adres is onbekend", "adres onbekend", "adres bestaat niet", "geen postbus", "geen mailbox", "ontvanger … onbekend", "gebruiker … onbekend", "gebruiker … niet gevonden", "mailbox … bestaat niet",
		"postbus … bestaat niet", "account … bestaat niet", "adres … bestaat niet meer", "ongeldige ontvanger", "ongeldig adres",
	},
	Source: "general use in Dutch",
	Hits:   []Sample{{Text: "e-mailadres bob@example.com gevonden"}},
}, {
	ID: "nl-words-mailbox-full", Category: MailboxFull,
	Text: []string{
		"mailbox … volledig", "onvoldoende ruimte", "geen ruimte meer",
	},
	Source: "general use in Dutch",
	Hits:   []Sample{{Text: "mailbox bob@example.com volledig"}},
}, {
	ID: "nl-words-mailbox-inactive", Category: MailboxInactive,
	Text: []string{
		"account … verwijderd", "mailbox is verwijderd", "postvak is verwijderd", "account … opgeheven",
		"account … uitgeschakeld", "account … geblokkeerd", "account … opgeheven", "mailbox … geblokkeerd", "mailbox … uitgeschakeld", "gebruiker … geblokkeerd",
		"account … inactief",
	},
	Source: "general use in Dutch",
	Hits:   []Sample{{Text: "account bob@example.com uitgeschakeld"}},
}, {
	ID: "nl-words-domain-unknown", Category: DomainUnknown,
	Text: []string{
		"domein … onbekend", "onbekend domein", "domein … niet gevonden",
	},
	Source: "general use in Dutch",
	Hits:   []Sample{{Text: "domein bob@example.com onbekend"}},
}, {
	ID: "nl-words-message-too-large", Category: MessageTooLarge,
	Text: []string{
		"bericht … te groot",
	},
	Source: "general use in Dutch",
	Hits:   []Sample{{Text: "bericht bob@example.com te groot"}},
}, {
	ID: "ca-words-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"usuari desconegut", "usuari … no existeix", "adreça … no existeix",
	},
	Source: "general use in Catalan",
	Hits:   []Sample{{Text: "usuari desconegut"}},
}}
