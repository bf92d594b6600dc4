package smtpd

import "sync"

// memory is what all bodies in flight may take. It has two pools of the same size,
// for small bodies and for those that have outgrown them: so a client that holds
// all the room for large ones is not in the way of an ordinary bounce.
//
// Of either pool no client gets more than twice what is left of it. So one alone can
// have two thirds of it, two of them two fifths each, and however many there are,
// something is left for one more. (A. K. Choudhury, E. L. Hahne: Dynamic queue
// length thresholds for shared-memory packet switches, 1998.)
type memory struct {
	mu           sync.Mutex
	limit        int64 // of each pool
	small, large int64 // taken
}

// share is what one client has of each pool: an IPv4 address, or an IPv6 /64.
// The memory's mutex guards it.
type share struct{ small, large int64 }

// claim is what one body has of the memory.
type claim struct {
	memory *memory
	share  *share // nil for clients that are not public
	size   int64  // octets
}

const (
	// firstBuffer is what every body gets: see bufferSizes. It holds most bounces,
	// and 2000 clients with one each take half of 64 MiB.
	firstBuffer = 16 << 10
	// smallBody is the largest buffer of the pool for small bodies.
	smallBody = 64 << 10
)

// admit judges a new body for which its client has announced size octets, 0 if none.
// It takes nothing.
func (c *claim) admit(size int64) error {
	c.memory.mu.Lock()
	defer c.memory.mu.Unlock()
	err := c.try(0, firstBuffer)
	if err == nil && size > smallBody {
		err = c.try(0, size)
	}
	return err
}

// resize makes the claim size octets. That is never refused for a claim that
// shrinks, or for a first buffer; else it may be errNoMemory or errShareUsed, and
// the claim is as before.
func (c *claim) resize(size int64) error {
	c.memory.mu.Lock()
	defer c.memory.mu.Unlock()
	if size > c.size && size > firstBuffer {
		if err := c.try(c.size, size); err != nil {
			return err
		}
	}
	c.add(c.size, -c.size)
	c.add(size, size)
	c.size = size
	return nil
}

// try returns why a body may not grow; nil if it may. The mutex is held.
func (c *claim) try(from, to int64) error {
	used, mine := c.taken(to)
	more := to
	if from > smallBody == (to > smallBody) {
		more -= from
	}
	left := c.memory.limit - *used - more
	switch {
	case *used+more == to: // nobody else is there
		return nil
	case left < 0:
		return errNoMemory
	case mine != nil && *mine+more > 2*left:
		return errShareUsed
	}
	return nil
}

// add counts n octets in, which may be negative, for a body of that size.
func (c *claim) add(size, n int64) {
	used, mine := c.taken(size)
	*used += n
	if mine != nil {
		*mine += n
	}
}

// taken returns the counts that a body of that size goes into: that of all clients,
// and that of this one; mine is nil for clients that are not public.
func (c *claim) taken(size int64) (used, mine *int64) {
	m, s := c.memory, c.share
	switch {
	case size <= smallBody && s == nil:
		return &m.small, nil
	case size <= smallBody:
		return &m.small, &s.small
	case s == nil:
		return &m.large, nil
	}
	return &m.large, &s.large
}

// inFlight returns how many octets all bodies take.
func (m *memory) inFlight() int64 {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.small + m.large
}
