package classify

// Rule is one row of the table that judges why a delivery failed. All
// conditions that are set must hold. First match wins, so rows go from narrow
// to broad; table.go has the order of the groups.
type Rule struct {
	ID string // unique, lower case, words joined by "-"

	// Text holds phrases, any of which must occur in what was said. They are
	// matched as whole words, whatever the letter case and the line breaks. A "*"
	// at an end lets the word go on there; "a … b" wants b within 80 bytes after a.
	Text []string
	// Status holds enhanced statuses, any of which must be the recipient's:
	// "5.1.1", "x.1.1" for any class, "5.7.60*" for all that begin so.
	Status []string
	Code   []int    // SMTP reply codes, any; 4 and 5 stand for their whole class
	State  []string // SMTP states, any: connect, ehlo, mail, rcpt, data
	MTA    []string // domains; the remote or reporting host, or the recipient, must be in one of them

	Category   Category
	Permanence Permanence // "" follows the class of the status or code, then the category
	Fault      Fault      // "" follows the category
	Advice     Advice     // "" follows category and permanence

	Shadow bool // decides nothing, only shows in Result.Shadow; for operators' rows

	// Confidence that the category is right if the row decides, 0 to 1; 0 means the
	// default of its group.
	Confidence float64

	Source string   // where the wording comes from: a page, an RFC, a server's source
	Hits   []Sample // each must land on this row, with the whole table in place
	Misses []Sample // none may land on this row
}

// Sample is what a rule sees of one failure. Zero fields are unknown.
type Sample struct {
	Status string `yaml:"status"`
	Code   int    `yaml:"code"`
	State  string `yaml:"state"`
	MTA    string `yaml:"mta"`
	Text   string `yaml:"text"`
}
