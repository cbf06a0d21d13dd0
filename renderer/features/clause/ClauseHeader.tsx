import { Anchor, Button } from '@mantine/core';
import { Link } from 'react-router';
import type { ClauseDetail } from '../../../shared/rules/clause/clause-view.ts';
import { ApprovalMark } from '../../components/clause/ApprovalMark.tsx';
import { PageHeader } from '../../components/page/PageHeader.tsx';
import { useText } from '../../text/text.ts';
import classes from './ClausePage.module.css';

interface ClauseHeaderProps {
  readonly clause: ClauseDetail;
  readonly onApprove: () => void;
  readonly onWithdraw: () => void;
}

/** Which clause and version this is, whether it may be trusted, and the approval that can be given or taken back. */
export function ClauseHeader({ clause, onApprove, onWithdraw }: ClauseHeaderProps) {
  const { t } = useText('clause');
  const { title, version, element, approval, pack } = clause;
  return (
    <PageHeader
      title={title}
      where={
        <span className={classes.where}>
          <Anchor component={Link} to="/library?part=clauses" size="sm">
            {t('page.library')}
          </Anchor>
          <span>{t(`element.${element}`)}</span>
          <span>{t('version', { version })}</span>
          <ApprovalMark
            approved={approval && { by: approval.approver, on: approval.on }}
            isFromPack={pack !== null}
          />
        </span>
      }
      secondary={
        approval && (
          <Button variant="default" onClick={onWithdraw}>
            {t('withdraw.action')}
          </Button>
        )
      }
      action={
        approval ? null : { label: t('approve.action'), explanation: t('approve.explain'), onAct: onApprove }
      }
    />
  );
}
