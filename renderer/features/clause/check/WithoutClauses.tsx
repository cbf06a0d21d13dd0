import { Button } from '@mantine/core';
import type { SubAgreementView } from '../../../../shared/rules/agreement/agreement-view.ts';
import { client } from '../../../client/client.ts';
import { RefusalAlert } from '../../../components/form/RefusalAlert.tsx';
import { Notice } from '../../../components/page/Notice.tsx';
import { useCommand } from '../../../components/session/use-command.ts';
import { useText } from '../../../text/text.ts';

/** Not one clause of ours was found in a sub-contract: a person who has read it says so in the record. */
export function WithoutClauses({ subAgreement }: { readonly subAgreement: SubAgreementView }) {
  const { t } = useText('clause');
  const edit = useCommand(client.subAgreement.edit);
  if (subAgreement.flowDown?.state === 'absent') {
    return (
      <Notice tone="fair" icon="alert" title={t('sub.absentRecorded')} role="status">
        {subAgreement.name}
      </Notice>
    );
  }
  return (
    <Notice tone="fair" icon="alert" title={t('sub.absentTitle')}>
      <span>{t('sub.absentText')}</span>
      <RefusalAlert refusal={edit.refusal} />
      <Button
        size="compact-sm"
        variant="default"
        loading={edit.running}
        onClick={() =>
          void edit.run({ subAgreement: subAgreement.id, fields: { flowDown: { state: 'absent' } } })
        }
      >
        {t('sub.absentRecord')}
      </Button>
    </Notice>
  );
}
