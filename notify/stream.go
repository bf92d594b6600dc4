package notify

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"strconv"
	"strings"
	"time"

	"github.com/redis/go-redis/v9"
	"github.com/redis/go-redis/v9/maintnotifications"

	"bounced/internal/event"
)

// Stream is an endpoint that appends to Redis streams, for consumers that read
// with XREADGROUP. It needs Redis 7.0 and works with either store.
//
// Every entry has the same fields in the same order, which Redis stores
// compactly; what an event does not have is empty:
//
//	event_id type kind id recipient code extended category permanence advice time event mime
//
// time is in Unix seconds; event is the whole event as JSON, without the
// message; mime is the raw message of bounce events, where MIME is set.
//
// An event that was tried twice, because a reply was lost, is appended once:
// beside the entry, in the same slot, stands a key "{stream}:seen:<event_id>"
// until Remember is over.
type Stream struct {
	URL string // redis://, rediss:// or unix://; "" uses Options.Redis

	Failures string // stream of failure events; "" means that they are not wanted
	Bounces  string // stream of bounce events; "" means that they are not wanted
	MIME     bool   // append the raw message of bounces too

	// At most one of these limits the stream, approximately: whole macro nodes
	// of some hundred entries are removed (XADD with "~"). 0 means no limit.
	MaxLen int64
	MaxAge time.Duration

	Remember time.Duration // how long event ids are known; 0 means 27 h, more than the longest gap in DefaultSchedule
}

// RedisClient is the part of a go-redis client that streams need.
type RedisClient interface {
	Eval(ctx context.Context, script string, keys []string, args ...any) *redis.Cmd
}

func (s *Stream) check() error {
	switch {
	case s.Failures == "" && s.Bounces == "":
		return errors.New("stream: neither failures nor bounces have a name")
	case s.MaxLen < 0 || s.MaxAge < 0 || s.Remember < 0:
		return errors.New("stream: negative limit")
	case s.MaxLen > 0 && s.MaxAge > 0:
		return errors.New("stream: a length and an age exclude each other")
	case s.Remember > 0 && s.Remember < time.Second:
		return fmt.Errorf("stream: remember %v: want at least 1s", s.Remember)
	}
	for _, name := range []string{s.Failures, s.Bounces} {
		if strings.ContainsAny(name, "{}") && !hasHashTag(name) {
			return fmt.Errorf("stream: name %q: braces that are no hash tag", name)
		}
	}
	if s.URL == "" {
		return nil
	}
	_, err := s.server()
	return err
}

// server returns how to reach the Redis that the URL names.
func (s *Stream) server() (*redis.Options, error) {
	if _, err := url.Parse(s.URL); err != nil {
		return nil, errors.New("stream: url not understood") // err quotes it, and the password in it
	}
	opts, err := redis.ParseURL(s.URL)
	if err != nil {
		return nil, fmt.Errorf("stream: url: %w", err)
	}
	return opts, nil
}

// name returns the stream for events of the type; "" is none.
func (s *Stream) name(t event.Type) string {
	if t == event.Bounce {
		return s.Bounces
	}
	return s.Failures
}

// streamSink appends events to Redis streams.
type streamSink struct {
	settings Stream
	client   RedisClient
	own      *redis.Client // the client, if it is ours to close; nil if it was given
}

func newStreamSink(ep Endpoint, given RedisClient) (*streamSink, error) {
	s := &streamSink{settings: *ep.Stream, client: given}
	if s.settings.Remember == 0 {
		s.settings.Remember = 27 * time.Hour
	}
	if s.settings.URL == "" {
		if given == nil {
			return nil, errors.New("stream: no url, and no Redis otherwise")
		}
		return s, nil
	}
	opts, err := s.settings.server()
	if err != nil {
		return nil, err
	}
	opts.ContextTimeoutEnabled = true
	// Redis 7.0 knows neither of these.
	opts.DisableIdentity = true
	opts.MaintNotificationsConfig = &maintnotifications.Config{Mode: maintnotifications.ModeDisabled}
	opts.DialerRetries = 1 // the schedule is ours
	s.own = redis.NewClient(opts)
	s.client = s.own
	return s, nil
}

func (s *streamSink) close() {
	if s.own != nil {
		_ = s.own.Close()
	}
}

// streamFields are the fields of an entry, in order.
var streamFields = []string{
	"event_id", "type", "kind", "id", "recipient", "code", "extended",
	"category", "permanence", "advice", "time", "event", "mime",
}

// appendScript appends each event that is not known yet. Redis runs it in one
// step, so it may be sent again after a lost reply, by the client or by us.
//
// KEYS: the stream, then a key for each event. ARGV: seconds to remember, kind
// of limit, limit, field names joined by spaces, then the values of each event.
const appendScript = `
local names = {}
for name in string.gmatch(ARGV[4], '%S+') do names[#names + 1] = name end
local limit = ARGV[3]
if ARGV[2] == 'MINID' then
  local t = redis.call('TIME')
  limit = string.format('%.0f', t[1] * 1000 + math.floor(t[2] / 1000) - limit)
end
for k = 2, #KEYS do
  if redis.call('EXISTS', KEYS[k]) == 0 then
    local cmd = {'XADD', KEYS[1]}
    if ARGV[2] ~= '' then
      cmd[3], cmd[4], cmd[5] = ARGV[2], '~', limit
    end
    cmd[#cmd + 1] = '*'
    for f = 1, #names do
      cmd[#cmd + 1] = names[f]
      cmd[#cmd + 1] = ARGV[4 + (k - 2) * #names + f]
    end
    redis.call('SET', KEYS[k], redis.call(unpack(cmd)), 'EX', ARGV[1])
  end
end
return #KEYS - 1`

// send appends the claims, one call for each stream.
func (s *streamSink) send(ctx context.Context, claims []event.Claim) reply {
	for _, t := range []event.Type{event.Failure, event.Bounce} {
		name := s.settings.name(t)
		if name == "" {
			continue // a reload took the stream away after the event was routed
		}
		keys := []string{name}
		args := s.head()
		for i := range claims {
			c := &claims[i]
			if c.Event.Type != t {
				continue
			}
			values, err := s.values(c)
			if err != nil {
				return reply{err: err}
			}
			keys = append(keys, seenKey(name, c.Event.EventID))
			args = append(args, values...)
		}
		if len(keys) == 1 {
			continue
		}
		if err := s.client.Eval(ctx, appendScript, keys, args...).Err(); err != nil {
			return reply{err: err}
		}
	}
	return reply{}
}

// head returns the script's arguments that come before the events.
func (s *streamSink) head() []any {
	kind, limit := "", int64(0)
	switch {
	case s.settings.MaxLen > 0:
		kind, limit = "MAXLEN", s.settings.MaxLen
	case s.settings.MaxAge > 0:
		kind, limit = "MINID", s.settings.MaxAge.Milliseconds()
	}
	return []any{int64(s.settings.Remember.Seconds()), kind, limit, strings.Join(streamFields, " ")}
}

// values returns the values of one entry, in the order of streamFields.
func (s *streamSink) values(c *event.Claim) ([]any, error) {
	e := c.Event
	whole, err := marshalEvent(e, nil)
	if err != nil {
		return nil, err
	}
	code := ""
	if e.Code != 0 {
		code = strconv.Itoa(e.Code)
	}
	var mime []byte
	if s.settings.MIME {
		mime = c.Raw
	}
	return []any{
		e.EventID, string(e.Type), e.Kind, e.ID, e.Recipient, code, e.Extended,
		e.Category, e.Permanence, e.Advice, e.Time, whole, mime,
	}, nil
}

// seenKey names the key that remembers an event, in the stream's slot: a name
// without a hash tag becomes the tag itself.
func seenKey(stream, eventID string) string {
	if hasHashTag(stream) {
		return stream + ":seen:" + eventID
	}
	return "{" + stream + "}:seen:" + eventID
}

// hasHashTag says whether Redis Cluster places a key by a part of its name:
// what stands between the first "{" and the next "}", if that is anything.
func hasHashTag(key string) bool {
	_, behind, ok := strings.Cut(key, "{")
	return ok && strings.IndexByte(behind, '}') > 0
}
