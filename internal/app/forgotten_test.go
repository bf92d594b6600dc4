package app_test

import (
	"net/http"
	"net/http/httptest"
	"testing"
)

// TestForgottenEndpoint: of what waits for an endpoint that a reload has renamed
// there is word in the log, and it is delivered when the name is back.
func TestForgottenEndpoint(t *testing.T) {
	heard := make(chan struct{}, 10)
	hook := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { heard <- struct{}{} }))
	defer hook.Close()
	with := func(name, url string) string {
		return oneKey + "endpoints: [{name: " + name + ", url: \"" + url + "\", breaker: {failures: 0}}]\n"
	}
	s := start(t, with("app", "http://127.0.0.1:1"))
	address := s.mint(map[string]any{"id": "order-1"})
	if reply := s.send(address, bounceOf("a@b.example", "550 5.1.1 User unknown")); reply.Code != 250 {
		t.Fatalf("%+v", reply)
	}
	for _, step := range []struct {
		name  string
		words int
	}{{"app", 0}, {"shop", 1}, {"app", 1}} {
		s.configure(with(step.name, hook.URL))
		if step.name == "app" && step.words == 0 {
			s.configure(with("app", "http://127.0.0.1:1"))
		}
		if said := s.hangUp(); said != "reloaded" {
			t.Fatal(said)
		}
		told := s.logs.FilterMessage("deliveries wait for an endpoint that is not configured").All()
		if len(told) != step.words {
			t.Errorf("as %q: the log says it %d times, want %d", step.name, len(told), step.words)
		}
		for _, l := range told {
			if m := l.ContextMap(); m["endpoint"] != "app" || m["pending"] != int64(1) {
				t.Errorf("the log says %v", m)
			}
		}
	}
	<-heard
}
