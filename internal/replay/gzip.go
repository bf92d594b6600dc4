package replay

import (
	"bufio"
	"compress/gzip"
	"errors"
	"io"
)

const gzipMagic = "\x1f\x8b" // RFC 1952 §2.3.1

// errBehind says that all of a gzip was read, and that something else than zeros follows.
var errBehind = errors.New("what follows the compressed data is no gzip")

// unzip takes off gzip, which it knows by the first two bytes. Anything else it returns as
// it is.
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

// members reads gzip as the program does: any number of members, one after the other
// (RFC 1952 §2.2). Zeros after the last are ignored: tapes and block devices are filled up
// with them.
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

// next begins with the next member; io.EOF if there is none.
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
