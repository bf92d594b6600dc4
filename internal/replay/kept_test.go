package replay_test

import (
	"bufio"
	"fmt"
	"net"
	"strings"
	"testing"

	"bounced/internal/replay"
)

// script is a listener whose connections end, the first at its n-th command of a
// name, the others never.
type script struct {
	net.Listener
	command string // where it ends; "." is the end of a message
	n       int
	last    string // what it says then; "" for nothing
	dialled chan int
	taken   chan string // bodies
}

func (s *script) serve() {
	for i := 1; ; i++ {
		conn, err := s.Accept()
		if err != nil {
			close(s.dialled)
			return
		}
		s.dialled <- i
		s.talk(conn, i == 1)
	}
}

func (s *script) talk(conn net.Conn, ends bool) {
	defer conn.Close()
	in, seen := bufio.NewScanner(conn), 0
	fmt.Fprintf(conn, "220 mx.example ESMTP\r\n")
	var body []string
	reading := false
	for in.Scan() {
		line := in.Text()
		command, _, _ := strings.Cut(line, " ")
		if reading && line != "." {
			body = append(body, line)
			continue
		}
		if command == s.command {
			seen++
		}
		if ends && command == s.command && seen == s.n {
			fmt.Fprint(conn, s.last)
			return
		}
		switch command {
		case "DATA":
			reading, body = true, nil
			fmt.Fprintf(conn, "354 go on\r\n")
		case ".":
			reading = false
			s.taken <- strings.Join(body, "\n")
			fmt.Fprintf(conn, "250 2.0.0 taken\r\n")
		default:
			fmt.Fprintf(conn, "250 2.0.0 fine\r\n")
		}
	}
}

// A kept connection that the listener has ended costs no message. One that ends
// over a message does, for nobody knows what became of that, and so does the first
// word of a new one.
func TestKeptConnectionEnds(t *testing.T) {
	const over = "421 4.4.2 idle for too long\r\n"
	fine := replay.Reply{Code: 250, Text: "2.0.0 taken"}
	for _, tt := range []struct {
		command, last string
		n, dialled    int
		want          replay.Reply // to the second message; zero for an error
	}{
		{"MAIL", over, 2, 2, fine},
		{"MAIL", "", 2, 2, fine},
		{"RCPT", over, 2, 2, fine},
		{"RCPT", "", 2, 2, fine},
		{"DATA", over, 2, 2, fine},
		{"DATA", "", 2, 2, fine},
		{".", over, 2, 1, replay.Reply{Code: 421, Text: "4.4.2 idle for too long"}},
		{".", "", 2, 1, replay.Reply{}},
		{"MAIL", "451 4.3.0 later\r\n", 2, 1, replay.Reply{Code: 451, Text: "4.3.0 later"}},
		{"none", "", 1, 1, fine},
	} {
		t.Run(tt.command+" "+strings.TrimSpace(tt.last), func(t *testing.T) {
			ln, err := net.Listen("tcp", "127.0.0.1:0")
			if err != nil {
				t.Fatal(err)
			}
			l := &script{Listener: ln, command: tt.command, n: tt.n, last: tt.last, dialled: make(chan int, 9), taken: make(chan string, 9)}
			go l.serve()
			s := replay.NewSender(ln.Addr().String(), 1)
			first, err := s.Send(t.Context(), "b@example.net", []byte("A: 1\n\nx\n"))
			if err != nil || first.Code != 250 {
				t.Fatalf("first message: %+v, %v", first, err)
			}
			got, err := s.Send(t.Context(), "b@example.net", []byte("A: 2\n\ny\n"))
			if strings.HasPrefix(got.Text, "taken") {
				got.Text = "2.0.0 " + got.Text
			}
			if got != tt.want || (err != nil) != (tt.want == replay.Reply{}) {
				t.Errorf("got %+v, %v; want %+v", got, err, tt.want)
			}
			s.Close()
			ln.Close()
			n := 0
			for i := range l.dialled {
				n = i
			}
			if n != tt.dialled {
				t.Errorf("%d connections, want %d", n, tt.dialled)
			}
			if taken := len(l.taken); taken != map[bool]int{true: 2, false: 1}[tt.want == fine] {
				t.Errorf("%d messages taken", taken)
			}
		})
	}
}

// The end of a new connection is the answer to the message.
func TestNewConnectionEnds(t *testing.T) {
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer ln.Close()
	l := &script{Listener: ln, command: "RCPT", n: 1, last: "421 4.3.2 going down\r\n", dialled: make(chan int, 9)}
	go l.serve()
	got, err := replay.NewSender(ln.Addr().String(), 1).Send(t.Context(), "b@example.net", []byte(mail))
	if want := (replay.Reply{Code: 421, Text: "4.3.2 going down"}); err != nil || got != want {
		t.Errorf("got %+v, %v; want %+v", got, err, want)
	}
}
