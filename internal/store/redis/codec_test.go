package redis

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/klauspost/compress/s2"
)

// TestDictionaryStays holds the dictionary to what is in people's Redis.
func TestDictionaryStays(t *testing.T) {
	const want = "404eb1580f14b767"
	sum := sha256.Sum256(dictionary.Bytes())
	if got := hex.EncodeToString(sum[:8]); got != want {
		t.Errorf("the dictionary is %s, was %s: what was written with the old one can no longer be read", got, want)
	}
}

func TestPack(t *testing.T) {
	noise := make([]byte, 40_000)
	for i := range noise {
		noise[i] = byte(rand.Uint32())
	}
	for how, v := range map[string][]byte{
		"p": nil, "p ": []byte("short"), "p noise": noise, "p little noise": noise[:2000],
		"d":   []byte("Final-Recipient: rfc822; user@example.org\r\nAction: failed\r\nStatus: 5.1.1\r\nRemote-MTA: dns; mx.example.org\r\n"),
		"d10": bytes.Repeat([]byte("all work and no play\r\n"), 500),
		"s":   bytes.Repeat([]byte("all work and no play\r\n"), 5000),
	} {
		packed := pack([]byte("before"), v)
		rest, found := strings.CutPrefix(string(packed), "before")
		if !found || rest[:1] != how[:1] {
			t.Errorf("%s: packed as %.20q", how, packed)
			continue
		}
		if got, err := unpack(rest); err != nil || !bytes.Equal(got, v) {
			t.Errorf("%s: unpacked as %.40q, %v", how, got, err)
		}
	}
}

// BenchmarkPack says how small real bounces become, and what the dictionary is
// good for.
func BenchmarkPack(b *testing.B) {
	files, err := filepath.Glob("../../../testdata/*.eml")
	if err != nil || len(files) == 0 {
		b.Fatal(err)
	}
	var mails [][]byte
	raw, small, without := 0, 0, 0
	for _, name := range files {
		v, err := os.ReadFile(name)
		if err != nil {
			b.Fatal(err)
		}
		mails = append(mails, v)
		raw += len(v)
		small += len(pack(nil, v))
		without += len(s2.Encode(nil, v))
	}
	b.SetBytes(int64(raw / len(mails)))
	for i := 0; b.Loop(); i++ {
		pack(nil, mails[i%len(mails)])
	}
	b.ReportMetric(float64(raw)/float64(len(mails)), "raw-bytes")
	b.ReportMetric(float64(small)/float64(len(mails)), "packed-bytes")
	b.ReportMetric(float64(without)/float64(len(mails)), "s2-bytes")
}

func BenchmarkPackEvent(b *testing.B) {
	c := sample(1, time.Now())
	for b.Loop() {
		if _, err := packEvent(c.Events[0]); err != nil {
			b.Fatal(err)
		}
		packMeta(c.Message)
	}
}
