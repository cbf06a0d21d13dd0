import { needPastDate, needText } from '../../../components/dialog/checks.ts';
import type { FieldError } from '../../../components/form/ErrorSummary.tsx';
import { useToday } from '../../../components/session/use-status.ts';
import { useText } from '../../../text/text.ts';
import type { CheckChoice } from '../checks/use-practice-checks.ts';
import { resultOf, type TypedActivity, trainedOf } from './typed-activity.ts';

/** What still needs correcting in an activity, each with the id of its input. */
export function useActivityChecks(
  checks: readonly CheckChoice[],
  isNextIncomplete: boolean,
): (typed: TypedActivity) => readonly FieldError[] {
  const { t } = useText('followUp');
  const today = useToday();
  const moreThanAll = (field: string) => [{ field, message: t('check.moreThanAll') }];

  const checkErrors = (typed: TypedActivity): FieldError[] =>
    checks.flatMap((check) => {
      const given = typed.checks[check.id];
      if (!given?.chosen) return [];
      const result = resultOf(check, given);
      const message = t(check.kind === 'share' ? 'check.numbers' : 'check.yesNo', { check: check.title });
      if (!result) return [{ field: `check-${check.id}`, message }];
      const isWrong = result.kind === 'share' && result.numerator > result.denominator;
      return isWrong ? moreThanAll(`check-${check.id}`) : [];
    });

  const trainedErrors = (typed: TypedActivity): FieldError[] => {
    if (!typed.trained.chosen) return [];
    const trained = trainedOf(typed);
    return [
      ...needText('trained-course', typed.trained.course, t('check.course')),
      ...(trained ? [] : [{ field: 'trained-trained', message: t('check.trained') }]),
      ...(trained && trained.trained > trained.total ? moreThanAll('trained-trained') : []),
    ];
  };

  const nextErrors = ({ on, nextOn }: TypedActivity): FieldError[] => {
    if (isNextIncomplete) return [{ field: 'activity-next', message: t('check.date') }];
    return nextOn !== '' && nextOn <= on ? [{ field: 'activity-next', message: t('check.nextEarly') }] : [];
  };

  return (typed) => [
    ...(typed.kind === null ? [{ field: 'activity-kind', message: t('check.kind') }] : []),
    ...needPastDate('activity-on', typed.on, today, { missing: t('check.date'), future: t('check.future') }),
    ...Object.entries(typed.findings).flatMap(([standard, { chosen, text }]) =>
      chosen ? needText(`finding-${standard}`, text, t('check.finding', { standard })) : [],
    ),
    ...checkErrors(typed),
    ...trainedErrors(typed),
    ...nextErrors(typed),
    ...(saysNothing(typed) ? [{ field: 'activity-summary', message: t('check.empty') }] : []),
  ];
}

function saysNothing({ summary, findings, checks, trained }: TypedActivity): boolean {
  const isChosen = ({ chosen }: { readonly chosen: boolean }) => chosen;
  return (
    summary.trim() === '' && ![...Object.values(findings), ...Object.values(checks), trained].some(isChosen)
  );
}
