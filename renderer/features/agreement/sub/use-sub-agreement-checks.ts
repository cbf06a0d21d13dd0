import { useRef } from 'react';
import { needText } from '../../../components/dialog/checks.ts';
import type { FieldError } from '../../../components/form/ErrorSummary.tsx';
import { useToday } from '../../../components/session/use-status.ts';
import { useText } from '../../../text/text.ts';
import type { TypedSubAgreement } from './typed-sub-agreement.ts';

export interface SubAgreementChecks {
  /** Everything that keeps the form from being saved, each with the id of its input. */
  readonly check: (value: TypedSubAgreement) => readonly FieldError[];
  /** Tells that a date was begun and is no date. */
  readonly onIncomplete: (field: string, incomplete: boolean) => void;
}

export function useSubAgreementChecks(): SubAgreementChecks {
  const { t } = useText('agreement');
  const today = useToday();
  const incomplete = useRef(new Set<string>());
  return {
    onIncomplete: (field, isIncomplete) => {
      if (isIncomplete) incomplete.current.add(field);
      else incomplete.current.delete(field);
    },
    check: ({ name, startsOn, endsOn, assessed, assessedOn }) => {
      const error = (field: string, when: boolean, message: string): FieldError[] =>
        when ? [{ field, message }] : [];
      const unfinished = (field: string) => incomplete.current.has(field);
      return [
        ...needText('sub-name', name, t('sub.form.nameMissing')),
        ...error('sub-starts', unfinished('sub-starts'), t('form.startIncomplete')),
        ...error('sub-ends', unfinished('sub-ends'), t('form.endIncomplete')),
        ...error(
          'sub-ends',
          startsOn !== '' && endsOn !== '' && endsOn < startsOn,
          t('sub.form.endBeforeStart'),
        ),
        ...(assessed === 'yes'
          ? [
              ...error('sub-assessed-on', unfinished('sub-assessed-on'), t('sub.form.assessedIncomplete')),
              ...error('sub-assessed-on', assessedOn > today, t('sub.form.assessedFuture')),
            ]
          : []),
      ];
    },
  };
}
