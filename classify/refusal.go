package classify

import "bounced/dsn"

// noReport is a message that says nothing.
var noReport dsn.Report

// Refusal is a failure that the sending side saw itself, in its SMTP session.
// Zero fields are unknown.
type Refusal struct {
	Recipient string // address
	State     string // SMTP state: connect, ehlo, mail, rcpt, data
	Code      int    // reply code
	Status    string // enhanced status
	Text      string // reply text, or what the connection failed of
	Host      string // who said it
}

// JudgeRefusal judges a refusal like a report of one recipient. Status and
// code may also stand in the text.
func (c *Classifier) JudgeRefusal(r Refusal) Outcome {
	s := c.scratch()
	defer c.release(s)
	s.read(&noReport, Known{})
	var o Outcome
	s.outcome(&o, Failure, &target{address: r.Recipient}, s.only(said{text: r.Text, code: r.Code, status: r.Status, host: r.Host, state: r.State}))
	o.Evidence.Where = "" // it stands in no message
	return o
}

// only makes one text all that was said.
func (s *scratch) only(w said) []said {
	s.said = s.said[:0]
	s.say(w)
	return s.said
}
