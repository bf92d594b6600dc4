package classify

// In says where a signal's phrases may stand. Zero is nowhere.
type In uint8

// The places of signals; they may be combined.
const (
	InSubject In = 1 << iota // the subject; words that are not at its start, or after "Re:", count half
	InFrom                   // address or name of the sender
	InNotice                 // text for people, without returned messages and quotes
)

// Report is the Kind of signals that speak for a machine's report, whether of a failure,
// a delay or a success. No message has it.
const Report Kind = "report"

// Kinds of signals that speak for no kind by themselves. No message has them.
const (
	Reader Kind = "reader" // the text is about what its reader did or did not get
	Mail   Kind = "mail"   // the text is about mail, and not about an order or a sign-in
	Late   Kind = "late"   // something is late, or waits for another attempt
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
		signalsOrdinary, signalsUndelivered, signalsApart, signalsLists,
	} {
		all = append(all, s...)
	}
	return all
}

// Signals returns the whole table of what tells the kind by words. It must not
// be changed.
func (c *Classifier) Signals() []Signal { return c.signals }
