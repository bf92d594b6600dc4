package times_test

import (
	"errors"
	"testing"
	"time"

	"bounced/internal/times"
)

var now = time.Date(2026, 3, 1, 12, 0, 0, 0, time.FixedZone("", 3600))

func TestPointsInTime(t *testing.T) {
	utc := func(year, month, day, hour, min int) time.Time {
		return time.Date(year, time.Month(month), day, hour, min, 0, 0, time.UTC)
	}
	for text, want := range map[string]struct{ ago, ahead time.Time }{
		"2026-01-31T12:00:00Z":      {utc(2026, 1, 31, 12, 0), utc(2026, 1, 31, 12, 0)},
		"2026-01-31T12:00:00+02:00": {utc(2026, 1, 31, 10, 0), utc(2026, 1, 31, 10, 0)},
		"2026-01-31 12:00:00":       {utc(2026, 1, 31, 12, 0), utc(2026, 1, 31, 12, 0)},
		"2026-01-31":                {utc(2026, 1, 31, 0, 0), utc(2026, 1, 31, 0, 0)},
		"1769860800":                {utc(2026, 1, 31, 12, 0), utc(2026, 1, 31, 12, 0)},
		"1769860800.5":              {utc(2026, 1, 31, 12, 0).Add(time.Second / 2), utc(2026, 1, 31, 12, 0).Add(time.Second / 2)},
		"253402300799":              {utc(10000, 1, 1, 0, 0).Add(-time.Second), utc(10000, 1, 1, 0, 0).Add(-time.Second)},
		"90m":                       {utc(2026, 3, 1, 9, 30), utc(2026, 3, 1, 12, 30)},
		"0s":                        {utc(2026, 3, 1, 11, 0), utc(2026, 3, 1, 11, 0)},
		"7d":                        {utc(2026, 2, 22, 11, 0), utc(2026, 3, 8, 11, 0)},
		"1d12h":                     {utc(2026, 2, 27, 23, 0), utc(2026, 3, 2, 23, 0)},
	} {
		ago, err := times.Ago(text, now)
		if err != nil || !ago.Equal(want.ago) {
			t.Errorf("%s ago is %v, %v; want %v", text, ago, err, want.ago)
		}
		ahead, err := times.Ahead(text, now)
		if err != nil || !ahead.Equal(want.ahead) {
			t.Errorf("%s ahead is %v, %v; want %v", text, ahead, err, want.ahead)
		}
	}
}

// A number that is no time of our days has lost its unit, 0 as much as 24.
func TestNoTimes(t *testing.T) {
	for _, text := range []string{"", "0", "-0", "+0", "00", "0.0", "24", "-24", "999999999", "1769860800000", "253402300800",
		"NaN", "Inf", "1e99", "-24h", "-1d", "d", "yesterday", "2026-13-01", "2026-01-31T12:00:00 02:00", "99999d"} {
		if got, err := times.Ago(text, now); !errors.Is(err, times.ErrForm) {
			t.Errorf("%q ago is %v, %v", text, got, err)
		}
		if got, err := times.Ahead(text, now); !errors.Is(err, times.ErrForm) {
			t.Errorf("%q ahead is %v, %v", text, got, err)
		}
	}
}
