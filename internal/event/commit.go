package event

import "errors"

// Errors of a store that its callers tell apart. They are declared here since the
// callers do not know the store's package.
var (
	ErrNotFound = errors.New("not found")
	ErrFull     = errors.New("no space")                   // the disk or the memory is full; nothing was kept
	ErrDown     = errors.New("store not available")        // it may have been kept or not; try again later
	ErrDamaged  = errors.New("damaged")                    // what was kept cannot be read, and asking again soon does not help
	ErrCursor   = errors.New("not a cursor of this list")  // the caller's mistake
	ErrForm     = errors.New("not in the documented form") // something that others may write too; asking again does not help
)

// Commit is what one message becomes, to be kept in one durable step.
type Commit struct {
	Message    *Message // nil for events that came by the HTTP API, and for corrections of those kept before
	Events     []*Event
	Deliveries []Delivery
	Unknown    []Template // texts that no rule matched, to be counted
}
