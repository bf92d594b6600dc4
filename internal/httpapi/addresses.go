package httpapi

import (
	"errors"
	"net/http"
	"time"

	"bounced/internal/event"
)

// Minter makes envelope addresses.
type Minter interface {
	// Mint makes the address to send message id from; an empty domain is the first
	// one. The error is a *FieldError of the field domain or id where it cannot
	// mint for that.
	Mint(domain, id string, now time.Time) (Minted, error)
	// Handle returns what stands for id in addresses that have no room for it; ""
	// if the addresses of all domains have.
	Handle(id string) string
}

// Minted is a new envelope address.
type Minted struct {
	Address string
	Expires time.Time // zero means never
	Handle  string    // stands in the address for an id that it has no room for; empty if it has
}

type mintRequest struct {
	Domain    string   `json:"domain"`
	ID        string   `json:"id"`
	Recipient string   `json:"recipient"`
	Tags      []string `json:"tags"`
}

type mintAnswer struct {
	Address string    `json:"address"`
	Expires time.Time `json:"expires,omitzero"` // from then on mail to the address is refused; absent: never
}

// mint makes an address. It registers the message when there is something to
// remember: a recipient, tags, or an id that the address has no room for.
func (s *Server) mint(w http.ResponseWriter, r *http.Request) (any, error) {
	var req mintRequest
	if err := s.decodeJSON(w, r, &req); err != nil {
		return nil, err
	}
	reg := event.Registration{ID: req.ID, Recipient: req.Recipient, Tags: req.Tags}
	if err := checkRegistration("", &reg); err != nil {
		return nil, err
	}
	minted, err := s.opts.Minter.Mint(req.Domain, req.ID, s.opts.Now())
	if err != nil {
		return nil, err
	}
	reg.Handle = s.opts.Minter.Handle(req.ID)
	if minted.Handle != "" {
		reg.Expires = s.lasting(minted.Expires)
	}
	if reg.Recipient == "" && len(reg.Tags) == 0 {
		if minted.Handle == "" {
			return mintAnswer{minted.Address, minted.Expires}, nil
		}
		// The handle has to be kept, and what an earlier call said stays.
		if reg, err = s.withEarlier(r, reg); err != nil {
			return nil, err
		}
	}
	if err := s.opts.Store.Register(r.Context(), []event.Registration{reg}); err != nil {
		return nil, err
	}
	return mintAnswer{minted.Address, minted.Expires}, nil
}

// lasting returns when a registration is to expire that is needed until end: at end,
// or zero where the time that the store keeps it anyway is long enough.
func (s *Server) lasting(end time.Time) time.Time {
	if keep := s.opts.RegistryTime; keep < 0 || !end.After(s.opts.Now().Add(keep)) {
		return time.Time{}
	}
	return end
}

// withEarlier returns what is registered under reg's id already, with reg's handle,
// and lasting as long as either of the two; reg itself if there is nothing.
func (s *Server) withEarlier(r *http.Request, reg event.Registration) (event.Registration, error) {
	earlier, err := s.opts.Store.Registration(r.Context(), reg.ID)
	if errors.Is(err, event.ErrNotFound) {
		return reg, nil
	}
	earlier.Handle = reg.Handle
	if s.lasting(earlier.Expires).IsZero() || reg.Expires.After(earlier.Expires) {
		earlier.Expires = reg.Expires
	}
	return earlier, err
}
