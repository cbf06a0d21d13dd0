import { Button } from '@mantine/core';
import { useState } from 'react';
import { fileNamePlace } from '../../../../shared/ground/guard/intake.ts';
import type { FileContent } from '../../../../shared/ground/refusals/request.ts';
import type { AgreementView } from '../../../../shared/rules/agreement/agreement-view.ts';
import { keptName } from '../../../../shared/rules/evidence/file-name.ts';
import { client } from '../../../client/client.ts';
import { host } from '../../../client/host.ts';
import { useSaveFile } from '../../../components/files/use-save-file.ts';
import { RefusalAlert } from '../../../components/form/RefusalAlert.tsx';
import { useCaseDetailStep } from '../../../components/intake/use-case-detail-step.tsx';
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

/** What keeping a signed contract is given. */
interface KeptContract {
  readonly agreement: string;
  readonly file: FileContent;
}

/** Signed contracts that are kept as they are, newest first: no program read them. */
export function ContractList({ agreement, locked }: ContractListProps) {
  const { t } = useText('agreement');
  const { language } = useLanguage();
  const [withdrawing, setWithdrawing] = useState<AgreementView['contracts'][number] | null>(null);
  const [pickRefusal, setPickRefusal] = useState<Refusal | null>(null);
  const [picked, setPicked] = useState('');
  const keeping = useCommand(client.agreement.registerContract);
  const { command: register, question } = useCaseDetailStep(keeping, {
    textsOf: (input: KeptContract) => [
      { place: fileNamePlace, text: keptName(input.file.name).name, isFileName: true },
    ],
    name: picked,
    submitLabel: t('contracts.add'),
    draftKey: `intake/contract/${agreement.id}/${picked}`.slice(0, 190),
  });
  const saveFile = useSaveFile();
  const again = useTask(async (contract: string) => {
    const found = await client.agreement.getContract({ agreement: agreement.id, contract });
    if (found.ok) await saveFile(found.value.file);
    return found;
  });
  const choose = async () => {
    const chosen = await ask(() => host.pickFile({ accept }));
    setPickRefusal(chosen.ok ? null : chosen.error);
    if (!chosen.ok || !chosen.value) return;
    setPicked(chosen.value.name);
    await register.run({ agreement: agreement.id, file: chosen.value });
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
      {question}
      <RefusalAlert refusal={pickRefusal ?? (question ? null : register.refusal) ?? again.refusal} />
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
