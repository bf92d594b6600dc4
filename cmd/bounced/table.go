package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"text/tabwriter"
	"time"
	"unicode"
	"unicode/utf8"
)

// table prints rows with aligned columns, the first row as head. Cells may hold
// what strangers wrote.
func table(w io.Writer, rows [][]string) error {
	tw := tabwriter.NewWriter(w, 0, 8, 2, ' ', 0)
	for _, row := range rows {
		for i, cell := range row {
			if cell == "" {
				cell = "-"
			}
			if i > 0 {
				io.WriteString(tw, "\t")
			}
			io.WriteString(tw, printable(cell))
		}
		io.WriteString(tw, "\n")
	}
	return tw.Flush()
}

// printable makes text of strangers safe to print: a bounce must not be able
// to move the cursor or change the colours of a terminal.
func printable(s string) string {
	var b strings.Builder
	for i, width := 0, 0; i < len(s); i += width {
		var r rune
		r, width = utf8.DecodeRuneInString(s[i:])
		switch {
		case r == utf8.RuneError && width == 1, r < 0x80 && !unicode.IsPrint(r):
			fmt.Fprintf(&b, `\x%02x`, s[i])
		case !unicode.IsPrint(r): // format characters too: direction marks
			fmt.Fprintf(&b, `\u%04x`, r)
		default:
			b.WriteString(s[i : i+width])
		}
	}
	return b.String()
}

// cut shortens a cell.
func cut(s string, n int) string {
	r := []rune(s)
	if len(r) <= n {
		return s
	}
	return string(r[:n-1]) + "…"
}

// moment is a time as people read it: local, to the second.
func moment(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.Local().Format(time.DateTime)
}

// printFields prints a JSON object with one field a line, in its order.
func printFields(w io.Writer, data []byte) error {
	dec := json.NewDecoder(bytes.NewReader(data))
	if _, err := dec.Token(); err != nil {
		return err
	}
	tw := tabwriter.NewWriter(w, 0, 8, 2, ' ', 0)
	for dec.More() {
		name, err := dec.Token()
		if err != nil {
			return err
		}
		var value json.RawMessage
		if err := dec.Decode(&value); err != nil {
			return err
		}
		var s string
		if json.Unmarshal(value, &s) != nil {
			s = string(value)
		}
		fmt.Fprintf(tw, "%s\t%s\n", name, printable(s))
	}
	return tw.Flush()
}

// printLine prints one JSON value on one line.
func printLine(w io.Writer, value any) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	return enc.Encode(value)
}
