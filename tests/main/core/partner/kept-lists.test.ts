import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWithWorkspace, type TestApp, value } from '../../../support/app.ts';
import { sayList } from '../../../support/say-list.ts';

// Lists with the troubles of those that offices keep, each with what is right beside it. A difference is looked at by a
// person; PSEA_WRITE_LISTS=1 writes down what is read today.
const folder = join(import.meta.dirname, '..', '..', '..', 'fixtures', 'lists');
const names = readdirSync(folder)
  .filter((name) => /\.(csv|xlsx)$/.test(name))
  .sort();
const rightPath = join(folder, 'right-values.md');

let test: TestApp;
beforeAll(async () => {
  test = await startWithWorkspace();
});
afterAll(() => test.end());

const read = async (name: string) => {
  const file = { name, bytes: new Uint8Array(readFileSync(join(folder, name))) };
  return sayList(value(await test.client.partner.previewImport({ file })));
};

if (process.env.PSEA_WRITE_LISTS) {
  it('writes down what is read', async () => {
    const parts: string[] = [];
    for (const name of names) parts.push(`## ${name}\n\n${await read(name)}\n`);
    writeFileSync(rightPath, `# Lists, and what is right\n\n${parts.join('\n')}`);
    expect(parts.length).toBe(names.length);
  });
}

describe('a list as an office keeps it', () => {
  const right = new Map(
    readFileSync(rightPath, 'utf8')
      .split(/^## /m)
      .slice(1)
      .map((part): [string, string] => {
        const [name = '', ...lines] = part.split('\n');
        return [name, lines.join('\n').trim()];
      }),
  );

  it('has its right values written down', () => {
    expect([...right.keys()]).toEqual(names);
  });

  it.each(names)('%s', async (name) => {
    expect(await read(name)).toBe(right.get(name));
  });
});
