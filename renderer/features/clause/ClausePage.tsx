import { Loader } from '@mantine/core';
import { useState } from 'react';
import { useParams } from 'react-router';
import { client } from '../../client/client.ts';
import { RefusalAlert } from '../../components/form/RefusalAlert.tsx';
import { keys } from '../../components/session/requests.ts';
import { useRequest } from '../../components/session/use-request.ts';
import { useLanguage, useText } from '../../text/text.ts';
import { ApproveDialog } from './approve/ApproveDialog.tsx';
import { WithdrawDialog } from './approve/WithdrawDialog.tsx';
import { ClauseFacts } from './ClauseFacts.tsx';
import { ClauseHeader } from './ClauseHeader.tsx';
import classes from './ClausePage.module.css';
import { ClauseTexts } from './ClauseTexts.tsx';

/** One clause: `/library/clauses/<id>` shows the version in use, `/library/clauses/<id>@<version>` that version. */
export function ClausePage() {
  const { t } = useText('clause');
  const { language } = useLanguage();
  const { clause: reference = '' } = useParams();
  const [dialog, setDialog] = useState<'approve' | 'withdraw' | null>(null);
  const { value: clause, refusal } = useRequest(keys.clause(reference, language), () =>
    client.clause.get({ clause: reference, language }),
  );
  const versions =
    useRequest(keys.clauses(true, language), () => client.clause.list({ versions: true, language })).value
      ?.rows ?? [];
  if (refusal) return <RefusalAlert refusal={refusal} />;
  if (!clause) return <Loader aria-label={t('page.loading')} />;
  const close = () => setDialog(null);
  return (
    <>
      <ClauseHeader
        clause={clause}
        onApprove={() => setDialog('approve')}
        onWithdraw={() => setDialog('withdraw')}
      />
      <div className={classes.page}>
        <ClauseFacts
          clause={clause}
          versions={versions.filter((version) => version.clause === clause.clause)}
        />
        <ClauseTexts key={clause.reference} clause={clause} />
      </div>
      {dialog === 'approve' && <ApproveDialog clause={clause} onClose={close} />}
      {dialog === 'withdraw' && <WithdrawDialog clause={clause} onClose={close} />}
    </>
  );
}
