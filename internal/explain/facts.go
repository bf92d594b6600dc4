package explain

import (
	"cmp"
	"fmt"
	"strings"

	"bounced/dsn"
	"bounced/internal/terminal"
)

func (b *page) facts() {
	b.section("Facts")
	(&facts{b, b.Report, ""}).write()
	for _, in := range b.Result.Inside {
		b.section("Facts of the message in part " + safe(in.Part))
		(&facts{b, in.Report, in.Part + "."}).write()
	}
}

// facts writes the facts of one report.
type facts struct {
	*page
	r    *dsn.Report
	path string // what the paths of its parts begin with: "", or "1.2."
}

func (b *facts) write() {
	r := b.r
	b.field("reporting MTA", safe(r.Message.ReportingMTA))
	b.field("received from", safe(r.Message.ReceivedFromMTA))
	b.field("envelope id", safe(r.Message.OriginalEnvelopeID))
	b.field("arrived", safe(r.Message.ArrivalDate))
	for i := range r.Recipients[:min(len(r.Recipients), shown)] {
		b.recipient(&r.Recipients[i])
	}
	b.more(len(r.Recipients)-shown, "groups of fields")
	for i := range r.Replies[:min(len(r.Replies), shown)] {
		b.reply(&r.Replies[i])
	}
	b.more(len(r.Replies)-shown, "replies")
	b.mentions()
	b.returned()
	if d := r.Disposition; d != nil {
		b.field("read receipt", safe(d.Disposition+" by "+cmp.Or(d.FinalRecipient, d.OriginalRecipient)))
		b.field("", safe(d.OriginalMessageID))
	}
	if f := r.Feedback; f != nil {
		b.field("complaint", safe(f.Type+" by "+cmp.Or(f.OriginalRecipient, "somebody")+", told by "+cmp.Or(f.UserAgent, "nobody")))
	}
	if len(r.Recipients)+len(r.Replies)+len(r.Mentions) == 0 && r.Returned == nil && r.Disposition == nil && r.Feedback == nil {
		b.line("  Nothing that servers write: no report fields, no SMTP replies, no addresses, no returned message.")
	}
}

// place returns where a fact stands, for the end of its line.
func (b *facts) place(p dsn.Place) string {
	return b.styled(terminal.Dim, "  at "+at(b.path, p))
}

func (b *facts) recipient(r *dsn.Recipient) {
	var about []string
	for _, f := range [][2]string{{"", r.Action}, {"", r.Status}, {"said by ", r.RemoteMTA}, {"until ", r.WillRetry}} {
		if f[1] != "" {
			about = append(about, f[0]+f[1])
		}
	}
	b.field("recipient", safe(cmp.Or(r.Final, r.Original))+": "+safe(strings.Join(about, ", "))+b.place(r.Place))
	if r.Original != "" && r.Original != r.Final {
		b.field("", "sent to "+safe(r.Original))
	}
	b.field("", safe(r.Diagnostic))
}

func (b *facts) reply(r *dsn.Reply) {
	text := r.Status + " " + r.Text
	if r.Code > 0 {
		text = fmt.Sprint(r.Code, " ", text)
	}
	var about []string
	for _, f := range [][2]string{{"by ", r.Host}, {"to ", r.Command}, {"about ", r.Address}} {
		if f[1] != "" {
			about = append(about, f[0]+safe(f[1]))
		}
	}
	b.field("reply", safe(text)+b.place(r.Place))
	b.field("", strings.Join(about, ", "))
}

// mentions lists the addresses in the notice, but for those in the fields and those that
// replies are about, which are on the page already.
func (b *facts) mentions() {
	seen := map[string]bool{}
	for i := range b.r.Recipients {
		p := &b.r.Recipients[i]
		seen[strings.ToLower(p.Final)], seen[strings.ToLower(p.Original)] = true, true
	}
	for i := range b.r.Replies {
		seen[strings.ToLower(b.r.Replies[i].Address)] = true
	}
	var list []string
	for i := range b.r.Mentions {
		m := &b.r.Mentions[i]
		if key := strings.ToLower(m.Address); !seen[key] {
			seen[key] = true
			list = append(list, safe(m.Address))
		}
	}
	if n := len(list) - shown; n > 0 {
		list = append(list[:shown], fmt.Sprintf("and %d more", n))
	}
	b.field("mentioned", strings.Join(list, ", "))
}

func (b *facts) returned() {
	o := b.r.Returned
	if o == nil {
		return
	}
	b.field("returned", safe(cmp.Or(o.Subject, "a message without subject"))+b.place(o.Place))
	for _, f := range [][2]string{{"from ", o.From}, {"to ", o.To}, {"of ", o.Date}, {"message id ", o.MessageID}} {
		if f[1] != "" {
			b.field("", f[0]+safe(f[1]))
		}
	}
}
