package config

import (
	"cmp"
	_ "embed"
	"fmt"
	"net/netip"
	"reflect"
	"slices"
	"strconv"
	"time"

	"go.yaml.in/yaml/v3"
)

//go:embed example.yaml
var example []byte

// Example returns the whole file with comments. As it stands it sets what holds without
// a file. A "#" that is not followed by a single space stands before a setting.
func Example() []byte { return slices.Clone(example) }

// Print returns c as YAML, defaults included and secrets hidden.
func (c *Config) Print() []byte {
	out, err := yaml.Marshal(tree(reflect.ValueOf(c).Elem()))
	if err != nil {
		panic(err) // cannot be: the tree is our own
	}
	return out
}

// tree returns v as a YAML node.
func tree(v reflect.Value) *yaml.Node {
	switch x := v.Interface().(type) {
	case time.Duration:
		return scalar(durationText(x))
	case netip.Prefix:
		return scalar(x.String())
	case Bytes:
		return scalar(x.String())
	case fmt.Stringer: // Secret, URL, Listen
		return text(x.String())
	}
	switch v.Kind() {
	case reflect.Pointer:
		return tree(v.Elem())
	case reflect.Struct:
		n := &yaml.Node{Kind: yaml.MappingNode}
		for i := range v.NumField() {
			f := v.Field(i)
			name := v.Type().Field(i).Tag.Get("yaml")
			if name == "" || isAbsent(f) {
				continue
			}
			n.Content = append(n.Content, text(name), tree(f))
		}
		return n
	case reflect.Slice:
		n := &yaml.Node{Kind: yaml.SequenceNode}
		for i := range v.Len() {
			n.Content = append(n.Content, tree(v.Index(i)))
		}
		return n
	case reflect.Map:
		n := &yaml.Node{Kind: yaml.MappingNode}
		keys := v.MapKeys()
		slices.SortFunc(keys, func(a, b reflect.Value) int { return cmp.Compare(a.String(), b.String()) })
		for _, k := range keys {
			n.Content = append(n.Content, text(k.String()), tree(v.MapIndex(k)))
		}
		return n
	case reflect.String:
		return text(v.String())
	case reflect.Float64:
		return scalar(strconv.FormatFloat(v.Float(), 'f', -1, 64))
	default:
		return scalar(fmt.Sprint(v.Interface()))
	}
}

// isAbsent reports whether a section, secret or URL is not set. Zero values of other
// types mean something, and are printed.
func isAbsent(v reflect.Value) bool {
	if v.Kind() == reflect.Pointer {
		return v.IsNil()
	}
	z, ok := v.Interface().(interface{ IsZero() bool })
	return ok && z.IsZero()
}

func scalar(value string) *yaml.Node {
	return &yaml.Node{Kind: yaml.ScalarNode, Value: value}
}

// text is a scalar that is quoted where YAML would take it for something else.
func text(value string) *yaml.Node {
	n := &yaml.Node{}
	n.SetString(value)
	return n
}
