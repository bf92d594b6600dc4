// Package redis is a store.Store for any number of bounced nodes at once: it keeps everything
// in Redis 7.0 or later, which is one server, one with replicas behind Sentinel, or a Cluster.
//
// Commits go in, claims of deliveries come out; keys.go draws the layout. Every change of more
// than one key is one script over one partition, and every script may run twice, as it does
// after a lost reply. What goes to one Redis node at the same moment shares a pipeline.
//
// It never trims, evicts or expires what is still to be delivered, never waits
// for a Redis that is away, and never answers a commit with success before the
// replicas that Options.MinReplicas asks for have it.
package redis

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"net/url"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	goredis "github.com/redis/go-redis/v9"
	"github.com/redis/go-redis/v9/maintnotifications"
	"go.uber.org/zap"

	"bounced/internal/store"
)

// Options says which Redis, and how.
type Options struct {
	// URL is redis://user:password@host:port/db, or rediss:// for TLS. More addresses
	// go into parameters: ?addr=host2:port2&addr=host3:port3. With cluster=true they
	// are nodes of a Cluster. With master=NAME they are Sentinels, which know the
	// master by that name; sentinel_user and sentinel_password are for logging in to
	// them. Empty means redis://127.0.0.1:6379/0.
	URL string

	// TLS replaces what a rediss:// URL implies, for private authorities and
	// client certificates; nil leaves it.
	TLS *tls.Config

	// Prefix starts the name of every key; empty means "bounced". Several
	// installations can share a Redis under different ones.
	Prefix string

	// Partitions is how many slots the work is spread over; 0 means 64. The first node
	// records it in Redis, and it cannot be changed afterwards.
	Partitions int

	// MinReplicas is how many replicas must have a change before it counts as made, and
	// WaitTimeout how long they have for that; 0 means one second. Deliveries go on
	// without them.
	MinReplicas int
	WaitTimeout time.Duration

	// Fsync makes each change wait until the master, and MinReplicas replicas,
	// have it on disk (WAITAOF). Needs Redis 7.2 and an append-only file on all
	// of them; with appendfsync everysec a commit takes up to a second.
	Fsync bool

	// AllowLoss accepts a Redis that can lose acknowledged mail.
	AllowLoss bool

	DialTimeout time.Duration // 0 means one second
	IOTimeout   time.Duration // for a reply, and for a write; 0 means two seconds

	// PollInterval is how often a node looks for work that other nodes left;
	// 0 means one second.
	PollInterval time.Duration

	Retention  store.Retention
	Now        func() time.Time      // nil means time.Now
	Registerer prometheus.Registerer // nil means no metrics
	Logger     *zap.Logger           // nil means no log

	unchecked bool // for tests with a server that cannot say how durable it is
}

var goodPrefix = regexp.MustCompile(`^[A-Za-z0-9_.:-]{1,64}$`)

func (o Options) withDefaults() Options {
	if o.URL == "" {
		o.URL = "redis://127.0.0.1:6379/0"
	}
	if o.Prefix == "" {
		o.Prefix = "bounced"
	}
	if o.Partitions == 0 {
		o.Partitions = 64
	}
	if o.WaitTimeout == 0 {
		o.WaitTimeout = time.Second
	}
	if o.DialTimeout == 0 {
		o.DialTimeout = time.Second
	}
	if o.IOTimeout == 0 {
		o.IOTimeout = 2 * time.Second
	}
	if o.PollInterval == 0 {
		o.PollInterval = time.Second
	}
	o.Retention = o.Retention.WithDefaults()
	if o.Now == nil {
		o.Now = time.Now
	}
	if o.Logger == nil {
		o.Logger = zap.NewNop()
	}
	return o
}

func (o Options) check() error {
	switch {
	case !goodPrefix.MatchString(o.Prefix):
		return fmt.Errorf("prefix %q: want letters, digits and _.:- only", o.Prefix)
	case o.Partitions < 1 || o.Partitions > 1024:
		return fmt.Errorf("%d partitions: want 1 to 1024", o.Partitions)
	case o.MinReplicas < 0:
		return fmt.Errorf("min_replicas %d: want 0 or more", o.MinReplicas)
	case o.WaitTimeout < time.Millisecond || o.DialTimeout < 0 || o.IOTimeout < 0 || o.PollInterval < 0:
		return errors.New("a timeout is negative, or waits less than a millisecond for replicas")
	}
	return nil
}

// Check says what Open would refuse before it connects.
func (o Options) Check() error {
	o = o.withDefaults()
	if err := o.check(); err != nil {
		return err
	}
	_, _, err := parseURL(o.URL)
	return err
}

// Store is a store.Store on Redis.
type Store struct {
	o       Options
	log     *zap.Logger
	metrics *metrics
	tags    []string // of the partitions
	mode    mode

	client  goredis.UniversalClient
	cluster *goredis.ClusterClient // nil unless a Cluster
	guide   *guide                 // nil unless Sentinel

	ctx  context.Context // ends at Close
	stop context.CancelFunc
	wg   sync.WaitGroup

	shortAt atomic.Int64 // when too few replicas answered last, Unix ns; 0 before

	mu    sync.Mutex
	lanes map[laneKey]*lane
	dues  map[string]*dues // by endpoint
}

var _ store.Store = (*Store)(nil)

// mode is how Redis is run.
type mode string

const (
	single   mode = "single"
	sentinel mode = "sentinel"
	cluster  mode = "cluster"
)

// Open connects, reads how durable the server is, and refuses one that can lose
// acknowledged mail unless o allows it. An unreachable server is store.ErrDown.
func Open(ctx context.Context, o Options) (*Store, error) {
	o = o.withDefaults()
	if err := o.check(); err != nil {
		return nil, fmt.Errorf("redis store: %w", err)
	}
	u, m, err := parseURL(o.URL)
	if err != nil {
		return nil, fmt.Errorf("redis store: %w", err)
	}
	if o.TLS != nil {
		u.TLSConfig = o.TLS
	}
	tune(u, o)
	hush()
	s := &Store{
		o:      o,
		log:    o.Logger.Named("redis"),
		mode:   m,
		client: goredis.NewUniversalClient(u),
		lanes:  map[laneKey]*lane{},
		dues:   map[string]*dues{},
	}
	if s.metrics, err = newMetrics(o.Registerer, s.Size); err != nil {
		s.client.Close()
		return nil, fmt.Errorf("redis store: %w", err)
	}
	s.cluster, _ = s.client.(*goredis.ClusterClient)
	if m == sentinel {
		s.guide = &guide{master: u.MasterName}
		s.client.AddHook(s.guide)
	}
	s.ctx, s.stop = context.WithCancel(context.Background())
	for i := range o.Partitions {
		s.tags = append(s.tags, fmt.Sprintf("{%s:%d}", o.Prefix, i))
	}
	if err := s.begin(ctx); err != nil {
		s.Close()
		return nil, fmt.Errorf("redis store: %w", err)
	}
	s.wg.Go(s.poll)
	return s, nil
}

// begin asks the server whether it is there, fit to be used, and ours.
func (s *Store) begin(ctx context.Context) error {
	if err := s.client.Ping(ctx).Err(); err != nil {
		return mapError(err)
	}
	if !s.o.unchecked {
		if err := s.checkDurability(ctx); err != nil {
			return err
		}
	}
	return s.checkLayout(ctx)
}

// Client returns the client that the store works with, for a sink on the same server. It ends
// with Close.
func (s *Store) Client() goredis.UniversalClient { return s.client }

// Size implements store.Store: the memory that this installation's keys take,
// as reckoned when they were written. What Redis takes as a whole is in INFO.
func (s *Store) Size(ctx context.Context) (int64, error) {
	ops := make([]*op, len(s.tags))
	for p, tag := range s.tags {
		ops[p] = command(tag, "GET", tag+":bytes")
	}
	if err := s.look(ctx, ops...); err != nil {
		return 0, fmt.Errorf("size: %w", err)
	}
	var sum int64
	for _, o := range ops {
		v, ok, err := o.text()
		if err != nil {
			return 0, fmt.Errorf("size: %w", err)
		}
		if ok {
			n, err := strconv.ParseInt(v, 10, 64)
			if err != nil {
				return 0, fmt.Errorf("size: %w", errCorrupt)
			}
			sum += n
		}
	}
	return sum, nil
}

// Close ends the connections; calls that are running return store.ErrDown.
func (s *Store) Close() error {
	s.stop()
	s.wg.Wait()
	s.metrics.Unregister()
	return s.client.Close()
}

// parseURL reads Options.URL. go-redis has a format for each way to run Redis; this is one
// format for all of them.
func parseURL(raw string) (*goredis.UniversalOptions, mode, error) {
	u, err := url.Parse(raw)
	if err != nil {
		return nil, "", errors.New("the URL cannot be read") // err would show the password
	}
	q := u.Query()
	take := func(key string) []string {
		v := q[key]
		q.Del(key)
		return v
	}
	first := func(key string) string {
		if v := take(key); len(v) > 0 {
			return v[0]
		}
		return ""
	}
	more, isCluster, master := take("addr"), first("cluster"), first("master")
	user, password := first("sentinel_user"), first("sentinel_password")
	u.RawQuery = q.Encode()
	o, err := goredis.ParseURL(u.String())
	if err != nil {
		return nil, "", fmt.Errorf("URL: %w", errors.New(strings.ReplaceAll(err.Error(), raw, "…")))
	}
	out := &goredis.UniversalOptions{
		Addrs: append([]string{o.Addr}, more...), DB: o.DB,
		Username: o.Username, Password: o.Password, TLSConfig: o.TLSConfig,
		PoolSize: o.PoolSize, Protocol: o.Protocol,
	}
	switch {
	case isCluster != "" && isCluster != "true" && isCluster != "false":
		return nil, "", fmt.Errorf("URL: cluster=%s: want true or false", isCluster)
	case isCluster == "true" && master != "":
		return nil, "", errors.New("URL: cluster and master exclude each other")
	case isCluster == "true":
		if o.DB != 0 {
			return nil, "", errors.New("URL: a Cluster has database 0 only")
		}
		out.IsClusterMode = true
		return out, cluster, nil
	case master != "":
		out.MasterName, out.SentinelUsername, out.SentinelPassword = master, user, password
		return out, sentinel, nil
	case len(more) > 0:
		return nil, "", errors.New("URL: several addresses need cluster=true, or master=NAME for Sentinel")
	}
	return out, single, nil
}

// quiet drops go-redis' own log, which goes to standard error for the whole process: what
// matters in it comes back as errors, too, and is logged once.
type quiet struct{}

func (quiet) Printf(context.Context, string, ...any) {}

var hush = sync.OnceFunc(func() { goredis.SetLogger(quiet{}) })

// tune turns off what go-redis does of its own accord. Its retries would multiply the
// time-outs; ours (exec.go) know which errors are worth one.
func tune(u *goredis.UniversalOptions, o Options) {
	u.MaxRetries = -1
	u.DialerRetries = 1
	u.DialTimeout = o.DialTimeout
	u.ReadTimeout = o.IOTimeout
	if (o.MinReplicas > 0 || o.Fsync) && u.ReadTimeout < o.WaitTimeout+time.Second {
		u.ReadTimeout = o.WaitTimeout + time.Second // WAIT holds back the reply
	}
	u.WriteTimeout = o.IOTimeout
	u.PoolTimeout = o.IOTimeout
	u.ContextTimeoutEnabled = true
	u.ClientName = "bounced"
	u.DisableIdentity = true // CLIENT SETINFO came with 7.2
	u.MaintNotificationsConfig = &maintnotifications.Config{Mode: maintnotifications.ModeDisabled}
	u.PipelinePoolSize = -1 // everything here is a pipeline
	if u.PoolSize == 0 {
		u.PoolSize = 16
	}
}
