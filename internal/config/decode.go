package config

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"reflect"
	"regexp"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"
)

// maxNodes bounds the nodes that are read: aliases can make very many of a small file.
const maxNodes = 100_000

// decoder walks the YAML tree and the Config together. The yaml package could fill
// structs itself, but its errors name neither the path of a key nor what would have
// been right in its place.
type decoder struct {
	file   string
	env    Environment
	lines  map[string]int // as in Config
	errs   Errors
	budget int // nodes left
}

// defaulter is a struct whose zero value is not its default.
type defaulter interface{ defaults() }

func (d *decoder) errorf(n *yaml.Node, path, format string, args ...any) {
	line := 0
	if n != nil {
		line = n.Line
	}
	d.errs = append(d.errs, &Error{d.file, line, path, fmt.Sprintf(format, args...)})
}

func (d *decoder) document(data []byte, c *Config) {
	dec := yaml.NewDecoder(bytes.NewReader(data))
	var doc, second yaml.Node
	switch err := dec.Decode(&doc); {
	case errors.Is(err, io.EOF):
		return
	case err != nil:
		d.syntax(err)
		return
	}
	if err := dec.Decode(&second); !errors.Is(err, io.EOF) {
		if err != nil {
			d.syntax(err)
		} else {
			d.errorf(&second, "", "a second YAML document begins; expected one")
		}
		return
	}
	d.value(doc.Content[0], "", reflect.ValueOf(c).Elem())
}

var yamlLine = regexp.MustCompile(`^yaml: (?:line (\d+): )?`)

func (d *decoder) syntax(err error) {
	text, line := err.Error(), 0
	if m := yamlLine.FindStringSubmatch(text); m != nil {
		line, _ = strconv.Atoi(m[1])
		text = text[len(m[0]):]
	}
	d.errs = append(d.errs, &Error{d.file, line, "", "not YAML: " + text})
}

// value fills v from n. A null stands for an empty list or section: a section whose
// lines are all commented out is no error.
func (d *decoder) value(n *yaml.Node, path string, v reflect.Value) {
	if d.budget--; d.budget < 0 {
		if d.budget == -1 {
			d.errorf(n, path, "the file is too large once its aliases are expanded")
		}
		return
	}
	for n.Kind == yaml.AliasNode {
		n = n.Alias
	}
	d.lines[path] = n.Line
	if parse := scalarParser(v); parse != nil {
		d.scalar(n, path, v, parse)
		return
	}
	null := n.Kind == yaml.ScalarNode && n.ShortTag() == "!!null"
	switch v.Kind() {
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		withDefaults(v)
		d.value(n, path, v.Elem())
	case reflect.Struct:
		if null {
			return
		}
		d.section(n, path, v)
	case reflect.Slice:
		if null {
			return
		}
		d.list(n, path, v)
	case reflect.Map:
		if null {
			return
		}
		d.table(n, path, v)
	default:
		panic("config: no way to read a " + v.Type().String())
	}
}

func withDefaults(pointer reflect.Value) {
	if x, ok := pointer.Interface().(defaulter); ok {
		x.defaults()
	}
}

func (d *decoder) section(n *yaml.Node, path string, v reflect.Value) {
	fields := map[string]reflect.Value{}
	var names []string
	for i := range v.NumField() {
		if name := v.Type().Field(i).Tag.Get("yaml"); name != "" {
			fields[name] = v.Field(i)
			names = append(names, name)
		}
	}
	d.pairs(n, path, "a section with "+strings.Join(names, ", "), func(key *yaml.Node, value *yaml.Node) {
		at := join(path, key.Value)
		field, ok := fields[key.Value]
		switch {
		case ok:
			d.value(value, at, field)
		case nearest(key.Value, names) != "":
			d.errorf(key, at, "unknown key; did you mean %s?", nearest(key.Value, names))
		default:
			d.errorf(key, at, "unknown key; expected one of %s", strings.Join(names, ", "))
		}
	})
}

func (d *decoder) table(n *yaml.Node, path string, v reflect.Value) {
	v.Set(reflect.MakeMap(v.Type()))
	d.pairs(n, path, "a section of names and values", func(key, value *yaml.Node) {
		elem := reflect.New(v.Type().Elem()).Elem()
		d.value(value, join(path, key.Value), elem)
		v.SetMapIndex(reflect.ValueOf(key.Value), elem)
	})
}

// pairs calls f for each key of a mapping. It refuses other nodes, with expected in the
// error, and keys that stand twice.
func (d *decoder) pairs(n *yaml.Node, path, expected string, f func(key, value *yaml.Node)) {
	if n.Kind != yaml.MappingNode {
		d.errorf(n, path, "%s; expected %s", describe(n), expected)
		return
	}
	first := map[string]int{}
	for i := 0; i+1 < len(n.Content); i += 2 {
		key, value := n.Content[i], n.Content[i+1]
		if key.Kind != yaml.ScalarNode {
			d.errorf(key, path, "%s stands as a key; expected %s", describe(key), expected)
			continue
		}
		if line, twice := first[key.Value]; twice {
			d.errorf(key, join(path, key.Value), "was set in line %d already", line)
			continue
		}
		first[key.Value] = key.Line
		f(key, value)
	}
}

func (d *decoder) list(n *yaml.Node, path string, v reflect.Value) {
	if n.Kind != yaml.SequenceNode {
		d.errorf(n, path, "%s; expected a list", describe(n))
		return
	}
	v.Set(reflect.MakeSlice(v.Type(), 0, min(len(n.Content), 64)))
	for i, item := range n.Content {
		elem := reflect.New(v.Type().Elem())
		withDefaults(elem)
		d.value(item, fmt.Sprintf("%s[%d]", path, i), elem.Elem())
		v.Set(reflect.Append(v, elem.Elem()))
	}
}

// scalar fills v from one word. The value of a ${NAME} is never read as YAML, so no
// variable can add a key.
func (d *decoder) scalar(n *yaml.Node, path string, v reflect.Value, parse parser) {
	expected := expectation(v)
	switch {
	case n.Kind != yaml.ScalarNode:
		d.errorf(n, path, "%s; expected %s", describe(n), expected)
		return
	case n.ShortTag() == "!!null":
		d.errorf(n, path, "has no value; expected %s, or leave the key out", expected)
		return
	}
	text, expanded, err := expand(n.Value, d.env)
	if err != nil {
		d.errorf(n, path, "%v", err)
		return
	}
	quoted := n.Style&(yaml.SingleQuotedStyle|yaml.DoubleQuotedStyle|yaml.LiteralStyle|yaml.FoldedStyle) != 0
	switch {
	case quoted && !expanded && isPlain(v):
		d.errorf(n, path, "%q is a text; expected %s, without quotes", text, expected)
		return
	case n.ShortTag() == "!!bool" && v.Kind() != reflect.Bool:
		d.errorf(n, path, "%s is true or false to YAML; expected %s (quote it if it is meant as a word)", n.Value, expected)
		return
	}
	if err := parse(text); err != nil {
		d.errorf(n, path, "%v; expected %s", err, expected)
	}
}

// isPlain reports whether values of v's type have to be written without quotes.
func isPlain(v reflect.Value) bool {
	switch v.Interface().(type) {
	case bool, int, int64, float64:
		return true
	}
	return false
}

func describe(n *yaml.Node) string {
	switch n.Kind {
	case yaml.MappingNode:
		return "is a section"
	case yaml.SequenceNode:
		return "is a list"
	default:
		return "is a single value"
	}
}

func join(path, key string) string {
	if path == "" {
		return key
	}
	return path + "." + key
}

var variable = regexp.MustCompile(`\$?\$\{([^}]*)\}`)

// expand replaces ${NAME} by the variable's value; $${ stands for ${ itself.
func expand(text string, env Environment) (out string, expanded bool, err error) {
	out = variable.ReplaceAllStringFunc(text, func(m string) string {
		if strings.HasPrefix(m, "$$") {
			return m[1:]
		}
		name := m[2 : len(m)-1]
		value, ok := env(name)
		if !ok && err == nil {
			err = fmt.Errorf("the environment has no variable %s", name)
		}
		expanded = true
		return value
	})
	return out, expanded, err
}
