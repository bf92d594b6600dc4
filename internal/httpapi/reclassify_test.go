package httpapi_test

import (
	"errors"
	"net/http"
	"strings"
	"testing"
	"time"

	"bounced/internal/event"
)

func TestReclassify(t *testing.T) {
	s := newServer(t)
	w := s.call("POST", "/v1/reclassify", `{"since": "24h"}`)
	lines := strings.Split(strings.TrimSpace(w.Body.String()), "\n")
	if w.Code != http.StatusOK || len(lines) != 2 || w.Header().Get("Content-Type") != "application/x-ndjson" {
		t.Fatalf("%d %v %s", w.Code, w.Header(), w.Body)
	}
	if !strings.Contains(lines[0], `"supersedes":"evt_1"`) || lines[1] != `{"messages":3,"changed":1,"emitted":false}` {
		t.Errorf("got %s", w.Body)
	}
	if want := now.Add(-24 * time.Hour); s.fake.Emitted || !s.fake.Query.Since.Equal(want) {
		t.Errorf("emitted %t, since %s", s.fake.Emitted, s.fake.Query.Since)
	}
	if s.call("POST", "/v1/reclassify", `{"since": "2026-02-01", "emit": true}`); !s.fake.Emitted {
		t.Error("emit did not come through")
	}
}

// Trouble behind the first line cannot change the status any more: the last
// line says it.
func TestReclassifyInTrouble(t *testing.T) {
	s := newServer(t)
	s.fake.Late = errors.New("the disk at /dev/sda is gone")
	w := s.call("POST", "/v1/reclassify", `{"since": "24h"}`)
	if w.Code != http.StatusOK || !strings.Contains(w.Body.String(), `"error":{"message":"Something went wrong here`) {
		t.Errorf("%d %s", w.Code, w.Body)
	}
	if strings.Contains(w.Body.String(), "/dev/sda") || s.logs.FilterMessage("request").Len() != 1 {
		t.Errorf("told the client %s; logged %v", w.Body, s.logs.All())
	}
	s.fake.Err = event.ErrDown
	if w := s.call("POST", "/v1/reclassify", `{"since": "24h"}`); w.Code != http.StatusServiceUnavailable {
		t.Errorf("before the first line: %d %s", w.Code, w.Body)
	}
}
