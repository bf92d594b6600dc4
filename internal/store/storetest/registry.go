package storetest

import (
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/google/go-cmp/cmp"

	"bounced/internal/event"
	"bounced/internal/store"
)

var registryChecks = []check{
	{name: "Register", run: register},
	{name: "RegisterAgain", run: registerAgain},
	{name: "RegisterMany", run: registerMany},
	{name: "RegistrationByHandle", run: registrationByHandle},
	{name: "RegistrationExpires", run: registrationExpires},
	{name: "RegistrationForEver", run: registrationForEver},
	{name: "RegistrationExpiresByDefault", run: registrationExpiresByDefault, retention: store.Retention{Registry: 2 * time.Hour}},
	{name: "Unregister", run: unregister},
}

func (f *fixture) registered(key string, want event.Registration) {
	f.Helper()
	got, err := f.s.Registration(ctx, key)
	if err != nil {
		f.Errorf("Registration(%q): %v", key, err)
		return
	}
	if d := cmp.Diff(want, got); d != "" {
		f.Errorf("Registration(%q) (-want +got):\n%s", key, d)
	}
}

func (f *fixture) unregistered(key string) {
	f.Helper()
	if got, err := f.s.Registration(ctx, key); !errors.Is(err, store.ErrNotFound) {
		f.Errorf("Registration(%q) = %+v, %v; want ErrNotFound", key, got, err)
	}
}

func register(f *fixture) {
	regs := []event.Registration{
		{ID: "order-1", Recipient: "bob@example.com", Tags: []string{"spring", "été, \x01"}, Expires: f.Now().Add(time.Hour)},
		{ID: "order-10", Expires: f.Now().Add(time.Hour)},
		{ID: "Order-1", Tags: []string{"other"}, Expires: f.Now().Add(time.Hour)},
	}
	f.ok(f.s.Register(ctx, regs))
	for _, r := range regs {
		f.registered(r.ID, r)
	}
	f.unregistered("order-")
	f.unregistered("")
	f.ok(f.s.Register(ctx, nil))
}

func registerAgain(f *fixture) {
	r := event.Registration{ID: "a", Handle: "~a", Recipient: "bob@example.com", Tags: []string{"x"}, Expires: f.Now().Add(time.Minute)}
	f.ok(f.s.Register(ctx, []event.Registration{r}))
	r.Recipient, r.Tags, r.Expires = "eve@example.com", nil, f.Now().Add(time.Hour)
	f.ok(f.s.Register(ctx, []event.Registration{r}))
	f.registered("a", r)
	f.pass(time.Minute + time.Second) // past the first one's time
	_, err := f.s.Expire(ctx, f.Now())
	f.ok(err)
	f.registered("a", r)
	f.registered("~a", r)
	r.Handle = ""
	f.ok(f.s.Register(ctx, []event.Registration{r}))
	f.registered("a", r)
	f.registered("~a", r) // it stands in an address that was given out
	if err := f.s.Register(ctx, []event.Registration{{Recipient: "bob@example.com"}}); err == nil {
		f.Error("registered under no id")
	}
}

func registerMany(f *fixture) {
	var regs []event.Registration
	for i := range 2500 {
		regs = append(regs, event.Registration{
			ID: fmt.Sprint("m-", i), Recipient: fmt.Sprint(i, "@example.com"), Expires: f.Now().Add(time.Hour),
		})
	}
	f.ok(f.s.Register(ctx, regs))
	for _, i := range []int{0, 1, 999, 1000, 2499} {
		f.registered(regs[i].ID, regs[i])
	}
}

func registrationByHandle(f *fixture) {
	long := strings.Repeat("A long Message Id ", 9)
	r := event.Registration{ID: long, Handle: "~9q8r7", Recipient: "bob@example.com", Expires: f.Now().Add(time.Hour)}
	f.ok(f.s.Register(ctx, []event.Registration{r}))
	f.registered("~9q8r7", r)
	f.registered(long, r)
	f.unregistered("9q8r7")
	f.unregistered("~9q8")
	like := event.Registration{ID: "~9q8", Recipient: "ann@example.com", Expires: f.Now().Add(time.Hour)}
	f.ok(f.s.Register(ctx, []event.Registration{like}))
	f.registered("~9q8", like)
	f.ok(f.s.Unregister(ctx, "~9q8"))
	f.unregistered("~9q8")
	f.ok(f.s.Unregister(ctx, long))
	f.unregistered("~9q8r7")
	f.unregistered(long)
}

func registrationExpires(f *fixture) {
	short := event.Registration{ID: "short", Handle: "~short", Expires: f.Now().Add(time.Minute)}
	long := event.Registration{ID: "long", Expires: f.Now().Add(time.Hour)}
	f.ok(f.s.Register(ctx, []event.Registration{short, long}))
	f.registered("~short", short)
	f.pass(time.Minute + time.Second)
	f.unregistered("short")
	f.unregistered("~short")
	if _, err := f.s.Expire(ctx, f.Now()); err != nil {
		f.Error(err)
	}
	f.unregistered("short")
	f.registered("long", long)
}

// registrationForEver expires later than an int64 of nanoseconds reaches.
func registrationForEver(f *fixture) {
	never := time.Date(9999, 12, 31, 23, 59, 59, 0, time.UTC)
	f.ok(f.s.Register(ctx, []event.Registration{{ID: "a", Expires: never}}))
	f.pass(100 * 365 * 24 * time.Hour)
	_, err := f.s.Expire(ctx, f.Now())
	f.ok(err)
	if r, err := f.s.Registration(ctx, "a"); err != nil || !r.Expires.IsZero() && !r.Expires.After(f.Now()) {
		f.Errorf("registered until %v, and after a century it is %+v, %v", never, r, err)
	}
}

func registrationExpiresByDefault(f *fixture) {
	f.ok(f.s.Register(ctx, []event.Registration{{ID: "a"}}))
	f.registered("a", event.Registration{ID: "a", Expires: f.Now().Add(2 * time.Hour)})
	f.pass(2*time.Hour + time.Second)
	f.unregistered("a")
}

func unregister(f *fixture) {
	r := event.Registration{ID: "a", Expires: f.Now().Add(time.Hour)}
	f.ok(f.s.Register(ctx, []event.Registration{r}))
	f.ok(f.s.Unregister(ctx, "a"))
	f.unregistered("a")
	f.ok(f.s.Register(ctx, []event.Registration{r}))
	f.registered("a", r)
}
