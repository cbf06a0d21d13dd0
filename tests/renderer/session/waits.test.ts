import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allRequests } from '../../../scripts/reference/requests.ts';
import { type Line, lines } from '../../bench/requests/lines.ts';
import { waits } from './waits.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const named = (waits as Readonly<Record<string, (typeof waits)[keyof typeof waits]>>) ?? {};
const screens = readdirSync(join(root, 'renderer'), { recursive: true, encoding: 'utf8' })
  // What is heard of elsewhere is read anew behind what is shown.
  .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('use-host-events.ts'))
  .map((name) => ({ name, text: withoutComments(readFileSync(join(root, 'renderer', name), 'utf8')) }));
const requests = allRequests().map(({ feature, verb, meta }) => ({ name: `${feature}.${verb}`, meta }));

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
}

/** What screens write of a request, with the little that follows. */
const asked = (request: string) =>
  screens.flatMap(({ name, text }) =>
    [...text.matchAll(new RegExp(`client\\.${request.replace('.', '\\.')}\\b(?!>)[^;]*`, 'g'))].map(
      ([call]) => ({
        name,
        text,
        call,
      }),
    ),
  );

/** Requests that took longer than 200 ms in the run that `docs/speed.md` was written by, with its largest register. */
function slowOnes(): string[] {
  const page = readFileSync(join(root, 'docs', 'speed.md'), 'utf8').split('## Every request')[1] ?? '';
  return page.split('\n').flatMap((row) => {
    const cells = row.split('|').map((cell) => cell.trim());
    const name = /^`([\w.]+)`/.exec(cells[1] ?? '')?.[1];
    if (!name || cells.length < 8) return [];
    const [first, then] = cells.slice(-7, -5);
    const ms = Number((then === '–' ? first : then?.split(' / ')[0])?.replace(',', ''));
    return ms > 200 ? [name] : [];
  });
}

describe('what a person sees while a request is answered', () => {
  it('is said of every request that goes over all partners, reads for long, or took long when it was measured', () => {
    const slow = slowOnes();
    expect(slow.length).toBeGreaterThan(5);
    const long = requests.filter(({ name, meta }) => {
      const line = (lines as Readonly<Record<string, Line>>)[name];
      return !line?.elsewhere && (meta.readsLong || line?.work !== 'one' || slow.includes(name));
    });
    expect(long.map(({ name }) => name).filter((name) => !(name in named))).toEqual([]);
    const known = new Set(requests.map(({ name }) => name));
    expect(Object.keys(named).filter((name) => !known.has(name))).toEqual([]);
  });

  it.each(Object.entries(named).filter(([, wait]) => wait === 'progress'))(
    '%s tells how far it is',
    (request) => {
      const found = asked(request);
      expect(found.length).toBeGreaterThan(0);
      for (const { name, text, call } of found) {
        const isToldOf = /\basking\b/.test(call) || text.includes(`useLongTask(client.${request})`);
        expect([name, isToldOf]).toEqual([name, true]);
      }
    },
  );

  it('is shown as busy where it tells nothing, since the screens ask for it in a way that is followed', () => {
    const busy = Object.entries(named).filter(([, wait]) => typeof wait === 'object');
    const missing = busy.flatMap(([request]) => {
      const found = asked(request);
      const bare = found.filter(
        ({ text }) =>
          !/\buse(Request|LongRequest|Command|Task|LongTask|Mutation|Query|Queries)\b|<HistoryDocuments/.test(
            text,
          ),
      );
      return found.length === 0 ? [`${request}: nowhere`] : bare.map(({ name }) => `${request}: ${name}`);
    });
    expect(missing).toEqual([]);
  });

  it('is nothing where no screen asks', () => {
    const unasked = Object.entries(named).filter(([, wait]) => wait === 'unasked');
    expect(unasked.flatMap(([request]) => asked(request).map(({ name }) => `${request}: ${name}`))).toEqual(
      [],
    );
  });
});
