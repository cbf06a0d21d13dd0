import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..', '..');

export interface Page {
  /** From the top of the project. */
  readonly path: string;
  readonly text: string;
}

/** Everything that is written for a reader: the pages at the top and those of docs/. */
export function allPages(): Page[] {
  const below = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' });
  const paths = ['README.md', 'CHANGELOG.md', ...below.map((name) => `docs/${name.replaceAll('\\', '/')}`)];
  return paths.filter((path) => path.endsWith('.md')).map(readPage);
}

export function readPage(path: string): Page {
  return { path, text: readFileSync(join(root, path), 'utf8') };
}

export function isThere(path: string): boolean {
  return existsSync(join(root, path));
}

/** Lines of the page's shell examples. */
export function shellLines(page: Page): string[] {
  return blocksOf(page, 'sh').flat();
}

/** The page's blocks of one kind, such as "sh" or "text", each as its lines. */
export function blocksOf({ text }: Page, kind: string): string[][] {
  const blocks = text.matchAll(new RegExp(`^\`\`\`${kind}\n([\\s\\S]*?)^\`\`\``, 'gm'));
  return [...blocks].map(([, block = '']) => block.trim().split('\n'));
}

/** Words of a command line; quotes of either kind hold a word together. */
export function wordsOf(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? '',
  );
}
