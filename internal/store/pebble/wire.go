package pebble

import (
	"encoding/binary"
	"errors"
	"time"
)

// A record is a row of numbered fields, as in protocol buffers: a uvarint of number<<1,
// followed by a uvarint value; or of number<<1|1, followed by a length and bytes. Zero
// values are left out. A reader skips numbers that it does not know, so fields can be added;
// numbers are never used again.

var errRecord = errors.New("damaged record")

type encoder []byte

func (e *encoder) uint(num int, v uint64) {
	if v != 0 {
		*e = binary.AppendUvarint(binary.AppendUvarint(*e, uint64(num)<<1), v)
	}
}

func (e *encoder) int(num int, v int64) { // small negative ones stay short
	e.uint(num, uint64(v)<<1^uint64(v>>63))
}

func (e *encoder) time(num int, t time.Time) { e.int(num, nano(t)) }

func (e *encoder) bool(num int, v bool) {
	if v {
		e.uint(num, 1)
	}
}

func (e *encoder) text(num int, v string) {
	if v != "" {
		e.element(num, v)
	}
}

func (e *encoder) bytes(num int, v []byte) {
	if len(v) > 0 {
		*e = binary.AppendUvarint(binary.AppendUvarint(*e, uint64(num)<<1|1), uint64(len(v)))
		*e = append(*e, v...)
	}
}

// element writes a member of a list, where an empty one counts.
func (e *encoder) element(num int, v string) {
	*e = binary.AppendUvarint(binary.AppendUvarint(*e, uint64(num)<<1|1), uint64(len(v)))
	*e = append(*e, v...)
}

// field is one field of a record: either value or bytes is set.
type field struct {
	num   int
	value uint64
	bytes []byte // of the record's memory
}

func (f field) int() int64      { return int64(f.value>>1) ^ -int64(f.value&1) }
func (f field) time() time.Time { return unixNano(f.int()) }
func (f field) bool() bool      { return f.value != 0 }
func (f field) text() string    { return string(f.bytes) }

// fields calls f for each field of the record.
func fields(b []byte, f func(field) error) error {
	for len(b) > 0 {
		tag, n := binary.Uvarint(b)
		if n <= 0 {
			return errRecord
		}
		b = b[n:]
		v, n := binary.Uvarint(b)
		if n <= 0 {
			return errRecord
		}
		b = b[n:]
		fd := field{num: int(tag >> 1), value: v}
		if tag&1 != 0 {
			if v > uint64(len(b)) {
				return errRecord
			}
			fd.bytes, fd.value = b[:v:v], 0
			b = b[v:]
		}
		if err := f(fd); err != nil {
			return err
		}
	}
	return nil
}
