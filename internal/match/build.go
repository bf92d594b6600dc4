package match

import "slices"

// builder grows a plain trie, links it and packs it into a double array.
type builder struct {
	kids []map[byte]int32
	fail []int32
	out  [][]int32
}

func newBuilder() *builder {
	b := &builder{}
	b.node()
	return b
}

func (b *builder) node() int32 {
	b.kids = append(b.kids, nil)
	b.fail = append(b.fail, 0)
	b.out = append(b.out, nil)
	return int32(len(b.kids) - 1)
}

func (b *builder) add(norm []byte, id int32) {
	at := int32(0)
	for _, c := range norm {
		next, ok := b.kids[at][c]
		if !ok {
			next = b.node()
			if b.kids[at] == nil {
				b.kids[at] = make(map[byte]int32, 1)
			}
			b.kids[at][c] = next
		}
		at = next
	}
	b.out[at] = append(b.out[at], id)
}

// link sets the failure links breadth first, and adds to each state the
// phrases that end there because they end some longer one.
func (b *builder) link() {
	queue := []int32{0}
	for len(queue) > 0 {
		at := queue[0]
		queue = queue[1:]
		for _, c := range keys(b.kids[at]) {
			kid := b.kids[at][c]
			queue = append(queue, kid)
			if at == 0 {
				continue
			}
			f := b.fail[at]
			for {
				if next, ok := b.kids[f][c]; ok {
					b.fail[kid] = next
					break
				}
				if f == 0 {
					break
				}
				f = b.fail[f]
			}
			b.out[kid] = append(b.out[kid], b.out[b.fail[kid]]...)
		}
	}
}

// keys returns the bytes of a node's children in order, so that equal phrases
// always build equal automata.
func keys(kids map[byte]int32) []byte {
	list := make([]byte, 0, len(kids))
	for c := range kids {
		list = append(list, c)
	}
	slices.Sort(list)
	return list
}

// pack lays the trie out as a double array, first fit.
func (b *builder) pack(m *Matcher) {
	place := make([]int32, len(b.kids)) // trie node → slot
	m.grow(512)
	m.nodes[0] = node{out: -1}
	free := int32(1) // no slot below is free
	queue := []int32{0}
	for len(queue) > 0 {
		at := queue[0]
		queue = queue[1:]
		list := keys(b.kids[at])
		if len(list) == 0 {
			continue
		}
		for m.taken(free) {
			free++
		}
		base := m.fit(list, free)
		slot := place[at]
		m.nodes[slot].base = base
		for _, c := range list {
			kid, to := b.kids[at][c], base+int32(c)
			place[kid] = to
			m.nodes[to].check = slot
			queue = append(queue, kid)
		}
	}
	m.finish(b, place)
}

// fit finds a base where the slots of all of list are free.
func (m *Matcher) fit(list []byte, from int32) int32 {
	for first := from; ; first++ {
		if m.taken(first) {
			continue
		}
		base := first - int32(list[0])
		if base < 0 {
			continue
		}
		m.grow(int(base) + 512)
		if !slices.ContainsFunc(list, func(c byte) bool { return m.taken(base + int32(c)) }) {
			return base
		}
	}
}

func (m *Matcher) taken(slot int32) bool {
	return slot == 0 || int(slot) < len(m.nodes) && m.nodes[slot].check >= 0
}

func (m *Matcher) grow(n int) {
	for len(m.nodes) < n {
		m.nodes = append(m.nodes, node{check: -1, out: -1})
	}
}

func (m *Matcher) finish(b *builder, place []int32) {
	for i := range b.kids {
		slot := place[i]
		m.nodes[slot].fail = place[b.fail[i]]
		if len(b.out[i]) > 0 {
			m.nodes[slot].out = int32(len(m.outs))
			m.outs = append(append(m.outs, b.out[i]...), -1)
		}
	}
	for c, kid := range b.kids[0] {
		m.root[c] = place[kid]
	}
	m.nodes = slices.Clip(m.nodes)
}
