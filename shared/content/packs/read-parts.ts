import type { ContentFiles } from '../files/content-files.ts';
import type { PackContent, PackInstrument } from './pack.ts';

/** A file of a pack as JSON. */
export interface JsonFile {
  readonly path: string;
  readonly json: unknown;
}

/** Folders whose JSON files this program reads; others may lie beside them and are kept. */
export const knownFolders = ['instruments', 'actions', 'checks', 'glossary'] as const;

const textFile = /^text\.[^/]+\.json$/;

/** Whether a path lies where a kind of content other than clauses has its place. */
export function isInKnownFolder(path: string): boolean {
  return knownFolders.some((folder) => path.startsWith(`${folder}/`));
}

/**
 * The parts of a pack other than clauses, as their files say it. A JSON file in one of the folders that is none of
 * theirs is a problem and not passed over: its author believes that it is read.
 */
export function readParts(
  files: readonly JsonFile[],
): Pick<PackContent, 'instruments' | 'actions' | 'checks' | 'terms'> & { readonly problems: string[] } {
  const problems: string[] = [];
  const instruments = new Map<string, PackInstrument>();
  const libraries: Record<'actions' | 'checks', ContentFiles | null> = { actions: null, checks: null };
  let terms: unknown;
  for (const { path, json } of files) {
    const [folder = '', second = '', third = '', ...deeper] = path.split('/');
    const name = folder === 'instruments' ? third : second;
    const isDeep = folder === 'instruments' ? deeper.length > 0 : third !== '';
    const definition = { instruments: 'instrument.json', actions: 'actions.json', checks: 'checks.json' }[
      folder
    ];
    if (folder === 'glossary' && path === 'glossary/terms.json') terms = json;
    else if (isDeep || definition === undefined || (name !== definition && !textFile.test(name)))
      problems.push(
        `${path}: The file has no place here and would not be read. Correct its name, or take it out.`,
      );
    else if (folder === 'instruments') {
      const before = instruments.get(second) ?? emptyInstrument(second);
      instruments.set(second, { ...withFile(before, name, definition, json), id: second });
    } else if (folder === 'actions' || folder === 'checks')
      libraries[folder] = withFile(libraries[folder] ?? empty(folder), name, definition, json);
  }
  for (const library of Object.values(libraries))
    if (library && library.definition === null)
      problems.push(`${library.place}: The words have no ${library.place}.json beside them. Add the file.`);
  return { instruments: [...instruments.values()], ...libraries, terms, problems };
}

const empty = (place: string): ContentFiles => ({ place, definition: null, texts: {} });
const emptyInstrument = (id: string): PackInstrument => ({ ...empty(`instruments/${id}`), id });

function withFile(before: ContentFiles, name: string, definition: string, json: unknown): ContentFiles {
  return name === definition
    ? { ...before, definition: json }
    : { ...before, texts: { ...before.texts, [name]: json } };
}
