package storetest

import (
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/google/go-cmp/cmp"

	"bounced/internal/event"
	"bounced/internal/store"
)

// stateChecks are about what nodes tell each other of endpoints and of themselves.
var stateChecks = []check{
	{name: "EndpointState", run: endpointState},
	{name: "EndpointStateLaterCounts", run: endpointStateLaterCounts},
	{name: "EndpointStatesAtOnce", run: endpointStatesAtOnce},
	{name: "Nodes", run: nodes},
}

func endpointState(f *fixture) {
	want := []event.EndpointState{
		{Name: "app", Paused: true, Reason: "410 Gone", Since: f.Now()},
		{Name: "audit"},
	}
	f.ok(f.s.SetEndpoint(ctx, event.EndpointState{Name: "app", Paused: true, Since: f.Now()}))
	f.ok(f.s.SetEndpoint(ctx, want[1]))
	f.ok(f.s.SetEndpoint(ctx, want[0]))
	got, err := f.s.Endpoints(ctx)
	f.ok(err)
	slices.SortFunc(got, func(a, b event.EndpointState) int { return strings.Compare(a.Name, b.Name) })
	if d := cmp.Diff(want, got); d != "" {
		f.Errorf("Endpoints (-want +got):\n%s", d)
	}
}

// endpointStateLaterCounts: a node that could not write for a while comes with
// what an operator has changed since.
func endpointStateLaterCounts(f *fixture) {
	paused := event.EndpointState{Name: "app", Paused: true, Since: f.Now()}
	resumed := event.EndpointState{Name: "app", Since: paused.NextSince(f.Now())}
	f.ok(f.s.SetEndpoint(ctx, resumed))
	f.ok(f.s.SetEndpoint(ctx, paused))
	got, err := f.s.Endpoints(ctx)
	f.ok(err)
	if d := cmp.Diff([]event.EndpointState{resumed}, got); d != "" {
		f.Errorf("Endpoints (-want +got):\n%s", d)
	}
}

func endpointStatesAtOnce(f *fixture) {
	var wg sync.WaitGroup
	last := f.Now().Add(20)
	for n := range 20 {
		wg.Go(func() {
			if err := f.s.SetEndpoint(ctx, event.EndpointState{Name: "app", Paused: n%2 == 0, Since: last.Add(-time.Duration(n))}); err != nil {
				f.Error(err)
			}
		})
	}
	wg.Wait()
	got, err := f.s.Endpoints(ctx)
	f.ok(err)
	if d := cmp.Diff([]event.EndpointState{{Name: "app", Paused: true, Since: last}}, got); d != "" {
		f.Errorf("Endpoints (-want +got):\n%s", d)
	}
}

func nodes(f *fixture) {
	start := f.Now()
	beat := func(name, version string) {
		f.ok(f.s.Beat(ctx, event.Node{Name: name, Version: version, Started: start, Seen: f.Now()}))
	}
	beat("a", "1")
	beat("b", "1")
	f.pass(time.Minute)
	beat("b", "2")
	got, err := f.s.Nodes(ctx, start)
	f.ok(err)
	slices.SortFunc(got, func(a, b event.Node) int { return strings.Compare(a.Name, b.Name) })
	want := []event.Node{
		{Name: "a", Version: "1", Started: start, Seen: start},
		{Name: "b", Version: "2", Started: start, Seen: f.Now()},
	}
	if d := cmp.Diff(want, got); d != "" {
		f.Errorf("Nodes (-want +got):\n%s", d)
	}
	got, err = f.s.Nodes(ctx, start.Add(time.Second))
	f.ok(err)
	if len(got) != 1 || got[0].Name != "b" {
		f.Errorf("Nodes seen since = %v, want b", got)
	}
	f.pass(store.NodeTime - time.Second)
	beat("c", "3")
	_, err = f.s.Expire(ctx, f.Now())
	f.ok(err)
	got, err = f.s.Nodes(ctx, time.Time{})
	f.ok(err)
	if len(got) != 2 || got[0].Name == "a" || got[1].Name == "a" {
		f.Errorf("Nodes after a week = %v, want all but a", got)
	}
}
