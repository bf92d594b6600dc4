package redis

import (
	"cmp"
	"context"
	"crypto/sha1"
	_ "embed"
	"encoding/hex"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"time"

	goredis "github.com/redis/go-redis/v9"

	"bounced/internal/store"
)

// Bounds of one pipeline. Redis serves nobody else while it reads one, and a late reply holds
// up all that are in it.
const (
	maxOps   = 512
	maxBytes = 1 << 20
)

// maxTries is how often an op is sent at most.
const maxTries = 4

// script is a Lua script and its hash, by which it is called. Redis gets the text only if it
// does not know it, as after a failover.
type script struct{ text, sha string }

//go:embed lua/prelude.lua
var prelude string

func newScript(body string) *script {
	text := prelude + body
	sum := sha1.Sum([]byte(text))
	return &script{text: text, sha: hex.EncodeToString(sum[:])}
}

// op is one command on its way. All are safe to repeat.
type op struct {
	key    string  // decides the node
	script *script // nil for a plain command
	args   []any
	size   int  // bytes, about
	alone  bool // counts as done if only the master has it, should replicas not answer in time

	cmd   *goredis.Cmd // with the reply
	eval  bool         // send the text of the script
	tries int
	err   error
	done  func() // called once err, or the reply, is there
}

// eval returns an op that runs a script in a partition. The script's first argument is the
// partition's tag.
func (s *Store) eval(part int, sc *script, args ...any) *op {
	return &op{key: s.tags[part], script: sc, args: append([]any{s.tags[part]}, args...)}
}

// command returns an op that runs a plain command on the node that has key.
func command(key string, args ...any) *op {
	return &op{key: key, args: args}
}

func (o *op) weigh() int {
	n := 64
	for _, a := range o.args {
		switch a := a.(type) {
		case string:
			n += len(a) + 8
		case []byte:
			n += len(a) + 8
		default:
			n += 16
		}
	}
	return n
}

func (o *op) build(ctx context.Context) *goredis.Cmd {
	if o.script == nil {
		o.cmd = goredis.NewCmd(ctx, o.args...)
		return o.cmd
	}
	name, body := "EVALSHA", o.script.sha
	if o.eval {
		name, body = "EVAL", o.script.text
	}
	args := make([]any, 0, 4+len(o.args))
	args = append(args, name, body, 1, o.key+":ev")
	o.cmd = goredis.NewCmd(ctx, append(args, o.args...)...)
	return o.cmd
}

// laneKey names a lane. Reads have lanes of their own, since changes may have to wait for
// replicas.
type laneKey struct {
	node    *goredis.Client
	durable bool
}

// lane gathers what goes to one node: while a pipeline is under way the next one fills up. So
// the more sessions there are, the fewer round trips each of them takes.
type lane struct {
	s    *Store
	key  laneKey
	gate *gate

	mu      sync.Mutex
	queue   []*op
	running int
}

// change runs ops that change something, and returns nil once they are durable. The error is
// the first one, as an error of package store where there is one for it; damage comes last.
func (s *Store) change(ctx context.Context, ops ...*op) error { return s.run(ctx, true, ops) }

// look runs ops that only read. The error is that of change.
func (s *Store) look(ctx context.Context, ops ...*op) error { return s.run(ctx, false, ops) }

// mark runs ops that note who works on what, and how that ended. They go to the replicas as
// all changes do, so that the successor of a master knows of them. But if too few replicas
// answer they count all the same, and for a moment replicas are not waited for any more. They
// promise nothing to anybody: what is lost together with the master is an attempt, which is
// made again. It would be worse if deliveries stood still until a replica is back, or used up
// their schedule on claims that are thrown away.
func (s *Store) mark(ctx context.Context, ops ...*op) error {
	for _, o := range ops {
		o.alone = true
	}
	return s.run(ctx, !s.replicasAway(), ops)
}

func (s *Store) run(ctx context.Context, durable bool, ops []*op) error {
	if len(ops) == 0 {
		return nil
	}
	var left atomic.Int64
	left.Store(int64(len(ops)))
	all := make(chan struct{})
	for _, o := range ops {
		o.size = o.weigh()
		o.done = func() {
			if left.Add(-1) == 0 {
				close(all)
			}
		}
	}
	s.send(ctx, durable, ops)
	select {
	case <-all:
	case <-ctx.Done():
		return fmt.Errorf("%w: %w", store.ErrDown, ctx.Err())
	}
	var damage error
	for _, o := range ops {
		if o.err != nil && !errors.Is(o.err, store.ErrDamaged) {
			return o.err
		}
		damage = cmp.Or(damage, o.err)
	}
	return damage
}

// send puts ops into the lanes of their nodes.
func (s *Store) send(ctx context.Context, durable bool, ops []*op) {
	var last *lane
	var batch []*op
	for _, o := range ops {
		l, err := s.lane(ctx, o.key, durable)
		if err != nil {
			o.end(err)
			continue
		}
		if l != last && len(batch) > 0 {
			last.add(batch)
			batch = nil
		}
		last, batch = l, append(batch, o)
	}
	if len(batch) > 0 {
		last.add(batch)
	}
}

func (s *Store) lane(ctx context.Context, key string, durable bool) (*lane, error) {
	if s.ctx.Err() != nil {
		return nil, fmt.Errorf("%w: closed", store.ErrDown)
	}
	k := laneKey{durable: durable}
	if s.cluster == nil {
		k.node = s.client.(*goredis.Client)
	} else {
		node, err := s.cluster.MasterForKey(ctx, key)
		if err != nil {
			return nil, mapError(err)
		}
		k.node = node
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	l := s.lanes[k]
	if l == nil {
		l = &lane{s: s, key: k}
		if twin := s.lanes[laneKey{k.node, !durable}]; twin != nil {
			l.gate = twin.gate
		} else {
			l.gate = &gate{s: s, node: k.node}
		}
		s.lanes[k] = l
	}
	return l, nil
}

// add queues ops. Two pipelines at most are under way, so that Redis works on one while the
// replies of the other travel; four if they wait for replicas.
func (l *lane) add(ops []*op) {
	if err := l.gate.shut(); err != nil {
		endAll(ops, err)
		return
	}
	limit := 2
	if l.key.durable && (l.s.o.MinReplicas > 0 || l.s.o.Fsync) {
		limit = 4
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	l.queue = append(l.queue, ops...)
	if l.running < limit {
		l.running++
		go l.drain()
	}
}

// drain sends what is queued, one pipeline after the other, until nothing is left.
func (l *lane) drain() {
	for {
		l.mu.Lock()
		n, size := 0, 0
		for n < len(l.queue) && n < maxOps && (n == 0 || size+l.queue[n].size <= maxBytes) {
			size += l.queue[n].size
			n++
		}
		if n == 0 {
			l.running--
			l.queue = nil
			l.mu.Unlock()
			return
		}
		ops := l.queue[:n:n]
		l.queue = l.queue[n:]
		l.mu.Unlock()
		l.exec(ops)
	}
}

// exec sends ops in one pipeline, and those that want it once more.
func (l *lane) exec(ops []*op) {
	if err := l.gate.shut(); err != nil {
		endAll(ops, err)
		return
	}
	short := l.roundTrip(ops)
	if r := l.conclude(ops, short); len(r.ops) > 0 {
		l.repeat(r)
	}
}

// roundTrip sends ops in one pipeline, after which each has its reply. short is why the
// changes among them are not durable; nil if they are.
func (l *lane) roundTrip(ops []*op) (short error) {
	s := l.s
	start := time.Now()
	pipe := l.key.node.Pipeline()
	for _, o := range ops {
		o.tries++
		pipe.Process(s.ctx, o.build(s.ctx))
	}
	wait := s.wait(l.key.durable)
	if wait != nil {
		pipe.Process(s.ctx, wait)
	}
	pipe.Exec(s.ctx)
	s.metrics.trip(l.key.durable, len(ops), time.Since(start))

	short = s.enough(wait)
	if errors.Is(short, errShort) {
		s.shortAt.Store(time.Now().UnixNano())
	}
	return short
}

// repeats are ops to be sent again.
type repeats struct {
	ops   []*op
	pause time.Duration // before that, for a Cluster to settle
	lost  bool          // a connection broke
}

// conclude ends the ops that are done or have failed, and returns the others.
func (l *lane) conclude(ops []*op, short error) (r repeats) {
	for _, o := range ops {
		err := o.cmd.Err()
		switch kind := judge(err); {
		case kind == fine && short != nil && !(o.alone && errors.Is(short, errShort)):
			o.end(short)
		case kind == fine:
			o.end(nil)
		case kind == unknownScript && o.tries < maxTries:
			o.eval = true
			r.ops = append(r.ops, o)
		case kind == moved && o.tries < maxTries && l.s.cluster != nil:
			r.ops = append(r.ops, o)
			r.pause = 50 * time.Millisecond << o.tries
		case kind == lost && o.tries < 2:
			// Perhaps the server had closed the connection while it was idle: once
			// more on another one.
			r.ops = append(r.ops, o)
			r.lost = true
		default:
			if kind == lost || kind == silent {
				l.gate.close(err)
			}
			o.end(mapError(err))
		}
	}
	return r
}

// repeat sends ops again: to the nodes that have their slots now, or to the same node if
// all that it lacked was the text of a script.
func (l *lane) repeat(r repeats) {
	s := l.s
	s.metrics.again(len(r.ops))
	if r.pause > 0 {
		s.cluster.ReloadState(s.ctx)
		select {
		case <-time.After(r.pause):
		case <-s.ctx.Done():
		}
	} else if !r.lost {
		l.exec(r.ops)
		return
	}
	s.send(s.ctx, l.key.durable, r.ops)
}

func (o *op) end(err error) {
	o.err = err
	o.done()
}

func endAll(ops []*op, err error) {
	for _, o := range ops {
		o.end(err)
	}
}

// wait returns the command whose reply comes once replicas have the changes; nil if none is
// needed. It must be on the same connection as the changes, since Redis goes by what that
// connection wrote last.
func (s *Store) wait(durable bool) *goredis.Cmd {
	ms := s.o.WaitTimeout.Milliseconds()
	switch {
	case !durable:
		return nil
	case s.o.Fsync:
		return goredis.NewCmd(s.ctx, "WAITAOF", 1, s.o.MinReplicas, ms)
	case s.o.MinReplicas > 0:
		return goredis.NewCmd(s.ctx, "WAIT", s.o.MinReplicas, ms)
	}
	return nil
}

// errShort is the error of a change that the master has, but too few replicas.
var errShort = fmt.Errorf("%w: too few replicas", store.ErrDown)

// unheard is how long replicas that did not answer are taken to be away.
const unheard = 2 * time.Second

// replicasAway reports whether too few replicas of any master answered a moment ago.
func (s *Store) replicasAway() bool {
	return time.Now().UnixNano()-s.shortAt.Load() < int64(unheard)
}

// enough reads the reply to wait, which may be nil, and returns errShort if too few replicas
// have the changes.
func (s *Store) enough(wait *goredis.Cmd) error {
	if wait == nil {
		return nil
	}
	if err := wait.Err(); err != nil {
		return mapError(err)
	}
	if !s.o.Fsync {
		n, err := wait.Int()
		if err == nil && n < s.o.MinReplicas {
			s.metrics.short()
			return fmt.Errorf("%w: %d of %d answered within %v", errShort, n, s.o.MinReplicas, s.o.WaitTimeout)
		}
		return err
	}
	n, err := wait.Int64Slice()
	if err == nil && (len(n) != 2 || n[0] < 1 || n[1] < int64(s.o.MinReplicas)) {
		s.metrics.short()
		return fmt.Errorf("%w: on disk at %v of master and %d replicas within %v", errShort, n, s.o.MinReplicas, s.o.WaitTimeout)
	}
	return err
}
