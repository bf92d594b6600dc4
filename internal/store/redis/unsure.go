package redis

// unsure is a claim to which no answer came: Redis may have made all of it, or some. Left
// alone, its deliveries would be under a lease that nobody works on, and each time a step of
// the schedule would be gone without an attempt. So it is asked for again, before anything
// else and under its token, by which the script knows what it has given out already.
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

// recall returns up to limit places to be asked for again, and forgets them.
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
