import { laterVersion, offeredVersion } from '../versions.ts';
import type { ProgramCopy } from './copy-program.ts';

// The steps of docs/contributing.md, done on a copy by what they say and nothing else. Where a step no longer fits the
// code, the copy says which text is not in its place.

const entryTypes = 'shared/record/entries/entry-types.ts';

/** "Give an entry another shape": partners get a website. */
export async function addField(program: ProgramCopy): Promise<void> {
  addToLivingShape(program);
  program.write('shared/record/entries/v2/partner-website.ts', websiteEntries);
  program.put(
    entryTypes,
    "import { workspaceEntries1 } from './v1/workspace.ts';\n",
    "import { created2, createdFrom1, edited2, editedFrom1 } from './v2/partner-website.ts';\n",
  );
  program.put(
    entryTypes,
    '  ...storedAll(partnerEntries1),\n',
    [
      "  'partner.created': nextVersion(stored(partnerEntries1['partner.created']), created2, createdFrom1),",
      "  'partner.edited': nextVersion(stored(partnerEntries1['partner.edited']), edited2, editedFrom1),\n",
    ].join('\n'),
  );
  // What the history calls it.
  for (const [language, label] of [
    ['en', 'Website'],
    ['fr', 'Site web'],
    ['es', 'Sitio web'],
    ['ar', 'الموقع الإلكتروني'],
    ['ru', 'Веб-сайт'],
    ['zh', '网站'],
  ]) {
    const path = `shared/documents/history/text/${language}.json`;
    program.put(path, '  "fields": {\n    "partner": {\n', `      "website": "${label}",\n`);
  }
}

/** The wrong way: into the schema that was released. */
export function addFieldToReleased(program: ProgramCopy): void {
  addToLivingShape(program);
  const path = 'shared/record/entries/v1/partner.ts';
  program.put(path, '  notes: text(4000).nullable(),\n', '  website: text(300).nullable(),\n');
}

/** Half of the way: where it is shown and asked for, and nowhere where it is kept. */
export function addToLivingShape(program: ProgramCopy): void {
  const path = 'shared/record/shapes/partner.ts';
  program.put(path, '  notes: text(4000).nullable(),\n', '  website: text(300).nullable(),\n');
  program.put(path, '  notes: null,\n', '  website: null,\n');
}

/** "Add a kind of entry": remarks about a partner, each of them a fact. */
export async function addEntryType(program: ProgramCopy): Promise<void> {
  program.write('shared/record/entries/v1/remark.ts', remarkEntries);
  program.put(
    entryTypes,
    "import { planEntries1 } from './v1/plan.ts';\n",
    "import { remarkEntries1 } from './v1/remark.ts';\n",
  );
  program.put(entryTypes, '  ...storedAll(contentEntries1),\n', '  ...storedAll(remarkEntries1),\n');
  const file = 'shared/record/file/partner-file.ts';
  program.put(
    file,
    '  readonly bases: readonly BasisRecord[];\n',
    "  readonly remarks: readonly Recorded<EntryData<'partner.remark-added'>>[];\n",
  );
  program.put(file, '    bases: [],\n', '    remarks: [],\n');
  program.replace(
    'shared/record/file/fold/partner-facts.ts',
    '    default:\n',
    [
      "    case 'partner.remark-added':",
      '      return { ...file, remarks: [...file.remarks, recorded(data)] };',
      '    default:\n',
    ].join('\n'),
  );
  tellInHistory(program);
}

/** The kind of the entry, and its sentence in each language. */
function tellInHistory(program: ProgramCopy): void {
  program.put(
    'shared/rules/history/history-kind.ts',
    "  'partner.created': 'partner',\n",
    "  'partner.remark-added': 'partner',\n",
  );
  const say = 'shared/documents/history/say/say-partner.ts';
  program.put(say, "  | 'partner.created'\n", "  | 'partner.remark-added'\n");
  program.replace(
    say,
    "  'partner.created': (",
    [
      "  'partner.remark-added': ({ on, text }, of) => ({",
      "    sentence: of.words.sentences['partner.remark-added'](of.date(on)),",
      '    lines: of.line(of.words.detail.note, text),',
      '  }),',
      "  'partner.created': (",
    ].join('\n'),
  );
  const remarks = {
    en: 'A remark of',
    fr: 'Une remarque du',
    es: 'Una observación del',
    ar: 'ملاحظة في',
    ru: 'Замечание от',
    zh: '备注：',
  };
  for (const [language, remark] of Object.entries(remarks)) {
    const path = `shared/documents/history/text/${language}.json`;
    program.put(path, '  "sentences": {\n', `    "partner.remark-added": "${remark} {on}.",\n`);
  }
  program.put(
    'shared/documents/history/text/words.ts',
    '    sentences: {\n',
    "      'partner.remark-added': ['on'],\n",
  );
}

/** What both end with: another shape of what is kept, and fingerprints of what is released now. */
export async function release(program: ProgramCopy): Promise<string> {
  const version = /projectionVersion = (\d+)/.exec(program.read('main/core/project.ts'))?.[1];
  const next = String(Number(version) + 1);
  program.replace('main/core/project.ts', `projectionVersion = ${version}`, `projectionVersion = ${next}`);
  const shape = 'tests/main/core/projection.test.ts';
  program.replace(shape, `"projectionVersion": ${version}`, `"projectionVersion": ${next}`);
  program.replace(
    shape,
    'reference registers reliances unknown',
    'reference registers reliances remarks unknown',
  );
  return (await program.script('scripts/write-released-entries.ts')).output;
}

/** "Change or add a standard, a threshold, a clock, a word": results hold four years, and a standard is renamed. */
export async function addInstrumentVersion(program: ProgramCopy): Promise<string> {
  for (const [from, to] of vectors) program.replace('tests/vectors/clocks.md', from, to);
  const folder = 'assessments/instruments/un-ip-psea-2020';
  const next = `${folder}/${laterVersion}`;
  program.copyFolder(`${folder}/${offeredVersion}`, next);
  program.replace(
    `${next}/instrument.json`,
    `"version": "${offeredVersion}"`,
    `"version": "${laterVersion}"`,
  );
  program.replace(`${next}/instrument.json`, '"validityMonths": 60', '"validityMonths": 48');
  const text = JSON.parse(program.read(`${next}/text.en.json`));
  text.standards.CS1.title = 'A renamed first standard';
  program.write(`${next}/text.en.json`, JSON.stringify(text, null, 2));
  const sources = `${next}/SOURCES.md`;
  program.write(sources, `${program.read(sources)}\nThe validity of four years is made up.\n`);
  const index = await program.script('scripts/write-content-index.ts');
  const released = await program.script('scripts/write-released.ts');
  return index.output + released.output;
}

const websiteEntries = `import { z } from 'zod';
import { partnerEntries1 } from '../v1/partner.ts';

/** Second versions of what is recorded of a partner: with its website, which the first ones don't know. */
const website = z.string().max(300).nullable();

const created1 = partnerEntries1['partner.created'];
export const created2 = created1.extend({ fields: created1.shape.fields.extend({ website }) });
export const createdFrom1 = (data: z.infer<typeof created1>): z.infer<typeof created2> => ({
  ...data,
  fields: { ...data.fields, website: null },
});

const edited1 = partnerEntries1['partner.edited'];
export const edited2 = edited1.extend({ set: edited1.shape.set.extend({ website: website.optional() }) });
export const editedFrom1 = (data: z.infer<typeof edited1>): z.infer<typeof edited2> => data;
`;

const remarkEntries = `import { z } from 'zod';
import { plainDate } from './pieces.ts';

/** First version of a remark about a partner. */
export const remarkEntries1 = {
  'partner.remark-added': z.object({ on: plainDate, text: z.string().min(1).max(2000) }),
} as const;
`;

/** Rows of the table of clocks that say something else from then on. */
const vectors = [
  ['2030-09-02 | 2029-09-02 | 2030-06-02', '2029-09-02 | 2028-09-02 | 2029-06-02'],
  ['2029-02-28 | 2028-02-28 | 2028-11-28', '2028-02-29 | 2027-02-28 | 2027-11-29'],
  ['2030-05-31 | 2029-05-31 | 2030-02-28', '2029-05-31 | 2028-05-31 | 2029-02-28'],
  ['2028-02-28 | 2027-02-28 | 2027-11-28', '2027-02-28 | 2026-02-28 | 2026-11-28'],
  ['2030-12-31 | 2029-12-31 | 2030-09-30', '2029-12-31 | 2028-12-31 | 2029-09-30'],
  ['| 2029-01-01 | 2029-01-01 | 2029-01-02 |', '| 2028-01-01 | 2028-01-01 | 2028-01-02 |'],
  ['| 2029-02-28 | 2029-02-28 | 2029-03-01 |', '| 2028-02-29 | 2028-02-29 | 2028-03-01 |'],
] as const;
