import { useTranslation } from 'react-i18next';
import { agreementStatuses } from '../../../../shared/record/shapes/agreement.ts';
import type { AgreementImportRow } from '../../../../shared/rules/agreement/agreement-view.ts';
import {
  type AgreementProblemCode,
  agreementProblemMessages,
} from '../../../../shared/rules/agreement/import/agreement-problems.ts';
import { fillText, isolated } from '../../../components/form/fill-text.ts';
import { useProblemText } from '../../../components/form/problem-text.ts';
import { formatDate } from '../../../components/text/dates.ts';
import { useLanguage } from '../../../text/text.ts';

const isAgreementCode = (code: string): code is AgreementProblemCode =>
  Object.hasOwn(agreementProblemMessages, code);

/** Why a row was left out, or what was doubtful in it, in the language of the screens. */
export function useProblemWords(): (problem: AgreementImportRow['problems'][number]) => string {
  const { t } = useTranslation('agreement');
  const { language, locale } = useLanguage();
  const cellProblem = useProblemText();
  const list = new Intl.ListFormat(locale, { type: 'disjunction' });
  const valueWords = (value: unknown): string => {
    if (Array.isArray(value)) return list.format(value.map((each) => isolated(String(each))));
    const status = agreementStatuses.find((each) => each === value);
    if (status) return t(`status.${status}`);
    const text = String(value ?? '');
    return /^\d{4}-\d{2}-\d{2}$/.test(text) ? formatDate(text, language) : isolated(text);
  };
  return (problem) => {
    const { code, details } = problem;
    if (!isAgreementCode(code)) return cellProblem(problem);
    const values = Object.entries(details).map(([name, value]) => [name, valueWords(value)] as const);
    const text = String(t(`problem.${code}` as never, { skipInterpolation: true }));
    return fillText(text, Object.fromEntries(values));
  };
}
