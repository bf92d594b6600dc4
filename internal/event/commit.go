package event

import "errors"

// Errors of a store that its callers, which know only this package, tell apart.
var (
	ErrNotFound = errors.New("not found")
	ErrFull     = errors.New("no space")                   // the disk or the memory is full; nothing was kept
	ErrDown     = errors.New("store not available")        // nothing is known to be kept; try again later
	ErrDamaged  = errors.New("damaged")                    // what was kept cannot be read, and asking again soon does not help
	ErrCursor   = errors.New("not a cursor of this list")  // the caller's mistake
	ErrForm     = errors.New("not in the documented form") // of what others may write; asking again does not help
)

// Commit is what one message becomes, kept in one durable step.
type Commit struct {
	Message    *Message // nil for events that came by the HTTP API, and for corrections of those kept before
	Events     []*Event
	Deliveries []Delivery
	Unknown    []Template // texts that no rule matched, to be counted
}
