package config

// KeyPair names two PEM files; both or none.
type KeyPair struct {
	Cert string `yaml:"cert"`
	Key  string `yaml:"key"`
}

// IsZero reports whether neither file is named.
func (p KeyPair) IsZero() bool { return p == KeyPair{} }

// ClientTLS says whom this process trusts as a client, and how it proves itself.
type ClientTLS struct {
	CA   string `yaml:"ca"`   // PEM file; empty trusts the system's roots
	Cert string `yaml:"cert"` // PEM file of a client certificate
	Key  string `yaml:"key"`
}

// RedisTLS is ClientTLS for servers that are reached by other names than
// their certificates have, as Sentinel and Cluster tell them.
type RedisTLS struct {
	CA         string `yaml:"ca"`
	Cert       string `yaml:"cert"`
	Key        string `yaml:"key"`
	ServerName string `yaml:"server_name"` // empty: the host of the address
}

func (k *checker) keyPair(key string, p KeyPair) {
	if (p.Cert == "") != (p.Key == "") {
		k.errorf(key, "expected both cert and key, or neither")
	}
}
