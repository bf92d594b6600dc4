package httpapi_test

import (
	"net/http/httptest"
	"testing"
	"time"
)

// deadlines is an answer that remembers which were set for it.
type deadlines struct {
	*httptest.ResponseRecorder
	read, write []time.Time
}

func (d *deadlines) SetReadDeadline(t time.Time) error  { d.read = append(d.read, t); return nil }
func (d *deadlines) SetWriteDeadline(t time.Time) error { d.write = append(d.write, t); return nil }

// A test call ends with the endpoint's timeout, and not with those of requests.
func TestTestCallHasItsTime(t *testing.T) {
	s := newServer(t)
	for path, want := range map[string]int{"app:test": 1, "app:resume": 0} {
		w := &deadlines{ResponseRecorder: httptest.NewRecorder()}
		r := httptest.NewRequest("POST", "http://localhost/v1/endpoints/"+path, nil)
		s.ServeHTTP(w, r)
		if len(w.read) != want || len(w.write) != want || want > 0 && !(w.read[0].IsZero() && w.write[0].IsZero()) {
			t.Errorf("%s: %d, deadlines for reading %v, for writing %v", path, w.Code, w.read, w.write)
		}
	}
}
