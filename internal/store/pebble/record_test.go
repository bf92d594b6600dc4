package pebble

import (
	"encoding/json"
	"testing"

	"bounced/classify"
	"bounced/internal/event"
)

func sampleEvent() *event.Event {
	return &event.Event{
		EventID: "evt_01j8zv6m3k5x7q9r1t3v5w7y9a", Type: event.Failure, Kind: "failure", ID: "order-8812",
		Domain: "bounces.example.com", Timestamp: "2026-10-20 12:00:00", Time: 1792497600,
		Recipient: "user-1234@example.net", Action: "failed", State: "bounce", Code: 550, Extended: "5.1.1",
		Description: "550 5.1.1 <user-1234@example.net>: Recipient address rejected: User unknown",
		Tags:        []string{"spring", "batch-17"}, Category: "mailbox_unknown", Permanence: "permanent",
		Fault: "recipient", Advice: "suppress",
		Evidence:     &classify.Evidence{Rule: "no-such-user", Matched: "User unknown", Where: "2:318", Confidence: 0.97},
		Authenticity: "signed", QueueID: "01J8ZV6M3K5X7Q9R1T3V5W7Y9A",
		Envelope: "b+order-8812-a2gr0k5v7t3m9q@bounces.example.com", RemoteIP: "192.0.2.77",
		HELO: "mx1.example.net", ReportingMTA: "mx1.example.net", OriginalSubject: "Your order has been shipped",
	}
}

// The encodings of an event: our own, and JSON, which it stands in for.

func BenchmarkEncodeEvent(b *testing.B) {
	e := sampleEvent()
	b.Run("record", func(b *testing.B) {
		buf := make([]byte, 0, 2048)
		for b.Loop() {
			buf = encodeEvent(buf[:0], e)
		}
		b.ReportMetric(float64(len(buf)), "bytes")
	})
	b.Run("json", func(b *testing.B) {
		n := 0
		for b.Loop() {
			v, err := json.Marshal(e)
			if err != nil {
				b.Fatal(err)
			}
			n = len(v)
		}
		b.ReportMetric(float64(n), "bytes")
	})
}

func BenchmarkDecodeEvent(b *testing.B) {
	e := sampleEvent()
	record := encodeEvent(nil, e)
	text, err := json.Marshal(e)
	if err != nil {
		b.Fatal(err)
	}
	b.Run("record", func(b *testing.B) {
		for b.Loop() {
			if _, err := decodeEvent(record); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("json", func(b *testing.B) {
		for b.Loop() {
			if err := json.Unmarshal(text, new(event.Event)); err != nil {
				b.Fatal(err)
			}
		}
	})
}

// FuzzRecords: damaged records are errors, or something else, but no panic.
func FuzzRecords(f *testing.F) {
	f.Add(encodeEvent(nil, sampleEvent()))
	d := delivery{Delivery: event.Delivery{EventID: "e", Endpoint: "app", State: event.Parked, Attempt: 3,
		Attempts: []event.Attempt{{N: 1, Status: 500}, {N: 2, Error: "refused"}}}, claim: 7, held: true}
	f.Add(d.encode(nil))
	f.Add(encodeTemplate(nil, &event.Template{Text: "t", Count: 3}))
	f.Fuzz(func(t *testing.T, b []byte) {
		if e, err := decodeEvent(b); err == nil {
			if _, err := decodeEvent(encodeEvent(nil, e)); err != nil {
				t.Errorf("what was decoded does not encode: %v", err)
			}
		}
		_, _ = decodeDelivery(b)
		_, _ = decodeMessage(b)
		_, _ = decodeRegistration(b)
		_, _ = decodeTemplate(b)
		_, _, _ = readToken(string(b))
		_, _ = readCursor(deliveryCursor, string(b), 8+placeLen, 8+placeLen+maxName)
	})
}

// TestUnknownFields: an older binary reads what a newer one wrote.
func TestUnknownFields(t *testing.T) {
	enc := encoder(encodeEvent(nil, sampleEvent()))
	enc.uint(900, 7)
	enc.text(901, "from the future")
	e, err := decodeEvent(enc)
	if err != nil || e.ID != "order-8812" || e.OriginalSubject != "Your order has been shipped" {
		t.Errorf("decoded %+v, %v", e, err)
	}
}

func TestFilterNeverWrong(t *testing.T) {
	f := newFilter(4096)
	digest := func(i int) (d [16]byte) {
		for k := range d {
			d[k] = byte(hash(string(rune(i*16 + k))))
		}
		return d
	}
	if f.lacks(digest(1)) {
		t.Error("an unfilled filter claims to know")
	}
	f.filled.Store(true)
	for i := range 2000 {
		f.add(digest(i))
	}
	for i := range 2000 {
		if f.lacks(digest(i)) {
			t.Fatalf("digest %d is missing", i)
		}
	}
}
