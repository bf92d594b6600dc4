package main

import (
	"fmt"
	"net/url"
	"strconv"
	"time"

	"bounced/internal/event"
)

type endpointsCmd struct {
	List   endpointsListCmd   `cmd:"" help:"List endpoints with what waits for them."`
	Pause  endpointsPauseCmd  `cmd:"" help:"Deliver nothing to an endpoint until it is resumed; nothing is lost."`
	Resume endpointsResumeCmd `cmd:"" help:"Deliver to an endpoint again."`
	Test   endpointsTestCmd   `cmd:"" help:"Send a test event now, and tell how it went."`
}

type endpointsListCmd struct {
	server
	JSON bool `name:"json" help:"As JSON, on one line."`
}

func (l *endpointsListCmd) Run(c *console) error {
	data, err := l.call(c.ctx, "GET", "/v1/endpoints", nil, nil)
	if err != nil {
		return err
	}
	if l.JSON {
		return printJSON(c.out, data)
	}
	var list struct {
		Endpoints []struct {
			Name            string
			Paused          bool
			Reason          string
			Since           time.Time
			Pending, Parked int64
			Oldest          time.Time
			NotBefore       time.Time `json:"not_before"`
		}
	}
	if err := l.decode(data, &list); err != nil {
		return err
	}
	rows := [][]string{{"NAME", "STATE", "PENDING", "PARKED", "OLDEST", "REASON"}}
	for _, e := range list.Endpoints {
		state := "active"
		switch {
		case e.Paused:
			state = "paused since " + moment(e.Since)
		case !e.NotBefore.IsZero():
			state = "no calls before " + moment(e.NotBefore)
		}
		rows = append(rows, []string{e.Name, state, strconv.FormatInt(e.Pending, 10), strconv.FormatInt(e.Parked, 10), moment(e.Oldest), e.Reason})
	}
	return table(c.out, rows)
}

// named takes the endpoint to act on.
type named struct {
	server
	Name string `arg:"" help:"The endpoint's name."`
}

func (n *named) path(action string) string {
	return "/v1/endpoints/" + url.PathEscape(n.Name) + ":" + action
}

type endpointsPauseCmd struct {
	named
	Reason string `help:"Why, for whoever looks at it later." default:"by an operator"`
}

func (p *endpointsPauseCmd) Run(c *console) error {
	var state event.EndpointState
	if err := p.post(c.ctx, p.path("pause"), map[string]string{"reason": p.Reason}, &state); err != nil {
		return err
	}
	fmt.Fprintf(c.out, "%s is paused; what comes for it waits.\n", printable(state.Name))
	return nil
}

type endpointsResumeCmd struct{ named }

func (r *endpointsResumeCmd) Run(c *console) error {
	var state event.EndpointState
	if err := r.post(c.ctx, r.path("resume"), nil, &state); err != nil {
		return err
	}
	fmt.Fprintf(c.out, "%s is active.\n", printable(state.Name))
	return nil
}

type endpointsTestCmd struct{ named }

func (t *endpointsTestCmd) Run(c *console) error {
	t.patient = true // the endpoint has its timeout
	var a event.Attempt
	if err := t.post(c.ctx, t.path("test"), nil, &a); err != nil {
		return err
	}
	took := a.Took.Round(time.Millisecond)
	if a.Error != "" || a.Status != 0 && (a.Status < 200 || a.Status >= 300) { // 0: a sink, which has none
		return fmt.Errorf("test event to %s: %s after %s %s", t.Name, printable(outcome(a)), took, printable(cut(a.Reply, 200)))
	}
	fmt.Fprintf(c.out, "%s took the test event: %s in %s.\n", t.Name, printable(outcome(a)), took)
	return nil
}
