import { useMemo } from 'react';
import { countryName } from '../../../shared/ground/countries/countries.ts';
import {
  activeAgreements,
  notCarriedOn,
  subGapsOn,
} from '../../../shared/rules/register/active-agreements.ts';
import type { PartnerRow } from '../../../shared/rules/register/partner-view.ts';
import { isBasisOver } from '../../../shared/rules/standing/basis-over.ts';
import {
  isRatingCurrent,
  labelOn,
  restsOnDay,
  resultStateOf,
} from '../../../shared/rules/standing/result-state.ts';
import { useAssigneeWords } from '../../components/people/use-people.ts';
import { useResultWords, useStateWords } from '../../components/status/use-state-words.ts';
import { formatDate, formatNear } from '../../components/text/dates.ts';
import { useLanguage, useText } from '../../text/text.ts';
import type { ColumnId } from './columns.ts';
import { diligenceGroupsOf } from './row-facts.ts';

/** See `useRowWords`. */
export type RowWords = (row: PartnerRow, column: ColumnId) => string;

/** What a column says of a row in plain words: for sorting, for the folded line and for assistive technology. */
export function useRowWords(today: string): RowWords {
  const { t } = useText('register');
  const { language } = useLanguage();
  const resultWords = useResultWords();
  const stateWords = useStateWords();
  const assigneeWords = useAssigneeWords();
  return useMemo(() => {
    const words: RowWords = (row, column) => {
      const date = (on: string | null) => (on ? formatDate(on, language, 'short') : '');
      const near = (on: string) => formatNear(on, today, language);
      switch (column) {
        case 'partner':
          return row.name;
        case 'reference':
          return row.reference;
        case 'country':
          return row.country ? countryName(row.country, language) : '';
        case 'type':
          return row.type ? t(`common:partnerTypeShort.${row.type}`) : '';
        case 'stage':
          return row.stage ? t(`common:stageShort.${row.stage}`) : '';
        case 'rating': {
          const { headline, note } = resultWords(
            row.rating,
            row.risk,
            resultStateOf(row, today),
            row.relied,
            row.ratedBy,
          );
          return [headline, note].filter(Boolean).join(' · ');
        }
        case 'state':
          return stateWords(resultStateOf(row, today));
        case 'consequence':
          return row.consequence
            ? t('consequence', {
                kind: t(`common:consequence.${row.consequence.kind}`),
                date: date(row.consequence.on),
              })
            : '';
        case 'restsOn':
          return isBasisOver(row, today) ? t('basisOver') : t(`common:restsOn.${restsOnDay(row, today)}`);
        case 'gaps':
          if (row.rating === null || !isRatingCurrent(resultStateOf(row, today))) return '';
          return row.gaps.length === 0
            ? t('common:gaps.none')
            : t('common:gaps.list', { standards: row.gaps.join(', ') });
        case 'next':
          if (!row.next) return '';
          return row.next.on < today
            ? t(`common:deadlineLate.${row.next.kind}`, { date: near(row.next.on) })
            : t(`common:deadline.${row.next.kind}`, { date: near(row.next.on) });
        case 'agreements': {
          const { count, absent, unchecked, nextEnd } = activeAgreements(row);
          const gate = notCarriedOn(row, today);
          const subGaps = subGapsOn(row, today);
          if (count === 0) return row.agreements.length === 0 ? '' : t('agreements.noneActive');
          return [
            t('agreements.active', { count }),
            gate && t(`common:agreementGate.${gate}`),
            absent > 0 && t('agreements.missing', { count: absent }),
            subGaps > 0 && t('agreements.subGaps', { count: subGaps }),
            unchecked > 0 && t('agreements.unchecked', { count: unchecked }),
            nextEnd && t('agreements.ends', { date: date(nextEnd) }),
          ]
            .filter(Boolean)
            .join(' · ');
        }
        case 'diligence': {
          const { open, screenedOn } = row.diligence;
          return [
            diligenceGroupsOf(row).includes('blocked') && t('diligence.blocked'),
            open > 0 && t('diligence.flagged', { number: String(open) }),
            screenedOn === null
              ? t('diligence.not-screened')
              : t('diligence.screened', { date: date(screenedOn) }),
          ]
            .filter(Boolean)
            .join(' · ');
        }
        case 'vendorNumbers':
          return row.vendorNumbers.join(', ');
        case 'determinedOn':
          return date(row.determinedOn);
        case 'validUntil':
          return date(row.validUntil);
        case 'label':
          return labelOn(row, today);
        case 'assigned':
          return [...new Set(row.assigned.map(assigneeWords))].join(', ');
      }
    };
    return saidOnce(words);
  }, [t, language, resultWords, stateWords, assigneeWords, today]);
}

/** A changed row is another object: what was said of one holds as long as it does. */
function saidOnce(words: RowWords): RowWords {
  const said = new WeakMap<PartnerRow, Map<ColumnId, string>>();
  return (row, column) => {
    const own = said.get(row) ?? new Map<ColumnId, string>();
    const before = own.get(column);
    if (before !== undefined) return before;
    const now = words(row, column);
    said.set(row, own.set(column, now));
    return now;
  };
}
