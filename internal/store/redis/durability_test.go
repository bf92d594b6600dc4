package redis

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"bounced/internal/store"
	"bounced/internal/store/redis/redistest"
)

func TestOpenJudgesDurability(t *testing.T) {
	r := redistest.Start(t)
	r.Do("ACL", "SETUSER", "limited", "on", ">secret", "~*", "&*", "+@all", "-config")
	limited := strings.Replace(r.URL(), "redis://", "redis://limited:secret@", 1)
	set := func(config ...string) {
		for i := 0; i < len(config); i += 2 {
			r.Do("CONFIG", "SET", config[i], config[i+1])
		}
	}
	for _, tt := range []struct {
		name   string
		config []string
		o      Options
		want   string // what is said; "" if it is accepted
		always bool   // refused even if loss is allowed
	}{
		{name: "always", config: []string{"appendfsync", "always"}},
		{name: "everysec", config: []string{"appendfsync", "everysec"}, want: "the last one or two seconds"},
		{name: "everysec with replicas", config: []string{"appendfsync", "everysec"}, o: Options{MinReplicas: 1}},
		{name: "no fsync", config: []string{"appendfsync", "no"}, want: "half a minute"},
		{name: "no fsync with replicas", config: []string{"appendfsync", "no"}, o: Options{MinReplicas: 1}, want: "half a minute"},
		{name: "snapshots", config: []string{"appendonly", "no", "save", "3600 1"}, want: "only writes snapshots"},
		{name: "snapshots with replicas", config: []string{"appendonly", "no", "save", "3600 1"}, o: Options{MinReplicas: 1}, want: "only writes snapshots"},
		{name: "nothing", config: []string{"appendonly", "no", "save", ""}, want: "writes nothing to disk"},
		{name: "nothing, seen without CONFIG", config: []string{"appendonly", "no"}, o: Options{URL: limited}, want: "only writes snapshots"},
		{name: "file, seen without CONFIG", config: []string{"appendonly", "yes"}, o: Options{URL: limited}, want: "appendfsync cannot be read (CONFIG is not allowed)"},
		{name: "file and replicas, seen without CONFIG", config: []string{"appendonly", "yes"}, o: Options{URL: limited, MinReplicas: 1}},
		{name: "eviction", config: []string{"maxmemory-policy", "allkeys-lru"}, want: "maxmemory-policy is allkeys-lru", always: true},
		{name: "eviction of what expires", config: []string{"maxmemory-policy", "volatile-ttl"}, want: "set noeviction", always: true},
		{name: "eviction, seen without CONFIG", config: []string{"maxmemory-policy", "volatile-ttl"}, o: Options{URL: limited}, want: "set noeviction", always: true},
		{name: "WAITAOF", o: Options{Fsync: true}, want: "came with 7.2", always: true},
	} {
		t.Run(tt.name, func(t *testing.T) {
			set("appendonly", "yes", "appendfsync", "always", "save", "", "maxmemory-policy", "noeviction")
			set(tt.config...)
			o := tt.o
			if o.URL == "" {
				o.URL = r.URL()
			}
			try := func(want string) {
				t.Helper()
				s, err := Open(context.Background(), o)
				if err == nil {
					s.Close()
				}
				switch {
				case want == "" && err != nil:
					t.Errorf("refused: %v", err)
				case want != "" && (!errors.Is(err, ErrUnsafe) || !strings.Contains(err.Error(), want)):
					t.Errorf("error is %v, want it to say %q", err, want)
				}
			}
			try(tt.want)
			o.AllowLoss = true
			if tt.always {
				try(tt.want)
			} else {
				try("")
			}
		})
	}
}

func TestOpenRefuses(t *testing.T) {
	r := redistest.Start(t)
	replica := r.Replica()
	for _, tt := range []struct {
		name string
		o    Options
		want string
	}{
		{"replica", Options{URL: replica.URL()}, "it is a replica"},
		{"URL", Options{URL: "http://x:secret@y"}, "URL"},
		{"addresses without a mode", Options{URL: r.URL() + "?addr=127.0.0.1:1"}, "need cluster=true, or master=NAME"},
		{"both modes", Options{URL: r.URL() + "?cluster=true&master=m"}, "exclude each other"},
		{"unknown parameter", Options{URL: r.URL() + "?clutser=true"}, "clutser"},
		{"prefix", Options{URL: r.URL(), Prefix: "a{b"}, "prefix"},
		{"partitions", Options{URL: r.URL(), Partitions: -1}, "partitions"},
		{"replicas", Options{URL: r.URL(), MinReplicas: -1}, "min_replicas"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s, err := Open(context.Background(), tt.o)
			if err == nil {
				s.Close()
			}
			if err == nil || !strings.Contains(err.Error(), tt.want) {
				t.Errorf("Open: %v, want it to say %q", err, tt.want)
			}
			if err != nil && strings.Contains(err.Error(), "secret") {
				t.Errorf("the error shows the password: %v", err)
			}
		})
	}
}

func TestOpenWithoutServer(t *testing.T) {
	start := time.Now()
	_, err := Open(context.Background(), Options{URL: "redis://127.0.0.1:1"})
	if !errors.Is(err, store.ErrDown) || time.Since(start) > 3*time.Second {
		t.Errorf("Open = %v after %v, want ErrDown at once", err, time.Since(start))
	}
}

func TestVersions(t *testing.T) {
	fit := server{version: "7.0.0", role: "master", policy: "noeviction", aof: "1", fsync: "always", knowsConfig: true}
	for version, want := range map[string]string{
		"": "does not say its version", "6.2.14": "too old", "5": "too old", "7.0.0": "", "7.2.1": "", "8.0": "", "10.1.2": "",
	} {
		v := fit
		v.version = version
		if got := (Options{}).unfit(v); (got == "") != (want == "") || !strings.Contains(got, want) {
			t.Errorf("version %q: %q, want it to say %q", version, got, want)
		}
	}
	for _, m := range []mode{sentinel, cluster} {
		if got := (Options{}).loss(fit, m); !strings.Contains(got, "min_replicas") {
			t.Errorf("%s without min_replicas: %q", m, got)
		}
		if got := (Options{MinReplicas: 1}).loss(fit, m); got != "" {
			t.Errorf("%s with min_replicas: %q", m, got)
		}
	}
}

func TestLayoutIsRecorded(t *testing.T) {
	r := redistest.Start(t)
	openBench(t, r.URL(), func(o *Options) { o.Partitions = 8 })
	openBench(t, r.URL(), func(o *Options) { o.Partitions = 8 })
	openBench(t, r.URL(), func(o *Options) { o.Prefix = "other" })
	if s, err := Open(context.Background(), Options{URL: r.URL(), Partitions: 16}); err == nil || !strings.Contains(err.Error(), "over 8 partitions, not 16") {
		s.Close()
		t.Errorf("Open with another number of partitions: %v", err)
	}
	r.Do("HSET", "bounced:meta", "layout", "2")
	if s, err := Open(context.Background(), Options{URL: r.URL(), Partitions: 8}); !errors.Is(err, store.ErrNewer) {
		s.Close()
		t.Errorf("Open of a newer layout: %v, want ErrNewer", err)
	}
}

// TestReplicasAnswer reads replies of WAIT and WAITAOF; the latter came with a
// Redis that may not be here to run.
func TestReplicasAnswer(t *testing.T) {
	for _, tt := range []struct {
		o     Options
		sent  string
		reply any
		ok    bool
	}{
		{Options{MinReplicas: 1}, "[WAIT 1 1000]", int64(1), true},
		{Options{MinReplicas: 1}, "[WAIT 1 1000]", int64(2), true},
		{Options{MinReplicas: 2}, "[WAIT 2 1000]", int64(1), false},
		{Options{Fsync: true}, "[WAITAOF 1 0 1000]", []any{int64(1), int64(0)}, true},
		{Options{Fsync: true}, "[WAITAOF 1 0 1000]", []any{int64(0), int64(3)}, false},
		{Options{Fsync: true, MinReplicas: 1}, "[WAITAOF 1 1 1000]", []any{int64(1), int64(1)}, true},
		{Options{Fsync: true, MinReplicas: 1}, "[WAITAOF 1 1 1000]", []any{int64(1), int64(0)}, false},
	} {
		s := &Store{o: tt.o.withDefaults(), ctx: context.Background()}
		s.metrics, _ = newMetrics(nil, s.Size)
		wait := s.wait(true)
		if got := fmt.Sprint(wait.Args()); got != tt.sent {
			t.Errorf("%+v sends %s, want %s", tt.o, got, tt.sent)
		}
		wait.SetVal(tt.reply)
		if err := s.enough(wait); (err == nil) != tt.ok || err != nil && !errors.Is(err, store.ErrDown) {
			t.Errorf("%s answers %v: %v, want it to be enough: %v", tt.sent, tt.reply, err, tt.ok)
		}
		if s.wait(false) != nil {
			t.Error("a read waits for replicas")
		}
	}
}

// TestReadyCountsReplicasInStep: one that still waits for its first copy counts
// among the connected, and no commit is acknowledged for it.
func TestReadyCountsReplicasInStep(t *testing.T) {
	r := redistest.Start(t, "--repl-diskless-sync-delay", "3600")
	s := openBench(t, r.URL(), func(o *Options) { o.MinReplicas, o.WaitTimeout = 1, 10*time.Millisecond })
	replica := redistest.Start(t)
	replica.Do("REPLICAOF", "127.0.0.1", r.Port)
	redistest.Await(t, "the replica comes", func() bool { return strings.Contains(r.Info("replication")["slave0"], "state=wait_bgsave") })
	if _, _, err := s.Commit(ctx, sample(1, time.Now())); !errors.Is(err, store.ErrDown) {
		t.Fatalf("Commit while the replica waits: %v, want ErrDown", err)
	}
	if err := s.Ready(ctx); !errors.Is(err, store.ErrDown) || !strings.Contains(err.Error(), "has 0 replicas in step") {
		t.Errorf("Ready while the replica waits: %v, want ErrDown", err)
	}
	r.Do("CONFIG", "SET", "repl-diskless-sync-delay", "0")
	redistest.Await(t, "the replica is in step", func() bool { return s.Ready(ctx) == nil })
	redistest.Await(t, "commit", func() bool { _, _, err := s.Commit(ctx, sample(2, time.Now())); return err == nil })
}

func TestInStep(t *testing.T) {
	info := parseInfo("role:master\r\nconnected_slaves:6\r\n" +
		"slave0:ip=10.0.0.1,port=6379,state=online,offset=100,lag=0\r\n" +
		"slave1:ip=10.0.0.2,port=6379,state=wait_bgsave,offset=0,lag=0\r\n" +
		"slave2:ip=10.0.0.3,port=6379,state=send_bulk,offset=0,lag=0\r\n" +
		"slave3:ip=10.0.0.4,port=6379,state=online,offset=90,lag=9\r\n" +
		"slave4:ip=10.0.0.5,port=6379,state=online,offset=90,lag=59\r\n" +
		"slave10:ip=10.0.0.6,port=6379,state=online,offset=100\r\n" +
		"slave_read_only:1\r\nslave_priority:100\r\n")
	if n := inStep(info); n != 3 {
		t.Errorf("%d in step, want 3", n)
	}
}
