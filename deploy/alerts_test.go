package deploy

import (
	"os"
	"os/exec"
	"regexp"
	"testing"
)

// TestAlerts has Prometheus' own tool look at the alerts over time.
func TestAlerts(t *testing.T) {
	tool, err := exec.LookPath("promtool")
	if err != nil {
		t.Skip("left out: promtool is not installed here")
	}
	if out, err := exec.Command(tool, "test", "rules", "testdata/alerts.yaml").CombinedOutput(); err != nil {
		t.Errorf("%v\n%s", err, out)
	}
}

// TestRareMailRaisesTheAlarm: where less than one message in five minutes is
// refused, no window of five minutes stays risen for five.
func TestRareMailRaisesTheAlarm(t *testing.T) {
	text, err := os.ReadFile("alerts.yaml")
	if err != nil {
		t.Fatal(err)
	}
	if !regexp.MustCompile(`increase\(bounced_intake_commit_errors_total\[\d+h\]\)`).Match(text) {
		t.Error("no alert looks back an hour for mail that was refused")
	}
}
