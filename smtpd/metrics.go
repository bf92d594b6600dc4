package smtpd

import (
	"github.com/prometheus/client_golang/prometheus"

	"bounced/envelope"
)

// Names of limits, in metrics and in the log.
const (
	limitConnections  = "connections"
	limitPerAddress   = "connections_per_address"
	limitNewPerSecond = "new_per_second"
	limitDenied       = "denied_network"
	limitProxy        = "proxy_header"
	limitCommands     = "commands"
	limitRefused      = "refused_recipients"
	limitErrors       = "errors"
	limitRecipients   = "recipients"
	limitMessageBytes = "message_bytes"
	limitHeaderBytes  = "header_bytes"
	limitLineBytes    = "line_bytes"
	limitCommandLine  = "command_line"
	limitCommandTime  = "command_time"
	limitReplyTime    = "reply_time"
	limitDataTime     = "data_time"
	limitSessionTime  = "session_time"
	limitBodyBytes    = "body_bytes"
	limitBodyShare    = "body_bytes_per_address"
	limitRoleBytes    = "role_bytes"
	limitNotSMTP      = "not_smtp"
)

type metrics struct {
	connections prometheus.Counter
	open        prometheus.GaugeFunc
	inFlight    prometheus.GaugeFunc
	limits      *prometheus.CounterVec
	messages    *prometheus.CounterVec
	accepted    prometheus.Counter
	recipients  *prometheus.CounterVec
	replies     *prometheus.CounterVec
	handshakes  *prometheus.CounterVec
	cutShort    prometheus.Counter
	bytes       prometheus.Histogram
	took        prometheus.Histogram

	byClass [10]prometheus.Counter // of replies, by first digit; nil but for 2 to 5
}

func newMetrics(s *Server) *metrics {
	counter := func(name, help string) prometheus.Counter {
		return prometheus.NewCounter(prometheus.CounterOpts{Name: "bounced_smtpd_" + name, Help: help})
	}
	vec := func(name, help, label string) *prometheus.CounterVec {
		return prometheus.NewCounterVec(prometheus.CounterOpts{Name: "bounced_smtpd_" + name, Help: help}, []string{label})
	}
	gauge := func(name, help string, f func() float64) prometheus.GaugeFunc {
		return prometheus.NewGaugeFunc(prometheus.GaugeOpts{Name: "bounced_smtpd_" + name, Help: help}, f)
	}
	histogram := func(name, help string, buckets []float64) prometheus.Histogram {
		return prometheus.NewHistogram(prometheus.HistogramOpts{Name: "bounced_smtpd_" + name, Help: help, Buckets: buckets})
	}
	m := &metrics{
		connections: counter("connections_total", "Connections served, those refused at once left out."),
		open:        gauge("connections_open", "Connections open now.", func() float64 { return float64(s.openConns()) }),
		inFlight:    gauge("body_bytes_in_flight", "Memory taken by message bodies that are being received.", func() float64 { return float64(s.memory.inFlight()) }),
		limits:      vec("limits_total", "How often a limit or policy ended or refused something.", "limit"),
		messages:    vec("messages_total", "Messages received in full, by what became of them.", "result"),
		recipients:  vec("recipients_total", "RCPT commands with a readable address, by what the address said.", "verdict"),
		replies:     vec("replies_total", "Replies by their first digit.", "class"),
		handshakes:  vec("tls_handshakes_total", "STARTTLS handshakes by TLS version, or failed.", "result"),
		cutShort:    counter("bodies_cut_short_total", "Bodies whose end never came; nothing of them was accepted."),
		bytes:       histogram("message_bytes", "Size of accepted messages.", prometheus.ExponentialBuckets(1<<10, 4, 8)),
		took:        histogram("accept_seconds", "From the first octet of a body to its acceptance.", prometheus.ExponentialBuckets(.0005, 4, 9)),
	}
	m.accepted = m.messages.WithLabelValues("accepted")
	for i := range m.byClass {
		if i >= 2 && i <= 5 {
			m.byClass[i] = m.replies.WithLabelValues(string(rune('0' + i)))
		}
	}
	return m
}

// register shows the metrics to r, which may be nil.
func (m *metrics) register(r prometheus.Registerer) error {
	if r == nil {
		return nil
	}
	for _, c := range []prometheus.Collector{m.connections, m.open, m.inFlight, m.limits, m.messages, m.recipients,
		m.replies, m.handshakes, m.cutShort, m.bytes, m.took} {
		if err := r.Register(c); err != nil {
			return err
		}
	}
	return nil
}

func (m *metrics) reply(class byte) {
	if class >= '2' && class <= '5' {
		m.byClass[class-'0'].Inc()
	}
}

func (m *metrics) recipient(v envelope.Verdict) { m.recipients.WithLabelValues(string(v)).Inc() }
