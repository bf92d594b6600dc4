package main

import (
	"os"
	"regexp"
	"runtime/debug"
	"testing"
)

func TestVersionOf(t *testing.T) {
	built := func(version string, settings ...string) *debug.BuildInfo {
		info := &debug.BuildInfo{Main: debug.Module{Version: version}}
		for i := 0; i < len(settings); i += 2 {
			info.Settings = append(info.Settings, debug.BuildSetting{Key: settings[i], Value: settings[i+1]})
		}
		return info
	}
	for _, c := range []struct {
		what    string
		info    *debug.BuildInfo
		release string
		want    string
	}{
		{"an archive", built("(devel)"), "", "devel"},
		{"an archive of a release", built("(devel)"), "v1.2.3-4-gabcdef0", "v1.2.3-4-gabcdef0"},
		{"nothing known", &debug.BuildInfo{}, "v1.2.3", "v1.2.3"},
		{"a tag", built("v1.2.3"), "v9.9.9", "v1.2.3"},
		{"a working tree", built("(devel)", "vcs.revision", "0123456789abcdef", "vcs.modified", "true"), "v9.9.9", "devel 0123456789ab+changes"},
	} {
		if got := versionOf(c.info, c.release); got != c.want {
			t.Errorf("%s is %q, want %q", c.what, got, c.want)
		}
	}
}

// TestImageHasAVersion: .git stays out of the image's context, so that all images
// would be called alike, and an upgrade of several nodes could not be followed.
func TestImageHasAVersion(t *testing.T) {
	text, err := os.ReadFile("../../Dockerfile")
	if err != nil {
		t.Fatal(err)
	}
	if !regexp.MustCompile(`(?m)^ARG VERSION\n(?:.*\n)*?RUN .*go build .*-ldflags "-X main\.release=\$VERSION"`).Match(text) {
		t.Error("the Dockerfile does not pass VERSION on to main.release")
	}
}
