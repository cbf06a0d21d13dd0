import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import type { AssessmentView } from '../../../shared/rules/assessment/assessment-view.ts';
import type { PartnerView } from '../../../shared/rules/register/partner-view.ts';
import { StageRail } from '../../components/assessment/StageRail.tsx';
import { PageHeader, type PrimaryAction } from '../../components/page/PageHeader.tsx';
import { PartnerTabs } from '../../components/page/PartnerTabs.tsx';
import { AssignedTo } from '../../components/people/AssignedTo.tsx';
import { canReassess, type Reassessable, reassessable } from '../../components/reassess/reassess-form.ts';
import { useToday } from '../../components/session/use-status.ts';
import { ContentText } from '../../components/text/ContentText.tsx';
import { formatDate } from '../../components/text/dates.ts';
import { useLanguage, useText } from '../../text/text.ts';
import type { PartnerDialog } from './dialogs/PartnerDialogs.tsx';
import { useFieldWords } from './field-words.ts';
import { nextAction } from './next-action.ts';
import { PartnerActions } from './PartnerActions.tsx';
import classes from './PartnerHeader.module.css';

interface PartnerHeaderProps {
  readonly partner: PartnerView;
  readonly atHand: AssessmentView | null;
  readonly onDialog: (dialog: PartnerDialog) => void;
}

/** Who the partner is, at which stage, and what comes next. */
export function PartnerHeader({ partner, atHand, onDialog }: PartnerHeaderProps) {
  const { t } = useText('partner');
  const words = useFieldWords();
  const reassess = atHand && canReassess(atHand) ? reassessable(atHand) : null;
  const action = useHeaderAction(partner, atHand, reassess, onDialog);
  const { fields } = partner;
  return (
    <PageHeader
      title={fields.name}
      shownTitle={
        <>
          <ContentText>{fields.name}</ContentText>{' '}
          {fields.acronym && (
            <span className={classes.acronym}>
              <ContentText>{fields.acronym}</ContentText>
            </span>
          )}
        </>
      }
      where={
        <span className={classes.where}>
          <Anchor component={Link} to="/register" size="sm">
            {t('page.register')}
          </Anchor>
          <bdi dir="ltr">{partner.reference}</bdi>
          <span>{words.value('country', fields.country) ?? t('common:notRecorded')}</span>
          <span>{words.value('type', fields.type) ?? t('common:notRecorded')}</span>
          <span>{t(partner.inScope ? 'page.inScope' : 'page.outOfScope')}</span>
          <AssignedTo assigned={partner.row.assigned.find(({ assessment }) => assessment === null) ?? null} />
        </span>
      }
      secondary={
        !partner.archived && <PartnerActions partner={partner} reassess={reassess} onDialog={onDialog} />
      }
      action={action}
    >
      {atHand && <StageRail view={atHand} />}
      <PartnerTabs row={partner.row} />
    </PageHeader>
  );
}

function useHeaderAction(
  partner: PartnerView,
  atHand: AssessmentView | null,
  reassess: Reassessable | null,
  onDialog: (dialog: PartnerDialog) => void,
): PrimaryAction {
  const { t } = useText('partner');
  const { language } = useLanguage();
  const next = nextAction(partner, atHand, useToday());
  switch (next.kind) {
    case 'restore':
      return {
        label: t('page.restore'),
        explanation: t('page.restoreExplain'),
        onAct: () => onDialog({ kind: 'restore' }),
      };
    case 'start':
      return {
        label: t('next.start.label'),
        explanation: t('next.start.explain'),
        onAct: () => onDialog({ kind: 'start' }),
      };
    case 'reassess':
      return {
        label: t('next.reassess.label'),
        explanation: t(next.isOver ? 'next.reassess.over' : 'next.reassess.explain', {
          date: formatDate(next.on, language),
        }),
        onAct: () => onDialog(reassess ? { kind: 'reassess', assessment: reassess } : { kind: 'start' }),
      };
    case 'open':
      return {
        label: t('next.open.label'),
        explanation: t(`next.open.${next.step}`),
        to: `/assessments/${encodeURIComponent(next.assessment)}`,
      };
  }
}
