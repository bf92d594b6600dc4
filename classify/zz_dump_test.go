package classify_test

import (
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"testing"

	"bounced/classify"
	"bounced/dsn"
)

func TestDump(t *testing.T) {
	for _, f := range strings.Fields(os.Getenv("DUMP")) {
		raw, _ := os.ReadFile(f)
		rep, err := dsn.Parse(raw)
		rep.Header.Fields = dsn.Fields{}
		if rep.Returned != nil {
			rep.Returned.Fields = dsn.Fields{}
			rep.Returned.Raw = fmt.Sprint(len(rep.Returned.Raw))
		}
		for i := range rep.Quoted {
			rep.Quoted[i].Text = rep.Quoted[i].Text[:min(200, len(rep.Quoted[i].Text))]
		}
		b, _ := json.MarshalIndent(rep, "", " ")
		fmt.Println(f, err, string(b))
		rep, _ = dsn.Parse(raw)
		b, _ = json.MarshalIndent(classify.Default().Judge(rep, classify.Known{}), "", " ")
		fmt.Println(string(b))
	}
}
