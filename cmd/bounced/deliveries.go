package main

import (
	"errors"
	"fmt"
	"net/url"
	"strconv"
	"time"

	"bounced/internal/event"
)

type deliveriesCmd struct {
	List  deliveriesListCmd  `cmd:"" help:"List deliveries, the oldest first."`
	Show  deliveriesShowCmd  `cmd:"" help:"Show one delivery with all its attempts."`
	Retry deliveriesRetryCmd `cmd:"" help:"Make pending and parked deliveries due now."`
	Drop  deliveriesDropCmd  `cmd:"" help:"Give pending and parked deliveries up for good."`
}

type deliveriesListCmd struct {
	server
	State    string `help:"Only pending, parked or done." placeholder:"STATE"`
	Endpoint string `help:"Only to this endpoint." placeholder:"NAME"`
	Event    string `help:"Only of this event." placeholder:"ID"`
	Since    string `help:"Only those made from this time on; see events list." placeholder:"TIME"`
	Limit    int    `help:"At most so many; 0 for all." default:"20" short:"n"`
	JSON     bool   `name:"json" help:"One JSON object a line, with every field."`
}

func (l *deliveriesListCmd) Run(c *console) error {
	query := values("state", l.State, "endpoint", l.Endpoint, "event_id", l.Event, "since", l.Since)
	rows := [][]string{{"CREATED", "ENDPOINT", "STATE", "TRIES", "NEXT", "LAST", "EVENT"}}
	err := pages(query, l.Limit, func(query url.Values) (string, int, error) {
		var page struct {
			Deliveries []event.Delivery
			Cursor     string
		}
		if err := l.get(c.ctx, "/v1/deliveries", query, &page); err != nil {
			return "", 0, err
		}
		for _, d := range page.Deliveries {
			if l.JSON {
				if err := printLine(c.out, d); err != nil {
					return "", 0, err
				}
				continue
			}
			next := ""
			if d.State == event.Pending {
				next = moment(d.Next)
			}
			last := ""
			if n := len(d.Attempts); n > 0 {
				last = cut(outcome(d.Attempts[n-1]), 40)
			}
			rows = append(rows, []string{moment(d.Created), d.Endpoint, string(d.State), strconv.Itoa(d.Attempt), next, last, d.EventID})
		}
		return page.Cursor, len(page.Deliveries), nil
	})
	if err != nil || l.JSON {
		return err
	}
	return table(c.out, rows)
}

// outcome returns how an attempt ended, in a few words.
func outcome(a event.Attempt) string {
	switch {
	case a.Error != "":
		return a.Error
	case a.Status != 0:
		return "HTTP " + strconv.Itoa(a.Status)
	default:
		return "done"
	}
}

type deliveriesShowCmd struct {
	server
	Event    string `arg:"" help:"The event's id, evt_…"`
	Endpoint string `arg:"" help:"The endpoint's name."`
	JSON     bool   `name:"json" help:"As JSON, on one line."`
}

func (s *deliveriesShowCmd) Run(c *console) error {
	data, err := s.call(c.ctx, "GET", "/v1/deliveries/"+url.PathEscape(s.Event)+"/"+url.PathEscape(s.Endpoint), nil, nil)
	if err != nil {
		return err
	}
	if s.JSON {
		return printJSON(c.out, data)
	}
	var d event.Delivery
	if err := s.decode(data, &d); err != nil {
		return err
	}
	fmt.Fprintf(c.out, "%s to %s is %s after %s; made %s", printable(d.EventID), printable(d.Endpoint), d.State, count(d.Attempt, "attempt"), moment(d.Created))
	if d.State == event.Pending {
		fmt.Fprintf(c.out, ", due %s", moment(d.Next))
	}
	fmt.Fprint(c.out, ".\n")
	if len(d.Attempts) == 0 {
		return nil
	}
	rows := [][]string{{"TRY", "AT", "TOOK", "OUTCOME", "NODE", "REPLY"}}
	for _, a := range d.Attempts {
		rows = append(rows, []string{strconv.Itoa(a.N), moment(a.At), a.Took.Round(time.Millisecond).String(), outcome(a), a.Node, cut(a.Reply, 80)})
	}
	return table(c.out, rows)
}

// selection says which deliveries to act on. An empty one is wrong usage, and does not
// mean all.
type selection struct {
	Event    string `arg:"" optional:"" help:"The event's id, evt_…; all of its deliveries unless --endpoint says which."`
	Endpoint string `help:"Those to this endpoint." placeholder:"NAME"`
	State    string `help:"Those that are pending, or parked." placeholder:"STATE"`
	Since    string `help:"Those made from this time on; see events list." placeholder:"TIME"`
	All      bool   `help:"Every delivery there is."`
}

func (s *selection) body() (any, error) {
	if *s == (selection{}) {
		return nil, usageError{errors.New("which deliveries? Expected an event's id, --endpoint, --state, --since, or --all")}
	}
	return map[string]any{"event_id": s.Event, "endpoint": s.Endpoint, "state": s.State, "since": s.Since, "all": s.All}, nil
}

type deliveriesRetryCmd struct {
	server
	selection
}

func (r *deliveriesRetryCmd) Run(c *console) error {
	body, err := r.body()
	if err != nil {
		return err
	}
	var answer struct{ Retried int }
	if err := r.post(c.ctx, "/v1/deliveries:retry", body, &answer); err != nil {
		return err
	}
	fmt.Fprintf(c.out, "Due now: %s.\n", deliveries(answer.Retried))
	return nil
}

type deliveriesDropCmd struct {
	server
	selection
	Yes bool `help:"Yes, several, for good: asked for unless an event's id is given."`
}

func (d *deliveriesDropCmd) Run(c *console) error {
	body, err := d.body()
	if err != nil {
		return err
	}
	if d.Event == "" && !d.Yes {
		return usageError{errors.New("dropped deliveries do not come back; add --yes if that is meant (deliveries list shows which)")}
	}
	var answer struct{ Dropped int }
	if err := d.post(c.ctx, "/v1/deliveries:drop", body, &answer); err != nil {
		return err
	}
	fmt.Fprintf(c.out, "Dropped for good: %s.\n", deliveries(answer.Dropped))
	return nil
}

func deliveries(n int) string {
	if n == 1 {
		return "1 delivery"
	}
	return strconv.Itoa(n) + " deliveries"
}
