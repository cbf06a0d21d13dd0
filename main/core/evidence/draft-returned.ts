import { assured } from '../../../shared/ground/result.ts';
import type { PartnerFile } from '../../../shared/record/file/partner-file.ts';
import type { EntryDraft } from '../../../shared/record/journal/entry.ts';
import { decideAddEvidence } from '../../../shared/rules/evidence/decide-add.ts';
import { nextEvidenceReference } from '../../../shared/rules/evidence/evidence-reference.ts';
import { decisionContext } from '../change.ts';
import type { KeptContent } from '../intake/kept-file.ts';
import type { Journal } from '../journal.ts';

/**
 * Makes evidence, of the id given, of a workbook that a partner sent back, kept or only looked at. It is linked to no standard: what the
 * partner says of itself is no ground for its own answers. The partner must not be archived.
 */
export function draftReturned(
  journal: Journal,
  file: PartnerFile,
  id: string,
  content: KeptContent,
  about: { readonly title: string; readonly description: string; readonly language: string | null },
): readonly EntryDraft[] {
  const decided = decideAddEvidence(
    file,
    {
      id,
      reference: nextEvidenceReference(file, journal.store.device.code),
      ...content,
      fields: { ...about, documentType: 'other' },
      revises: null,
      source: 'returned-form',
    },
    journal.instruments,
    decisionContext(journal),
  );
  return assured(decided);
}
