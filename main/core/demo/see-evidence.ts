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
import { dateAfter } from './dates.ts';
import { assessmentAtHand, type Scene } from './decide-step.ts';
import type { StepThat } from './stories/step.ts';
import { officeWords } from './write-answers.ts';

/** What the reviewer saw at the partner's office during a review: a demo keeps no files, so nothing was copied. */
export function seeEvidence(scene: Scene, { sees }: StepThat<'review'>): void {
  const { today } = scene.context;
  const words = officeWords(scene.demo, scene.partner);
  for (const [index, { id, lasts }] of scene.demo.office.evidence.sightings.entries()) {
    const standards = sees[id];
    const seen = words.sightings[id];
    if (!standards || !seen) continue;
    const days = lasts === undefined ? {} : { issuedOn: today, expiresOn: dateAfter(today, lasts) };
    // Two entries each, one for what is added and one for its review.
    see(scene, 1 + 2 * index, standards, { ...seen, ...days });
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
    description: officeWords(scene.demo, scene.partner).closing,
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
  const { office } = scene.demo;
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
        sighting: {
          place: officeWords(scene.demo, scene.partner).place,
          on: context.today,
          by: office.people.reviewer,
        },
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
