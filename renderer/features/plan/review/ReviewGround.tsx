import type { PlanView } from '../../../../shared/rules/plan/plan-view.ts';
import { Icon } from '../../../components/status/Icon.tsx';
import { ContentText } from '../../../components/text/ContentText.tsx';
import { useText } from '../../../text/text.ts';
import { closingEvidence, type Gap, type PlannedAssessment } from '../model/plan-parts.ts';
import classes from './ReviewGround.module.css';

interface ReviewGroundProps {
  readonly plan: PlanView;
  readonly assessment: PlannedAssessment;
  readonly gap: Gap;
}

/** What the new answer will stand on: the gap as it was found, and the evidence that closed its actions. */
export function ReviewGround({ plan, assessment, gap }: ReviewGroundProps) {
  const { t } = useText('plan');
  const evidence = closingEvidence(plan, assessment, gap);
  return (
    <section className={classes.ground} aria-label={t('review.ground')}>
      {gap.comment && (
        <p>
          <span className={classes.quiet}>{t('gap.found')}</span> <ContentText>{gap.comment}</ContentText>
        </p>
      )}
      <p className={classes.quiet}>{t(evidence.length === 0 ? 'review.noEvidence' : 'review.evidence')}</p>
      {evidence.length > 0 && (
        <ul>
          {evidence.map(({ id, reference, title }) => (
            <li key={id}>
              <Icon name="file" size={13} /> <ContentText>{title}</ContentText>{' '}
              <bdi dir="ltr" className={classes.quiet}>
                {reference}
              </bdi>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
