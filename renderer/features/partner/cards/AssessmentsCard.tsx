import { Anchor, Button } from '@mantine/core';
import { Link } from 'react-router';
import type { AssessmentRow } from '../../../../shared/assessment/assessment-view.ts';
import type { PartnerView } from '../../../../shared/partner/partner-view.ts';
import { useInstrument } from '../../../components/session/use-instruments.ts';
import { RatingBadge } from '../../../components/status/RatingBadge.tsx';
import { StatusBadge } from '../../../components/status/StatusBadge.tsx';
import { ContentText } from '../../../components/text/ContentText.tsx';
import { formatDate } from '../../../components/text/dates.ts';
import { useLanguage, useText } from '../../../text/text.ts';
import { useAssessmentView } from '../use-assessment-view.ts';
import classes from './AssessmentsCard.module.css';
import cardClasses from './Card.module.css';
import { Card } from './Card.tsx';

interface AssessmentsCardProps {
  readonly partner: PartnerView;
  readonly onStart: () => void;
}

/** Every assessment of the partner, newest first, with revisions linked to what they revise. */
export function AssessmentsCard({ partner, onStart }: AssessmentsCardProps) {
  const { t } = useText('partner');
  const canStart = !partner.archived;
  return (
    <Card
      title={t('assessments.title')}
      actions={
        canStart && (
          <Button size="compact-sm" variant="subtle" onClick={onStart}>
            {t(partner.assessments.length > 0 ? 'next.startAnother' : 'next.start.label')}
          </Button>
        )
      }
    >
      {partner.assessments.length === 0 ? (
        <p className={cardClasses.quiet}>{t('assessments.empty')}</p>
      ) : (
        <table className={classes.assessments}>
          <thead>
            <tr>
              <th scope="col">{t('assessments.reference')}</th>
              <th scope="col">{t('assessments.status')}</th>
              <th scope="col">{t('assessments.result')}</th>
              <th scope="col">{t('assessments.started')}</th>
            </tr>
          </thead>
          <tbody>
            {partner.assessments.map((row) => (
              <Row key={row.id} row={row} />
            ))}
          </tbody>
        </table>
      )}
    </Card>
  );
}

function Row({ row }: { readonly row: AssessmentRow }) {
  const { t } = useText('partner');
  const { language } = useLanguage();
  const found = useInstrument(row.instrument);
  const view = useAssessmentView(row.id);
  return (
    <tr>
      <td>
        <Anchor component={Link} to={`/assessments/${encodeURIComponent(row.reference)}`} size="sm" fw={600}>
          <bdi dir="ltr">{row.reference}</bdi>
        </Anchor>
        <div className={classes.below}>
          {found && (
            <ContentText lang={found.texts.shortTitle.language}>{found.texts.shortTitle.text}</ContentText>
          )}
          {found?.instrument.definition.status === 'legacy' && <span>{t('assessments.legacy')}</span>}
          {view?.revises && <span>{t('assessments.revises', { reference: view.revises.reference })}</span>}
          {view?.revisedBy && (
            <span>{t('assessments.revisedBy', { reference: view.revisedBy.reference })}</span>
          )}
        </div>
      </td>
      <td>
        <StatusBadge status={row.status} />
      </td>
      <td>
        {row.rating === null ? (
          <span className={classes.none}>{t('assessments.none')}</span>
        ) : (
          <>
            <RatingBadge rating={row.rating} risk={row.risk} />
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
