package main

import "bounced/internal/event"

type nodesCmd struct {
	server
	JSON bool `name:"json" help:"As JSON, on one line."`
}

func (n *nodesCmd) Run(c *console) error {
	data, err := n.call(c.ctx, "GET", "/v1/nodes", nil, nil)
	if err != nil {
		return err
	}
	if n.JSON {
		return printJSON(c.out, data)
	}
	var list struct {
		Nodes []struct {
			event.Node
			Alive bool
		}
	}
	if err := n.decode(data, &list); err != nil {
		return err
	}
	rows := [][]string{{"NAME", "STATE", "VERSION", "UP SINCE", "LAST SEEN"}}
	for _, node := range list.Nodes {
		state := "gone"
		if node.Alive {
			state = "alive"
		}
		rows = append(rows, []string{node.Name, state, node.Version, moment(node.Started), moment(node.Seen)})
	}
	return table(c.out, rows)
}
