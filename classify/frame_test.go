package classify

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"bounced/internal/match"
)

// TestFramed holds that the same phrases are found in a text about one of many
// recipients as if all of it had been scanned, whatever their names are.
func TestFramed(t *testing.T) {
	c, err := New(Options{Rules: []Rule{
		{ID: "half-open", Category: Unknown, Permanence: Permanent, Text: []string{"rejected: <bob*", "*ann@example.com"}, Hits: []Sample{{Text: "rejected: <bob"}}},
	}})
	if err != nil {
		t.Fatal(err)
	}
	random := rand.New(rand.NewPCG(1, 2))
	pick := func(list []string) string { return list[random.IntN(len(list))] }
	fronts := []string{"550 5.1.1 <", "rejected: <", "cannot deliver to <", "550-5.7.1 Relaying denied for\n550 5.7.1 <", "<", "Können wir nicht: <"}
	backs := []string{"@example.com>: user unknown", "@googlemail.com", "@rx.t-online.de if obsolete. (dial)", "@ezweb.ne.jp>: user unknown", "@", "@example.com> mailbox full"}
	words := append([]string{"550-5.1.1", "user", "unknown", "mailbox", "full", ".", "-", "1", "23", "_", "Ü", "spam", " ", "Bo", "b", "an", "virus", "User", "relay", "closed", "lf", "x", "y", "z"}, c.table.sides...)
	s, buf := c.scratch(), match.Buffer{}
	s.targets = make([]target, few+1)
	framed, front, back := 0, fronts[0], backs[0]
	for i := range 20_000 {
		if i%50 == 0 {
			front, back = pick(fronts), pick(backs)
		}
		var local strings.Builder
		for range 1 + random.IntN(3) {
			local.WriteString(pick(words))
		}
		text := front + local.String() + back
		if _, fits := s.frame.around(text); fits && c.table.standsAlone(local.String()) {
			framed++
		}
		got, want := s.framed(text), c.table.matcher.Scan(nil, &buf, text)
		if !slices.Equal(got, want) {
			t.Fatalf("%q: %v, not %v", text, got, want)
		}
	}
	if framed < 5_000 {
		t.Errorf("%d texts were framed, which is too few to tell", framed)
	}
}
