import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { installer, writeRelease } from '../../../support/release.ts';
import { terminal } from './psea.ts';

it('a file that was brought is checked by its bare path, without a workspace', async () => {
  const { cwd, run } = terminal();
  writeRelease(join(cwd, 'usb stick'));
  const path = join('usb stick', installer);
  expect(await run(['update', 'check', path])).toMatchObject({
    exit: 0,
    value: { from: '0.0.0-test', to: '1.2.3', step: 'newer', form: 'installer' },
  });
  writeFileSync(join(cwd, path), 'a forged program');
  expect(await run(['update', 'check', path])).toMatchObject({
    exit: 1,
    refusal: { code: 'UPDATE_ALTERED' },
  });
  expect(await run(['update', 'check'])).toMatchObject({ exit: 2 });
});
