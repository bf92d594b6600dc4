package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"slices"
	"strings"
	"time"

	"bounced/internal/event"
)

type reclassifyCmd struct {
	server
	Since  string `help:"Judge mail that came from then on: how long ago, such as 24h or 7d, or a date, a time or Unix seconds." required:"" placeholder:"TIME"`
	DryRun bool   `help:"Only print what would change. So it is without --emit, too." xor:"what"`
	Emit   bool   `help:"Make events that correct what was said, and deliver them." xor:"what"`
	JSON   bool   `name:"json" help:"One JSON object a line: queue_id, before, after."`
}

// reclassified is a line of the answer: a difference or, as the last line, the sum.
type reclassified struct {
	QueueID       string `json:"queue_id"`
	Before, After []*event.Event
	Messages      *int // only in the sum
	Changed       int
	Error         *struct{ Message string } // what broke the list off; only in the sum
}

func (r *reclassifyCmd) Run(c *console) error {
	var sum *reclassified
	body := map[string]any{"since": r.Since, "emit": r.Emit}
	err := r.stream(c.ctx, "/v1/reclassify", body, func(data []byte) error {
		var l reclassified
		if err := r.decode(data, &l); err != nil {
			return err
		}
		if l.Messages != nil {
			sum = &l
			return nil
		}
		if r.JSON {
			return printJSON(c.out, append(slices.Clip(data), '\n'))
		}
		return l.print(c.out)
	})
	switch {
	case err != nil:
		return err
	case sum == nil:
		return fmt.Errorf("%s broke off in the middle; what it told so far holds, and it can be run again", r.Server)
	case sum.Error != nil:
		return fmt.Errorf("broken off after %s: %s", count(*sum.Messages, "message"), printable(sum.Error.Message))
	case r.JSON:
		return nil
	}
	what := "would be corrected; --emit does it"
	if r.Emit {
		what = "corrected"
	}
	if sum.Changed == 0 {
		what = "to correct"
	}
	_, err = fmt.Fprintf(c.out, "%s looked at, %d %s.\n", count(*sum.Messages, "message"), sum.Changed, what)
	return err
}

// print writes each event of today with the one that it corrects.
func (l *reclassified) print(w io.Writer) error {
	before := map[string]*event.Event{}
	for _, e := range l.Before {
		before[e.EventID] = e
	}
	for _, e := range l.After {
		was := "nothing"
		if old := before[e.Supersedes]; old != nil {
			was = gist(old)
		}
		if _, err := fmt.Fprintf(w, "%s  %s  %s\n  was %s\n  is  %s\n", moment(time.Unix(e.Time, 0)), l.QueueID, printable(dash(e.Recipient)), was, gist(e)); err != nil {
			return err
		}
	}
	return nil
}

// gist returns what a consumer of events acts upon, on one line.
func gist(e *event.Event) string {
	words := []string{string(e.Type), e.Kind, strings.TrimSpace(number(e.Code) + " " + e.Extended), e.Category, e.Permanence, e.Advice}
	if e.Evidence != nil && e.Evidence.Rule != "" {
		words = append(words, "("+e.Evidence.Rule+")")
	}
	return printable(strings.Join(strings.Fields(strings.Join(words, " ")), " "))
}

// maxLine bounds one line of a streamed answer.
const maxLine = 16 << 20

// stream makes a POST, and gives each line of the answer to each as it comes, however
// long that takes. The line is valid until each returns.
func (s *server) stream(ctx context.Context, path string, body any, each func([]byte) error) error {
	req, err := s.request(ctx, http.MethodPost, path, nil, body)
	if err != nil {
		return usageError{err}
	}
	resp, err := s.do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	if resp.StatusCode >= 300 {
		answer, _ := io.ReadAll(io.LimitReader(resp.Body, maxLine))
		return s.refused(resp, answer)
	}
	lines := bufio.NewScanner(resp.Body)
	lines.Buffer(nil, maxLine)
	for lines.Scan() {
		if !json.Valid(lines.Bytes()) {
			return errors.New("answer of " + s.Server + ": a line is no JSON; is it the right server?")
		}
		if err := each(lines.Bytes()); err != nil {
			return err
		}
	}
	if err := lines.Err(); err != nil {
		return fmt.Errorf("answer of %s: %w", s.Server, err)
	}
	return nil
}
