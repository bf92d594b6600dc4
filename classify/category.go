package classify

import "slices"

// defaults say what follows from a category if the row, the status and the reply code
// leave it open.
type defaults struct {
	Permanence Permanence
	Fault      Fault
	Permanent  Advice // advice when permanent
	Transient  Advice // advice otherwise
}

// categories holds every category with its defaults. A test walks it against
// the list in verdict.go.
var categories = map[Category]defaults{
	MailboxUnknown:     {Permanent, FaultRecipient, Suppress, Retry},
	MailboxInactive:    {Permanent, FaultRecipient, Suppress, Retry},
	MailboxMoved:       {Permanent, FaultRecipient, Suppress, Retry},
	MailboxFull:        {Transient, FaultRecipient, Retry, Retry},
	DomainUnknown:      {Permanent, FaultRecipient, Suppress, Retry},
	DomainNoMail:       {Permanent, FaultRecipient, Suppress, Retry},
	DNSFailure:         {Transient, FaultReceiver, Retry, Retry},
	RoutingFailure:     {Permanent, FaultReceiver, Review, Retry},
	ConnectionFailure:  {Transient, FaultNetwork, Retry, Retry},
	Expired:            {Permanent, FaultNetwork, Retry, Retry},
	RateLimited:        {Transient, FaultSender, Retry, Retry},
	Greylisted:         {Transient, FaultSender, Retry, Retry},
	ReceiverError:      {Transient, FaultReceiver, Retry, Retry},
	ProtocolError:      {Permanent, FaultSender, Fix, Fix},
	TLSFailure:         {Permanent, FaultSender, Fix, Retry},
	RelayDenied:        {Permanent, FaultReceiver, Review, Review},
	MessageTooLarge:    {Permanent, FaultContent, Fix, Fix},
	AuthFailure:        {Permanent, FaultSender, Fix, Fix},
	ReputationBlock:    {Permanent, FaultSender, Fix, Fix},
	SenderRejected:     {Permanent, FaultSender, Fix, Fix},
	RecipientFiltered:  {Permanent, FaultRecipient, Suppress, Review},
	SpamContent:        {Permanent, FaultContent, Fix, Fix},
	ContentRejected:    {Permanent, FaultContent, Fix, Fix},
	AttachmentRejected: {Permanent, FaultContent, Fix, Fix},
	Virus:              {Permanent, FaultContent, Fix, Fix},
	PolicyOther:        {Permanent, FaultSender, Review, Review},
	Suppressed:         {Permanent, FaultRecipient, Suppress, Suppress},
	Unknown:            {UnknownPermanence, FaultUnknown, Review, Review},
}

// Categories lists all categories, by name.
func Categories() []Category {
	names := make([]Category, 0, len(categories))
	for c := range categories {
		names = append(names, c)
	}
	slices.Sort(names)
	return names
}
