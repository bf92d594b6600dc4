package config

import (
	"fmt"
	"regexp"
	"time"
)

// Store says where durable state lives. After Load exactly one is not nil.
type Store struct {
	Pebble *Pebble `yaml:"pebble"`
	Redis  *Redis  `yaml:"redis"`
}

// Pebble is the embedded store.
type Pebble struct {
	Dir     string `yaml:"dir"`
	Cache   Bytes  `yaml:"cache"`   // memory of the database; at least 1 MiB
	Reserve Bytes  `yaml:"reserve"` // with less free on the disk, mail gets 452; 0: none
}

// Redis is the shared store. Either URL, or Addrs with the rest.
type Redis struct {
	URL              URL           `yaml:"url"`    // redis://, rediss:// or unix://
	Addrs            []string      `yaml:"addrs"`  // host:port; of the Sentinels where Master is set
	Master           string        `yaml:"master"` // the name that Sentinel knows the master by
	Cluster          bool          `yaml:"cluster"`
	DB               int           `yaml:"db"`
	Username         string        `yaml:"username"`
	Password         Secret        `yaml:"password"`
	SentinelUsername string        `yaml:"sentinel_username"`
	SentinelPassword Secret        `yaml:"sentinel_password"`
	TLS              *RedisTLS     `yaml:"tls"`        // nil: plain text, unless URL says rediss
	Prefix           string        `yaml:"prefix"`     // of every key; installations that share a Redis have different ones
	Partitions       int           `yaml:"partitions"` // the same on all nodes; fixed once there is data
	MinReplicas      int           `yaml:"min_replicas"`
	Fsync            bool          `yaml:"fsync"`        // wait until a commit is on disk; needs Redis 7.2
	WaitTimeout      time.Duration `yaml:"wait_timeout"` // for the replicas
	AllowLoss        bool          `yaml:"allow_loss"`   // start although the server may lose acknowledged mail
}

func (p *Pebble) defaults() { *p = Pebble{Dir: "./bounced-data", Cache: 48 << 20, Reserve: 64 << 20} }

func (r *Redis) defaults() { *r = Redis{Prefix: "bounced", WaitTimeout: time.Second, Partitions: 64} }

func (s *Store) complete() {
	if s.Pebble == nil && s.Redis == nil {
		s.Pebble = &Pebble{}
		s.Pebble.defaults()
	}
}

func (s *Store) check(k *checker) {
	if s.Pebble != nil && s.Redis != nil {
		k.errorf("store.redis", "there is one store; expected either pebble or redis")
	}
	if s.Pebble != nil {
		if s.Pebble.Dir == "" {
			k.errorf("store.pebble.dir", "is empty; expected a directory")
		}
		if s.Pebble.Cache < 1<<20 {
			k.errorf("store.pebble.cache", "%s is too little; expected 1MiB at least", s.Pebble.Cache)
		}
	}
	if s.Redis != nil {
		s.Redis.check(k)
	}
}

var keyPrefix = regexp.MustCompile(`^[A-Za-z0-9_.:-]{1,64}$`)

func (r *Redis) check(k *checker) {
	const p = "store.redis"
	switch {
	case r.URL.IsZero() && len(r.Addrs) == 0:
		k.errorf(p, "expected url, or addrs")
	case !r.URL.IsZero() && len(r.Addrs) > 0:
		k.errorf(p+".addrs", "url is set already; expected one of the two")
	case !r.URL.IsZero():
		k.redisURL(p+".url", r.URL)
		if r.Master != "" || r.Cluster {
			k.errorf(p+".url", "Sentinel and Cluster are reached by addrs, a list of host:port")
		}
		if r.Username != "" || !r.Password.IsZero() || r.DB != 0 {
			k.errorf(p+".url", "the url says user, password and database; username, password and db belong to addrs")
		}
	}
	for i, a := range r.Addrs {
		if _, _, err := splitHostPort(a); err != nil {
			k.errorf(fmt.Sprintf("%s.addrs[%d]", p, i), "%q is not an address; expected host:port", a)
		}
	}
	if r.Master != "" && r.Cluster {
		k.errorf(p+".cluster", "a Cluster has no Sentinels; expected either master or cluster")
	}
	if len(r.Addrs) > 1 && r.Master == "" && !r.Cluster {
		k.errorf(p+".addrs", "several addresses need master (Sentinel) or cluster: true")
	}
	if r.Cluster && r.DB != 0 {
		k.errorf(p+".db", "a Cluster has only database 0")
	}
	if r.Master == "" && (r.SentinelUsername != "" || !r.SentinelPassword.IsZero()) {
		k.errorf(p+".sentinel_password", "there are no Sentinels without master")
	}
	if r.TLS != nil {
		k.keyPair(p+".tls", KeyPair{r.TLS.Cert, r.TLS.Key})
	}
	k.notNegative(p+".db", int64(r.DB))
	k.notNegative(p+".min_replicas", int64(r.MinReplicas))
	if r.WaitTimeout < time.Millisecond {
		k.errorf(p+".wait_timeout", "%s is too short; expected 1ms at least", r.WaitTimeout)
	}
	if !keyPrefix.MatchString(r.Prefix) {
		k.errorf(p+".prefix", "%q cannot begin a key; expected up to 64 letters, digits and _.:-", r.Prefix)
	}
	if r.Partitions < 1 || r.Partitions > 1024 {
		k.errorf(p+".partitions", "%d is out of range; expected 1 to 1024", r.Partitions)
	}
}
