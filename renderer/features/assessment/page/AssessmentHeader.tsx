import { Anchor, Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { LocalizedInstrument } from '../../../../shared/content/instrument/localize.ts';
import type { AssessmentView } from '../../../../shared/rules/assessment/assessment-view.ts';
import type { RailStepId } from '../../../components/assessment/rail.ts';
import { StageRail } from '../../../components/assessment/StageRail.tsx';
import { type PrimaryAction as HeaderAction, PageHeader } from '../../../components/page/PageHeader.tsx';
import { AssignedTo } from '../../../components/people/AssignedTo.tsx';
import { StatusBadge } from '../../../components/status/StatusBadge.tsx';
import { ContentText } from '../../../components/text/ContentText.tsx';
import { useText } from '../../../text/text.ts';
import { type ActionId, isUntouched, openStandards, primaryAction } from '../model/actions.ts';
import { AssessmentActions } from './AssessmentActions.tsx';
import classes from './AssessmentHeader.module.css';
import type { AssessmentExports } from './use-assessment-exports.ts';
import { type Improvement, useImprovement } from './use-improvement.ts';

interface AssessmentHeaderProps {
  readonly view: AssessmentView;
  readonly texts: LocalizedInstrument;
  readonly exports: AssessmentExports;
  readonly onAct: (action: ActionId) => void;
  readonly onChoose: (standard: string) => void;
  /** Stands under the stages. */
  readonly children: ReactNode;
}

/** Whose assessment, which stage, and the one thing to do next with what it will do. */
export function AssessmentHeader({ view, texts, exports, onAct, onChoose, children }: AssessmentHeaderProps) {
  const { t } = useText('assessment');
  const improvement = useImprovement(view);
  const action = useHeaderAction(view, improvement, onAct, onChoose);
  const [firstOpen] = isUntouched(view) ? openStandards(view, 'self') : [];
  return (
    <PageHeader
      title={`${t('page.title', { reference: view.reference })} · ${view.partner.name}`}
      shownTitle={
        <span className={classes.title}>
          <ContentText>{view.partner.name}</ContentText>
          <StatusBadge status={view.status} at={view} />
        </span>
      }
      where={
        <span className={classes.where}>
          <Anchor component={Link} to={`/partners/${encodeURIComponent(view.partner.reference)}`} size="sm">
            {t('page.backToPartner')}
          </Anchor>
          <bdi dir="ltr">{view.reference}</bdi>
          <ContentText lang={texts.shortTitle.language}>{texts.shortTitle.text}</ContentText>
          {view.assigned && <AssignedTo assigned={view.assigned} />}
        </span>
      }
      secondary={
        <>
          <AssessmentActions view={view} step={improvement.step} exports={exports} onAct={onAct} />
          {firstOpen !== undefined && (
            <Button variant="default" onClick={() => onChoose(firstOpen)}>
              {t('primary.answer-self.label', { standard: firstOpen })}
            </Button>
          )}
        </>
      }
      action={action}
    >
      <StageRail view={view} here={useStepShown(view)} />
      {children}
    </PageHeader>
  );
}

/** Which step of the rail the page shows: its standards are answered first by the partner and then by the UN. */
function useStepShown({ stages }: AssessmentView): RailStepId | null {
  const [search] = useSearchParams();
  const part = search.get('part');
  if (part === 'details') return null;
  if (part !== 'ledger') return stages[0]?.state === 'current' ? 'self' : 'review';
  return stages.at(-1)?.state === 'done' ? 'final' : 'decision';
}

const signed = ['submit', 'determine-preliminary', 'decide', 'determine-final'] as const;
const isSigned = (action: ActionId): action is (typeof signed)[number] =>
  signed.some((each) => each === action);

function useHeaderAction(
  view: AssessmentView,
  { loading, step }: Improvement,
  onAct: (action: ActionId) => void,
  onChoose: (standard: string) => void,
): HeaderAction | null {
  const { t } = useText('assessment');
  const primary = primaryAction(view, step);
  // No button that would be another one in a moment.
  if (primary === null || loading) return null;
  if (primary.kind === 'improve') {
    const { kind } = primary.step;
    if (kind === 're-review') {
      const { standard } = primary.step;
      return {
        label: t('primary.re-review.label', { standard }),
        explanation: t('primary.re-review.explain'),
        onAct: () => onChoose(standard),
      };
    }
    return {
      label: t(`primary.${kind}.label`),
      explanation: t(`primary.${kind}.explain`),
      to: `/partners/${encodeURIComponent(view.partner.reference)}/plan`,
    };
  }
  if (primary.kind === 'answer') {
    const { side, standard } = primary;
    const count = openStandards(view, side).length;
    return {
      label: t(`primary.answer-${side}.label`, { standard }),
      explanation: t(`primary.answer-${side}.explain`, { count }),
      onAct: () => onChoose(standard),
    };
  }
  const { action } = primary;
  if (action === 'form')
    return {
      label: t('primary.form.label'),
      explanation: t('primary.form.explain'),
      onAct: () => onAct('form'),
    };
  if (!isSigned(action)) return null;
  return { label: t(`action.${action}`), explanation: t(`primary.${action}`), onAct: () => onAct(action) };
}
