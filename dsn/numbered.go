package dsn

import "strings"

// unnumber takes the numbers off the addresses of the mentions from first on that
// count lines: "1.a@b", "2.c@d", or "1|a@b|user unknown". One alone, or one out of
// order, may be a part of its address.
func (p *parser) unnumber(first int) {
	list := p.rep.Mentions[first:]
	count, one := 0, 0
	for i := range list {
		n := numberOf(&list[i])
		switch {
		case n == 0:
		case n == 1:
			count, one = 1, i
		case n == count+1 && (n > 2 || !list[i].namesake(&list[one])):
			if count++; n == 2 {
				list[one].unnumber()
			}
			list[i].unnumber()
		}
	}
}

// namesake reports whether two addresses differ by their numbers alone, which then are
// a part of them.
func (m *Mention) namesake(other *Mention) bool {
	return m.Address[numberLen(m.Address):] == other.Address[numberLen(other.Address):]
}

// numberOf returns the number that the address of a mention begins its line with, 0
// if there is none.
func numberOf(m *Mention) (n int) {
	if m.Address == "" || !isDigit(m.Address[0]) || !strings.HasPrefix(m.Line, m.Address) {
		return 0
	}
	digits := numberLen(m.Address)
	if digits == 0 {
		return 0
	}
	for i := range digits - 1 {
		n = 10*n + int(m.Address[i]-'0')
	}
	return n
}

// numberLen returns how long the number with its mark is that an address begins with.
func numberLen(address string) int {
	i := 0
	for i < len(address) && i < 3 && isDigit(address[i]) {
		i++
	}
	if i == 0 || i+1 >= len(address) || address[i] != '.' && address[i] != '|' || address[i+1] == '@' {
		return 0
	}
	return i + 1
}

// unnumber takes the number off.
func (m *Mention) unnumber() {
	n := numberLen(m.Address)
	m.Address = m.Address[n:]
	m.Place.Offset += n
}
