import { MutationObserver, QueryClient, QueryObserver } from '@tanstack/react-query';
import { expect, it } from 'vitest';
import { followBusy } from '../../../renderer/app/busy.ts';

/** Whether a page shows that somebody waits; its time passes when the test says so. */
function followed() {
  const queries = new QueryClient({ defaultOptions: { queries: { networkMode: 'always' } } });
  const dataset: DOMStringMap = {};
  const due = new Map<() => void, number>();
  const end = followBusy(queries, dataset, (ms, work) => {
    due.set(work, ms);
    return () => due.delete(work);
  });
  const ask = (key: string, answer: Promise<string>) =>
    new QueryObserver(queries, { queryKey: [key], queryFn: () => answer }).subscribe(() => {});
  const waits = () => [...due.values()];
  const pass = () => {
    for (const work of due.keys()) work();
  };
  return { queries, ask, waits, pass, shown: () => 'busy' in dataset, end };
}

const answer = () => Promise.withResolvers<string>();

it('a first answer that is waited for shows within fifty milliseconds, and until it is there', async () => {
  const { ask, waits, pass, shown } = followed();
  const coming = answer();
  const end = ask('one', coming.promise);
  await expect.poll(waits).toEqual([expect.any(Number)]);
  expect(Math.max(...waits())).toBeLessThan(50);
  expect(shown()).toBe(false);
  pass();
  expect(shown()).toBe(true);
  coming.resolve('there');
  await expect.poll(shown).toBe(false);
  end();
});

it('what a button asked for shows alike, also while something else is answered', async () => {
  const { queries, ask, waits, pass, shown } = followed();
  const [saved, other] = [answer(), answer()];
  const done = new MutationObserver(queries, { mutationFn: () => saved.promise }).mutate();
  const end = ask('other', other.promise);
  await expect.poll(waits).toHaveLength(1);
  pass();
  other.resolve('there');
  await expect.poll(() => queries.getQueryData(['other'])).toBe('there');
  expect(shown()).toBe(true);
  saved.resolve('saved');
  await done;
  await expect.poll(shown).toBe(false);
  end();
});

it('what is read anew behind what is shown keeps nobody waiting, and what is short is never shown', async () => {
  const { queries, ask, waits, pass, shown, end } = followed();
  queries.setQueryData(['known'], 'before');
  const again = answer();
  const endKnown = ask('known', again.promise);
  void queries.refetchQueries({ queryKey: ['known'] });
  await expect.poll(() => queries.isFetching()).toBe(1);
  expect(waits()).toEqual([]);
  again.resolve('after');
  await expect.poll(() => queries.getQueryData(['known'])).toBe('after');
  const endShort = ask('short', Promise.resolve('there'));
  await expect.poll(() => queries.getQueryData(['short'])).toBe('there');
  await expect.poll(waits).toEqual([]);
  pass();
  expect(shown()).toBe(false);
  endKnown();
  endShort();
  end();
});
