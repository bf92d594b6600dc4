package redis

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"strings"

	goredis "github.com/redis/go-redis/v9"
	"go.uber.org/zap"

	"bounced/internal/store"
)

// ErrUnsafe is a Redis that may not be used, or only with Options.AllowLoss.
var ErrUnsafe = errors.New("not safe for mail")

// server is what one Redis master says of itself. Fields are "" if it does not say, as some
// managed ones do not.
type server struct {
	addr        string
	version     string
	role        string
	policy      string // maxmemory-policy
	aof         string // "1" if there is an append-only file
	fsync       string // appendfsync
	save        string // when to write a snapshot; "" may mean never
	knowsConfig bool   // CONFIG GET was allowed
	replicas    int    // that are in step
}

func (s *Store) describe(ctx context.Context, c *goredis.Client) (server, error) {
	text, err := c.Info(ctx, "server", "replication", "persistence", "memory").Result()
	v := server{addr: s.nameOf(c)}
	if err != nil {
		return v, mapError(err)
	}
	info := parseInfo(text)
	v.version, v.role, v.aof, v.policy = info["redis_version"], info["role"], info["aof_enabled"], info["maxmemory_policy"]
	v.replicas = inStep(info)

	config, err := c.ConfigGet(ctx, "*").Result()
	if judge(err) == lost || judge(err) == silent {
		return v, mapError(err)
	}
	if v.knowsConfig = err == nil && len(config) > 0; v.knowsConfig {
		v.fsync, v.save, v.policy = config["appendfsync"], config["save"], config["maxmemory-policy"]
	}
	return v, nil
}

func parseInfo(text string) map[string]string {
	info := map[string]string{}
	for line := range strings.Lines(text) {
		if k, v, ok := strings.Cut(strings.TrimSpace(line), ":"); ok {
			info[k] = v
		}
	}
	return info
}

// silence is how long a replica may say nothing; they report every second.
const silence = 10 // seconds

// inStep counts the replicas that take what a master writes. The master's own count,
// connected_slaves, includes those that are still loading a copy, and those that it has not
// heard of since a cable was cut.
func inStep(info map[string]string) (n int) {
	for name, v := range info {
		number, ok := strings.CutPrefix(name, "slave")
		if _, err := strconv.Atoi(number); !ok || err != nil {
			continue
		}
		fields := map[string]string{}
		for f := range strings.SplitSeq(v, ",") {
			key, value, _ := strings.Cut(f, "=")
			fields[key] = value
		}
		if lag, _ := strconv.Atoi(fields["lag"]); fields["state"] == "online" && lag < silence {
			n++
		}
	}
	return n
}

// checkDurability asks every master, and returns ErrUnsafe for one that cannot keep the
// promise of a 250.
func (s *Store) checkDurability(ctx context.Context) error {
	nodes, err := s.masters(ctx)
	if err != nil {
		return err
	}
	if len(nodes) == 0 {
		return fmt.Errorf("%w: the cluster has no masters", store.ErrDown)
	}
	for _, c := range nodes {
		v, err := s.describe(ctx, c)
		if err != nil {
			return fmt.Errorf("%s: %w", v.addr, err)
		}
		if v.role == "slave" && s.mode != single {
			return fmt.Errorf("%s: %w: it was named as the master, and is a replica: a failover is under way", v.addr, store.ErrDown)
		}
		if why := s.o.unfit(v); why != "" {
			return fmt.Errorf("%s: %w: %s", v.addr, ErrUnsafe, why)
		}
		why := s.o.loss(v, s.mode)
		if why != "" && !s.o.AllowLoss {
			return fmt.Errorf("%s: %w: %s; allow_loss: true accepts that", v.addr, ErrUnsafe, why)
		}
		log := s.log.Info
		if why != "" {
			log = s.log.Warn
		}
		log("opened", zap.String("node", v.addr), zap.String("version", v.version), zap.String("mode", string(s.mode)),
			zap.Int("replicas", v.replicas), zap.String("can_lose", why))
	}
	return nil
}

// unfit returns why a server cannot be used at all; "" if it can.
func (o Options) unfit(v server) string {
	switch {
	case v.version == "":
		return "it does not say its version in INFO; 7.0 is needed"
	case !atLeast(v.version, 7, 0):
		return fmt.Sprintf("Redis %s is too old; 7.0 is needed", v.version)
	case v.role != "" && v.role != "master":
		return "it is a replica; give the address of the master, or those of the Sentinels with master=NAME"
	case v.policy == "":
		return "it does not say its maxmemory-policy, which must be noeviction: otherwise it throws away accepted mail when its memory is full"
	case v.policy != "noeviction":
		return fmt.Sprintf("its maxmemory-policy is %s: it throws away accepted mail when its memory is full; set noeviction", v.policy)
	case o.Fsync && !atLeast(v.version, 7, 2):
		return fmt.Sprintf("fsync needs WAITAOF, which Redis %s does not have; it came with 7.2", v.version)
	case o.Fsync && v.aof == "0":
		return "fsync needs an append-only file; set appendonly yes"
	}
	return ""
}

// loss returns in one sentence what acknowledged mail the server can lose; "" if none, as
// long as it does not lose its disk.
func (o Options) loss(v server, m mode) string {
	const unknown = "its %s cannot be read (CONFIG is not allowed), so how much acknowledged mail it can lose is not known"
	switch {
	case v.aof == "":
		return fmt.Sprintf(unknown, "persistence")
	case v.aof != "1" && v.knowsConfig && v.save == "":
		return "it writes nothing to disk (appendonly no, no save): a restart loses all mail, delivered or not, and its replicas lose it too"
	case v.aof != "1":
		return "it only writes snapshots (appendonly no): a crash loses all mail acknowledged since the last one, which can be an hour's"
	case o.MinReplicas == 0 && m != single:
		return "a failover loses all mail acknowledged in the moments before it that the new master had not yet received; set min_replicas to 1 or more"
	case o.Fsync || o.MinReplicas > 0 && v.fsync == "everysec":
		return ""
	case v.fsync == "always":
		return ""
	case v.fsync == "everysec":
		return "with appendfsync everysec a power cut loses the mail acknowledged in the last one or two seconds; set appendfsync always, or min_replicas"
	case v.fsync == "no":
		return "with appendfsync no a power cut loses the mail acknowledged since the kernel last wrote it out, which can be half a minute's"
	case o.MinReplicas > 0:
		return "" // two machines would have to lose power at once
	}
	return fmt.Sprintf(unknown, "appendfsync")
}

func atLeast(version string, major, minor int) bool {
	f := strings.SplitN(version, ".", 3)
	a, err := strconv.Atoi(f[0])
	if err != nil {
		return false
	}
	b := 0
	if len(f) > 1 {
		b, _ = strconv.Atoi(f[1])
	}
	return a > major || a == major && b >= minor
}

// layout is the version of what keys.go draws.
const layout = 1

// checkLayout records the number of partitions and the version of the layout, if there are
// none yet, or else compares them with ours.
func (s *Store) checkLayout(ctx context.Context) error {
	key := s.o.Prefix + ":meta"
	all := command(key, "HGETALL", key)
	// Not with change: that would wait for replicas, and a node may start while they are
	// away, which Ready reports.
	err := s.look(ctx,
		command(key, "HSETNX", key, "layout", layout),
		command(key, "HSETNX", key, "partitions", s.o.Partitions), all)
	if err != nil {
		return err
	}
	found, err := all.hash()
	if err != nil {
		return err
	}
	if n, err := strconv.Atoi(found["layout"]); err != nil || n > layout {
		return fmt.Errorf("%w: the keys under %q have layout %s, this version knows %d", store.ErrNewer, s.o.Prefix, found["layout"], layout)
	}
	if n, err := strconv.Atoi(found["partitions"]); err != nil || n != s.o.Partitions {
		return fmt.Errorf("the keys under %q are spread over %s partitions, not %d; the number cannot be changed (store copy moves to a new prefix)",
			s.o.Prefix, found["partitions"], s.o.Partitions)
	}
	return nil
}

// Ready implements store.Store: every master answers, has room, and has the
// replicas that a commit waits for.
func (s *Store) Ready(ctx context.Context) error {
	s.mu.Lock()
	var shut error
	for _, l := range s.lanes {
		if err := l.gate.shut(); err != nil && s.cluster == nil {
			shut = err
		}
	}
	s.mu.Unlock()
	if shut != nil {
		return shut
	}
	return s.eachMaster(ctx, func(c *goredis.Client) error {
		if s.o.unchecked {
			return mapError(c.Ping(ctx).Err())
		}
		text, err := c.Info(ctx, "replication", "memory").Result()
		if err != nil {
			return mapError(err)
		}
		return s.ready(s.nameOf(c), parseInfo(text))
	})
}

func (s *Store) ready(addr string, info map[string]string) error {
	number := func(key string) int64 {
		n, _ := strconv.ParseInt(info[key], 10, 64)
		return n
	}
	switch most, replicas := number("maxmemory"), inStep(info); {
	case info["role"] != "master":
		return fmt.Errorf("%w: %s is a %s", store.ErrDown, addr, info["role"])
	case replicas < s.o.MinReplicas:
		return fmt.Errorf("%w: %s has %d replicas in step, commits wait for %d", store.ErrDown, addr, replicas, s.o.MinReplicas)
	case most > 0 && number("used_memory") >= most:
		return fmt.Errorf("%w: %s uses its maxmemory of %d bytes", store.ErrFull, addr, most)
	}
	return nil
}
