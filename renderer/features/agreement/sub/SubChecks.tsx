import { Button } from '@mantine/core';
import type { SubAgreementView } from '../../../../shared/rules/agreement/agreement-view.ts';
import { client } from '../../../client/client.ts';
import { useSaveFile } from '../../../components/files/use-save-file.ts';
import { RefusalAlert } from '../../../components/form/RefusalAlert.tsx';
import { useTask } from '../../../components/session/use-command.ts';
import { Icon } from '../../../components/status/Icon.tsx';
import { ContentText } from '../../../components/text/ContentText.tsx';
import { formatDate } from '../../../components/text/dates.ts';
import { useLanguage, useText } from '../../../text/text.ts';
import { deviationCounts } from '../one/deviation-counts.ts';
import classes from './SubPartnerChain.module.css';

interface SubChecksProps {
  /** Reference or id of the agreement above. */
  readonly agreement: string;
  readonly subAgreement: Pick<SubAgreementView, 'id' | 'checks'>;
}

/** Sub-contracts that came back, newest first, each with its comparison as Word. */
export function SubChecks({ agreement, subAgreement }: SubChecksProps) {
  const { t } = useText('agreement');
  const { language } = useLanguage();
  const saveFile = useSaveFile();
  const comparing = useTask(async (check: string) => {
    const made = await client.clause.exportComparison({ agreement, subAgreement: subAgreement.id, check });
    if (made.ok) await saveFile(made.value.file);
    return made;
  });
  if (subAgreement.checks.length === 0) return null;
  return (
    <>
      <RefusalAlert refusal={comparing.refusal} />
      <ul className={classes.checks} aria-label={t('sub.checks')}>
        {subAgreement.checks.toReversed().map(({ id, file, on, deviations, account }) => {
          const besides = account?.findings.length ?? 0;
          const found = [
            ...(besides > 0 ? [t('checks.besides', { count: besides })] : []),
            ...deviationCounts(deviations).map(([kind, count]) => t(`checks.${kind}`, { count })),
          ];
          return (
            <li key={id} className={classes.check}>
              <small>
                <ContentText>{file.name}</ContentText>
                {' · '}
                {formatDate(on, language, 'short')}
                {' · '}
                {found.join(' · ')}
              </small>
              <Button
                size="compact-xs"
                variant="subtle"
                leftSection={<Icon name="download" size={13} />}
                loading={comparing.running}
                aria-label={t('checks.wordOf', { file: file.name })}
                onClick={() => void comparing.run(id)}
              >
                {t('checks.word')}
              </Button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
