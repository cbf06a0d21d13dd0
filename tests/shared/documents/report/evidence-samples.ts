import type { AssessmentView, StandardView } from '../../../../shared/rules/assessment/assessment-view.ts';
import type { EvidenceView } from '../../../../shared/rules/evidence/evidence-view.ts';
import { hopeForRuralWomen, type SampleFile } from '../../../support/sample-files.ts';
import { officer } from '../../../support/views.ts';

/** Fictional evidence in every state, linked to the standards of a fictional partner. */

type Change = Partial<Omit<EvidenceView, 'fields'>> & { readonly fields?: Partial<EvidenceView['fields']> };

export function evidenceView(id: string, title: string, { fields, ...change }: Change = {}): EvidenceView {
  return {
    id,
    reference: id,
    partner: { id: 'partner-1', reference: 'P-K7M-0001', name: 'Hope for Rural Women Association' },
    fields: {
      title,
      documentType: 'psea-policy',
      description: null,
      issuedOn: null,
      expiresOn: null,
      language: 'en',
      links: [],
      ...fields,
    },
    file: {
      sha256: 'a'.repeat(64),
      size: 1200,
      name: `${title}.v2.final.pdf`,
      kind: 'pdf',
      mediaType: 'application/pdf',
      flags: [],
    },
    sighting: null,
    review: { status: 'not-reviewed', reason: null },
    state: 'not-reviewed',
    withdrawn: null,
    revises: null,
    revisedBy: null,
    source: 'officer',
    addedAt: '2026-02-10T08:00:00.000Z',
    addedBy: officer,
    ...change,
  };
}

const ground = (
  standard: string,
  kind: StandardView['ground']['ground'],
  evidence: readonly string[] = [],
  until: string | null = null,
): StandardView['ground'] => ({ standard, ground: kind, evidence: [...evidence], until });

export const evidence: readonly EvidenceView[] = [
  evidenceView('e-policy', 'PSEA policy of 2024', {
    fields: { issuedOn: '2024-05-14', expiresOn: '2026-02-28' },
    review: { status: 'accepted', reason: null },
    state: 'expired',
  }),
  evidenceView('e-training', 'Attendance sheets 2025', {
    fields: { documentType: 'attendance-sheets', expiresOn: '2026-11-30' },
    review: { status: 'accepted', reason: null },
    state: 'accepted',
  }),
  evidenceView('e-poster', 'Poster with the hotline', {
    fields: { documentType: 'other', description: 'Photograph of a poster' },
    file: null,
    sighting: { place: 'Site office of Kilifi', on: '2026-02-11', by: officer },
  }),
  evidenceView('e-pathway', 'List of providers', {
    fields: { documentType: 'service-provider-list' },
    review: { status: 'insufficient', reason: 'Telephone numbers are missing.' },
    state: 'insufficient',
  }),
];

/** Medium capacity with CS1 expired, CS4 accepted, CS5 not reviewed, CS6 insufficient; CS3 differs with a reason. */
export function hopeWithEvidence(change: Partial<AssessmentView> = {}): SampleFile {
  const file = hopeForRuralWomen();
  const grounds: Record<string, StandardView['ground']> = {
    CS1: ground('CS1', 'expired', ['e-policy']),
    CS3: ground('CS3', null, ['e-policy']),
    CS4: ground('CS4', 'accepted', ['e-training'], '2026-11-30'),
    CS5: ground('CS5', 'not-reviewed', ['e-poster']),
    CS6: ground('CS6', 'insufficient', ['e-pathway']),
  };
  const standards = file.assessment.standards.map((view): StandardView => {
    const differs = view.self.answer !== view.review.answer;
    return {
      ...view,
      differs,
      difference:
        view.standard === 'CS3' ? { code: 'not-practised', text: 'Nothing is written down.' } : null,
      ground: grounds[view.standard] ?? view.ground,
    };
  });
  return { partner: file.partner, assessment: { ...file.assessment, standards, ...change } };
}

export const response: AssessmentView['responses'][number] = {
  entry: 'entry-response',
  at: '2026-02-27T08:00:00.000Z',
  by: officer,
  fact: {
    response: 'asks-for-review',
    by: { name: 'Grace Achieng', function: 'Director' },
    on: '2026-02-27',
    comment: 'CS7: we signed an arrangement in January.',
  },
};
