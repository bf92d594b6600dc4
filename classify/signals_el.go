package classify

// signalsEl are phrases in Greek that tell what kind of message came back.
var signalsEl = []Signal{{
	ID: "el-failure-subject-weak", Kind: Failure, In: InSubject, Weight: 1.0,
	Text: []string{
		"διανομή μηνυμάτων: εσωτερικό σφάλμα εξυπηρετητή", "διανομή μηνύματος: σφάλμα χρήστη",
		"διανομή μηνύματος: χωρίς εξουσιοδότηση", "ειδοποίηση ακατανόητου επιστρεφόμενου μηνύματος",
	},
	Source: "Sympa translation catalogue; Mailman 2 translation catalogue (list-owner wrapper); general use",
}, {
	ID: "el-failure-body", Kind: Failure, In: InNotice, Weight: 2.5,
	Text: []string{
		"αδυναμία διανομής μηνύματος για τη λίστα", "η διανομή αυτού του μηνύματος έχει διακοπεί",
		"η παράδοση σε αυτούς τους παραλήπτες ή ομάδες απέτυχε", "δεν ήταν δυνατή η παράδοση",
		"το μήνυμά σας δεν παραδόθηκε", "δεν μπορεί να παραδοθεί",
	},
	Source: "Sympa translation catalogue; general use",
}, {
	ID: "el-failure-subject", Kind: Failure, In: InSubject, Weight: 3.5,
	Text: []string{
		"αδύνατη η παράδοση:", "δεν παραδόθηκε:", "μη παραδοτέο", "αποτυχία παράδοσης", "το μήνυμα δεν παραδόθηκε",
	},
	Source: "general use",
}, {
	ID: "el-delayed-body", Kind: Delayed, In: InNotice, Weight: 2.5,
	Text: []string{
		"η παράδοση του μηνύματος καθυστερεί",
	},
	Source: "general use",
}, {
	ID: "el-list-subject", Kind: AutoReply, In: InSubject, Weight: 3.5,
	Text: []string{
		"αποτελέσματα εντολών", "τα αποοτελέσματα από την email εντολή σας",
	},
	Source: "Sympa translation catalogue; Mailman 2 translation catalogue; general use",
}, {
	ID: "el-list-body-weak", Kind: AutoReply, In: InNotice, Weight: 0.7,
	Text: []string{
		"αυτή είναι μία αυτοματοποιημένη απάντηση από τον διαχειριστή λιστών sympa",
	},
	Source: "Sympa translation catalogue; general use",
}, {
	ID: "el-receipt-body", Kind: AutoReply, In: InNotice, Weight: 1.5,
	Text: []string{
		"έχει προωθηθεί στους συντονιστές", "αυτή είναι μια αυτόματη απάντηση", "αυτό είναι ένα αυτόματο μήνυμα",
		"παρακαλώ μην απαντήσετε", "λάβαμε το μήνυμά σας", "ευχαριστούμε για το μήνυμά σας",
	},
	Source: "Sympa translation catalogue; general use",
}, {
	ID: "el-list-body", Kind: AutoReply, In: InNotice, Weight: 2.5,
	Text: []string{
		"tα αποτελέσματα της email εντολής σας παρέχονται πιο κάτω",
	},
	Source: "Mailman 2 translation catalogue; general use",
}, {
	ID: "el-read-body", Kind: ReadReceipt, In: InNotice, Weight: 1.8,
	Text: []string{
		"αυτό το αποδεικτικό προβολής υποδεικνύει ότι το μήνυμα προβλήθηκε στον υπολογιστή του παραλήπτη",
		"αυτό είναι ένα αποδεικτικό προβολής για το email που στείλατε στο",
		"αυτό είναι μια αναφορά παράδοσης για το μήνυμά σας",
		"αυτή η αναφορά επιβεβαιώνει μόνο ότι το μήνυμά σας εμφανίστηκε στον υπολογιστή του παραλήπτη",
	},
	Source: "Thunderbird l10n; Roundcube localization; general use",
}, {
	ID: "el-unread-body-weak", Kind: ReadReceipt, In: InNotice, Weight: 0.7,
	Text: []string{
		"το μήνυμα διαγράφηκε",
	},
	Source: "Thunderbird l10n; general use",
}, {
	ID: "el-unread-body", Kind: ReadReceipt, In: InNotice, Weight: 1.8,
	Text: []string{
		"ο παραλήπτης του μηνύματος δεν επιθυμεί να σας στείλει αποδεικτικό προβολής",
	},
	Source: "Thunderbird l10n; general use",
}, {
	ID: "el-read-subject", Kind: ReadReceipt, In: InSubject, Weight: 3.5,
	Text: []string{
		"αποδεικτικό προβολής (προβλήθηκε)", "αναφορά παράδοσης (διαβάστε την)",
	},
	Source: "Thunderbird l10n; Roundcube localization; general use",
}, {
	ID: "el-read-subject-weak", Kind: ReadReceipt, In: InSubject, Weight: 1.0,
	Text: []string{
		"αποδεικτικό προβολής (απεστάλη)", "αποδεικτικό προβολής (έγινε επεξεργασία)",
	},
	Source: "Thunderbird l10n; general use",
}, {
	ID: "el-unread-subject", Kind: ReadReceipt, In: InSubject, Weight: 3.5,
	Text: []string{
		"αποδεικτικό προβολής (διαγράφηκε)", "αποδεικτικό προβολής (απορρίφθηκε)",
	},
	Source: "Thunderbird l10n; general use",
}, {
	ID: "el-absence-subject-weak", Kind: AutoReply, In: InSubject, Weight: 1.0,
	Text: []string{
		"εκτός γραφείου", "αυτόματη απάντηση", "απουσία",
	},
	Source: "Roundcube localization; Request Tracker po; general use",
}, {
	ID: "el-absence-body", Kind: AutoReply, In: InNotice, Weight: 2.5,
	Text: []string{
		"είμαι εκτός γραφείου μέχρι", "είμαι εκτός γραφείου", "λείπω από το γραφείο", "βρίσκομαι σε άδεια",
		"είμαι σε άδεια", "κατά την απουσία μου", "σε επείγουσες περιπτώσεις", "με την επιστροφή μου",
		"παραμένει κλειστό", "λόγω διακοπών", "λόγω αδείας",
	},
	Source: "KDE libksieve (KMail vacation) l10n; general use",
}, {
	ID: "el-absence-subject", Kind: AutoReply, In: InSubject, Weight: 3.5,
	Text: []string{
		"αυτόματη απάντηση:", "σε άδεια",
	},
	Source: "general use",
}, {
	ID: "el-left-body", Kind: AutoReply, In: InNotice, Weight: 1.5,
	Text: []string{
		"δεν εργάζεται πλέον", "δεν εργάζομαι πλέον",
	},
	Source: "general use",
}, {
	ID: "el-daemon-from", Kind: Report, In: InFrom, Weight: 2.0,
	Text: []string{
		"διαχειριστής συστήματος",
	},
	Source: "general use",
}}
