package httpapi

import (
	"context"
	"errors"
	"fmt"
	"net/http"

	"bounced/internal/event"
)

// FieldError says that the request is at fault, and where. The parts in Options
// return one for the client to see; any other error of theirs is our own trouble.
type FieldError struct {
	Field   string // name of the JSON field or query parameter; empty for the request as a whole
	Message string // a sentence that says what is wrong and what was expected
}

func (e *FieldError) Error() string {
	if e.Field == "" {
		return e.Message
	}
	return e.Field + ": " + e.Message
}

// wrong makes a FieldError.
func wrong(field, format string, args ...any) error {
	return &FieldError{field, fmt.Sprintf(format, args...)}
}

// statusError is a refusal that is not about a field.
type statusError struct {
	status  int
	message string
}

func (e *statusError) Error() string { return e.message }

// refuse makes a statusError.
func refuse(status int, format string, args ...any) error {
	return &statusError{status, fmt.Sprintf(format, args...)}
}

// answerTo turns an error into what the client is told. inner is true for our own
// trouble: the error itself goes into the log, not into the answer.
func answerTo(err error) (status int, field, message string, inner bool) {
	var fe *FieldError
	var se *statusError
	var tooLarge *http.MaxBytesError
	switch {
	case errors.As(err, &fe):
		return http.StatusBadRequest, fe.Field, fe.Message, false
	case errors.As(err, &se):
		return se.status, "", se.message, false
	case errors.As(err, &tooLarge):
		return http.StatusRequestEntityTooLarge, "", fmt.Sprintf("The body is larger than %d bytes.", tooLarge.Limit), false
	case errors.Is(err, event.ErrNotFound):
		return http.StatusNotFound, "", "There is no such thing, or it was kept no longer.", false
	case errors.Is(err, event.ErrCursor):
		return http.StatusBadRequest, "cursor", "This is no cursor of this list; expected the one that came with the page before.", false
	case errors.Is(err, event.ErrForm):
		return http.StatusConflict, "", `What another program registered under this id cannot be read; expected {"recipient": "ann@example.net", "tags": ["a"]}, both optional. PUT replaces it, DELETE removes it.`, false
	case errors.Is(err, event.ErrFull):
		return http.StatusInsufficientStorage, "", "The store has no space left; nothing was kept.", true
	case errors.Is(err, event.ErrDown), errors.Is(err, context.DeadlineExceeded):
		return http.StatusServiceUnavailable, "", "The store is not available; try again later.", true
	case errors.Is(err, context.Canceled):
		return http.StatusServiceUnavailable, "", "The request was given up.", false
	default:
		return http.StatusInternalServerError, "", "Something went wrong here; the log says more under this request id.", true
	}
}
