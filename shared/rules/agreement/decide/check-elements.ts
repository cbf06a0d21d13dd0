import { type ElementId, elementIds } from '../../../content/clause/clause.ts';
import { refuse } from '../../../ground/refusals/messages.ts';
import { ok } from '../../../ground/result.ts';
import { reasonIn } from '../../../ground/words/reason.ts';
import { type PartnerFile, registerKeys } from '../../../record/file/partner-file.ts';
import type { Decided, DecisionContext } from '../../../record/journal/decision.ts';
import type { EntryDraft } from '../../../record/journal/entry.ts';
import { draftEntry } from '../../../record/journal/read-entry.ts';
import type { ElementCheck } from '../../../record/shapes/agreement.ts';
import { ensureActive } from '../../partner/decide/edit.ts';
import type { Agreement } from '../agreement-state.ts';
import { isInConflict } from './decide.ts';

/** What a person says of an element; null takes back what was recorded. */
export type GivenElementCheck = Pick<ElementCheck, 'state'> & {
  readonly [Member in 'article' | 'quote' | 'reason']?: ElementCheck[Member] | undefined;
};

/**
 * Records which elements an agreement has. What is not given with an element stays while its state stays, and starts
 * empty with another state: the words quoted for "present" are none for "absent".
 */
export function decideCheckElements(
  file: PartnerFile,
  { id, elements }: Pick<Agreement, 'id' | 'elements'>,
  given: Readonly<Partial<Record<ElementId, GivenElementCheck | null | undefined>>>,
  source: ElementCheck['source'],
  context: Pick<DecisionContext, 'today'>,
): Decided<'NA_ELEMENT_WITHOUT_REASON' | 'NOTHING_TO_CHANGE' | 'PARTNER_ARCHIVED'> {
  const active = ensureActive(file);
  if (!active.ok) return active;
  const drafts: EntryDraft[] = [];
  for (const element of elementIds) {
    const said = given[element];
    if (said === undefined) continue;
    const before = elements[element] ?? null;
    const check = said && readCheck(said, before, source, context.today);
    if (check?.state === 'not-applicable' && reasonIn(check.reason) === null)
      return refuse('NA_ELEMENT_WITHOUT_REASON', { element });
    if (isSame(check, before) && !isInConflict(file, registerKeys.agreementElement(id, element))) continue;
    drafts.push(draftEntry('agreement.element-checked', { id, element, check }));
  }
  return drafts.length === 0 ? refuse('NOTHING_TO_CHANGE') : ok(drafts);
}

function readCheck(
  { state, article, quote, reason }: GivenElementCheck,
  before: ElementCheck | null,
  source: ElementCheck['source'],
  on: string,
): ElementCheck {
  const kept = before?.state === state ? before : null;
  return {
    state,
    article: (article ?? kept?.article ?? '').trim(),
    quote: (quote ?? kept?.quote ?? '').trim(),
    reason: (reason === undefined ? (kept?.reason ?? null) : reason)?.trim() || null,
    source,
    on,
  };
}

/** Whether both say the same of the element, whenever it was said. */
function isSame(check: ElementCheck | null, before: ElementCheck | null): boolean {
  if (check === null || before === null) return check === before;
  const members = ['state', 'article', 'quote', 'reason', 'source'] as const;
  return members.every((member) => check[member] === before[member]);
}
