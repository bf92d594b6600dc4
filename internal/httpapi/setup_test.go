package httpapi_test

import (
	"testing"

	"github.com/prometheus/client_golang/prometheus"
	"go.uber.org/zap"
	"go.uber.org/zap/zapcore"
	"go.uber.org/zap/zaptest/observer"

	"bounced/internal/httpapi"
	"bounced/internal/httpapi/httpapitest"
)

var now = httpapitest.Now

// setup is a server over a fake, with what it logs and counts.
type setup struct {
	*httpapi.Server
	fake *httpapitest.Backend
	logs *observer.ObservedLogs
	reg  *prometheus.Registry
}

func newServer(t testing.TB, change ...func(*httpapi.Options)) *setup {
	t.Helper()
	core, logs := observer.New(zapcore.DebugLevel)
	s := &setup{fake: httpapitest.New(), logs: logs, reg: prometheus.NewRegistry()}
	o := s.fake.Options()
	o.Log, o.Registerer, o.Gatherer = zap.New(core), s.reg, s.reg
	for _, f := range change {
		f(&o)
	}
	var err error
	if s.Server, err = httpapi.New(o); err != nil {
		t.Fatal(err)
	}
	return s
}

func zapError(err error) zap.Field { return zap.Error(err) }
