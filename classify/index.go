package classify

import (
	"hash/maphash"
	"strings"
)

// index finds targets by address, in any letter case. It holds only their numbers, in
// a hash table that is never more than half full: a map from addresses would take ten
// times the memory. The zero value is empty, and not ready for find before add.
type index struct {
	slots []int32 // numbers of targets plus one, 0 for none
	used  int     // how many of the targets are in slots
	free  int     // the slot where find found nothing last
}

// seed keeps senders from choosing addresses that collide.
var seed = maphash.MakeSeed()

// find returns the number of the target of an address, -1 if there is none.
func (x *index) find(list []target, address string) int {
	lower := strings.ToLower(address)
	for at := x.first(lower); ; at = x.after(at) {
		n := int(x.slots[at]) - 1
		if n < 0 {
			x.free = at
			return n
		}
		if list[n].address == address || strings.ToLower(list[n].address) == lower {
			return n
		}
	}
}

// first returns the slot where the search for an address in lower case begins, and
// after the one where it goes on.
func (x *index) first(lower string) int {
	return int(maphash.String(seed, lower) & uint64(len(x.slots)-1))
}

func (x *index) after(slot int) int { return (slot + 1) & (len(x.slots) - 1) }

// add adds the last target of a list, which find did not find just now. The first time,
// it adds all of them.
func (x *index) add(list []target) {
	if 2*len(list) <= len(x.slots) && x.used == len(list)-1 {
		x.used++
		x.slots[x.free] = int32(x.used)
		return
	}
	if 2*len(list) > len(x.slots) {
		size := 64
		for size < 2*cap(list) {
			size *= 2
		}
		x.slots, x.used = make([]int32, size), 0
	}
	for ; x.used < len(list); x.used++ {
		at := x.first(strings.ToLower(list[x.used].address))
		for x.slots[at] != 0 {
			at = x.after(at)
		}
		x.slots[at] = int32(x.used + 1)
	}
}

// forget empties the index, and keeps memory for at most maxKept targets.
func (x *index) forget() {
	if x.used == 0 {
		return
	}
	if len(x.slots) > 2*maxKept {
		x.slots = nil
	}
	clear(x.slots)
	x.used = 0
}
