package classify

// desk is the weight of what the receipts of desks say (desk-receipt).
const desk = 4.6

// signalsApart tell apart what uses the words of something else: warnings that list
// errors, desks that repeat the failure that somebody sent them, servers that answer as
// people do. They were found by mail made to deceive.
var signalsApart = []Signal{{
	ID: "apart-still-tried", Kind: Delayed, In: InNotice, NoTitle: true, Weight: stillTried,
	Text: []string{
		"placed in the retry queue", "in the retry queue", "attempts will be made every", "zustellversuche werden fortgesetzt", "tentatives vont se poursuivre", "tentatives se poursuivent",
		"intentos continuarán", "tentativi continueranno", "tentativi proseguiranno", "tentativas continuarão", "tentativas prosseguirão", "pogingen gaan door", "pogingen worden voortgezet",
		"pokusy o doručení budou pokračovat", "pokusy budou pokračovat", "pokusy o doručenie budú pokračovať", "จะพยายามส่งต่อ", "จะพยายามส่งอีก", "จะพยายามส่งใหม่", "จะลองส่งอีก",
		"η επόμενη θα γίνει", "οι προσπάθειες θα συνεχιστούν", "θα συνεχίσει τις προσπάθειες", "toimitusta yritetään", "yrityksiä jatketaan", "jatkaa yrityksiä",
		"încercările de livrare vor continua", "încercările vor continua", "опитите ще продължат", "опитите за доставка ще продължат", "опитите продължават", "повторюватиме спроби",
		"спроби триватимуть", "спроби доставки триватимуть", "спроби будуть продовжені", "попытки доставки продолжатся", "попытки продолжаются", "به تلاش ادامه خواهد داد",
		"تلاش ادامه خواهد داشت", "دوباره تلاش خواهد کرد", "pokušaji isporuke nastavljaju se", "pokušaji se nastavljaju", "pokušaji će se nastaviti", "nastavit će pokušavati",
		"nastaviće da pokušava", "poskusi se bodo nadaljevali", "bo še poskušal", "turpinās mēģināt", "mēģinājumi turpināsies", "toliau bandys", "bandymai bus tęsiami", "bus bandoma toliau",
		"jätkab proovimist", "katsed jätkuvad", "kísérletek folytatódnak", "próby będą kontynuowane", "denemeler devam edecek", "försöken fortsätter", "forsøgene fortsætter",
		"forsøkene fortsetter", "再送を続け", "会继续尝试", "系统会自动重试", "系統會自動重試", "ניסיונות המסירה יימשכו", "ستستمر المحاولات", "سيواصل الخادم المحاولة", "akan terus dicoba",
	},
	Source: "general use: servers that go on trying, in further languages",
	Hits:   []string{"Pokusy o doručení budou pokračovat.", "Сервер повторюватиме спроби протягом 4 діб."},
}, {
	ID: "apart-only-warned", Kind: Delayed, In: InNotice, NoTitle: true, Weight: 4,
	Text: []string{
		"nemusíte nic dělat", "není třeba nic dělat", "nu trebuie să faceți nimic", "δεν απαιτείται καμία ενέργεια", "ei vaadi toimenpiteitä", "това е само предупреждение",
		"не е нужно да изпращате", "نیازی به ارسال دوباره نیست", "nije potrebno ponovno sla*", "nije potrebno ponovo sla*", "ไม่จำเป็นต้องส่งใหม่", "ไม่ต้องส่งใหม่",
		"повторно надсилати … не потрібно", "siųsti iš naujo nereikia", "nav jāsūta atkārtoti", "nem szükséges újra elküldeni", "ni treba ponovno pošiljati", "ei ole vaja uuesti saata",
	},
	Source: "general use: nothing has failed yet, in further languages",
	Hits:   []string{"Nemusíte nic dělat.", "Nije potrebno ponovno slanje."},
}, {
	ID: "apart-not-yet", Kind: Delayed, In: InSubject | InNotice, NoTitle: true, Weight: 4,
	Text: []string{
		"pas encore été remis", "pas encore été livré", "jeszcze nie została dostarczon*", "jeszcze nie zostało dostarczon*", "jeszcze nie został dostarczon*", "nie została jeszcze dostarczon*",
		"nie zostało jeszcze dostarczon*", "dosud nepodařilo doručit", "zatiaľ nebola doručená", "zatiaľ nedoručen*", "doručenie sa bude opakovať", "ei ole vielä voitu toimittaa", "nu a putut fi livrat încă", "încă nu a fost livrat",
		"още не е доставено", "још није испоруч*", "još nije isporuč*", "هنوز به گیرنده", "vēl nav piegādāt*", "dar nepristatyt*", "dar nebuvo pristatyt*", "pole veel kohale toimetatud",
		"még nem kézbesítettük", "henüz teslim edilmedi", "ยังไม่สามารถส่ง", "ยังส่งไม่สำเร็จ", "chưa được gửi đến", "belum terkirim", "尚未送達", "아직 배달되지",
	},
	Source: "general use: not delivered yet",
	Hits:   []string{"Poruka još nije isporučena.", "Вашето съобщение още не е доставено"},
}, {
	ID: "apart-late-subject", Kind: Delayed, In: InSubject, Weight: 3.5,
	Text: []string{
		"καθυστέρηση παράδοσης", "viivästyy", "viivästynyt", "je zdržena", "zdržení zprávy", "este întârziat", "întârziere livrare", "забавено съобщение", "затримується", "به تأخیر افتاده",
		"poruka kasni", "isporuka kasni", "sporočilo zamuja", "aizkavējas", "доставка затягивается",
	},
	Source: "general use: titles of warnings",
	Hits:   []string{"Viestisi viivästyy edelleen", "Ваш лист затримується"},
}, {
	ID: "apart-challenge", Kind: Challenge, In: InSubject | InNotice, Weight: 5,
	Text: []string{
		"требуется подтверждение", "без подтверждения письмо будет", "введите код", "потрібне підтвердження", "antworten sie auf diese e-mail, ohne den betreff", "und sie wird sofort zugestellt",
		"wird nach ihrer bestätigung zugestellt", "czeka na potwierdzenie", "potwierdź nadawcę", "niepotwierdzona wiadomość", "čeká na potvrzení", "čaká na potvrdenie",
		"pendiente de confirmación", "a la espera de confirmación", "espera de su confirmación", "en attente de confirmation", "en attente de votre confirmation", "in attesa di conferma",
		"in attesa della sua conferma", "aguarda confirmação", "aguardando a sua confirmação", "wacht op bevestiging", "wacht op uw bevestiging", "onayınızı bekliyor", "onay bekliyor",
		"väntar på bekräftelse", "afventer bekræftelse", "venter på bekreftelse", "odottaa vahvistusta", "megerősítésre vár", "așteaptă confirmarea", "等待您的确认", "等待您的確認", "確認をお待ちして", "확인을 기다리고",
		"please confirm (conf#*", "placed in a pending queue", "please answer one question", "will be moved to my inbox", "as soon as we've got your reply", "this is a one-time process",
		"mesajınızı onaylayın", "onaylanmayan mesajlar", "só será entregue depois de confirmad*", "confirme a sua mensagem", "não confirmadas são apagadas", "ви не робот", "число з картинки", "вы не робот", "число с картинки", "请验证您的邮件", "完成验证",
		"kein automat sind", "kein roboter sind", "wartet auf freigabe", "unbestätigte nachrichten", "conferma richiesta per il tuo messaggio", "conferma richiesta per il suo messaggio", "verifica dei mittenti", "επιβεβαιώστε το μήνυμά σας", "confirmez votre message", "confirme su mensaje", "held because you have not confirmed it", "confirm that the message is from you",
		"wordt pas bezorgd nadat u", "uw bericht staat in de wacht", "送信者認証のお願い", "認証をお願いしております", "que es usted una persona", "confirmación necesaria", "kattintson … kézbesít*",
	},
	Source: "challenges in further languages",
	Hits:   []string{"Twoja wiadomość czeka na potwierdzenie.", "Письмо задержано: требуется подтверждение"},
}, {
	ID: "apart-desk", Kind: AutoReply, In: InNotice, Weight: desk,
	Text: []string{
		"in response to the creation of a trouble ticket", "a request for support has been created", "has been created and assigned ticket", "support ticket has been opened", "support ticket has now been opened",
		"support ticket has been created", "a new ticket has been created", "your ticket has been created", "subject line of all future correspondence", "please type your reply above this line",
		"reply above this line", "ihre antwort über dieser zeile", "votre réponse au-dessus de cette ligne", "su respuesta por encima de esta línea", "la sua risposta sopra questa riga",
		"uw antwoord boven deze regel", "numero del ticket è", "numero di ticket è", "il ticket è stato aperto", "número de ticket es", "número do ticket é", "numéro de votre ticket est",
		"numéro de ticket est", "has been opened on your behalf", "was opened for you", "ha sido cerrado con la siguiente", "ihre ticketnummer lautet", "ticketnummer lautet", "ihre vorgangsnummer lautet", "uw ticketnummer is", "ditt ärendenummer är", "numer zgłoszenia to",
		"номер вашего обращения", "номер заявки", "confirming the receipt of your ticket", "confirming receipt of your ticket", "incident … has been opened",
		"has been entered. number", "was just opened by", "reply above here", "support ticket … has been submitted", "type your text above this line",
		"écrivez au-dessus de cette ligne", "escriba por encima de esta línea", "escreva acima desta linha", "scrivere sopra questa riga",
	},
	Source: "RT, Zendesk, osTicket, Freshdesk, OTRS: the receipt of a ticket, which may repeat a failure that somebody sent there",
	Hits:   []string{"This message has been automatically generated in response to the creation of a trouble ticket", "A request for support has been created and assigned ticket #5"},
	Misses: []string{"Your message could not be delivered to the support desk"},
}, {
	ID: "apart-passed", Kind: Other, In: InSubject | InNotice, Weight: 6,
	Text: []string{
		"was passed to its recipients", "has been passed to its recipients", "delivered anyway", "nachricht wurde zugestellt", "nachricht zugestellt", "доставлено с изменениями",
		"message delivered without", "message delivered, attachment", "ohne die anlage an", "was delivered without the attachment", "delivered without the attachment", "cleaned and delivered",
		"the cleaned message was delivered", "attachment was removed and the message was delivered", "gereinigt und zugestellt", "a été nettoyé et distribué", "fue limpiado y entregado",
		"è stato ripulito e consegnato",
	},
	Source: "amavisd-new, InterScan and others: what was found, and delivered all the same",
	Hits:   []string{"Your message was PASSED to its recipients:"},
	Misses: []string{"Die Nachricht wurde nicht zugestellt."},
}, {
	ID: "apart-return-receipt", Kind: Delivered, In: InSubject, Weight: 5,
	Text: []string{
		"return receipt",
	},
	Source: "sendmail 5: Return-Receipt-To",
	Hits:   []string{"Returned mail: Return receipt"},
}, {
	ID: "apart-read", Kind: ReadReceipt, In: InSubject | InNotice, Weight: 4,
	Text: []string{
		"수신확인", "받는 분이 읽었습니다", "읽은 시각",
	},
	Source: "webmails in Korea: the recipient has read the message",
	Hits:   []string{"[수신확인] 안내"},
}, {
	ID: "apart-certified", Kind: Delivered, In: InNotice, Weight: 5,
	Text: []string{
		"consegnato nella casella di destinazione",
	},
	Source: "Italian certified mail (PEC)",
	Hits:   []string{"è stato consegnato nella casella di destinazione."},
	Misses: []string{"Ricevuta di mancata consegna"},
}, {
	ID: "apart-away", Kind: AutoReply, In: InSubject | InNotice, Weight: 2.5,
	Text: []string{
		"in den ferien", "bin in ferien", "ferienabwesen*", "ik ben er niet", "atostogauju", "atvaļinājumā", "puhkusel", "na godišnjem odmoru", "na dopustu", "پاسخ خودکار", "sjálfvirkt svar",
		"have retired permanently", "no longer use electronic mail", "ingen leser det du", "ingen læser det du", "ingen läser det du",
	},
	Source: "general use: who is away, in further languages",
	Hits:   []string{"Grüezi, bin bis 15.8. in den Ferien", "atostogauju iki rugpjūčio 16 d."},
}, {
	ID: "apart-automatic-title", Kind: AutoReply, In: InSubject, Weight: 2.5,
	Text: []string{
		"автоматты жауап", "автоматтык жооп", "avtomatik javob", "avtomatik cavab", "ҷавоби худкор", "автомат хариу", "ავტომატური პასუხი", "ավտոմատ պատասխան", "аўтаматычны адказ", "автоматски одговор", "аутоматски одговор",
		"përgjigje automatike", "tweġiba awtomatika", "automaatne vastus", "automātiska atbilde", "erantzun automatikoa", "resposta automàtica", "ateb awtomatig", "freagra uathoibríoch", "स्वचालित उत्तर", "स्वतः उत्तर", "স্বয়ংক্রিয় উত্তর",
		"સ્વયંસંચાલિત જવાબ", "स्वयंचलित उत्तर", "தானியங்கி பதில்", "స్వయంచాలక ప్రత్యుత్తరం", "ಸ್ವಯಂಚಾಲಿತ ಉತ್ತರ", "स्वचालित जवाफ", "ਸਵੈਚਲਿਤ ਜਵਾਬ", "خودکار جواب", "ራስ-ሰር ምላሽ", "jibu la kiotomatiki", "outomatiese antwoord",
		"ការឆ្លើយតបស្វ័យប្រវត្តិ", "အလိုအလျောက်", "ຕອບກັບອັດຕະໂນມັດ", "balasan automatik", "awtomatikong tugon", "automatesch äntwert", "automatisch äntwert", "aŭtomata respondo",
	},
	Source: "general use: what an automatic answer is called, in further languages",
	Hits:   []string{"Tweġiba awtomatika: Barra mill-uffiċċju", "Аутоматски одговор: на одмору"},
}, {
	ID: "apart-on-leave", Kind: AutoReply, In: InSubject | InNotice, Weight: 2.5,
	Text: []string{
		"еңбек демалыс*", "демалыстамын", "રજા પર", "bil-leave", "barra mill-uffiċċju", "შვებულებაში", "արձակուրդում", "məzuniyyətdə*", "ta'tildaman", "амралттай", "छुट्टी पर", "ছুটিতে", "बिदामा", "விடுமுறையில்", "సెలవులో", "ರಜೆಯಲ್ಲಿ", "നാളെ വരെ അവധി", "නිවාඩු",
		"niko likizo", "likizoni", "oporretan", "de vacacións", "de vacances", "ar wyliau", "ar saoire", "í fríi", "me pushime", "на одмор", "на одмору", "на годишен одмор", "na odmoru",
	},
	Source: "general use: who is on leave, in further languages",
	Hits:   []string{"હું 5 ડિસેમ્બર સુધી રજા પર છું.", "Bħalissa ninsab bil-leave"},
}, {
	ID: "apart-discarded", Kind: Failure, In: InNotice, Weight: 4.5,
	Text: []string{
		"your message was not distributed", "deleted without being delivered", "discarded without being delivered", "not accepted your message", "has been rejected and deleted", "was returned because", "could not be stored",
		"nicht zugestellt werden und wurde", "nicht zugestellt und wurde gelöscht", "wurde gelöscht und nicht zugestellt", "ungelesen verworfen", "nachricht wurde verworfen",
		"supprimé sans être remis", "n'a pas été remis et a été supprimé", "eliminado sin ser entregado", "su mensaje no ha sido entregado", "eliminato senza essere consegnato",
		"apagada sem ser entregue", "niet bezorgd en verwijderd", "usunięta bez dostarczenia", "smazána bez doručení", "удалено без доставки", "配信されずに", "破棄されました", "已被系统退回", "已被退回", "已被系統退回",
		"raderats utan att levereras",
	},
	Source: "servers that answer as if for a person: what became of the message",
	Hits:   []string{"Your message was deleted without being delivered.", "Ihre Nachricht wurde ungelesen verworfen."},
	Misses: []string{"Your message has not been accepted yet."},
}, {
	ID: "apart-given-up", Kind: Failure, In: InNotice, Weight: 4,
	Text: []string{
		"retry timeout exceeded", "jakelu on nyt lopetettu", "cəhdlər dayandırıldı", "tentativas encerradas", "intentos agotados", "zustellversuche eingestellt", "tentatives abandonnées",
		"tentativi terminati", "pokusy ukončeny", "próby zakończone", "попытки прекращены", "спроби припинено", "опитите са прекратени", "denemeler sonlandırıldı", "försöken har avbrutits",
		"kísérletek befejeződtek", "încercările au încetat", "再送を中止", "停止重试", "停止重試", "재시도를 중단", "配送を中止しました", "配信を中止しました", "これ以上再送されません", "none of the moderators approved it",
		"moderators … failed to act", "has been rejected because you have exceeded", "delivery … did not succeed",
	},
	Source: "general use: reports of the last attempt, in further languages",
	Hits:   []string{"このメールはこれ以上再送されません。"},
}, {
	ID: "apart-administrators", Kind: Other, In: InSubject | InNotice, Weight: 8,
	Text: []string{
		"maximum defers and failures", "max defers and failures", "postfix log summaries", "has been frozen (delivery error", "frozen on arrival by", "issue has been submitted", "quota warning",
	},
	Source: "Exim (freeze_tell), cPanel, pflogsumm, MantisBT, Dovecot: what administrators are told of the mail of others",
	Hits:   []string{"The domain has reached its maximum defers and failures per hour", "Message 1vKx2P-0004aT-7z has been frozen (delivery error message)"},
	Misses: []string{"The recipient's quota is exceeded"},
}, {
	ID: "apart-phish", Kind: Other, In: InSubject | InNotice, Weight: 6,
	Text:   []string{"could not be delivered to your mailbox since", "pending messages to sender", "mailbox has used"},
	Source: "mail that wants passwords, in the words of a server",
	Hits:   []string{"5 incoming messages could not be delivered to your mailbox since 11/12/2025"},
}, {
	ID: "apart-still-queued", Kind: Delayed, In: InSubject | InNotice, Weight: 4,
	Text:   []string{"delivery status notification: warning", "this is only a temporary failure report", "are still in queue after", "hasn't got through yet", "we'll keep at it"},
	Source: "OpenSMTPD; general use",
	Hits:   []string{"The following recipients of your message are still in queue after 4h:"},
}, {
	ID: "apart-cron", Kind: Other, In: InFrom, Weight: 4,
	Text:   []string{"cron", "logwatch"},
	Source: "programs that sum up the mail of others",
	Hits:   []string{"Cron Daemon"},
}}
