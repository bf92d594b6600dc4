package load

import (
	"math/rand/v2"
	"net"
	"strings"
	"time"
)

// fragments is what a Vandal says, besides RCPT commands.
var fragments = []string{"EHLO x\r\n", "HELO x\r\n", "MAIL FROM:<>\r\n", "DATA\r\n", "BDAT 10\r\n", "BDAT 5 LAST\r\n",
	"BDAT 99999 LAST\r\n", "BDAT x\r\n", "RSET\r\n", "STARTTLS\r\n", ".\r\n", "\r\n.\r\n", "garbage \x00\xff\r\n", "x", "\n",
	"QUIT\r\n", strings.Repeat("y", 3000)}

// Vandal is a client that sends nonsense, halves of SMTP and, now and then, a
// message, and mostly does not stay for the answer.
type Vandal struct {
	Addr  string
	Rcpts []string // may be any text without line breaks
	Rand  *rand.Rand
}

// Visit makes one connection, for at most a second.
func (v *Vandal) Visit() {
	conn, err := net.Dial("tcp", v.Addr)
	if err != nil {
		return
	}
	defer conn.Close()
	conn.SetDeadline(time.Now().Add(time.Second))
	for range v.Rand.IntN(30) {
		if _, err := conn.Write([]byte(v.nonsense())); err != nil {
			return
		}
	}
	switch v.Rand.IntN(3) {
	case 0:
		conn.Read(make([]byte, 1000))
	case 1:
		conn.(*net.TCPConn).SetLinger(0) // RST
	}
}

func (v *Vandal) nonsense() string {
	var s string
	if i := v.Rand.IntN(len(fragments) + len(v.Rcpts)); i < len(fragments) {
		s = fragments[i]
	} else {
		s = "RCPT TO:<" + v.Rcpts[i-len(fragments)] + ">\r\n"
	}
	if v.Rand.IntN(20) == 0 {
		s = s[:v.Rand.IntN(len(s)+1)]
	}
	return s
}
