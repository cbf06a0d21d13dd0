import { expect, it } from 'vitest';
import { createNamedCalls } from '../../../../main/hosts/beside/named-calls.ts';

it('work of the core is heard of by its name, and stops at its next step once nobody waits', async () => {
  const told: unknown[] = [];
  const calls = createNamedCalls((...of) => told.push(of));
  const begun = Promise.withResolvers<void>();
  const heard = Promise.withResolvers<void>();
  const work = calls.run('one', async (progress) => {
    progress?.at('reading', 0, 2);
    begun.resolve();
    await heard.promise;
    progress?.at('reading', 1, 2);
    return 'done';
  });
  await begun.promise;
  expect(told).toEqual([['one', 'reading', 0, 2]]);
  calls.cancel('another');
  calls.cancel('one');
  heard.resolve();
  await expect(work).rejects.toMatchObject({ name: 'Cancelled' });
  // The name is free again, and what has none can't be stopped.
  expect(await calls.run('one', async (progress) => progress?.at('reading', 0, 1) ?? 'went on')).toBe(
    'went on',
  );
  expect(await calls.run(undefined, async (progress) => progress ?? 'unheard')).toBe('unheard');
});
