package event

import (
	"math/rand/v2"
	"time"

	"github.com/oklog/ulid/v2"
)

// NewQueueID makes the queue id of what was received at t: a ULID, the first 20 of
// whose 80 random bits hold t's nanoseconds within its millisecond instead. So the
// ids sort in the order of arrival, and QueueTime reads t back.
func NewQueueID(t time.Time) string {
	var id ulid.ULID
	if id.SetTime(uint64(t.UnixMilli())) != nil {
		id = ulid.ULID{} // before 1970, or after 10889
	}
	random, within := rand.Uint64(), uint64(t.Nanosecond()%1e6)
	high := within<<44 | random>>20
	for i := range 8 {
		id[6+i] = byte(high >> (56 - 8*i))
	}
	id[14], id[15] = byte(random>>8), byte(random)
	return id.String()
}

// QueueTime returns the time in an id that NewQueueID made. For any other id the
// time means nothing; ok is false where that can be told.
func QueueTime(id string) (t time.Time, ok bool) {
	u, err := ulid.ParseStrict(id)
	if err != nil {
		return time.Time{}, false
	}
	within := int64(u[6])<<12 | int64(u[7])<<4 | int64(u[8])>>4
	return time.UnixMilli(int64(u.Time())).Add(time.Duration(within)), within < 1e6
}
