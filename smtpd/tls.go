package smtpd

import (
	"crypto/tls"
	"errors"
	"math"
	"net"
	"sync/atomic"
	"time"

	"go.uber.org/zap"
)

// certificate is a key pair that can be changed while it is in use.
type certificate struct {
	current atomic.Pointer[tls.Certificate]
}

// config offers TLS 1.3, and of 1.2 the suites with forward secrecy and an AEAD (RFC
// 9325 §4.2). Go chooses their order itself.
func (c *certificate) config() *tls.Config {
	return &tls.Config{
		MinVersion: tls.VersionTLS12,
		CipherSuites: []uint16{
			tls.TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256,
			tls.TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256,
			tls.TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384,
			tls.TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384,
			tls.TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256,
			tls.TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256,
		},
		GetCertificate: func(*tls.ClientHelloInfo) (*tls.Certificate, error) {
			return c.current.Load(), nil
		},
	}
}

func describeTLS(s tls.ConnectionState) string {
	return tls.VersionName(s.Version) + " " + tls.CipherSuiteName(s.CipherSuite)
}

// maxHandshake is how many octets a client may send in a handshake. With a
// post-quantum key and a session ticket it sends 4 KiB. crypto/tls would take 64 KiB
// of a ClientHello that does not end, and twice that in memory.
const maxHandshake = 16 << 10

// handshakeConn ends a handshake that is too long.
type handshakeConn struct {
	net.Conn
	left int
}

var errLongHandshake = errors.New("handshake too long")

func (h *handshakeConn) Read(p []byte) (n int, err error) {
	if h.left <= 0 {
		return 0, errLongHandshake
	}
	n, err = h.Conn.Read(p[:min(len(p), h.left)])
	h.left -= n
	return n, err
}

// startTLS puts TLS on the connection. Input that came in plain text after the
// STARTTLS is dropped: nobody knows who wrote it (CVE-2011-0411).
//
// QUIRK(go-smtp): v0.25.1 goes on in plain text when the handshake fails, and
// under its TLS we would see only cipher text. So it is not told of TLS at all.
func (c *conn) startTLS() {
	c.pos, c.end = 0, 0
	c.say(replyReadyTLS)
	if !c.flush() {
		return
	}
	by := time.Now().Add(c.server.opts.Limits.HandshakeTime)
	c.writeBy = by
	c.writeUntil(by)
	c.readUntil(by, true)
	plain := &handshakeConn{Conn: c.wire, left: maxHandshake}
	t := tls.Server(plain, c.server.tlsConfig)
	c.wire = t
	err := t.Handshake()
	plain.left = math.MaxInt
	if err != nil {
		c.ended, c.broken = true, true
		c.server.metrics.handshakes.WithLabelValues("failed").Inc()
		c.server.opts.Logger.Debug("handshake failed", zap.String("session_id", c.id), zap.Error(err))
		return
	}
	state := t.ConnectionState()
	c.tls = describeTLS(state)
	c.server.metrics.handshakes.WithLabelValues(tls.VersionName(state.Version)).Inc()
	// RFC 3207 §4.2: forget everything. The EHLO that has to come makes
	// go-smtp do the same.
	c.greeted = false
	if c.session != nil {
		c.session.Reset()
	}
}
