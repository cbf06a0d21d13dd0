import { Anchor, Radio, Stack } from '@mantine/core';
import { Link } from 'react-router';
import type { CellOutcome, FormReport as Report } from '../../../shared/documents/form/form-report.ts';
import { Notice } from '../../components/page/Notice.tsx';
import { Outcome } from '../../components/report/Outcome.tsx';
import { useText } from '../../text/text.ts';
import { CellTable } from './CellTable.tsx';
import type { FormWork } from './form-work.ts';
import { outcomeLooks } from './outcome-looks.ts';
import classes from './ReturnedForm.module.css';
import { useFormWords } from './use-form-words.ts';

interface FormReportProps {
  readonly report: Report;
  readonly work: FormWork;
  readonly onChange: (change: Partial<FormWork>) => void;
}

const outcomes: readonly CellOutcome[] = [
  'conflict',
  'not-understood',
  'corrected',
  'accepted',
  'unchanged',
  'empty',
];

/** Everything that was read in the workbook, as a whole and cell by cell. */
export function FormReport({ report, work, onChange }: FormReportProps) {
  const { t } = useText('form');
  const words = useFormWords();
  const { assessment, findings, cells, counts, known } = report;
  const hasConflicts = cells.some(({ recorded, outcome }) => outcome === 'conflict' && recorded !== null);
  // That it was taken over before stands above already.
  const shownFindings = known ? findings.filter(({ code }) => code !== 'ALREADY_IMPORTED') : findings;
  const isReplacing = work.conflicts === 'replace';
  return (
    <>
      {assessment && (
        <p className={classes.whose}>
          {t('report.for')} <bdi>{assessment.partner}</bdi>
          {' · '}
          <Anchor component={Link} to={`/assessments/${encodeURIComponent(assessment.reference)}`} size="sm">
            <bdi dir="ltr">{assessment.reference}</bdi>
          </Anchor>
        </p>
      )}
      {known && (
        <Notice tone="good" icon="circle-check" title={t('report.known')} role="status">
          {t('report.knownText')}
        </Notice>
      )}
      {shownFindings.map((finding) => (
        <Notice
          key={`${finding.code}-${JSON.stringify(finding.details)}`}
          tone={{ note: 'neutral', warning: 'fair', blocks: 'poor' }[finding.severity] as 'neutral'}
          icon={finding.severity === 'note' ? 'info' : 'alert'}
          {...(finding.severity === 'blocks' ? { title: t('report.blocks') } : {})}
        >
          {words(finding)}
        </Notice>
      ))}
      <p className={classes.counts} role="status">
        {outcomes
          .filter((outcome) => (counts[outcome] ?? 0) > 0)
          .map((outcome) => (
            <span key={outcome}>
              <Outcome look={outcomeLooks[outcome]} words={t(`outcome.${outcome}`)} /> {counts[outcome]}
            </span>
          ))}
      </p>
      {(hasConflicts || isReplacing) && !known && (
        <Radio.Group
          label={t('conflict.label')}
          value={work.conflicts}
          onChange={(conflicts) => onChange({ conflicts: conflicts === 'replace' ? 'replace' : 'keep' })}
        >
          <Stack gap={4} mt={4}>
            <Radio size="xs" value="keep" label={t('conflict.keep')} />
            <Radio size="xs" value="replace" label={t('conflict.replace')} />
          </Stack>
        </Radio.Group>
      )}
      <CellTable cells={cells} />
    </>
  );
}
