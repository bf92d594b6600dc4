// Package times reads points in time and durations as people write them: in the
// configuration, in calls of the API and on the command line. In goes text, out comes a
// time.Time or time.Duration. It reads no clock.
package times

import (
	"errors"
	"fmt"
	"math"
	"strconv"
	"strings"
	"time"
)

// ErrForm is the error for text that is no point in time.
var ErrForm = errors.New("times: not a time")

// Ago reads RFC 3339, a date, Unix seconds, or how long before now: "90m", "7d".
// A date is its first moment in UTC.
func Ago(text string, now time.Time) (time.Time, error) { return read(text, now, -1) }

// Ahead is Ago for what is to come: "7d" is in a week.
func Ahead(text string, now time.Time) (time.Time, error) { return read(text, now, 1) }

// Unix seconds have to lie between September 2001 and the year 10000, which RFC 3339 cannot
// write. A smaller number is a duration whose unit was forgotten, and as a time would
// select everything that there is; a larger one is milliseconds.
const (
	minUnix = 1_000_000_000
	maxUnix = 253_402_300_800
)

// read is Ago for a sign of -1, and Ahead for 1.
func read(text string, now time.Time, sign time.Duration) (time.Time, error) {
	for _, layout := range []string{time.RFC3339, time.DateTime, time.DateOnly} {
		if t, err := time.Parse(layout, text); err == nil {
			return t, nil
		}
	}
	// All numbers are seconds, also 0, which Duration would take.
	if n, err := strconv.ParseFloat(text, 64); err == nil {
		if !(n >= minUnix && n < maxUnix) {
			return time.Time{}, ErrForm
		}
		whole, rest := math.Modf(n)
		return time.Unix(int64(whole), int64(rest*1e9)).UTC(), nil
	}
	d, err := Duration(text)
	if err != nil || d < 0 {
		return time.Time{}, ErrForm
	}
	return now.Add(sign * d).UTC(), nil
}

// Duration reads durations as Go writes them, and days: "30d", "1d12h".
func Duration(text string) (time.Duration, error) {
	days, rest, ok := strings.Cut(text, "d")
	if !ok {
		days, rest = "", text
	}
	var total time.Duration
	if ok {
		n, err := strconv.ParseUint(days, 10, 16) // 65535 days fit a Duration
		if err != nil {
			return 0, fmt.Errorf("%q is no duration", text)
		}
		total = time.Duration(n) * 24 * time.Hour
		if rest == "" {
			return total, nil
		}
	}
	d, err := time.ParseDuration(rest)
	if err != nil || ok && (d < 0 || total > math.MaxInt64-d) {
		return 0, fmt.Errorf("%q is no duration", text)
	}
	return total + d, nil
}
