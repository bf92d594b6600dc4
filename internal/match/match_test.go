package match_test

import (
	"slices"
	"strings"
	"testing"

	"bounced/internal/match"
)

func find(t *testing.T, text string, phrases ...string) []string {
	t.Helper()
	m, err := match.New(phrases)
	if err != nil {
		t.Fatal(err)
	}
	var found []string
	for _, h := range m.Scan(nil, new(match.Buffer), text) {
		from, to := match.Span(text, h)
		found = append(found, text[from:to])
	}
	return found
}

func TestScanFindsWhatPeopleWouldFind(t *testing.T) {
	for _, tc := range []struct{ text, phrase, want string }{
		{"550 User Unknown", "user unknown", "User Unknown"},
		{"no such\r\n\tuser here", "no such user", "no such\r\n\tuser"},
		{"550-5.1.1 The account does\n550-5.1.1 not exist", "account does not exist", "account does\n550-5.1.1 not exist"},
		{"550-The account does 550-not exist", "does not exist", "does 550-not exist"},
		{"the user doesn’t exist", "user doesn't exist", "user doesn’t exist"},
		{"МЕСТО В ЯЩИКЕ КОНЧИЛОСЬ", "место в ящике", "МЕСТО В ЯЩИКЕ"},
		{"antispam", "spam", ""},
		{"spammer", "spam", ""},
		{"spammer", "spam*", "spam"},
		{"antispam", "*spam", "spam"},
		{"reply=nosuchuserhere", "*nosuchuser*", "nosuchuser"},
		{"die Empfängeradresse", "*adresse", "adresse"},
		{"宛先不明です", "宛先不明", "宛先不明"},
		{"mail是 wrong", "mail", "mail"},
		{"mailé", "mail", ""},
		{"émail", "mail", ""},
		{"quota 552 exceeded", "552 exceeded", "552 exceeded"},
		{"Übergröße", "über*", "Über"},
		{"ＵＳＥＲ ＵＮＫＮＯＷＮ", "user unknown", "ＵＳＥＲ ＵＮＫＮＯＷＮ"},
		{"a\u00adccount", "account", "a\u00adccount"},
		{"refused (S843)", "(s843)", "(S843)"},
		{"what???", "???", "???"},
		{"no", "no", "no"},
		{"not", "no", ""},
	} {
		got := strings.Join(find(t, tc.text, tc.phrase), "|")
		if got != tc.want {
			t.Errorf("%q in %q: found %q, want %q", tc.phrase, tc.text, got, tc.want)
		}
	}
}

func TestScanFindsOverlappingPhrases(t *testing.T) {
	got := find(t, "this user unknown here", "unknown", "user unknown", "this user unknown here", "known")
	want := "user unknown|unknown|this user unknown here"
	if strings.Join(got, "|") != want {
		t.Errorf("found %q, want %q", got, want)
	}
}

func TestScanAppends(t *testing.T) {
	m, err := match.New([]string{"b c", "a b c", "c"})
	if err != nil {
		t.Fatal(err)
	}
	var b match.Buffer
	hits := m.Scan(nil, &b, "x a b c")
	first := slices.Clone(hits)
	for _, room := range []int{0, 1, 100} {
		got := m.Scan(slices.Grow(slices.Clip(slices.Clone(first)), room), &b, "c")
		if want := append(slices.Clone(first), match.Hit{Phrase: 2, Start: 0, End: 1}); !slices.Equal(got, want) {
			t.Errorf("with room for %d: %v, want %v", room, got, want)
		}
	}
}

func TestNewRefusesEmptyPhrase(t *testing.T) {
	for _, p := range []string{"", " ", "*", "**"} {
		if _, err := match.New([]string{"fine", p}); err == nil || !strings.Contains(err.Error(), "phrase 1") {
			t.Errorf("New with %q: error %v, want one that names phrase 1", p, err)
		}
	}
}

func TestZeroMatcherFindsNothing(t *testing.T) {
	var m match.Matcher
	if hits := m.Scan(nil, new(match.Buffer), "user unknown"); len(hits) != 0 {
		t.Errorf("found %v", hits)
	}
}

func TestScanDoesNotAllocate(t *testing.T) {
	m, err := match.New([]string{"user unknown", "mailbox full", "*inside*", "?"})
	if err != nil {
		t.Fatal(err)
	}
	text := strings.Repeat("the mailbox full of words, user unknown. Größe, 宛先.\r\n", 20)
	var b match.Buffer
	var hits []match.Hit
	if n := testing.AllocsPerRun(10, func() { hits = m.Scan(hits[:0], &b, text) }); n != 0 {
		t.Errorf("%v allocations per scan, want none", n)
	}
	if len(hits) != 40 {
		t.Errorf("%d hits, want 40", len(hits))
	}
}
