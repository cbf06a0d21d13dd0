import { ownIdOf } from '../../../shared/ground/own-reference.ts';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok } from '../../../shared/ground/result.ts';
import { asHome } from '../../../shared/record/file/home-of.ts';
import { textsOfEvidence } from '../../../shared/rules/evidence/brought-texts.ts';
import { decideAddEvidence, sameContent } from '../../../shared/rules/evidence/decide-add.ts';
import { nextEvidenceReference } from '../../../shared/rules/evidence/evidence-reference.ts';
import { ensureActive } from '../../../shared/rules/partner/decide/edit.ts';
import { change } from '../change.ts';
import { findPartner } from '../find.ts';
import { inWorkspace, os } from '../implement.ts';
import { renamed } from '../intake/kept-file.ts';
import { answeredFields, draftEvidenceIntake, settleEvidence } from '../intake/settle-evidence.ts';
import type { Journal } from '../journal.ts';
import { withoutUndefined } from '../without-undefined.ts';
import { viewChanged } from './change.ts';
import { findOwnEvidence } from './find-evidence.ts';
import { receiveFile } from './receive-file.ts';

export const add = os.evidence.add.handler(({ input, context }) =>
  inWorkspace(context.session, async (journal) => {
    // What is refused anyway is refused before the file is looked at.
    const known = findAddressee(journal, input);
    if (!known.ok) return known;
    if (input.file && input.sighting) return refuse('EVIDENCE_NEEDS_CONTENT');
    const received = input.file ? await receiveFile(context.session, journal, input.file) : ok(null);
    if (!received.ok) return received;
    const stored = received.value?.stored ?? null;
    const texts = textsOfEvidence({
      fileName: stored?.name,
      sighting: input.sighting,
      fields: withoutUndefined(input.fields),
    });
    const settled = settleEvidence(texts, input.caseDetail, input.file?.name ?? known.value.file.reference);
    if (!settled.ok) return settled;
    const { instead } = settled.value;
    return change(
      { ...context, journal },
      () => {
        const found = findAddressee(journal, input);
        if (!found.ok) return found;
        const { file, revises } = found.value;
        const links = input.fields.links?.map(({ assessment }) => assessment) ?? [];
        const home = asHome(file, [...(revises === null ? [] : [revises]), ...links]);
        const id = ownIdOf(home.id, journal.ids.newId());
        return ok({ ...found.value, home, id, keep: received.value?.keep });
      },
      ({ file, home, revises, id }, decision) => {
        const reference = nextEvidenceReference(home, journal.store.device.code);
        const decided = decideAddEvidence(
          file,
          {
            id,
            reference,
            file: stored && { ...stored, name: renamed(stored.name, instead) },
            sighting: input.sighting
              ? { ...input.sighting, place: instead.get('seen-at')?.slice(0, 200) ?? input.sighting.place }
              : null,
            fields: answeredFields(withoutUndefined(input.fields), settled.value),
            revises,
            source: 'officer',
          },
          journal.instruments,
          decision,
        );
        if (!decided.ok) return decided;
        return ok([...decided.value, ...draftEvidenceIntake(reference, decision.today, settled.value)]);
      },
      (written, { file, id }) => ({
        evidence: viewChanged(journal, written, id),
        sameContent: stored ? sameContent(file, stored.sha256) : [],
      }),
    );
  }),
);

/** The partner to whom the evidence goes, and the id of the evidence that it is a new version of. */
function findAddressee(
  journal: Journal,
  input: { readonly partner: string; readonly revises?: string | undefined },
) {
  const found = findPartner(journal, input.partner);
  if (!found.ok) return found;
  const file = found.value;
  const active = ensureActive(file);
  if (!active.ok) return active;
  if (input.revises === undefined) return ok({ file, revises: null });
  const revised = findOwnEvidence(file, input.revises);
  return revised.ok ? ok({ file, revises: revised.value.id }) : revised;
}
