package dsn_test

import (
	"strings"
	"testing"

	"bounced/dsn"
)

// Scripts that know no spaces write an address into the midst of a sentence.
func TestAddressesBetweenLettersOfOtherScripts(t *testing.T) {
	for text, want := range map[string]string{
		"收件人：kim@corp.example":                  "kim@corp.example",
		"您发送给kim@corp.example的邮件未能送达":           "kim@corp.example",
		"メールアドレス「kim@corp.example」は存在しません":      "kim@corp.example",
		"kim@corp.example宛のメール":                 "kim@corp.example",
		"받는 사람:kim@corp.example에게":              "kim@corp.example",
		"אל ל-kim@corp.example":                 "kim@corp.example",
		"“kim@corp.example”":                    "kim@corp.example",
		"«kim@corp.example»":                    "kim@corp.example",
		"用户@例子.公司":                              "用户@例子.公司",
		"<用户123@例子.公司>":                         "用户123@例子.公司",
		"kim@mail.abc例子.com":                    "kim@mail.abc例子.com",
		"jürgen@müller.example":                 "jürgen@müller.example",
		"j\xfcrgen@example.com":                 "j\xfcrgen@example.com",
		"δοκιμή@παράδειγμα.example (Δοκιμή)":    "δοκιμή@παράδειγμα.example",
		"收件人：kim@corp.example，lee@corp.example": "kim@corp.example lee@corp.example",
	} {
		if got := strings.Join(dsn.Addresses(text), " "); got != want {
			t.Errorf("addresses in %q: %q, want %q", text, got, want)
		}
	}
}
