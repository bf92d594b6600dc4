package classify

import "bounced/dsn"

// sample judges one sample the way Judge judges a recipient, and returns the
// id of the rule that decides.
func (c *Classifier) sample(in Sample) string {
	s := c.scratch()
	defer c.release(s)
	s.read(&dsn.Report{}, Known{})
	t := target{}
	t.say(said{text: in.Text, status: in.Status, code: in.Code, host: in.MTA})
	return s.outcome(Failure, &t, 1).Evidence.Rule
}
