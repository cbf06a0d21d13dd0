import { addMonths } from '../../../../shared/ground/dates/clocks.ts';
import { type ReliedRating, reliedRatingSchema } from '../../../../shared/record/shapes/reliance.ts';
import type { PartnerView } from '../../../../shared/rules/register/partner-view.ts';
import { needPastDate, needPerson, needReason, needText } from '../../../components/dialog/checks.ts';
import { nobody, personOrNull, type TypedPerson } from '../../../components/dialog/PersonFields.tsx';
import type { FieldError } from '../../../components/form/ErrorSummary.tsx';
import { readCount } from '../../../components/form/read-number.ts';
import { formatDate } from '../../../components/text/dates.ts';
import { useLanguage, useText } from '../../../text/text.ts';
import { useFormTexts } from '../dialogs/form-texts.ts';

/** What is typed into the dialog. */
export interface RelianceForm {
  readonly entity: string;
  readonly on: string;
  /** A rating, or "points"; "" while nothing was chosen. */
  readonly result: string;
  readonly points: string;
  readonly reference: string;
  readonly until: string;
  readonly acceptedOn: string;
  readonly acceptedBy: TypedPerson;
  readonly reason: string;
  readonly evidence: readonly string[];
}

const emptyReliance = (today: string): RelianceForm => ({
  entity: '',
  on: '',
  result: '',
  points: '',
  reference: '',
  until: '',
  acceptedOn: today,
  acceptedBy: nobody,
  reason: '',
  evidence: [],
});

/** The form as it begins: with what a package brought, or empty. */
export function startingReliance(today: string, proposed: PartnerView['proposedReliance']): RelianceForm {
  const empty = emptyReliance(today);
  if (!proposed) return empty;
  const { entity, on, rating, points, reference, until, evidence } = proposed;
  const result = rating ?? 'points';
  return {
    ...empty,
    entity,
    on,
    result,
    points: points === null ? '' : String(points),
    reference,
    until,
    evidence,
  };
}

/** Points of the scheme of 2020 as typed; null where they are none. */
export function readPoints(typed: string): number | null {
  const points = readCount(typed);
  return points !== null && points >= 6 && points <= 18 ? points : null;
}

/** What the request takes; checked before it gets here. */
export function relianceInput(partner: string, form: RelianceForm) {
  const { entity, on, result, points, reference, until, acceptedOn, acceptedBy, reason, evidence } = form;
  const rating = reliedRatingSchema.safeParse(result);
  return {
    partner,
    entity: entity.trim(),
    on,
    ...(rating.success
      ? { rating: rating.data satisfies ReliedRating }
      : { points: readPoints(points) ?? 0 }),
    reference,
    ...(until === '' ? {} : { until }),
    acceptedOn,
    acceptedBy: personOrNull(acceptedBy) ?? nobody,
    reason,
    evidence: [...evidence],
  };
}

/** What still needs correcting; `months` is how long a result is valid. */
export function useRelianceChecks(
  months: number,
  today: string,
): (form: RelianceForm) => readonly FieldError[] {
  const { t } = useText('partner');
  const { language } = useLanguage();
  const texts = useFormTexts();
  return (form) => {
    const { entity, on, result, points, until, acceptedOn, acceptedBy, reason } = form;
    const latest = on === '' ? null : addMonths(on, months);
    const isUntilBad = until !== '' && (until < acceptedOn || (latest !== null && until > latest));
    return [
      ...needText('reliance-entity', entity, t('reliance.entityMissing')),
      ...needPastDate('reliance-on', on, today, texts.needDate),
      ...(result === '' ? [{ field: 'reliance-result', message: t('reliance.resultMissing') }] : []),
      ...(result === 'points' && readPoints(points) === null
        ? [{ field: 'reliance-points', message: t('reliance.pointsBad') }]
        : []),
      ...(isUntilBad && latest
        ? [
            {
              field: 'reliance-until',
              message: t('reliance.untilBad', { date: formatDate(latest, language) }),
            },
          ]
        : []),
      ...needPastDate('reliance-accepted', acceptedOn, today, texts.needDate),
      ...needPerson('reliance-by', acceptedBy, texts.needPerson),
      ...needReason('reliance-reason', reason, texts.need(t('reliance.reason'))),
    ];
  };
}
