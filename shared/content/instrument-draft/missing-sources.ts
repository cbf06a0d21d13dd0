import type { InstrumentDraft } from './draft.ts';
import { type DraftProblem, problem } from './draft-problem.ts';
import { rulesOf, ruleValue } from './rule-values.ts';
import { isConfirmed, notesOf, ruleInWords } from './rules.ts';

const instrumentId = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const day = /^\d{4}-\d{2}-\d{2}$/;

/** What a reader of the release could not trace: who publishes it, from which document, and what each rule rests on. */
export function missingSources(draft: InstrumentDraft): readonly DraftProblem[] {
  const { facts, publisher, document, notes } = draft;
  const lacks = (field: string) => problem('missing', 'source', { field });
  return [
    ...(instrumentId.test(facts.id.trim()) ? [] : [problem('id-wrong', 'source', { field: 'id' })]),
    ...(publisher.trim() === '' ? [lacks('publisher')] : []),
    ...(document.title.trim() === '' ? [lacks('documentTitle')] : []),
    ...(day.test(document.date.trim()) ? [] : [lacks('documentDate')]),
    ...notesOf(notes)
      .filter(({ rule }) => rulesOf(facts).includes(rule))
      .flatMap((note) => {
        const { rule, source, certainty, confirmedBy, confirmedOn } = note;
        // An assumption has no source to name; whatever claims one names it.
        const isUnnamed = source.trim() === '' && certainty !== 'assumed';
        const isHalf = !isConfirmed(note) && (confirmedOn !== '' || (confirmedBy?.name.trim() ?? '') !== '');
        const isUnworded = ruleInWords.has(rule) && ruleValue(draft, rule) === '';
        if (isUnworded)
          return [problem('rule-without-value', 'rules', { field: 'notes', entry: rule, weight: 'open' })];
        return [
          ...(isUnnamed ? [problem('rule-without-source', 'rules', { field: 'notes', entry: rule })] : []),
          ...(isHalf ? [problem('rule-half-confirmed', 'rules', { field: 'notes', entry: rule })] : []),
          ...(isConfirmed(note)
            ? []
            : [problem('rule-unconfirmed', 'rules', { field: 'notes', entry: rule, weight: 'open' })]),
        ];
      }),
  ];
}
