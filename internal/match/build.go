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

// pack lays the trie out as a double array. States with several children come
// first, first fit; then the rest of each phrase, one state behind the other, so
// that reading on in a phrase reads on in memory.
func (b *builder) pack(m *Matcher, order []int32) {
	place := make([]int32, len(b.nodes)) // trie node → slot
	m.grow(len(b.nodes) + 512)
	free, top := int32(1), int32(1)
	list := make([]byte, 0, 256)
	for _, at := range order {
		if list = b.children(list[:0], at); len(list) < 2 && at != 0 {
			continue
		}
		var base int32
		base, free = m.fit(list, free)
		for kid := b.nodes[at].first; kid != 0; kid = b.nodes[kid].next {
			slot := base + int32(b.nodes[kid].char)
			place[kid], m.nodes[slot].check = slot, 0
			top = max(top, slot+1)
		}
	}
	for _, at := range order {
		if only := b.only(at); only == 0 || at == 0 || place[only] != 0 {
			continue
		}
		for kid := b.only(at); kid != 0; kid = b.only(kid) {
			place[kid] = top
			top++
		}
	}
	m.grow(int(top))
	m.nodes = slices.Clip(m.nodes[:top])
	for at := range b.nodes {
		slot := place[at]
		for kid := b.nodes[at].first; kid != 0; kid = b.nodes[kid].next {
			m.nodes[slot].base = place[kid] - int32(b.nodes[kid].char)
			m.nodes[place[kid]].check = slot
		}
	}
	m.finish(b, place)
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

// fit finds a base where the slots of all of list are free, and from where to
// look the next time: stretches that are nearly full are not looked at again.
func (m *Matcher) fit(list []byte, from int32) (base, free int32) {
	for m.taken(from) {
		from++
	}
	tried := int32(0)
	for first := max(from, int32(list[0])+1); ; first++ {
		if m.taken(first) {
			continue
		}
		tried++
		base = first - int32(list[0])
		m.grow(int(base) + 512)
		if !slices.ContainsFunc(list, func(c byte) bool { return m.taken(base + int32(c)) }) {
			if tried > 64 {
				from += (first - from) / 2
			}
			return base, from
		}
	}
}

func (m *Matcher) taken(slot int32) bool {
	return slot == 0 || int(slot) < len(m.nodes) && m.nodes[slot].check >= 0
}

func (m *Matcher) grow(n int) {
	m.nodes = slices.Grow(m.nodes, max(0, n-len(m.nodes)))
	for len(m.nodes) < n {
		m.nodes = append(m.nodes, node{check: -1, out: -1})
	}
}

func (m *Matcher) finish(b *builder, place []int32) {
	starts := make([]int32, len(b.outs))
	for i, ids := range b.outs {
		starts[i] = int32(len(m.outs))
		m.outs = append(append(m.outs, ids...), -1)
	}
	for i := range b.nodes {
		n := &b.nodes[i]
		slot := place[i]
		m.nodes[slot].fail = place[n.fail]
		if n.out >= 0 {
			m.nodes[slot].out = starts[n.out]
		}
	}
	for kid := b.nodes[0].first; kid != 0; kid = b.nodes[kid].next {
		m.root[b.nodes[kid].char] = place[kid]
	}
}
