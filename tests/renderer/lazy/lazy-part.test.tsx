import { Suspense } from 'react';
import { prerender } from 'react-dom/static.edge';
import { beforeAll, expect, it } from 'vitest';
import { lazyPart } from '../../../renderer/components/lazy/lazy-part.ts';
import { startText } from '../../../renderer/text/text.ts';

beforeAll(() => startText('en'));

const Shown = ({ name }: { readonly name: string }) => <p>{name}</p>;

async function drawn(Part: ReturnType<typeof lazyPart<'Shown', { readonly name: string }>>) {
  const errors: unknown[] = [];
  const { prelude } = await prerender(
    <Suspense fallback="waiting">
      <Part name="Fictional part" />
    </Suspense>,
    { onError: (error) => void errors.push(error) },
  );
  return { text: await new Response(prelude).text(), errors };
}

it('fetches a part once, when somebody asks for it, and shows it', async () => {
  let fetched = 0;
  const Part = lazyPart('Shown', async () => {
    fetched += 1;
    return { Shown };
  });
  expect(fetched).toBe(0);
  Part.prepare();
  expect((await drawn(Part)).text).toContain('Fictional part');
  expect(fetched).toBe(1);
});

it('tells by its name that a part did not come, and asks anew the next time', async () => {
  let isGone = true;
  let asked = 0;
  const load = async () => {
    asked += 1;
    if (isGone) throw new TypeError('Failed to fetch');
    return { Shown };
  };
  const Part = lazyPart('Shown', load);
  Part.prepare();
  const { errors, text } = await drawn(Part);
  expect(errors).toMatchObject([{ name: 'PartNotLoaded', message: 'Shown' }]);
  expect(text).not.toContain('Fictional part');
  isGone = false;
  const before = asked;
  Part.prepare();
  expect(asked).toBe(before + 1);
});
