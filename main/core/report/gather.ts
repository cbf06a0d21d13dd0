import type { z } from 'zod';
import type { reportAskedSchema } from '../../../shared/contract/report.ts';
import { type AnnualInput, settleFigures } from '../../../shared/documents/annual/annual-subject.ts';
import type { Sharing } from '../../../shared/documents/audience/audience-text.ts';
import type { ToldInput } from '../../../shared/documents/told/told-input.ts';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok } from '../../../shared/ground/result.ts';
import { withheldFrom } from '../../../shared/rules/audience/withheld.ts';
import { computeFigures, countPartners, selectRows } from '../../../shared/rules/figures/compute-figures.ts';
import { partnersBehind } from '../../../shared/rules/figures/partners-behind.ts';
import { passesScope } from '../../../shared/rules/figures/portfolio-filter.ts';
import { libraryInUse } from '../clause/library-in-use.ts';
import { documentContext } from '../document-context.ts';
import type { Journal } from '../journal.ts';
import { askFigures, clocksAhead } from '../portfolio/ask-figures.ts';
import { filesAsOf } from '../portfolio/file-as-of.ts';
import type { Progress } from '../progress.ts';
import type { Session } from '../session.ts';

export type ReportAsked = z.infer<typeof reportAskedSchema>;
type Asked = Omit<ReportAsked, 'report' | 'partner' | 'format'>;

/** Figures, rows and files of the partners that a report is about, and for whom it is. */
export function gatherReport(session: Session, journal: Journal, asked: ReportAsked, progress: Progress) {
  const { report, partner, format: _, audience, ...question } = asked;
  const withheld = withheldFrom({ audience, report, isOfOne: partner !== undefined });
  if (withheld === null) return refuse('REPORT_WITHHELD', { report, audience });
  const only = partner === undefined ? null : journal.rows.partnerOf(partner);
  if (partner !== undefined && only === null) return refuse('PARTNER_NOT_FOUND', { reference: partner });
  const found = askFigures(journal, question, progress);
  if (!found.ok) return found;
  const rows = only === null ? found.value.rows : found.value.rows.filter(({ id }) => id === only);
  const sharing: Sharing = { audience, withheld };
  const annual = annualInput(session, journal, { ...found.value, rows }, { ...question, audience }, sharing);
  const { asOf, filter } = found.value;
  const told: ToldInput = {
    ...documentContext(session, journal, question.language),
    figures: laterFigures(countPartners({ ...found.value, rows }), sharing, () => annual.figures),
    filter,
    instruments: journal.instruments,
    sharing,
    sha256: journal.store.sha256,
    rows: selectRows({ rows, filter })
      .passed.filter((row) => passesScope(row, filter))
      .toSorted((a, b) => (a.name === b.name ? (a.id < b.id ? -1 : 1) : a.name < b.name ? -1 : 1)),
    fileOf: filesAsOf(journal, asOf),
    library: () => libraryInUse(session, journal),
  };
  return ok({ told, annual });
}

/** Figures of which each is counted when a report first asks for one: a list of partners asks for none. */
function laterFigures(
  partners: ReturnType<typeof countPartners>,
  sharing: Sharing,
  all: () => ToldInput['figures'],
): ToldInput['figures'] {
  const { twoRatings } = settleFigures({ ...partners, figures: [] }, sharing);
  let settled: ToldInput['figures']['figures'] | null = null;
  return {
    ...partners,
    twoRatings,
    get figures() {
      settled ??= settleFigures(all(), sharing).figures;
      return settled;
    },
  };
}

type Found = Extract<ReturnType<typeof askFigures>, { ok: true }>['value'];

/** What the annual figures are made of; each, and who stands behind it, is worked out when it is first asked for. */
export function annualInput(
  session: Session,
  journal: Journal,
  found: Found,
  { language }: Pick<Asked, 'language'> & Partial<Asked>,
  sharing: Sharing,
): AnnualInput {
  const { filter } = found;
  let figures: AnnualInput['figures'] | null = null;
  let behind: AnnualInput['behind'] | null = null;
  let everyScope: AnnualInput['everyScope'] | null = null;
  return {
    ...documentContext(session, journal, language),
    get figures() {
      figures ??= computeFigures(found);
      return figures;
    },
    get everyScope() {
      everyScope ??= computeFigures({ ...found, filter: { ...filter, scope: 'all' } });
      return everyScope;
    },
    get behind() {
      behind ??= partnersBehind(found);
      return behind;
    },
    clocksAhead: clocksAhead(journal),
    filter,
    instruments: journal.instruments,
    sharing,
    sha256: journal.store.sha256,
  };
}
