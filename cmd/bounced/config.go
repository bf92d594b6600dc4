package main

import (
	"cmp"
	"fmt"
	"os"
	"time"

	"bounced/internal/app"
	"bounced/internal/config"
)

type configCmd struct {
	Check   configCheckCmd   `cmd:"" help:"Say what is wrong with a configuration file, with line and key, and what on this machine would keep serve from starting with it."`
	Print   configPrintCmd   `cmd:"" help:"Print a configuration with all defaults, secrets hidden."`
	Example configExampleCmd `cmd:"" help:"Print the whole file with comments, to start from."`
}

// configFile takes the name of the file as an argument, or as serve takes it.
type configFile struct {
	File   string `arg:"" optional:"" help:"The configuration file; none for the defaults."`
	Config string `help:"The same, as serve has it." placeholder:"FILE" env:"BOUNCED_CONFIG"`
}

func (f *configFile) load() (*config.Config, error) {
	return loadConfig(cmp.Or(f.File, f.Config))
}

type configCheckCmd struct{ configFile }

func (k *configCheckCmd) Run(c *console) error {
	cfg, err := k.load()
	if err != nil {
		return err
	}
	if err := app.CheckMachine(c.ctx, cfg); err != nil {
		return usageError{err}
	}
	for _, w := range app.Warnings(cfg, time.Now()) {
		fmt.Fprintln(c.err, "warning:", w)
	}
	fmt.Fprintf(c.out, "The configuration is right: %s, %s, %s.\n",
		count(len(cfg.SMTP.Listen), "listener"), count(len(cfg.Domains), "domain"), count(len(cfg.Endpoints), "endpoint"))
	return nil
}

type configPrintCmd struct{ configFile }

func (p *configPrintCmd) Run(c *console) error {
	cfg, err := p.load()
	if err != nil {
		return err
	}
	_, err = c.out.Write(cfg.Print())
	return err
}

type configExampleCmd struct{}

func (configExampleCmd) Run(c *console) error {
	_, err := c.out.Write(config.Example())
	return err
}

// count returns a number of things in words: "1 rule", "2 rules".
func count(n int, what string) string {
	if n != 1 {
		what += "s"
	}
	return fmt.Sprint(n, " ", what)
}

// loadConfig reads a configuration and has the parts look at what only they can judge,
// so that nothing is started with a wrong one.
func loadConfig(name string) (*config.Config, error) {
	cfg, err := config.Load(name, os.LookupEnv)
	if err != nil {
		return nil, usageError{err}
	}
	if err := app.Check(cfg); err != nil {
		return nil, usageError{err}
	}
	return cfg, nil
}
