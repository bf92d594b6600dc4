package classify

import "strings"

// before is the outcome of the target that was judged last, if it rests on the
// diagnostic of its group alone. Where there are many recipients, most were refused in
// the same words except for their names, so the next one has the same outcome and need
// not be judged again. The zero value is none.
type before struct {
	outcome *Outcome
	target  *target
	text    string // the diagnostic, which is the description too
	framed  bool   // the frame fits the text, and nothing was found in its local part
	inner   pair   // the codes in the text
	without bool   // none of which can stand in the local part
	lag     int    // how far after the place of the diagnostic the words that decided stand
	behind  bool   // those words stand after the local part
}

// settle is outcome, but copies the outcome of the target before if that is the same.
func (s *scratch) settle(o *Outcome, kind Kind, t *target, words []said) {
	if s.again(o, t, words) {
		return
	}
	*o = Outcome{}
	s.outcome(o, kind, t, words)
	s.remember(o, t, words)
}

// remember keeps an outcome for the next targets, if it rests on nothing but the fields
// of the target's group and on its diagnostic, in which only the name may differ.
func (s *scratch) remember(o *Outcome, t *target, words []said) {
	s.before = before{}
	f, table := &s.frame, s.c.table
	if len(s.targets) <= few || table.shadow < len(table.rules) || len(words) != 1 || words[0].text != o.Description ||
		t.group == nil || words[0].place != &t.group.DiagnosticPlace {
		return // shadow rules note more than an outcome
	}
	b := before{outcome: o, target: t, text: words[0].text, inner: words[0].codes()}
	if b.framed = f.front != "" && f.alone == b.text; b.framed {
		local, _ := f.around(b.text)
		b.without = withoutCodes(local)
	}
	if o.Evidence.Where != "" {
		if s.spot.place != words[0].place {
			return // it rests on the notice
		}
		b.lag, b.behind = s.spot.lag, s.spot.hit.Start >= f.begins
	}
	s.before = b
}

// again writes down the outcome of the target before for this one, if all that outcome
// looks at in their groups is the same but the name. It reports whether it did.
func (s *scratch) again(o *Outcome, t *target, words []said) bool {
	b := &s.before
	if b.outcome == nil || len(words) != 1 || !alike(t, b.target) || !s.fits(&words[0]) {
		return false
	}
	text, place, e := words[0].text, &t.group.DiagnosticPlace, &b.outcome.Evidence
	where := ""
	if e.Where != "" {
		at := place.Offset + b.lag
		if b.behind {
			at += len(text) - len(b.text)
		}
		if whole := s.rep.Text(place.Part); at > len(whole) || !strings.HasPrefix(whole[at:], e.Matched) {
			return false
		}
		where = s.placeOf(place.Part, at)
	}
	*o = *b.outcome // and s.told is as it was
	s.name(o, t)
	o.Description, o.Evidence.Where = text, where
	return true
}

// alike reports whether the groups of two targets say the same, apart from the text
// and place of their diagnostic, and their addresses are in the same domain.
func alike(t, other *target) bool {
	a, b := t.group, other.group
	return a != nil && a.Diagnostic != "" && a.Action == b.Action && a.Status == b.Status && a.RemoteMTA == b.RemoteMTA &&
		domainOf(t.address) == domainOf(other.address)
}

// fits reports whether the same was said as before, except for a local part in which
// no phrase is found.
func (s *scratch) fits(sd *said) bool {
	b, f := &s.before, &s.frame
	if sd.text == b.text {
		return true
	}
	local, fits := f.around(sd.text)
	if !b.framed || !fits || len(sd.text) > descriptionLimit {
		return false
	}
	if len(sd.text) != len(b.text) && len(f.first) > 0 && len(f.last) > 0 {
		return false // rules that ask for two phrases look at how far apart they are
	}
	return s.c.table.standsAlone(local) && len(s.inLocal(s.hits, sd.text, local)) == len(s.hits) &&
		(b.without && withoutCodes(local) || sd.codes() == b.inner)
}

// localOf returns the local part of an address, all of it if it has no domain.
func localOf(address string) string {
	local, _, _ := strings.Cut(address, "@")
	return local
}

// domainOf returns the domain of an address, "" if it has none.
func domainOf(address string) string {
	at := strings.LastIndexByte(address, '@')
	if at < 0 {
		return ""
	}
	return address[at+1:]
}
