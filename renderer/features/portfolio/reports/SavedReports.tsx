import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { countryName } from '../../../../shared/ground/countries/countries.ts';
import type { KeptDefinition } from '../../../../shared/rules/report-definition/definitions.ts';
import { client } from '../../../client/client.ts';
import { RefusalAlert } from '../../../components/form/RefusalAlert.tsx';
import { Notice } from '../../../components/page/Notice.tsx';
import { PageSection } from '../../../components/page/PageSection.tsx';
import { keys } from '../../../components/session/requests.ts';
import { useCommand } from '../../../components/session/use-command.ts';
import { useRequest } from '../../../components/session/use-request.ts';
import { ContentText } from '../../../components/text/ContentText.tsx';
import { nameOfLanguage } from '../../../text/languages.ts';
import { useLanguage, useText } from '../../../text/text.ts';
import classes from '../Portfolio.module.css';
import { useOfficeWords } from '../use-office-words.ts';
import type { Chosen } from './report-choice.ts';
import type { ReportChoice, useReport } from './use-report.ts';

interface SavedReportsProps {
  /** What is chosen on the page, as it would be written. */
  readonly asking: ReportChoice;
  readonly asOf: string | undefined;
  readonly report: ReturnType<typeof useReport>;
  /** Puts the choices of a saved one into the page, to be changed. */
  readonly onTake: (chosen: Chosen) => void;
}

/** Reports that the office saved under a name: written again with one click, and with the same columns. */
export function SavedReports({ asking, asOf, report, onTake }: SavedReportsProps) {
  const { t } = useText('portfolio');
  const [name, setName] = useState('');
  const [changed, setChanged] = useState<KeptDefinition | null>(null);
  const { value } = useRequest(keys.savedReports, () => client.reportDefinition.list({}));
  const save = useCommand(client.reportDefinition.save);
  const retire = useCommand(client.reportDefinition.retire);
  const keep = async () => {
    const { asOf: _, from: __, ...definition } = asking;
    const of = changed === null ? {} : { definition: changed.id };
    const saved = await save.run({ ...definition, name, ...of });
    if (!saved.ok) return;
    setName('');
    setChanged(null);
  };
  return (
    <PageSection title={t('reports.saved')}>
      <p className={classes.quiet}>{t('reports.savedMean')}</p>
      <div className={classes.filters}>
        <TextInput
          label={t('reports.name')}
          value={name}
          maxLength={120}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button
          variant="default"
          disabled={name.trim() === ''}
          loading={save.running}
          onClick={() => void keep()}
        >
          {changed === null ? t('reports.save') : t('reports.change', { name: changed.name })}
        </Button>
        {changed !== null && (
          <Button variant="subtle" onClick={() => setChanged(null)}>
            {t('reports.asNew')}
          </Button>
        )}
      </div>
      <RefusalAlert refusal={save.refusal ?? retire.refusal} />
      {value && value.notRead > 0 && (
        <Notice tone="fair" icon="clock">
          {t('reports.notRead', { count: value.notRead })}
        </Notice>
      )}
      <ul className={classes.saved}>
        {value?.rows.map((saved) => (
          <SavedReport
            key={saved.id}
            saved={saved}
            running={report.running || retire.running}
            onWrite={() =>
              void report.run({ run: { definition: saved.id, ...(asOf === undefined ? {} : { asOf }) } })
            }
            onChange={() => {
              setName(saved.name);
              setChanged(saved);
              onTake(saved);
            }}
            onRetire={() => void retire.run({ definition: saved.id })}
          />
        ))}
      </ul>
    </PageSection>
  );
}

interface SavedReportProps {
  readonly saved: KeptDefinition;
  readonly running: boolean;
  readonly onWrite: () => void;
  readonly onChange: () => void;
  readonly onRetire: () => void;
}

function SavedReport({ saved, running, onWrite, onChange, onRetire }: SavedReportProps) {
  const { t } = useText('portfolio');
  const officeWords = useOfficeWords();
  const { language } = useLanguage();
  const { filter } = saved;
  const facts = [
    t(`reports.kind.${saved.report}`),
    t(`reports.for.${saved.audience}`),
    t(`reports.as.${saved.format}`),
    nameOfLanguage(saved.language),
    t(`scope.${filter.scope}`),
    ...(filter.country ? [countryName(filter.country, language)] : []),
    ...(filter.kind ? [t(`kind.${filter.kind}`)] : []),
    ...(filter.entity ? [filter.entity] : []),
    ...(filter.office ? [officeWords.fact(filter.office)] : []),
    ...(filter.agreement ? [t(`agreement.${filter.agreement}`)] : []),
    t('reports.version', { version: saved.version }),
  ];
  return (
    <li>
      <div>
        <strong>
          <ContentText>{saved.name}</ContentText>
        </strong>
        <div className={classes.quiet}>{facts.join(' · ')}</div>
      </div>
      <div className={classes.savedActs}>
        <Button
          size="compact-sm"
          loading={running}
          onClick={onWrite}
          aria-label={t('reports.writeNamed', { name: saved.name })}
        >
          {t('reports.writeIt')}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          onClick={onChange}
          aria-label={t('reports.editNamed', { name: saved.name })}
        >
          {t('reports.edit')}
        </Button>
        <Button
          size="compact-sm"
          variant="subtle"
          disabled={running}
          onClick={onRetire}
          aria-label={t('reports.retireNamed', { name: saved.name })}
        >
          {t('reports.retire')}
        </Button>
      </div>
    </li>
  );
}
