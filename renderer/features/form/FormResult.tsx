import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import type { FormReport } from '../../../shared/documents/form/form-report.ts';
import type { AssessmentView } from '../../../shared/rules/assessment/assessment-view.ts';
import { Notice } from '../../components/page/Notice.tsx';
import { useText } from '../../text/text.ts';
import { CellTable } from './CellTable.tsx';
import classes from './ReturnedForm.module.css';

interface FormResultProps {
  readonly done: {
    readonly report: FormReport;
    readonly changed: { readonly assessment: AssessmentView } | null;
    readonly fileKept: boolean | null;
  };
}

/** What became of the form: taken over and kept, or nothing changed. */
export function FormResult({ done }: FormResultProps) {
  const { t } = useText('form');
  const { report, changed, fileKept } = done;
  const holdsOthers = report.findings.some(({ code }) =>
    ['EXPORT_NOT_KEPT', 'EXPORT_SHEETS_BESIDE'].includes(code),
  );
  const notKept = holdsOthers ? 'result.notKeptOthers' : 'result.notKept';
  const kept = fileKept === false ? notKept : 'result.kept';
  const reference = changed?.assessment.reference ?? report.assessment?.reference ?? null;
  return (
    <>
      <Notice
        tone={changed ? 'good' : 'neutral'}
        icon={changed ? 'circle-check' : 'info'}
        title={
          changed ? t('result.taken', { count: Object.keys(report.answers).length }) : t('result.nothing')
        }
        role="status"
      >
        <span>{t(changed ? kept : 'result.nothingText')}</span>
        {reference && (
          <Anchor
            component={Link}
            to={`/assessments/${encodeURIComponent(reference)}`}
            size="sm"
            className={classes.go ?? ''}
          >
            {t('result.open', { reference })}
          </Anchor>
        )}
      </Notice>
      <CellTable cells={report.cells} />
    </>
  );
}
