import { compareVersions } from '../../shared/content/files/versions.ts';
import type { SourceFile } from './source-files.ts';
import { textFiles, typeScript } from './source-files.ts';

/** A text that a person reads, with the file that it comes from. */
export interface ReadText {
  readonly path: string;
  readonly text: string;
}

/** Code whose strings are read: documents, refusals, warnings, help of the command line, findings about content. */
const spoken = [
  'shared/documents',
  'shared/ground/refusals',
  'shared/contract',
  'shared/content',
  'main/hosts/cli',
];
const guard = 'shared/ground/guard/guard-messages.ts';

/** Every text that the program shows or writes today; released versions that were followed by another are left out. */
export function textsThatAreRead(): readonly ReadText[] {
  const code = [
    ...typeScript(...spoken),
    ...textFiles('shared/ground/guard').filter(({ path }) => path === guard),
  ];
  const catalogues = [
    ...textFiles('renderer/text').filter(isJson),
    ...textFiles('shared/documents').filter(isJson),
    ...textFiles('main/hosts/cli/text').filter(isJson),
    ...offeredContent(),
  ];
  return [...code.flatMap(stringsInCode), ...catalogues.flatMap(stringsInJson)];
}

const isJson = ({ path }: SourceFile) => path.endsWith('.json');

/** Texts of content in the version that is offered. Clauses are law, and speak its language. */
function offeredContent(): readonly SourceFile[] {
  const files = textFiles('assessments').filter(
    (file) => isJson(file) && !file.path.startsWith('assessments/clauses/'),
  );
  const newest = new Map<string, string>();
  for (const { path } of files) {
    const [, folder = '', version = ''] = versioned.exec(path) ?? [];
    const known = newest.get(folder);
    if (version !== '' && (known === undefined || compareVersions(version, known) > 0))
      newest.set(folder, version);
  }
  return files.filter(({ path }) => {
    const [, folder = '', version] = versioned.exec(path) ?? [];
    return version === undefined || newest.get(folder) === version;
  });
}

const versioned = /^(.+)\/(\d+\.\d+\.\d+)\//;

const token = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'((?:\\.|[^'\\\n])*)'|"((?:\\.|[^"\\\n])*)"|`((?:\\.|[^`\\])*)`/g;
/** Codes, keys and paths have no blank and no capital at their beginning alone. */
const isProse = (text: string) =>
  /\s/.test(text) || /^\p{Lu}\p{Ll}/u.test(text) || /\p{Script=Arabic}/u.test(text);

export function stringsInCode({ path, text }: SourceFile): readonly ReadText[] {
  const strings = [...text.matchAll(token)].map(([, one, two, three]) => one ?? two ?? three ?? '');
  // What stands inside of a template's braces is code.
  return strings
    .map((each) => ({ path, text: each.replace(/\$\{[^}]*\}/g, '…') }))
    .filter((each) => isProse(each.text));
}

export function stringsInJson({ path, text }: SourceFile): readonly ReadText[] {
  const read = (value: unknown): string[] =>
    typeof value === 'string'
      ? [value]
      : typeof value === 'object' && value
        ? Object.values(value).flatMap(read)
        : [];
  // Content names things by their ids; a catalogue has words alone.
  const isRead = path.startsWith('assessments/') ? isProse : () => true;
  return read(JSON.parse(text))
    .filter(isRead)
    .map((each) => ({ path, text: each.replace(/\{\w+\}/g, '…') }));
}
