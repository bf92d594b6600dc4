package classify

// findCodes returns the first SMTP reply code of class 4 or 5 and the first
// enhanced status in text, 0 and "" where there is none. It steps over numbers
// that only look like them: parts of addresses, of IP addresses, of versions.
func findCodes(text string) (code int, status string) {
	for i := 0; i < len(text); i++ {
		c := text[i]
		if c < '2' || c > '5' || i > 0 && joins(text[i-1]) {
			continue
		}
		if n := statusAt(text[i:]); n > 0 {
			if status == "" || generic(status) {
				status = text[i : i+n]
			}
			i += n
			continue
		}
		if code == 0 && c >= '4' && isCode(text[i:]) {
			code = int(c-'0')*100 + int(text[i+1]-'0')*10 + int(text[i+2]-'0')
			i += 2
		}
	}
	return code, status
}

// joins tells bytes that make a digit behind them part of something longer.
func joins(c byte) bool {
	return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '.' || c == '@' || c == '_' || c == '-' || c == '/' || c == '+'
}

func digit(c byte) bool { return c >= '0' && c <= '9' }

func isCode(s string) bool {
	if len(s) < 3 || !digit(s[1]) || !digit(s[2]) || s[1] > '7' {
		return false
	}
	if len(s) == 3 {
		return true
	}
	switch s[3] {
	case ' ', '-', '\n', '\t', ':', ',', ';', ')', ']', '"':
		return true
	}
	return false
}

// statusAt returns the length of the enhanced status that s begins with.
func statusAt(s string) int {
	if len(s) < 5 || s[1] != '.' || s[0] == '3' {
		return 0
	}
	i := 2
	for i < len(s) && i < 5 && digit(s[i]) {
		i++
	}
	if i == 2 || i >= len(s) || s[i] != '.' {
		return 0
	}
	i++
	start := i
	for i < len(s) && i < start+3 && digit(s[i]) {
		i++
	}
	if i == start {
		return 0
	}
	if i < len(s) && (digit(s[i]) || s[i] == '.' && i+1 < len(s) && digit(s[i+1]) || s[i] == '-' && i+1 < len(s) && digit(s[i+1])) {
		return 0
	}
	return i
}
