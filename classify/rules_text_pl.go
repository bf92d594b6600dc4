package classify

// textPlRules are reasons in Polish that say enough on their own.
var textPlRules = []Rule{{
	ID: "pl-virus", Category: Virus,
	Text: []string{
		"u w a g a w i r u s", "wykryto wirusa", "zawiera wirusa",
	},
	Source: "sare.pl; support.konto.pl; general use",
	Hits:   []Sample{{Text: "u w a g a w i r u s"}},
}, {
	ID: "pl-mailbox-full", Category: MailboxFull,
	Text: []string{
		"skrzynka pełna", "skrzynka przepełniona", "skrzynka odbiorcy jest pełna", "przepełnioną skrzynkę",
		"przekroczona powierzchnia skrzynki odbiorczej", "za mało miejsca na koncie adresata",
		"przekroczono limit pojemności", "skrzynka odbiorcy osiągnęła limit pojemności",
	},
	Source: "sare.pl; support.konto.pl; general use",
	Hits:   []Sample{{Text: "skrzynka pełna"}},
}, {
	ID: "pl-message-too-large", Category: MessageTooLarge,
	Text: []string{
		"wiadomość zbyt długa", "wiadomość jest za duża", "wiadomość zbyt duża", "przekroczono maksymalny rozmiar",
		"zbyt duży załącznik",
	},
	Source: "sare.pl; support.konto.pl; general use",
	Hits:   []Sample{{Text: "wiadomość zbyt długa"}},
}, {
	ID: "pl-sender-rejected", Category: SenderRejected,
	Text: []string{
		"ta lista ma ograniczenia. twoja wiadomość nie została zaakceptowana", "niewłaściwy adres nadawcy",
		"odmowa autoryzacji", "nadawca odrzucony", "nadawca zablokowany",
	},
	Source: "sare.pl; support.konto.pl; general use",
	Hits:   []Sample{{Text: "ta lista ma ograniczenia. twoja wiadomość nie została zaakceptowana"}},
}, {
	ID: "pl-reputation-block", Category: ReputationBlock,
	Text: []string{
		"na czarnej liście", "znajduje się na spamliście",
	},
	Source: "sare.pl; support.konto.pl; general use",
	Hits:   []Sample{{Text: "na czarnej liście"}},
}, {
	ID: "pl-recipient-filtered", Category: RecipientFiltered,
	Text: []string{
		"dodało cię do listy zablokowanych",
	},
	Source: "sare.pl; support.konto.pl; general use",
	Hits:   []Sample{{Text: "dodało cię do listy zablokowanych"}},
}, {
	ID: "pl-spam-content", Category: SpamContent,
	Text: []string{
		"uznana za spam", "oznaczona jako spam", "wiadomość zidentyfikowana jako spam", "odrzucona jako spam",
	},
	Source: "sare.pl; support.konto.pl; general use",
	Hits:   []Sample{{Text: "uznana za spam"}},
}, {
	ID: "pl-content-rejected", Category: ContentRejected,
	Text: []string{
		"moderator uznał wiadomość za niepożądaną",
	},
	Source: "sare.pl; support.konto.pl; general use",
	Hits:   []Sample{{Text: "moderator uznał wiadomość za niepożądaną"}},
}, {
	ID: "pl-mailbox-inactive", Category: MailboxInactive,
	Text: []string{
		"nieaktywna skrzynka pocztowa", "konto zostało zawieszone", "konto zablokowane", "konto wyłączone",
		"skrzynka jest wyłączona",
	},
	Source: "sare.pl; support.konto.pl; general use",
	Hits:   []Sample{{Text: "nieaktywna skrzynka pocztowa"}},
}, {
	ID: "pl-domain-unknown", Category: DomainUnknown,
	Text: []string{
		"nie ma takiej domeny", "domena nie istnieje", "nieznana domena", "nie znaleziono domeny", "nieznany host",
	},
	Source: "sare.pl; support.konto.pl; general use",
	Hits:   []Sample{{Text: "nie ma takiej domeny"}},
}, {
	ID: "pl-mailbox-unknown", Category: MailboxUnknown,
	Text: []string{
		"nie można odnaleźć wprowadzonego adresu",
		"nieznany użytkownik", "użytkownik nieznany", "nie ma takiego użytkownika", "nie ma takiego odbiorcy",
		"nie ma takiej skrzynki", "użytkownik o podanym adresie nie istnieje", "nieznany adres email",
		"konto … nie istnieje", "nie znaleziono adresu", "adres nie istnieje", "odbiorca nieznany", "nieznany odbiorca",
		"skrzynka nie istnieje", "nieprawidłowa nazwa użytkownika", "docelowe konto nie istnieje", "lista nieznana",
	},
	Source: "sare.pl; support.konto.pl; general use",
	Hits:   []Sample{{Text: "nieznany użytkownik"}},
}, {
	ID: "pl-relay-denied", Category: RelayDenied,
	Text: []string{
		"przekazywanie zabronione", "relay zabroniony",
	},
	Source: "sare.pl; support.konto.pl; general use",
	Hits:   []Sample{{Text: "przekazywanie zabronione"}},
}, {
	ID: "pl-connection-failure", Category: ConnectionFailure,
	Text: []string{
		"odmowa połączenia", "przekroczono czas połączenia", "brak połączenia z serwerem", "serwer nie odpowiada",
		"upłynął limit czasu połączenia",
	},
	Source: "sare.pl; support.konto.pl; general use",
	Hits:   []Sample{{Text: "odmowa połączenia"}},
}, {
	ID: "pl-receiver-error", Category: ReceiverError,
	Text: []string{
		"wewnętrzny błąd serwera", "niezdefiniowany błąd systemu pocztowego",
	},
	Source: "sare.pl; support.konto.pl; general use",
	Hits:   []Sample{{Text: "wewnętrzny błąd serwera"}},
}, {
	ID: "pl-expired", Category: Expired,
	Text: []string{
		"wiadomość wygasła", "upłynął czas dostarczenia",
	},
	Source: "sare.pl; support.konto.pl; general use",
	Hits:   []Sample{{Text: "wiadomość wygasła"}},
}}
