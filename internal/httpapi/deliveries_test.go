package httpapi_test

import (
	"slices"
	"testing"
)

// What is retried is called now, even where calls are held back: at the
// endpoints that it is for, and no others.
func TestRetryHurries(t *testing.T) {
	for body, want := range map[string][]string{
		`{"all": true}`:                            {"app", "log"},
		`{"since": "24h"}`:                         {"app", "log"},
		`{"endpoint": "log"}`:                      {"log"},
		`{"endpoint": "renamed"}`:                  nil,
		`{"event_id": "evt_1"}`:                    {"app"},
		`{"event_id": "evt_1", "endpoint": "log"}`: nil,
		`{}`: nil,
	} {
		s := newServer(t)
		s.call("POST", "/v1/deliveries:retry", body)
		if !slices.Equal(s.fake.Hurried, want) {
			t.Errorf("%s hurries %q, want %q", body, s.fake.Hurried, want)
		}
	}
	s := newServer(t)
	s.call("POST", "/v1/deliveries:drop", `{"all": true}`)
	if len(s.fake.Hurried) != 0 {
		t.Errorf("drop hurries %q", s.fake.Hurried)
	}
}
