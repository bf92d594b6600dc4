// Package explain writes the page that shows people one message: its parts, the facts
// that were found in it, the verdict, and the words that decided, in their place. In
// goes what intake made of the message, out comes text.
//
// It judges nothing. Whatever the message holds, only printable characters
// come out, and lists are cut so that a page stays one.
package explain

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"math"
	"path/filepath"
	"slices"
	"strings"

	"bounced/classify"
	"bounced/dsn"
	"bounced/envelope"
	"bounced/internal/event"
	"bounced/internal/terminal"
)

// Page is what there is to show.
type Page struct {
	File    string            // name to show; "-" for standard input
	Bytes   int               // size of the message
	Rcpt    string            // the address that it came to; may be empty
	Address *envelope.Decoded // what Rcpt says; may be nil
	Report  *dsn.Report
	Result  classify.Result
	Events  []*event.Event
	Rows    []classify.Row    // the rule table, to say where a rule comes from
	Signals []classify.Signal // the same for the rules that tell kinds
}

// Options say how to write.
type Options struct {
	Colours bool // without them, the words that decided stand between >>> and <<<
}

// shown is how many items of a list are on the page.
const shown = 20

// Write writes the page to w. The error is that of w.
func (p *Page) Write(w io.Writer, o Options) error {
	b := &page{Page: p, w: bufio.NewWriter(w), colours: o.Colours}
	b.head()
	b.message()
	b.parts()
	b.facts()
	b.verdicts()
	b.problems()
	b.events()
	return b.w.Flush()
}

// page is a Page while it is being written. Errors of the writer are returned by the
// last Flush.
type page struct {
	*Page
	w       *bufio.Writer
	colours bool
}

func (b *page) styled(s terminal.Style, text string) string {
	if !b.colours {
		return text
	}
	return s.In(text)
}

func (b *page) line(format string, args ...any) {
	fmt.Fprintf(b.w, format+"\n", args...)
}

func (b *page) section(title string) {
	b.line("\n%s", b.styled(terminal.Bold, title))
}

// labelWidth is the width of the names on the left.
const labelWidth = 13

// field writes a name and its value, unless the value is empty.
func (b *page) field(name, value string) {
	if value != "" {
		b.line("  %s %s", b.styled(terminal.Dim, pad(name, labelWidth)), value)
	}
}

func pad(s string, n int) string {
	return s + strings.Repeat(" ", max(0, n-len([]rune(s))))
}

// safe makes a stranger's text printable, and short.
func safe(s string) string {
	const limit = 400
	s = strings.Join(strings.Fields(s), " ")
	if r := []rune(s); len(r) > limit {
		s = string(r[:limit]) + "…"
	}
	return terminal.Safe(s)
}

func (b *page) more(n int, what string) {
	if n > 0 {
		b.line("  %s", b.styled(terminal.Dim, fmt.Sprintf("and %d more %s", n, what)))
	}
}

func (b *page) head() {
	r := &b.Result
	style := terminal.Green
	switch r.Kind {
	case classify.Failure, classify.Complaint:
		style = terminal.Red
	case classify.Delayed, classify.Challenge:
		style = terminal.Yellow
	}
	b.line("%s  %s, %s", b.styled(terminal.Bold, terminal.Safe(filepath.Base(b.File))),
		b.styled(style, string(r.Kind)), percent(r.Confidence))
	b.line("  %s", kindMeans[r.Kind])
	b.field("told by", b.told(&r.Evidence))
	b.context(&r.Evidence)
	if r.Evidence.RunnerUp != "" {
		b.field("runner-up", b.runnerUp(&r.Evidence))
	}
}

// told returns in one line what told the kind.
func (b *page) told(e *classify.Evidence) string {
	s := b.signal(e.Rule)
	switch {
	case s == nil:
		return e.Rule + ", by the form of the message rather than by words"
	case s.Source != "":
		return e.Rule + " (" + safe(s.Source) + ")"
	}
	return e.Rule
}

func (b *page) signal(id string) *classify.Signal {
	for i := range b.Signals {
		if b.Signals[i].ID == id {
			return &b.Signals[i]
		}
	}
	return nil
}

// runnerUp returns what spoke for another kind, and why it lost.
func (b *page) runnerUp(e *classify.Evidence) string {
	text := e.RunnerUp
	if s := b.signal(e.RunnerUp); s != nil && s.Kind != classify.Report {
		text += ", for " + string(s.Kind)
	}
	return text + ": " + cmp.Or(e.Why, "what speaks for it weighs less")
}

func percent(confidence float64) string {
	return fmt.Sprintf("%d %% sure", int(math.Round(100*confidence)))
}

func (b *page) message() {
	h := &b.Report.Header
	b.section("Message")
	from := h.From
	if h.FromName != "" {
		from = h.FromName + " <" + h.From + ">"
	}
	b.field("from", safe(from))
	b.field("to", safe(h.To))
	b.field("subject", safe(h.Subject))
	b.field("date", safe(h.Date))
	b.field("message id", safe(h.MessageID))
	b.field("return path", safe(h.ReturnPath))
	b.field("automatic", safe(h.AutoSubmitted))
	b.field("failed", safe(strings.Join(h.FailedRecipients, ", ")))
	b.field("came to", safe(b.Rcpt))
	if d := b.Address; d != nil {
		text := string(d.Verdict)
		if d.ID != "" {
			text += ", message " + safe(d.ID)
		}
		if d.Recipient != "" {
			text += ", sent to " + safe(d.Recipient)
		}
		if !d.Minted.IsZero() {
			text += ", minted " + d.Minted.Format("2006-01-02")
		}
		b.field("which is", text)
	}
}

// size returns a number of bytes as people write it.
func size(n int) string {
	switch {
	case n < 1000:
		return fmt.Sprintf("%d B", n)
	case n < 1000*1000:
		return fmt.Sprintf("%.1f kB", float64(n)/1000)
	}
	return fmt.Sprintf("%.1f MB", float64(n)/1e6)
}

func (b *page) parts() {
	b.section(fmt.Sprintf("Parts, %s", size(b.Bytes)))
	parts := b.tree()
	for i := range parts[:min(len(parts), 2*shown)] {
		p := &parts[i]
		kind := p.Type
		for _, more := range []string{p.ReportType, p.Charset, p.Encoding, p.Disposition, p.Name} {
			if more != "" && more != "7bit" && more != "8bit" {
				kind += ", " + more
			}
		}
		left := pad(terminal.Safe(branch(parts, i)+safe(p.Path)), 14)
		b.line("  %s %8s  %s%s", left, size(p.End-p.Offset), safe(kind), b.styled(terminal.Dim, b.role(p.Path)))
	}
	b.more(len(parts)-2*shown, "parts")
}

// tree lists the parts of the message, and of the messages inside it that count.
func (b *page) tree() []dsn.Part {
	list := b.Report.Parts
	for _, in := range b.Result.Inside {
		at := slices.IndexFunc(list, func(p dsn.Part) bool { return p.Path == in.Part })
		if at < 0 {
			break
		}
		inner := slices.Clone(in.Report.Parts)
		for i := range inner {
			inner[i].Path = in.Part + "." + inner[i].Path
			inner[i].Depth += list[at].Depth + 1
		}
		list = slices.Insert(slices.Clone(list), at+1, inner...)
	}
	return list
}

// holder returns the report of the message that holds a part, and the path of the part
// in that message.
func (b *page) holder(path string) (*dsn.Report, string) {
	for _, in := range slices.Backward(b.Result.Inside) {
		if own, ok := strings.CutPrefix(path, in.Part+"."); ok {
			return in.Report, own
		}
	}
	return b.Report, path
}

// branch draws the lines that lead to a part in the tree.
func branch(parts []dsn.Part, i int) string {
	depth := parts[i].Depth
	if depth == 0 {
		return ""
	}
	// lasts reports whether no later part is on the same branch at a depth.
	lasts := func(depth int) bool {
		for _, p := range parts[i+1:] {
			if p.Depth <= depth {
				return p.Depth < depth
			}
		}
		return true
	}
	var s strings.Builder
	for d := max(1, depth-8); d < depth; d++ {
		s.WriteString(map[bool]string{true: "   ", false: "│  "}[lasts(d)])
	}
	s.WriteString(map[bool]string{true: "└─ ", false: "├─ "}[lasts(depth)])
	return s.String()
}

// role returns what was read out of a part; "" if nothing was.
func (b *page) role(path string) string {
	var roles []string
	r, path := b.holder(path)
	for _, t := range r.Notice {
		if t.Place.Part == path {
			roles = append(roles, "the notice")
			break
		}
	}
	for _, t := range r.Quoted {
		if t.Place.Part == path {
			roles = append(roles, "quoted text")
			break
		}
	}
	for i := range r.Recipients {
		if r.Recipients[i].Place.Part == path {
			roles = append(roles, "report fields")
			break
		}
	}
	if r.Returned != nil && r.Returned.Place.Part == path {
		roles = append(roles, "the returned message")
	}
	if len(roles) == 0 {
		return ""
	}
	return "  ← " + strings.Join(roles, ", ")
}

// at returns where something stands, as "1.2:345". path is what the part's path begins
// with.
func at(path string, p dsn.Place) string {
	return fmt.Sprintf("%s%s:%d", path, cmp.Or(p.Part, "0"), p.Offset)
}
