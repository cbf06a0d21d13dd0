import { planAnnex } from '../../../shared/documents/annex/annex-plan.ts';
import type { AnnexRecord } from '../../../shared/record/shapes/agreement.ts';
import { subAgreementValue } from '../../../shared/rules/agreement/sub-annexes.ts';
import type { Journal } from '../journal.ts';
import type { Session } from '../session.ts';
import { annexSources } from './annex-sources.ts';
import type { AnnexSubject } from './annex-subject.ts';
import { type AnnexOrder, annexFileName, modelOf } from './make-annex.ts';

/** An annex that was made before, for a batch that goes on. */
export interface MadeBefore {
  readonly name: string;
  /** The kept file of a final annex; null for a draft, which leaves nothing but its file. */
  readonly bytes: Uint8Array | null;
  readonly annex: AnnexRecord | null;
}

/**
 * The annex of an agreement that an order made already: a final one whose printed text is the one that would be written
 * now, or the name under which the draft would stand. Null where the order has to be carried out.
 */
export function findMade(
  session: Session,
  journal: Journal,
  { file, agreement, subAgreement }: AnnexSubject,
  { options, final }: Omit<AnnexOrder, 'agreement' | 'subAgreement'>,
): MadeBefore | null {
  const planned = planAnnex(annexSources(session, journal, file, agreement, subAgreement), options);
  if (!planned.ok) return null;
  const plan = planned.value;
  if (!final) return { name: annexFileName(plan, false), bytes: null, annex: null };
  const { textHash } = modelOf(session, journal, plan, true);
  const same = agreement.record.annexes
    .map(({ fact }) => fact)
    .findLast(
      (annex) =>
        annex.textHash === textHash &&
        annex.set === plan.options.set &&
        (annex.values[subAgreementValue] ?? null) === (subAgreement?.id ?? null) &&
        annex.form === options.form &&
        annex.languages.join() === options.languages.join(),
    );
  if (!same) return null;
  const bytes = journal.store.documents.read(same.file.sha256);
  return bytes === null ? null : { name: same.file.name, bytes, annex: same };
}
