package store

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"golang.org/x/sync/errgroup"

	"bounced/internal/event"
)

// Source is a store that Copy can read.
type Source interface {
	Store
	// Registrations calls f with each registration, in no order, until f returns an
	// error.
	Registrations(ctx context.Context, f func(event.Registration) error) error
}

// Copied counts what Copy has put into the other store so far.
type Copied struct {
	Registrations, Messages, Events, Deliveries int
}

// Copy brings everything that src keeps into dst: the registry, the states of endpoints,
// messages with their events, and deliveries as they stand, done ones included. Neither
// store may be in use. What dst has already stays as it is, except that of two states of
// an endpoint the later one counts; so a copy that was cut off can be run again. progress,
// if it is not nil, is called from time to time, by one goroutine at a time. Copied is
// what went over, on an error too.
//
// What is damaged in src is left out. If a message was, or something that is still to be
// delivered, the error at the end is ErrDamaged.
func Copy(ctx context.Context, dst Store, src Source, progress func(Copied)) (Copied, error) {
	if progress == nil {
		progress = func(Copied) {}
	}
	c := copier{dst: dst, src: src, progress: progress}
	var damage error
	for _, step := range []struct {
		what string
		do   func(context.Context) error
	}{
		{"registry", c.registry}, {"endpoints", c.endpoints}, {"messages", c.messages}, {"events", c.events},
		{"templates", c.templates}, {"deliveries", c.missing},
	} {
		err := step.do(ctx)
		if err != nil {
			err = fmt.Errorf("copy %s: %w", step.what, err)
		}
		if err != nil && !errors.Is(err, ErrDamaged) {
			return c.sum, err
		}
		damage = errors.Join(damage, err)
	}
	progress(c.sum)
	return c.sum, damage
}

// missing looks for deliveries still to be made that did not go over. If there are any,
// it returns ErrDamaged.
func (c *copier) missing(ctx context.Context) error {
	var left LeftOut
	listed := make(map[string]int64) // by endpoint
	for _, state := range []event.DeliveryState{event.Pending, event.Parked} {
		q := event.DeliveryQuery{State: state, Limit: 1000}
		for more := true; more; more = q.Cursor != "" {
			page, cursor, err := c.src.Deliveries(ctx, q)
			if err != nil {
				return err
			}
			for _, d := range page {
				listed[d.Endpoint]++
				_, err := c.dst.Delivery(ctx, d.EventID, d.Endpoint)
				if errors.Is(err, ErrNotFound) {
					left.Add(fmt.Errorf("event %s to %s is not there", d.EventID, d.Endpoint))
				} else if err != nil {
					return err
				}
			}
			q.Cursor = cursor
		}
	}
	if err := c.unlisted(ctx, listed, &left); err != nil {
		return err
	}
	return left.Err()
}

// unlisted adds to left the deliveries that src counts but does not list, since it cannot
// read them. listed is how many it listed of each endpoint.
func (c *copier) unlisted(ctx context.Context, listed map[string]int64, left *LeftOut) error {
	queues, err := c.src.Queues(ctx)
	if err != nil {
		return err
	}
	for _, q := range queues {
		for range q.Pending + q.Parked - listed[q.Endpoint] {
			left.Add(fmt.Errorf("a delivery to %s cannot be read", q.Endpoint))
		}
	}
	return nil
}

// copiesAtOnce is how many commits are under way at a time, so that they share syncs and
// round trips.
const copiesAtOnce = 64

type copier struct {
	dst      Store
	src      Source
	progress func(Copied)

	mu  sync.Mutex
	sum Copied
}

func (c *copier) count(add Copied) {
	c.mu.Lock()
	defer c.mu.Unlock()
	before := c.sum.total() / 1000
	c.sum.Registrations += add.Registrations
	c.sum.Messages += add.Messages
	c.sum.Events += add.Events
	c.sum.Deliveries += add.Deliveries
	if c.sum.total()/1000 != before {
		c.progress(c.sum)
	}
}

func (n Copied) total() int { return n.Registrations + n.Messages + n.Events + n.Deliveries }

func (c *copier) registry(ctx context.Context) error {
	var chunk []event.Registration
	flush := func() error {
		absent, err := c.absent(ctx, chunk)
		if err == nil {
			err = c.dst.Register(ctx, absent)
		}
		if err == nil {
			c.count(Copied{Registrations: len(absent)})
		}
		chunk = chunk[:0]
		return err
	}
	err := c.src.Registrations(ctx, func(r event.Registration) error {
		if chunk = append(chunk, r); len(chunk) < 1000 {
			return nil
		}
		return flush()
	})
	if err != nil && !errors.Is(err, ErrDamaged) {
		return err
	}
	if failed := flush(); failed != nil {
		return failed
	}
	return err
}

// absent returns those of regs that dst does not have. One that dst has and cannot read
// is not absent.
func (c *copier) absent(ctx context.Context, regs []event.Registration) ([]event.Registration, error) {
	g, ctx := errgroup.WithContext(ctx)
	g.SetLimit(copiesAtOnce)
	lacks := make([]bool, len(regs))
	for i, r := range regs {
		g.Go(func() error {
			_, err := c.dst.Registration(ctx, r.ID)
			lacks[i] = errors.Is(err, ErrNotFound)
			if lacks[i] || errors.Is(err, ErrDamaged) || errors.Is(err, event.ErrForm) {
				return nil
			}
			return err
		})
	}
	err := g.Wait()
	var absent []event.Registration
	for i, r := range regs {
		if lacks[i] {
			absent = append(absent, r)
		}
	}
	return absent, err
}

func (c *copier) endpoints(ctx context.Context) error {
	there, err := c.dst.Endpoints(ctx)
	if err != nil {
		return err
	}
	since := make(map[string]time.Time)
	for _, s := range there {
		since[s.Name] = s.Since
	}
	states, err := c.src.Endpoints(ctx)
	for _, s := range states {
		if at, ok := since[s.Name]; !ok || s.Since.After(at) {
			err = errors.Join(err, c.dst.SetEndpoint(ctx, s))
		}
	}
	return err
}

// messages copies the messages that still have their raw bytes, oldest first.
func (c *copier) messages(ctx context.Context) error {
	g, ctx := errgroup.WithContext(ctx)
	g.SetLimit(copiesAtOnce)
	listed := c.src.Messages(ctx, time.Time{}, func(m *event.Message, events []*event.Event) error {
		if err := ctx.Err(); err != nil {
			return err
		}
		g.Go(func() error { return c.commit(ctx, &Commit{Message: m, Events: events}) })
		return nil
	})
	if err := g.Wait(); err != nil {
		return err
	}
	return listed
}

// events copies the events whose message is gone, or that never had one.
func (c *copier) events(ctx context.Context) error {
	q := event.Query{Limit: 1000}
	for {
		page, cursor, err := c.src.Events(ctx, q)
		if err != nil {
			return err
		}
		g, ctx := errgroup.WithContext(ctx)
		g.SetLimit(copiesAtOnce)
		for _, e := range page {
			g.Go(func() error {
				_, err := c.dst.Event(ctx, e.EventID)
				if !errors.Is(err, ErrNotFound) {
					return err
				}
				return c.commit(ctx, &Commit{Events: []*event.Event{e}})
			})
		}
		if err := g.Wait(); err != nil {
			return err
		}
		if cursor == "" {
			return nil
		}
		q.Cursor = cursor
	}
}

// commit adds the deliveries of its events to k, and commits k to dst. Deliveries that
// cannot be read are left out: missing reports those.
func (c *copier) commit(ctx context.Context, k *Commit) error {
	for _, e := range k.Events {
		page, _, err := c.src.Deliveries(ctx, event.DeliveryQuery{EventID: e.EventID, Limit: 1000})
		if err != nil && !errors.Is(err, ErrDamaged) {
			return err
		}
		k.Deliveries = append(k.Deliveries, page...)
	}
	_, duplicate, err := c.dst.Commit(ctx, k)
	if err != nil || duplicate {
		return err
	}
	n := Copied{Events: len(k.Events), Deliveries: len(k.Deliveries)}
	if k.Message != nil {
		n.Messages = 1
	}
	c.count(n)
	return nil
}

// templates copies the templates, but only into a store that has none: a second copy would
// count them twice.
func (c *copier) templates(ctx context.Context) error {
	has, err := c.dst.Templates(ctx, 1)
	if err != nil || len(has) > 0 {
		return err
	}
	all, err := c.src.Templates(ctx, 10_000)
	if err != nil || len(all) == 0 {
		return err
	}
	_, _, err = c.dst.Commit(ctx, &Commit{Unknown: all})
	return err
}
