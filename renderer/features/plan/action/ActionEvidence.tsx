import type { ActionView, PlanView } from '../../../../shared/rules/plan/plan-view.ts';
import { EvidencePanel } from '../../../components/evidence/EvidencePanel.tsx';
import { isStanding, serves } from '../../../components/evidence/evidence-subject.ts';
import { PageSection } from '../../../components/page/PageSection.tsx';
import { Icon } from '../../../components/status/Icon.tsx';
import { useText } from '../../../text/text.ts';
import classes from './ActionScreen.module.css';

interface ActionEvidenceProps {
  readonly plan: PlanView;
  readonly action: ActionView;
  readonly isClosed: boolean;
}

/** Evidence of the action's standard, with adding; what closed the action says so. */
export function ActionEvidence({ plan, action, isClosed }: ActionEvidenceProps) {
  const { t } = useText('plan');
  const { assessment, standard } = action;
  const planned = plan.assessments.find(({ id }) => id === assessment.id);
  const closing = new Set(action.evidence.map(({ id }) => id));
  return (
    <PageSection title={t('evidence.title', { standard })}>
      <EvidencePanel
        subject={{
          partner: plan.partner,
          assessment: planned ?? null,
          standard: planned ? standard : null,
          isClosed,
        }}
        isListed={(evidence) =>
          closing.has(evidence.id) || (isStanding(evidence) && serves(evidence, assessment.id, standard))
        }
        empty={t('evidence.empty', { standard })}
        belowItem={({ id }) =>
          closing.has(id) && (
            <p className={classes.quiet}>
              <Icon name="circle-check" size={12} /> {t('evidence.closes')}
            </p>
          )
        }
      />
    </PageSection>
  );
}
