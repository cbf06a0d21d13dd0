import { useCallback } from 'react';
import type { AgreementFields } from '../../../../shared/record/shapes/agreement.ts';
import type { AgreementRow } from '../../../../shared/rules/agreement/agreement-view.ts';
import { type DateStyle, formatDate } from '../../../components/text/dates.ts';
import { useLanguage, useText } from '../../../text/text.ts';
import type { AgreementColumn } from '../list/columns.ts';
import { clauseStateOf } from './clause-state.ts';

/** From when until when an agreement runs, in words; empty where neither is recorded. */
export function usePeriodWords(): (
  period: Pick<AgreementFields, 'startsOn' | 'endsOn'>,
  style?: DateStyle,
) => string {
  const { t } = useText('agreement');
  const { language } = useLanguage();
  return useCallback(
    ({ startsOn, endsOn }, style = 'short') => {
      const start = startsOn === null ? '' : formatDate(startsOn, language, style);
      const end = endsOn === null ? '' : formatDate(endsOn, language, style);
      if (start && end) return t('period.both', { start, end });
      if (start) return t('period.from', { start });
      return end ? t('period.until', { end }) : '';
    },
    [t, language],
  );
}

/** How the clause check stands, in words. */
export function useClauseWords(): (row: Pick<AgreementRow, 'status' | 'counts' | 'subAgreements'>) => string {
  const { t } = useText('agreement');
  return useCallback(
    (row) => {
      const { absent, unchecked, subGaps, isUntouched } = clauseStateOf(row);
      const ofOthers = subGaps > 0 && t('clauseState.subGaps', { count: subGaps });
      if (isUntouched) return [t('clauseState.none'), ofOthers].filter(Boolean).join(' · ');
      const parts = [
        absent > 0 && t('clauseState.missing', { count: absent }),
        unchecked > 0 && t('clauseState.unchecked', { count: unchecked }),
        ofOthers,
      ].filter(Boolean);
      return parts.join(' · ') || t('clauseState.complete');
    },
    [t],
  );
}

/** What a column of the list says of an agreement: for sorting and for the folded line. */
export function useAgreementWords(): (row: AgreementRow, column: AgreementColumn) => string {
  const { t } = useText('agreement');
  const period = usePeriodWords();
  const clauses = useClauseWords();
  return useCallback(
    (row, column) => {
      switch (column) {
        case 'reference':
          return row.reference;
        case 'partner':
          return row.partner.name;
        case 'type':
          return row.type ? t(`type.${row.type}`) : '';
        case 'period':
          return period(row);
        case 'status':
          if (row.gate) return t('status.notCarried');
          return t(`status.${row.withdrawn === null ? row.status : 'withdrawn'}`);
        case 'clauses':
          return row.withdrawn === null ? clauses(row) : '';
      }
    },
    [t, period, clauses],
  );
}
