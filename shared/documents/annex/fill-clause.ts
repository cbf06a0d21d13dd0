import { readClauseText } from '../../content/clause/read-clause-text.ts';
import type { StandingClause } from '../../rules/clause/effective-library.ts';
import { keepingSides } from '../report/text/direction.ts';
import { annexDate } from './annex-date.ts';
import type { AnnexParagraph, AnnexRun } from './annex-model.ts';
import type { AnnexPlan, PlannedClause } from './annex-plan.ts';
import { annexWord, directionOf } from './annex-sources.ts';
import { offeredWordings } from './select-clauses.ts';

/** Name of a clause's bookmark, or of one of its paragraphs: how it is referred to and found again. */
export function clauseBookmark(clause: string, paragraph: number | null = null): string {
  const name = `psea_${clause.replaceAll('-', '_')}`;
  return paragraph === null ? name : `${name}_p${paragraph}`;
}

/** The numbered paragraphs and lettered items of a clause, filled, each in every language of the annex. */
export function fillClause(plan: AnnexPlan, { source, variant }: PlannedClause): AnnexParagraph[] {
  const { languages } = plan.options;
  if (variant === null) return [openChoice(plan, source)];
  const bodies = languages.map((language) => source.texts[language]?.variants[variant]?.body ?? []);
  const [first = []] = bodies;
  return first.flatMap((paragraph, at) => [
    {
      level: 1 as const,
      bookmark: clauseBookmark(source.definition.id, at + 1),
      runs: bodies.map((body, index) => fillText(plan, body[at]?.text ?? '', languages[index] ?? 'en')),
    },
    ...(paragraph.items ?? []).map((_, item) => ({
      level: 2 as const,
      bookmark: null,
      runs: bodies.map((body, index) =>
        fillText(plan, body[at]?.items?.[item] ?? '', languages[index] ?? 'en'),
      ),
    })),
  ]);
}

/** In a draft a choice that nobody made stands as a blank that names its possibilities. */
function openChoice({ sources, options }: AnnexPlan, clause: StandingClause): AnnexParagraph {
  const offered = offeredWordings(sources, clause, options.set);
  return {
    level: 1,
    bookmark: clauseBookmark(clause.definition.id, 1),
    runs: options.languages.map((language) => {
      const variants = clause.texts[language]?.variants ?? {};
      const label = offered.map(({ id }) => variants[id]?.label ?? id).join(' / ');
      return [{ kind: 'blank', text: annexWord(sources.library, language, 'unanswered', { label }) }];
    }),
  };
}

/** One text of the library with its blanks filled and its references numbered. */
function fillText(plan: AnnexPlan, text: string, language: string): AnnexRun[] {
  return readClauseText(text).map((part): AnnexRun => {
    if (part.kind === 'text') return part;
    if (part.kind === 'placeholder') return fillPlaceholder(plan, part.id, language);
    const target = plan.clauses.find(({ source }) => source.definition.id === part.clause);
    // A clause that does not apply to this agreement has no number: its name stands in for it.
    if (!target) return { kind: 'text', text: titleOf(plan, part.clause, language) };
    const { number } = target;
    return {
      kind: 'reference',
      bookmark: clauseBookmark(part.clause, part.paragraph),
      number: part.paragraph === null ? `${number}` : `${number}.${part.paragraph}`,
    };
  });
}

function fillPlaceholder(plan: AnnexPlan, id: string, language: string): AnnexRun {
  const moved = plan.passed.find((date) => date.id === id)?.decided;
  if (moved?.do === 'move') return { kind: 'value', text: annexDate(moved.to, language) };
  const value = plan.placeholders.find((placeholder) => placeholder.id === id)?.value(language) ?? null;
  if (value !== null) return { kind: 'value', text: keepingSides(value, directionOf(language)) };
  const { library } = plan.sources;
  const label = (library.words[language] ?? library.words.en)?.placeholders[id]?.label ?? id;
  return { kind: 'blank', text: annexWord(library, language, 'unanswered', { label }) };
}

function titleOf({ sources }: AnnexPlan, clause: string, language: string): string {
  const texts = sources.library.inUse.get(clause)?.texts;
  return `“${(texts?.[language] ?? texts?.en)?.title ?? clause}”`;
}
