package classify

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"bounced/dsn"
	"bounced/internal/match"
)

// kinds lists the kinds of messages; a tally goes by their index here.
var kinds = [...]Kind{Other, Failure, Delayed, Delivered, AutoReply, Challenge, ReadReceipt, Complaint}

const numKinds = len(kinds)

// reportNumber is the number of Report, after those of all kinds of messages.
const reportNumber = int8(numKinds)

// readerNumber, mailNumber and lateNumber are the numbers of Reader, Mail and Late.
const readerNumber, mailNumber, lateNumber = reportNumber + 1, reportNumber + 2, reportNumber + 3

// kindNumber returns the index of a kind in kinds, or the number of a kind that only
// signals have.
func kindNumber(k Kind) int8 {
	switch k {
	case Failure:
		return 1
	case Delayed:
		return 2
	case Delivered:
		return 3
	case AutoReply:
		return 4
	case Challenge:
		return 5
	case ReadReceipt:
		return 6
	case Complaint:
		return 7
	case Report:
		return reportNumber
	case Reader:
		return readerNumber
	case Mail:
		return mailNumber
	case Late:
		return lateNumber
	}
	return 0
}

// tally adds up what speaks for each kind. The weights are log-odds. Of several phrases
// in one place the strongest counts in full and the others a little, because they say
// the same thing again.
type tally struct {
	score [numKinds]float64
	place [numKinds][3]float64 // strongest weight per kind and place
	best  [numKinds]voice

	daemon  bool // a daemon is the sender
	reader  bool // a Reader signal was found: the text is about what its reader did or did not get
	mail    bool // a Mail signal was found: the text is about mail
	late    bool // a Late signal was found: the text says that something is late
	reasons int  // phrases of the rule table in the notice that name a reason
}

// voice is one thing that speaks for a kind: words in a text, or a row of structures.
type voice struct {
	weight float64 // 0 where nothing spoke
	row    int32   // number of the signal, or of the structure
	shared bool    // it speaks for other kinds as well
	hit    match.Hit
	heard  // where it was, in words; its text is "" for a structure
}

// heard is a text in which phrases were found.
type heard struct {
	text  string
	place *dsn.Place
	in    In
}

// echo is how much a further phrase in the same place counts.
const echo = 0.2

// hear adds a hit of a signal, to the kind of the signal or, for Report, to all kinds
// that a report may be of.
func (t *tally) hear(u *signalUse, weight float64, hit match.Hit, from *heard) {
	switch u.kind {
	case reportNumber:
	case readerNumber:
		t.reader = true
		return
	case mailNumber:
		t.mail = true
		return
	case lateNumber:
		t.late = true
		return
	default:
		t.words(u.kind, u.index, weight, false, hit, from)
		return
	}
	for _, k := range reported {
		t.words(k, u.index, weight, true, hit, from)
	}
	t.daemon = t.daemon || from.in&InFrom != 0 && weight >= 1.5
}

// reported are the kinds that a machine's report may be of.
var reported = [...]int8{kindNumber(Failure), kindNumber(Delayed), kindNumber(Delivered)}

func (t *tally) words(k int8, signal int32, weight float64, shared bool, hit match.Hit, from *heard) {
	place := &t.place[k][placeNumber(from.in)]
	if weight > *place {
		t.score[k] += weight - *place + echo**place
		*place = weight
	} else {
		t.score[k] += echo * weight
	}
	if b := &t.best[k]; b.louder(weight, shared) {
		*b = voice{weight: weight, row: signal, shared: shared, hit: hit, heard: *from}
	}
}

// structure adds what row i of structures says, which holds.
func (t *tally) structure(i int) {
	k, weight := kindNumber(structures[i].Kind), structures[i].Weight
	if k != reportNumber {
		t.fact(k, i, weight, false)
		return
	}
	for _, k := range reported {
		t.fact(k, i, weight, true)
	}
}

func (t *tally) fact(k int8, i int, weight float64, shared bool) {
	t.score[k] += weight
	if b := &t.best[k]; b.louder(weight, shared) {
		*b = voice{weight: weight, row: int32(i), shared: shared}
	}
}

// louder reports whether something of that weight takes the place of b.
func (b *voice) louder(weight float64, shared bool) bool {
	return b.weight == 0 || b.shared && !shared || b.shared == shared && weight > b.weight
}

// id names the row that spoke, "" if none did.
func (c *Classifier) id(v *voice) string {
	switch {
	case v.weight == 0:
		return ""
	case v.text == "":
		return structures[v.row].ID
	}
	return c.signals[v.row].ID
}

// strongest returns the weight of the strongest phrase for a kind in one place.
func (t *tally) strongest(kind Kind, in In) float64 {
	return t.place[kindNumber(kind)][placeNumber(in)]
}

// loudestWords returns the weight of the strongest phrase for a kind in the notice
// or the subject.
func (t *tally) loudestWords(kind Kind) float64 {
	return max(t.strongest(kind, InNotice), t.strongest(kind, InSubject))
}

func placeNumber(in In) int {
	switch {
	case in&InSubject != 0:
		return 0
	case in&InFrom != 0:
		return 1
	}
	return 2
}

// sure is the highest confidence that a verdict may have: reports lie, and rules err.
const sure = 0.99

// silent is the score, as log-odds, of a kind that nothing speaks for: such mail is rare.
const silent = -2

// kind weighs everything and fills in the kind of message, and its evidence.
func (s *scratch) kind(res *Result) {
	if s.dueForm(res) {
		return
	}
	t := &s.tally
	s.view.header(s.rep)
	s.scanSignals(t)
	for i := range structures {
		if structures[i].Holds(s, t) {
			t.structure(i)
		}
	}
	first, second := t.loudest()
	b, e := &t.best[first], &res.Evidence
	res.Kind, res.Confidence = kinds[first], t.confidence(first)
	e.Rule, e.Confidence, e.RunnerUp = s.c.id(b), res.Confidence, s.c.id(&t.best[second])
	if e.RunnerUp != "" {
		e.Why = weighed(kinds[second], t.score[second], t.score[first])
	}
	if b.text != "" {
		e.Matched, e.Where = s.locate(&said{text: b.text, place: b.place}, b.hit)
	}
	t.forget()
}

// loudest returns the indexes of the two kinds with the highest scores.
func (t *tally) loudest() (first, second int) {
	second = -1
	for k := 1; k < numKinds; k++ {
		switch {
		case t.score[k] > t.score[first]:
			first, second = k, first
		case second < 0 || t.score[k] > t.score[second]:
			second = k
		}
	}
	return first, second
}

// confidence returns how likely it is that first is the kind, to two digits.
func (t *tally) confidence(first int) float64 {
	sum, quiet := 0.0, math.Exp(silent-t.score[first])
	for k := range t.score {
		switch {
		case t.best[k].weight == 0:
			sum += quiet
		case k == first:
			sum++
		default:
			sum += math.Exp(t.score[k] - t.score[first])
		}
	}
	return math.Round(min(1/sum, sure)*100) / 100
}

// forget empties the tally, so that it keeps nothing of the message alive.
func (t *tally) forget() { *t = tally{} }

// dueForm recognises a report in due form, from a daemon or the null sender: no words
// could change what it is. A report that may give up what it calls delayed (see
// report-gave-up) is not in due form.
func (s *scratch) dueForm(res *Result) bool {
	v := &s.view
	if !v.report || s.rep.Feedback != nil || s.rep.Disposition != nil || !v.nullSender && !daemonAddress(s.rep.Header.From) {
		return false
	}
	e := &res.Evidence
	switch {
	case v.failed > 0:
		res.Kind, e.Rule = Failure, "report-failed"
	case v.delayed > 0 && v.timedOut == 0 && v.bare == 0:
		res.Kind, e.Rule = Delayed, "report-delayed"
	case v.delivered > 0 && v.delayed == 0 && v.bare == 0:
		res.Kind, e.Rule = Delivered, "report-delivered"
	default:
		return false
	}
	res.Confidence, e.Confidence, e.RunnerUp = sure, sure, "no-evidence"
	return true
}

// weighed says why a kind lost, in a sentence for people.
func weighed(kind Kind, score, won float64) string {
	b := append(make([]byte, 0, 64), "all that speaks for "...)
	b = append(append(b, kind...), " weighs "...)
	b = strconv.AppendFloat(b, score, 'f', 1, 64)
	return string(strconv.AppendFloat(append(b, " against "...), won, 'f', 1, 64))
}

// daemonAddress reports whether RFC 3464 reports come from an address like this.
func daemonAddress(address string) bool {
	return mailerDaemon(address) || strings.EqualFold(localOf(address), "postmaster")
}

// mailerDaemon reports whether only mail servers write from an address like this.
func mailerDaemon(address string) bool {
	return strings.EqualFold(localOf(address), "mailer-daemon")
}

// impersonal reports whether an address is that of a system rather than of a person.
func impersonal(address string) bool {
	local := localOf(address)
	return isAny(local, roles) || hasAny(local, systems)
}

// hasAny reports whether s contains one of some words, in any letter case.
func hasAny(s string, words []string) bool {
	return slices.ContainsFunc(words, func(word string) bool { return containsFold(s, word) })
}

// systems are parts of such addresses. Besides machines, which are concerned with the
// mail itself, there are others.
var systems = slices.Concat(machines, []string{"alert", "notif", "quarantine"})

// scanSignals looks for the phrases that tell the kind.
func (s *scratch) scanSignals(t *tally) {
	s.hear(t, s.ownSubject(), InSubject, &ownHeader)
	s.hear(t, s.rep.Header.FromName, InFrom, &ownHeader)
	s.hear(t, s.rep.Header.From, InFrom, &ownHeader)
	if s.rep.Header.From == "" {
		s.hear(t, s.rep.Header.ReturnPath, InFrom, &ownHeader)
	}
	read := 0
	for i := range s.rep.Notice {
		n := &s.rep.Notice[i]
		text := n.Text
		if len(text) > noticeLimit-read {
			text = text[:noticeLimit-read]
		}
		s.hear(t, text, InNotice, &n.Place)
		if read += len(text); read >= noticeLimit {
			break
		}
	}
	s.view.daemon = t.daemon || s.rep.Header.From == "" || s.rep.Header.From == "<>"
}

// ownSubject returns the subject, of a refusal by a mailing list without that of the
// message that came back, which may be all of it: "Post to bees@lists.example denied: Weekly
// digest".
func (s *scratch) ownSubject() string {
	subject, r := s.view.subject, s.rep.Returned
	from := localOf(s.rep.Header.From)
	if r == nil || !s.view.list && !ofList(from) && !strings.HasSuffix(from, "+owner") { // mlmmj's
		return subject
	}
	if theirs, _ := cutReply(r.Subject); hasSuffixFold(subject, theirs) {
		return subject[:len(subject)-len(theirs)]
	}
	return subject
}

// bracket is how many bytes may stand in front of the first words of a subject:
// "[Auto-Reply]", "【自動返信】".
const bracket = 3

// aboutRecipient are the categories whose words in a notice tell of a failure;
// the words of the others occur in all sorts of mail.
var aboutRecipient = map[Category]bool{
	MailboxUnknown: true, MailboxInactive: true, MailboxMoved: true, MailboxFull: true, DomainUnknown: true,
	DomainNoMail: true, RelayDenied: true, Expired: true, MessageTooLarge: true, Suppressed: true,
}

// noticeLimit is how many bytes of the notice are read for its kind, which a notice
// says at the beginning.
const noticeLimit = 16 << 10

// hear adds up what the phrases in a text say.
func (s *scratch) hear(t *tally, text string, in In, place *dsn.Place) {
	if text == "" {
		return
	}
	from := heard{clip(text), place, in}
	hits := s.scan(from.text)
	titles := 0 // hits checked with isAside, which reads the text from its beginning each time
	for i, h := range hits {
		if in == InNotice && h.Phrase < s.c.table.ruled {
			t.reasons += int(s.c.table.phrases[h.Phrase].reasons)
		}
		uses := s.c.table.signalsOf(h.Phrase)
		for n := range uses {
			u := &uses[n]
			if u.in&in == 0 {
				continue
			}
			whole, ok := joined(hits[:i], u.before, h)
			if !ok {
				continue
			}
			if u.noTitle && titles < few {
				if titles++; isAside(from.text, h) {
					continue
				}
			}
			w := u.weight
			if in == InSubject && (h.Start > bracket || (s.view.re || s.view.passedOn) && u.kind != kindNumber(AutoReply)) {
				w /= 2 // in the middle, or after "Re:" and so somebody else's words
			}
			t.hear(u, w, whole, &from)
		}
	}
}

// isAside reports whether a hit is not about the message itself: it stands in the title
// of a list, or in a sentence about what is done in general.
func isAside(text string, h match.Hit) bool {
	start, end := match.Span(text, h)
	return inTitle(text, start, end) || onCondition(text[:start])
}

// onCondition reports whether what follows text stands in a sentence about what is done
// in general: "When a host cannot be reached, we keep trying for 5 days."
func onCondition(text string) bool {
	sentence := strings.TrimSpace(clause(text))
	if line := strings.LastIndex(sentence, "\n\n"); line >= 0 {
		sentence = sentence[line+2:]
	}
	word, _, _ := strings.Cut(sentence, " ")
	return isAny(word, conditionWords)
}

// conditionWords are words that open such a sentence.
var conditionWords = []string{"when", "whenever", "if", "wenn", "falls", "quand", "si", "cuando", "se", "quando", "als", "wanneer"}

// inTitle reports whether text[start:end] stands in the title of a list: "Delayed
// (will be retried):".
func inTitle(text string, start, end int) bool {
	rest, _, _ := strings.Cut(text[end:], "\n")
	line := text[strings.LastIndexByte(text[:start], '\n')+1 : end+len(rest)]
	return isTitle(line) && !strings.HasSuffix(strings.TrimRight(line, " \t"), ".")
}
