import { dateAfter } from '../../../shared/demo/dates.ts';
import { demoReviewer } from '../../../shared/demo/people.ts';
import { ownIdOf } from '../../../shared/ground/own-reference.ts';
import type { PartnerFile } from '../../../shared/record/file/partner-file.ts';
import type { EvidenceFields } from '../../../shared/record/shapes/evidence.ts';
import { decideAddEvidence } from '../../../shared/rules/evidence/decide-add.ts';
import { decideReviewEvidence } from '../../../shared/rules/evidence/decide-change.ts';
import { nextEvidenceReference } from '../../../shared/rules/evidence/evidence-reference.ts';
import { readAllEvidence } from '../../../shared/rules/evidence/evidence-state.ts';
import type { Action } from '../../../shared/rules/plan/plan-state.ts';
import { commit, type Journal } from '../journal.ts';
import { loadFile } from '../load-file.ts';
import { assessmentAtHand, type Scene } from './decide-step.ts';

/**
 * What the reviewer saw at the partner's office for the "yes" answers of a review: a demo keeps no files, so it
 * is all "seen on site, not copied". Some standards stand on nothing and some on what expires, as in an office.
 */
export function seeEvidence(scene: Scene): void {
  const { journal, partner, context } = scene;
  const file = loadFile(journal, scene.file.id);
  const assessment = assessmentAtHand(journal, file);
  const linked = new Set(
    readAllEvidence(file).flatMap(({ fields }) =>
      fields.links.filter((link) => link.assessment === assessment.id).map(({ standard }) => standard),
    ),
  );
  const met = Object.entries(assessment.reviews)
    .filter(([standard, { answer }]) => answer === 'yes' && !linked.has(standard))
    .map(([standard]) => standard);
  const seed = [...partner.key].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0);
  const bare = seed % 5 === 0 ? met[seed % met.length] : undefined;
  const aging = seed % 3 === 0 ? met.find((standard) => standard !== bare) : undefined;
  const lasting = met.filter((standard) => standard !== bare && standard !== aging);
  if (lasting.length > 0) {
    see(scene, 1, lasting, {
      title: 'Originals seen at the office',
      description: 'Fictional: binders with policies, lists and contracts.',
    });
  }
  if (aging !== undefined) {
    const until = { issuedOn: context.today, expiresOn: dateAfter(context.today, 'P9M') };
    see(scene, 3, [aging], {
      title: 'Signed list, renewed every nine months',
      description: 'Fictional: list with dates.',
      ...until,
    });
  }
}

/** What was seen on site and closes an action of the plan; answers with the file that holds it. */
export function seeClosing(
  scene: Scene,
  { fields }: Pick<Action, 'fields'>,
): { readonly file: PartnerFile; readonly evidence: readonly string[] } {
  // Before the step itself, so that each entry has a moment of its own.
  const id = see(scene, -2, [fields.standard], {
    title: fields.title,
    description: 'Fictional: what the action left behind, seen in the original.',
  });
  return { file: loadFile(scene.journal, scene.file.id), evidence: [id] };
}

/** `minute`: after the review, so that each entry has a moment of its own before the next step's. */
function see(
  scene: Scene,
  minute: number,
  standards: readonly string[],
  fields: Partial<EvidenceFields>,
): string {
  const { context } = scene;
  const journal = later(scene.journal, minute);
  const file = loadFile(journal, scene.file.id);
  const assessment = assessmentAtHand(journal, file).id;
  const id = ownIdOf(file.id, journal.ids.newId());
  const added = commit(
    journal,
    file,
    decideAddEvidence(
      file,
      {
        id,
        reference: nextEvidenceReference(file, journal.store.device.code),
        file: null,
        sighting: { place: 'Partner’s office', on: context.today, by: demoReviewer },
        fields: {
          ...fields,
          documentType: 'other',
          links: standards.map((standard) => ({ assessment, standard })),
        },
        revises: null,
        source: 'officer',
      },
      journal.instruments,
      context,
    ),
  );
  if (!added.ok) throw new Error(added.error.message);
  accept(later(scene.journal, minute + 1), added.value.file, id);
  return id;
}

function accept(journal: Journal, file: PartnerFile, id: string): void {
  const evidence = readAllEvidence(file).find((each) => each.id === id);
  if (!evidence) throw new Error('The evidence that was just added is missing.');
  const accepted = commit(
    journal,
    file,
    decideReviewEvidence(file, evidence, { status: 'accepted', reason: null }),
  );
  if (!accepted.ok) throw new Error(accepted.error.message);
}

function later(journal: Journal, minutes: number): Journal {
  const { clock } = journal;
  const now = () => new Date(Date.parse(clock.now()) + minutes * 60_000).toISOString();
  return { ...journal, clock: { now, today: () => clock.today() } };
}
