package httpapi

import (
	"errors"
	"net/http"
	"time"

	"bounced/internal/event"
)

// Minter makes envelope addresses. A domain or id that it cannot mint for is
// a *FieldError of the field domain or id.
type Minter interface {
	// Mint makes the address of message id; an empty domain is the first one.
	Mint(domain, id string, now time.Time) (Minted, error)
	// Handle is what stands for id in addresses that have no room for it, at
	// whatever domain; empty when all have.
	Handle(id string) string
}

// Minted is a new envelope address.
type Minted struct {
	Address string
	Expires time.Time // zero means never
	Handle  string    // stands for an id that is too long for the address; empty when it is not
}

type mintRequest struct {
	Domain    string   `json:"domain"`
	ID        string   `json:"id"`
	Recipient string   `json:"recipient"`
	Tags      []string `json:"tags"`
}

type mintAnswer struct {
	Address string    `json:"address"`
	Expires time.Time `json:"expires,omitzero"` // from when mail to the address is refused, to the second; absent: never
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

// lasting is when a registration is to expire that an address needs until end:
// zero, for the store's own time, if that is long enough.
func (s *Server) lasting(end time.Time) time.Time {
	if keep := s.opts.RegistryTime; keep < 0 || !end.After(s.opts.Now().Add(keep)) {
		return time.Time{}
	}
	return end
}

// withEarlier takes over what is registered already, and makes it last as long
// as either was meant to.
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
