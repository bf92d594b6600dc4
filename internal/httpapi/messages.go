package httpapi

import (
	"fmt"
	"net/http"
	"net/mail"
	"strings"
	"time"

	"bounced/internal/event"
)

// Bounds of registrations, so that one client cannot fill the store with few calls.
const (
	maxID        = 1024 // bytes; the limit of package envelope
	maxRecipient = 320  // bytes; RFC 3696 erratum 1690 says 254, but there are longer ones
	maxTags      = 100  // of one message
	maxTag       = 256  // bytes
	maxBatch     = 1000 // messages in one call
)

type messageRequest struct {
	ID        string   `json:"id"` // in a batch only
	Recipient string   `json:"recipient"`
	Tags      []string `json:"tags"`
	Expires   timeText `json:"expires"` // empty: the retention of the registry
}

// message is a registration in the form of the API.
type message struct {
	ID        string    `json:"id"`
	Recipient string    `json:"recipient,omitempty"`
	Tags      []string  `json:"tags,omitempty"`
	Handle    string    `json:"handle,omitempty"`
	Expires   time.Time `json:"expires,omitzero"`
}

func (s *Server) putMessage(w http.ResponseWriter, r *http.Request) (any, error) {
	var req messageRequest
	if err := s.decodeJSON(w, r, &req); err != nil {
		return nil, err
	}
	id := r.PathValue("id")
	if req.ID != "" && req.ID != id {
		return nil, wrong("id", "The path names another message, %q.", id)
	}
	req.ID = id
	reg, err := s.registration("", req)
	if err != nil {
		return nil, err
	}
	if err := s.opts.Store.Register(r.Context(), []event.Registration{reg}); err != nil {
		return nil, err
	}
	return message(reg), nil
}

func (s *Server) getMessage(_ http.ResponseWriter, r *http.Request) (any, error) {
	reg, err := s.opts.Store.Registration(r.Context(), r.PathValue("id"))
	if err != nil {
		return nil, err
	}
	return message(reg), nil
}

func (s *Server) deleteMessage(_ http.ResponseWriter, r *http.Request) (any, error) {
	return nil, s.opts.Store.Unregister(r.Context(), r.PathValue("id"))
}

type batchRequest struct {
	Messages []messageRequest `json:"messages"`
}

// putMessages keeps all messages of a batch or, if one of them is wrong, none.
func (s *Server) putMessages(w http.ResponseWriter, r *http.Request) (any, error) {
	var req batchRequest
	if err := s.decodeJSON(w, r, &req); err != nil {
		return nil, err
	}
	if len(req.Messages) == 0 || len(req.Messages) > maxBatch {
		return nil, wrong("messages", "Expected 1 to %d messages, got %d.", maxBatch, len(req.Messages))
	}
	regs := make([]event.Registration, len(req.Messages))
	for i, m := range req.Messages {
		var err error
		if regs[i], err = s.registration(fmt.Sprintf("messages[%d].", i), m); err != nil {
			return nil, err
		}
	}
	if err := s.opts.Store.Register(r.Context(), regs); err != nil {
		return nil, err
	}
	return map[string]int{"registered": len(regs)}, nil
}

// registration checks a message and makes the registration of it. Errors have at in
// front of the names of fields.
func (s *Server) registration(at string, m messageRequest) (event.Registration, error) {
	reg := event.Registration{ID: m.ID, Recipient: m.Recipient, Tags: m.Tags}
	if err := checkRegistration(at, &reg); err != nil {
		return reg, err
	}
	now := s.opts.Now()
	var err error
	if reg.Expires, err = ahead(at+"expires", m.Expires, now); err != nil {
		return reg, err
	}
	minted, err := s.opts.Minter.Mint("", m.ID, now)
	if fe, ok := err.(*FieldError); ok {
		return reg, wrong(at+fe.Field, "%s", fe.Message)
	}
	// An address that has no room for the id holds a handle instead, and only the
	// registry leads from that to the id. So the handle has to be in here: this
	// replaces what was registered when an address was minted, at whichever domain.
	// Nor may it end before such an address does, unless the sender says so.
	reg.Handle = s.opts.Minter.Handle(m.ID)
	if reg.Handle != "" && reg.Expires.IsZero() {
		reg.Expires = s.lasting(minted.Expires)
	}
	return reg, err
}

// checkRegistration checks all but the times. Errors have at in front of the names of
// fields.
func checkRegistration(at string, reg *event.Registration) error {
	switch {
	case reg.ID == "":
		return wrong(at+"id", "Expected the id of your message.")
	case len(reg.ID) > maxID:
		return wrong(at+"id", "It has %d bytes; at most %d are possible.", len(reg.ID), maxID)
	case len(reg.Tags) > maxTags:
		return wrong(at+"tags", "There are %d; at most %d are possible.", len(reg.Tags), maxTags)
	}
	for i, tag := range reg.Tags {
		if tag == "" || len(tag) > maxTag {
			return wrong(fmt.Sprintf("%stags[%d]", at, i), "Expected 1 to %d bytes, got %d.", maxTag, len(tag))
		}
	}
	if reg.Recipient != "" {
		return checkAddress(at+"recipient", reg.Recipient)
	}
	return nil
}

// checkAddress accepts a bare address: local part, "@", domain. It is meant to catch
// slips, such as a name in front, and does not hold addresses to RFC 5321.
func checkAddress(field, address string) error {
	local, domain := address, ""
	if i := strings.LastIndexByte(address, '@'); i >= 0 {
		local, domain = address[:i], address[i+1:]
	}
	switch {
	case len(address) > maxRecipient:
		return wrong(field, "It has %d bytes; at most %d are possible.", len(address), maxRecipient)
	case strings.TrimSpace(address) != address:
		// As it is, it would not be the one that a report names, nor be found again.
		return wrong(field, "%q has a space around it; expected %s.", address, strings.TrimSpace(address))
	case local != "" && domain != "" && !strings.ContainsFunc(address, isControlOrBracket):
		return nil
	}
	if a, err := mail.ParseAddress(address); err == nil {
		return wrong(field, "Expected the bare address, %s.", a.Address)
	}
	return wrong(field, "%q is no mail address.", address)
}

func isControlOrBracket(r rune) bool { return r < ' ' || r == 0x7f || r == '<' || r == '>' }
