package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"text/tabwriter"
	"time"

	"bounced/internal/terminal"
)

// table prints rows with aligned columns; the first row is the head. Cells may hold what
// strangers wrote.
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

// printable makes text of strangers safe to print.
func printable(s string) string { return terminal.Safe(s) }

// cut shortens a cell to n characters.
func cut(s string, n int) string {
	r := []rune(s)
	if len(r) <= n {
		return s
	}
	return string(r[:n-1]) + "…"
}

// moment returns a time as people read it: local, to the second; "" for the zero time.
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
	var line bytes.Buffer
	enc := json.NewEncoder(&line)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(value); err != nil {
		return err
	}
	return printJSON(w, line.Bytes())
}

// printJSON prints JSON as it is, but for what strangers wrote in it that a terminal
// would obey: that is escaped.
func printJSON(w io.Writer, text []byte) error {
	_, err := w.Write(terminal.Line(text))
	return err
}
