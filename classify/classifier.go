// Package classify judges what came back: it turns the facts that dsn found in
// a message into a verdict. The kind comes first (a failure, a delay, an
// auto-reply …), then, per recipient, the status, the reply code, the category,
// whether it is permanent, whose fault it is and what to do about it. Every
// verdict names the rule that made it and the words that the rule matched.
//
// Rules are data: rows in the rules_*.go files, phrases for kinds in the
// signals_*.go files, and rows that operators add in YAML (LoadRules). All
// phrases of all of them are looked for at once, in one pass.
//
// It does no I/O, reads no clock, never logs, and never fails: what nobody
// understands has category unknown and says by which fallback row.
package classify

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"

	"bounced/dsn"
	"bounced/internal/match"
)

// Options say how to judge. The zero value judges by the built-in table.
type Options struct {
	// Rules are an operator's own rows, from LoadRules. They are tried before
	// the built-in ones; those with Shadow set decide nothing and only show in
	// Result.Shadow.
	Rules []Rule
}

// Classifier judges messages. It may be used by any number of goroutines.
type Classifier struct {
	table   *table
	signals []Signal
	pool    sync.Pool // *scratch
}

// errRule is what New refuses an operator's rows with.
var errRule = errors.New("bad rule")

// New compiles the table. If Lint complains about Options.Rules, the error is its
// first complaint.
func New(opts Options) (*Classifier, error) {
	if problems := Lint(opts.Rules); len(problems) > 0 {
		return nil, fmt.Errorf("%w: %w", errRule, problems[0])
	}
	var shadow, first []Rule
	for _, r := range opts.Rules {
		if r.Shadow {
			shadow = append(shadow, r)
		} else {
			first = append(first, r)
		}
	}
	groups := append([]group{{name: "operator", rules: first, confidence: 0.95}}, builtin()...)
	signals := allSignals()
	t, err := compile(groups, shadow, signals)
	if err != nil {
		return nil, err
	}
	return &Classifier{table: t, signals: signals}, nil
}

// Default returns the classifier of the built-in table, which the first call compiles.
var Default = sync.OnceValue(func() *Classifier {
	c, err := New(Options{})
	if err != nil {
		panic(err) // only a built-in row can be wrong here, and a test walks them all
	}
	return c
})

// Judge says what the message of rep is, and what became of each recipient. It
// never fails; see Result. A report that was only skimmed is read to the end if
// its fields do not tell enough.
func (c *Classifier) Judge(rep *dsn.Report, known Known) (res Result) {
	c.JudgeInto(&res, rep, known)
	return res
}

// JudgeInto is Judge, but overwrites res and reuses the memory of its Recipients.
func (c *Classifier) JudgeInto(res *Result, rep *dsn.Report, known Known) {
	s := c.scratch() // not given back if something panics
	res.Reset()
	s.read(rep, known)
	if settled := rep.Unread() && s.glance(res); !settled {
		if rep.Unread() {
			rep.ReadTexts()
			s.read(rep, known)
		}
		res.Reset()
		s.whole(res, 0)
	}
	res.Shadow = s.shadows
	c.release(s)
}

// maxDepth is how many reports inside of reports are opened in search of one
// that names a recipient.
const maxDepth = 2

// whole judges by everything that the message says.
func (s *scratch) whole(res *Result, depth int) {
	s.kind(res)
	if depth < maxDepth && (res.Kind == Other || res.Kind == Failure) && s.mereWrapper() && s.unwrap(res, depth) {
		return
	}
	if res.Kind == Delayed {
		s.failedBeside(res)
	}
	switch res.Kind {
	case Failure, Delayed, Delivered:
		s.recipients(res)
	}
	if res.Kind == Failure && (s.guessed || s.wraps()) && depth < maxDepth {
		s.passedOn(res, depth)
	}
}

// mereWrapper reports whether a message is nothing but the cover of another one, sent
// by a machine: it has only a few words, which name nobody, and no fields of its own.
func (s *scratch) mereWrapper() bool {
	r := s.rep.Returned
	return r != nil && s.attached(r) && !s.view.named && !wrote(s.rep) && len(s.rep.Mentions) == 0 &&
		len(s.rep.Recipients)+len(s.rep.Replies)+len(s.rep.Header.FailedRecipients) == 0 && s.rep.Feedback == nil && s.rep.Disposition == nil
}

// attached reports whether a returned message is a part of its own.
func (s *scratch) attached(r *dsn.Returned) bool {
	return r.Raw != "" && slices.ContainsFunc(s.rep.Parts, func(p dsn.Part) bool {
		return p.Path == r.Place.Part && (p.Type == "message/rfc822" || p.Type == "message/global")
	})
}

// unwrap judges the message inside a mere wrapper, and takes over its result unless its
// kind is Other; it reports whether it did. If a daemon sent the wrapper, the message
// inside must be a report: otherwise it is the one that could not be delivered.
func (s *scratch) unwrap(res *Result, depth int) bool {
	rep, _ := s.rep.Returned.Parse()
	report := daemonAddress(rep.Header.From) || rep.Feedback != nil || rep.Disposition != nil || len(rep.Recipients) > 0
	if s.view.daemon && !report {
		return false
	}
	in := s.judgeReturned(rep, depth)
	if in.Kind == Other {
		return false
	}
	s.shadows = in.Shadow
	*res = in
	return true
}

// judgeReturned judges the message that came back in this one, of which rep is the
// report. rep must not be released: the result holds strings of it.
func (s *scratch) judgeReturned(rep *dsn.Report, depth int) (res Result) {
	inner := s.c.scratch()
	defer s.c.release(inner)
	part := s.path + s.rep.Returned.Place.Part
	inner.read(rep, s.known)
	inner.path = part + "."
	inner.whole(&res, depth+1)
	res.Shadow = inner.shadows
	res.Inside = append([]Inside{{part, rep}}, res.Inside...)
	return res
}

// passedOn takes over the recipients of a report that came back in this message, if
// one did: a notice that names nobody, or says nothing of its own, may pass on the
// report that it got.
func (s *scratch) passedOn(res *Result, depth int) {
	if s.rep.Returned == nil || s.rep.Returned.Raw == "" {
		return
	}
	rep, _ := s.rep.Returned.Parse()
	in := s.judgeReturned(rep, depth)
	if in.Kind != Failure || len(in.Recipients) == 0 || in.Recipients[0].Recipient == "" {
		return
	}
	s.shadows = in.Shadow
	res.Recipients, res.Inside = in.Recipients, in.Inside
}

// wraps reports whether a daemon wrote the message that came back, so that it is a
// report itself, and this one has neither fields nor replies.
func (s *scratch) wraps() bool {
	r := s.rep.Returned
	if r == nil || len(s.rep.Recipients) > 0 || len(s.rep.Replies) > 0 {
		return false
	}
	from := dsn.Addresses(clip(r.From))
	return len(from) == 1 && daemonAddress(from[0])
}

// scratch is the memory of one judgement.
type scratch struct {
	c     *Classifier
	rep   *dsn.Report
	path  string // goes in front of the paths of its parts if it is inside another message, else ""
	known Known
	view  view

	buf    match.Buffer
	hits   []match.Hit     // what was found in texts, those of scans first
	scans  []scanned       // the first texts that were scanned
	frame  frame           // of the text that was scanned last, if there are many targets
	before before          // the outcome of the target that was settled last, if there are many
	spot   spot            // of the hit that was located last
	places strings.Builder // where such hits are, as Evidence has it
	inner  []match.Hit     // room for the hits in its local part
	tally  tally           // zero outside of kind
	hosts  []string

	targets           []target
	said              []said
	general           []said   // what toEverybody lists; empty until it is asked
	replies, mentions []int32  // links of the targets' lists
	byAddress         index    // numbers of targets by address; empty while they are few
	ours, theirs      []string // addresses that fromText leaves out, and ones that it does not; see own
	instead           []string // addresses where recipients can be reached now; see forwards
	guessed           bool     // no text names a recipient
	together          bool     // one line lists all recipients
	upward            bool     // the reasons stand over the addresses
	severally         bool     // each of several addresses closes a line, and its reason stands below
	beside            bool     // the rows stand in one sentence, each address with its reason behind it
	rows              []int32  // mentions in lists whose lines are no heads
	list              run      // mentions line by line, up to the first with a reason
	repeated          int      // bytes that were read again, see afford
	asked             asked    // what saysWhy found out last

	shadows   []Evidence
	described string // the text that the description was taken from, "" if no other words may replace it
	overruled string // status in the report's field that another one replaced
	heard     bool   // a text about the recipient named a reason
	told      bool   // that text decided, whatever else was said
}

// scratch returns memory for one judgement, to be given back by release.
func (c *Classifier) scratch() *scratch {
	if s, ok := c.pool.Get().(*scratch); ok {
		return s
	}
	return &scratch{c: c}
}

// maxKept is how many targets, and maxHits how many hits, a scratch may hold
// when it goes back to the pool.
const maxKept, maxHits = 512, 16 << 10

// release gives the memory back. It keeps nothing of the report alive.
func (c *Classifier) release(s *scratch) {
	s.forgetTargets()
	if cap(s.targets) > maxKept {
		s.targets, s.replies, s.mentions = nil, nil, nil
	}
	if s.hits = s.hits[:0]; cap(s.hits) > maxHits {
		s.hits = nil
	}
	clear(s.scans)
	s.scans = s.scans[:0]
	clear(s.said[:cap(s.said)])
	clear(s.general[:cap(s.general)])
	if cap(s.general) > maxKept {
		s.general = nil
	}
	clear(s.ours[:cap(s.ours)])
	clear(s.theirs[:cap(s.theirs)])
	clear(s.instead[:cap(s.instead)])
	s.before, s.spot, s.asked = before{}, spot{}, asked{}
	s.frame.forget()
	s.places.Reset()
	clear(s.hosts[:cap(s.hosts)])
	s.rep, s.path, s.known, s.shadows, s.view, s.described = nil, "", Known{}, nil, view{}, ""
	c.pool.Put(s)
}

// scanned is a text that was scanned, and which hits are its own.
type scanned struct {
	text     string
	from, to int
}

// maxScanned is how many texts of a message are not scanned a second time. If little
// is said, subject, notice and diagnostic are asked for twice.
const maxScanned = 8

// scan finds all phrases in text. The hits are valid until the next scan.
func (s *scratch) scan(text string) []match.Hit {
	if text == "" {
		return nil
	}
	for i := range s.scans {
		if known := &s.scans[i]; known.text == text {
			return s.hits[known.from:known.to]
		}
	}
	if len(s.targets) > few {
		return s.framed(text)
	}
	from := len(s.hits)
	hits := s.c.table.matcher.Scan(s.hits, &s.buf, text)
	if s.hits = hits[:from]; len(s.scans) < maxScanned {
		s.hits = hits
		s.scans = append(s.scans, scanned{text, from, len(hits)})
	}
	return hits[from:]
}
