import { ownIdOf } from '../../../shared/ground/own-reference.ts';
import type { MessageCode } from '../../../shared/ground/refusals/messages.ts';
import type { FileContent } from '../../../shared/ground/refusals/request.ts';
import { ok, type Result } from '../../../shared/ground/result.ts';
import type { PartnerFile } from '../../../shared/record/file/partner-file.ts';
import type { EntryDraft } from '../../../shared/record/journal/entry.ts';
import { decideAddEvidence } from '../../../shared/rules/evidence/decide-add.ts';
import { nextEvidenceReference } from '../../../shared/rules/evidence/evidence-reference.ts';
import { decisionContext } from '../assessment/change.ts';
import type { Journal } from '../journal.ts';
import type { Session } from '../session.ts';
import { receiveFile } from './receive-file.ts';

export interface KeptReturn {
  /** Id of the evidence. */
  readonly id: string;
  readonly drafts: readonly EntryDraft[];
  /** Puts the content on the disk; before the entries are written, after everything was decided. */
  keep(): void;
}

/**
 * Makes evidence of a workbook that a partner sent back, byte for byte. It is linked to no standard: what the partner
 * says of itself is no ground for its own answers.
 */
export async function keepReturned(
  session: Session,
  journal: Journal,
  file: PartnerFile,
  content: FileContent,
  about: { readonly title: string; readonly description: string; readonly language: string | null },
): Promise<Result<KeptReturn, MessageCode>> {
  const received = await receiveFile(session, journal, content);
  if (!received.ok) return received;
  const id = ownIdOf(file.id, journal.ids.newId());
  const decided = decideAddEvidence(
    file,
    {
      id,
      reference: nextEvidenceReference(file, journal.store.device.code),
      file: received.value.stored,
      sighting: null,
      fields: { ...about, documentType: 'other' },
      revises: null,
      source: 'returned-form',
    },
    journal.instruments,
    decisionContext(journal),
  );
  return decided.ok ? ok({ id, drafts: decided.value, keep: received.value.keep }) : decided;
}
