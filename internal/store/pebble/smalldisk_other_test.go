//go:build !linux

package pebble_test

import "testing"

func smallDisk(t *testing.T, _ int) string {
	t.Helper()
	t.Skip("a small disk can be mounted on Linux only")
	return ""
}
