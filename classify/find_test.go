package classify

import (
	"math/rand/v2"
	"testing"
)

// TestNextDigit holds the search by eight bytes against the one by one.
func TestNextDigit(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	text := make([]byte, 40)
	for range 20_000 {
		b := text[:r.IntN(len(text))]
		for i := range b {
			if b[i] = byte(r.Uint32()); r.IntN(3) > 0 {
				b[i] = "/0123456789:aé\xb2\xb5"[r.IntN(17)]
			}
		}
		from := r.IntN(len(b) + 1)
		want := from
		for want < len(b) && (b[want] < '2' || b[want] > '5') {
			want++
		}
		if got := nextDigit(string(b), from); got != want {
			t.Fatalf("%q from %d: %d, want %d", b, from, got, want)
		}
	}
}

// TestKeyOf holds that a status has a number of its own, and all else none.
func TestKeyOf(t *testing.T) {
	seen := map[statusKey]string{}
	for _, s := range []string{"x.0.0", "4.0.0", "5.0.0", "5.1.1", "4.1.1", "5.1.10", "5.10.1", "5.01.1", "5.1.01", "5.7.606", "5.999.999", "5.0.999"} {
		k := keyOf(s)
		if k == 0 || seen[k] != "" {
			t.Errorf("%s has the number %d, like %q", s, k, seen[k])
		}
		seen[k] = s
	}
	if keyOf("5.1.1").anyClass() != keyOf("x.1.1") {
		t.Error("5.1.1 is not one of x.1.1")
	}
	for _, s := range []string{"", "5", "5.1", "5.1.", "5..1.1", "5.1.1.", "5.1.1000", "5.1.1 x", "550 5.1.1", "5.a.1"} {
		if k := keyOf(s); k != 0 {
			t.Errorf("%q has the number %d", s, k)
		}
	}
}

func TestKindNumber(t *testing.T) {
	for i, k := range kinds {
		if kindNumber(k) != int8(i) {
			t.Errorf("%s is number %d in the list, and %d by name", k, i, kindNumber(k))
		}
	}
}
