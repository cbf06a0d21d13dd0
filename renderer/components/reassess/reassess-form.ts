import type { Refusal } from '../../../shared/ground/result.ts';
import type { Trigger } from '../../../shared/record/shapes/follow-through.ts';
import type { AssessmentView } from '../../../shared/rules/assessment/assessment-view.ts';
import { useLanguage, useText } from '../../text/text.ts';
import { type CountryLevelForm, emptyCountryLevel } from '../country-level/country-level-form.ts';
import { needPastDate, needText } from '../dialog/checks.ts';
import type { FieldError } from '../form/ErrorSummary.tsx';
import { formatDate } from '../text/dates.ts';

/** What a person may take over into a reassessment. */
export const copyChoices = ['answers', 'answers-and-reviews', 'nothing'] as const;
export type CopyChoice = (typeof copyChoices)[number];

export const statusChoices = ['not-known', 'reported', 'under-investigation', 'closed'] as const;

/** The assessment that a new one follows. */
export interface Reassessable {
  readonly id: string;
  readonly reference: string;
  /** Id of its partner. */
  readonly partner: string;
  /** Of its last determination; a reassessment never starts before it. */
  readonly determinedOn: string;
}

export function reassessable({ id, reference, partner, ledger, startedOn }: AssessmentView): Reassessable {
  const determined = ledger.findLast(({ fact }) => fact.kind !== 'self');
  return { id, reference, partner: partner.id, determinedOn: determined?.fact.on ?? startedOn };
}

/**
 * A determined assessment can be followed once nothing is open on it: it is final, or the work does not proceed. What
 * was revised or followed already is not: the newest one is.
 */
export function canReassess(view: AssessmentView): boolean {
  const { status, next, ledger, decisions, revisedBy, reassessedBy } = view;
  const isStopped = decisions.at(-1)?.fact.decision === 'do-not-proceed';
  const isDone = status === 'final' || (status === 'submitted' && isStopped && next !== 'none');
  return isDone && !revisedBy && !reassessedBy && ledger.some(({ fact }) => fact.kind === 'preliminary');
}

/** What is typed into the dialog. Of an allegation only date, reference and status are asked (Decision 11). */
export interface ReassessForm {
  readonly kind: string | null;
  readonly triggerOn: string;
  readonly reference: string;
  readonly status: string;
  readonly note: string;
  readonly copy: string;
  readonly on: string;
  readonly countryLevel: CountryLevelForm;
}

export function emptyReassess(today: string): ReassessForm {
  return {
    kind: null,
    triggerOn: '',
    reference: '',
    status: 'not-known',
    note: '',
    copy: 'answers',
    on: today,
    countryLevel: emptyCountryLevel,
  };
}

export const isAllegation = (kind: string | null) => kind === 'allegation-reported';

/** What the command is given; what the chosen trigger doesn't show is left out. */
export function reassessInput(assessment: string, form: ReassessForm) {
  const { kind, triggerOn, reference, status, note, copy, on } = form;
  return {
    assessment,
    trigger: {
      // The form checks that one was chosen before it gets here.
      kind: (kind ?? 'at-will') as Trigger['kind'],
      ...(triggerOn === '' ? {} : { on: triggerOn }),
      ...(isAllegation(kind)
        ? { reference: reference.trim(), status: status as NonNullable<Trigger['status']> }
        : { note: note.trim() || null }),
    },
    copy: copy as CopyChoice,
    on,
  };
}

/** What still needs correcting. `isHalf`: something was typed for the trigger's date that makes no date. */
export function useReassessChecks(
  { determinedOn }: Reassessable,
  today: string,
  isHalf: boolean,
): (form: ReassessForm) => readonly FieldError[] {
  const { t } = useText('assessment');
  const { language } = useLanguage();
  const needDate = { missing: t('field.badDate'), future: t('field.notFuture') };
  return ({ kind, triggerOn, reference, on }) => [
    ...(kind === null ? [{ field: 'reassess-kind', message: t('reassess.choose') }] : []),
    ...(isAllegation(kind) || isHalf || triggerOn !== ''
      ? needPastDate('reassess-trigger-on', triggerOn, today, needDate)
      : []),
    ...(isAllegation(kind)
      ? needText('reassess-reference', reference, t('field.required', { field: t('reassess.reference') }))
      : []),
    ...(on !== '' && on < determinedOn
      ? [
          {
            field: 'reassess-on',
            message: t('field.notBefore', { date: formatDate(determinedOn, language) }),
          },
        ]
      : needPastDate('reassess-on', on, today, needDate)),
  ];
}

const missingParts = ['date', 'reference', 'no note'] as const;

/** The parts that a trigger lacks come as English words; the screens say them in their own language. */
export function useTranslatedTrigger(): (refusal: Refusal | null) => Refusal | null {
  const { t } = useText('assessment');
  const words = {
    date: t('reassess.missing.date'),
    reference: t('reassess.missing.reference'),
    'no note': t('reassess.missing.noNote'),
  };
  return (refusal) => {
    const missing = refusal?.details.missing;
    if (refusal?.code !== 'TRIGGER_INCOMPLETE' || !Array.isArray(missing)) return refusal;
    const said = missing.map((part) => words[missingParts.find((known) => known === part) ?? 'date']);
    return { ...refusal, details: { ...refusal.details, missing: said } };
  };
}
