package notify

import (
	"math/rand/v2"
	"net/http"
	"strconv"
	"strings"
	"time"

	"bounced/internal/event"
)

// Bounds on what a reply's Retry-After can ask for.
const (
	minRetryAfter = time.Second
	maxRetryAfter = 24 * time.Hour
)

// next returns when to try again after d's attempt failed at now; ok is false if d
// is to be parked. retryAfter is what the reply asked for, 0 if nothing.
//
// Retry-After takes the place of the scheduled delay. An endpoint that keeps asking
// to be called again soon would thus use up three days of attempts within seconds;
// so the last attempt is repeated, at the schedule's last delay, until as much time
// has passed as the schedule spans.
func (ep *Endpoint) next(d *event.Delivery, now time.Time, retryAfter time.Duration) (at time.Time, ok bool) {
	last := len(ep.Schedule) - 1
	switch {
	case d.Attempt <= last && retryAfter > 0:
		return now.Add(retryAfter), true
	case d.Attempt <= last:
		return now.Add(jitter(ep.Schedule[max(d.Attempt, 1)], ep.Jitter)), true
	case retryAfter > 0 && now.Sub(d.Created) < ep.span():
		return now.Add(max(retryAfter, jitter(ep.Schedule[last], ep.Jitter))), true
	}
	return time.Time{}, false
}

// span is the time from the first attempt of the schedule to the last.
func (ep *Endpoint) span() time.Duration {
	var sum time.Duration
	for _, d := range ep.Schedule[1:] {
		sum += d
	}
	return sum
}

// jitter lengthens d by a random part of it, up to the fraction.
func jitter(d time.Duration, fraction float64) time.Duration {
	if fraction <= 0 {
		return d
	}
	return d + time.Duration(rand.Float64()*fraction*float64(d))
}

// parseRetryAfter reads the header of RFC 9110 §10.2.3, seconds or a date, and
// brings it within bounds. It returns 0 for a header that is absent or unreadable.
func parseRetryAfter(v string, now time.Time) time.Duration {
	v = strings.TrimSpace(v)
	if v == "" {
		return 0
	}
	if strings.Trim(v, "0123456789") == "" {
		seconds, err := strconv.ParseInt(v, 10, 32)
		if err != nil { // only out of range is left
			return maxRetryAfter
		}
		return bound(time.Duration(seconds) * time.Second)
	}
	at, err := http.ParseTime(v)
	if err != nil {
		return 0
	}
	return bound(at.Sub(now))
}

func bound(d time.Duration) time.Duration {
	return min(max(d, minRetryAfter), maxRetryAfter)
}
