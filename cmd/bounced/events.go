package main

import (
	"fmt"
	"net/url"
	"strconv"
	"strings"
	"time"

	"bounced/internal/event"
	"bounced/internal/terminal"
)

type eventsCmd struct {
	List eventsListCmd `cmd:"" help:"List events, the newest first."`
	Show eventsShowCmd `cmd:"" help:"Show all of one event."`
	Raw  eventsRawCmd  `cmd:"" help:"Write the message behind an event to standard output, byte for byte."`
}

// pageSize is how many things the commands ask for at a time.
const pageSize = 500

type eventsListCmd struct {
	server
	ID        string `help:"Only of this message id."`
	Recipient string `help:"Only for this recipient."`
	Type      string `help:"Only failure or bounce." placeholder:"TYPE"`
	Category  string `help:"Only of this category."`
	Since     string `help:"From this time on: 2026-01-31, 2026-01-31T12:00:00Z, Unix seconds, or 24h or 7d for that long ago." placeholder:"TIME"`
	Until     string `help:"Before this time." placeholder:"TIME"`
	Limit     int    `help:"At most so many; 0 for all." default:"20" short:"n"`
	JSON      bool   `name:"json" help:"One JSON object a line, with every field."`
}

func (l *eventsListCmd) Run(c *console) error {
	query := values("id", l.ID, "recipient", l.Recipient, "type", l.Type, "category", l.Category, "since", l.Since, "until", l.Until)
	rows := [][]string{{"TIME", "TYPE", "ID", "RECIPIENT", "CATEGORY", "CODE", "EVENT"}}
	err := pages(query, l.Limit, func(query url.Values) (string, int, error) {
		var page struct {
			Events []*event.Event
			Cursor string
		}
		if err := l.get(c.ctx, "/v1/events", query, &page); err != nil {
			return "", 0, err
		}
		for _, e := range page.Events {
			if l.JSON {
				if err := printLine(c.out, e); err != nil {
					return "", 0, err
				}
				continue
			}
			rows = append(rows, []string{moment(time.Unix(e.Time, 0)), string(e.Type), cut(e.ID, 32), cut(e.Recipient, 40),
				e.Category, strings.TrimSpace(number(e.Code) + " " + e.Extended), e.EventID})
		}
		return page.Cursor, len(page.Events), nil
	})
	if err != nil || l.JSON {
		return err
	}
	return table(c.out, rows)
}

// pages asks for one page after the other until limit things have come; 0 is all. ask
// returns the cursor of the page that follows and how many things were on this one.
func pages(query url.Values, limit int, ask func(url.Values) (cursor string, n int, err error)) error {
	if limit < 0 {
		return usageError{fmt.Errorf("--limit %d is out of range; expected 0 or more", limit)}
	}
	for got := 0; ; {
		size := pageSize
		if limit > 0 {
			size = min(size, limit-got)
		}
		query.Set("limit", strconv.Itoa(size))
		cursor, n, err := ask(query)
		got += n
		if err != nil || cursor == "" || n == 0 || limit > 0 && got >= limit {
			return err
		}
		query.Set("cursor", cursor)
	}
}

// number returns n in digits; "" for 0.
func number(n int) string {
	if n == 0 {
		return ""
	}
	return strconv.Itoa(n)
}

type eventsShowCmd struct {
	server
	Event string `arg:"" help:"The event's id, evt_…"`
	JSON  bool   `name:"json" help:"As JSON, on one line."`
}

func (s *eventsShowCmd) Run(c *console) error {
	data, err := s.call(c.ctx, "GET", "/v1/events/"+url.PathEscape(s.Event), nil, nil)
	if err != nil {
		return err
	}
	if s.JSON {
		return printJSON(c.out, data)
	}
	return printFields(c.out, data)
}

type eventsRawCmd struct {
	server
	Event string `arg:"" help:"The event's id, evt_…"`
}

func (r *eventsRawCmd) Run(c *console) error {
	data, err := r.call(c.ctx, "GET", "/v1/events/"+url.PathEscape(r.Event)+"/raw", nil, nil)
	if err != nil {
		return err
	}
	// Byte for byte is for files and programs; a terminal might obey the message.
	if terminal.Is(c.out) {
		for line := range strings.Lines(string(data)) {
			if _, err := fmt.Fprintln(c.out, printable(strings.TrimRight(line, "\r\n"))); err != nil {
				return err
			}
		}
		return nil
	}
	_, err = c.out.Write(data)
	return err
}
