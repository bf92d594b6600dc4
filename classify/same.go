package classify

import (
	"slices"

	"bounced/internal/match"
)

// same is what the table found last. In a report with many recipients most were
// refused in the same words: the table finds the same in them. The zero value is
// nothing.
type same struct {
	facts         facts // hosts and hits are copies
	first, second finding
	known         bool
}

// find is table.find, which it spares where it has to be asked for what it was
// asked for the last time.
func (s *scratch) find(f *facts) (first, second finding) {
	t := s.c.table
	if len(s.targets) <= few || t.shadow < len(t.rules) {
		return t.find(f) // shadow rules find more than two
	}
	last := &s.same
	if last.known && last.facts.alike(f) {
		return last.first.among(last.facts.hits, f.hits), last.second.among(last.facts.hits, f.hits)
	}
	first, second = t.find(f)
	hosts, hits := append(last.facts.hosts[:0], f.hosts...), append(last.facts.hits[:0], f.hits...)
	*last = same{
		facts: facts{status: f.status, code: f.code, class: f.class, state: f.state, hosts: hosts, hits: hits},
		first: first, second: second, known: true,
	}
	return first, second
}

// alike reports whether the table finds the same in both: nothing that it looks
// at differs but where in the text the first hit is.
func (f *facts) alike(other *facts) bool {
	if f.status != other.status || f.code != other.code || f.class != other.class || f.state != other.state ||
		len(f.hits) != len(other.hits) || !slices.Equal(f.hosts, other.hosts) {
		return false
	}
	if len(f.hits) == 0 {
		return true
	}
	by := other.hits[0].Start - f.hits[0].Start
	for i, h := range f.hits {
		if (match.Hit{Phrase: h.Phrase, Start: h.Start + by, End: h.End + by}) != other.hits[i] {
			return false
		}
	}
	return true
}

// among returns what was found in hits that differ from others by their place alone.
func (f finding) among(hits, others []match.Hit) finding {
	if f.text {
		by := others[0].Start - hits[0].Start
		f.hit.Start, f.hit.End = f.hit.Start+by, f.hit.End+by
	}
	return f
}

// forget keeps the memory, and nothing of the message alive.
func (l *same) forget() {
	if !l.known {
		return
	}
	hosts, hits := l.facts.hosts[:0], l.facts.hits[:0]
	clear(hosts[:cap(hosts)])
	if cap(hits) > maxHits {
		hits = nil
	}
	*l = same{facts: facts{hosts: hosts, hits: hits}}
}
