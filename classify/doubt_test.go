package classify_test

import "testing"

// TestNotForGood: a mailbox that is moved, repaired or not set up yet will be there, and
// "unavailable" beside the client's address is about that.
func TestNotForGood(t *testing.T) {
	checkVerdicts(t, map[string]string{
		"550 account not active yet, user must confirm first":     "mailbox_inactive review",
		"550 5.2.1 Mailbox is being migrated, please retry":       "review",
		"550 5.2.1 account disabled for maintenance":              "review",
		"550 5.1.1 user unknown, try again later":                 "mailbox_unknown review",
		"550 mailbox unavailable: your IP 192.0.2.10 is listed":   "review",
		"550 mailbox unavailable":                                 "mailbox_unknown suppress",
		"550 5.2.1 account not active any more":                   "suppress",
		"550 5.3.0 mailbox database not found":                    "receiver_error retry",
		"550 Cannot open mailbox jane: No such file or directory": "receiver_error retry",
	}, func(diagnostic string) string { return diagnosed("5.0.0", "smtp; "+diagnostic) })
}

// TestMoreOfTheSender: nobody is given up for what does not exist on the sender's side.
func TestMoreOfTheSender(t *testing.T) {
	checkVerdicts(t, map[string]string{
		"550 5.7.1 unknown host name in HELO":               "sender_rejected fix",
		"550 The domain in your From header does not exist": "sender_rejected fix",
		"550 bounce address not found":                      "sender_rejected fix",
		"550 the greeting name shop does not exist":         "sender_rejected fix",
		"550 5.7.1 your domain is not known here":           "sender_rejected fix",
		"550 your address is unknown to our whitelist":      "sender_rejected fix",
	}, func(diagnostic string) string { return diagnosed("5.0.0", "smtp; "+diagnostic) })
}

// TestTurnedAway: who is told that the connection is refused because of who they are has
// reached the host.
func TestTurnedAway(t *testing.T) {
	checkVerdicts(t, map[string]string{
		"554 5.7.1 Su direccion IP aparece en listas negras; conexion rechazada": "reputation_block fix",
		"421 4.7.1 Connection refused, IP blocked by CSI":                        "reputation_block fix",
		"421 4.4.1 Connection refused":                                           "connection_failure retry",
	}, func(diagnostic string) string { return diagnosed("5.0.0", "smtp; "+diagnostic) })
}

// TestContradictedClass: a reply of class 5 is for good where nobody is there, whatever
// class the report's status is of.
func TestContradictedClass(t *testing.T) {
	checkVerdicts(t, map[string]string{
		`550 unknown user: "jane"`: "mailbox_unknown suppress",
		`450 unknown user: "jane"`: "mailbox_unknown retry",
	}, func(diagnostic string) string { return diagnosed("4.1.1", "smtp; "+diagnostic) })
}
