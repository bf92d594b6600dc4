package classify

import "slices"

// listRefused is the weight of what managers of mailing lists say when they refuse a
// message. Their mail has the marks of a list, and may offer to unsubscribe.
const listRefused = 6

// signalsLists are how managers of mailing lists refuse what was sent to a list, in the
// languages that they speak.
var signalsLists = []Signal{{
	ID: "lists-mailman", Kind: Failure, In: InNotice, Weight: listRefused,
	Text: []string{
		"mailing-list was rejected for", "missatge a la llista … s'ha rebutjat", "příspěvek do mailing-listu … byl odmítnut", "nachricht an die mailingliste … abgelehnt",
		"mesaĝo al la dissendolisto … malakceptita", "mensaje a la lista … ha sido rechazado", "message à destination de la liste … rejeté", "הודעתך לרשימת … נדחתה", "messaggio alla mailing list … è stato rifiutato",
		"메일 링리스트에 … 거절되었습니다", "mensagem para a lista de discussão … foi rejeitada", "správa pre konferenciu … bola odmietnutá", "posta listesine mesajınız … reddedildi", "邮件列表的消息已被以下原因拒绝",
	},
	Source: "Mailman 3 templates, list:user:notice:rejected",
	Hits:   []string{"Ihre Nachricht an die Mailingliste Bienen wurde mit folgender Begründung abgelehnt:", "Sua mensagem para a lista de discussão Bees foi rejeitada pelos seguintes motivos:"},
	Misses: []string{"Your message to the list awaits moderator approval."},
}, {
	ID: "lists-mailman-moderator", Kind: Failure, In: InNotice, Weight: listRefused,
	Text: slices.Concat([]string{
		"posting of your message titled … has been rejected", "posting of your message titled … bola odmietnutá", "publicació del missatge titulat … rebutjada",
		"publicación de su mensaje titulado … rechazada", "expédition de votre message intitulé … rejetée", "pubblicazione del messaggio intitolato … rifiutata",
		"başlıklı mesajınızın gönderilmesi … reddedildi",
	}, moderatorRefused),
	Source: "Mailman 3 templates, list:user:notice:refuse, of a message",
	Hits:   []string{"Posting of your message titled \"Hello\"\n\nhas been rejected by the list moderator."},
	Misses: []string{"Subscription request\n\nhas been rejected by the list moderator."},
}, {
	ID: "lists-mlmmj", Kind: Failure, In: InNotice, Weight: listRefused,
	Text: []string{
		"was unable to be delivered to the list", "nun se pudo entregar a la llista", "s předmětem … není možné doručit", "konnte nicht über die liste verteilt werden", "ei voitu välittää postituslistalle", "n'a pas pu être délivré à la liste",
		"δεν παραλήφθηκε από τη λίστα", "non è stato possibile consegnare alla lista", "não foi entregue na lista", "nebolo možné doručiť do mailovej diskusie", "的邮件无法投递到列表",
	},
	Source: "mlmmj's texts, deny-post",
	Hits:   []string{"The message from <ann@example.com> with subject \"Hello\" was unable to be delivered to the list because you are not a list subscriber."},
	Misses: []string{"The message was delivered to the list.", "Zprávu zatím není možné doručit, zkoušíme to dál."},
}, {
	ID: "lists-courier", Kind: Failure, In: InNotice, Weight: listRefused,
	Text:   []string{"mailing list was not approved by the moderator"},
	Source: "Courier's mailing list manager, modrejected.tmpl",
	Hits:   []string{"Your following message to the mailing list was not approved by the moderator, and is being returned to you."},
}, {
	ID: "lists-sympa", Kind: Failure, In: InNotice, Weight: listRefused,
	Text: slices.Concat([]string{
		"se ha rechazado el mensaje … para la lista", "pour la liste … a été rejeté", "宛てのメッセージ … を拒否しました", "para a lista … foi rejeitada",
		"cho hộp thư chung … đã bị từ chối", "发往邮件列表 … 被拒绝", "發往郵件列表 … 被拒絕", "an liste … konnte nicht verteilt werden",
	}, sympaRefused),
	Source: "Sympa translation catalogue: \"Message %1 for list '%2' has been rejected.\"",
	Hits:   []string{"Il messaggio 3f1c9a77e2 per la lista 'bees' è stato rifiutato", "Nachricht 3f1c9a77e2 für Liste 'bees' wurde abgelehnt."},
	Misses: []string{"Das Abonnement der Liste 'bees' wurde abgelehnt."},
}, {
	ID: "lists-request-tracker", Kind: Failure, In: InSubject | InNotice, Weight: 4.5,
	Text: []string{
		"you do not have permission to communicate with rt", "could not find a ticket with id", "message not recorded:", "ticket creation failed", "could not create ticket", "no permission to create tickets in the queue", "no right to create tickets", "rt bounce:", "rt couldn't process the message",
		"no permission to comment on ticket", "no permission to correspond on ticket", "could not load a valid user",
	},
	Source: "Request Tracker, Interface/Email.pm: what it answers to mail that becomes no ticket",
	Hits:   []string{"You do not have permission to communicate with RT", "RT Bounce: Unparseable message"},
	Misses: []string{"Your ticket has been created."},
}}
