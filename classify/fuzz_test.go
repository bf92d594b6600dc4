package classify_test

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"bounced/classify"
	"bounced/dsn"
)

var allKinds = []classify.Kind{
	classify.Failure, classify.Delayed, classify.Delivered, classify.AutoReply, classify.Challenge, classify.ReadReceipt, classify.Complaint, classify.Other,
}

func FuzzClassify(f *testing.F) {
	f.Add([]byte(typical))
	for _, m := range slices.Concat(formats, trickyFormats) {
		f.Add([]byte(strings.ReplaceAll(m.raw, "\n", "\r\n")))
	}
	c := classify.Default()
	f.Fuzz(func(t *testing.T, raw []byte) {
		rep, _ := dsn.Parse(raw)
		res := c.Judge(rep, classify.Known{})
		if !slices.Contains(allKinds, res.Kind) {
			t.Fatalf("kind %q", res.Kind)
		}
		if res.Confidence < 0 || res.Confidence > 1 || res.Evidence.Rule == "" {
			t.Fatalf("kind without good evidence: %+v", res)
		}
		if res.Kind == classify.Failure && len(res.Recipients) == 0 {
			t.Fatal("a failure of nobody")
		}
		for _, o := range res.Recipients {
			if o.Category == "" || o.Permanence == "" || o.Fault == "" || o.Advice == "" || o.Evidence.Rule == "" {
				t.Fatalf("half an outcome: %+v", o)
			}
			if o.Code != 0 && (o.Code < 400 || o.Code > 999) {
				t.Fatalf("code %d", o.Code)
			}
		}
		if again := c.Judge(rep, classify.Known{}); !reflect.DeepEqual(res, again) {
			t.Fatalf("judged twice:\n%+v\n%+v", res, again)
		}
	})
}

func FuzzTemplate(f *testing.F) {
	f.Add("550 5.1.1 <bob@example.com>: User unknown")
	f.Fuzz(func(t *testing.T, text string) {
		if got := classify.Template(text); len(got) > 300 {
			t.Fatalf("%d bytes", len(got))
		}
	})
}
