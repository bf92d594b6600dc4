package classify

import "bounced/dsn"

// noReport is a message that says nothing.
var noReport dsn.Report

// Refusal is a failure that the sending host saw itself, in its SMTP session. Zero
// fields are unknown.
type Refusal struct {
	Recipient string // address
	State     string // SMTP state: connect, ehlo, mail, rcpt, data
	Code      int    // reply code
	Status    string // enhanced status
	Text      string // reply text, or why the connection failed
	Host      string // name of the host that said it
}

// JudgeRefusal judges a refusal like a report of one recipient. Status and
// code may also stand in the text.
func (c *Classifier) JudgeRefusal(r Refusal) Outcome {
	s := c.scratch()
	defer c.release(s)
	o := s.refusal(&r)
	o.Evidence.Where = "" // it stands in no message
	return o
}

// refusal judges what one reply said, and nothing else.
func (s *scratch) refusal(r *Refusal) (o Outcome) {
	s.read(&noReport, Known{})
	s.said = s.said[:0]
	s.sayReply(&dsn.Reply{Code: r.Code, Status: r.Status, Text: r.Text, Host: r.Host})
	if len(s.said) > 0 {
		o.State = r.State
	}
	s.outcome(&o, Failure, &target{address: r.Recipient}, s.said)
	return o
}
