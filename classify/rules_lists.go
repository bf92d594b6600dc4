package classify

// listRules are the reasons that managers of mailing lists give when they refuse a
// message, in the languages that they speak.
var listRules = []Rule{{
	ID: "lists-not-member", Category: SenderRejected,
	Text: []string{
		"not from a list member", "no és d'un membre de la llista", "nicht von einem listenmitglied", "no es de un miembro de la lista", "n'est pas d'un membre de la liste", "מחבר מחוץ לרשימה", "non proviene da un membro della lista",
		"목록 회원이 아님", "não é de um membro da lista", "bir liste üyesinden değil", "不是来自列表中的成员",
		"is banned from this list", "està vetat a aquesta llista", "v tomto listu zakázán", "aus dieser liste ausgeschlossen", "está vetado en esta lista", "est banni de la liste", "חסום מול הרשימה", "precluso da questa lista",
		"목록에서 금지", "foi banido desta lista", "bu listeden yasaklandı", "已被此列表封禁",
		"not a list subscriber", "not a list moderator", "nun yes suscriptor de la llista", "není v seznamu členů konference", "nejste moderator konference", "sie die liste nicht abonniert haben", "et ole postituslistan tilaaja",
		"n'êtes pas un inscrit de la liste", "δεν είστε εγγεγραμμένος στη λίστα", "non sei iscritto/a alla lista", "não faz parte da lista", "nie ste abonentom diskusie", "您不是列表订户",
	},
	Source: "Mailman 3 and mlmmj, in all of their languages",
	Hits:   []Sample{{Text: "The message is not from a list member"}, {Text: "weil Sie die Liste nicht abonniert haben."}, {Text: "Il mittente del messaggio ann@example.com è precluso da questa lista"}},
	Misses: []Sample{{Text: "The list has new members"}},
}, {
	ID: "lists-too-large", Category: MessageTooLarge,
	Text: []string{
		"larger than the … maximum size", "més gran que la mida màxima", "größer als die maximale größe", "mayor que el tamaño máximo", "plus lourd que la taille maximale", "גדולה מהמגבלה המרבית", "più grande della dimensione massima",
		"최대 크기보다", "maior do que o tamanho máximo", "boyutundan daha büyük", "大于 … 的最大值",
		"exceeded the maximum allowed message size", "tamañu máximu permitíu", "maximální velikost zprávy", "maximal erlaubte größe", "suurempi kuin suurin sallittu koko", "dépassait la taille maximale", "μέγιστο επιτρεπτό μέγεθος",
		"superato la dimensione massima", "excedia o tamanho máximo", "prekročila maximálnu veľkosť", "超出了所允许的最大邮件尺寸",
	},
	Source: "Mailman 3 and mlmmj, in all of their languages",
	Hits:   []Sample{{Text: "The message is larger than the 40 KB maximum size"}, {Text: "perché ha superato la dimensione massima consentita di 2000 byte."}},
}, {
	ID: "lists-content", Category: ContentRejected,
	Text: []string{
		"contains administrivia", "conté detalls administrius", "obsahuje administrivia", "enthält administrivia", "contiene administrivia", "contient de l'administrivia", "פקודות ניהוליות", "contiene comandi amministativi",
		"contém questões administrativas", "yönetici işleri içeriyor", "消息包含审核问题",
		"message has no subject", "missatge no té assumpte", "zpráva nemá žádný předmět", "nachricht hat keinen betreff", "mankas temo en mesaĝo", "mensaje no tiene asunto", "message n'a pas d'objet", "להודעה אין נושא",
		"messaggio non ha oggetto", "메시지 제목이 없음", "mensagem não tem um assunto", "mesajın konusu yok", "消息没有主题",
	},
	Source: "Mailman 3, in all of its languages",
	Hits:   []Sample{{Text: "Nachricht hat keinen Betreff"}, {Text: "Message contains administrivia"}},
}, {
	ID: "lists-not-addressed", Category: PolicyOther,
	Text: []string{
		"list address was not found in", "pola llista nun ta nes testeres", "adresa konference nebyla nalezena", "listenadresse weder im", "postituslistan osoite ei ollut", "l'adresse de la liste n'a été trouvée",
		"διεύθυνση της λίστας ταχυδρομείου δεν βρέθηκε", "indirizzo della lista non è stato trovato", "endereço da lista não foi encontrado", "adresa diskusie nebola", "列表地址未出现在",
	},
	Source: "mlmmj, in all of its languages: not somebody's address that is unknown",
	Hits:   []Sample{{Text: "perché l'indirizzo della lista non è stato trovato nella intestazione A: o CC:."}},
}}

// moderatorRefused are what Mailman says of a message that a moderator refused, and
// sympaRefused what Sympa says: that it failed, and that nothing but somebody's will was why.
var (
	moderatorRefused = []string{
		"byl odmítnut moderátorem", "veröffentlichung ihrer nachricht … abgelehnt", "פרסום ההודעה שלך … נדחתה", "publicação da sua mensagem … rejeitada", "为标题发布你的消息 … 拒绝",
		"in mit folgender begründung abgelehnt", "목록 중재자에 의해 거부되었습니다",
	}
	sympaRefused = []string{
		"per a la llista … ha estat rebutjat", "für liste … wurde abgelehnt", "της λίστας … έχει απορριφθεί", "listi … lükati tagasi", "listalle … on hylätty", "rexeitouse a mensaxe", "listán visszautasították",
		"per la lista … è stato rifiutato", "voor de lijst … is afgewezen", "na listę … została odrzucona", "рассылку … было отвергнуто", "för listan … har nekats",
	}
)
