import { type ReactNode, useMemo } from 'react';
import {
  activeAgreements,
  notCarriedOn,
  subGapsOn,
} from '../../../shared/rules/register/active-agreements.ts';
import type { PartnerRow } from '../../../shared/rules/register/partner-view.ts';
import { isBasisOver } from '../../../shared/rules/standing/basis-over.ts';
import { isRatingCurrent, resultStateOf } from '../../../shared/rules/standing/result-state.ts';
import grid from '../../components/grid/Grid.module.css';
import { SaidGapMarks } from '../../components/status/GapMarks.tsx';
import { Icon } from '../../components/status/Icon.tsx';
import { formatDate, formatDistance } from '../../components/text/dates.ts';
import { useLanguage, useText } from '../../text/text.ts';
import type { ColumnId } from './columns.ts';
import classes from './RegisterGrid.module.css';
import { diligenceGroupsOf } from './row-facts.ts';
import type { RowWords } from './row-words.ts';
import { useRatingCell } from './use-rating-cell.tsx';

/** What a column shows of a row; `folded` columns found no place of their own and are told under the name. */
export type RowCells = (row: PartnerRow, column: ColumnId, folded: readonly ColumnId[]) => ReactNode;

type RegisterText = ReturnType<typeof useText<'register'>>['t'];

/** Made once for all rows: a cell has no hooks of its own, since hundreds of them are drawn while the list scrolls. */
export function useRowCells(words: RowWords, today: string): RowCells {
  const { t } = useText('register');
  const { language } = useLanguage();
  const ratingCell = useRatingCell(today);
  return useMemo(
    () => (row, column, folded) => {
      const said = words(row, column);
      switch (column) {
        case 'partner': {
          // Told in the second line there, it is still seen at once.
          const warning = folded.includes('agreements') ? agreementWarning(row, today) : null;
          return partnerCell(t, row, warning, folded.map((id) => words(row, id)).filter(Boolean));
        }
        case 'rating':
          return ratingCell(row);
        case 'gaps': {
          const isShown = row.rating !== null && isRatingCurrent(resultStateOf(row, today));
          return isShown ? <SaidGapMarks gaps={row.gaps} words={said} /> : null;
        }
        case 'restsOn':
          return isBasisOver(row, today) ? late(said) : plain(said);
        case 'diligence':
          return diligenceGroupsOf(row).includes('blocked') ? late(said) : plain(said);
        case 'next': {
          if (!row.next) return null;
          const { kind, on } = row.next;
          const meaning = t(`common:deadlineMeaning.${kind}`, {
            date: formatDate(on, language),
            when: formatDistance(today, on, language),
          });
          return on < today ? late(said, meaning) : plain(said, meaning);
        }
        case 'agreements':
          return agreementsCell(t, row, said, today);
        case 'reference':
        case 'vendorNumbers':
        case 'label':
        case 'assigned':
          return said && written(said);
        default:
          return plain(said);
      }
    },
    [t, language, words, ratingCell, today],
  );
}

/** Without more about them, words stand in the cell itself. */
function plain(words: string, title?: string): ReactNode {
  if (title === undefined || title === words) return words;
  return (
    <span className={grid.text} title={title}>
      {words}
    </span>
  );
}

/** What people wrote keeps its own direction. */
function written(words: string): ReactNode {
  return (
    <span className={grid.text} dir="auto">
      {words}
    </span>
  );
}

function late(words: string, title?: string): ReactNode {
  return (
    <span className={grid.late} title={title}>
      <Icon name="alert" size={14} /> <span className={grid.text}>{words}</span>
    </span>
  );
}

type AgreementWarning = 'not-carried' | 'missing' | 'sub-gaps' | null;

/** What is red about a partner's active agreements; the one that weighs most. */
function agreementWarning(row: PartnerRow, today: string): AgreementWarning {
  if (notCarriedOn(row, today)) return 'not-carried';
  if (activeAgreements(row).absent > 0) return 'missing';
  return subGapsOn(row, today) > 0 ? 'sub-gaps' : null;
}

function partnerCell(
  t: RegisterText,
  row: PartnerRow,
  warning: AgreementWarning,
  second: readonly string[],
): ReactNode {
  const notes = [row.archived && t('archived'), !row.inScope && t('outOfScope')].filter(Boolean).join(' · ');
  return (
    <span className={grid.stack}>
      <span className={classes.name}>
        <bdi>{row.name}</bdi>
        {row.conflicts > 0 && warningMark('conflict', t('value.attention.conflict'))}
        {warning && warningMark('alert', t(`value.agreements.${warning}`))}
        {notes && <span className={classes.note}>{notes}</span>}
      </span>
      <span className={classes.under}>
        {row.acronym && <bdi>{row.acronym}</bdi>}
        {row.acronym && second.length > 0 && ' · '}
        {second.join(' · ')}
      </span>
    </span>
  );
}

function warningMark(icon: 'conflict' | 'alert', words: string): ReactNode {
  return (
    <span className={classes.mark} title={words}>
      <Icon name={icon} size={14} />
      <span className={grid.hidden}>{words}</span>
    </span>
  );
}

/** Active agreements; in red those that no assessment carries, and what their clause check found missing. The title says all of it. */
function agreementsCell(t: RegisterText, row: PartnerRow, words: string, today: string): ReactNode {
  const { count, absent } = activeAgreements(row);
  const warning = agreementWarning(row, today);
  if (warning === null) return plain(count > 0 ? t('agreements.active', { count }) : words, words);
  return late(
    warning === 'missing'
      ? t('agreements.missingShort', { count: absent })
      : t('agreements.notCarriedShort', { count }),
    words,
  );
}
