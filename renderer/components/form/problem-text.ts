import { useTranslation } from 'react-i18next';
import type { RefusalDetails } from '../../../shared/ground/result.ts';
import { type ProblemCode, problemMessages } from '../../../shared/rules/partner/import/problem-messages.ts';
import { fillText } from './fill-text.ts';

const isProblemCode = (code: string): code is ProblemCode => Object.hasOwn(problemMessages, code);

/** Turns the problems of an imported list into the language of the screens, by code. */
export function useProblemText(): (problem: {
  readonly code: string;
  readonly message: string;
  readonly details: RefusalDetails;
}) => string {
  const { t } = useTranslation('problems');
  return ({ code, message, details }) => {
    if (!isProblemCode(code)) return message;
    const values = Object.fromEntries(
      Object.entries(details).map(([name, value]) => [name, String(value ?? '')]),
    );
    return fillText(String(t(code as never, { skipInterpolation: true })), values);
  };
}
