import { allChecks as actionChecks } from '../../content/actions/checks/all-checks.ts';
import { actionShape } from '../../content/actions/load-actions.ts';
import type {
  ContentCheck,
  ContentFiles,
  InLanguage,
  ParsedFiles,
} from '../../content/files/content-files.ts';
import { type ContentShape, parseContent, runChecks } from '../../content/files/parse-content.ts';
import { termSchema } from '../../content/instrument/glossary.ts';
import type { Instruments } from '../../content/instrument/instruments.ts';
import { packTextChecks } from '../../content/packs/checks/all-checks.ts';
import type { KeptPack, PackContent } from '../../content/packs/pack.ts';
import { allRules } from '../../content/practice-checks/checks/all-rules.ts';
import { checkShape } from '../../content/practice-checks/load-checks.ts';
import { canonicalJson } from '../../ground/canonical-json.ts';
import type { ShippedContents } from './shipped-contents.ts';

/** For the library that ships alone: a pack adds to it, and need not serve every standard. */
const notForPacks: ReadonlySet<string> = new Set(['standard-without-action']);

/** Everything that keeps the actions of a pack from being taken in, held against the instruments that are there with it. */
export function checkActions(
  { actions }: Pick<PackContent, 'actions'>,
  instruments: Instruments,
  shipped: ShippedContents,
  kept: readonly KeptPack[],
): string[] {
  if (!actions) return [];
  const { parsed, problems } = parseContent(actions, actionShape);
  if (!parsed) return problems.map(line);
  const known = [
    ...shipped.actions.all,
    ...kept.flatMap(({ content }) => librariesIn(content.actions, actionShape)),
  ];
  return [
    ...checked(actions.place, { ...parsed, instruments }, actionChecks),
    ...otherMeaning(`${actions.place}/actions.json → actions`, parsed, known, 'actions'),
    ...otherMeaning(`${actions.place}/actions.json → materials`, parsed, known, 'materials'),
  ];
}

/** The same of practice checks. */
export function checkChecks(
  { checks }: Pick<PackContent, 'checks'>,
  instruments: Instruments,
  shipped: ShippedContents,
  kept: readonly KeptPack[],
): string[] {
  if (!checks) return [];
  const { parsed, problems } = parseContent(checks, checkShape);
  if (!parsed) return problems.map(line);
  const known = [
    ...shipped.checks.all,
    ...kept.flatMap(({ content }) => librariesIn(content.checks, checkShape)),
  ];
  return [
    ...checked(checks.place, { ...parsed, instruments }, allRules),
    ...otherMeaning(`${checks.place}/checks.json → checks`, parsed, known, 'checks'),
  ];
}

/** What is wrong with the terms of a pack. A term may take the place of the one with its id: no record rests on it. */
export function checkTerms({ terms }: Pick<PackContent, 'terms'>): string[] {
  if (terms === undefined) return [];
  const file = 'glossary/terms.json';
  const parsed = termSchema.array().min(1).safeParse(terms);
  if (!parsed.success)
    return parsed.error.issues.map(
      ({ path, message }) =>
        `${file}${path.length > 0 ? ` → ${path.map(String).join('.')}` : ''}: ${message}. Correct the value or its type.`,
    );
  const ids = parsed.data.map(({ id }) => id);
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) < index))].map(
    (id) => `${file}: The term "${id}" is there twice. Leave one.`,
  );
}

const line = ({ place, message }: { readonly place: string; readonly message: string }) =>
  `${place}: ${message}`;

function checked<Content extends ParsedFiles<unknown, InLanguage>>(
  place: string,
  content: Content,
  checks: readonly ContentCheck<Content>[],
): string[] {
  return [
    ...runChecks(
      place,
      content,
      checks.filter(({ name }) => !notForPacks.has(name)),
    ),
    ...runChecks(place, content, packTextChecks),
  ].map(line);
}

type AnyLibrary = {
  readonly definition: object;
  readonly texts: Readonly<Record<string, InLanguage>> | readonly { readonly text: InLanguage }[];
};

function librariesIn<Definition extends object, Text extends InLanguage>(
  files: ContentFiles | null,
  shape: ContentShape<Definition, Text>,
): AnyLibrary[] {
  const { parsed } = files ? parseContent(files, shape) : { parsed: null };
  return parsed ? [parsed] : [];
}

/** An id means the same for ever, so that what was recorded of it is told and judged as it was. */
function otherMeaning(place: string, own: AnyLibrary, known: readonly AnyLibrary[], part: string): string[] {
  return entriesOf(own, part).flatMap(({ id, facts, words }) => {
    const before = known.flatMap((library) => entriesOf(library, part)).find((entry) => entry.id === id);
    if (!before) return [];
    const isOther =
      canonicalJson(before.facts) !== canonicalJson(facts) ||
      Object.entries(words).some(
        ([language, said]) =>
          before.words[language] !== undefined &&
          canonicalJson(before.words[language]) !== canonicalJson(said),
      );
    return isOther
      ? [`${place} (${id}): "${id}" is known with another meaning. Give yours an id of its own.`]
      : [];
  });
}

function entriesOf({ definition, texts }: AnyLibrary, part: string) {
  const entries = ((definition as Record<string, unknown>)[part] ?? []) as readonly { readonly id: string }[];
  const all = Array.isArray(texts)
    ? texts.map(({ text }) => text)
    : Object.values(texts as Record<string, InLanguage>);
  return entries.map((facts) => ({
    id: facts.id,
    facts,
    words: Object.fromEntries(
      all.map((text) => [
        text.language,
        (text as unknown as Record<string, Record<string, unknown>>)[part]?.[facts.id],
      ]),
    ),
  }));
}
