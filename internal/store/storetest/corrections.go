package storetest

import (
	"fmt"
	"time"

	"bounced/internal/event"
	"bounced/internal/store"
)

// correct keeps an event that corrects the first of c, to be delivered to crm.
func (f *fixture) correct(c *store.Commit, typ event.Type) {
	f.Helper()
	e := f.event(typ, c.Events[0].ID)
	e.QueueID, e.Supersedes = c.Message.QueueID, c.Events[0].EventID
	f.keep(f.commit(nil, []*event.Event{e}, "crm"))
}

// expireSparesRawOfCorrections: raw mail stays until a bounce event of a later commit, with
// which it goes too, is delivered.
func expireSparesRawOfCorrections(f *fixture) {
	corrected, other := f.bounce("a", "app"), f.bounce("b", "app")
	for _, c := range []*store.Commit{corrected, other} {
		f.keep(c)
		typ := event.Bounce
		if c == other {
			typ = event.Failure // goes without raw mail
		}
		f.correct(c, typ)
	}
	f.deliver("app", 2)
	f.pass(time.Hour + time.Minute)
	f.expire()
	f.wantHas(corrected, "with its correction still to be delivered", true, true)
	f.wantHas(other, "with a failure still to be delivered", false, true)
	claims := f.claim("crm", 2)
	f.settle(claims[0], event.Parked)
	f.settle(claims[1], event.Parked)
	f.expire()
	f.wantHas(corrected, "with its correction parked", true, true)
	f.retry(event.DeliveryQuery{State: event.Parked}, 2)
	f.deliver("crm", 2)
	f.expire()
	f.wantHas(corrected, "with its correction delivered", false, true)
	f.pass(3 * time.Hour)
	f.expire()
	if st := f.expire(); st != (store.ExpireStats{}) {
		f.Errorf("Expire of nothing counts %+v", st)
	}
	f.wantHas(corrected, "after the retention of events", false, false)
}

func expireToCapSparesRawOfCorrections(f *fixture) {
	var commits []*store.Commit
	for i := range 20 {
		c := f.bounce(fmt.Sprint(i), "app")
		f.fatten(c)
		commits = append(commits, c)
		f.keep(c)
		if i < 5 {
			f.correct(c, event.Bounce)
		}
		f.pass(time.Second)
	}
	f.deliver("app", len(commits))
	for range 3 {
		f.expire()
	}
	for i, c := range commits {
		if raw, _ := f.has(c); !raw && i < 5 {
			f.Errorf("the correction of %d has lost its raw message", i)
		}
	}
	f.wantHas(commits[5], "oldest without a correction", false, false)
}
