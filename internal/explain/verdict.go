package explain

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"

	"bounced/classify"
	"bounced/internal/event"
	"bounced/internal/terminal"
)

func (b *page) verdicts() {
	list := b.Result.Recipients
	if len(list) == 0 {
		return
	}
	b.section("Verdict")
	for i := range list[:min(len(list), shown)] {
		if i > 0 {
			b.line("")
		}
		b.verdict(&list[i])
	}
	b.more(len(list)-shown, "recipients")
	for _, s := range b.Result.Shadow {
		b.field("shadow rule", fmt.Sprintf("%s would have spoken, %s", s.Rule, percent(s.Confidence)))
		b.context(&s)
	}
}

func (b *page) verdict(o *classify.Outcome) {
	who := safe(o.Recipient)
	if who == "" {
		who = "a recipient whom the message does not name"
	}
	b.line("  %s  %s", b.styled(terminal.Bold, who), o.Action)
	if o.Reported != "" {
		b.field("reported as", safe(o.Reported))
	}
	if o.Advice != classify.Ignore || o.Category != classify.Unknown { // what did not fail has no cause
		b.field("category", b.styled(terminal.Yellow, string(o.Category))+means(categoryMeans[o.Category]))
		b.field("permanence", string(o.Permanence)+means(permanenceMeans[o.Permanence]))
		b.field("fault", string(o.Fault)+means(faultMeans[o.Fault]))
	}
	b.field("advice", b.styled(terminal.Bold, string(o.Advice))+means(adviceMeans[o.Advice]))
	b.field("status", safe(o.Status)+overruled(o.Evidence.Overruled))
	if o.Code != 0 {
		b.field("code", strconv.Itoa(o.Code)+said(o))
	} else if o.RemoteMTA != "" {
		b.field("from", safe(o.RemoteMTA))
	}
	b.field("text", safe(o.Description))
	b.rule(&o.Evidence)
	b.context(&o.Evidence)
	if o.Evidence.RunnerUp != "" {
		b.field("runner-up", b.lost(&o.Evidence))
	}
}

func means(text string) string {
	if text == "" {
		return ""
	}
	return ": " + text
}

func overruled(status string) string {
	if status == "" {
		return ""
	}
	return ", more specific than the " + safe(status) + " of the report's own field"
}

// said returns who gave the code, and at what state of the session.
func said(o *classify.Outcome) string {
	text := ""
	if o.RemoteMTA != "" {
		text = ", said by " + safe(o.RemoteMTA)
	}
	if o.State != "" {
		text += ", at " + o.State
	}
	return text
}

// rule writes the row that decided, and where its wording comes from.
func (b *page) rule(e *classify.Evidence) {
	text := e.Rule
	row := b.row(e.Rule)
	if row != nil {
		text += ", of the group " + row.Group
	}
	b.field("rule", fmt.Sprintf("%s, right in %d %%", text, int(math.Round(100*e.Confidence))))
	if row != nil && row.Rule.Source != "" {
		b.field("source", safe(row.Rule.Source))
	}
}

func (b *page) row(id string) *classify.Row {
	for i := range b.Rows {
		if b.Rows[i].Rule.ID == id {
			return &b.Rows[i]
		}
	}
	return nil
}

// lost returns which row came second, what it would have said, and why it lost.
func (b *page) lost(e *classify.Evidence) string {
	text := e.RunnerUp
	if row := b.row(e.RunnerUp); row != nil {
		text += ", for " + string(row.Rule.Category)
	}
	return text + means(e.Why)
}

// context writes the lines that the words that decided stand in, with these marked, and
// up to two lines before and one after. Empty lines at either end are left out.
func (b *page) context(e *classify.Evidence) {
	if e.Matched == "" {
		return
	}
	part, text, from := b.find(e)
	if text == "" {
		b.field("words", b.mark(safe(e.Matched)))
		return
	}
	to := from + len(e.Matched)
	b.field("words", "at "+b.named(part, from))
	start := lineStart(text, from)
	for range 2 {
		start = lineStart(text, start-1)
	}
	after := 1
	for at := start; at < len(text); {
		l, _, _ := strings.Cut(text[at:], "\n")
		end := at + len(l)
		l = strings.TrimRight(l, "\r")
		empty := strings.TrimSpace(l) == ""
		if at >= to {
			if after--; after < 0 || empty {
				return
			}
		}
		if empty && at < from && start == at {
			start, at = end+1, end+1
			continue
		}
		b.line("  %s %s", b.styled(terminal.Dim, pad("", labelWidth)+" │"), b.marked(l, from-at, to-at))
		at = end + 1
	}
}

// find returns the text that the evidence stands in, and where; "" if it does not stand
// there as it was matched, like words of an encoded header field.
func (b *page) find(e *classify.Evidence) (part, text string, from int) {
	part, offset, ok := strings.Cut(e.Where, ":")
	from, err := strconv.Atoi(offset)
	if !ok || err != nil {
		return "", "", 0
	}
	rep, own := b.holder(part)
	text = rep.Text(own)
	if from >= 0 && from <= len(text) && strings.HasPrefix(text[from:], e.Matched) {
		return part, text, from
	}
	return "", "", 0
}

// named returns a place in words.
func (b *page) named(part string, offset int) string {
	if part == "0" {
		return fmt.Sprintf("byte %d of the header", offset)
	}
	if in, ok := strings.CutSuffix(part, ".0"); ok {
		return fmt.Sprintf("byte %d of the header of the message in part %s", offset, in)
	}
	return fmt.Sprintf("byte %d of part %s", offset, part)
}

func lineStart(text string, at int) int {
	return strings.LastIndexByte(text[:max(0, at)], '\n') + 1
}

// window is how much of a line is shown on each side of the words, in bytes.
const window = 100

// marked returns a line, cut to a readable length, in which the words from..to are
// marked. They may begin before the line, or end after it.
func (b *page) marked(l string, from, to int) string {
	from, to = min(max(0, from), len(l)), min(max(0, to), len(l))
	for from < to && (l[from] == ' ' || l[from] == '\t') {
		from++ // the indent of a continuation line
	}
	if from >= to {
		return b.styled(terminal.Dim, terminal.Safe(strings.ReplaceAll(clip(l, 2*window), "\t", " ")))
	}
	before, after := l[:from], l[to:]
	if len(before) > window {
		before = "…" + strings.ToValidUTF8(before[len(before)-window:], "")
	}
	plain := func(s string) string { return terminal.Safe(strings.ReplaceAll(s, "\t", " ")) }
	return plain(before) + b.mark(plain(l[from:to])) + plain(clip(after, window))
}

func clip(s string, n int) string {
	if len(s) <= n {
		return s
	}
	return strings.ToValidUTF8(s[:n], "") + "…"
}

func (b *page) mark(text string) string {
	if b.colours {
		return terminal.Mark.In(text)
	}
	return ">>>" + text + "<<<"
}

func (b *page) problems() {
	list := b.Report.Problems
	for _, in := range b.Result.Inside {
		list = slices.Clip(list)
		for _, p := range in.Report.Problems {
			p.Place.Part = in.Part + "." + p.Place.Part
			list = append(list, p)
		}
	}
	if len(list) == 0 {
		return
	}
	b.section("What could not be understood")
	for _, p := range list[:min(len(list), shown)] {
		b.field(at("", p.Place), safe(p.Text))
	}
	b.more(len(list)-shown, "problems")
}

func (b *page) events() {
	b.section("What leaves")
	for i, e := range b.Events {
		if i == shown {
			break
		}
		text := ""
		if e.Recipient != "" {
			text = " for " + safe(e.Recipient)
		}
		if e.ID != "" {
			text += ", message " + safe(e.ID)
		}
		if e.Type == event.Bounce {
			text += ", with the whole message"
		}
		b.line("  a %s event%s", b.styled(terminal.Bold, string(e.Type)), text)
	}
	b.more(len(b.Events)-shown, "events")
	if b.Result.Kind == classify.Failure && len(b.Events) > 0 && b.Events[0].Type == event.Bounce {
		b.line("  No failure event: the verdict is less sure than classify.min_confidence asks for, or the mail came to postmaster or abuse.")
	}
}
