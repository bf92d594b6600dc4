package httpapi

import (
	"net/http"
	"time"

	"bounced/internal/event"

	"go.uber.org/zap"
)

type deliveryPage struct {
	Deliveries []event.Delivery `json:"deliveries"` // oldest first
	Cursor     string           `json:"cursor,omitempty"`
}

func (s *Server) listDeliveries(_ http.ResponseWriter, r *http.Request) (any, error) {
	q := s.params(r, "state", "endpoint", "event_id", "since", "cursor", "limit")
	query := event.DeliveryQuery{
		State:    event.DeliveryState(q.oneOf("state", string(event.Pending), string(event.Parked), string(event.Done))),
		Endpoint: q.text("endpoint"),
		EventID:  q.text("event_id"),
		Since:    q.time("since"),
		Cursor:   q.text("cursor"),
		Limit:    q.limit("limit"),
	}
	if q.err != nil {
		return nil, q.err
	}
	page, cursor, err := s.opts.Store.Deliveries(r.Context(), query)
	if err != nil {
		return nil, err
	}
	if page == nil {
		page = []event.Delivery{}
	}
	return deliveryPage{page, cursor}, nil
}

func (s *Server) getDelivery(_ http.ResponseWriter, r *http.Request) (any, error) {
	return s.opts.Store.Delivery(r.Context(), r.PathValue("event_id"), r.PathValue("endpoint"))
}

// selection says which deliveries to act on. Nobody selects all of them by accident:
// without a filter, All has to be true.
type selection struct {
	EventID  string   `json:"event_id"`
	Endpoint string   `json:"endpoint"`
	State    string   `json:"state"` // pending or parked; empty: both
	Since    timeText `json:"since"` // created at or after
	All      bool     `json:"all"`
}

// selected reads a selection from the body.
func (s *Server) selected(w http.ResponseWriter, r *http.Request) (event.DeliveryQuery, error) {
	var sel selection
	var q event.DeliveryQuery
	if err := s.decodeJSON(w, r, &sel); err != nil {
		return q, err
	}
	filtered := sel.EventID != "" || sel.Endpoint != "" || sel.State != "" || sel.Since != ""
	since, err := ago("since", sel.Since, s.opts.Now())
	switch {
	case !filtered && !sel.All:
		return q, wrong("all", "Expected event_id, endpoint, state or since, or all: true for every delivery there is.")
	case filtered && sel.All:
		return q, wrong("all", "It contradicts the other fields; expected one or the others.")
	case sel.State != "" && sel.State != string(event.Pending) && sel.State != string(event.Parked):
		return q, wrong("state", "%q cannot be acted on; expected pending or parked.", sel.State)
	case err != nil:
		return q, err
	}
	return event.DeliveryQuery{EventID: sel.EventID, Endpoint: sel.Endpoint, State: event.DeliveryState(sel.State), Since: since}, nil
}

func (s *Server) retryDeliveries(w http.ResponseWriter, r *http.Request) (any, error) {
	q, err := s.selected(w, r)
	if err != nil {
		return nil, err
	}
	n, err := s.opts.Store.Retry(r.Context(), q, s.opts.Now())
	if err != nil {
		return nil, err
	}
	s.logAction(r, "deliveries retried", q, n)
	if n > 0 {
		s.hurry(r, q)
	}
	return map[string]int{"retried": n}, nil
}

// hurry has the endpoints of what was retried called at once. They may be left
// alone for minutes, or for as long as they asked, and now is what was asked for.
func (s *Server) hurry(r *http.Request, q event.DeliveryQuery) {
	for _, name := range s.opts.Endpoints() {
		if q.Endpoint != "" && name != q.Endpoint {
			continue
		}
		if q.EventID != "" {
			if _, err := s.opts.Store.Delivery(r.Context(), q.EventID, name); err != nil {
				continue // the event is not for this one
			}
		}
		s.opts.Operator.Hurry(name)
	}
}

func (s *Server) dropDeliveries(w http.ResponseWriter, r *http.Request) (any, error) {
	q, err := s.selected(w, r)
	if err != nil {
		return nil, err
	}
	n, err := s.opts.Store.Drop(r.Context(), q)
	if err != nil {
		return nil, err
	}
	s.logAction(r, "deliveries dropped", q, n)
	return map[string]int{"dropped": n}, nil
}

// logAction logs what an operator did to n deliveries: dropped ones leave no other
// trace.
func (s *Server) logAction(r *http.Request, what string, q event.DeliveryQuery, n int) {
	fields := []zap.Field{zap.String("request_id", requestID(r)), zap.String("remote_ip", hostOnly(r.RemoteAddr)), zap.Int("count", n)}
	if q.EventID != "" {
		fields = append(fields, zap.String("event_id", q.EventID))
	}
	if q.Endpoint != "" {
		fields = append(fields, zap.String("endpoint", q.Endpoint))
	}
	if q.State != "" {
		fields = append(fields, zap.String("state", string(q.State)))
	}
	if !q.Since.IsZero() {
		fields = append(fields, zap.String("since", q.Since.UTC().Format(time.RFC3339)))
	}
	s.opts.Log.Info(what, fields...)
}
