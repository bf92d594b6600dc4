package redis

// unsure is a claim without an answer: Redis may have made all of it, or some.
// Left alone, what it took would lie under a lease that nobody works on, and
// each time that happens a step of the schedule would be gone without an attempt.
// So it is asked for again, before all others and under its token, by which the
// script knows what it has given out already.
type unsure struct {
	token string
	from  []spot
}

// remember keeps a claim that failed, to be asked for again.
func (d *dues) remember(token string, from []spot) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.unsure = append(d.unsure, unsure{token, from})
}

// recall takes out up to limit of what is to be asked for again.
func (d *dues) recall(limit int) (token string, from []spot) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if len(d.unsure) == 0 {
		return "", nil
	}
	u := &d.unsure[0]
	n := min(limit, len(u.from))
	token, from = u.token, u.from[:n]
	if u.from = u.from[n:]; len(u.from) == 0 {
		d.unsure = d.unsure[1:]
	}
	return token, from
}
