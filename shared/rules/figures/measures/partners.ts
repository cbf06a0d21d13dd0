import { counts, leftOut, type Measure, onePartner } from '../measure.ts';
import { partnerGroups } from '../partner-group.ts';
import { hasActiveAgreement } from '../portfolio-filter.ts';

const group = 'partners';
const unit = 'partner';

/** Who the partners are: those that there are, those with an agreement, and which of them the assessment is for. */
export const partnerMeasures: readonly Measure[] = [
  {
    name: 'partners',
    group,
    unit,
    parts: ['all'],
    everyScope: true,
    isCount: true,
    judge: () => onePartner('all'),
  },
  {
    name: 'active-agreement',
    group,
    unit,
    parts: ['with', 'without'],
    everyScope: true,
    judge: ({ row }) => onePartner(hasActiveAgreement(row) ? 'with' : 'without'),
  },
  {
    name: 'kind',
    group,
    unit,
    parts: partnerGroups,
    everyScope: true,
    judge: ({ kind }) => onePartner(kind),
  },
  {
    name: 'scope',
    group,
    unit,
    parts: ['in-by-kind', 'in-by-decision', 'out-by-kind', 'out-by-decision'],
    everyScope: true,
    judge: ({ row }) =>
      onePartner(`${row.inScope ? 'in' : 'out'}-by-${row.portfolio.scopeDecided ? 'decision' : 'kind'}`),
  },
  {
    name: 'active-in-scope',
    group,
    unit,
    parts: ['in-scope', 'out-of-scope'],
    everyScope: true,
    judge: ({ row }) =>
      hasActiveAgreement(row)
        ? onePartner(row.inScope ? 'in-scope' : 'out-of-scope')
        : leftOut('no-active-agreement'),
  },
  {
    name: 'no-contact',
    group,
    unit,
    parts: ['no-contact'],
    judge: ({ row }) => counts('no-contact', row.directContact === false),
  },
];
