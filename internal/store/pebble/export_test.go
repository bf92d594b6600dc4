package pebble

import "testing"

// Forget makes stores read nearly everything from their tables, until the test
// ends.
func Forget(t *testing.T) {
	live, share := mostLive, recentShare
	mostLive, recentShare = 0, 0
	t.Cleanup(func() { mostLive, recentShare = live, share })
}
