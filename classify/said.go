package classify

import (
	"slices"
	"strings"

	"bounced/dsn"
)

// said is one text about a recipient.
type said struct {
	text  string
	place *dsn.Place
	reply *dsn.Reply // nil if the text is not an SMTP reply
	host  string     // name of the host that said it, "" if unknown

	lead  int  // how many bytes in front of place the text begins
	inner pair // what codes found
	read  bool // codes looked

	whole string // the text as it stands in the message, if an address was cut out of it, else ""
	cutAt int    // where that was
}

// codes returns the code and status that stand in the text.
func (w *said) codes() pair {
	if !w.read {
		w.inner, w.read = findCodes(w.text), true
	}
	return w.inner
}

// stated returns the code and status that dsn took out of the text.
func (w *said) stated() pair {
	if w.reply == nil {
		return pair{}
	}
	return pair{w.reply.Code, w.reply.Status}
}

// textLimit is how much of one text is judged, in bytes.
const textLimit = 16 << 10

func clip(text string) string { return text[:min(len(text), textLimit)] }

// saidLimit is how many texts are heard about one recipient.
const saidLimit = 6

// hearsay lists what was said about a target, most telling first: the report's
// diagnostic, replies in the text, the paragraph below its address, the line
// that mentions it. The list is valid until the next call.
func (s *scratch) hearsay(t *target) []said {
	s.said = s.said[:0]
	if s.beside && s.sayBeside(t) {
		return s.said
	}
	g := t.group
	if g != nil {
		s.say(g.Diagnostic, &g.DiagnosticPlace, g.RemoteMTA)
	}
	for i := t.reply.first; i > 0 && len(s.said) < saidLimit; i = s.replies[i-1] {
		s.sayReply(&s.rep.Replies[i-1])
	}
	if g == nil {
		s.said = lastRefusal(s.said)
	}
	for i := t.mention.first; i > 0 && len(s.said) < saidLimit; i = s.mentions[i-1] {
		m := &s.rep.Mentions[i-1]
		if t.title == nil {
			m = s.listed(int(i - 1))
		}
		if m.Block == "" && (s.severally || g != nil && g.Diagnostic == "" && len(s.targets) > 1 && announcing(m) != "" && !derived(m.Line)) {
			s.say(s.below(m), &m.Place, "")
		}
		if across := s.acrossBlank(m); t.title == nil || !s.reason(t.title.text) || !across {
			s.say(blockOf(m, across), &m.Place, "")
		}
		if !m.Head {
			s.sayLine(m)
		}
	}
	if g != nil {
		s.say(ofServer(g), &g.Place, "")
	}
	if g != nil && g.StatusComment != "" && g.Diagnostic == "" {
		s.say(g.StatusComment, &g.Place, "")
	}
	if len(s.said) == 0 && t.title != nil {
		s.say(t.title.text, t.title.place, "")
	}
	return s.said
}

// lastRefusal returns the replies of a recipient from the first on that refuses for good,
// if hosts before it put it off: the last host that was asked decides.
func lastRefusal(list []said) []said {
	if len(list) < 2 || !putOff(list[0].reply) {
		return list
	}
	bare := list[0].reply.Status == "" // as all replies of old reports are
	for i := range list {
		if r := list[i].reply; (r.Status == "") == bare && refusedForGood(r) {
			return append(list[:0], list[i:]...)
		}
	}
	return list
}

// putOff reports whether a host asked to try again.
func putOff(r *dsn.Reply) bool {
	if r.Status == "" {
		return r.Code/100 == 4
	}
	return class(r.Status) == 4
}

// refusedForGood reports whether a host refused somebody, and not because time ran out.
func refusedForGood(r *dsn.Reply) bool {
	if r.Status == "" {
		return r.Code/100 == 5 && r.Address != ""
	}
	return class(r.Status) == 5 && rank(r.Status) == 2 && !strings.HasSuffix(r.Status, ".4.7")
}

// listed returns mention i, or the last one of the list that it begins: a reason below
// several addresses, one per line, is that of all of them.
func (s *scratch) listed(i int) *dsn.Mention {
	list := s.rep.Mentions
	if i < s.list.from || i > s.list.to {
		to := i
		for list[to].Head && list[to].Block == "" && to+1 < len(list) && list[to+1].Head && nextLine(&list[to+1], &list[to]) {
			to++
		}
		s.list = run{i, to}
	}
	last := &list[s.list.to]
	if last.Block == "" || s.list.to-i >= few && !s.afford(len(last.Block)) {
		return &list[i]
	}
	if s.list.to > i && s.namesAnother(last.Block, list[i].Address) {
		return &list[i]
	}
	return last
}

// blockOf returns what is said in the block of a head. Below an empty line, it may be what
// stands below all mail.
func blockOf(m *dsn.Mention, acrossBlank bool) string {
	if block := clip(m.Block); acrossBlank && findCodes(block).code == 0 {
		return unsealed(block)
	}
	return m.Block
}

// acrossBlank reports whether an empty line stands between a head and its block. In a
// list whose title says why, the empty line ends the list, and the block is not about
// its last entry.
func (s *scratch) acrossBlank(m *dsn.Mention) bool {
	text := s.rep.Text(m.Place.Part)
	at := m.Place.Offset + len(m.Address)
	if m.Block == "" || at > len(text) {
		return false
	}
	_, behind, _ := strings.Cut(text[at:min(len(text), at+lineLimit)], "\n")
	next, _, _ := strings.Cut(behind, "\n")
	return strings.TrimSpace(next) == ""
}

// namesAnother reports whether words name a target, but not the one with this address.
func (s *scratch) namesAnother(words, address string) bool {
	words = lineOf(words)
	if strings.IndexByte(words, '@') < 0 || dsn.HasAddress(words, address) {
		return false
	}
	return slices.ContainsFunc(dsn.AppendAddresses(nil, words, few), func(a string) bool { return s.findTarget(a) >= 0 })
}

// run is the mentions [from,to], both included; it is empty if to is less than from.
type run struct{ from, to int }

// repeatLimit is how many bytes of text in all may be read again for further recipients.
const repeatLimit = 64 << 10

// afford reports whether n more bytes may be read again, and if so counts them.
func (s *scratch) afford(n int) bool {
	if s.repeated+n > repeatLimit {
		return false
	}
	s.repeated += n
	return true
}

// reasonsAbove reports whether each of several targets has its reason above its
// address, as in lists by old versions of Notes.
func (s *scratch) reasonsAbove() bool {
	if len(s.targets) < 2 {
		return false
	}
	for i := range s.targets {
		if text, _ := s.above(&s.targets[i]); text == "" || !s.saysWhy(text) {
			return false
		}
	}
	return true
}

// above returns the lines that stand above a target's address in the same paragraph,
// and the mention of that address. It returns "" if there are none, or anything else was
// said about the target.
func (s *scratch) above(t *target) (string, *dsn.Mention) {
	if t.group != nil || t.mention.first == 0 {
		return "", nil
	}
	m := &s.rep.Mentions[t.mention.first-1]
	text := s.rep.Text(m.Place.Part)
	if i := t.reply.first; i > 0 && (s.replies[i-1] > 0 || !s.acrossBlank(m)) {
		return "", nil // not one that only stands over the next address
	}
	if !m.Head && !behindLabel(m) || m.Place.Offset > len(text) {
		return "", nil
	}
	text = text[max(0, m.Place.Offset-lineLimit):m.Place.Offset]
	text = text[:strings.LastIndexByte(text, '\n')+1]
	if blank := strings.LastIndex(text, "\n\n"); blank >= 0 {
		text = text[blank:]
	}
	if text = strings.TrimSpace(text); strings.IndexByte(text, '@') >= 0 || strings.HasSuffix(text, ":") {
		return "", nil
	}
	return text, m
}

// replyForAll reports whether a notice has a single reply, which is about all targets
// because it names none of them.
func (s *scratch) replyForAll() bool {
	if len(s.rep.Replies) != 1 || s.rep.Replies[0].Code < 400 {
		return false
	}
	address := s.rep.Replies[0].Address
	return address == "" || s.ourSide(address)
}

// shareReply gives such a reply to those targets about which there is no other.
func (s *scratch) shareReply() {
	if !s.replyForAll() {
		return
	}
	for i := range s.targets {
		if t := &s.targets[i]; t.reply.first == 0 && t.fate == nil {
			t.reply.push(s.replies, 0)
		}
	}
}

// nextLine reports whether a mention stands on the line below another one that
// holds nothing but its address.
func nextLine(m, above *dsn.Mention) bool {
	return m.Place.Part == above.Place.Part && m.Place.Offset-above.Place.Offset < len(above.Line)+indented
}

// indented is how far a line may be indented, with what opens an address, in bytes.
const indented = 16

// say adds a text to s.said, unless it is empty or there are enough.
func (s *scratch) say(text string, place *dsn.Place, host string) {
	if text != "" && len(s.said) < saidLimit {
		s.said = append(s.said, said{text: clip(text), place: place, host: host})
	}
}

// sayLine adds the line of a mention, whose place is that of the address in it.
func (s *scratch) sayLine(m *dsn.Mention) {
	n := len(s.said)
	if s.say(lineOf(m.Line), &m.Place, ""); len(s.said) > n {
		s.said[n].lead = max(0, strings.Index(m.Line, m.Address))
	}
}

func (s *scratch) sayReply(r *dsn.Reply) {
	if len(s.said) < saidLimit && (r.Text != "" || r.Code > 0 || r.Status != "") {
		s.said = append(s.said, said{text: clip(r.Text), place: &r.Place, reply: r, host: r.Host})
	}
}
