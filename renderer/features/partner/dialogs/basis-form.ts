import { addMonths } from '../../../../shared/ground/dates/clocks.ts';
import type { BasisChain } from '../../../../shared/rules/standing/basis-chain.ts';
import { needPastDate, needPerson, needReason } from '../../../components/dialog/checks.ts';
import type { TypedPerson } from '../../../components/dialog/PersonFields.tsx';
import type { FieldError } from '../../../components/form/ErrorSummary.tsx';
import { formatDate } from '../../../components/text/dates.ts';
import { useLanguage, useText } from '../../../text/text.ts';
import { useFormTexts } from './form-texts.ts';

interface BasisForm {
  readonly reason: string;
  readonly approver: TypedPerson;
  /** Of emergencies in a row that together last longer than one may. */
  readonly secondApprover: TypedPerson;
  readonly from: string;
  readonly until: string;
}

/** What still needs correcting before a basis can be recorded; `months` is the longest it may last. */
export function useBasisChecks(
  months: number,
  today: string,
  chainOf: (from: string, until: string) => BasisChain | null,
): (form: BasisForm) => readonly FieldError[] {
  const { t } = useText('partner');
  const { language } = useLanguage();
  const texts = useFormTexts();
  const lastDay = ({ from, until }: BasisForm): string | null => {
    if (until === '') return t('basis.untilMissing');
    if (from === '') return null;
    if (until < from) return t('basis.untilEarly');
    const latest = addMonths(from, months);
    return until > latest
      ? t('basis.untilLate', { date: formatDate(latest, language), count: months })
      : null;
  };
  return (form) => {
    const problem = lastDay(form);
    const chain = chainOf(form.from, form.until);
    const needsSecond = chain !== null && chain.until > chain.limit;
    const isSame = form.secondApprover.name.trim() === form.approver.name.trim();
    return [
      ...needReason('basis-reason', form.reason, texts.need(t('basis.reason'))),
      ...needPerson('basis-approver', form.approver, texts.needPerson),
      ...(needsSecond ? needPerson('basis-second-approver', form.secondApprover, texts.needPerson) : []),
      ...(needsSecond && isSame && form.approver.name.trim() !== ''
        ? [{ field: 'basis-second-approver-name', message: t('basis.secondApproverSame') }]
        : []),
      ...needPastDate('basis-from', form.from, today, texts.needDate),
      ...(problem ? [{ field: 'basis-until', message: problem }] : []),
    ];
  };
}
