package main

import (
	"strconv"

	"bounced/internal/event"
)

type rulesCmd struct {
	Unknown rulesUnknownCmd `cmd:"" help:"List the texts that no rule matched, the most frequent first."`
}

type rulesUnknownCmd struct {
	server
	Limit int  `help:"At most so many, up to 1000." default:"20" short:"n"`
	JSON  bool `name:"json" help:"One JSON object a line, with an original text."`
}

func (u *rulesUnknownCmd) Run(c *console) error {
	var list struct{ Templates []event.Template }
	if err := u.get(c.ctx, "/v1/rules/unknown", values("limit", strconv.Itoa(u.Limit)), &list); err != nil {
		return err
	}
	rows := [][]string{{"COUNT", "LAST", "TEXT"}}
	for _, t := range list.Templates {
		if u.JSON {
			if err := printLine(c.out, t); err != nil {
				return err
			}
			continue
		}
		rows = append(rows, []string{strconv.FormatInt(t.Count, 10), moment(t.Last), t.Text})
	}
	if u.JSON {
		return nil
	}
	return table(c.out, rows)
}
