package envelope_test

import (
	"fmt"
	"time"

	"bounced/envelope"
)

func ExampleBook_Mint() {
	book, err := envelope.NewBook([]envelope.Domain{{
		Name: "bounces.example.com",
		Keys: []envelope.Key{{ID: "a", Secret: []byte("correct horse battery staple")}},
	}})
	if err != nil {
		fmt.Println(err)
		return
	}
	now := time.Date(2026, 3, 14, 12, 0, 0, 0, time.UTC)
	m, err := book.Mint("", "order-8812", now)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println("MAIL FROM:<" + m.Address + ">")
	fmt.Println("good until", m.Expires.Format(time.DateOnly))
	// Output:
	// MAIL FROM:<b+order-8812-a26oo9unjuh60s@bounces.example.com>
	// good until 2026-04-14
}

func ExampleBook_Decode() {
	book, err := envelope.NewBook([]envelope.Domain{{
		Name: "bounces.example.com",
		Keys: []envelope.Key{{ID: "a", Secret: []byte("correct horse battery staple")}},
		// Mail that an older system sent still bounces for a while.
		Foreign: []envelope.Foreign{{Scheme: envelope.SchemeXVERP, Unsigned: true}},
	}})
	if err != nil {
		fmt.Println(err)
		return
	}
	now := time.Date(2026, 3, 20, 12, 0, 0, 0, time.UTC)
	for _, address := range []string{
		"B+Order-8812-A26oo9unjuh60s@bounces.example.com",
		"b+order-8813-a26oo9unjuh60s@bounces.example.com",
		"news-42+jane=example.org@bounces.example.com",
		"Postmaster@bounces.example.com",
	} {
		d := book.Decode(address, now)
		fmt.Printf("%-9s id=%q recipient=%q signed=%t\n", d.Verdict, d.ID, d.Recipient, d.Signed)
	}
	// Output:
	// valid     id="order-8812" recipient="" signed=true
	// forged    id="" recipient="" signed=false
	// valid     id="news-42" recipient="jane@example.org" signed=false
	// role      id="" recipient="" signed=false
}
