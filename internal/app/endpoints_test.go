package app

import (
	"slices"
	"testing"

	"bounced/internal/config"
	"bounced/notify"
)

// TestDefaultSchedule: an endpoint whose schedule the configuration leaves out has the
// one that package notify gives to an endpoint without.
func TestDefaultSchedule(t *testing.T) {
	cfg, err := config.Parse("", []byte("endpoints: [{name: app, url: \"https://app.example/\"}]"), nil)
	if err != nil {
		t.Fatal(err)
	}
	if got := endpointsOf(cfg)[0].Schedule; !slices.Equal(got, notify.DefaultSchedule) {
		t.Errorf("schedule %v, want %v", got, notify.DefaultSchedule)
	}
}
