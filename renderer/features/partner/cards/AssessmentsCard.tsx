import { Button } from '@mantine/core';
import type { AssessmentView } from '../../../../shared/rules/assessment/assessment-view.ts';
import type { PartnerView } from '../../../../shared/rules/register/partner-view.ts';
import { canReassess, reassessable } from '../../../components/reassess/reassess-form.ts';
import { useText } from '../../../text/text.ts';
import type { PartnerDialog } from '../dialogs/PartnerDialogs.tsx';
import { useAssessmentViews } from '../use-assessment-view.ts';
import { AssessmentChains } from './AssessmentChains.tsx';
import classes from './AssessmentsCard.module.css';
import { AssessmentTableRow } from './AssessmentTableRow.tsx';
import cardClasses from './Card.module.css';
import { Card } from './Card.tsx';
import { CompareChoice } from './CompareChoice.tsx';
import { canCompare, usePair } from './use-pair.ts';

interface AssessmentsCardProps {
  readonly partner: PartnerView;
  readonly atHand: AssessmentView | null;
  readonly onDialog: (dialog: PartnerDialog) => void;
}

/** Every assessment of the partner, newest first, how they follow each other, and two of them to compare. */
export function AssessmentsCard({ partner, atHand, onDialog }: AssessmentsCardProps) {
  const { t } = useText('partner');
  const { assessments } = partner;
  const views = useAssessmentViews(assessments.map(({ id }) => id));
  const pair = usePair(assessments);
  const isComparing = assessments.filter(canCompare).length > 1;
  return (
    <Card
      title={t('assessments.title')}
      actions={
        !partner.archived && (
          <>
            {atHand && canReassess(atHand) && (
              <Button
                size="compact-sm"
                variant="subtle"
                onClick={() => onDialog({ kind: 'reassess', assessment: reassessable(atHand) })}
              >
                {t('next.reassess.label')}
              </Button>
            )}
            <Button size="compact-sm" variant="subtle" onClick={() => onDialog({ kind: 'start' })}>
              {t(assessments.length > 0 ? 'next.startAnother' : 'next.start.label')}
            </Button>
          </>
        )
      }
    >
      {assessments.length === 0 ? (
        <p className={cardClasses.quiet}>{t('assessments.empty')}</p>
      ) : (
        <table className={classes.assessments}>
          <thead>
            <tr>
              {isComparing && <th scope="col">{t('compare.column')}</th>}
              <th scope="col">{t('assessments.reference')}</th>
              <th scope="col">{t('assessments.status')}</th>
              <th scope="col">{t('assessments.result')}</th>
              <th scope="col">{t('assessments.started')}</th>
            </tr>
          </thead>
          <tbody>
            {assessments.map((row) => (
              <AssessmentTableRow
                key={row.id}
                row={row}
                view={views.find(({ id }) => id === row.id) ?? null}
                pair={isComparing ? pair : null}
              />
            ))}
          </tbody>
        </table>
      )}
      {isComparing && <CompareChoice pair={pair} />}
      <AssessmentChains views={views} />
    </Card>
  );
}
