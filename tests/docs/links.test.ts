import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { allPages, isThere, type Page, readPage } from './pages.ts';

const pages = allPages();
const FOLDERS = 'assessments|docs|main|renderer|scripts|shared|tests';

interface Link {
  readonly file: string;
  readonly anchor: string;
}

function linksOf({ path, text }: Page): Link[] {
  return [...text.matchAll(/\]\((?!https?:)([^)\s]*)\)/g)].map(([, target = '']) => {
    const [file = '', anchor = ''] = target.split('#');
    return { file: file === '' ? path : posix.join(posix.dirname(path), file), anchor };
  });
}

/** As a reader's site makes them from headings: lower case, hyphens for spaces, other marks dropped. */
function anchorsOf({ text }: Page): string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\- ]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** Places in the tree that a page names in code; patterns and names to be filled in are not meant. */
function placesIn({ text }: Page): string[] {
  return [...text.matchAll(new RegExp(`\`((?:${FOLDERS}|\\.ci|\\.github)/[^\`\\s]*)\``, 'g'))]
    .map(([, place = '']) => place)
    .filter((place) => !/[<*]/.test(place));
}

/** Says where what isn't built will go. */
const plans = 'docs/architecture/not-built-yet.md';

describe('the pages', () => {
  it.each(pages)('$path links only to files and headings that are there', (page) => {
    const broken = linksOf(page).filter(({ file, anchor }) => {
      if (!isThere(file)) return true;
      return anchor !== '' && !anchorsOf(readPage(file)).includes(anchor);
    });
    expect(broken).toEqual([]);
  });

  it.each(pages.filter(({ path }) => path !== plans))('$path names only places that are there', (page) => {
    expect(placesIn(page).filter((place) => !isThere(place))).toEqual([]);
  });

  it.each(pages)('$path names only scripts that npm knows', ({ text }) => {
    const named = [...text.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !Object.hasOwn(manifest.scripts, name))).toEqual([]);
  });

  it('list among dependencies no package that is gone', () => {
    const declared = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
    const rows = readPage('docs/dependencies.md')
      .text.split('\n')
      .filter((line) => line.startsWith('| `'));
    const named = rows.flatMap((row) =>
      [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
    );
    expect(named.filter((name) => !name.endsWith('/*') && !declared.includes(name))).toEqual([]);
    expect(declared.filter((name) => !named.includes(name))).toEqual([]);
  });
});

describe('decisions', () => {
  const decisions = pages
    .filter(({ path }) => /^docs\/adr\/\d/.test(path))
    .sort((a, b) => (a.path < b.path ? -1 : 1));

  it('are numbered without a gap, and listed by their titles', () => {
    const numbers = decisions.map(({ path }) => Number(posix.basename(path).slice(0, 4)));
    expect(numbers).toEqual(decisions.map((_, index) => index + 1));
    const index = readPage('docs/adr/README.md').text;
    for (const { path, text } of decisions) {
      const title = /^# (\d{4}\. .+)$/m.exec(text)?.[1];
      expect(index).toContain(`[${title}](${posix.basename(path)})`);
    }
  });

  it.each(decisions)('$path say what becomes forbidden and what it costs', ({ text }) => {
    const headings = [...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
    expect(headings).toEqual(['Context', 'Decision', 'What becomes forbidden', 'What it costs']);
  });
});
