import { Button } from '@mantine/core';
import { useState } from 'react';
import type { AgreementView } from '../../../../shared/rules/agreement/agreement-view.ts';
import { client } from '../../../client/client.ts';
import { host } from '../../../client/host.ts';
import { useSaveFile } from '../../../components/files/use-save-file.ts';
import { RefusalAlert } from '../../../components/form/RefusalAlert.tsx';
import { PageSection } from '../../../components/page/PageSection.tsx';
import { ask, type Refusal } from '../../../components/session/requests.ts';
import { useCommand, useTask } from '../../../components/session/use-command.ts';
import { Icon } from '../../../components/status/Icon.tsx';
import { ContentText } from '../../../components/text/ContentText.tsx';
import { formatDate } from '../../../components/text/dates.ts';
import { useLanguage, useText } from '../../../text/text.ts';
import classes from './AgreementScreen.module.css';
import { WithdrawContractDialog } from './WithdrawContractDialog.tsx';

interface ContractListProps {
  readonly agreement: AgreementView;
  readonly locked: boolean;
}

const accept = ['.pdf', '.jpg', '.jpeg', '.png', '.tif', '.tiff', '.docx', '.doc', '.odt'];

/** Signed contracts that are kept as they are, newest first: no program read them. */
export function ContractList({ agreement, locked }: ContractListProps) {
  const { t } = useText('agreement');
  const { language } = useLanguage();
  const [withdrawing, setWithdrawing] = useState<AgreementView['contracts'][number] | null>(null);
  const [pickRefusal, setPickRefusal] = useState<Refusal | null>(null);
  const register = useCommand(client.agreement.registerContract);
  const saveFile = useSaveFile();
  const again = useTask(async (contract: string) => {
    const found = await client.agreement.getContract({ agreement: agreement.id, contract });
    if (found.ok) await saveFile(found.value.file);
    return found;
  });
  const choose = async () => {
    const picked = await ask(() => host.pickFile({ accept }));
    setPickRefusal(picked.ok ? null : picked.error);
    if (picked.ok && picked.value) await register.run({ agreement: agreement.id, file: picked.value });
  };
  return (
    <PageSection
      title={t('contracts.title')}
      actions={
        !locked && (
          <Button size="compact-sm" variant="subtle" loading={register.running} onClick={() => void choose()}>
            {t('contracts.add')}
          </Button>
        )
      }
    >
      <RefusalAlert refusal={pickRefusal ?? register.refusal ?? again.refusal} />
      {agreement.contracts.length === 0 && <p className={classes.quiet}>{t('contracts.none')}</p>}
      <ul className={classes.rows} aria-label={t('contracts.title')}>
        {agreement.contracts.toReversed().map((contract) => (
          <li key={contract.id}>
            <span className={classes.what}>
              <strong>
                <ContentText>{contract.file.name}</ContentText>
              </strong>{' '}
              <span className={classes.deviating}>
                <Icon name={contract.withdrawn === null ? 'info' : 'archive'} size={13} />{' '}
                {t(contract.withdrawn === null ? 'contracts.notChecked' : 'status.withdrawn')}
              </span>
              <small>
                {formatDate(contract.on, language, 'short')}
                {' · '}
                <ContentText>
                  {[contract.by.name, contract.note, contract.withdrawn].filter(Boolean).join(' · ')}
                </ContentText>
              </small>
            </span>
            <Button
              size="compact-sm"
              variant="default"
              leftSection={<Icon name="download" size={14} />}
              loading={again.running}
              aria-label={t('contracts.saveOf', { file: contract.file.name })}
              onClick={() => void again.run(contract.id)}
            >
              {t('contracts.save')}
            </Button>
            {!locked && contract.withdrawn === null && (
              <Button
                size="compact-sm"
                variant="subtle"
                aria-label={t('contracts.withdrawOf', { file: contract.file.name })}
                onClick={() => setWithdrawing(contract)}
              >
                {t('page.withdraw')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {withdrawing && (
        <WithdrawContractDialog
          agreement={agreement.id}
          contract={withdrawing}
          onClose={() => setWithdrawing(null)}
        />
      )}
    </PageSection>
  );
}
