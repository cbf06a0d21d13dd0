import { searchKey } from '../../../shared/rules/partner/search/search.ts';
import type { PartnerRow } from '../../../shared/rules/register/partner-view.ts';
import { noDiligence } from '../../support/no-diligence.ts';

/** A row of the register with nothing recorded but what is given. */
export function rowOf(name: string, given: Partial<PartnerRow> = {}): PartnerRow {
  return {
    id: name,
    reference: `XX-${name}`,
    name,
    acronym: null,
    type: null,
    country: null,
    inScope: true,
    headquartersId: null,
    headquarters: null,
    directContact: null,
    archived: false,
    vendorNumbers: [],
    assigned: [],
    assessment: null,
    result: null,
    notShown: { assessments: 0, entries: 0, unreadable: 0, newer: null },
    assessments: [],
    status: null,
    stage: null,
    determination: null,
    determinedOn: null,
    rating: null,
    risk: null,
    capacityLabel: 'Not Assessed',
    restsOn: 'nothing',
    diligence: noDiligence,
    training: [],
    closed: null,
    basisUntil: null,
    relied: null,
    basisKind: null,
    endedBasis: null,
    endedReliance: null,
    expiresSoonFrom: null,
    finalDueOn: null,
    closedOn: null,
    consequence: null,
    gaps: [],
    ungrounded: [],
    groundEnds: {},
    evidence: 0,
    open: 0,
    next: null,
    validUntil: null,
    agreements: [],
    openActions: 0,
    conflicts: 0,
    waiting: 0,
    updatedAt: '',
    searchKey: searchKey([name]),
    ...given,
  };
}

export const full = { rating: 'full', risk: 'low', restsOn: 'un-review', determination: 'final' } as const;
export const low = { rating: 'low', risk: 'high', restsOn: 'un-review', determination: 'final' } as const;
