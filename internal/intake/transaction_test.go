package intake

import (
	"encoding/json"
	"reflect"
	"testing"
	"time"

	"bounced/envelope"
	"bounced/internal/event"

	"github.com/google/go-cmp/cmp"
)

// TestTransactionKept holds that no field is forgotten, in whatever order they
// are added: each is filled, and the whole read again.
func TestTransactionKept(t *testing.T) {
	var all kept
	fill(t, reflect.ValueOf(&all).Elem(), "plain")
	all.Rcpts = append(all.Rcpts, envelope.Recipient{Address: "a\"b\\c\x01<>&\u2028é@example.test"}, envelope.Recipient{})
	all.Known = append(all.Known, registered{}, registered{Tags: []string{"\"b\""}})
	for name, want := range map[string]kept{"filled": all, "zero": {Transaction: envelope.Transaction{Rcpts: []envelope.Recipient{}}}} {
		regs := make([]event.Registration, len(want.Rcpts))
		for i, r := range want.Known {
			regs[i] = event.Registration{ID: r.ID, Recipient: r.Recipient, Tags: r.Tags}
		}
		text := encodeTx(&want.Transaction, regs)
		got, err := decodeTx(text)
		if err != nil {
			t.Fatalf("%s: %v in %s", name, err, text)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
}

// TestTransactionOfBefore reads what encoding/json wrote, as older binaries did.
func TestTransactionOfBefore(t *testing.T) {
	var tx envelope.Transaction
	fill(t, reflect.ValueOf(&tx).Elem(), "before")
	old, err := json.Marshal(tx)
	if err != nil {
		t.Fatal(err)
	}
	got, err := decodeTx(old)
	if diff := cmp.Diff(kept{Transaction: tx}, got); diff != "" || err != nil {
		t.Errorf("%v (-want +got):\n%s", err, diff)
	}
}

// fill gives every field under v a value.
func fill(t *testing.T, v reflect.Value, text string) {
	t.Helper()
	switch x := v.Addr().Interface().(type) {
	case *time.Time:
		*x = time.Date(2026, 10, 20, 12, 0, 0, 123456789, time.UTC)
		return
	}
	switch v.Kind() {
	case reflect.String:
		v.SetString(text)
	case reflect.Bool:
		v.SetBool(true)
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 2, 2))
		for i := range v.Len() {
			fill(t, v.Index(i), text)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			fill(t, v.Field(i), text+"-"+v.Type().Field(i).Name)
		}
	default:
		t.Fatalf("a field of %v is not known here", v.Type())
	}
}
