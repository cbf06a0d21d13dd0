import { Anchor, Checkbox } from '@mantine/core';
import { Link } from 'react-router';
import type { AssessmentView } from '../../../../shared/rules/assessment/assessment-view.ts';
import type { ListedAssessment } from '../../../../shared/rules/standing/shown-assessment.ts';
import { useInstrument } from '../../../components/session/use-instruments.ts';
import { ResultBadge } from '../../../components/status/RatingBadge.tsx';
import { StatusBadge } from '../../../components/status/StatusBadge.tsx';
import { ContentText } from '../../../components/text/ContentText.tsx';
import { formatDate } from '../../../components/text/dates.ts';
import { useLanguage, useText } from '../../../text/text.ts';
import classes from './AssessmentsCard.module.css';
import type { Pair } from './use-pair.ts';

interface AssessmentTableRowProps {
  readonly row: ListedAssessment;
  /** In full, for what it revises and follows; null until loaded. */
  readonly view: AssessmentView | null;
  /** Where two assessments can be compared: which ones are chosen. */
  readonly pair: Pair | null;
}

/** One assessment: reference and instrument, what it revises or follows, status, and what was determined. */
export function AssessmentTableRow({ row, view, pair }: AssessmentTableRowProps) {
  const { t } = useText('partner');
  const { language } = useLanguage();
  const found = useInstrument(row);
  return (
    <tr>
      {pair && (
        <td className={classes.choose}>
          <Checkbox
            aria-label={t('compare.choose', { reference: row.reference })}
            checked={pair.chosen.includes(row.reference)}
            disabled={!pair.canChoose(row)}
            onChange={() => pair.toggle(row)}
          />
        </td>
      )}
      <td>
        {row.notHere ? (
          <strong>
            <bdi dir="ltr">{row.reference}</bdi>
          </strong>
        ) : (
          <Anchor
            component={Link}
            to={`/assessments/${encodeURIComponent(row.reference)}`}
            size="sm"
            fw={600}
          >
            <bdi dir="ltr">{row.reference}</bdi>
          </Anchor>
        )}
        <div className={classes.below}>
          {row.notHere && (
            <span>
              {t('assessments.notHere', { instrument: row.instrument, version: row.instrumentVersion })}
            </span>
          )}
          {found && (
            <ContentText lang={found.texts.shortTitle.language}>{found.texts.shortTitle.text}</ContentText>
          )}
          {found?.instrument.definition.status === 'legacy' && <span>{t('assessments.legacy')}</span>}
          {view?.revises && <span>{t('assessments.revises', { reference: view.revises.reference })}</span>}
          {view?.reassesses && (
            <span>{t('assessments.follows', { reference: view.reassesses.reference })}</span>
          )}
          {view?.revisedBy && (
            <span>{t('assessments.revisedBy', { reference: view.revisedBy.reference })}</span>
          )}
          {view?.reassessedBy && (
            <span>{t('assessments.followedBy', { reference: view.reassessedBy.reference })}</span>
          )}
        </div>
      </td>
      <td>
        <StatusBadge status={row.status} at={view} />
      </td>
      <td>
        {row.rating === null ? (
          <span className={classes.none}>{t('assessments.none')}</span>
        ) : (
          <>
            <ResultBadge rating={row.rating} risk={row.risk} state={row.state} />
            {row.determination && (
              <div className={classes.below}>{t(`common:determination.${row.determination}`)}</div>
            )}
          </>
        )}
      </td>
      <td className={classes.date}>{formatDate(row.startedOn, language, 'short')}</td>
    </tr>
  );
}
