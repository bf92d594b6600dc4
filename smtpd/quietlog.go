package smtpd

import (
	"fmt"
	"sync"
	"time"

	"go.uber.org/zap"
	"go.uber.org/zap/zapcore"
)

// quietLog writes lines that clients can provoke: linesPerSecond of each kind. The
// next line of a kind says how many were left out before it.
type quietLog struct {
	log *zap.Logger

	mu    sync.Mutex
	spent map[string]*allowance // by kind; kinds are constants
}

// allowance is how much of its lines a kind has used.
type allowance struct {
	second  int64 // Unix time
	written int   // within second
	dropped int   // since the last line
}

// linesPerSecond bounds the lines of each kind.
const linesPerSecond = 5

func newQuietLog(log *zap.Logger) *quietLog {
	return &quietLog{log: log, spent: make(map[string]*allowance)}
}

// limit writes that a limit was reached. Each limit is a kind of its own, so that one
// cannot hide another.
func (q *quietLog) limit(limit string, fields ...zap.Field) {
	q.write(zapcore.InfoLevel, limit, "limit reached", append(fields, zap.String("limit", limit)))
}

func (q *quietLog) info(msg string, fields ...zap.Field) {
	q.write(zapcore.InfoLevel, msg, msg, fields)
}

func (q *quietLog) error(msg string, fields ...zap.Field) {
	q.write(zapcore.ErrorLevel, msg, msg, fields)
}

func (q *quietLog) write(level zapcore.Level, kind, msg string, fields []zap.Field) {
	ok, dropped := q.take(kind, time.Now())
	if !ok {
		return
	}
	if ce := q.log.Check(level, msg); ce != nil {
		if dropped > 0 {
			fields = append(fields, zap.Int("suppressed", dropped))
		}
		ce.Write(fields...)
	}
}

// take reports whether a line of the kind may be written, and how many were left out
// before it.
func (q *quietLog) take(kind string, now time.Time) (ok bool, dropped int) {
	q.mu.Lock()
	defer q.mu.Unlock()
	a := q.spent[kind]
	if a == nil {
		a = &allowance{}
		q.spent[kind] = a
	}
	if s := now.Unix(); a.second != s {
		a.second, a.written = s, 0
	}
	if a.written >= linesPerSecond {
		a.dropped++
		return false, 0
	}
	a.written++
	dropped, a.dropped = a.dropped, 0
	return true, dropped
}

// engineLog takes what go-smtp logs. With conns of ours under it that is panics in
// handlers, and failures to accept connections.
type engineLog struct{ quiet *quietLog }

func (l engineLog) Printf(format string, v ...any) {
	l.quiet.error("go-smtp", zap.String("error", fmt.Sprintf(format, v...)))
}

func (l engineLog) Println(v ...any) {
	l.quiet.error("go-smtp", zap.String("error", fmt.Sprint(v...)))
}

// panicError is an Intake's panic, reported like its errors.
type panicError struct {
	value any
	stack []byte
}

func (p *panicError) Error() string { return fmt.Sprintf("panic: %v", p.value) }
