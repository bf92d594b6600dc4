package config

import (
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"strings"
	"testing"
)

// A key that nobody reads is a promise broken in silence: every field is
// mentioned where the parts are built.
func TestEveryKeyIsRead(t *testing.T) {
	var source strings.Builder
	for _, pattern := range []string{"../app/*.go", "../../cmd/bounced/*.go", "*.go"} {
		files, err := filepath.Glob(pattern)
		if err != nil {
			t.Fatal(err)
		}
		for _, name := range files {
			// In this package only methods that others call count as reading.
			if strings.HasSuffix(name, "_test.go") || pattern == "*.go" {
				continue
			}
			text, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			source.Write(text)
		}
	}
	var walk func(typ reflect.Type, path string)
	walk = func(typ reflect.Type, path string) {
		for typ.Kind() == reflect.Pointer || typ.Kind() == reflect.Slice {
			typ = typ.Elem()
		}
		if typ.Kind() != reflect.Struct || scalarParser(reflect.New(typ).Elem()) != nil {
			return
		}
		for i := range typ.NumField() {
			f := typ.Field(i)
			key := f.Tag.Get("yaml")
			if key == "" {
				continue
			}
			if !regexp.MustCompile(`\.` + f.Name + `\b`).MatchString(source.String()) {
				t.Errorf("nobody reads %s", join(path, key))
			}
			walk(f.Type, join(path, key))
		}
	}
	walk(reflect.TypeFor[Config](), "")
}
