package terminal

import (
	"encoding/json"
	"testing"
	"unicode"
)

func TestSafe(t *testing.T) {
	for in, want := range map[string]string{
		"Zoë, 山田 🎈":       "Zoë, 山田 🎈",
		"\x1b[2J":         `\x1b[2J`,
		"\u202egnp.exe":   `\u202egnp.exe`,
		"x\U000e0041y":    `x\U000e0041y`,
		"\x9b2J":          `\x9b2J`,
		`C:\x1b a\\b`:     `C:\x1b a\\b`, // as it was written
		"a\tb\r\nc\u2028": `a\x09b\x0d\x0ac\u2028`,
	} {
		if got := Safe(in); got != want {
			t.Errorf("%q became %q, want %q", in, got, want)
		}
	}
}

func TestLine(t *testing.T) {
	for in, want := range map[string]string{
		`{"a":"Zoë, 山田 🎈"}`:    `{"a":"Zoë, 山田 🎈"}`,
		"{\"a\":\"\u009b2J\"}": `{"a":"\u009b2J"}`,
		"a\tb\n":               "a\tb\n",
		"\x7f":                 `\u007f`,
		"\u202egnp.exe":        `\u202egnp.exe`,
		"x\U000e0041y":         `x\udb40\udc41y`,
		"\x9b2J":               `\ufffd2J`,
		"\u2028\ufffd":         `\u2028\ufffd`,
	} {
		if got := string(Line([]byte(in))); got != want {
			t.Errorf("%q became %q, want %q", in, got, want)
		}
	}
}

// FuzzLine: nothing is left that a terminal would obey, and JSON means what it
// meant.
func FuzzLine(f *testing.F) {
	f.Add("\u009b2J \x7f \U000e0041 \x1b")
	f.Fuzz(func(t *testing.T, s string) {
		js, err := json.Marshal(s)
		if err != nil {
			t.Fatal(err)
		}
		line := Line(js)
		for _, r := range string(line) {
			if r < ' ' || r >= 0x7f && !unicode.IsPrint(r) {
				t.Fatalf("%q is left of %q", r, s)
			}
		}
		var was, is string
		if json.Unmarshal(js, &was) != nil || json.Unmarshal(line, &is) != nil || was != is {
			t.Fatalf("%q became %q", was, is)
		}
	})
}
