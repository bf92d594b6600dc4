package main

import (
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"bounced/internal/httpapi"
	"bounced/internal/httpapi/httpapitest"
)

// A test of an endpoint takes up to its timeout, which may be longer than what
// other calls get.
func TestEndpointTestIsWaitedFor(t *testing.T) {
	api, err := httpapi.New(httpapitest.New().Options())
	if err != nil {
		t.Fatal(err)
	}
	s := httptest.NewServer(api)
	defer s.Close()
	defer func(d time.Duration) { callTimeout = d }(callTimeout)
	callTimeout = -time.Second // over before it began

	var out, errs strings.Builder
	if code := run([]string{"endpoints", "test", "app", "--server", s.URL}, nil, &out, &errs); code != 0 {
		t.Errorf("exit code %d, %s", code, &errs)
	}
	if code := run([]string{"nodes", "--server", s.URL}, nil, &out, &errs); code != 1 || !strings.Contains(errs.String(), "deadline exceeded") {
		t.Errorf("another call: exit code %d, %s", code, &errs)
	}
}
