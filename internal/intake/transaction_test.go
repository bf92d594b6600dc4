package intake

import (
	"encoding/json"
	"reflect"
	"testing"
	"time"

	"bounced/envelope"

	"github.com/google/go-cmp/cmp"
)

// TestTransactionKept holds that no field is forgotten, in whatever order they
// are added: each is filled, and the whole read again.
func TestTransactionKept(t *testing.T) {
	var tx envelope.Transaction
	fill(t, reflect.ValueOf(&tx).Elem(), "plain")
	tx.Rcpts = append(tx.Rcpts, envelope.Recipient{Address: "a\"b\\c\x01<>&\u2028é@example.test"}, envelope.Recipient{})
	for name, want := range map[string]envelope.Transaction{"filled": tx, "zero": {Rcpts: []envelope.Recipient{}}} {
		got, err := decodeTx(encodeTx(&want))
		if err != nil {
			t.Fatalf("%s: %v in %s", name, err, encodeTx(&want))
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
	if diff := cmp.Diff(tx, got); diff != "" || err != nil {
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
