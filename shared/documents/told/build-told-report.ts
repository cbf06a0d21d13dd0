import type { ReportKind } from '../../rules/audience/audience.ts';
import type { AnnualInput } from '../annual/annual-subject.ts';
import { clausesReport } from './kinds/clauses.ts';
import { countryBrief } from './kinds/country-brief.ts';
import { donorReport } from './kinds/donor.ts';
import { kpiReport } from './kinds/kpi.ts';
import { planFollowUpReport } from './kinds/plan-follow-up.ts';
import { registerReport } from './kinds/register.ts';
import { riskRegisterReport } from './kinds/risk-register.ts';
import { trainingReport } from './kinds/training.ts';
import { vendorMasterReport } from './kinds/vendor-master.ts';
import type { ToldInput } from './told-input.ts';
import { settleReport, type ToldReport } from './told-report.ts';
import { type ToldSubject, toldSubject } from './told-subject.ts';

/** The annual figures have a model of their own. */
export type ToldKind = Exclude<ReportKind, 'annual'>;

type Builder = (subject: ToldSubject, annual: () => AnnualInput) => ToldReport;

const builders: Readonly<Record<ToldKind, Builder>> = {
  register: registerReport,
  kpi: kpiReport,
  'country-brief': (subject, annual) => countryBrief(subject, annual()),
  donor: donorReport,
  training: trainingReport,
  'plan-follow-up': planFollowUpReport,
  clauses: clausesReport,
  'vendor-master': vendorMasterReport,
  'risk-register': riskRegisterReport,
};

/** A report of a kind as its audience gets it. `annual` gives the figures with their words, already settled. */
export function buildToldReport(kind: ToldKind, input: ToldInput, annual: () => AnnualInput): ToldReport {
  return settleReport(builders[kind](toldSubject(input), annual), input.sharing.withheld);
}
