package main

import (
	"errors"
	"fmt"
	"os"
	"strings"
	"time"

	"bounced/envelope"
	"bounced/internal/app"
	"bounced/internal/config"
	"bounced/internal/times"
)

type addressCmd struct {
	Mint   addressMintCmd   `cmd:"" help:"Make the address to send a message from."`
	Decode addressDecodeCmd `cmd:"" help:"Say what addresses tell, and whether they are ours."`
}

// domains takes the configuration, for its domains and their keys, and a time.
type domains struct {
	Config string    `help:"The configuration file; without one, that of serve without one." placeholder:"FILE" env:"BOUNCED_CONFIG"`
	At     string    `help:"As of this time: 2026-01-31, 2026-01-31T12:00:00Z, Unix seconds, or 24h for that long ago; now if not given." placeholder:"TIME"`
	at     time.Time // At, read
}

// load reads the configuration, and fills in at.
func (d *domains) load() (*config.Config, error) {
	d.at = time.Now()
	if d.At != "" {
		var err error
		if d.at, err = times.Ago(d.At, d.at); err != nil {
			return nil, usageError{fmt.Errorf("--at %q is no time; expected one such as 2026-01-31T12:00:00Z, 2026-01-31 or Unix seconds, or how long ago, such as 24h or 7d", d.At)}
		}
	}
	cfg, err := config.Load(d.Config, os.LookupEnv)
	if err != nil {
		return nil, usageError{err}
	}
	return cfg, nil
}

// compileBook makes the book of domains that have their keys.
func compileBook(cfg *config.Config) (*envelope.Book, error) {
	book, err := app.CompileBook(cfg)
	if err != nil {
		return nil, usageError{err}
	}
	return book, nil
}

type addressMintCmd struct {
	domains
	ID     string `arg:"" help:"The id of your message."`
	Domain string `help:"The domain; the first one of the configuration if not given." placeholder:"NAME"`
	JSON   bool   `name:"json" help:"As JSON, on one line."`
}

func (m *addressMintCmd) Run(c *console) error {
	cfg, err := m.load()
	if err != nil {
		return err
	}
	// A key that serve would make at its first start is made here: serve has to know
	// the addresses that are minted now.
	made, err := cfg.EnsureKeys()
	if err != nil {
		return err
	}
	if made != "" {
		fmt.Fprintf(c.err, "bounced: there was no key, so one was made: %s; only a server that has it knows the address\n", made)
	}
	book, err := compileBook(cfg)
	if err != nil {
		return err
	}
	minted, err := book.Mint(m.Domain, m.ID, m.at)
	if m.Domain != "" && errors.Is(err, envelope.ErrNoDomain) {
		return usageError{fmt.Errorf("--domain %q is not configured; expected one of %s", m.Domain, strings.Join(domainNames(cfg), ", "))}
	}
	if err != nil {
		return usageError{errors.New(strings.TrimPrefix(err.Error(), "envelope: "))}
	}
	if minted.Handle != "" {
		fmt.Fprintf(c.err, "bounced: the id is too long for an address; %s stands for it, and means nothing until the id is registered: PUT /v1/messages/{id}\n", minted.Handle)
	}
	if !m.JSON {
		_, err = fmt.Fprintln(c.out, minted.Address)
		return err
	}
	return printLine(c.out, struct {
		Address string    `json:"address"`
		Expires time.Time `json:"expires,omitzero"` // absent: never
		Handle  string    `json:"handle,omitempty"`
	}{minted.Address, minted.Expires, minted.Handle})
}

func domainNames(cfg *config.Config) (names []string) {
	for _, d := range cfg.Domains {
		names = append(names, d.Name)
	}
	return names
}

type addressDecodeCmd struct {
	domains
	Addresses []string `arg:"" name:"address" help:"Addresses that mail came to."`
	JSON      bool     `name:"json" help:"One JSON object a line."`
}

// decoded is what --json says of an address.
type decoded struct {
	Address   string           `json:"address"`
	Verdict   envelope.Verdict `json:"verdict"`
	Domain    string           `json:"domain,omitempty"`
	Scheme    string           `json:"scheme,omitempty"`
	ID        string           `json:"id,omitempty"`
	Handle    bool             `json:"handle,omitempty"` // the id is a handle, which the registry resolves
	Recipient string           `json:"recipient,omitempty"`
	KeyID     string           `json:"key,omitempty"`
	Minted    time.Time        `json:"minted,omitzero"`
	Signed    bool             `json:"signed"`
	Wrappers  []string         `json:"wrappers,omitempty"`
}

func (d *addressDecodeCmd) Run(c *console) error {
	cfg, err := d.load()
	if err != nil {
		return err
	}
	if err := cfg.TrialKeys(); err != nil {
		return err
	}
	book, err := compileBook(cfg)
	if err != nil {
		return err
	}
	rows := [][]string{{"ADDRESS", "VERDICT", "ID", "RECIPIENT", "SCHEME", "KEY", "MINTED", "WRAPPERS"}}
	bad := 0
	for _, address := range d.Addresses {
		a := book.Decode(address, d.at)
		if a.Verdict != envelope.Valid {
			bad++
		}
		if d.JSON {
			err := printLine(c.out, decoded{address, a.Verdict, a.Domain, a.Scheme, a.ID, a.Handle, a.Recipient, a.KeyID, a.Minted, a.Signed, a.Wrappers})
			if err != nil {
				return err
			}
			continue
		}
		minted := ""
		if !a.Minted.IsZero() {
			minted = a.Minted.Format(time.DateOnly)
		}
		rows = append(rows, []string{address, string(a.Verdict), a.ID, a.Recipient, a.Scheme, a.KeyID, minted, strings.Join(a.Wrappers, " ")})
	}
	if !d.JSON {
		if err := table(c.out, rows); err != nil {
			return err
		}
	}
	if bad > 0 {
		return fmt.Errorf("%d of %d not valid", bad, len(d.Addresses))
	}
	return nil
}
