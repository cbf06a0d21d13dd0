import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..', 'assessments');

/** Files of facts by kind; the words beside them are `text.<language>.json`. */
const kinds = { clauses: 'library', actions: 'actions', checks: 'checks' } as const;

interface Folder {
  /** Path below `assessments`, with slashes. */
  readonly place: string;
  readonly definition: string;
}

/**
 * `assessments/index.ts`, from the folders that are there. A new instrument, or a new version of anything, is a folder;
 * nothing is listed by hand. `assessments/offered.json` names the instruments that are offered first.
 */
export function contentIndex(): string {
  const evidence = { place: 'evidence', definition: 'vocabulary' };
  const instruments = offered().flatMap((id) =>
    folders(`instruments/${id}`).map((version) => ({
      place: `instruments/${id}/${version}`,
      definition: 'instrument',
    })),
  );
  const libraries = Object.entries(kinds).map(([kind, definition]) => ({
    kind,
    versions: folders(kind).map((version) => ({ place: `${kind}/${version}`, definition })),
  }));
  const all = [evidence, ...instruments, ...libraries.flatMap(({ versions }) => versions)];
  const imports = [
    ...all.flatMap((folder) => [
      importOf(folder.place, folder.definition),
      ...languages(folder).map((language) => importOf(folder.place, `text.${language}`)),
    ]),
    importOf('glossary', 'terms'),
  ].sort((a, b) => (a.path < b.path ? -1 : 1));
  return `${[
    `import type { ContentFiles } from '../shared/content/files/content-files.ts';`,
    `import type { InstrumentContents } from '../shared/content/instrument/load-instruments.ts';`,
    ...imports.map(({ name, path }) => {
      const line = `import ${name} from './${path}' with { type: 'json' };`;
      // As the formatter of the project breaks it.
      return line.length <= 110 ? line : `import ${name} from './${path}' with {\n  type: 'json',\n};`;
    }),
    '',
    '// Written by `npm run content:index` from the folders here: every released version of all content that ships.',
    '',
    '/** Instruments in the order in which they are offered, and the vocabulary of evidence that they share. */',
    'export const instrumentContents: InstrumentContents = {',
    `  evidence: ${filesOf(evidence, '  ')},`,
    '  instruments: [',
    ...instruments.map((folder) => `    ${filesOf(folder, '    ')},`),
    '  ],',
    '};',
    ...libraries.flatMap(({ kind, versions }) => [
      '',
      `export const ${kind.replace(/s$/, '')}Contents: readonly ContentFiles[] = [`,
      ...versions.map((folder) => `  ${filesOf(folder, '  ')},`),
      '];',
    ]),
    '',
    `export const glossaryContent: unknown = ${importOf('glossary', 'terms').name};`,
  ].join('\n')}\n`;
}

/** Ids of the instruments: those that are offered first, then the others by name. */
function offered(): string[] {
  const first = JSON.parse(readFileSync(join(root, 'offered.json'), 'utf8')) as string[];
  return [...new Set([...first, ...folders('instruments')])];
}

function folders(place: string): string[] {
  return readdirSync(join(root, place), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

function languages({ place }: Folder): string[] {
  return readdirSync(join(root, place))
    .flatMap((name) => /^text\.(.+)\.json$/.exec(name)?.[1] ?? [])
    .sort((a, b) => (a === 'en' ? -1 : b === 'en' ? 1 : a < b ? -1 : 1));
}

function importOf(place: string, file: string): { readonly name: string; readonly path: string } {
  const words = `${place}/${file}`.split(/[^A-Za-z0-9]+/);
  const name = words.map((word, index) => (index === 0 ? word : word[0]?.toUpperCase() + word.slice(1)));
  return { name: name.join(''), path: `${place}/${file}.json` };
}

function filesOf(folder: Folder, indent: string): string {
  const texts = languages(folder).map(
    (language) => `${indent}    'text.${language}.json': ${importOf(folder.place, `text.${language}`).name},`,
  );
  return [
    '{',
    `${indent}  place: '${folder.place}',`,
    `${indent}  definition: ${importOf(folder.place, folder.definition).name},`,
    `${indent}  texts: {`,
    ...texts,
    `${indent}  },`,
    `${indent}}`,
  ].join('\n');
}
