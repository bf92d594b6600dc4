package classify

import (
	"slices"
	"strings"

	"bounced/dsn"
	"bounced/internal/match"
)

// fate is what a notice says about a recipient that it lists beside ones that failed.
// The zero value is nothing.
type fate struct {
	action string // delivered, delayed or failed, as in RFC 3464 §2.3.3; "" if not said
	words  string // the words that say so
	place  dsn.Place
}

// fates looks in a notice for recipients that it lists as reached, or as still being
// tried: in the words after their address, or in the heading of their list. It also
// notes the headings that name a reason.
func (s *scratch) fates() {
	if len(s.targets) < 2 || s.guessed || s.together || len(s.rep.Recipients)+len(s.rep.Header.FailedRecipients) > 0 {
		return
	}
	var list fate         // of the recipients below the last heading
	var title *said       // that heading, if it names a reason
	lists, titles := 0, 0 // headings so far, and those of them that name a reason
	part, text, from := "", "", 0
	for i := range s.rep.Mentions {
		m := &s.rep.Mentions[i]
		if !s.inList(i, m) {
			if n := s.findTarget(m.Address); n >= 0 {
				s.targets[n].meets(s.lineFate(m))
			}
			continue
		}
		if m.Place.Part != part {
			part, text, from, list = m.Place.Part, s.rep.Text(m.Place.Part), 0, fate{}
		}
		if m.Place.Offset < from || m.Place.Offset > len(text) {
			continue // on the same line as the one before
		}
		if at, found := heading(text[from:m.Place.Offset], from == 0); found {
			list = headingFate(text, dsn.Place{Part: part, Offset: from + at}, m.Place.Offset)
			if list.words != "" {
				lists++
			}
			if title = s.reasonOf(&list); title != nil {
				titles++
			}
		}
		end := endOfLine(text, m.Place.Offset)
		from = min(end+1, len(text))
		if n := s.findTarget(m.Address); n >= 0 {
			s.targets[n].meets(s.entryFate(m, text, end, &list))
			s.targets[n].title = title
		}
	}
	s.spare()
	if titles < 2 && lists < 2 { // one reason for all is found without it
		for i := range s.targets {
			s.targets[i].title = nil
		}
	}
}

// reasonOf returns a title if it names the reason for all below it, "Unknown users:",
// and nil if it does not.
func (s *scratch) reasonOf(title *fate) *said {
	if title.action == "delivered" || title.words == "" {
		return nil
	}
	if !s.foundIn(title.words).text {
		return nil
	}
	place := title.place
	return &said{text: title.words, place: &place}
}

// meets adds what one more entry says about a target: failed wins, and nothing changes
// nothing.
func (t *target) meets(f fate) {
	if f.action != "" && (t.fate == nil || f.action == "failed") {
		kept := f // so that f itself need not be on the heap
		t.fate = &kept
	}
}

// entryFate returns what an entry, whose line ends at end, says: in its own words, or
// by the list that it stands in. A reason on its line or below overrules "delivered".
func (s *scratch) entryFate(m *dsn.Mention, text string, end int, list *fate) fate {
	at := min(m.Place.Offset+len(m.Address), end)
	rest := strings.TrimLeft(text[at:end], besides)
	place := dsn.Place{Part: m.Place.Part, Offset: end - len(rest)}
	own := firstColumn(rest)
	if i := strings.IndexAny(own, "\t|"); i >= 0 {
		own = own[:i]
	}
	if words, reply, ok := strings.Cut(own, "("); ok && acceptedLen(reply) > 0 {
		own = words // "delivered (250 2.1.5 OK)"
	}
	own = strings.TrimRight(own, besides)
	said := *list
	if action := entryWords[strings.ToLower(own[:min(len(own), longestWord)])]; action != "" {
		said, rest = fate{action, own, place}, rest[len(own):]
	} else if n := acceptedLen(rest); n > 0 {
		said, rest = fate{"delivered", rest[:n], place}, rest[n:]
	} else if from, to := positive(rest); to > 0 {
		said, rest = fate{"delivered", rest[from:to], place}, rest[to:]
	} else if i := strings.Index(rest, "status=sent"); i >= 0 {
		return fate{"delivered", rest[i : i+len("status=sent")], place}
	} else if words := s.waiting(rest); words != "" {
		return fate{"delayed", words, place}
	}
	if said.action == "delivered" && (s.disproved(rest) || !blankLine(text[end:]) && s.disproved(m.Block)) {
		return failedToo
	}
	return said
}

// acceptedLen returns how long the code or status is that an entry's words begin with if
// they are a positive reply, 0 if they are none: "250 2.0.0 OK", "2.0.0".
func acceptedLen(words string) int {
	switch {
	case len(words) > 3 && words[0] == '2' && words[1] >= '0' && words[1] <= '5' && digit(words[2]) && strings.IndexByte(" ;,-\t", words[3]) >= 0:
		return len("250")
	case len(words) > 5 && words[0] == '2' && words[1] == '.' && digit(words[2]) && words[3] == '.' && digit(words[4]) && strings.IndexByte(" ;,\t|", words[5]) >= 0:
		return len("2.0.0")
	}
	return 0
}

// positive returns where an entry says that a host took the message, in front of its reply
// or quoting it: "relayed to mx.example.com", "host a said: 250 Ok". to is 0 if it does not.
func positive(words string) (from, to int) {
	words = lineOf(words)
	for _, w := range [...]string{"delivered to", "relayed to", "accepted by", "accepted for", "message accepted", "sent ("} {
		if hasPrefixFold(words, w) {
			return 0, len(w)
		}
	}
	for _, w := range [...]string{" said: ", " replied: ", " responded: "} {
		if _, reply, ok := strings.Cut(words, w); ok {
			if n := acceptedLen(reply); n > 0 {
				from = len(words) - len(reply)
				return from, from + n
			}
		}
	}
	return 0, 0
}

// lineFate returns what is said of somebody whom a line names in a sentence, or behind
// a label.
func (s *scratch) lineFate(m *dsn.Mention) fate {
	if m.Block != "" {
		return s.labelFate(m)
	}
	_, rest, _ := strings.Cut(lineOf(m.Line), m.Address)
	if words := s.waiting(rest); words != "" {
		return fate{"delayed", words, m.Place}
	}
	return fate{}
}

// waiting returns the words of an entry that say that somebody is still tried, "" if
// there are none.
func (s *scratch) waiting(entry string) string {
	entry = strings.TrimLeft(lineOf(entry), besides)
	lower := strings.ToLower(entry)
	if len(lower) != len(entry) || hasWords(lower, givenUpTitles) || hasWords(lower, overWords) {
		return ""
	}
	first := lower
	if i := strings.IndexFunc(lower, func(r rune) bool { return !isWordRune(r) }); i >= 0 {
		first = lower[:i]
	}
	if entryWords[first] == "delayed" {
		return entry[:len(first)]
	}
	for _, words := range goesOn {
		if i := strings.Index(lower, words); i >= 0 {
			return entry[i : i+len(words)]
		}
	}
	for _, h := range s.scan(entry) {
		if s.c.table.stillTried(h) {
			from, to := match.Span(entry, h)
			return entry[from:to]
		}
	}
	return ""
}

// stillTried reports whether what was found says that a server goes on trying.
func (t *table) stillTried(h match.Hit) bool {
	return slices.ContainsFunc(t.signalsOf(h.Phrase), func(u signalUse) bool {
		return u.kind == kindNumber(Delayed) && u.weight >= stillTried && u.before < 0
	})
}

// labelFate returns what a line below a labelled address says: "Status: delivered".
func (s *scratch) labelFate(m *dsn.Mention) fate {
	for line := range strings.Lines(clip(m.Block)) {
		_, value, _ := strings.Cut(line, ":")
		value = strings.Trim(value, besides+"\r\n")
		action := entryWords[strings.ToLower(value[:min(len(value), longestWord)])]
		if action == "" {
			continue
		}
		if action == "delivered" && s.disproved(strings.Replace(m.Block, line, "", 1)) {
			return failedToo
		}
		at := m.Place.Offset
		if text := s.rep.Text(m.Place.Part); at <= len(text) {
			at += max(0, strings.Index(text[at:], value))
		}
		return fate{action, value, dsn.Place{Part: m.Place.Part, Offset: at}}
	}
	return fate{}
}

// disproved reports whether words that stand with "delivered" speak of a failure.
func (s *scratch) disproved(words string) bool {
	words = clip(words)
	return words != "" && (findCodes(words).code >= 400 || s.reason(words) || len(words) < titleLimit && hasWords(strings.ToLower(words), failedTitles))
}

// failedToo is the fate of a recipient about which "delivered" was disproved.
var failedToo = fate{action: "failed"}

// blankLine reports whether the line after the end of a line, where text begins, is
// empty.
func blankLine(text string) bool {
	line, _, _ := strings.Cut(strings.TrimPrefix(text, "\n"), "\n")
	return strings.TrimSpace(line) == ""
}

// besides is what stands around the words behind an address.
const besides = " \t.!()[]<>\"':;,=-|"

// spare forgets fates that are contradicted or say no more than "failed", and all of
// them if no target would be left that failed.
func (s *scratch) spare() {
	left := 0
	for i := range s.targets {
		t := &s.targets[i]
		if t.fate != nil && (t.fate.action == "failed" || t.fate.action == "delivered" && s.wasRefused(t)) {
			t.fate = nil
		}
		if t.fate == nil {
			left++
		}
	}
	if left > 0 {
		return
	}
	for i := range s.targets {
		s.targets[i].fate = nil
	}
}

// wasRefused reports whether a reply refuses a target.
func (s *scratch) wasRefused(t *target) bool {
	for i := t.reply.first; i > 0; i = s.replies[i-1] {
		if r := &s.rep.Replies[i-1]; r.Code >= 400 || r.Status != "" && r.Status[0] != '2' {
			return true
		}
	}
	return false
}

// spared writes down the outcome of a target that was reached.
func (s *scratch) spared(o *Outcome, f *fate) {
	o.Category, o.Permanence, o.Fault, o.Advice = Unknown, UnknownPermanence, FaultUnknown, Ignore
	o.Evidence = Evidence{Rule: "said-" + f.action, Matched: f.words, Where: s.placeOf(f.place.Part, f.place.Offset), Confidence: 0.9}
	s.told = true
}

// heading finds the last title between two entries of lists, or in front of the first
// one, and returns where it begins. Any paragraph of its own is one; lines right below
// an entry must look like a title and be indented less than those about the entry.
func heading(gap string, first bool) (at int, found bool) {
	end := strings.LastIndexByte(gap, '\n') // after it the entry's own line begins
	if end < 0 {
		return 0, false
	}
	text := strings.TrimRight(gap[:end], " \t\r\n")
	at = len(text)
	out := 0 // where the last line begins that is indented less than the one above it
	for at > 0 {
		line := strings.LastIndexByte(text[:at-1], '\n') + 1
		if strings.TrimSpace(text[line:at]) == "" {
			return at, at < len(text)
		}
		if at < len(text) && out == 0 && indent(text[at:]) < indent(text[line:at]) {
			out = at
		}
		at = line
	}
	if first {
		return 0, text != ""
	}
	return out, isTitle(text)
}

// indent counts the blanks at the front of a line.
func indent(line string) int { return len(line) - len(strings.TrimLeft(line, " \t")) }

// isTitle reports whether a line announces a list: "…:", "--- … ---", "UNKNOWN USERS".
func isTitle(text string) bool {
	text = strings.TrimRight(text, " \t")
	if len(text) > 3 && len(text) <= titleLimit && strings.IndexByte(text, '\n') < 0 && text == strings.ToUpper(text) && text != strings.ToLower(text) {
		return true
	}
	return strings.HasSuffix(text, ":") || strings.HasSuffix(text, "：") || strings.HasSuffix(text, "--") || strings.HasSuffix(text, "==")
}

// titleLimit is how long a title may be, in bytes.
const titleLimit = 400

// headingFate returns what the title at a place, which ends in front of to, says about
// the entries below it.
func headingFate(text string, place dsn.Place, to int) fate {
	title := text[place.Offset:to]
	title = strings.TrimRight(title[:max(0, strings.LastIndexByte(title, '\n'))], " \t\r\n")
	if len(title) > titleLimit || !isTitle(title) {
		return fate{}
	}
	words := strings.ToLower(strings.Join(strings.Fields(title), " "))
	f := fate{words: strings.TrimSpace(title), place: place}
	f.place.Offset += strings.Index(title, f.words)
	switch action := entryWords[strings.TrimRight(words, " :()0123456789-=")]; {
	case action != "":
		f.action = action // "DELIVERED (2)"
	case hasWords(words, givenUpTitles):
		f.action = "failed"
	case hasWords(words, waitingTitles):
		f.action = "delayed"
	case hasWords(words, failedTitles):
		f.action = "failed"
	case hasWords(words, reachedTitles):
		f.action = "delivered"
	}
	return f
}

func hasWords(text string, list []string) bool {
	return slices.ContainsFunc(list, func(words string) bool { return strings.Contains(text, words) })
}

// endOfLine returns where the line at a place ends, in front of its "\n".
func endOfLine(text string, at int) int {
	if n := strings.IndexByte(text[at:], '\n'); n >= 0 {
		return at + n
	}
	return len(text)
}

// entryWords are the words, as strings.ToLower leaves them, of entries that say nothing
// more than that a recipient was reached or is still being tried; the value is the action.
var entryWords = func() map[string]string {
	words := map[string]string{}
	for _, w := range []string{
		"delivered", "delivered successfully", "successfully delivered", "delivered to mailbox", "delivery successful", "delivery succeeded",
		"success", "successful", "succeeded", "accepted", "message accepted", "accepted for delivery", "queued for delivery", "sent", "sent successfully", "successfully sent", "relayed", "ok",
		"entregado correctamente", "entregue com sucesso", "consegnato correttamente", "consegnato con successo", "remis avec succès", "livré avec succès", "distribué avec succès", "succesvol afgeleverd", "succesvol bezorgd",
		"zugestellt", "erfolgreich zugestellt", "zustellung erfolgreich", "erfolgreich", "remis", "livré", "distribué", "délivré",
		"entregado", "entregue", "consegnato", "recapitato", "afgeleverd", "bezorgd", "levererat", "leveret", "levert", "toimitettu",
		"dostarczono", "dostarczona", "doručeno", "доставлено", "успешно доставлено", "доставлена", "teslim edildi",
		"投递成功", "发送成功", "送达成功", "已送达", "成功", "傳送成功", "寄送成功", "配信済み", "配信成功", "送信成功", "성공", "전송 성공", "تم التسليم",
	} {
		words[w] = "delivered"
	}
	for _, w := range []string{
		"delayed", "deferred", "queued", "still trying", "will be retried", "pending", "verzögert", "zurückgestellt", "différé", "en attente", "retrasado", "vertraagd",
	} {
		words[w] = "delayed"
	}
	return words
}()

// overWords are words of an entry that end all trying, "deferred" or not.
var overWords = []string{"expired", "too old", "too long", "exceeded", "undeliverable", "returned", "abgelaufen", "permanent"}

// goesOn are words that say so only in an entry.
var goesOn = []string{"status=deferred", "keep trying", "keeps trying", "still trying", "still being tried", "is being retried", "will retry", "has been delayed", "is delayed", "versuchen es weiter", "weiter versucht", "nouvelles tentatives"}

// longestWord is no shorter than any of entryWords, in bytes.
const longestWord = 64

// Words with which a title speaks of all entries below it, in lower case too. Those for
// failing win over those for being reached: "could not be delivered to", "was to be
// delivered to".
var (
	waitingTitles = []string{
		"yet to be delivered", "still queued", "still in the queue", "still being attempted", "verzögern sich", "verzögert sich", "versuchen es weiter", "weiter versucht", "nouvelles tentatives",
		"transient non-fatal errors", "still being tried", "still being retried", "still trying", "is being retried", "are being retried", "will be retried",
		"temporary problem", "pending", "postponed", "deferred deliver", "deferred recipients", "still being delivered", "not yet", "message yet", "noch nicht", "pendiente", "en espera", "ожида", "配信待ち", "delayed:", "delayed (", "deferred:", "keep trying", "has been delayed", "have been delayed", "was delayed", "is delayed",
		"verzögert", "wird erneut versucht", "vertraagd", "en attente", "retrasad", "opóźnion", "задержан", "遅延", "延迟", "延遲",
	}
	givenUpTitles = []string{"given up", "gave up", "giving up", "not keep trying", "no longer", "not be tried", "not be retried", "stopped trying", "nicht weiter", "nicht mehr"}
	failedTitles  = []string{
		"not ", "n't", "cannot", "unable", "undeliver", "fail", "unsuccess", "fatal", "error", "problem", "reject", "refus", "bounce", "unknown", "invalid",
		"to be delivered", "could", "should", "would", "must", "attempt", "trying", "only ", "except",
		"nicht", "unzustell", "fehl", "sollte", "konnte", "werden", "ne ", "n'", "pas ", "devait", "échec", "no ", "não", "nao ", "debía", "impos", "non ", "niet", "kon ",
		"не ", "недостав", "未", "不", "无法", "無法", "失败", "失敗", "ません", "なかった",
	}
	reachedTitles = []string{
		"delivered to", "was delivered", "were delivered", "been delivered", "successfully delivered", "delivered successfully", "successful delivery",
		"delivery succeeded", "was successful", "were successful", "delivery successful", "received your message", "message remis", "accepted for:", "successfully sent to", "was relayed to", "relayed to the following", "reached the following", "were reached", "was reached", "been reached", "successful recipients", "successful deliveries", "delivered recipients", "were accepted", "accepted for delivery", "erreicht",
		"zugestellt", "été remis", "été livré", "été distribué", "entregado", "entregue", "consegnato", "recapitato", "afgeleverd", "bezorgd",
		"доставлен", "投递成功", "发送成功", "已送达", "成功送达", "配信されました", "配信しました", "正常に送信", "正常に配信",
	}
)
