package httpapi

import (
	"context"
	"net/http"
	"regexp"
	"slices"
	"strings"

	"bounced/internal/event"
)

// Failures takes in what the sending side saw fail.
type Failures interface {
	// Report judges f and keeps the event that it becomes, with its deliveries. An
	// id or address that means nothing is a *FieldError.
	Report(ctx context.Context, f Failure) (*event.Event, error)
}

// Failure is a synchronous failure: the sender's own SMTP session was refused,
// or did not come about.
type Failure struct {
	ID          string   `json:"id"`      // message id; or
	Address     string   `json:"address"` // the minted address that it was sent from
	Recipient   string   `json:"recipient"`
	State       string   `json:"state"`    // connect, ehlo, mail, rcpt or data
	Code        int      `json:"code"`     // SMTP reply code; 0 when there was no reply
	Extended    string   `json:"extended"` // RFC 3463 status; empty when absent
	Description string   `json:"description"`
	RemoteMTA   string   `json:"remote_mta"`
	Tags        []string `json:"tags"` // instead of those in the registry
}

// maxDescription bounds the text of a reply; RFC 5321 allows lines of 512
// octets, and any number of them.
const maxDescription = 16 << 10

var (
	states       = []string{"connect", "ehlo", "mail", "rcpt", "data"}
	extendedForm = regexp.MustCompile(`^[245]\.[0-9]{1,3}\.[0-9]{1,3}$`)
)

func (s *Server) reportFailure(w http.ResponseWriter, r *http.Request) (any, error) {
	var f Failure
	if err := s.decodeJSON(w, r, &f); err != nil {
		return nil, err
	}
	if err := f.check(); err != nil {
		return nil, err
	}
	return s.opts.Failures.Report(r.Context(), f)
}

func (f *Failure) check() error {
	switch {
	case f.ID == "" && f.Address == "":
		return wrong("id", "Expected the id of the message, or in address the minted address that it was sent from.")
	case f.ID != "" && f.Address != "":
		return wrong("address", "There is an id already; expected one of the two.")
	case f.State == "":
		return wrong("state", "Expected the state of the SMTP session in which it failed, one of %s.", strings.Join(states, ", "))
	case !slices.Contains(states, f.State):
		return wrong("state", "%q is no state of an SMTP session; expected one of %s.", f.State, strings.Join(states, ", "))
	case f.Code != 0 && (f.Code < 400 || f.Code > 599):
		return wrong("code", "%d is no SMTP reply to a failure; expected 400 to 599, or none.", f.Code)
	case f.Extended != "" && !extendedForm.MatchString(f.Extended):
		return wrong("extended", "%q is no enhanced status; expected three numbers such as 5.1.1.", f.Extended)
	case strings.HasPrefix(f.Extended, "2"):
		return wrong("extended", "%s says that it went well; expected 4 or 5 in front.", f.Extended)
	case len(f.Description) > maxDescription:
		return wrong("description", "It has %d bytes; at most %d are possible.", len(f.Description), maxDescription)
	case f.Code == 0 && f.Extended == "" && f.Description == "":
		return wrong("description", "Without code and extended, expected a text that says what happened.")
	}
	if f.Recipient != "" {
		if err := checkAddress("recipient", f.Recipient); err != nil {
			return err
		}
	}
	if f.ID != "" {
		return checkRegistration("", &event.Registration{ID: f.ID, Tags: f.Tags})
	}
	if err := checkAddress("address", f.Address); err != nil {
		return err
	}
	return checkRegistration("", &event.Registration{ID: "-", Tags: f.Tags})
}
