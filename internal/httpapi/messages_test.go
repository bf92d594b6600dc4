package httpapi_test

import (
	"net/http"
	"testing"
	"time"
)

// Who registers a message behind the address that was minted for it does not
// take away, before the address is over, what its handle stands for.
func TestRegisteringKeepsTheHandle(t *testing.T) {
	address := now.AddDate(0, 1, 0) // what the Backend says, a day behind the retention
	for body, want := range map[string]time.Time{
		`{"recipient": "ann@example.net"}`:                  address,
		`{"recipient": "ann@example.net", "expires": "7d"}`: now.AddDate(0, 0, 7),
	} {
		s := newServer(t)
		s.call("POST", "/v1/addresses", `{"id": "`+long(50)+`"}`)
		if w := s.call("PUT", "/v1/messages/"+long(50), body); w.Code != http.StatusOK {
			t.Fatalf("%d %s", w.Code, w.Body)
		}
		if got := s.fake.Registered[long(50)]; got.Handle != "~hash" || !got.Expires.Equal(want) {
			t.Errorf("%s: registered %+v; want it to expire %v", body, got, want)
		}
	}
	s := newServer(t)
	s.call("PUT", "/v1/messages/short", `{}`)
	if got := s.fake.Registered["short"]; !got.Expires.IsZero() {
		t.Errorf("registered %+v; want it to expire as the store has it", got)
	}
}
