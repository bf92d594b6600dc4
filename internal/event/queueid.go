package event

import (
	"math/rand/v2"
	"time"

	"github.com/oklog/ulid/v2"
)

// NewQueueID makes the id of a message that was received at t: a ULID, of whose
// random bits the first 20 are t's nanoseconds within its millisecond. So the ids
// sort as the messages came, and QueueTime reads t back. The other 60 are random.
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

// QueueTime is the time in an id of NewQueueID. Of other ids it is a time that
// means nothing; ok is false for those that can be told.
func QueueTime(id string) (t time.Time, ok bool) {
	u, err := ulid.ParseStrict(id)
	if err != nil {
		return time.Time{}, false
	}
	within := int64(u[6])<<12 | int64(u[7])<<4 | int64(u[8])>>4
	return time.UnixMilli(int64(u.Time())).Add(time.Duration(within)), within < 1e6
}
