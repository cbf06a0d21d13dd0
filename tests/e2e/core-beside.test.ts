import { expect, it } from 'vitest';
import { decodeMessage, encodeMessage } from '../../shared/contract/wire.ts';
import { passphrase } from '../support/app.ts';
import { add, names, start, withWorkspace } from './support/core.ts';

it('answers as an application of this process does, and tells of every change', async () => {
  const { app, events, remembered, folder } = await withWorkspace();
  expect(await add(app, 'Fictional relief')).toBe('Fictional relief');
  expect(events.map(({ type }) => type)).toEqual(
    expect.arrayContaining(['workspace.changed', 'partner.changed']),
  );
  expect(remembered).toEqual([folder]);
  const recent = await app.dispatch(['workspace', 'listRecent'], {});
  expect(JSON.stringify(recent)).toContain(JSON.stringify(folder));
  expect(await app.exportKey()).toMatch(/^[0-9a-f]{64}$/);
});

it('hands on a message whole, and knows one that is none', async () => {
  const { app } = await withWorkspace();
  const answer = await app.dispatchMessage(['partner', 'list'], encodeMessage({ input: {} }));
  expect(answer && decodeMessage(answer)).toMatchObject({ result: { ok: true, value: { rows: [] } } });
  expect(await app.dispatchMessage(['partner', 'list'], new Uint8Array([0, 0, 0, 9, 1]))).toBeNull();
});

it('refuses by name what a lost core was asked, and goes on in the same workspace with all that was acknowledged', async () => {
  const { app, bugs, events, lose, runs } = await withWorkspace();
  expect(await add(app, 'Acknowledged')).toBe('Acknowledged');
  const asked = app.dispatch(['workspace', 'check'], {});
  const read = app.dispatchMessage(['partner', 'list'], encodeMessage({ input: {} }));
  await lose();
  expect(await asked).toMatchObject({ ok: false, error: { code: 'CORE_LOST' } });
  expect(decodeMessage((await read) ?? new Uint8Array())).toMatchObject({
    result: { error: { code: 'CORE_LOST' } },
  });
  expect(bugs).toEqual([['CORE', expect.any(Error)]]);
  expect(events.at(-1)).toEqual({ type: 'workspace.changed' });

  expect(await names(app)).toEqual(['Acknowledged']);
  expect(await add(app, 'Afterwards')).toBe('Afterwards');
  expect(runs).toHaveLength(2);
});

it('loses nothing that was acknowledged, whenever the core is lost in the midst of changes', async () => {
  const { app, folder, lose } = await withWorkspace();
  const kept: string[] = [];
  for (let round = 0; round < 4; round += 1) {
    const changes = Array.from({ length: 12 }, (_, n) => `Fictional ${round}-${n}`);
    const answers = changes.map((name) => add(app, name));
    await answers[round * 3];
    await lose();
    kept.push(...(await Promise.all(answers)).filter((answer) => answer !== 'CORE_LOST'));
  }
  expect(kept.length).toBeGreaterThanOrEqual(4);
  expect(await names(app)).toEqual(expect.arrayContaining(kept));
  expect(await app.dispatch(['workspace', 'check'], {})).toMatchObject({ ok: true, value: { problems: [] } });
  expect(folder).not.toBe('');
});

it('is closed with its host: the workspace is free, and nothing was a fault', async () => {
  const { app, bugs, folder } = await withWorkspace();
  await add(app, 'Fictional');
  await app.close();
  expect(bugs).toEqual([]);
  const next = start();
  const opened = await next.app.dispatch(['workspace', 'open'], { folder, passphrase });
  expect(opened.ok).toBe(true);
  expect(await names(next.app)).toEqual(['Fictional']);
});
