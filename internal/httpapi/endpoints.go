package httpapi

import (
	"context"
	"net/http"
	"slices"
	"strings"
	"time"

	"bounced/internal/event"

	"go.uber.org/zap"
)

// Operator does what operators want done to an endpoint. One that is not there is
// event.ErrNotFound.
type Operator interface {
	// Pause stops deliveries to the endpoint, on all nodes, until Resume. Both
	// return its new state.
	Pause(ctx context.Context, endpoint, reason string) (event.EndpointState, error)
	Resume(ctx context.Context, endpoint string) (event.EndpointState, error)
	// Hurry delivers what is due at the endpoint now, even if calls to it failed or
	// it asked to be left alone for a while.
	Hurry(endpoint string)
	// NotBefore returns until when no calls are made for one of these reasons, zero
	// if they are made.
	NotBefore(endpoint string) time.Time
	// Test makes one attempt to bring a test event to the endpoint, now. A call
	// that went wrong is no error: the Attempt says so.
	Test(ctx context.Context, endpoint string) (event.Attempt, error)
}

// endpoint is an endpoint in the form of the API.
type endpoint struct {
	Name    string    `json:"name"`
	Paused  bool      `json:"paused"`
	Reason  string    `json:"reason,omitempty"`
	Since   time.Time `json:"since,omitzero"`
	Pending int64     `json:"pending"`
	Parked  int64     `json:"parked"`
	Oldest  time.Time `json:"oldest,omitzero"` // of those pending

	// No calls before this on the node that answers: they failed, or the
	// endpoint asked for that. Absent: they are made.
	NotBefore time.Time `json:"not_before,omitzero"`
}

type endpointList struct {
	Endpoints []endpoint `json:"endpoints"`
}

func (s *Server) listEndpoints(_ http.ResponseWriter, r *http.Request) (any, error) {
	states, err := s.opts.Store.Endpoints(r.Context())
	if err != nil {
		return nil, err
	}
	list := endpointList{[]endpoint{}}
	for _, name := range s.opts.Endpoints() {
		stats, err := s.opts.Store.QueueStats(r.Context(), name)
		if err != nil {
			return nil, err
		}
		e := endpoint{Name: name, Pending: stats.Pending, Parked: stats.Parked, Oldest: stats.Oldest, NotBefore: s.opts.Operator.NotBefore(name)}
		if i := slices.IndexFunc(states, func(st event.EndpointState) bool { return st.Name == name }); i >= 0 {
			e.Paused, e.Reason, e.Since = states[i].Paused, states[i].Reason, states[i].Since
		}
		list.Endpoints = append(list.Endpoints, e)
	}
	return list, nil
}

type pauseRequest struct {
	Reason string `json:"reason"`
}

// actOnEndpoint serves :pause, :resume and :test. Wildcards of the mux are whole
// segments of a path, so name and action come in one.
func (s *Server) actOnEndpoint(w http.ResponseWriter, r *http.Request) (any, error) {
	name, action, ok := cutLast(r.PathValue("action"), ":")
	if !ok || !slices.Contains([]string{"pause", "resume", "test"}, action) {
		return nil, refuse(http.StatusNotFound, "There is nothing at %s; expected /v1/endpoints/{name}:pause, :resume or :test.", r.URL.Path)
	}
	if names := s.opts.Endpoints(); !slices.Contains(names, name) {
		return nil, refuse(http.StatusNotFound, "There is no endpoint %q; there are: %s.", name, strings.Join(names, ", "))
	}
	log := s.opts.Log.With(zap.String("request_id", requestID(r)), zap.String("remote_ip", hostOnly(r.RemoteAddr)), zap.String("endpoint", name))
	var state event.EndpointState
	var err error
	switch action {
	case "test":
		log.Info("endpoint tested")
		// The endpoint's own timeout ends it, and that may be longer than ours.
		rc := http.NewResponseController(w)
		rc.SetReadDeadline(time.Time{})
		rc.SetWriteDeadline(time.Time{})
		return s.opts.Operator.Test(r.Context(), name)
	case "pause":
		req := pauseRequest{Reason: "by an operator"}
		if r.ContentLength != 0 {
			if err := s.decodeJSON(w, r, &req); err != nil {
				return nil, err
			}
		}
		if len(req.Reason) > maxTag {
			return nil, wrong("reason", "It has %d bytes; at most %d are possible.", len(req.Reason), maxTag)
		}
		state, err = s.opts.Operator.Pause(r.Context(), name, req.Reason)
	default:
		state, err = s.opts.Operator.Resume(r.Context(), name)
	}
	if err != nil {
		return nil, err
	}
	log.Info("endpoint set", zap.Bool("paused", state.Paused), zap.String("reason", state.Reason))
	return state, nil
}

func cutLast(s, sep string) (before, after string, found bool) {
	if i := strings.LastIndex(s, sep); i >= 0 {
		return s[:i], s[i+len(sep):], true
	}
	return s, "", false
}
