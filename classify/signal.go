package classify

// In says where a signal's phrases may stand. Zero is nowhere.
type In uint8

// The places of signals; they may be combined.
const (
	InSubject In = 1 << iota // at the start of the subject, behind "Re:"; elsewhere in it counts half
	InFrom                   // address or name of the sender
	InNotice                 // text for people, before any returned message or quote
)

// Report is the Kind of signals that speak for a machine's report, be it of a
// failure, a delay or a success. No message has it.
const Report Kind = "report"

// Kinds of signals that speak for no kind by themselves. No message has them.
const (
	Reader Kind = "reader" // to the reader of a message, of what came or did not come to them
	Mail   Kind = "mail"   // of mail, and not of an order or a sign-in
)

// Signal is one row of the table that tells what kind of message came back:
// phrases that speak for a kind. What speaks for a kind adds up; see kind.go.
type Signal struct {
	ID     string
	Kind   Kind
	In     In
	Weight float64 // log-odds that it adds where it is found
	Text   []string
	Source string
	Hits   []string // texts in which it must be found
	Misses []string // texts in which it must not

	// NoTitle leaves out the titles of lists ("…:", "--- … ---", "UNKNOWN USERS"):
	// they speak of the list below them, and not of the message.
	NoTitle bool
}

// allSignals is the whole table of phrases.
func allSignals() []Signal {
	var all []Signal
	for _, s := range [][]Signal{
		signalsCore, signalsSentences, signalsKinds, signalsGathered, signalsHeard, signalsTold, signalsStill,
		signalsEn, signalsDe, signalsEs, signalsFr, signalsIt, signalsPt, signalsRo, signalsFi, signalsNl, signalsSv,
		signalsDa, signalsNo, signalsCs, signalsPl, signalsRu, signalsSk, signalsUk, signalsJa, signalsKo, signalsVi,
		signalsZh, signalsId, signalsTh, signalsEl, signalsHu, signalsAr, signalsHe, signalsTr,
		signalsOrdinary, signalsUndelivered,
	} {
		all = append(all, s...)
	}
	return all
}

// Signals returns the whole table of what tells the kind by words. It must not
// be changed.
func (c *Classifier) Signals() []Signal { return c.signals }
