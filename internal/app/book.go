package app

import (
	"sync/atomic"
	"time"

	"bounced/envelope"
	"bounced/internal/config"
)

// book holds the domains' addresses; a reload swaps it.
type book struct{ atomic.Pointer[envelope.Book] }

func newBook(cfg *config.Config) (*book, error) {
	compiled, err := CompileBook(cfg)
	if err != nil {
		return nil, err
	}
	b := &book{}
	b.Store(compiled)
	return b, nil
}

// Decode is that of the envelope.Book.
func (b *book) Decode(address string, now time.Time) envelope.Decoded {
	return b.Load().Decode(address, now)
}

// Mint is that of the envelope.Book.
func (b *book) Mint(domain, id string, now time.Time) (envelope.Minted, error) {
	return b.Load().Mint(domain, id, now)
}

// CompileBook makes an envelope.Book of the configured domains.
func CompileBook(cfg *config.Config) (*envelope.Book, error) {
	domains := make([]envelope.Domain, len(cfg.Domains))
	for i, d := range cfg.Domains {
		to := &domains[i]
		*to = envelope.Domain{
			Name: d.Name, Prefix: d.Prefix, Separator: d.Separator, MintKey: d.MintKey,
			MaxAge: d.MaxAge, AcceptExpired: d.Expired == "accept",
		}
		if d.MaxAge == 0 {
			to.MaxAge = envelope.Forever
		}
		for _, k := range d.Keys {
			to.Keys = append(to.Keys, envelope.Key{ID: k.ID, Secret: []byte(k.Secret.Reveal())})
		}
		for _, f := range d.Foreign {
			to.Foreign = append(to.Foreign, envelope.Foreign{
				Scheme: f.Scheme, Name: f.Name, Prefix: f.Prefix, Delimiters: f.Delimiters, Pattern: f.Pattern, Unsigned: f.Unsigned,
				Signature: envelope.Signature{
					Secret: []byte(f.Signature.Secret.Reveal()), Hash: f.Signature.Hash, Encoding: f.Signature.Encoding,
					Length: f.Signature.Length, Signed: f.Signature.Signed,
				},
			})
		}
	}
	return envelope.NewBook(domains)
}
