package httpapi

import (
	"errors"
	"net/http"

	"bounced/internal/event"
)

type eventPage struct {
	Events []*event.Event `json:"events"`           // newest first
	Cursor string         `json:"cursor,omitempty"` // for the next page; absent on the last
}

func (s *Server) listEvents(_ http.ResponseWriter, r *http.Request) (any, error) {
	q := s.params(r, "id", "recipient", "type", "category", "since", "until", "cursor", "limit")
	query := event.Query{
		ID:        q.text("id"),
		Recipient: q.address("recipient"),
		Type:      event.Type(q.oneOf("type", string(event.Failure), string(event.Bounce))),
		Category:  q.oneOf("category", event.Categories()...),
		Since:     q.time("since"),
		Until:     q.time("until"),
		Cursor:    q.text("cursor"),
		Limit:     q.limit("limit"),
	}
	if q.err != nil {
		return nil, q.err
	}
	page, cursor, err := s.opts.Store.Events(r.Context(), query)
	if err != nil {
		return nil, err
	}
	if page == nil {
		page = []*event.Event{}
	}
	return eventPage{page, cursor}, nil
}

func (s *Server) getEvent(_ http.ResponseWriter, r *http.Request) (any, error) {
	return s.opts.Store.Event(r.Context(), r.PathValue("event_id"))
}

// getRaw answers with the message byte for byte. It is mail from anybody, so
// browsers are told to do nothing with it.
func (s *Server) getRaw(w http.ResponseWriter, r *http.Request) (any, error) {
	e, err := s.opts.Store.Event(r.Context(), r.PathValue("event_id"))
	if err != nil {
		return nil, err
	}
	if e.QueueID == "" || e.Action == "failure" { // DESIGN §4: a synchronous failure
		return nil, refuse(http.StatusNotFound, "There is no message behind this event: it was reported by the sending side.")
	}
	raw, err := s.opts.Store.Raw(r.Context(), e.QueueID)
	if errors.Is(err, event.ErrNotFound) {
		return nil, refuse(http.StatusNotFound, "The raw message was kept for retention.raw only; the event is all that is left.")
	}
	if err != nil {
		return nil, err
	}
	w.Header().Set("Content-Type", "message/rfc822")
	w.Header().Set("Content-Disposition", `attachment; filename="`+e.EventID+`.eml"`)
	w.Write(raw) // a client that is gone needs no answer
	return written, nil
}
