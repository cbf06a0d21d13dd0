import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { LocalizedInstrument } from '../../../../shared/content/instrument/localize.ts';
import type { AssessmentView } from '../../../../shared/rules/assessment/assessment-view.ts';
import { type PrimaryAction as HeaderAction, PageHeader } from '../../../components/page/PageHeader.tsx';
import { AssignedTo } from '../../../components/people/AssignedTo.tsx';
import { StageBar } from '../../../components/status/StageBar.tsx';
import { StatusBadge } from '../../../components/status/StatusBadge.tsx';
import { ContentText } from '../../../components/text/ContentText.tsx';
import { useText } from '../../../text/text.ts';
import { type ActionId, openStandards, primaryAction } from '../model/actions.ts';
import { AssessmentActions } from './AssessmentActions.tsx';
import classes from './AssessmentHeader.module.css';
import type { AssessmentExports } from './use-assessment-exports.ts';

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
  const action = useHeaderAction(view, onAct, onChoose);
  return (
    <PageHeader
      title={`${t('page.title', { reference: view.reference })} · ${view.partner.name}`}
      shownTitle={
        <span className={classes.title}>
          <ContentText>{view.partner.name}</ContentText>
          <StatusBadge status={view.status} />
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
      secondary={<AssessmentActions view={view} exports={exports} onAct={onAct} />}
      action={action}
    >
      <StageBar stages={view.stages} />
      {children}
    </PageHeader>
  );
}

const signed = ['submit', 'determine-preliminary', 'decide', 'determine-final'] as const;
const isSigned = (action: ActionId): action is (typeof signed)[number] =>
  signed.some((each) => each === action);

function useHeaderAction(
  view: AssessmentView,
  onAct: (action: ActionId) => void,
  onChoose: (standard: string) => void,
): HeaderAction | null {
  const { t } = useText('assessment');
  const primary = primaryAction(view);
  if (primary === null) return null;
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
  if (!isSigned(action)) return null;
  return { label: t(`action.${action}`), explanation: t(`primary.${action}`), onAct: () => onAct(action) };
}
