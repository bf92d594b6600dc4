package match

import (
	"bytes"
	"slices"
)

// builder grows a trie out of sorted phrases, links it and packs it into a
// double array. The children of a trie node are a linked list in byte order.
type builder struct {
	nodes []trie
	outs  [][]int32  // by phrase group; trie.out indexes it
	root  [256]int32 // children of the root, which is asked most
}

type trie struct {
	char              byte
	first, next, last int32 // first child, next sibling, last child; 0 for none
	fail              int32
	out               int32 // index into outs; -1 for none
}

type numbered struct {
	norm []byte
	id   int32
}

func newBuilder(phrases []numbered) *builder {
	slices.SortStableFunc(phrases, func(a, b numbered) int { return bytes.Compare(a.norm, b.norm) })
	size := 1
	for _, p := range phrases {
		size += len(p.norm)
	}
	b := &builder{nodes: make([]trie, 1, size), outs: make([][]int32, 0, len(phrases))}
	b.nodes[0].out = -1
	for _, p := range phrases {
		b.add(p.norm, p.id)
	}
	for kid := b.nodes[0].first; kid != 0; kid = b.nodes[kid].next {
		b.root[b.nodes[kid].char] = kid
	}
	return b
}

// add puts in a phrase that sorts behind all phrases before it, so only the
// last child of a node can be the one to follow.
func (b *builder) add(norm []byte, id int32) {
	at := int32(0)
	for _, c := range norm {
		last := b.nodes[at].last
		if last == 0 || b.nodes[last].char != c {
			n := int32(len(b.nodes))
			b.nodes = append(b.nodes, trie{char: c, out: -1})
			if last == 0 {
				b.nodes[at].first = n
			} else {
				b.nodes[last].next = n
			}
			b.nodes[at].last, last = n, n
		}
		at = last
	}
	n := &b.nodes[at]
	if n.out < 0 {
		n.out = int32(len(b.outs))
		b.outs = append(b.outs, nil)
	}
	b.outs[n.out] = append(b.outs[n.out], id)
}

func (b *builder) child(at int32, c byte) int32 {
	if at == 0 {
		return b.root[c]
	}
	for kid := b.nodes[at].first; kid != 0; kid = b.nodes[kid].next {
		if b.nodes[kid].char == c {
			return kid
		}
	}
	return 0
}

// link sets the failure links breadth first, and adds to each state the
// phrases that end there because they end some longer one. It returns the
// states in that order.
func (b *builder) link() []int32 {
	queue := make([]int32, 1, len(b.nodes))
	for i := 0; i < len(queue); i++ {
		at := queue[i]
		for kid := b.nodes[at].first; kid != 0; kid = b.nodes[kid].next {
			queue = append(queue, kid)
			if at == 0 {
				continue
			}
			c, f := b.nodes[kid].char, b.nodes[at].fail
			for {
				if next := b.child(f, c); next != 0 {
					b.nodes[kid].fail = next
					break
				}
				if f == 0 {
					break
				}
				f = b.nodes[f].fail
			}
			b.inherit(kid)
		}
	}
	return queue
}

func (b *builder) inherit(at int32) {
	from := b.nodes[b.nodes[at].fail].out
	if from < 0 {
		return
	}
	if b.nodes[at].out < 0 {
		b.nodes[at].out = from
		return
	}
	out := b.nodes[at].out
	b.outs[out] = append(b.outs[out], b.outs[from]...)
}

// pack lays the trie out. Children of states with several come first, first fit
// in a double array; then the rest of each phrase, one state behind the other,
// so that reading on in a phrase reads on in memory.
func (b *builder) pack(m *Matcher, order []int32) error {
	place, bases := make([]int32, len(b.nodes)), make([]int32, len(b.nodes)) // by trie node
	f := fitting{used: map[int32]bool{}, free: 1}
	list := make([]byte, 0, 256)
	for _, at := range order {
		if list = b.children(list[:0], at); len(list) == 0 || len(list) == 1 && at != 0 {
			continue
		}
		bases[at] = f.fit(list)
		for kid := b.nodes[at].first; kid != 0; kid = b.nodes[kid].next {
			place[kid] = bases[at] + int32(b.nodes[kid].char)
		}
	}
	top := int32(len(f.taken)) // whatever the byte, no state leads behind this but by a jump
	for _, at := range order {
		for kid := b.only(at); kid != 0 && place[kid] == 0; kid = b.only(kid) {
			place[kid] = top
			top++
		}
	}
	if top > maxSlots {
		return errTooMany
	}
	m.nodes = make([]node, top)
	m.fails, m.firsts = make([]int32, top), make([]int32, top)
	for i := range b.nodes {
		n := &b.nodes[i]
		packed := node(n.char)
		switch {
		case bases[i] != 0:
			packed |= node(bases[i]) << baseShift
		default: // to its only child, or to slot 0, where no byte leads
			packed |= node(place[n.first])<<baseShift | jump
		}
		if n.fail == 0 {
			packed |= shallow
		}
		if n.out >= 0 {
			packed |= ends
		}
		m.nodes[place[i]] = packed
		m.fails[place[i]] = place[n.fail]
	}
	b.finish(m, place)
	return nil
}

func (b *builder) children(list []byte, at int32) []byte {
	for kid := b.nodes[at].first; kid != 0; kid = b.nodes[kid].next {
		list = append(list, b.nodes[kid].char)
	}
	return list
}

// only returns the child of a node that has no other, 0 for all others.
func (b *builder) only(at int32) int32 {
	if kid := b.nodes[at].first; kid != 0 && b.nodes[kid].next == 0 {
		return kid
	}
	return 0
}

// fitting finds room in a double array.
type fitting struct {
	taken []bool
	used  map[int32]bool // bases: no two states share one
	free  int32          // from where to look: what is nearly full is not looked at again
}

// fit takes the slots base+c for all c of list, and returns that base.
func (f *fitting) fit(list []byte) (base int32) {
	for f.at(f.free) {
		f.free++
	}
	tried := int32(0)
	for first := max(f.free, int32(list[0])+1); ; first++ {
		if f.at(first) {
			continue
		}
		tried++
		base = first - int32(list[0])
		if f.used[base] || slices.ContainsFunc(list, func(c byte) bool { return f.at(base + int32(c)) }) {
			continue
		}
		if tried > 64 {
			f.free += (first - f.free) / 2
		}
		if need := int(base) + 256; need > len(f.taken) {
			f.taken = append(f.taken, make([]bool, need-len(f.taken))...)
		}
		for _, c := range list {
			f.taken[base+int32(c)] = true
		}
		f.used[base] = true
		return base
	}
}

func (f *fitting) at(slot int32) bool { return int(slot) < len(f.taken) && f.taken[slot] }

// finish writes down which phrases end where, and the ways out of the root.
func (b *builder) finish(m *Matcher, place []int32) {
	starts := make([]int32, len(b.outs))
	for i, ids := range b.outs {
		starts[i] = int32(len(m.outs))
		m.outs = append(append(m.outs, ids...), -1)
	}
	for i := range b.nodes {
		if n := &b.nodes[i]; n.out >= 0 {
			m.firsts[place[i]] = starts[n.out]
		}
	}
	for kid := b.nodes[0].first; kid != 0; kid = b.nodes[kid].next {
		m.root[b.nodes[kid].char] = place[kid]
	}
}
