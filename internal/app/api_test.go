package app

import (
	"errors"
	"testing"
	"time"

	"bounced/internal/httpapi"
)

// Clients hear which of their fields it is.
func TestMintNamesTheField(t *testing.T) {
	book, err := newBook(parse(t, `
domains:
  - {name: a.example, keys: [{id: a, secret: 0123456789abcdef}]}
  - {name: old.example, foreign: [{scheme: plain, prefix: x, unsigned: true}]}
`))
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct{ domain, id, field string }{
		{"nowhere.example", "order-1", "domain"},
		{"old.example", "order-1", "domain"},
		{"a.example", "", "id"},
		{"a.example", "a\nb", "id"},
	} {
		_, err := minter{book}.Mint(tt.domain, tt.id, time.Now())
		var wrong *httpapi.FieldError
		if !errors.As(err, &wrong) || wrong.Field != tt.field {
			t.Errorf("%+v: %v", tt, err)
		}
	}
}
