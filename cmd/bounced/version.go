package main

import (
	"cmp"
	"fmt"
	"runtime"
	"runtime/debug"
	"strings"
)

type versionCmd struct{}

func (versionCmd) Run(c *console) error {
	_, err := fmt.Fprintf(c.out, "bounced %s (%s, %s/%s)\n", version(), runtime.Version(), runtime.GOOS, runtime.GOARCH)
	return err
}

// release is the version for builds without version control, as from an archive or in a
// container: go build -ldflags "-X main.release=v1.2.3".
var release string

// version returns what the go command wrote into the binary: the module's version, which
// it takes from version control, and the revision. If it wrote neither, it is release.
func version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return cmp.Or(release, "unknown")
	}
	return versionOf(info, release)
}

func versionOf(info *debug.BuildInfo, release string) string {
	v, revision, modified := info.Main.Version, "", ""
	for _, s := range info.Settings {
		switch s.Key {
		case "vcs.revision":
			revision = s.Value[:min(12, len(s.Value))]
		case "vcs.modified":
			if s.Value == "true" {
				modified = "+changes"
			}
		}
	}
	if v == "" || v == "(devel)" {
		v = "devel"
	}
	if revision != "" && !strings.Contains(v, revision) {
		v += " " + revision + modified
	}
	if v == "devel" && release != "" {
		return release
	}
	return v
}
