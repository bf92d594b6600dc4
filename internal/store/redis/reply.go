package redis

import (
	"cmp"
	"errors"
	"strconv"

	goredis "github.com/redis/go-redis/v9"
)

// text reads a string; ok is false if there is no such key.
func (o *op) text() (v string, ok bool, err error) {
	v, err = o.cmd.Text()
	if errors.Is(err, goredis.Nil) {
		return "", false, nil
	}
	return v, err == nil, err
}

// hash reads a hash, in the shape of either protocol; empty if there is no such key.
func (o *op) hash() (map[string]string, error) {
	v, err := o.cmd.Result()
	if err := cmp.Or(o.err, err); err != nil {
		return nil, err
	}
	out := map[string]string{}
	switch v := v.(type) {
	case map[any]any:
		for k, f := range v {
			name, ok1 := k.(string)
			text, ok2 := f.(string)
			if !ok1 || !ok2 {
				return nil, errCorrupt
			}
			out[name] = text
		}
	case []any:
		for i := 0; i+1 < len(v); i += 2 {
			name, ok1 := v[i].(string)
			text, ok2 := v[i+1].(string)
			if !ok1 || !ok2 {
				return nil, errCorrupt
			}
			out[name] = text
		}
	}
	return out, nil
}

// scores reads members WITHSCORES, in the shape of either protocol.
func (o *op) scores() ([]spot, error) {
	reply, err := o.cmd.Slice()
	if err != nil {
		return nil, err
	}
	var out []spot
	add := func(member, score any) error {
		m, ok := member.(string)
		if !ok {
			return errCorrupt
		}
		var at float64
		switch v := score.(type) {
		case float64:
			at = v
		case string:
			if at, err = strconv.ParseFloat(v, 64); err != nil {
				return err
			}
		default:
			return errCorrupt
		}
		out = append(out, spot{place: place{member: m}, score: int64(at)})
		return nil
	}
	for i := 0; i < len(reply); i++ {
		if pair, ok := reply[i].([]any); ok && len(pair) == 2 {
			if err := add(pair[0], pair[1]); err != nil {
				return nil, err
			}
			continue
		}
		if i+1 == len(reply) {
			return nil, errCorrupt
		}
		if err := add(reply[i], reply[i+1]); err != nil {
			return nil, err
		}
		i++
	}
	return out, nil
}

// parseScore reads a score that a script returned; "" is never.
func parseScore(v string) int64 {
	if v == "" {
		return never
	}
	at, err := strconv.ParseFloat(v, 64)
	if err != nil {
		return 0
	}
	return int64(at)
}
