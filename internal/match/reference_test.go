package match_test

import (
	"cmp"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"bounced/classify"
	"bounced/internal/match"
)

// reference finds phrases the plain way: each at each offset.
type reference struct {
	texts               []string
	openLeft, openRight []bool
	apart               []bool
	byFirst             [256][]int32 // phrases by their first byte
}

func newReference(phrases []string) *reference {
	r := &reference{}
	for i, p := range phrases {
		p, apart := strings.CutPrefix(p, match.Apart(""))
		p, left := strings.CutPrefix(p, "*")
		p, right := strings.CutSuffix(p, "*")
		p = strings.Trim(referenceNormal(p), " ")
		r.texts, r.openLeft, r.openRight = append(r.texts, p), append(r.openLeft, left), append(r.openRight, right)
		r.apart = append(r.apart, apart)
		r.byFirst[p[0]] = append(r.byFirst[p[0]], int32(i))
	}
	return r
}

func (r *reference) scan(text string) []match.Hit {
	norm := referenceNormal(text)
	var hits []match.Hit
	for i := range len(norm) {
		for _, id := range r.byFirst[norm[i]] {
			p := r.texts[id]
			if !strings.HasPrefix(norm[i:], p) {
				continue
			}
			end := i + len(p)
			inWord := func(at int, open bool) bool { return !open && wordEnds(norm[:at]) && wordBegins(norm[at:]) }
			if !inWord(i, r.openLeft[id]) && !inWord(end, r.openRight[id]) && !(r.apart[id] && (inAddress(norm[:i], norm[end:]) || inHost(norm[:i], p, norm[end:]))) {
				hits = append(hits, match.Hit{Phrase: id, Start: int32(i), End: int32(end)})
			}
		}
	}
	slices.SortFunc(hits, func(a, b match.Hit) int {
		return cmp.Or(cmp.Compare(a.End, b.End), cmp.Compare(a.Start, b.Start), cmp.Compare(a.Phrase, b.Phrase))
	})
	return hits
}

var (
	addressGoesOn = regexp.MustCompile(`^[^ ()<>\[\]:;,\\"@]{0,63}@`)
	addressBegins = regexp.MustCompile(`@[^ ()<>\[\]:;,\\"@]{0,63}$`)
)

// inAddress looks at what stands in front of a phrase and behind it, byte by byte.
func inAddress(front, back string) bool {
	return addressBegins.MatchString(latin1(front)) || addressGoesOn.MatchString(latin1(back))
}

var (
	hostBegins = regexp.MustCompile(`[a-z0-9.-]{0,64}$`)
	hostGoesOn = regexp.MustCompile(`^[a-z0-9.-]{0,64}`)
	host       = regexp.MustCompile(`(?s)^.*\..*\.[^.0-9]{2,}$`)
)

// inHost looks at the word that a phrase is in, with dots and hyphens beside it.
func inHost(front, phrase, back string) bool {
	if !strings.HasSuffix(front, ".") && !strings.HasSuffix(front, "-") && !strings.HasPrefix(back, ".") && !strings.HasPrefix(back, "-") {
		return false
	}
	name := strings.Trim(hostBegins.FindString(front)+phrase+hostGoesOn.FindString(back), ".-")
	return !strings.Contains(name, "..") && host.MatchString(latin1(name))
}

// latin1 makes a character of each byte.
func latin1(s string) string {
	var out strings.Builder
	for i := range len(s) {
		out.WriteRune(rune(s[i]))
	}
	return out.String()
}

func wordEnds(s string) bool {
	r, _ := utf8.DecodeLastRuneInString(s)
	return wordRune(r)
}

func wordBegins(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return wordRune(r)
}

func wordRune(r rune) bool {
	return r >= '0' && r <= '9' || r < 0x590 && unicode.IsLetter(r)
}

var replyAndStatus = regexp.MustCompile(`^[2-5][0-9]{2}[- ][2-5]\.[0-9]{1,3}\.[0-9]{1,3}`)
var replyAlone = regexp.MustCompile(`^[2-5][0-9]{2}-([^0-9]|$)`)

// referenceNormal is what the package says of normalised text, one character
// after the other.
func referenceNormal(text string) string {
	var out strings.Builder
	space := true
	for text != "" {
		if s := replyAndStatus.FindString(text); space && s != "" {
			if rest := text[len(s):]; rest == "" || !strings.ContainsRune("0123456789.", rune(rest[0])) {
				if text = rest; rest != "" && (rest[0] == ' ' || rest[0] == '-') {
					text = rest[1:]
				}
				continue
			}
		}
		if space && replyAlone.MatchString(text) {
			text = text[4:]
			continue
		}
		r, size := utf8.DecodeRuneInString(text)
		text = text[size:]
		switch {
		case strings.ContainsRune("’‘´ʼ", r):
			r = '\''
		case strings.ContainsRune("“”„«»", r):
			r = '"'
		case strings.ContainsRune("–—‑", r):
			r = '-'
		case r == 0xad || r >= 0x200b && r <= 0x200f || r == 0xfeff:
			continue
		case unicode.IsSpace(r) || r < ' ' || r == 0x7f:
			r = ' '
		case r >= 0xff01 && r <= 0xff5e:
			r += '!' - 0xff01
		}
		if r != ' ' || !space {
			out.WriteRune(unicode.ToLower(r))
		}
		space = r == ' '
	}
	return out.String()
}

// same complains if a scan finds anything but what the reference finds.
func same(t *testing.T, m *match.Matcher, b *match.Buffer, r *reference, text string) {
	t.Helper()
	got, want := m.Scan(nil, b, text), r.scan(text)
	if !slices.Equal(got, want) {
		say := func(hits []match.Hit) (s string) {
			for _, h := range hits {
				s += fmt.Sprintf(" %d-%d %q", h.Start, h.End, r.texts[h.Phrase])
			}
			return s
		}
		t.Fatalf("in %q\nfound%s\nwant %s", text, say(got), say(want))
	}
}

// tablePhrases are those of the classifier's whole table.
func tablePhrases() []string {
	set := map[string]bool{}
	add := func(texts []string) {
		for _, t := range texts {
			for half := range strings.SplitSeq(t, "…") {
				set[strings.TrimSpace(half)] = true
			}
		}
	}
	for _, row := range classify.Default().Rows() {
		add(row.Rule.Text)
	}
	for _, s := range classify.Default().Signals() {
		add(s.Text)
	}
	var list []string
	for p := range set {
		list = append(list, p)
	}
	slices.Sort(list)
	return list
}

func compile(t testing.TB, phrases []string) *match.Matcher {
	t.Helper()
	m, err := match.New(phrases)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func TestScanFindsAllThatIsThere(t *testing.T) {
	phrases := tablePhrases()
	m, r := compile(t, phrases), newReference(phrases)
	var b match.Buffer
	t.Run("in fixtures", func(t *testing.T) {
		files, _ := filepath.Glob("../../testdata/*.eml")
		if len(files) == 0 {
			t.Fatal("no fixtures")
		}
		for _, f := range files {
			raw, err := os.ReadFile(f)
			if err != nil {
				t.Fatal(err)
			}
			same(t, m, &b, r, string(raw[:min(len(raw), 3072)]))
		}
	})
	t.Run("in compositions of phrases", func(t *testing.T) {
		rnd := rand.New(rand.NewPCG(1, 2))
		for range 1000 {
			same(t, m, &b, r, compose(rnd, phrases))
		}
	})
}

// compose strings phrases together, some cut, in all the ways they are written.
func compose(rnd *rand.Rand, phrases []string) string {
	joints := []string{
		" ", " ", " ", "  ", "", "\r\n", "\r\n\t", "\n550-5.1.1 ", " 550-", " 550 5.1.1-", ", ", "-", "@", "@example.com ", "é", "宛", "\u00ad", "“", "…", "\xff", "x", " 5", "\x00", "ẞ", "Ⱥ",
	}
	var s strings.Builder
	for range 1 + rnd.IntN(12) {
		p := strings.Trim(phrases[rnd.IntN(len(phrases))], "*")
		switch rnd.IntN(6) {
		case 0:
			p = strings.ToUpper(p)
		case 1:
			p = p[:rnd.IntN(len(p)+1)]
		case 2:
			p = strings.ReplaceAll(p, " ", "\r\n 	")
		case 3:
			p = strings.ReplaceAll(p, "'", "’")
		}
		s.WriteString(p)
		s.WriteString(joints[rnd.IntN(len(joints))])
	}
	return s.String()
}

// TestScanFindsSmallPhrases takes phrases and texts of few letters, so that all
// that overlaps, repeats and begins in mid-word does so often.
func TestScanFindsSmallPhrases(t *testing.T) {
	rnd := rand.New(rand.NewPCG(3, 4))
	word := func(letters []string, n int) string {
		var s strings.Builder
		for range n {
			s.WriteString(letters[rnd.IntN(len(letters))])
		}
		return s.String()
	}
	sets := [][]string{{"a", "b", " "}, {"a", "B", "-", " ", "é", "宛"}, {"a", " ", "5", "0", "-", "."}, {"a", "a", "a", "a", "а", "\u0301", "*"}, {"a", "b", "@", "@", ".", " ", "<"}}
	var b match.Buffer
	for i := range 1500 {
		letters := sets[i%len(sets)]
		var phrases []string
		for range 1 + rnd.IntN(8) {
			p := word(letters, 1+rnd.IntN(20))
			if rnd.IntN(3) == 0 {
				p = "*" + p
			}
			if rnd.IntN(3) == 0 {
				p += "*"
			}
			if rnd.IntN(3) == 0 {
				p = match.Apart(p)
			}
			if _, err := match.New([]string{p}); err == nil {
				phrases = append(phrases, p)
			}
		}
		m, r := compile(t, phrases), newReference(phrases)
		for range 3 {
			same(t, m, &b, r, word(letters, rnd.IntN(200)))
		}
	}
}

func TestLongPhrase(t *testing.T) {
	p := strings.Repeat("very long ", 10000) + "indeed"
	phrases := []string{p, "long indeed"}
	same(t, compile(t, phrases), new(match.Buffer), newReference(phrases), "this is "+strings.ToUpper(p)+".")
}

func FuzzScan(f *testing.F) {
	f.Add("user unknown", "*box*", "550-5.1.1 User\r\nUnknown Mailbox")
	f.Add("*über*", "(s1)", "ÜBER \xff\xfe 550 5. (S1)")
	f.Add("aa", "a a a a a a", "aaaa A a a a a a a")
	f.Add("*aaaaaaaaaaaa", "??", "baaaaaaaaaaaaa???")
	f.Fuzz(func(t *testing.T, one, other, text string) {
		phrases := []string{one, other, "a", "ab", "bab", "*abababababab", "b宛", "no such user", match.Apart("b"), match.Apart("*ba"), match.Apart("no such")}
		m, err := match.New(phrases)
		if err != nil {
			return
		}
		same(t, m, new(match.Buffer), newReference(phrases), text)
		for _, h := range m.Scan(nil, new(match.Buffer), text) {
			if from, to := match.Span(text, h); from < 0 || to < from || to > len(text) {
				t.Fatalf("hit %+v maps to %d:%d of %d", h, from, to, len(text))
			}
		}
	})
}
