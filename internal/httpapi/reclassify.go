package httpapi

import (
	"context"
	"encoding/json"
	"net/http"
	"time"
)

// Reclassifier judges kept messages by today's rules.
type Reclassifier interface {
	// Reclassify judges the messages received at or after since, and calls found
	// with each difference, in order; an error of found ends it. With emit, events
	// that correct what was said then are kept, with their deliveries. It returns
	// how many messages it looked at.
	Reclassify(ctx context.Context, since time.Time, emit bool, found func(difference any) error) (messages int, err error)
}

type reclassifyRequest struct {
	Since timeText `json:"since"`
	Emit  bool     `json:"emit"`
}

// reclassified is the last line of a list of differences. Without it, or with an error
// in it, the list is incomplete.
type reclassified struct {
	Messages int          `json:"messages"` // looked at
	Changed  int          `json:"changed"`  // those that mean something else now
	Emitted  bool         `json:"emitted"`
	Error    *errorDetail `json:"error,omitempty"`
}

// lineTimeout is how long the client may take to read one line.
const lineTimeout = time.Minute

// reclassify answers with one JSON object a line, as it goes: that may take hours, and
// each line is of use by itself.
func (s *Server) reclassify(w http.ResponseWriter, r *http.Request) (any, error) {
	var req reclassifyRequest
	if err := s.decodeJSON(w, r, &req); err != nil {
		return nil, err
	}
	if req.Since == "" {
		return nil, wrong("since", "%s", timeForms)
	}
	since, err := ago("since", req.Since, s.opts.Now())
	if err != nil {
		return nil, err
	}
	select {
	case s.reclassifies <- struct{}{}:
		defer func() { <-s.reclassifies }()
	default:
		return nil, refuse(http.StatusConflict, "Messages are being judged again already; one such call runs at a time.")
	}
	lines := lineWriter{w: w, rc: http.NewResponseController(w)}
	lines.rc.SetReadDeadline(time.Time{}) // all of the request is here
	var sum reclassified
	sum.Emitted = req.Emit
	sum.Messages, err = s.opts.Reclassifier.Reclassify(r.Context(), since, req.Emit, func(difference any) error {
		sum.Changed++
		return lines.write(difference)
	})
	if err != nil && sum.Changed == 0 {
		return nil, err // nothing was written yet
	}
	if err != nil {
		if r.Context().Err() != nil {
			return written, nil // nobody listens any more
		}
		s.fail(w, r, err) // for the log; the status has been sent
		_, field, message, _ := answerTo(err)
		sum.Error = &errorDetail{field, message, requestID(r)}
	}
	lines.write(sum)
	return written, nil
}

// lineWriter writes JSON lines, each at once.
type lineWriter struct {
	w  http.ResponseWriter
	rc *http.ResponseController
}

func (l *lineWriter) write(v any) error {
	body, err := json.Marshal(v)
	if err != nil {
		return err
	}
	l.rc.SetWriteDeadline(time.Now().Add(lineTimeout)) // not all writers have one
	l.w.Header().Set("Content-Type", "application/x-ndjson")
	if _, err := l.w.Write(append(body, '\n')); err != nil {
		return err
	}
	return l.rc.Flush()
}
