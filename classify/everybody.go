package classify

import "bounced/dsn"

// tryNotice lets the table judge what was said to everybody.
func (s *scratch) tryNotice(f *facts, best, second *verdict) {
	f.notice = true
	list := s.toEverybody()
	last := len(list) - 1
	for i := range list[:last] {
		n := &list[i]
		before, other := *best, *second
		s.try(f, n, best, second)
		if best.rule >= 0 && best.rule != before.rule && sealed[s.c.table.sayings[best.rule].category] { // as rarely
			*best, *second = before, other
			s.try(f, &said{text: unsealed(n.text), place: n.place}, best, second)
		}
	}
	if !best.text || s.weak(best) {
		s.tryTitle(f, &list[last], best, second)
	}
}

// toEverybody lists the texts of the notice, and the subject behind them.
func (s *scratch) toEverybody() []said {
	if len(s.general) == 0 {
		for i := range s.rep.Notice {
			n := &s.rep.Notice[i]
			s.general = append(s.general, said{text: n.Text[:min(len(n.Text), noticeLimit)], place: &n.Place})
		}
		s.general = append(s.general, said{text: clip(s.rep.Header.Subject), place: &ownHeader})
	}
	return s.general
}

// tryTitle lets the table judge the subject, which is that of the notice or of the
// message that failed. Single words in it tell nothing: "Returned to sender" does not
// mean that the sender was refused.
func (s *scratch) tryTitle(f *facts, subject *said, best, second *verdict) {
	title, other := verdict{finding: nothing}, verdict{finding: nothing}
	s.try(f, subject, &title, &other)
	if title.text && !s.weak(&title) {
		s.take(title, best, second)
		s.take(other, best, second)
	}
}

// ownHeader is where the message's own header begins.
var ownHeader = dsn.Place{Part: "0"}
