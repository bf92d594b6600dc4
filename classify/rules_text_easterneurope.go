package classify

// textEasterneuropeRules are reasons in Greek, Ukrainian that say enough on their own.
var textEasterneuropeRules = []Rule{{
	ID: "el-virus", Category: Virus,
	Text: []string{
		"συναγερμος ιου", "συναγερμοσ ιου", "περιέχει ιό",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "συναγερμος ιου"}},
}, {
	ID: "el-mailbox-full", Category: MailboxFull,
	Text: []string{
		"γραμματοκιβώτιο … γεμάτο", "γραμματοκιβώτιο πλήρες", "πλήρες γραμματοκιβώτιο",
		"υπέρβαση ορίου αποθήκευσης",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "το γραμματοκιβώτιο είναι γεμάτο"}},
}, {
	ID: "el-message-too-large", Category: MessageTooLarge,
	Text: []string{
		"το μήνυμα είναι πολύ μεγάλο", "υπέρβαση μέγιστου μεγέθους",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "το μήνυμα είναι πολύ μεγάλο"}},
}, {
	ID: "el-sender-rejected", Category: SenderRejected,
	Text: []string{
		"αυτή η λίστα είναι ελεγχόμενη. το μήνυμα σας δεν εγκρίθηκε", "χωρίς εξουσιοδότηση",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "αυτή η λίστα είναι ελεγχόμενη. το μήνυμα σας δεν εγκρίθηκε"}},
}, {
	ID: "el-spam-content", Category: SpamContent,
	Text: []string{
		"χαρακτηρίστηκε ως ανεπιθύμητο", "ανιχνεύθηκε ως spam",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "χαρακτηρίστηκε ως ανεπιθύμητο"}},
}, {
	ID: "el-content-rejected", Category: ContentRejected,
	Text: []string{
		"το μήνυμα σας κρίθηκε ακατάλληλο από τον μεσολαβητή της λίστας",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "το μήνυμα σας κρίθηκε ακατάλληλο από τον μεσολαβητή της λίστας"}},
}, {
	ID: "el-domain-unknown", Category: DomainUnknown,
	Text: []string{
		"άγνωστος τομέας", "ο τομέας δεν βρέθηκε", "το domain δεν υπάρχει",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "άγνωστος τομέας"}},
}, {
	ID: "el-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"εύρεση της διεύθυνσης",
		"άγνωστος χρήστης", "άγνωστος παραλήπτης", "ο χρήστης δεν υπάρχει", "η διεύθυνση δεν βρέθηκε",
		"η διεύθυνση δεν υπάρχει", "ο παραλήπτης δεν βρέθηκε", "το γραμματοκιβώτιο δεν υπάρχει", "άγνωστη λίστα",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "άγνωστος χρήστης"}},
}, {
	ID: "el-connection-failure", Category: ConnectionFailure,
	Text: []string{
		"η σύνδεση απορρίφθηκε", "λήξη χρονικού ορίου σύνδεσης",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "η σύνδεση απορρίφθηκε"}},
}, {
	ID: "el-receiver-error", Category: ReceiverError,
	Text: []string{
		"εσωτερικό σφάλμα εξυπηρετητή",
	},
	Source: "Sympa templates/translations; Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "εσωτερικό σφάλμα εξυπηρετητή"}},
}, {
	ID: "uk-virus", Category: Virus,
	Text: []string{
		"містить вірус", "виявлено вірус",
	},
	Source: "Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "містить вірус"}},
}, {
	ID: "uk-mailbox-full", Category: MailboxFull,
	Text: []string{
		"поштова скринька переповнена", "скринька переповнена", "скриньку переповнено", "перевищено квоту",
		"квоту перевищено",
	},
	Source: "Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "поштова скринька переповнена"}},
}, {
	ID: "uk-message-too-large", Category: MessageTooLarge,
	Text: []string{
		"повідомлення завелике", "лист завеликий", "розмір повідомлення перевищує",
	},
	Source: "Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "повідомлення завелике"}},
}, {
	ID: "uk-sender-rejected", Category: SenderRejected,
	Text: []string{
		"права надсилання у цей список обмежені; ваше повідомлення не було схвалено",
	},
	Source: "Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "права надсилання у цей список обмежені; ваше повідомлення не було схвалено"}},
}, {
	ID: "uk-spam-content", Category: SpamContent,
	Text: []string{
		"визнано спамом", "визначено як спам", "схоже на спам",
	},
	Source: "Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "визнано спамом"}},
}, {
	ID: "uk-content-rejected", Category: ContentRejected,
	Text: []string{
		"ваше повідомлення керівник списку вважає недопустимим",
	},
	Source: "Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "ваше повідомлення керівник списку вважає недопустимим"}},
}, {
	ID: "uk-domain-unknown", Category: DomainUnknown,
	Text: []string{
		"домен не знайдено", "домен не існує", "невідомий домен",
	},
	Source: "Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "домен не знайдено"}},
}, {
	ID: "uk-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"не вдалося знайти введену адресу", "не вдалося знайти вказану адресу",
		"користувача не знайдено", "невідомий користувач", "користувач не існує", "невідомий одержувач",
		"адресу не знайдено", "адреса не існує", "поштова скринька не існує", "одержувача не знайдено",
		"такого користувача не існує",
	},
	Source: "Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "користувача не знайдено"}},
}, {
	ID: "uk-connection-failure", Category: ConnectionFailure,
	Text: []string{
		"у з'єднанні відмовлено", "час очікування з'єднання вичерпано", "сервер не відповідає", "сервер недоступний",
	},
	Source: "Mailman 2 translation catalogue; general use",
	Hits:   []Sample{{Text: "у з'єднанні відмовлено"}},
}}
