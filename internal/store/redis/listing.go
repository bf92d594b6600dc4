package redis

import (
	"context"
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
	"time"

	"bounced/internal/store"
)

// pageSize returns how many are on a page, for the Limit of a query.
func pageSize(limit int) int {
	if limit <= 0 {
		return 100
	}
	return min(limit, 1000)
}

// list is one sorted set of one partition, to be read together with others.
type list struct {
	part int
	key  string // without the tag
	last string // goes into the spots
}

// span bounds a listing: by score, and by where the page before ended.
type span struct {
	lo, hi int64 // inclusive; hi never means no bound
	after  *spot
	newest bool // newest first
}

// listed reads the first n spots of the lists within the span, merged.
func (s *Store) listed(ctx context.Context, lists []list, in span, n int) ([]spot, error) {
	if in.after != nil {
		if in.newest {
			in.hi = min(in.hi, in.after.score)
		} else {
			in.lo = max(in.lo, in.after.score)
		}
	}
	var out []spot
	ask := n
	for len(lists) > 0 {
		ops := make([]*op, len(lists))
		for i, l := range lists {
			ops[i] = s.read(l, in, ask)
		}
		if err := s.look(ctx, ops...); err != nil {
			return nil, err
		}
		var again []list
		for i, l := range lists {
			found, err := ops[i].scores()
			if err != nil {
				return nil, err
			}
			full := len(found) == ask
			var fit []spot
			for _, f := range found {
				f.part, f.last = l.part, l.last
				if in.follows(f) {
					fit = append(fit, f)
				}
			}
			if full && len(fit) < n {
				again = append(again, l) // many of one score, and the page before ended among them
				continue
			}
			out = append(out, fit...)
		}
		lists, ask = again, ask*4
	}
	in.sort(out)
	return out[:min(n, len(out))], nil
}

func (in span) follows(f spot) bool {
	if in.after == nil {
		return true
	}
	c := f.compare(*in.after)
	return c > 0 && !in.newest || c < 0 && in.newest
}

func (s *Store) read(l list, in span, n int) *op {
	lo, hi := strconv.FormatInt(in.lo, 10), "+inf"
	if in.hi != never {
		hi = strconv.FormatInt(in.hi, 10)
	}
	key := s.tags[l.part] + l.key
	if in.newest {
		return command(key, "ZREVRANGEBYSCORE", key, hi, lo, "WITHSCORES", "LIMIT", 0, n)
	}
	return command(key, "ZRANGEBYSCORE", key, lo, hi, "WITHSCORES", "LIMIT", 0, n)
}

// lexed reads the first n spots of the index with a prefix, from some partitions, merged.
// Their scores are the digits after the prefix. Partitions hold about equally much, so each is
// asked for little more than its share; if that turns out too little, all of them are asked
// for n.
func (s *Store) lexed(ctx context.Context, parts []int, prefix string, digits func(int64) string, in span, n int) ([]spot, error) {
	share := min(n, 2*n/len(parts)+16)
	out, sure, err := s.lexedShare(ctx, parts, prefix, digits, in, share)
	if err == nil && sure < n {
		out, _, err = s.lexedShare(ctx, parts, prefix, digits, in, n)
	}
	if err != nil {
		return nil, err
	}
	return out[:min(n, len(out))], nil
}

// lexedShare reads up to share spots of each partition, merged. Of out, the first sure are in
// their place: no spot that was not read can come between them.
func (s *Store) lexedShare(ctx context.Context, parts []int, prefix string, digits func(int64) string, in span, share int) (out []spot, sure int, err error) {
	width := len(digits(0))
	ops := make([]*op, len(parts))
	for i, p := range parts {
		ops[i] = s.lexRange(p, prefix, digits, in, share)
	}
	if err := s.look(ctx, ops...); err != nil {
		return nil, 0, err
	}
	var ends []spot // where partitions were cut off
	for i, o := range ops {
		members, err := o.cmd.StringSlice()
		if err != nil {
			return nil, 0, err
		}
		for _, m := range members {
			m = m[len(prefix):]
			at, err := strconv.ParseInt(m[:width], 16, 64)
			if err != nil {
				return nil, 0, errCorrupt
			}
			out = append(out, spot{place: place{parts[i], m[width:]}, score: at})
		}
		if len(members) == share {
			ends = append(ends, out[len(out)-1])
		}
	}
	in.sort(out)
	in.sort(ends)
	if sure = math.MaxInt; len(ends) > 0 {
		sure = 1 + slices.IndexFunc(out, func(f spot) bool { return f == ends[0] })
	}
	return out, sure, nil
}

func (in span) sort(v []spot) {
	sortSpots(v)
	if in.newest {
		slices.Reverse(v)
	}
}

func (s *Store) lexRange(part int, prefix string, digits func(int64) string, in span, n int) *op {
	lo, hi := "["+prefix+digits(in.lo), "("+prefix+"~"
	if in.hi != never {
		hi = "(" + prefix + digits(in.hi+1)
	}
	name, from, to := "ZRANGEBYLEX", &lo, &hi
	if in.newest {
		name, from, to = "ZREVRANGEBYLEX", &hi, &lo
	}
	if in.after != nil {
		*from = "(" + prefix + digits(in.after.score) + in.after.member
	}
	key := s.tags[part] + ":idx"
	return command(key, name, key, *from, *to, "LIMIT", 0, n)
}

// allParts lists all partitions.
func (s *Store) allParts() []int {
	out := make([]int, len(s.tags))
	for p := range out {
		out[p] = p
	}
	return out
}

// everywhere returns the list of that key in each partition.
func (s *Store) everywhere(key, last string) []list {
	out := make([]list, len(s.tags))
	for p := range out {
		out[p] = list{part: p, key: key, last: last}
	}
	return out
}

// cursor returns where a page ended, in a form that nobody is tempted to build.
func (a spot) cursor(kind byte) string {
	b := []byte{kind}
	b = binary.BigEndian.AppendUint64(b, uint64(a.score))
	b = append(b, a.member...)
	b = append(b, 0)
	b = append(b, a.last...)
	return base64.RawURLEncoding.EncodeToString(b)
}

// parseCursor is the inverse of cursor; nil for an empty one.
func parseCursor(kind byte, v string) (*spot, error) {
	if v == "" {
		return nil, nil
	}
	b, err := base64.RawURLEncoding.DecodeString(v)
	if err != nil || len(b) < 10 || b[0] != kind {
		return nil, fmt.Errorf("%w: %.40q", store.ErrCursor, v)
	}
	member, last, ok := strings.Cut(string(b[9:]), "\x00")
	score := int64(binary.BigEndian.Uint64(b[1:]))
	if !ok || score < 0 {
		return nil, fmt.Errorf("%w: %.40q", store.ErrCursor, v)
	}
	return &spot{place: place{member: member}, score: score, last: last}, nil
}

// ceilSeconds returns the first whole second at or after t.
func ceilSeconds(t time.Time) int64 {
	n := t.Unix()
	if t.Nanosecond() > 0 {
		n++
	}
	return n
}
