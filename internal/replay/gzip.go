package replay

import (
	"bufio"
	"compress/gzip"
	"errors"
	"io"
)

const gzipMagic = "\x1f\x8b" // RFC 1952 §2.3.1

// errBehind says that all of a gzip was read, and that more than zeros follow.
var errBehind = errors.New("what follows the compressed data is no gzip")

// unzip takes gzip off, which is told by its first two bytes.
func unzip(in *bufio.Reader) (*bufio.Reader, error) {
	if magic, _ := in.Peek(len(gzipMagic)); string(magic) != gzipMagic {
		return in, nil
	}
	m := &members{in: in, z: new(gzip.Reader)}
	if err := m.begin(); err != nil {
		return nil, err
	}
	return bufio.NewReaderSize(m, readSize), nil
}

// members reads what gzip writes, as gzip does: any number of members, one behind
// the other (RFC 1952 §2.2), and nothing is made of zeros behind the last, which
// tapes and block devices are filled up with.
type members struct {
	in  *bufio.Reader
	z   *gzip.Reader
	err error
}

func (m *members) Read(p []byte) (int, error) {
	for m.err == nil {
		n, err := m.z.Read(p)
		if err == io.EOF {
			err = m.next()
		}
		m.err = err
		if n > 0 {
			return n, nil
		}
	}
	return 0, m.err
}

// begin reads the header of a member.
func (m *members) begin() error {
	err := m.z.Reset(m.in)
	m.z.Multistream(false)
	return err
}

// next looks for another member; io.EOF if there is none.
func (m *members) next() error {
	for {
		c, err := m.in.ReadByte()
		if err != nil {
			return err
		}
		if c != 0 {
			m.in.UnreadByte()
			break
		}
	}
	magic, err := m.in.Peek(len(gzipMagic))
	switch {
	case err != nil && err != io.EOF:
		return err
	case string(magic) != gzipMagic:
		return errBehind
	}
	return m.begin()
}
