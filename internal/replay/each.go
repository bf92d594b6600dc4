package replay

import (
	"context"
	"iter"

	"golang.org/x/sync/errgroup"
	"golang.org/x/sync/semaphore"
)

// inFlight bounds the bytes of messages that are being worked on, or whose results wait
// for their turn.
const inFlight = 128 << 20

// Each does work on each message, on workers goroutines, and hands the results to emit
// one after the other, in the order of the messages. It ends with the first error of
// emit, or with that of ctx.
func Each[R any](ctx context.Context, messages iter.Seq[Message], workers int, work func(Message) R, emit func(R) error) error {
	type job struct {
		message Message
		weight  int64
		done    chan R
	}
	group, ctx := errgroup.WithContext(ctx)
	memory := semaphore.NewWeighted(inFlight)
	todo, order := make(chan *job), make(chan *job, 16*workers)

	group.Go(func() error {
		defer close(todo)
		defer close(order)
		for m := range messages {
			j := &job{m, min(int64(len(m.Raw))+1, inFlight), make(chan R, 1)}
			if err := memory.Acquire(ctx, j.weight); err != nil {
				return err
			}
			for _, next := range []chan *job{order, todo} {
				select {
				case next <- j:
				case <-ctx.Done():
					return ctx.Err()
				}
			}
		}
		return nil
	})
	for range workers {
		group.Go(func() error {
			for j := range todo {
				j.done <- work(j.message)
			}
			return nil
		})
	}
	group.Go(func() error {
		for j := range order {
			select {
			case r := <-j.done:
				if err := emit(r); err != nil {
					return err
				}
			case <-ctx.Done():
				return ctx.Err()
			}
			memory.Release(j.weight)
		}
		return nil
	})
	return group.Wait()
}
