package classify

import (
	"math"
	"strconv"
	"strings"

	"bounced/internal/match"
)

// kinds lists the kinds as the tally counts them.
var kinds = [...]Kind{Other, Failure, Delayed, Delivered, AutoReply, Challenge, ReadReceipt, Complaint}

const numKinds = len(kinds)

func kindNumber(k Kind) int {
	for i := range kinds {
		if kinds[i] == k {
			return i
		}
	}
	return 0
}

// tally adds up what speaks for each kind. The weights are log-odds; of several
// phrases in one place the strongest counts in full and the others a little,
// because they say the same thing again.
type tally struct {
	score [numKinds]float64
	place [numKinds][3]float64 // strongest weight per kind and place
	best  [numKinds]voice

	daemon  bool // a daemon is the sender
	reasons int  // phrases of the rule table in the notice that name a reason
}

// voice is one thing that spoke for a kind.
type voice struct {
	id       string
	weight   float64
	textual  bool
	shared   bool // it speaks for other kinds just as much
	in       In
	text     string // the text that the hit lies in
	hit      match.Hit
	part     string
	position int
}

// echo is how much a further phrase in the same place counts.
const echo = 0.2

func (t *tally) add(kind Kind, v voice) {
	if kind == Report {
		v.shared = true
		t.add(Failure, v)
		t.add(Delayed, v)
		t.add(Delivered, v)
		t.daemon = t.daemon || v.in&InFrom != 0 && v.weight >= 1.5
		return
	}
	k := kindNumber(kind)
	w := v.weight
	if v.textual {
		place := &t.place[k][placeNumber(v.in)]
		if w > *place {
			t.score[k] += w - *place + echo**place
			*place = w
		} else {
			t.score[k] += echo * w
		}
	} else {
		t.score[k] += w
	}
	if b := &t.best[k]; b.id == "" || b.shared && !v.shared || b.shared == v.shared && w > b.weight {
		*b = v
	}
}

// strongest returns the weight of the strongest phrase for a kind in one place.
func (t *tally) strongest(kind Kind, in In) float64 {
	return t.place[kindNumber(kind)][placeNumber(in)]
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

// sure is the most that a verdict may be: reports lie, and rules err.
const sure = 0.99

// silent is the score of a kind that nothing speaks for: such mail is rare.
const silent = -2

// kind weighs everything and says what kind of message it is.
func (s *scratch) kind() Result {
	if res, ok := s.dueForm(); ok {
		return res
	}
	s.view.header(s.rep)
	var t tally
	s.scanSignals(&t)
	for i := range structures {
		st := &structures[i]
		if st.Holds(s, &t) {
			t.add(st.Kind, voice{id: st.ID, weight: st.Weight})
		}
	}
	first, second := 0, -1
	for k := 1; k < numKinds; k++ {
		switch {
		case t.score[k] > t.score[first]:
			first, second = k, first
		case second < 0 || t.score[k] > t.score[second]:
			second = k
		}
	}
	sum := 0.0
	for k := range t.score {
		score := t.score[k]
		if t.best[k].id == "" {
			score = silent
		}
		sum += math.Exp(score - t.score[first])
	}
	confidence := min(1/sum, sure)
	confidence = math.Round(confidence*100) / 100
	b := &t.best[first]
	e := Evidence{Rule: b.id, Confidence: confidence, RunnerUp: t.best[second].id}
	if e.RunnerUp != "" {
		e.Why = weighed(kinds[second], t.score[second], t.score[first])
	}
	if b.textual {
		e.Matched, e.Where = s.locate(b.text, b.hit, b.part, b.position)
	}
	return Result{Kind: kinds[first], Confidence: confidence, Evidence: e}
}

// dueForm recognises a report in due form, from nobody: no words could change
// what it is. One that gives up what it calls delayed (report-gave-up) has none.
func (s *scratch) dueForm() (res Result, ok bool) {
	v := &s.view
	if !v.report || v.onlyNested || s.rep.Feedback != nil || s.rep.Disposition != nil || !v.nullSender && !daemonAddress(s.rep.Header.From) {
		return Result{}, false
	}
	rule := ""
	switch {
	case v.failed > 0:
		res.Kind, rule = Failure, "report-failed"
	case v.delayed > 0 && v.status4 == 0 && v.bare == 0:
		res.Kind, rule = Delayed, "report-delayed"
	case v.delivered > 0 && v.delayed == 0 && v.bare == 0:
		res.Kind, rule = Delivered, "report-delivered"
	default:
		return Result{}, false
	}
	res.Confidence = sure
	res.Evidence = Evidence{Rule: rule, Confidence: sure, RunnerUp: "no-evidence"}
	return res, true
}

// weighed says why a kind lost, for people.
func weighed(kind Kind, score, won float64) string {
	b := append(make([]byte, 0, 48), "all that speaks for "...)
	b = append(append(b, kind...), " weighs "...)
	b = strconv.AppendFloat(b, score, 'f', 1, 64)
	return string(strconv.AppendFloat(append(b, " against "...), won, 'f', 1, 64))
}

// daemonAddress tells the addresses that RFC 3464 reports come from.
func daemonAddress(address string) bool {
	local, _, _ := strings.Cut(address, "@")
	return strings.EqualFold(local, "mailer-daemon") || strings.EqualFold(local, "postmaster")
}

// scanSignals looks for the phrases that tell the kind.
func (s *scratch) scanSignals(t *tally) {
	subject, _ := cutReply(s.rep.Header.Subject)
	s.hear(t, subject, InSubject, "0", 0)
	s.hear(t, s.rep.Header.FromName, InFrom, "0", 0)
	s.hear(t, s.rep.Header.From, InFrom, "0", 0)
	if s.rep.Header.From == "" {
		s.hear(t, s.rep.Header.ReturnPath, InFrom, "0", 0)
	}
	read := 0
	for i := range s.rep.Notice {
		n := &s.rep.Notice[i]
		text := n.Text
		if len(text) > noticeLimit-read {
			text = text[:noticeLimit-read]
		}
		s.hear(t, text, InNotice, n.Place.Part, n.Place.Offset)
		if read += len(text); read >= noticeLimit {
			break
		}
	}
	s.view.daemon = t.daemon || s.rep.Header.From == "" || s.rep.Header.From == "<>"
}

// aboutRecipient are the categories whose words in a notice tell of a failure;
// the words of the others occur in all sorts of mail.
var aboutRecipient = map[Category]bool{
	MailboxUnknown: true, MailboxInactive: true, MailboxMoved: true, MailboxFull: true, DomainUnknown: true,
	DomainNoMail: true, RelayDenied: true, Expired: true, MessageTooLarge: true,
}

// noticeLimit is how much of the notice is read for its kind, in bytes: a
// notice says what it is at the beginning.
const noticeLimit = 16 << 10

func (s *scratch) hear(t *tally, text string, in In, part string, position int) {
	if text == "" {
		return
	}
	text = clip(text)
	hits := s.scan(text)
	for i, h := range hits {
		if in == InNotice {
			for _, u := range s.c.table.phrases[h.Phrase].rules {
				if u.before < 0 && int(u.index) < s.c.table.statuses && aboutRecipient[s.c.table.rules[u.index].Category] {
					t.reasons++
				}
			}
		}
		for _, u := range s.c.table.phrases[h.Phrase].signals {
			sig := &s.c.signals[u.index]
			if sig.In&in == 0 || u.before >= 0 && !follows(hits[:i], u.before, h.Start) {
				continue
			}
			w := sig.Weight
			if in == InSubject && (h.Start > 2 || (s.view.re || s.view.passedOn) && sig.Kind != AutoReply) {
				w /= 2 // in the middle, or behind "Re:" and so another's words
			}
			t.add(sig.Kind, voice{id: sig.ID, weight: w, textual: true, in: in, text: text, hit: h, part: part, position: position})
		}
	}
}
