import { Button } from '@mantine/core';
import type { PlanView } from '../../../../shared/rules/plan/plan-view.ts';
import { PageSection } from '../../../components/page/PageSection.tsx';
import { useInstrument } from '../../../components/session/use-instruments.ts';
import { Icon } from '../../../components/status/Icon.tsx';
import { ContentText } from '../../../components/text/ContentText.tsx';
import { useText } from '../../../text/text.ts';
import type { PlanDialog } from '../model/plan-dialog.ts';
import { actionsOfGap, type Gap, type PlannedAssessment } from '../model/plan-parts.ts';
import { ActionTable } from './ActionTable.tsx';
import { GapNotices } from './GapNotices.tsx';
import classes from './GapSection.module.css';

interface GapSectionProps {
  readonly plan: PlanView;
  readonly assessment: PlannedAssessment;
  readonly gap: Gap;
  /** Nothing can be changed any more. */
  readonly isClosed: boolean;
  readonly onDialog: (dialog: PlanDialog) => void;
}

/** One gap: what the review found missing, what it asks of a person now, and its actions. */
export function GapSection({ plan, assessment, gap, isClosed, onDialog }: GapSectionProps) {
  const { t } = useText('plan');
  const title = useInstrument(assessment)?.texts.standards[gap.standard]?.title;
  const actions = actionsOfGap(plan, assessment, gap);
  const standard = { assessment: assessment.id, standard: gap.standard };
  return (
    <PageSection
      level={3}
      title={
        <>
          <bdi>{gap.standard}</bdi> {title && <ContentText lang={title.language}>{title.text}</ContentText>}
        </>
      }
      aside={
        <span className={classes.state} data-open={gap.open || undefined}>
          <Icon name={gap.open ? 'cross' : 'circle-check'} size={14} />
          {t(gap.open ? 'gap.open' : 'gap.closed')}
        </span>
      }
      actions={
        !isClosed &&
        gap.open && (
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={<Icon name="plus" size={13} />}
            onClick={() => onDialog({ kind: 'add', standard })}
          >
            {t('gap.add', { standard: gap.standard })}
          </Button>
        )
      }
    >
      {gap.comment && (
        <p className={classes.comment}>
          <span className={classes.said}>{t('gap.found')}</span> <ContentText>{gap.comment}</ContentText>
        </p>
      )}
      <GapNotices
        actions={actions}
        gap={gap}
        onReview={isClosed ? null : () => onDialog({ kind: 'review', standard })}
      />
      {actions.length > 0 ? (
        <ActionTable plan={plan} actions={actions} label={t('table.label', { standard: gap.standard })} />
      ) : (
        <p className={classes.none}>{t(gap.open ? 'gap.noActions' : 'gap.noActionsClosed')}</p>
      )}
    </PageSection>
  );
}
