import { isInPeriod, leftOut, type Measure, onePartner, type PartnerOnDay } from '../measure.ts';
import { hasActiveAgreement } from '../portfolio-filter.ts';

const group = 'elsewhere';
const unit = 'partner';

/** Whether the partner stands assessed with a UN tool that day, by this office or by another entity. */
const isAssessed = ({ carriedBy }: PartnerOnDay): boolean =>
  carriedBy === 'own' || carriedBy === 'reliance' || carriedBy === 'headquarters';

const assessed = (partner: PartnerOnDay) => onePartner(isAssessed(partner) ? 'assessed' : 'not-assessed');

/** Counts that others ask for: a KPI of WFP, and lines of the yearly mapping of the IASC. */
export const elsewhereMeasures: readonly Measure[] = [
  {
    name: 'wfp-kpi',
    group,
    unit,
    parts: ['assessed', 'not-assessed'],
    everyScope: true,
    judge: (partner) => {
      const { row, kind } = partner;
      if (kind !== 'civil-society') return leftOut('other-kind');
      const signed = row.agreements.some(({ id }) =>
        isInPeriod(partner, row.portfolio.agreements[id]?.startsOn ?? null),
      );
      if (!signed) return leftOut('not-in-period');
      return row.portfolio.hasPortalNumber ? assessed(partner) : leftOut('not-by-portal');
    },
  },
  {
    name: 'iasc-assessed',
    group,
    unit,
    parts: ['assessed', 'not-assessed'],
    judge: (partner) =>
      hasActiveAgreement(partner.row) ? assessed(partner) : leftOut('no-active-agreement'),
  },
  {
    name: 'iasc-assessed-in-period',
    group,
    unit,
    parts: ['assessed'],
    judge: (partner) => {
      if (!hasActiveAgreement(partner.row)) return leftOut('no-active-agreement');
      const { determined } = partner.row.portfolio;
      return onePartner(determined.some(({ on }) => isInPeriod(partner, on)) ? 'assessed' : undefined);
    },
  },
];
