package httpapi

import (
	"encoding/json"
	"reflect"
	"time"

	"bounced/internal/times"
)

// timeText is a time as the client wrote it: a string in one of the forms of package
// times, or a number, which is Unix seconds. Empty means that there is none.
type timeText string

// UnmarshalJSON implements json.Unmarshaler.
func (t *timeText) UnmarshalJSON(data []byte) error {
	kind := ""
	switch data[0] {
	case '"':
		return json.Unmarshal(data, (*string)(t))
	case 'n': // null: as if the field were absent
		return nil
	case 't', 'f':
		kind = "bool"
	case '[':
		kind = "array"
	case '{':
		kind = "object"
	default:
		*t = timeText(data)
		return nil
	}
	return &json.UnmarshalTypeError{Value: kind, Type: reflect.TypeFor[timeText]()}
}

const (
	timeForms  = "Expected a time such as 2026-01-31T12:00:00Z, 2026-01-31 or Unix seconds, or how long ago, such as 24h or 7d."
	aheadForms = "Expected a time such as 2026-01-31T12:00:00Z, 2026-01-31 or Unix seconds, or how long from now, such as 24h or 30d."
)

// ago reads a time, or how long ago it was; empty is the zero time.
func ago(field string, text timeText, now time.Time) (time.Time, error) {
	if text == "" {
		return time.Time{}, nil
	}
	t, err := times.Ago(string(text), now)
	if err != nil {
		return t, wrong(field, "%s", timeForms)
	}
	return t, nil
}

// ahead reads a time that has to be after now, or how long from now it is; empty is
// the zero time.
func ahead(field string, text timeText, now time.Time) (time.Time, error) {
	if text == "" {
		return time.Time{}, nil
	}
	t, err := times.Ahead(string(text), now)
	switch {
	case err != nil:
		return t, wrong(field, "%s", aheadForms)
	case !t.After(now):
		return t, wrong(field, "%s is past already.", text)
	}
	return t, nil
}
