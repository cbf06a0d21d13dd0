import { MutationObserver, QueryClient, QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { followBusy } from '../../../renderer/app/busy.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Whether a page shows that somebody waits. */
function followed() {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false, networkMode: 'always' } } });
  const dataset: DOMStringMap = {};
  const end = followBusy(queries, dataset);
  return { queries, shown: () => 'busy' in dataset, end };
}

const answer = <Value>() => Promise.withResolvers<Value>();

it('a first answer that is waited for shows within fifty milliseconds, and until it is there', async () => {
  const { queries, shown } = followed();
  const coming = answer<string>();
  const end = new QueryObserver(queries, { queryKey: ['one'], queryFn: () => coming.promise }).subscribe(
    () => {},
  );
  await vi.advanceTimersByTimeAsync(10);
  expect(shown()).toBe(false);
  await vi.advanceTimersByTimeAsync(40);
  expect(shown()).toBe(true);
  coming.resolve('there');
  await vi.advanceTimersByTimeAsync(1);
  expect(shown()).toBe(false);
  end();
});

it('what a button asked for shows alike, also while something else is answered', async () => {
  const { queries, shown } = followed();
  const [saved, other] = [answer<string>(), answer<string>()];
  const mutation = new MutationObserver(queries, { mutationFn: () => saved.promise });
  const done = mutation.mutate();
  const end = new QueryObserver(queries, { queryKey: ['other'], queryFn: () => other.promise }).subscribe(
    () => {},
  );
  await vi.advanceTimersByTimeAsync(50);
  other.resolve('there');
  await vi.advanceTimersByTimeAsync(1);
  expect(shown()).toBe(true);
  saved.resolve('saved');
  await done;
  await vi.advanceTimersByTimeAsync(1);
  expect(shown()).toBe(false);
  end();
});

it('what is read anew behind what is shown keeps nobody waiting, and what is short is never shown', async () => {
  const { queries, shown, end: endFollowing } = followed();
  queries.setQueryData(['known'], 'before');
  const again = answer<string>();
  const end = new QueryObserver(queries, { queryKey: ['known'], queryFn: () => again.promise }).subscribe(
    () => {},
  );
  void queries.refetchQueries({ queryKey: ['known'] });
  await vi.advanceTimersByTimeAsync(100);
  expect(shown()).toBe(false);
  const short = answer<string>();
  const other = new QueryObserver(queries, { queryKey: ['short'], queryFn: () => short.promise }).subscribe(
    () => {},
  );
  await vi.advanceTimersByTimeAsync(20);
  short.resolve('there');
  await vi.advanceTimersByTimeAsync(100);
  expect(shown()).toBe(false);
  end();
  other();
  endFollowing();
});
