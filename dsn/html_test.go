package dsn_test

import (
	"strings"
	"testing"

	"bounced/dsn"
)

// htmlNotice returns what a notice in HTML says.
func htmlNotice(body string) (*dsn.Report, string) {
	rep, _ := dsn.Parse([]byte("Content-Type: text/html; charset=utf-8\n\n" + body))
	text := ""
	for _, n := range rep.Notice {
		text += n.Text
	}
	return rep, strings.TrimSpace(text)
}

// TestTagEnds finds the end of a tag: no ">" within quotes is one, unless the
// quotes are not closed.
func TestTagEnds(t *testing.T) {
	for body, want := range map[string]string{
		`<a href="https://x/?a>b" title='550 5.1.1 user unknown bob@example.net'>jane</a>: full`: "jane: full",
		`<p title = "a > b">jane</p>`:                             "jane",
		`<p title="it's > that">jane</p>`:                         "jane",
		`<p title="a>b"/>jane`:                                    "jane",
		`<p title="">jane</p>`:                                    "jane",
		`<p title=it's>jane's</p>`:                                "jane's",
		`<p title="a>jane</p><p class="b">joe</p>`:                "jane\n\njoe",
		`<p title="a>jane</p> <i>a="b" c</i>`:                     `jane` + "\n\n" + `a="b" c`,
		`<p title="a>jane</p>`:                                    "jane",
		`<p title="a>b" jane`:                                     `b" jane`,
		`<p title="` + strings.Repeat("a", 9000) + `>b">jane</p>`: "jane",
		`<p title="a>jane</p>` + strings.Repeat("a", 9000) + `"`:  "jane\n\n" + strings.Repeat("a", 9000) + `"`,
	} {
		if _, got := htmlNotice(body); got != want {
			t.Errorf("%.80s: %.80q, want %.80q", body, got, want)
		}
	}
}

// TestTagsOfNoElement: what looks like a tag and is none, and ends without beginnings.
func TestTagsOfNoElement(t *testing.T) {
	for body, want := range map[string]string{
		`</style>jane`:            "jane",
		`jane</title>: full`:      "jane: full",
		`jane<script>550`:         "jane",
		`<style>x</style jane`:    "",
		`5 <6 jane`:               "5 <6 jane",
		`<?xml version="1"?>jane`: "jane",
		`jane <`:                  "jane <",
		`jane <b`:                 "jane <b",
		"<pre>jane\u200b</pre>":   "jane",
		"jane\u200b":              "jane",
	} {
		if _, got := htmlNotice(body); got != want {
			t.Errorf("%s: %q, want %q", body, got, want)
		}
	}
}

// TestQuotesInHTML: a block that is marked as a quote is one, and one that is only
// indented is not.
func TestQuotesInHTML(t *testing.T) {
	for tag, quoted := range map[string]bool{
		`<blockquote>`: false, `<blockquote type="cite">`: true, `<blockquote class="gmail_quote" style="x">`: true,
		`<blockquote class=gmail_quote>`: true, `<blockquote class="quote">`: true,
	} {
		rep, _ := htmlNotice(`<p>Hello</p>` + tag + `550 5.1.1 no such user</blockquote>`)
		if (len(rep.Quoted) > 0) != quoted || (len(rep.Replies) == 0) != quoted {
			t.Errorf("%s: quoted %+v, replies %+v", tag, rep.Quoted, rep.Replies)
		}
	}
}

// TestCells makes one line of a row, whatever block elements its cells are wrapped in.
func TestCells(t *testing.T) {
	for body, want := range map[string]string{
		`<p>Failed:</p><table><tr><td><p>Full</p></td><td><p>bob</p></td></tr><tr><td><p>Unknown</p></td><td><p>jane</p></td></tr></table>Bye`: "Failed:\n\nFull\tbob\nUnknown\tjane\n\nBye",
		`<table><tr><td><div><p>bob</p></div></td><td><div>Full</div><div>Try later</div></td></tr></table>`:                                   "bob\tFull\nTry later",
		`<table><tr><td>bob</td><td><p>Full</p><p>Try later</p></td></tr><tr><td>jane</td></tr></table>`:                                       "bob\tFull\n\nTry later\njane",
		`<table><tr><td><p>Failed:</p></td></tr><tr><td><p>bob</p></td></tr><tr><td>Bye</td></tr></table>`:                                     "Failed:\n\nbob\n\nBye",
		`<table><tr><td><p>Failed:</p><table><tr><td>bob<td>Full<tr><td>jane<td>Unknown</table><p>Bye</p></td></tr></table>`:                   "Failed:\n\nbob\tFull\njane\tUnknown\n\nBye",
		`<table><tr><td><p>bob</p><br>Full</td></tr></table>`:                                                                                  "bob\n\n\nFull",
		`<td>bob<p>Full`: "bob\n\nFull",
	} {
		if _, got := htmlNotice(body); got != want {
			t.Errorf("%s: %q, want %q", body, got, want)
		}
	}
}

// TestLinks writes the addresses of links behind their names: of all where the text
// has none, else of those that a reason follows.
func TestLinks(t *testing.T) {
	const help = `<p>Questions? help@a.example</p>`
	const asked = "\n\nQuestions? help@a.example"
	for body, want := range map[string]string{
		`<p><a href="mailto:jane@b.example">Jane</a>: unknown</p>` + help:                 "Jane<mailto:jane@b.example>: unknown" + asked,
		`<p><A HREF="MAILTO:jane%40b.example">Jane <b>Doe</b></A> is unknown</p>` + help:  "Jane Doe<mailto:jane@b.example> is unknown" + asked,
		`<p><a title="to: her" href='mailto:jane&#64;b.example'>Jane</a> (full)` + help:   "Jane<mailto:jane@b.example> (full)" + asked,
		`<pre><a href="mailto:jane@b.example">Jane</a>: full</pre>` + help:                "Jane<mailto:jane@b.example>: full" + asked,
		`<p><a href="mailto:jane@b.example">Jane Doe</a><br>Unknown</p>` + help:           "Jane Doe<mailto:jane@b.example>\nUnknown" + asked,
		`<tr><td><a href="mailto:jane@b.example">Jane</a></td><td>Full</td></tr>` + help:  "Jane<mailto:jane@b.example>\tFull" + asked,
		`<p><a href="mailto:jane@b.example">jane@b.example</a>: unknown</p>`:              "jane@b.example: unknown",
		`<p><a href="mailto:desk@b.example"><img></a> Unknown</p>` + help:                 "Unknown" + asked,
		`<p>Ask <a href="mailto:desk@b.example">Joe Doe</a>.</p>` + help:                  "Ask Joe Doe." + asked,
		`<p><a href="mailto:desk@b.example">Help Desk</a></p>` + help:                     "Help Desk" + asked,
		`<p><a href="mailto:desk@b.example">Ask us</a><br>A Company</p>` + help:           "Ask us\nA Company" + asked,
		`<p><a href="mailto:desk@b.example?subject=Hello">Ask</a> us` + help:              "Ask us" + asked,
		`<p><a href="mailto:jane@b.example?subject=Hello">Jane</a></p>`:                   "Jane<mailto:jane@b.example>",
		`<p><a href="mailto:?subject=jane@b.example">Jane</a> <a href="https://x/">x</a>`: "Jane x",
		`<p><a href="mailto:jane@b.example">Jane<a href="mailto:joe@b.example">Joe</a>`:   "Jane<mailto:jane@b.example>Joe<mailto:joe@b.example>",
	} {
		if _, got := htmlNotice(body); got != want {
			t.Errorf("%s: %q, want %q", body, got, want)
		}
	}
}
