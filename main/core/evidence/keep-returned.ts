import type { MessageCode } from '../../../shared/contract/messages.ts';
import type { FileContent } from '../../../shared/contract/request.ts';
import { decideAddEvidence } from '../../../shared/evidence/decide-add.ts';
import { nextEvidenceReference } from '../../../shared/evidence/evidence-reference.ts';
import type { EntryDraft } from '../../../shared/journal/entry.ts';
import { ownIdOf } from '../../../shared/partner/own-reference.ts';
import type { PartnerFile } from '../../../shared/partner/partner-file.ts';
import { ok, type Result } from '../../../shared/result.ts';
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
