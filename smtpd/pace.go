package smtpd

import "time"

// pace holds a body to the least rate. A lead over that rate counts for no more than
// RateGrace: with an average since the beginning a fast start would pay for a long
// stall, and a client that stalls has memory that others wait for.
type pace struct {
	began time.Time
	until time.Time // when the body is given up if nothing more comes
	seen  int64     // octets that until takes into account
}

func newPace(l *Limits, seen int64) pace {
	now := time.Now()
	return pace{began: now, until: now.Add(l.RateGrace), seen: seen}
}

// deadline returns when to give up a body of which got octets have come. It does not
// matter if that is early by up to slack.
func (p *pace) deadline(l *Limits, got int64) (by time.Time, slack time.Duration) {
	by = p.began.Add(l.DataTime)
	slack = min(l.DataTime, l.RateGrace) / 16
	if l.BytesPerSecond <= 0 {
		return by, slack
	}
	latest := time.Now().Add(l.RateGrace)
	p.until = p.until.Add(time.Duration(float64(got-p.seen) / float64(l.BytesPerSecond) * float64(time.Second)))
	if p.until.After(latest) {
		p.until = latest
	}
	p.seen = got
	if p.until.Before(by) {
		by = p.until
	}
	return by, slack
}

// excuse adds time that passed for reasons of our own.
func (p *pace) excuse(d time.Duration) {
	p.began, p.until = p.began.Add(d), p.until.Add(d)
}
