package intake

import "bounced/envelope"

// Take does what Accept does between looking up and committing.
func (in *Intake) Take(tx *envelope.Transaction, raw []byte) {
	in.judge(judgements.Get().(*judgement), tx, raw, nil, false).release()
}
