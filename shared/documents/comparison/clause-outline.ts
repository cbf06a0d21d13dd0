import type { ClauseParagraph } from '../../content/clause/clause.ts';
import type { AnnexRecord, Deviation } from '../../record/shapes/agreement.ts';
import type { EffectiveLibrary } from '../../rules/clause/effective-library.ts';
import type { ClauseOutline, OutlineLevel, TrackedLine } from './comparison-model.ts';

/**
 * How our clauses are numbered: as in the annex that was given out; without one as in the library, where all wordings
 * with so many lines are numbered alike. Null where our text has other lines than its words tell: no number rather
 * than a wrong one.
 */
export function outlineReader(library: EffectiveLibrary, annex: Pick<AnnexRecord, 'clauses'> | null) {
  return ({ clause, language, words }: Deviation): ClauseOutline | null => {
    if (clause === null) return null;
    const at = annex?.clauses.findIndex((each) => each.clause === clause) ?? -1;
    const given = annex?.clauses[at];
    const version = given
      ? library.versions.find(
          ({ definition: { id, version: own } }) => id === clause && own === given.version,
        )
      : library.inUse.get(clause);
    const variants = version?.texts[language]?.variants ?? {};
    const bodies = given
      ? [variants[given.variant]?.body ?? []]
      : Object.values(variants).map(({ body }) => body);
    const lines = ourLines(words);
    const [levels, ...others] = bodies.map(levelsOf).filter((each) => each.length === lines);
    if (!levels || others.some((other) => other.join() !== levels.join())) return null;
    return { number: given ? at + 1 : null, levels };
  };
}

function levelsOf(body: readonly ClauseParagraph[]): OutlineLevel[] {
  return [0, ...body.flatMap(({ items = [] }): OutlineLevel[] => [1, ...items.map(() => 2 as const)])];
}

function ourLines(words: Deviation['words']): number {
  const ours = words.filter(({ op }) => op !== 'added');
  return ours.reduce((count, { text }) => count + text.split('\n').length - 1, 1);
}

/** The level of each line of a difference; null for a line that is theirs, or that goes on with one of ours. */
export function levelsOfLines(
  lines: readonly TrackedLine[],
  levels: readonly OutlineLevel[],
): (OutlineLevel | null)[] {
  let at = 0;
  let isBegun = false;
  return lines.map(({ words, end }, index) => {
    const isOurs = words.some(({ op }) => op !== 'added') || (words.length === 0 && end !== 'added');
    const level = isOurs && !isBegun ? (levels[at] ?? null) : null;
    if (isOurs) isBegun = true;
    if (end !== 'added' && index < lines.length - 1) {
      at += 1;
      isBegun = false;
    }
    return level;
  });
}
