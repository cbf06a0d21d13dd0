import { elementIds } from '../../../shared/content/clause/clause.ts';
import type { AgreementRow } from '../../../shared/rules/agreement/agreement-view.ts';

/** A row of the list with nothing recorded but what is given. */
export function agreementRow(reference: string, given: Partial<AgreementRow> = {}): AgreementRow {
  return {
    id: `id-${reference}`,
    reference,
    type: null,
    parties: [],
    entities: [],
    startsOn: null,
    endsOn: null,
    value: null,
    programme: '',
    countries: [],
    status: 'draft',
    languages: [],
    prevailing: null,
    partner: { id: 'partner', reference: 'KE-1', name: 'Acacia' },
    counts: { present: 0, changed: 0, absent: 0, notApplicable: 0, unchecked: elementIds.length },
    absent: [],
    annexes: 0,
    subAgreements: { active: 0, gaps: 0 },
    gate: null,
    excepted: false,
    withdrawn: null,
    ...given,
  };
}

/** Counts of a clause check over all elements. */
export function countsOf(absent: number, unchecked: number): AgreementRow['counts'] {
  return { present: elementIds.length - absent - unchecked, changed: 0, absent, notApplicable: 0, unchecked };
}
