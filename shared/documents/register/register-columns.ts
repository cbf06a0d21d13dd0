import { countryName } from '../../ground/countries/countries.ts';
import { activeAgreements, notCarriedOn } from '../../rules/register/active-agreements.ts';
import type { PartnerRow } from '../../rules/register/partner-view.ts';
import { officeLabel } from '../../rules/standing/registered-by.ts';
import {
  expiredGrounds,
  hasEnded,
  isRatingCurrent,
  labelOn,
  restsOnDay,
  resultStateOf,
  riskOn,
} from '../../rules/standing/result-state.ts';
import { flagsInWords } from '../report/diligence-in-words.ts';
import { notShownInWords } from '../report/not-shown-in-words.ts';
import type { RegisterColumn } from '../report/register-report.ts';
import { reliedInWords } from '../report/relied-in-words.ts';
import { stateInWords } from '../report/state-in-words.ts';
import {
  answerIn,
  instrumentName,
  type RegisterPartner,
  type RegisterSubject,
  type StandardColumn,
  wordsOf,
} from './register-input.ts';

/** A column of the register with its meaning, for the explanations, and its value for a partner. */
export interface PartnerColumn extends RegisterColumn {
  readonly meaning: string;
  readonly value: (partner: RegisterPartner) => string | number | null;
}

/** Columns up to and with this one are printed. */
export const lastPrinted = 'marking';

type Kind = RegisterColumn['kind'];
type Value = PartnerColumn['value'];

/**
 * The columns of the register sheet. Those that a person looks for on paper come first. Rating, gaps, grounds, counts
 * and answers all come from one assessment on one instrument: that of the result in force, or the one at hand where
 * nothing is in force. What is under way beside it has columns of its own.
 */
export function registerColumns(subject: RegisterSubject): readonly PartnerColumn[] {
  const { text } = subject;
  const titles = text.register.columns;
  const column = (
    key: Exclude<keyof typeof titles, 'standard'>,
    kind: Kind,
    width: number,
    value: Value,
  ): PartnerColumn => ({
    ...titles[key],
    kind,
    width,
    value,
  });
  const flag = (value: boolean | null) => (value === null ? null : value ? text.yes : text.no);
  const list = (values: readonly string[]) => (values.length === 0 ? null : values.join(', '));
  const { language, today } = subject.input;
  const isCurrent = (row: PartnerRow) => isRatingCurrent(resultStateOf(row, today));
  const asksAgain = (row: PartnerRow) => hasEnded(resultStateOf(row, today));
  return [
    column('reference', 'text', 13, ({ row }) => row.reference),
    column('name', 'prose', 28, ({ row }) => row.name),
    column('acronym', 'text', 10, ({ row }) => row.acronym),
    column('type', 'prose', 15, ({ row }) => row.type && text.partnerType[row.type]),
    column('countryCode', 'text', 8, ({ row }) => row.country),
    column('country', 'prose', 13, ({ row }) => row.country && countryName(row.country, language)),
    column('inScope', 'text', 7, ({ row }) => flag(row.inScope)),
    column('capacityLabel', 'prose', 18, ({ row }) => labelOn(row, today)),
    column('state', 'prose', 22, ({ row }) => stateInWords(text, resultStateOf(row, today))),
    column('risk', 'text', 13, ({ row }) => {
      const risk = riskOn(row, today);
      return risk && text.risk[risk];
    }),
    column('restsOn', 'prose', 14, ({ row }) => text.restsOn[restsOnDay(row, today)]),
    column(
      'determination',
      'prose',
      15,
      ({ row }) => row.determination && text.determination[row.determination],
    ),
    column('determinedOn', 'date', 12, ({ row }) => row.determinedOn),
    column('gaps', 'prose', 12, ({ row }) => (isCurrent(row) ? list(row.gaps) : null)),
    column('notShown', 'prose', 20, ({ row }) => notShownInWords(text, row.notShown)),
    column('nextDate', 'date', 12, ({ row }) => row.next?.on ?? null),
    column(
      'nextKind',
      'prose',
      15,
      ({ row }) => row.next && (asksAgain(row) ? text.assessAgain : text.deadline[row.next.kind]),
    ),
    column('marking', 'prose', 16, () => subject.marking),
    column('stateOn', 'date', 12, ({ row }) => resultStateOf(row, today).on),
    column('consequence', 'prose', 18, ({ row }) =>
      row.consequence ? text.followThrough.consequences[row.consequence.kind] : null,
    ),
    column('consequenceOn', 'date', 12, ({ row }) => row.consequence?.on ?? null),
    column('rating', 'text', 17, (partner) => (isCurrent(partner.row) ? ratingIn(subject, partner) : null)),
    column('assessment', 'text', 14, ({ assessment }) => assessment?.reference ?? null),
    column('instrument', 'prose', 26, ({ assessment }) => assessment && instrumentName(subject, assessment)),
    column('underWay', 'text', 14, ({ underWay }) => underWay?.reference ?? null),
    column(
      'underWayInstrument',
      'prose',
      26,
      ({ underWay }) => underWay && instrumentName(subject, underWay),
    ),
    column('status', 'text', 12, ({ row }) => row.status && text.status[row.status]),
    column('stage', 'prose', 26, ({ row }) => row.stage && text.stage[row.stage]),
    column('met', 'number', 10, ({ assessment }) => assessment?.reviewScore.met ?? null),
    column('notMet', 'number', 10, ({ assessment }) => assessment?.reviewScore.notMet ?? null),
    column('notApplicable', 'number', 12, ({ assessment }) => assessment?.reviewScore.notApplicable ?? null),
    column('open', 'number', 10, ({ assessment }) => assessment?.reviewScore.unanswered ?? null),
    ...subject.standards.map((each) => standardColumn(subject, each)),
    column('ungrounded', 'prose', 16, ({ row }) => list(row.ungrounded)),
    column('groundEnds', 'date', 13, ({ row }) => Object.values(row.groundEnds).sort()[0] ?? null),
    column('groundOver', 'text', 10, ({ row }) =>
      flag(Object.keys(row.groundEnds).length === 0 ? null : expiredGrounds(row, today).length > 0),
    ),
    column('expiredGrounds', 'prose', 16, ({ row }) => list(expiredGrounds(row, today))),
    column('evidence', 'number', 10, ({ row }) => row.evidence),
    column(
      'naPolicy',
      'prose',
      26,
      ({ assessment }) => assessment && text.naPolicy[assessment.naPolicy ?? 'none'],
    ),
    column('basisUntil', 'date', 13, ({ row }) => row.basisUntil),
    column('reliedOn', 'prose', 26, ({ row }) => row.relied && reliedInWords(text, row.relied)),
    column('reliedUntil', 'date', 13, ({ row }) => row.relied?.until ?? null),
    column('ratedBy', 'prose', 18, ({ row }) => (row.ratedBy ?? row.found)?.entity ?? null),
    column('registeredBy', 'prose', 24, ({ row }) => row.registeredBy && officeLabel(row.registeredBy)),
    column('flags', 'prose', 18, ({ row }) => flagsInWords(text, row)),
    column(
      'screening',
      'text',
      13,
      ({ row }) => row.diligence.screening && text.diligence.value[row.diligence.screening],
    ),
    column('screenedOn', 'date', 13, ({ row }) => row.diligence.screenedOn),
    column(
      'disclosureScheme',
      'prose',
      16,
      ({ row }) => row.diligence.disclosureScheme && text.diligence.value[row.diligence.disclosureScheme],
    ),
    column('validUntil', 'date', 13, ({ row }) => row.validUntil),
    column('decision', 'prose', 22, ({ assessment }) => {
      const latest = assessment?.decisions.at(-1)?.fact.decision;
      return latest ? text.decision[latest] : null;
    }),
    column('decidedOn', 'date', 13, ({ assessment }) => assessment?.decisions.at(-1)?.fact.on ?? null),
    column('activeAgreements', 'number', 11, ({ row }) =>
      row.agreements.length === 0 ? null : activeAgreements(row).count,
    ),
    column('agreementEnds', 'date', 13, ({ row }) => activeAgreements(row).nextEnd),
    column('agreementGate', 'prose', 24, ({ row }) => {
      const gate = notCarriedOn(row, today);
      return gate && text.agreementGate[gate];
    }),
    column('missingElements', 'number', 12, ({ row }) => ofActive(row, 'absent')),
    column('uncheckedElements', 'number', 12, ({ row }) => ofActive(row, 'unchecked')),
    column('assignedTo', 'prose', 22, ({ assignedTo }) => list(assignedTo)),
    column('scopeReason', 'prose', 30, ({ fields }) => fields.scope?.reason ?? null),
    column('directContact', 'text', 10, ({ row }) => flag(row.directContact)),
    column('vendorNumbers', 'prose', 26, ({ fields }) =>
      list(
        fields.vendorNumbers.map(({ agency, number }) => (agency === '' ? number : `${agency}: ${number}`)),
      ),
    ),
    column('iati', 'text', 22, ({ fields }) => fields.iatiIdentifier),
    column('unpp', 'text', 16, ({ fields }) => fields.unppNumber),
    column('archived', 'text', 10, ({ row }) => flag(row.archived)),
    column('conflicts', 'number', 10, ({ row }) => row.conflicts),
    column('updated', 'moment', 17, ({ row }) => row.updatedAt),
  ];
}

/** The answer to one standard of one instrument; empty for a partner whose row stands on another instrument. */
function standardColumn(
  subject: RegisterSubject,
  { instrument, standard: id }: StandardColumn,
): PartnerColumn {
  const { instruments } = subject.input;
  const columnWords = subject.text.register.standardColumn;
  const isOnly = instruments.every(({ definition }) => definition.id === instrument);
  const newest = instruments.find(({ definition }) => definition.id === instrument)?.definition;
  const title =
    wordsOf(subject, { instrument, instrumentVersion: newest?.version ?? '' })?.shortTitle.text ?? instrument;
  return {
    title: columnWords.title(id, isOnly ? null : title),
    meaning: columnWords.meaning(id, isOnly ? null : title),
    kind: 'text',
    width: isOnly ? 13 : 20,
    value: ({ assessment }) => {
      if (assessment?.instrument !== instrument) return null;
      const view = assessment.standards.find(({ standard }) => standard === id);
      return view ? answerIn(subject, assessment, view.review.answer) : null;
    },
  };
}

/** The rating in the words of the instrument that gave it. */
function ratingIn(subject: RegisterSubject, { row, assessment }: RegisterPartner): string | null {
  if (row.rating === null) return null;
  const words = assessment && wordsOf(subject, assessment);
  return words?.ratings[row.rating]?.label.text ?? subject.text.rating[row.rating];
}

/** Null where no agreement is active: then nothing was looked at, which is not zero. */
function ofActive(row: PartnerRow, part: 'absent' | 'unchecked'): number | null {
  const active = activeAgreements(row);
  return active.count === 0 ? null : active[part];
}
