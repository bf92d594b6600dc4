package dsn_test

import (
	"encoding/base64"
	"strings"
	"testing"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/japanese"
	"golang.org/x/text/encoding/korean"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
	"golang.org/x/text/encoding/unicode"

	"bounced/dsn"
)

// noticeIn returns what is read of a notice in a charset.
func noticeIn(charset, text string) string {
	rep, _ := dsn.Parse([]byte("Subject: x\nContent-Type: text/plain; charset=\"" + charset + "\"\nContent-Transfer-Encoding: base64\n\n" +
		base64.StdEncoding.EncodeToString([]byte(text)) + "\n"))
	if len(rep.Notice) != 1 {
		return ""
	}
	return strings.TrimSpace(rep.Notice[0].Text)
}

// TestCharsetNames reads text in charsets by all the names that they go by.
func TestCharsetNames(t *testing.T) {
	for _, tt := range []struct {
		enc   encoding.Encoding
		text  string
		names string
	}{
		{charmap.Windows1252, "größer – ü", "windows-1252 windows1252 cp1252 cp-1252 CP_1252 win-1252 x-cp1252 ansi iso-8859-1 ISO8859_1 iso_8859-1:1987 8859-1 latin1 Latin-1 l1 csISOLatin1 " +
			"iso-8859 iso-8859-12 iso-8859-99 iso-8859-1-windows-3.1-latin-1 windows-1252http-equivContent-Type us-ascii ascii 646 iso646-us unknown unknown-8bit x-unknown utf-8 utf8 UTF_8 " +
			"unicode-1-1-utf-8 cp65001 x-user-defined replacement cp123456789 ??? x-"},
		{charmap.ISO8859_2, "skrzynka jest pełna", "iso-8859-2 ISO_8859-2 iso8859_2 iso88592 iso-8859-2:1987 8859_2 latin2 latin-2 Latin_2 l2 csISOLatin2 isolatin2 iso-ir-101 cp28592 windows-28592"},
		{charmap.ISO8859_5, "ящик", "iso-8859-5 iso8859_5 cyrillic csISOLatinCyrillic"},
		{charmap.ISO8859_7, "γεμάτο", "iso-8859-7 greek ELOT_928"},
		{charmap.ISO8859_8, "מלא", "iso-8859-8 iso-8859-8-i iso_8859_8_e hebrew"},
		{charmap.Windows1254, "kutusu şğı", "iso-8859-9 iso8859_9 latin5 latin-5 windows-1254 win1254 iso_8859-9:1989"},
		{charmap.ISO8859_13, "dėžutė", "iso-8859-13 latin7"},
		{charmap.ISO8859_15, "œuvre €", "iso-8859-15 iso8859_15 latin9 latin-9 Latin_9 latin0 l9 csISO885915 csISOLatin9"},
		{charmap.ISO8859_16, "ștampilă", "iso-8859-16 latin10"},
		{charmap.Windows1250, "plná schránka ž", "windows-1250 windows1250 cp1250 win-1250 ms1250"},
		{charmap.Windows1251, "ящик", "windows-1251 windows1251 windows_1251 win-1251 win1251 cp1251 cp-1251 x-cp1251 ansi-1251 1251 cswindows1251"},
		{charmap.CodePage866, "ящик", "cp866 ibm866 866 csIBM866 dos-866"},
		{charmap.CodePage850, "größer", "cp850 ibm850 IBM-850 850"},
		{charmap.KOI8R, "ящик", "koi8-r koi8r KOI8_R koi8 cskoi8r cp20866"},
		{charmap.KOI8U, "ящик є", "koi8-u koi8u koi8-ru cp21866"},
		{charmap.Windows874, "กล่อง", "windows-874 cp874 tis-620 tis620 TIS620.2533 iso-8859-11 iso8859_11 dos-874"},
		{charmap.Macintosh, "größer", "macintosh mac x-mac-roman csMacintosh"},
		{charmap.MacintoshCyrillic, "ящик", "x-mac-cyrillic x-mac-ukrainian"},
		{japanese.ShiftJIS, "受信箱が満杯", "shift_jis shift-jis ShiftJIS x-sjis sjis sjis-win cp932 ms932 MS_932 windows-31j windows-932 cswindows31j MS_Kanji ibm-943"},
		{japanese.EUCJP, "受信箱が満杯", "euc-jp eucjp euc_jp x-euc-jp eucjp-ms eucjp-win ujis cp51932 csEUCPkdFmtJapanese"},
		{japanese.ISO2022JP, "受信箱が満杯", "iso-2022-jp iso2022jp ISO_2022_JP iso-2022-jp-ms iso-2022-jp-2 csISO2022JP cp50220 cp50221 x-strange"},
		{korean.EUCKR, "편지함이 가득 찼습니다", "euc-kr euckr EUC_KR ks_c_5601 ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 KSX1001 cp949 ms949 windows-949 x-windows-949 uhc korean csEUCKR csKSC56011987 cp51949"},
		{simplifiedchinese.GBK, "邮箱已满", "gbk x-gbk GB2312 gb_2312 gb_2312-80 gb2312-1980 cn-gb euc-cn EUC_CN chinese cp936 ms936 windows-936 csGB2312"},
		{simplifiedchinese.GB18030, "邮箱已满 ɏ", "gb18030 GB-18030 gb_18030 gb18030-2000 x-gb18030 cp54936"},
		{simplifiedchinese.HZGB2312, "邮箱已满", "hz-gb-2312 HZ hz_gb2312 x-hz cp52936"},
		{traditionalchinese.Big5, "郵箱已滿", "big5 big-5 BIG_5 x-big5 x-x-big5 cn-big5 big5-hkscs Big5-HKSCS:2004 big5hkscs big5-eten cp950 ms950 windows-950 csBig5"},
		{unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM), "Postfach voll: größer", "utf-16 utf16 UTF_16 utf-16be utf16be unicode ucs-2 iso-10646-ucs-2 csUnicode unicodeFFFE cp1201"},
		{unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM), "Postfach voll: größer", "utf-16 utf16 utf-16le utf16le unicode ucs-2 unicodeFEFF cp1200"},
	} {
		encoded, err := tt.enc.NewEncoder().String(tt.text)
		if err != nil {
			t.Fatal(err)
		}
		for name := range strings.FieldsSeq(tt.names) {
			if got := noticeIn(name, encoded); got != tt.text {
				t.Errorf("%s: %q, want %q", name, got, tt.text)
			}
		}
	}
}

// TestUTF16 finds out which byte of a pair comes first.
func TestUTF16(t *testing.T) {
	const notice = "<jane@example.org>: Postfach voll 邮箱已满"
	little, _ := unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM).NewEncoder().String(notice)
	big, _ := unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM).NewEncoder().String(notice)
	for _, tt := range []struct{ charset, text, want string }{
		{"utf-16", "\xff\xfe" + little, notice},
		{"utf-16", "\xfe\xff" + big, notice},
		{"utf-16", little, notice},
		{"utf-16", big, notice},
		{"utf-16le", "\xfe\xff" + big, notice},
		{"utf-16be", "\xff\xfe" + little, notice},
		{"", "\xff\xfe" + little, notice},
		{"iso-8859-1", "\xfe\xff" + big, notice},
		{"utf-8", "\xfe\xff" + big, notice},
		{"utf-16", "\x90\xae\x7b\xb1", "邮箱"}, // nothing tells, so RFC 2781 does
		{"utf-16le", "\xae\x90\xb1\x7b", "邮箱"},
		{"utf-16le", "\xfe\xff\x90\xae\x7b\xb1", "邮箱"},
		{"utf-16be", "\xff\xfe\xae\x90\xb1\x7b", "邮箱"},
		{"utf-16be", "\x4e\x00\x4e\x00", "一一"},
		{"utf-16le", "\x00\x4e\x00\x4e", "一一"},
		{"utf-16", strings.Repeat("No NUL in it. ", 5) + "grüße", strings.Repeat("No NUL in it. ", 5) + "grüße"},
		{"windows-1252", "\xfe\xffm", "þÿm"},
		{"windows-1252", "\xff\xfem", "ÿþm"},
	} {
		if got := noticeIn(tt.charset, tt.text); got != tt.want {
			t.Errorf("%s %q: %q, want %q", tt.charset, tt.text, got, tt.want)
		}
	}
}

// TestShifted reads charsets of seven bits, of which text is ASCII to look at.
func TestShifted(t *testing.T) {
	for _, tt := range []struct{ charset, text, want string }{
		{"hz-gb-2312", "550 ~{SJOdRQBz~} full", "550 邮箱已满 full"},
		{"hz-gb-2312", "550 grüße", "550 grüße"},
		{"hz-gb-2312", "550 \xd3\xca\xcf\xe4", "550 邮箱"},
		{"iso-2022-kr", "\x1b$)C550 \x0e\x46\x6d\x41\x76\x0f full", "550 편지 full"},
		{"iso-2022-kr", "\x1b$)C\x0e\x46\x6d \x41\x76\nfull", "편 지\nfull"},
		{"iso-2022-cn", "\x1b$)A550 \x0e\x53\x4a\x4f\x64\x0f full", "550 邮箱 full"},
		{"iso-2022-jp", "550 grüße", "550 grüße"},
		{"unicode-1-1-utf-7", "gr+APwA3w-e", "grüße"},
		{"UTF7", "gr+APwA3w-e", "grüße"},
	} {
		if got := noticeIn(tt.charset, tt.text); got != tt.want {
			t.Errorf("%s %q: %q, want %q", tt.charset, tt.text, got, tt.want)
		}
	}
}

// TestLikeUTF8 believes a label if text in such a charset may look like UTF-8.
func TestLikeUTF8(t *testing.T) {
	for charset, want := range map[string]string{"GB_2312-80": "模", "cp949": "친", "big5-eten": "耀", "x-sjis": "ﾄ｣", "eucjp-ms": "庁", "windows1251": "ģ", "latin-2": "ģ"} {
		if got := noticeIn(charset, "\xc4\xa3"); got != want {
			t.Errorf("%s: %q, want %q", charset, got, want)
		}
	}
}
