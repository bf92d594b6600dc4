package dsn

import "testing"

// TestPhrasesCanBeFound: a phrase with marks at an end that lines are rid of would
// never be found.
func TestPhrasesCanBeFound(t *testing.T) {
	for phrase := range boundaryPhrases {
		if !announces("--- " + phrase + " ---") {
			t.Errorf("%q between dashes announces nothing", phrase)
		}
	}
}
