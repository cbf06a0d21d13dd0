import {
  activeAgreements,
  notCarriedOn,
  subGapsOn,
} from '../../../shared/rules/register/active-agreements.ts';
import type { PartnerRow } from '../../../shared/rules/register/partner-view.ts';
import { isRatingCurrent, resultStateOf } from '../../../shared/rules/standing/result-state.ts';
import grid from '../../components/grid/Grid.module.css';
import { GapMarks } from '../../components/status/GapMarks.tsx';
import { Icon } from '../../components/status/Icon.tsx';
import { ResultBadge } from '../../components/status/RatingBadge.tsx';
import { formatDate, formatDistance } from '../../components/text/dates.ts';
import { useLanguage, useText } from '../../text/text.ts';
import type { ColumnId } from './columns.ts';
import classes from './RegisterGrid.module.css';
import { diligenceGroupsOf, isBasisOver, weakGrounds } from './row-facts.ts';
import type { RowWords } from './row-words.ts';

interface RowCellProps {
  readonly row: PartnerRow;
  readonly column: ColumnId;
  readonly words: RowWords;
  readonly today: string;
  /** Columns that found no place of their own and are told under the name. */
  readonly folded: readonly ColumnId[];
}

/** What one column shows of a partner. */
export function RowCell({ row, column, words, today, folded }: RowCellProps) {
  switch (column) {
    case 'partner':
      return (
        <PartnerCell
          row={row}
          second={folded.map((id) => words(row, id)).filter(Boolean)}
          // Told in the second line there, it is still seen at once.
          warning={folded.includes('agreements') ? agreementWarning(row, today) : null}
        />
      );
    case 'rating':
      return <RatingCell row={row} today={today} />;
    case 'gaps':
      return row.rating === null || !isRatingCurrent(resultStateOf(row, today)) ? null : (
        <GapMarks gaps={row.gaps} />
      );
    case 'restsOn':
      return isBasisOver(row, today) ? (
        <span className={grid.late}>
          <Icon name="alert" size={14} /> {words(row, column)}
        </span>
      ) : (
        <Plain>{words(row, column)}</Plain>
      );
    case 'diligence':
      return diligenceGroupsOf(row).includes('blocked') ? (
        <span className={grid.late} title={words(row, column)}>
          <Icon name="alert" size={14} /> {words(row, column)}
        </span>
      ) : (
        <Plain>{words(row, column)}</Plain>
      );
    case 'next':
      return <NextCell row={row} today={today} words={words(row, column)} />;
    case 'agreements':
      return <AgreementsCell row={row} words={words(row, column)} today={today} />;
    default:
      return <Plain>{words(row, column)}</Plain>;
  }
}

function Plain({ children }: { readonly children: string }) {
  return (
    <span className={grid.text} title={children} dir="auto">
      {children}
    </span>
  );
}

interface PartnerCellProps {
  readonly row: PartnerRow;
  readonly second: readonly string[];
  readonly warning: 'not-carried' | 'missing' | 'sub-gaps' | null;
}

function PartnerCell({ row, second, warning }: PartnerCellProps) {
  const { t } = useText('register');
  const notes = [row.archived && t('archived'), !row.inScope && t('outOfScope')].filter(Boolean).join(' · ');
  return (
    <span className={grid.stack}>
      <span className={classes.name} title={row.name}>
        <bdi>{row.name}</bdi>
        {row.acronym && <bdi className={classes.acronym}>{row.acronym}</bdi>}
        {row.conflicts > 0 && (
          <span className={classes.mark} title={t('value.attention.conflict')}>
            <Icon name="conflict" size={14} />
            <span className={grid.hidden}>{t('value.attention.conflict')}</span>
          </span>
        )}
        {warning && (
          <span className={classes.mark} title={t(`value.agreements.${warning}`)}>
            <Icon name="alert" size={14} />
            <span className={grid.hidden}>{t(`value.agreements.${warning}`)}</span>
          </span>
        )}
        {notes && <span className={classes.note}>{notes}</span>}
      </span>
      {second.length > 0 && <span className={grid.second}>{second.join(' · ')}</span>}
    </span>
  );
}

/** What is red about a partner's active agreements; the one that weighs most. */
function agreementWarning(row: PartnerRow, today: string): 'not-carried' | 'missing' | 'sub-gaps' | null {
  if (notCarriedOn(row, today)) return 'not-carried';
  if (activeAgreements(row).absent > 0) return 'missing';
  return subGapsOn(row, today) > 0 ? 'sub-gaps' : null;
}

interface AgreementsCellProps {
  readonly row: PartnerRow;
  readonly words: string;
  readonly today: string;
}

/** Active agreements; in red those that no assessment carries, and what their clause check found missing. The title says all of it. */
function AgreementsCell({ row, words, today }: AgreementsCellProps) {
  const { t } = useText('register');
  const { count, absent } = activeAgreements(row);
  const warning = agreementWarning(row, today);
  if (warning === null) {
    return (
      <span className={grid.text} title={words}>
        {count > 0 ? t('agreements.active', { count }) : words}
      </span>
    );
  }
  return (
    <span className={grid.late} title={words}>
      <Icon name="alert" size={14} />{' '}
      {warning === 'missing'
        ? t('agreements.missingShort', { count: absent })
        : t('agreements.notCarriedShort', { count })}
    </span>
  );
}

/** The rating, marked where a "yes" under it stands on nothing that carries it today. */
function RatingCell({ row, today }: { readonly row: PartnerRow; readonly today: string }) {
  const { t } = useText('register');
  const { locale, language } = useLanguage();
  const { t: common } = useText('common');
  const result = row.notShown.newer;
  // An older rating never stands there as if it were the last word.
  const newer =
    result &&
    common('notShown.newer', {
      reference: result.reference,
      instrument: result.instrument,
      version: result.instrumentVersion,
      date: formatDate(result.on, language),
    });
  const { ungrounded, expired } = weakGrounds(row, today);
  const list = new Intl.ListFormat(locale);
  const words = [
    ungrounded.length > 0 && t('ground.ungrounded', { standards: list.format(ungrounded) }),
    expired.length > 0 && t('ground.expired', { standards: list.format(expired) }),
  ]
    .filter(Boolean)
    .join(' ');
  return (
    <span className={classes.rating}>
      <ResultBadge
        rating={row.rating}
        risk={row.risk}
        state={resultStateOf(row, today)}
        relied={row.relied}
        stacked
      />
      {newer && (
        <span className={classes.mark} title={newer}>
          <Icon name="alert" size={14} />
          <span className={grid.hidden}>{newer}</span>
        </span>
      )}
      {words && (
        <span className={classes.ground} data-expired={expired.length > 0 || undefined} title={words}>
          <Icon name="alert" size={14} />
          <span className={grid.hidden}>{words}</span>
        </span>
      )}
    </span>
  );
}

function NextCell({
  row,
  today,
  words,
}: {
  readonly row: PartnerRow;
  readonly today: string;
  readonly words: string;
}) {
  const { t } = useText('common');
  const { language } = useLanguage();
  const { next } = row;
  if (!next) return null;
  const late = next.on < today;
  const meaning = t(`common:deadlineMeaning.${next.kind}`, {
    date: formatDate(next.on, language),
    when: formatDistance(today, next.on, language),
  });
  return (
    <span className={late ? grid.late : grid.text} title={meaning}>
      {late && <Icon name="alert" size={14} />} {words}
    </span>
  );
}
