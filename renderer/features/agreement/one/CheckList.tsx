import { Button } from '@mantine/core';
import { isInTheWay } from '../../../../shared/documents/comparison/look-remarks.ts';
import type { AgreementView } from '../../../../shared/rules/agreement/agreement-view.ts';
import { client } from '../../../client/client.ts';
import { useSaveFile } from '../../../components/files/use-save-file.ts';
import { RefusalAlert } from '../../../components/form/RefusalAlert.tsx';
import { PageSection } from '../../../components/page/PageSection.tsx';
import { useTask } from '../../../components/session/use-command.ts';
import { Icon } from '../../../components/status/Icon.tsx';
import { ContentText } from '../../../components/text/ContentText.tsx';
import { formatDate } from '../../../components/text/dates.ts';
import { useLanguage, useText } from '../../../text/text.ts';
import classes from './AgreementScreen.module.css';
import { deviationCounts } from './deviation-counts.ts';

type Check = AgreementView['checks'][number];

/** Contracts that came back, newest first, with what was found in each. */
export function CheckList({ agreement }: { readonly agreement: AgreementView }) {
  const { t } = useText('agreement');
  const saveFile = useSaveFile();
  const comparing = useTask(async (check: string) => {
    const made = await client.clause.exportComparison({ agreement: agreement.id, check });
    if (made.ok) await saveFile(made.value.file);
    return made;
  });
  return (
    <PageSection title={t('checks.title')}>
      <RefusalAlert refusal={comparing.refusal} />
      {agreement.checks.length === 0 && <p className={classes.quiet}>{t('checks.none')}</p>}
      <ul className={classes.rows} aria-label={t('checks.title')}>
        {agreement.checks.toReversed().map((check) => (
          <li key={check.id}>
            <CheckFacts check={check} agreement={agreement} />
            <Button
              size="compact-sm"
              variant="default"
              leftSection={<Icon name="download" size={14} />}
              loading={comparing.running}
              aria-label={t('checks.wordOf', { file: check.file.name })}
              onClick={() => void comparing.run(check.id)}
            >
              {t('checks.word')}
            </Button>
          </li>
        ))}
      </ul>
    </PageSection>
  );
}

interface CheckFactsProps {
  readonly check: Check;
  readonly agreement: AgreementView;
}

function CheckFacts({ check, agreement }: CheckFactsProps) {
  const { t } = useText('agreement');
  const { language } = useLanguage();
  const { annexRecords } = agreement;
  const annex = annexRecords.find(({ id, reference }) => check.annex === id || check.annex === reference);
  const counts = deviationCounts(check.deviations);
  // What stands beside our clauses may take them back, and an older check did not look there.
  const besides = check.account?.findings.filter(isInTheWay).length ?? 0;
  const others =
    check.account === null
      ? [t('checks.notAccounted')]
      : besides > 0
        ? [t('checks.besides', { count: besides })]
        : [];
  const deviates = others.length > 0 || counts.some(([kind]) => kind !== 'unchanged');
  return (
    <span className={classes.what}>
      <strong>
        <ContentText>{check.file.name}</ContentText>
      </strong>
      <span className={deviates ? classes.deviating : undefined}>
        {' '}
        <Icon name={deviates ? 'alert' : 'circle-check'} size={13} />{' '}
        {[...others, ...counts.map(([kind, count]) => t(`checks.${kind}`, { count }))].join(' · ')}
      </span>
      <small>
        {formatDate(check.on, language, 'short')}
        {' · '}
        {check.annex === null
          ? t('checks.library')
          : t('checks.against', { annex: annex?.reference ?? check.annex })}
      </small>
    </span>
  );
}
