package match_test

import (
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
	for _, h := range m.Scan(nil, match.Normalise(nil, text)) {
		found = append(found, text[match.Offset(text, int(h.Start)):match.Offset(text, int(h.End))])
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
		{"宛先不明です", "宛先不明", "宛先不明"},
		{"quota 552 exceeded", "552 exceeded", "552 exceeded"},
		{"Übergröße", "über*", "Über"},
		{"ＵＳＥＲ ＵＮＫＮＯＷＮ", "user unknown", "ＵＳＥＲ ＵＮＫＮＯＷＮ"},
		{"a\u00adccount", "account", "a\u00adccount"},
	} {
		got := strings.Join(find(t, tc.text, tc.phrase), "|")
		if got != tc.want {
			t.Errorf("%q in %q: found %q, want %q", tc.phrase, tc.text, got, tc.want)
		}
	}
}

func TestScanFindsOverlappingPhrases(t *testing.T) {
	got := find(t, "this user unknown here", "user unknown", "unknown", "this user unknown here", "known")
	want := "user unknown|unknown|this user unknown here"
	if strings.Join(got, "|") != want {
		t.Errorf("found %q, want %q", got, want)
	}
}

func TestNewRefusesEmptyPhrase(t *testing.T) {
	for _, p := range []string{"", " ", "*", "**"} {
		if _, err := match.New([]string{"fine", p}); err == nil || !strings.Contains(err.Error(), "phrase 1") {
			t.Errorf("New with %q: error %v, want one that names phrase 1", p, err)
		}
	}
}

func TestScanDoesNotAllocate(t *testing.T) {
	m, err := match.New([]string{"user unknown", "mailbox full"})
	if err != nil {
		t.Fatal(err)
	}
	text := strings.Repeat("the mailbox full of words, user unknown. ", 20)
	norm, hits := make([]byte, 0, 2*len(text)), make([]match.Hit, 0, 64)
	if n := testing.AllocsPerRun(10, func() {
		norm = match.Normalise(norm[:0], text)
		hits = m.Scan(hits[:0], norm)
	}); n != 0 {
		t.Errorf("%v allocations per scan, want none", n)
	}
	if len(hits) != 40 {
		t.Errorf("%d hits, want 40", len(hits))
	}
}

func FuzzScan(f *testing.F) {
	f.Add("user unknown", "550-5.1.1 User\r\nUnknown")
	f.Add("*über*", "ÜBER \xff\xfe 550 5.")
	f.Add("aa", "aaaa")
	f.Fuzz(func(t *testing.T, phrase, text string) {
		m, err := match.New([]string{phrase, "a", "ab", "bab"})
		if err != nil {
			return
		}
		norm := match.Normalise(nil, text)
		for _, h := range m.Scan(nil, norm) {
			if h.Start < 0 || h.Start >= h.End || int(h.End) > len(norm) {
				t.Fatalf("hit %+v outside of %d bytes", h, len(norm))
			}
			from, to := match.Offset(text, int(h.Start)), match.Offset(text, int(h.End))
			if from < 0 || to < from || to > len(text) {
				t.Fatalf("hit %+v maps to %d:%d of %d", h, from, to, len(text))
			}
		}
	})
}

func BenchmarkScan(b *testing.B) {
	phrases := []string{"user unknown", "mailbox full", "no such user", "does not exist", "over quota", "blocked using"}
	m, err := match.New(phrases)
	if err != nil {
		b.Fatal(err)
	}
	text := strings.Repeat("Your message could not be delivered to one or more recipients; the mailbox is full.\n", 50)
	var norm []byte
	var hits []match.Hit
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		norm = match.Normalise(norm[:0], text)
		hits = m.Scan(hits[:0], norm)
	}
}
