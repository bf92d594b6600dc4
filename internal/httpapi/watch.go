package httpapi

import (
	"net/http"
	"slices"
	"strings"
	"time"

	"bounced/internal/event"

	"github.com/prometheus/client_golang/prometheus/promhttp"
	"go.uber.org/zap"
)

type templateList struct {
	Templates []event.Template `json:"templates"` // most frequent first
}

func (s *Server) unknownTexts(_ http.ResponseWriter, r *http.Request) (any, error) {
	q := s.params(r, "limit")
	limit := q.limit("limit")
	if q.err != nil {
		return nil, q.err
	}
	if limit == 0 {
		limit = 20
	}
	list, err := s.opts.Store.Templates(r.Context(), limit)
	if err != nil {
		return nil, err
	}
	return templateList{append([]event.Template{}, list...)}, nil
}

type node struct {
	event.Node
	Alive bool `json:"alive"`
}

type nodeList struct {
	Nodes []node `json:"nodes"` // by name
}

// nodesKept is how long a node that is gone stays in the list.
const nodesKept = 24 * time.Hour

func (s *Server) listNodes(_ http.ResponseWriter, r *http.Request) (any, error) {
	now := s.opts.Now()
	nodes, err := s.opts.Store.Nodes(r.Context(), now.Add(-nodesKept))
	if err != nil {
		return nil, err
	}
	list := nodeList{[]node{}}
	for _, n := range nodes {
		list.Nodes = append(list.Nodes, node{n, now.Sub(n.Seen) < s.opts.NodeAlive})
	}
	slices.SortFunc(list.Nodes, func(a, b node) int { return strings.Compare(a.Name, b.Name) })
	return list, nil
}

func (s *Server) showMetrics(w http.ResponseWriter, r *http.Request) (any, error) {
	promhttp.HandlerFor(s.opts.Gatherer, promhttp.HandlerOpts{ErrorLog: gatherLog{s.opts.Log.Sugar()}}).ServeHTTP(w, r)
	return written, nil
}

// gatherLog logs what collectors of metrics complain of.
type gatherLog struct{ *zap.SugaredLogger }

func (l gatherLog) Println(v ...any) { l.Errorw("metrics", "error", v) }

type health struct {
	Status string `json:"status"`
}

// healthz answers 200 as long as the process answers at all.
func (s *Server) healthz(http.ResponseWriter, *http.Request) (any, error) {
	return health{"alive"}, nil
}
