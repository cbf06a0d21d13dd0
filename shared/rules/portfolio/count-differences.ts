import { type Instruments, standardsEver } from '../../content/instrument/instruments.ts';
import { type PartnerFile, registerKeys } from '../../record/file/partner-file.ts';
import { currentValue } from '../../record/journal/registers.ts';
import type { Answer, Difference } from '../../record/shapes/assessment.ts';
import { isHere } from '../instrument/here.ts';

/** How often the UN review of a standard differs from the partners' own answers: `differing` of `compared`. */
export interface DifferenceCount {
  readonly instrument: string;
  readonly standard: string;
  readonly compared: number;
  readonly differing: number;
  /** By reason code; "none" where no reason was given. They add up to `differing`. */
  readonly reasons: Readonly<Record<string, number>>;
}

/**
 * What a partner's own answers and the UN review say of one another, as its row keeps it: by instrument, of each
 * standard that both answered, null where they agree and otherwise the reason code.
 */
export type ComparedOfRow = Readonly<Record<string, Readonly<Record<string, string | null>>>>;

/**
 * Counts over partners: what each one's row keeps, or `comparedOf` its file. Of each partner the latest assessment
 * on an instrument counts that was not cancelled and has a standard answered by both sides. Instruments on
 * which nothing was compared are left out; of the others every standard of any version has a line, in their order. An
 * assessment on a version that is not here can't be compared: `countNotCompared` tells how many there are.
 */
export function countDifferences(
  partners: Iterable<ComparedOfRow>,
  instruments: Instruments,
): DifferenceCount[] {
  const totals = new Map<string, Map<string, { compared: number; reasons: Map<string, number> }>>();
  for (const compared of partners) {
    for (const [instrument, comparisons] of Object.entries(compared)) {
      const standards = totals.get(instrument) ?? new Map();
      totals.set(instrument, standards);
      for (const [standard, reason] of Object.entries(comparisons)) {
        const total = standards.get(standard) ?? { compared: 0, reasons: new Map<string, number>() };
        standards.set(standard, total);
        total.compared += 1;
        if (reason !== null) total.reasons.set(reason, (total.reasons.get(reason) ?? 0) + 1);
      }
    }
  }
  return instruments.newest.flatMap(({ definition: { id: instrument } }) => {
    const standards = totals.get(instrument);
    return standards === undefined
      ? []
      : standardsEver(instruments, instrument).map((id): DifferenceCount => {
          const { compared = 0, reasons = new Map<string, number>() } = standards.get(id) ?? {};
          const differing = [...reasons.values()].reduce((sum, count) => sum + count, 0);
          return { instrument, standard: id, compared, differing, reasons: Object.fromEntries(reasons) };
        });
  });
}

/** Assessments of a partner that could not be compared, since their instrument is not here. */
export function countNotCompared(file: PartnerFile, instruments: Instruments): number {
  return Object.values(file.assessments).filter(
    (record) => record.cancellations.length === 0 && !isHere(record, instruments),
  ).length;
}

/** By instrument, the standards that both sides answered in the partner's latest assessment. */
export function comparedOf(file: PartnerFile, instruments: Instruments): ComparedOfRow {
  const latest: Record<string, Readonly<Record<string, string | null>>> = {};
  // In the order of the journal, so that a later one takes the place of an earlier one.
  for (const [id, { instrument: recorded, cancellations }] of Object.entries(file.assessments)) {
    const { id: instrument, version } = recorded;
    const standards = instruments.at(instrument, version)?.definition.standards;
    if (cancellations.length > 0 || !standards) continue;
    const compared = standards.flatMap(({ id: standard }) => compare(file, id, standard));
    if (compared.length > 0) latest[instrument] = Object.fromEntries(compared);
  }
  return latest;
}

/** Read from the registers alone: scoring ten thousand assessments would cost more than counting them. */
function compare(
  { registers }: PartnerFile,
  assessment: string,
  standard: string,
): (readonly [standard: string, reason: string | null])[] {
  const answerAt = (key: string) => (currentValue(registers, key) as Answer | undefined)?.answer ?? null;
  const self = answerAt(registerKeys.answer(assessment, standard));
  const review = answerAt(registerKeys.review(assessment, standard));
  if (self === null || review === null) return [];
  if (self === review) return [[standard, null]];
  const explained = currentValue(registers, registerKeys.difference(assessment, standard));
  return [[standard, (explained as Difference | null | undefined)?.code ?? 'none']];
}
