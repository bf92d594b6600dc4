package classify

// signalsSentences are the words in which a failure is told in each language,
// in the subject or the notice.
var signalsSentences = []Signal{{
	ID: "de-failure-sentence", Kind: Failure, In: InSubject | InNotice, Weight: 2.5,
	Text: []string{
		"nachricht … nicht zugestellt", "mail … nicht zugestellt", "nicht zugestellt werden", "unzustellbar*",
		"nachricht … nicht übermittelt", "konnte nicht ausgeliefert",
	},
	Source: "general use in German",
	Hits:   []string{"nachricht an bob@example.com nicht zugestellt"},
}, {
	ID: "fr-failure-sentence", Kind: Failure, In: InSubject | InNotice, Weight: 2.5,
	Text: []string{
		"message … n'a pas pu être", "message … n'a pu être", "n'a pas été distribué", "n'a pas été envoyé", "n'a pas été acheminé", "n'a pas été accepté", "n'a pas été transmis", "n'a pas été livré", "n'a pas été remis", "n'a pas été délivré",
		"échec de la remise", "échec de remise", "message … non remis", "non distribué", "impossible de remettre",
		"impossible de distribuer",
	},
	Source: "general use in French",
	Hits:   []string{"message an bob@example.com n'a pas pu être"},
}, {
	ID: "es-failure-sentence", Kind: Failure, In: InSubject | InNotice, Weight: 2.5,
	Text: []string{
		"no se pudo entregar", "no se ha podido entregar", "no pudo ser entregado", "no ha sido entregado",
		"no fue entregado", "imposible entregar", "no se puede entregar", "no entregado", "error de entrega",
		"fallo en la entrega",
	},
	Source: "general use in Spanish",
	Hits:   []string{"no se pudo entregar"},
}, {
	ID: "pt-failure-sentence", Kind: Failure, In: InSubject | InNotice, Weight: 2.5,
	Text: []string{
		"não pôde ser entregue", "não foi possível entregar", "não foi entregue", "não pode ser entregue",
		"falha na entrega", "falha ao entregar", "impossível entregar",
	},
	Source: "general use in Portuguese",
	Hits:   []string{"não pôde ser entregue"},
}, {
	ID: "it-failure-sentence", Kind: Failure, In: InSubject | InNotice, Weight: 2.5,
	Text: []string{
		"non è stato possibile recapitare", "non è stato recapitato", "impossibile recapitare", "mancato recapito",
		"mancata consegna", "non può essere recapitato", "non è stato consegnato", "impossibile consegnare",
		"non e' stato consegnato", "non e' stata consegnata", "non e' stato recapitato", "non e' stato possibile consegnare", "non e' stato possibile recapitare",
	},
	Source: "general use in Italian",
	Hits:   []string{"non è stato possibile recapitare"},
}, {
	ID: "nl-failure-sentence", Kind: Failure, In: InSubject | InNotice, Weight: 2.5,
	Text: []string{
		"niet worden bezorgd", "niet worden afgeleverd", "kon niet … bezorgd", "niet bezorgd", "onbestelbaar*",
		"kan niet worden bezorgd",
	},
	Source: "general use in Dutch",
	Hits:   []string{"niet worden bezorgd"},
}, {
	ID: "pl-failure-sentence", Kind: Failure, In: InSubject | InNotice, Weight: 2.5,
	Text: []string{
		"nie została dostarczona", "nie mogła zostać dostarczona", "nie można dostarczyć", "nie dostarczono",
		"niedostarczon*", "zwrot wiadomości",
	},
	Source: "general use in Polish",
	Hits:   []string{"nie została dostarczona"},
}, {
	ID: "ru-failure-sentence", Kind: Failure, In: InSubject | InNotice, Weight: 2.5,
	Text: []string{
		"не доставлено", "не может быть доставлено", "не удалось доставить", "не было доставлено", "недоставлен*",
		"невозможно доставить", "не доставлена",
	},
	Source: "general use in Russian",
	Hits:   []string{"не доставлено"},
}, {
	ID: "tr-failure-sentence", Kind: Failure, In: InSubject | InNotice, Weight: 2.5,
	Text: []string{
		"teslim edilemedi", "iletilemedi", "gönderilemedi", "ulaştırılamadı",
	},
	Source: "general use in Turkish",
	Hits:   []string{"teslim edilemedi"},
}, {
	ID: "ja-failure-sentence", Kind: Failure, In: InSubject | InNotice, Weight: 2.5,
	Text: []string{
		"配信できません", "配信されません", "送信できませんでした", "配送できません", "届けられません", "お届けできません", "配信不能", "送信エラー", "配送不能", "配達できません",
		"配信に失敗", "送信に失敗",
	},
	Source: "general use in Japanese",
	Hits:   []string{"配信できません"},
}, {
	ID: "zh-failure-sentence", Kind: Failure, In: InSubject | InNotice, Weight: 2.5,
	Text: []string{
		"无法投递", "投递失败", "退信", "发送失败", "无法发送", "未能送达", "未能发送到", "無法投遞", "無法傳送", "傳送失敗", "無法遞送", "被退回", "邮件退回", "郵件退回", "信件退回", "退回邮件", "退回郵件", "退回信件", "无法送达",
		"被服务器退回", "收件人未收到",
	},
	Source: "general use in Chinese",
	Hits:   []string{"无法投递"},
}, {
	ID: "ko-failure-sentence", Kind: Failure, In: InSubject | InNotice, Weight: 2.5,
	Text: []string{
		"전송 실패", "전송하지 못", "배달하지 못", "전달되지 못", "발송 실패", "전송되지 않", "배달되지 않", "반송", "보내지 못",
	},
	Source: "general use in Korean",
	Hits:   []string{"전송 실패"},
}}
