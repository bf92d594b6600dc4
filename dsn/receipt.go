package dsn

import (
	"strings"
	"unsafe"
)

// disposition reads a message disposition notification (RFC 8098 §3.2).
func (p *parser) disposition(part *Part) {
	if p.rep.Disposition != nil {
		return
	}
	fields := p.allFields(part)
	d := &Disposition{Fields: Fields{list: fields}}
	for i := range fields {
		f := &fields[i]
		switch {
		case strings.EqualFold(f.Name, "Original-Recipient"):
			d.OriginalRecipient = reportAddress(f.Value)
		case strings.EqualFold(f.Name, "Final-Recipient"):
			d.FinalRecipient = reportAddress(f.Value)
		case strings.EqualFold(f.Name, "Original-Message-ID"):
			d.OriginalMessageID = trimAngles(f.Value)
		case strings.EqualFold(f.Name, "Disposition"):
			d.Disposition = f.Value
		}
	}
	p.rep.Disposition = d
}

// feedback reads an abuse report (RFC 5965 §3).
func (p *parser) feedback(part *Part) {
	if p.rep.Feedback != nil {
		return
	}
	fields := p.allFields(part)
	b := &Feedback{Fields: Fields{list: fields}}
	for i := range fields {
		f := &fields[i]
		switch {
		case strings.EqualFold(f.Name, "Feedback-Type"):
			b.Type = strings.ToLower(f.Value)
		case strings.EqualFold(f.Name, "Original-Rcpt-To") && b.OriginalRecipient == "":
			b.OriginalRecipient = reportAddress(f.Value)
		case strings.EqualFold(f.Name, "Source-IP"):
			b.SourceIP = f.Value
		case strings.EqualFold(f.Name, "User-Agent"):
			b.UserAgent = f.Value
		}
	}
	p.rep.Feedback = b
}

// allFields reads all the fields of a part, past empty lines.
func (p *parser) allFields(part *Part) []Field {
	scan := headerScan{s: p.body(part)}
	var all []Field
	for scan.pos < len(scan.s) {
		before := scan.pos
		for scan.next() {
			if scan.name != "" && p.take(&p.room, 2*unsafe.Sizeof(Field{}), part.Path, scan.at) {
				all = append(all, Field{scan.name, p.arena.value(scan.value)})
			}
		}
		if scan.pos == before { // text where a field was expected
			_, scan.pos = cutLine(scan.s, scan.pos)
		}
	}
	return all
}
