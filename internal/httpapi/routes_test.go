package httpapi_test

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"go.uber.org/zap/zapcore"

	"bounced/internal/event"
	"bounced/internal/httpapi"
)

func (s *setup) call(method, path, body string, header ...string) *httptest.ResponseRecorder {
	r := httptest.NewRequest(method, path, strings.NewReader(body))
	r.Host = "localhost:8025"
	r.Header.Set("X-Request-Id", "req-1")
	for i := 0; i < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	w := httptest.NewRecorder()
	s.ServeHTTP(w, r)
	return w
}

func long(n int) string { return strings.Repeat("x", n) }

// Each row is a request and all of its answer. {"error": …} is abbreviated:
// "field: message".
var routes = []struct {
	name, method, path, body string
	status                   int
	want                     string
}{{
	"mint", "POST", "/v1/addresses", `{"id": "order-1"}`,
	200, `{"address":"b+order-1-sig@bounces.example","expires":"2026-04-01T12:00:00Z"}`,
}, {
	"mint in a domain that is not ours", "POST", "/v1/addresses", `{"id": "a", "domain": "else.example"}`,
	400, `domain: It is not configured.`,
}, {
	"mint without id", "POST", "/v1/addresses", `{}`, 400, `id: Expected the id of your message.`,
}, {
	"mint with a misspelt field", "POST", "/v1/addresses", `{"id": "a", "recipent": "b@c"}`,
	400, `recipent: There is no such field; expected domain, id, recipient, tags.`,
}, {
	"mint with a wrong type", "POST", "/v1/addresses", `{"id": 5}`, 400, `id: Expected a string, got number.`,
}, {
	"mint with a list of wrong type", "POST", "/v1/addresses", `{"id": "a", "tags": "b"}`, 400, `tags: Expected a list, got string.`,
}, {
	"events behind no cursor", "GET", "/v1/events?cursor=torn", ``,
	400, `cursor: This is no cursor of this list; expected the one that came with the page before.`,
}, {
	"deliveries behind no cursor", "GET", "/v1/deliveries?cursor=torn", ``,
	400, `cursor: This is no cursor of this list; expected the one that came with the page before.`,
}, {
	"mint with nothing", "POST", "/v1/addresses", ``,
	400, `The body is empty; expected a JSON object with domain, id, recipient, tags.`,
}, {
	"mint with a list", "POST", "/v1/addresses", `[]`, 400, `Expected a JSON object with domain, id, recipient, tags, got array.`,
}, {
	"mint with half a body", "POST", "/v1/addresses", `{"id": "a`, 400, `The JSON in the body ends too early.`,
}, {
	"mint with a form", "POST", "/v1/addresses", `id=a`,
	400, `The body is not JSON, at byte 1: invalid character 'i' looking for beginning of value.`,
}, {
	"mint with two bodies", "POST", "/v1/addresses", `{"id": "a"}{}`, 400, `There is more behind the JSON object in the body, at byte 12.`,
}, {
	"mint with half a character", "POST", "/v1/addresses", `{"id": "a\\\ud83d\ude00\ud83d"}`,
	400, `\ud83d in the body is half a surrogate pair, and no character.`,
}, {
	"mint with halves that do not fit", "POST", "/v1/addresses", `{"id": "\ude00\ud83d"}`,
	400, `\ude00 in the body is half a surrogate pair, and no character.`,
}, {
	"mint with whole characters", "POST", "/v1/addresses", `{"id": "\ud83d\uDE00\\ud83d\u00e9\"\ufffd"}`,
	200, `{"address":"b+😀\\ud83dé\"�-sig@bounces.example","expires":"2026-04-01T12:00:00Z"}`,
}, {
	"mint with latin-1", "POST", "/v1/addresses", "{\"id\": \"\xe9\"}", 400, `The body is not UTF-8.`,
}, {
	"mint for a recipient with a name", "POST", "/v1/addresses", `{"id": "a", "recipient": "Ann <ann@example.net>"}`,
	400, `recipient: Expected the bare address, ann@example.net.`,
}, {
	"mint for a recipient with a space behind it", "POST", "/v1/addresses", `{"id": "a", "recipient": "ann@example.net "}`,
	400, `recipient: "ann@example.net " has a space around it; expected ann@example.net.`,
}, {
	"register a recipient with a space before it", "PUT", "/v1/messages/a", `{"recipient": "\u00a0ann@example.net"}`,
	400, `recipient: "\u00a0ann@example.net" has a space around it; expected ann@example.net.`,
}, {
	"mint for no address", "POST", "/v1/addresses", `{"id": "a", "recipient": "ann"}`, 400, `recipient: "ann" is no mail address.`,
}, {
	"mint with an empty tag", "POST", "/v1/addresses", `{"id": "a", "tags": ["b", ""]}`, 400, `tags[1]: Expected 1 to 256 bytes, got 0.`,
}, {
	"mint with an endless id", "POST", "/v1/addresses", `{"id": "` + long(1025) + `"}`, 400, `id: It has 1025 bytes; at most 1024 are possible.`,
}, {
	"mint with too large a body", "POST", "/v1/addresses", `{"id": "` + long(1<<20) + `"}`, 413, `The body is larger than 1048576 bytes.`,
}, {
	"mint in trouble", "POST", "/v1/addresses", `{"id": "broken"}`,
	500, `Something went wrong here; the log says more under this request id.`,
}, {
	"register", "PUT", "/v1/messages/order-1", `{"recipient": "ann@example.net", "tags": ["a"], "expires": "2026-03-02T00:00:00Z"}`,
	200, `{"id":"order-1","recipient":"ann@example.net","tags":["a"],"expires":"2026-03-02T00:00:00Z"}`,
}, {
	"register an id with a slash", "PUT", "/v1/messages/a%2Fb", `{"tags": ["a"]}`, 200, `{"id":"a/b","tags":["a"]}`,
}, {
	"register another id", "PUT", "/v1/messages/a", `{"id": "b"}`, 400, `id: The path names another message, "a".`,
}, {
	"register what is over", "PUT", "/v1/messages/a", `{"expires": "2026-02-01T00:00:00Z"}`, 400, `expires: 2026-02-01T00:00:00Z is past already.`,
}, {
	"register until some time", "PUT", "/v1/messages/a", `{"expires": "tomorrow"}`,
	400, `expires: Expected a time such as 2026-01-31T12:00:00Z, 2026-01-31 or Unix seconds, or how long from now, such as 24h or 30d.`,
}, {
	"register until a day", "PUT", "/v1/messages/a", `{"expires": "2026-03-02"}`, 200, `{"id":"a","expires":"2026-03-02T00:00:00Z"}`,
}, {
	"register until the day that it is", "PUT", "/v1/messages/a", `{"expires": "2026-03-01"}`, 400, `expires: 2026-03-01 is past already.`,
}, {
	"register until some second", "PUT", "/v1/messages/a", `{"expires": 1772409600}`, 200, `{"id":"a","expires":"2026-03-02T00:00:00Z"}`,
}, {
	"register until some second in quotes", "PUT", "/v1/messages/a", `{"expires": "1772409600"}`, 200, `{"id":"a","expires":"2026-03-02T00:00:00Z"}`,
}, {
	"register for a month", "PUT", "/v1/messages/a", `{"expires": "30d"}`, 200, `{"id":"a","expires":"2026-03-31T12:00:00Z"}`,
}, {
	"register for no time", "PUT", "/v1/messages/a", `{"expires": "0s"}`, 400, `expires: 0s is past already.`,
}, {
	"register for an age without a unit", "PUT", "/v1/messages/a", `{"expires": 30}`,
	400, `expires: Expected a time such as 2026-01-31T12:00:00Z, 2026-01-31 or Unix seconds, or how long from now, such as 24h or 30d.`,
}, {
	"register until what is no time", "PUT", "/v1/messages/a", `{"expires": ["2026-03-02"]}`, 400, `expires: Expected a time, got array.`,
}, {
	"register for ever", "PUT", "/v1/messages/a", `{"expires": null}`, 200, `{"id":"a"}`,
}, {
	"register a batch until something", "POST", "/v1/messages:batch", `{"messages": [{"id": "a", "expires": "7d"}, {"id": "b", "expires": true}]}`,
	400, `messages.expires: Expected a time, got bool.`,
}, {
	"look up what is not there", "GET", "/v1/messages/a", ``, 404, `There is no such thing, or it was kept no longer.`,
}, {
	"unregister what is not there", "DELETE", "/v1/messages/a", ``, 404, `There is no such thing, or it was kept no longer.`,
}, {
	"register a batch", "POST", "/v1/messages:batch", `{"messages": [{"id": "a"}, {"id": "b", "tags": ["x"]}]}`, 200, `{"registered":2}`,
}, {
	"register an empty batch", "POST", "/v1/messages:batch", `{"messages": []}`, 400, `messages: Expected 1 to 1000 messages, got 0.`,
}, {
	"register a batch with a flaw", "POST", "/v1/messages:batch", `{"messages": [{"id": "a"}, {"recipient": "b@c.example"}]}`,
	400, `messages[1].id: Expected the id of your message.`,
}, {
	"register a batch with what cannot be minted", "POST", "/v1/messages:batch", `{"messages": [{"id": "a\u0000"}]}`,
	400, `messages[0].id: It holds control characters.`,
}, {
	"failure", "POST", "/v1/failures", `{"id": "order-1", "recipient": "ann@example.net", "state": "rcpt", "code": 550, "extended": "5.1.1", "description": "no such user"}`,
	200, `{"event_id":"evt_9","type":"failure","kind":"","id":"order-1","timestamp":"","time":0,"action":"failure","mail_from":""}`,
}, {
	"failure of nothing", "POST", "/v1/failures", `{"state": "rcpt", "code": 550}`,
	400, `id: Expected the id of the message, or in address the minted address that it was sent from.`,
}, {
	"failure with id and address", "POST", "/v1/failures", `{"id": "a", "address": "b@c.example", "state": "rcpt", "code": 550}`,
	400, `address: There is an id already; expected one of the two.`,
}, {
	"failure of a forged address", "POST", "/v1/failures", `{"address": "forged@bounces.example", "state": "rcpt", "code": 550}`,
	400, `address: It is not one of ours.`,
}, {
	"failure without a state", "POST", "/v1/failures", `{"id": "a", "code": 550}`,
	400, `state: Expected the state of the SMTP session in which it failed, one of connect, ehlo, mail, rcpt, data.`,
}, {
	"failure in no state", "POST", "/v1/failures", `{"id": "a", "state": "quit", "code": 550}`,
	400, `state: "quit" is no state of an SMTP session; expected one of connect, ehlo, mail, rcpt, data.`,
}, {
	"failure that succeeded", "POST", "/v1/failures", `{"id": "a", "state": "data", "code": 250}`,
	400, `code: 250 is no SMTP reply to a failure; expected 400 to 599, or none.`,
}, {
	"failure with an odd status", "POST", "/v1/failures", `{"id": "a", "state": "data", "extended": "5.1"}`,
	400, `extended: "5.1" is no enhanced status; expected three numbers such as 5.1.1.`,
}, {
	"failure with a status of success", "POST", "/v1/failures", `{"id": "a", "state": "data", "extended": "2.0.0"}`,
	400, `extended: 2.0.0 says that it went well; expected 4 or 5 in front.`,
}, {
	// Servers do say 550 4.2.2; what was seen is reported as it was seen.
	"failure that contradicts itself", "POST", "/v1/failures", `{"id": "a", "state": "data", "code": 550, "extended": "4.2.2"}`,
	200, `{"event_id":"evt_9","type":"failure","kind":"","id":"a","timestamp":"","time":0,"action":"failure","mail_from":""}`,
}, {
	"failure that says nothing", "POST", "/v1/failures", `{"id": "a", "state": "connect"}`,
	400, `description: Without code and extended, expected a text that says what happened.`,
}, {
	"events", "GET", "/v1/events?type=failure&since=24h&limit=5", ``,
	200, `{"events":[{"event_id":"evt_1","type":"failure","kind":"","id":"order-1","timestamp":"","time":1772366400,"recipient":"ann@example.net","code":550,"extended":"5.1.1","category":"mailbox_unknown","queue_id":"Q1","mail_from":""}],"cursor":"next"}`,
}, {
	"no events", "GET", "/v1/events?recipient=nobody@example.net", ``, 200, `{"events":[]}`,
}, {
	"events with a misspelt filter", "GET", "/v1/events?recipent=a", ``,
	400, `recipent: There is no such parameter; expected id, recipient, type, category, since, until, cursor, limit.`,
}, {
	"events with a filter twice", "GET", "/v1/events?id=a&id=b", ``, 400, `id: It was given 2 times; expected once.`,
}, {
	"events of no type", "GET", "/v1/events?type=failures", ``, 400, `type: "failures" is not known; expected one of failure, bounce.`,
}, {
	"events of no category", "GET", "/v1/events?category=mailbox_unknwon", ``,
	400, `category: "mailbox_unknwon" is not known; expected one of attachment_rejected, auth_failure, connection_failure, content_rejected, dns_failure, domain_no_mail, domain_unknown, expired, greylisted, mailbox_full, mailbox_inactive, mailbox_moved, mailbox_unknown, message_too_large, policy_other, protocol_error, rate_limited, receiver_error, recipient_filtered, relay_denied, reputation_block, routing_failure, sender_rejected, spam_content, suppressed, tls_failure, unknown, virus.`,
}, {
	"events since some time", "GET", "/v1/events?since=yesterday", ``,
	400, `since: Expected a time such as 2026-01-31T12:00:00Z, 2026-01-31 or Unix seconds, or how long ago, such as 24h or 7d.`,
}, {
	"events since 0", "GET", "/v1/events?since=0", ``,
	400, `since: Expected a time such as 2026-01-31T12:00:00Z, 2026-01-31 or Unix seconds, or how long ago, such as 24h or 7d.`,
}, {
	"events for an address with a plus", "GET", "/v1/events?recipient=ann+news@example.net", ``,
	400, `recipient: "ann news@example.net" has a space in it, which is what + means in a query; expected %2B in its place.`,
}, {
	"events for an address with a quoted space", "GET", "/v1/events?limit=1&recipient=%22nobody+at+all%22@example.net", ``,
	200, `{"events":[{"event_id":"evt_1","type":"failure","kind":"","id":"order-1","timestamp":"","time":1772366400,"recipient":"ann@example.net","code":550,"extended":"5.1.1","category":"mailbox_unknown","queue_id":"Q1","mail_from":""}],"cursor":"next"}`,
}, {
	"too many events", "GET", "/v1/events?limit=5000", ``, 400, `limit: "5000" is no number from 1 to 1000.`,
}, {
	"one event", "GET", "/v1/events/evt_3", ``,
	200, `{"event_id":"evt_3","type":"failure","kind":"","id":"order-3","timestamp":"","time":0,"mail_from":""}`,
}, {
	"no event", "GET", "/v1/events/evt_0", ``, 404, `There is no such thing, or it was kept no longer.`,
}, {
	"raw message", "GET", "/v1/events/evt_1/raw", ``, 200, "Subject: x\r\n\r\n\x00\xff<script>",
}, {
	"raw message that expired", "GET", "/v1/events/evt_2/raw", ``,
	404, `The raw message was kept for retention.raw only; the event is all that is left.`,
}, {
	"raw message of a synchronous failure", "GET", "/v1/events/evt_5/raw", ``,
	404, `There is no message behind this event: it was reported by the sending side.`,
}, {
	"raw message of none", "GET", "/v1/events/evt_3/raw", ``,
	404, `There is no message behind this event: it was reported by the sending side.`,
}, {
	"deliveries", "GET", "/v1/deliveries?state=parked&endpoint=app", ``,
	200, `{"deliveries":[{"event_id":"evt_1","endpoint":"app","message_id":"","state":"parked","attempt":1,"created":"2026-03-01T12:00:00Z","attempts":[{"n":1,"at":"2026-03-01T12:00:00Z","took":1000000000,"status":500}]}]}`,
}, {
	"no deliveries", "GET", "/v1/deliveries?state=done", ``, 200, `{"deliveries":[]}`,
}, {
	"deliveries in no state", "GET", "/v1/deliveries?state=lost", ``, 400, `state: "lost" is not known; expected one of pending, parked, done.`,
}, {
	"one delivery", "GET", "/v1/deliveries/evt_1/app", ``,
	200, `{"event_id":"evt_1","endpoint":"app","message_id":"","state":"parked","attempt":1,"created":"2026-03-01T12:00:00Z","attempts":[{"n":1,"at":"2026-03-01T12:00:00Z","took":1000000000,"status":500}]}`,
}, {
	"no delivery", "GET", "/v1/deliveries/evt_1/other", ``, 404, `There is no such thing, or it was kept no longer.`,
}, {
	"retry", "POST", "/v1/deliveries:retry", `{"endpoint": "app", "since": "2026-02-28"}`, 200, `{"retried":7}`,
}, {
	"retry everything", "POST", "/v1/deliveries:retry", `{"all": true}`, 200, `{"retried":7}`,
}, {
	"retry nothing", "POST", "/v1/deliveries:retry", `{}`,
	400, `all: Expected event_id, endpoint, state or since, or all: true for every delivery there is.`,
}, {
	"retry what is done", "POST", "/v1/deliveries:retry", `{"state": "done"}`, 400, `state: "done" cannot be acted on; expected pending or parked.`,
}, {
	"retry since some time", "POST", "/v1/deliveries:retry", `{"since": "x"}`,
	400, `since: Expected a time such as 2026-01-31T12:00:00Z, 2026-01-31 or Unix seconds, or how long ago, such as 24h or 7d.`,
}, {
	"drop since an age without a unit", "POST", "/v1/deliveries:drop", `{"since": "24"}`,
	400, `since: Expected a time such as 2026-01-31T12:00:00Z, 2026-01-31 or Unix seconds, or how long ago, such as 24h or 7d.`,
}, {
	"retry since 0", "POST", "/v1/deliveries:retry", `{"since": "0"}`,
	400, `since: Expected a time such as 2026-01-31T12:00:00Z, 2026-01-31 or Unix seconds, or how long ago, such as 24h or 7d.`,
}, {
	"retry since what is no time", "POST", "/v1/deliveries:retry", `{"since": {}}`, 400, `since: Expected a time, got object.`,
}, {
	"drop", "POST", "/v1/deliveries:drop", `{"event_id": "evt_1", "endpoint": "app"}`, 200, `{"dropped":3}`,
}, {
	"drop by an empty body", "POST", "/v1/deliveries:drop", ``,
	400, `The body is empty; expected a JSON object with event_id, endpoint, state, since, all.`,
}, {
	"drop all of one endpoint", "POST", "/v1/deliveries:drop", `{"all": true, "endpoint": "app"}`,
	400, `all: It contradicts the other fields; expected one or the others.`,
}, {
	"endpoints", "GET", "/v1/endpoints", ``,
	200, `{"endpoints":[{"name":"app","paused":false,"pending":5,"parked":2,"oldest":"2026-03-01T11:00:00Z"},{"name":"log","paused":false,"pending":5,"parked":2,"oldest":"2026-03-01T11:00:00Z","not_before":"2026-03-01T13:00:00Z"}]}`,
}, {
	"pause", "POST", "/v1/endpoints/app:pause", ``,
	200, `{"name":"app","paused":true,"reason":"by an operator","since":"2026-03-01T12:00:00Z"}`,
}, {
	"pause with a reason", "POST", "/v1/endpoints/app:pause", `{"reason": "move"}`,
	200, `{"name":"app","paused":true,"reason":"move","since":"2026-03-01T12:00:00Z"}`,
}, {
	"resume", "POST", "/v1/endpoints/app:resume", ``, 200, `{"name":"app","paused":false,"since":"2026-03-01T12:00:00Z"}`,
}, {
	"test", "POST", "/v1/endpoints/app:test", ``, 200, `{"n":1,"at":"0001-01-01T00:00:00Z","took":1000000,"status":204}`,
}, {
	"pause what is not there", "POST", "/v1/endpoints/web:pause", ``, 404, `There is no endpoint "web"; there are: app, log.`,
}, {
	"stop an endpoint", "POST", "/v1/endpoints/app:stop", ``,
	404, `There is nothing at /v1/endpoints/app:stop; expected /v1/endpoints/{name}:pause, :resume or :test.`,
}, {
	"explain", "POST", "/v1/explain?rcpt=b@c.example", "Subject: x\r\n\r\n", 200, `{"bytes":14,"kind":"other"}`,
}, {
	"explain nothing", "POST", "/v1/explain", ``,
	400, `The body is empty; expected the raw message (with curl: --data-binary @message.eml).`,
}, {
	"explain for nobody", "POST", "/v1/explain?rcpt=b", `x`, 400, `rcpt: "b" is no mail address.`,
}, {
	"explain for an address with a plus", "POST", "/v1/explain?rcpt=b+order-9-sig@c.example", `x`,
	400, `rcpt: "b order-9-sig@c.example" has a space in it, which is what + means in a query; expected %2B in its place.`,
}, {
	"explain a bomb", "POST", "/v1/explain", `panic`,
	500, `Something went wrong here; the log says more under this request id.`,
}, {
	"explain what is too large", "POST", "/v1/explain", long(2<<20 + 1), 413, `The body is larger than 2097152 bytes.`,
}, {
	"reclassify since nowhen", "POST", "/v1/reclassify", `{"emit": true}`,
	400, `since: Expected a time such as 2026-01-31T12:00:00Z, 2026-01-31 or Unix seconds, or how long ago, such as 24h or 7d.`,
}, {
	"reclassify since yesterday", "POST", "/v1/reclassify", `{"since": "yesterday"}`,
	400, `since: Expected a time such as 2026-01-31T12:00:00Z, 2026-01-31 or Unix seconds, or how long ago, such as 24h or 7d.`,
}, {
	"unknown texts", "GET", "/v1/rules/unknown?limit=1", ``,
	200, `{"templates":[{"text":"the mailbox of <addr> has moved to the moon","count":12,"sample":"…","queue_id":"Q2","first":"2026-03-01T12:00:00Z","last":"2026-03-01T12:00:00Z"}]}`,
}, {
	"nodes", "GET", "/v1/nodes", ``,
	200, `{"nodes":[{"name":"a","version":"","started":"0001-01-01T00:00:00Z","seen":"2026-03-01T12:00:00Z","alive":true},{"name":"b","version":"","started":"0001-01-01T00:00:00Z","seen":"2026-03-01T11:00:00Z","alive":false}]}`,
}, {
	"healthz", "GET", "/healthz", ``, 200, `{"status":"alive"}`,
}, {
	"readyz", "GET", "/readyz", ``, 200, `{"status":"ready"}`,
}, {
	"nowhere", "GET", "/v2/events", ``, 404, `There is nothing at /v2/events.`,
}, {
	"wrong method", "DELETE", "/v1/events", ``, 405, `/v1/events does not take DELETE; it takes GET, HEAD.`,
}}

func TestRoutes(t *testing.T) {
	for _, c := range routes {
		t.Run(c.name, func(t *testing.T) {
			s := newServer(t, func(o *httpapi.Options) { o.MaxMessage = 2 << 20 })
			w := s.call(c.method, c.path, c.body)
			got := strings.TrimSuffix(w.Body.String(), "\n")
			if w.Code >= 400 {
				got = unwrap(t, got)
			}
			if w.Code != c.status || got != c.want {
				t.Errorf("%d %s\nwant\n%d %s", w.Code, got, c.status, c.want)
			}
			if w.Header().Get("X-Content-Type-Options") != "nosniff" || w.Header().Get("X-Request-Id") != "req-1" {
				t.Errorf("headers %v", w.Header())
			}
		})
	}
}

// What goes through to the store is what was asked for.
func TestFilters(t *testing.T) {
	s := newServer(t)
	s.call("GET", "/v1/events?id=a&recipient=b&type=bounce&category=virus&since=2026-01-02&until=1772366400&cursor=d&limit=7", "")
	want := event.Query{ID: "a", Recipient: "b", Type: event.Bounce, Category: "virus", Cursor: "d", Limit: 7,
		Since: time.Date(2026, 1, 2, 0, 0, 0, 0, time.UTC), Until: time.Unix(1772366400, 0)}
	if diff := cmp.Diff(want, s.fake.Query); diff != "" {
		t.Errorf("events (-want +got):\n%s", diff)
	}
	for _, act := range []string{"retry", "drop"} {
		s.call("POST", "/v1/deliveries:"+act, `{"event_id": "e", "endpoint": "app", "state": "parked", "since": "90m"}`)
		want := event.DeliveryQuery{EventID: "e", Endpoint: "app", State: event.Parked, Since: now.Add(-90 * time.Minute)}
		if diff := cmp.Diff(want, s.fake.Selected); diff != "" {
			t.Errorf("%s (-want +got):\n%s", act, diff)
		}
	}
	for since, want := range map[string]time.Time{
		`1772366400`: time.Unix(1772366400, 0), `"1772366400"`: time.Unix(1772366400, 0), `"7d"`: now.AddDate(0, 0, -7), `"1d12h"`: now.Add(-36 * time.Hour),
	} {
		s.call("POST", "/v1/deliveries:retry", `{"since": `+since+`}`)
		s.call("POST", "/v1/reclassify", `{"since": `+since+`}`)
		if !s.fake.Selected.Since.Equal(want) || !s.fake.Query.Since.Equal(want) {
			t.Errorf("since %s: retried %v, reclassified %v, want %v", since, s.fake.Selected.Since, s.fake.Query.Since, want)
		}
	}
	s.call("POST", "/v1/failures", `{"address": "b+a@bounces.example", "recipient": "ann@example.net", "state": "connect", "description": "timed out", "remote_mta": "mx.example.net", "tags": ["t"]}`)
	wantFailure := httpapi.Failure{Address: "b+a@bounces.example", Recipient: "ann@example.net", State: "connect",
		Description: "timed out", RemoteMTA: "mx.example.net", Tags: []string{"t"}}
	if diff := cmp.Diff(wantFailure, s.fake.Failure); diff != "" {
		t.Errorf("failure (-want +got):\n%s", diff)
	}
	s.call("POST", "/v1/explain?rcpt=b%2Ba@c.example", "x")
	if s.fake.Rcpt != "b+a@c.example" {
		t.Errorf("explained for %q", s.fake.Rcpt)
	}
}

func TestMintRegisters(t *testing.T) {
	s := newServer(t)
	longID, elsewhere := long(50), long(35) // elsewhere: too long for another domain's addresses
	for _, body := range []string{
		`{"id": "plain"}`,
		`{"id": "told", "recipient": "ann@example.net", "tags": ["autumn"]}`,
		`{"id": "told"}`, // mints again, and takes nothing back
		`{"id": "` + longID + `", "tags": ["x"]}`,
		`{"id": "` + longID + `"}`,
		`{"id": "` + long(36) + `"}`,
		`{"id": "` + elsewhere + `", "tags": ["x"]}`,
	} {
		if w := s.call("POST", "/v1/addresses", body); w.Code != http.StatusOK {
			t.Fatalf("%s: %d %s", body, w.Code, w.Body)
		}
	}
	want := map[string]event.Registration{
		"told": {ID: "told", Recipient: "ann@example.net", Tags: []string{"autumn"}},
		longID: {ID: longID, Tags: []string{"x"}, Handle: "~hash", Expires: now.AddDate(0, 1, 0)},
		// What an address at the other domain leads back by is not taken away.
		elsewhere: {ID: elsewhere, Tags: []string{"x"}, Handle: "~hash"},
	}
	if diff := cmp.Diff(want, s.fake.Registered); diff != "" {
		t.Errorf("registered (-want +got):\n%s", diff)
	}
}

// TestMintingAgainKeepsTheHandle: without the registry nobody can tell what a
// handle stands for, so that it lasts as long as the newest address does, and
// no earlier call is undone.
func TestMintingAgainKeepsTheHandle(t *testing.T) {
	const day = 24 * time.Hour
	address := now.Add(31 * day) // what the Backend says
	id := long(50)
	for name, tc := range map[string]struct {
		retention time.Duration
		earlier   time.Time // zero: never
		want      time.Time // zero: the store's default
	}{
		"goes on with the new address": {30 * day, now.Add(10 * day), address},
		"outlasts the retention":       {7 * day, now.Add(10 * day), address},
		"is not cut short":             {30 * day, now.Add(90 * day), now.Add(90 * day)},
		"by a longer retention":        {60 * day, now.Add(10 * day), time.Time{}},
		"kept for ever":                {-1, time.Time{}, time.Time{}},
		"is to be kept for ever":       {-1, now.Add(90 * day), time.Time{}},
	} {
		t.Run(name, func(t *testing.T) {
			s := newServer(t, func(o *httpapi.Options) { o.RegistryTime = tc.retention })
			s.fake.Registered[id] = event.Registration{ID: id, Recipient: "ann@example.net", Handle: "~hash", Expires: tc.earlier}
			w := s.call("POST", "/v1/addresses", `{"id": "`+id+`"}`)
			if w.Code != http.StatusOK {
				t.Fatalf("%d %s", w.Code, w.Body)
			}
			got := s.fake.Registered[id]
			if got.Recipient != "ann@example.net" || got.Handle != "~hash" || !got.Expires.Equal(tc.want) {
				t.Errorf("registered %+v; want it to expire %v", got, tc.want)
			}
		})
	}
}

func TestBatchIsAllOrNothing(t *testing.T) {
	s := newServer(t)
	s.call("POST", "/v1/messages:batch", `{"messages": [{"id": "a"}, {"id": ""}]}`)
	if len(s.fake.Registered) != 0 {
		t.Errorf("registered %v", s.fake.Registered)
	}
	s.call("POST", "/v1/messages:batch", `{"messages": [{"id": "`+long(50)+`"}]}`)
	if s.fake.Registered[long(50)].Handle != "~hash" {
		t.Error("a long id was registered without the handle that its address holds")
	}
	s.call("PUT", "/v1/messages/"+long(50), `{"tags": ["x"]}`)
	s.call("PUT", "/v1/messages/"+long(35), `{"tags": ["x"]}`)
	if s.fake.Registered[long(50)].Handle != "~hash" || s.fake.Registered[long(35)].Handle != "~hash" {
		t.Error("a registration lost the handle that an address holds")
	}
	s.call("DELETE", "/v1/messages/"+long(35), "")
	if w := s.call("DELETE", "/v1/messages/"+long(50), ""); w.Code != http.StatusNoContent || len(s.fake.Registered) != 0 {
		t.Errorf("unregistering: %d, left %v", w.Code, s.fake.Registered)
	}
}

// TestRegisteredWronglyByOthers: a sender writes into Redis by itself, and what
// it got wrong is for it to mend.
func TestRegisteredWronglyByOthers(t *testing.T) {
	s := newServer(t)
	s.fake.Err = fmt.Errorf("registration %q: %w: unexpected end of JSON input", "a", event.ErrForm)
	s.fake.Registered["a"] = event.Registration{}
	w := s.call("GET", "/v1/messages/a", "")
	want := `What another program registered under this id cannot be read; expected {"recipient": "ann@example.net", "tags": ["a"]}, both optional. PUT replaces it, DELETE removes it.`
	if got := unwrap(t, w.Body.String()); w.Code != http.StatusConflict || got != want {
		t.Errorf("%d %s\nwant\n%d %s", w.Code, got, http.StatusConflict, want)
	}
	if logged := s.logs.FilterLevelExact(zapcore.ErrorLevel).All(); len(logged) > 0 {
		t.Errorf("it was taken for our own trouble: %v", logged)
	}
}
