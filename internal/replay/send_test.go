package replay_test

import (
	"io"
	"net"
	"strings"
	"sync"
	"testing"

	"bounced/internal/replay"

	"github.com/emersion/go-smtp"
)

// listener takes mail on loopback, but none for refused@, and none that holds
// the word "spam".
type listener struct {
	mu       sync.Mutex
	sessions int
	from     []string
	utf8     int // transactions that asked for SMTPUTF8
	data     []string
}

func (l *listener) NewSession(*smtp.Conn) (smtp.Session, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.sessions++
	return &session{l}, nil
}

type session struct{ *listener }

func (s *session) Mail(from string, o *smtp.MailOptions) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if o != nil && o.UTF8 {
		s.utf8++
	}
	s.from = append(s.from, from)
	return nil
}

func (s *session) Rcpt(to string, _ *smtp.RcptOptions) error {
	if strings.HasPrefix(to, "refused@") {
		return &smtp.SMTPError{Code: 550, EnhancedCode: smtp.EnhancedCode{5, 1, 1}, Message: "no such address"}
	}
	return nil
}

func (s *session) Data(r io.Reader) error {
	b, err := io.ReadAll(r)
	if err != nil {
		return err
	}
	if strings.Contains(string(b), "spam") {
		return &smtp.SMTPError{Code: 452, EnhancedCode: smtp.EnhancedCode{4, 3, 1}, Message: "full"}
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.data = append(s.data, string(b))
	return &smtp.SMTPError{Code: 250, EnhancedCode: smtp.EnhancedCode{2, 0, 0}, Message: "queued as Q1"}
}

func (s *session) Reset()        {}
func (s *session) Logout() error { return nil }

// senderTo starts a listener, and a Sender that brings mail there.
func senderTo(t *testing.T) (*listener, *replay.Sender) {
	t.Helper()
	l := &listener{}
	srv := smtp.NewServer(l)
	srv.EnableSMTPUTF8 = true
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	go srv.Serve(ln)
	t.Cleanup(func() { srv.Close() })
	s := replay.NewSender(ln.Addr().String(), 1)
	t.Cleanup(func() { s.Close() })
	return l, s
}

func TestSend(t *testing.T) {
	l, s := senderTo(t)
	for _, tt := range []struct {
		rcpt, raw string
		want      replay.Reply
	}{
		{"b@example.net", "A: 1\n\n.dot\n", replay.Reply{Code: 250, Text: "queued as Q1"}},
		{"refused@example.net", mail, replay.Reply{Code: 550, Text: "5.1.1 no such address"}},
		{"b@example.net", "A: 1\n\nspam\n", replay.Reply{Code: 452, Text: "4.3.1 full"}},
		{"b@example.net", mail, replay.Reply{Code: 250, Text: "queued as Q1"}},
	} {
		got, err := s.Send(t.Context(), tt.rcpt, []byte(tt.raw))
		if got.Text = strings.TrimPrefix(got.Text, "2.0.0 "); err != nil || got != tt.want {
			t.Errorf("%s: got %+v, %v; want %+v", tt.rcpt, got, err, tt.want)
		}
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	if strings.Join(l.from, "") != "" {
		t.Errorf("senders %q, want the null sender", l.from)
	}
	if len(l.data) != 2 || l.data[0] != "A: 1\r\n\r\n.dot\r\n" {
		t.Errorf("data %q", l.data)
	}
	if l.sessions > 3 { // a refusal begins the next transaction with HELO again, in the same connection
		t.Errorf("%d sessions for four messages", l.sessions)
	}
}

// Addresses that are not ASCII ask for SMTPUTF8 (RFC 6531 §3.4), and no others do.
func TestSendToLettersOfAllKinds(t *testing.T) {
	l, s := senderTo(t)
	for i, rcpt := range []string{"b@example.net", "b@bücher.example", "jané@example.net"} {
		if got, err := s.Send(t.Context(), rcpt, []byte(mail)); err != nil || got.Code != 250 {
			t.Errorf("%s: %+v, %v", rcpt, got, err)
		}
		l.mu.Lock()
		if l.utf8 != i {
			t.Errorf("%s: %d transactions with SMTPUTF8, want %d", rcpt, l.utf8, i)
		}
		l.mu.Unlock()
	}
}

func TestSendToNobody(t *testing.T) {
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	addr := ln.Addr().String()
	ln.Close()
	if _, err := replay.NewSender(addr, 1).Send(t.Context(), "b@example.net", []byte(mail)); err == nil || !strings.Contains(err.Error(), "refused") {
		t.Errorf("error %v", err)
	}
}
