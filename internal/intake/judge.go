package intake

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"bounced/classify"
	"bounced/dsn"
	"bounced/envelope"
	"bounced/internal/event"

	"go.uber.org/zap"
)

// judgement is what one message was found to be.
type judgement struct {
	report  *dsn.Report
	digest  digest // of the raw bytes
	events  []*event.Event
	results []classify.Result // one for each recipient of the transaction
	unknown []event.Template

	block []event.Event // what events point into; earlier ones may point into blocks before it
}

// judgements keeps those that were released, to be used again.
var judgements = sync.Pool{New: func() any { return new(judgement) }}

// A judgement with more results than maxResults, or room for more events than
// maxEvents, is not used again: one odd message would keep all that memory.
const maxResults, maxEvents = 16, 512

// release gives the memory of a judgement, its events and its report to the next
// message, which spares the garbage collector most of its work. Nothing of them
// may be used afterwards but strings that were copied.
func (j *judgement) release() {
	j.report.Release()
	if len(j.results) > maxResults || cap(j.block) > maxEvents {
		return
	}
	for i := range j.results {
		j.results[i].Reset()
	}
	clear(j.block)
	clear(j.events)
	clear(j.unknown)
	j.report, j.events, j.unknown, j.block = nil, j.events[:0], j.unknown[:0], j.block[:0]
	judgements.Put(j)
}

// room returns an empty event, the first of so many that are still to come.
func (j *judgement) room(more int) *event.Event {
	n := len(j.block)
	if n == cap(j.block) {
		j.block, n = make([]event.Event, 0, more), 0
	}
	j.block = j.block[:n+1]
	return &j.block[n]
}

// Judgement is what one message was found to be, for those who look at it
// without keeping it.
type Judgement struct {
	Report *dsn.Report     // read to the end, even where less was enough to judge by
	Result classify.Result // for the first recipient
	Events []*event.Event  // for all recipients
}

// Judge says what Accept would make of a message, and keeps nothing. known
// holds what was registered for each recipient of tx; it may be nil. A
// transaction without recipients is judged as one to nobody.
func (in *Intake) Judge(tx envelope.Transaction, raw []byte, known []event.Registration) Judgement {
	j := in.judge(new(judgement), &tx, raw, known, false)
	readOn(j.report)
	return Judgement{Report: j.report, Result: j.results[0], Events: j.events}
}

// readOn reads what judging left unread.
func readOn(rep *dsn.Report) {
	defer func() {
		if p := recover(); p != nil {
			rep.Problems = append(rep.Problems, dsn.Problem{Place: dsn.Place{Part: "1"}, Text: fmt.Sprint("the parser failed: ", p)})
		}
	}()
	rep.ReadTexts()
}

// judge judges a message for each of its recipients, in the memory of an empty
// judgement. With everything set, a recognised message gets a bounce event besides
// its failure events. A parser that panics must not cost us the message: it
// becomes a bounce event that says so, with its raw bytes.
func (in *Intake) judge(empty *judgement, tx *envelope.Transaction, raw []byte, known []event.Registration, everything bool) (j *judgement) {
	defer func() {
		if p := recover(); p != nil {
			in.metrics.panics.Inc()
			in.opts.Log.Error("parser panicked", zap.String("session_id", tx.SessionID), zap.String("queue_id", tx.QueueID),
				zap.Any("panic", p), zap.Stack("stack"))
			rep := &dsn.Report{Problems: []dsn.Problem{{Place: dsn.Place{Part: "1"}, Text: "the parser failed; please report this message"}}}
			j = in.judgeReport(new(judgement), notUnderstood, rep, tx, raw, known, everything)
		}
	}()
	rep, _ := dsn.Skim(raw) // what it has to complain of is in rep.Problems
	return in.judgeReport(empty, in.opts.Judge.JudgeInto, rep, tx, raw, known, everything)
}

// notUnderstood is the verdict on messages that could not be read.
func notUnderstood(res *classify.Result, _ *dsn.Report, _ classify.Known) {
	*res = classify.Result{Kind: classify.Other, Evidence: classify.Evidence{Rule: "not-understood"}}
}

// maxOutcomes is how many outcomes a message may have, over all recipients of its
// transaction; recipients after that get none of their own. It is as many as one
// report may hold (package dsn). A megabyte to a hundred addresses of ours would
// otherwise make a million events, for which there is neither memory nor store.
const maxOutcomes = 10_000

// nobody stands for the recipients of a transaction that has none, and
// unregistered for the registration of a message that has none.
var (
	nobody       = []envelope.Recipient{{}}
	unregistered event.Registration
)

// judgeReport fills in j, which is empty: by judges the report for each recipient,
// and a writer makes events of that.
func (in *Intake) judgeReport(j *judgement, by func(*classify.Result, *dsn.Report, classify.Known), rep *dsn.Report, tx *envelope.Transaction, raw []byte, known []event.Registration, everything bool) *judgement {
	j.report, j.digest = rep, digestOf(raw)
	rcpts := tx.Rcpts
	if len(rcpts) == 0 {
		rcpts = nobody
	}
	if len(rcpts) > cap(j.results) {
		j.results = make([]classify.Result, len(rcpts))
	}
	j.results = j.results[:len(rcpts)]
	found := 0
	for i := range rcpts {
		reg := &unregistered
		if i < len(known) {
			reg = &known[i]
		}
		d := &rcpts[i].Decoded
		know := classify.Known{
			Recipient:  cmp.Or(reg.Recipient, d.Recipient),
			MailFrom:   tx.MailFrom,
			NullSender: tx.MailFrom == "" && len(tx.Rcpts) > 0,
			Envelope:   rcpts[i].Address,
		}
		without := found >= maxOutcomes
		if without {
			sameKind(&j.results[i], &j.results[i-1])
		} else {
			by(&j.results[i], rep, know)
			found += len(j.results[i].Recipients)
		}
		w := writer{tx: tx, rcpt: &rcpts[i], reg: reg, known: know.Recipient, j: j, result: &j.results[i], source: j.results[i].Source(rep), without: without, left: 1}
		w.write(in.opts.MinConfidence, everything)
		j.untold(&j.results[i], tx)
	}
	return j
}

// sameKind makes res say the same about the message as another result, and nothing
// about recipients.
func sameKind(res, other *classify.Result) {
	res.Reset()
	res.Kind, res.Confidence, res.Evidence = other.Kind, other.Confidence, other.Evidence
}

// maxUntold is how many texts of one message are counted as unknown, and maxLooked how
// many are looked at for that. Somebody who makes up reports can fill that list, but
// does no other harm.
const maxUntold, maxLooked = 10, 64

// untold notes the texts about failed recipients that no rule matched, each once,
// with what varies taken out.
func (j *judgement) untold(res *classify.Result, tx *envelope.Transaction) {
	if res.Kind != classify.Failure {
		return
	}
	looked := 0
	for i := range res.Recipients {
		o := &res.Recipients[i]
		switch {
		case len(j.unknown) == maxUntold, looked == maxLooked:
			return
		case !o.Untold || o.Action != "failed":
			continue
		}
		looked++
		text := classify.Template(o.Description)
		known := slices.ContainsFunc(j.unknown, func(t event.Template) bool { return t.Text == text })
		if text == "" || known {
			continue
		}
		j.unknown = append(j.unknown, event.Template{
			Text: text, Count: 1, Sample: o.Description, QueueID: tx.QueueID, First: tx.Received, Last: tx.Received,
		})
	}
}

// writer writes the events of one recipient of the transaction.
type writer struct {
	tx      *envelope.Transaction
	rcpt    *envelope.Recipient
	reg     *event.Registration
	known   string // whom the original went to, if that is known beforehand
	j       *judgement
	result  *classify.Result
	source  *dsn.Report     // what the result came from: the report of the message, or of one inside it
	without bool            // the result has no outcomes, since there are maxOutcomes already
	left    int             // how many events are still to write
	named   bool            // the report names known, be it among others
	alive   bool            // those whom it names instead are not all dead
	id      string          // of the events
	stem    stem            // of their event ids
	ids     strings.Builder // where those are written
}

// write appends one failure event for each failed recipient, or else one bounce
// event. With everything set, a recognised message gets a bounce event too, which
// is marked Recognised. A message that names more recipients than are read, or than
// its events may be about, gets one without the mark, so that those who ask for what
// was not understood receive the message itself.
func (w *writer) write(minConfidence float64, everything bool) {
	recognised := w.result.Kind == classify.Failure && w.result.Confidence >= minConfidence &&
		w.rcpt.Decoded.Verdict != envelope.Role
	w.id = cmp.Or(w.reg.ID, w.rcpt.Decoded.ID)
	w.stem = stemOf(w.rcpt.Decoded.Domain, w.id, w.j.digest)
	cut := w.j.report.Cut || w.source.Cut || w.without
	if recognised {
		if !w.without {
			w.failures()
		}
		if !everything && !cut {
			return
		}
	}
	e := w.base(event.Bounce, w.known)
	e.Recognised = recognised && !cut
	e.Evidence = &w.result.Evidence
	if e.Recipient == "" && len(w.result.Recipients) == 1 {
		e.Recipient = w.result.Recipients[0].Recipient
	}
	if w.without {
		e.Problems = append(slices.Clip(e.Problems), "1:0: too many outcomes for all recipients of this message; none was made an event for this one")
	}
	w.add(e)
}

// failures writes the failure events; if the message names nobody, a single one,
// of category unknown.
func (w *writer) failures() {
	failed := 0
	for i := range w.result.Recipients {
		if w.result.Recipients[i].Action == "failed" {
			failed++
		}
	}
	if failed == 0 {
		w.failure(&classify.Outcome{
			Category: classify.Unknown, Permanence: classify.UnknownPermanence,
			Fault: classify.FaultUnknown, Advice: classify.Review, Evidence: w.result.Evidence,
		})
		return
	}
	w.left, w.named = failed, len(w.result.Recipients) > 1 && w.namesKnown()
	w.alive = !w.named && w.known != "" && w.anyAlive()
	w.j.events = slices.Grow(w.j.events, failed)
	for i := range w.result.Recipients {
		if o := &w.result.Recipients[i]; o.Action == "failed" {
			w.failure(o)
		}
	}
}

// namesKnown reports whether the recipient who was known beforehand is among those
// whom the report names, reached or not. An address that was expanded does not
// count: what the report says of it stands under the names of its members.
func (w *writer) namesKnown() bool {
	return w.known != "" && slices.ContainsFunc(w.result.Recipients, func(o classify.Outcome) bool {
		return o.Action != "expanded" && (dsn.SameAddress(o.Recipient, w.known) || dsn.SameAddress(o.Reported, w.known))
	})
}

// anyAlive reports whether somebody is named who was reached, or may be later.
func (w *writer) anyAlive() bool {
	return slices.ContainsFunc(w.result.Recipients, func(o classify.Outcome) bool {
		return o.Action != "failed" || o.Advice != classify.Suppress
	})
}

// failure writes one failure event. What a report tells is about the one who was
// known beforehand, whatever names it has for them: an alias has members. Who is
// named beside them was perhaps written to as well, and perhaps only named by
// whoever got hold of an address of ours and makes up a report. An alias is given up
// only if all of its members are.
func (w *writer) failure(o *classify.Outcome) {
	recipient, reported := o.Recipient, o.Reported
	vouched := !w.named || dsn.SameAddress(recipient, w.known) || dsn.SameAddress(reported, w.known)
	if vouched && w.known != "" && recipient != w.known {
		if reported == "" && !dsn.SameAddress(recipient, w.known) {
			reported = recipient
		}
		recipient = w.known
	}
	e := w.base(event.Failure, recipient)
	if reported != recipient {
		e.ReportedRecipient = reported
	}
	e.Action = "failed"
	e.State = "bounce"
	fillOutcome(e, o)
	if (!vouched || w.alive) && o.Advice == classify.Suppress {
		e.Advice = string(classify.Review)
	}
	w.add(e)
}

// base returns an event with what is the same for all events of the recipient.
func (w *writer) base(t event.Type, recipient string) *event.Event {
	d, rep := &w.rcpt.Decoded, w.source
	e := w.j.room(max(w.left, 1)) // set field by field: a literal would be made elsewhere and copied
	w.left--
	e.Type, e.Kind, e.ID, e.Domain = t, string(w.result.Kind), w.id, d.Domain
	e.Recipient, e.Tags = recipient, w.reg.Tags
	e.Authenticity, e.Expired = authenticity(d), d.Verdict == envelope.Expired
	e.QueueID, e.Envelope, e.MailFrom = w.tx.QueueID, w.rcpt.Address, w.tx.MailFrom
	e.RemoteIP, e.HELO, e.TLS = w.tx.RemoteIP, w.tx.HELO, w.tx.TLS
	e.ReportingMTA, e.ArrivalDate = brief(rep.Message.ReportingMTA), brief(rep.Message.ArrivalDate)
	e.Shadow, e.Problems = w.result.Shadow, w.j.complaints(w.result.Inside)
	if len(w.j.events) > 0 {
		e.Time, e.Timestamp = w.j.events[0].Time, w.j.events[0].Timestamp
	} else {
		e.SetTime(w.tx.Received)
	}
	if rep.Returned != nil {
		e.OriginalMessageID, e.OriginalSubject = brief(rep.Returned.MessageID), brief(rep.Returned.Subject)
	}
	return e
}

// add gives an event its id, and appends it. The ids of many events share their memory.
func (w *writer) add(e *event.Event) {
	id := w.stem.eventID(e)
	if w.ids.Cap()-w.ids.Len() < len(id) {
		w.ids.Reset()
		w.ids.Grow(len(id) * max(w.left+1, 1))
	}
	from := w.ids.Len()
	w.ids.Write(id[:])
	e.EventID = w.ids.String()[from:]
	w.j.events = append(w.j.events, e)
}

// maxBrief bounds, in bytes, what a message says once and each of its events repeats:
// a subject of 64 kB, in 2,000 events, would take half of the memory there is.
const maxBrief = 500

// brief returns s, or the beginning of it if it is too long to be repeated.
func brief(s string) string {
	if len(s) <= maxBrief {
		return s
	}
	n := maxBrief
	for n > maxBrief-utf8.UTFMax && !utf8.RuneStart(s[n]) {
		n--
	}
	return s[:n]
}

// complaints lists what the parser complained of so far, in the message and in the
// messages inside it that count, as "1.2:345: text": part, offset, complaint. The
// events of a message share one list.
func (j *judgement) complaints(inside []classify.Inside) []string {
	n := len(j.report.Problems)
	for i := range inside {
		n += len(inside[i].Report.Problems)
	}
	if len(j.events) > 0 && len(j.events[0].Problems) == n {
		return j.events[0].Problems
	}
	list := complain(make([]string, 0, n), "", j.report)
	for i := range inside {
		list = complain(list, inside[i].Part+".", inside[i].Report)
	}
	return list
}

// complain appends the problems of a report. path is what its parts' paths begin
// with: "" for the message itself, else the part that holds the report, and a dot.
func complain(list []string, path string, rep *dsn.Report) []string {
	for _, p := range rep.Problems {
		list = append(list, fmt.Sprintf("%s%s:%d: %s", path, p.Place.Part, p.Place.Offset, p.Text))
	}
	return list
}

func fillOutcome(e *event.Event, o *classify.Outcome) {
	e.Code, e.Extended, e.Description = o.Code, o.Status, o.Description
	e.Category, e.Permanence = string(o.Category), string(o.Permanence)
	e.Fault, e.Advice = string(o.Fault), string(o.Advice)
	e.RemoteMTA = o.RemoteMTA
	e.Evidence = &o.Evidence
}

func authenticity(d *envelope.Decoded) string {
	switch {
	case d.Verdict == envelope.Expired:
		return "expired"
	case d.Signed:
		return "signed"
	case d.ID != "":
		return "unsigned"
	}
	return ""
}
