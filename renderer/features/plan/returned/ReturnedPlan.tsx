import { Anchor, Button, Loader, Radio, Stack } from '@mantine/core';
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import type { FileContent } from '../../../../shared/ground/refusals/request.ts';
import type { PlanView } from '../../../../shared/rules/plan/plan-view.ts';
import type { PartnerView } from '../../../../shared/rules/register/partner-view.ts';
import { client } from '../../../client/client.ts';
import { RefusalAlert } from '../../../components/form/RefusalAlert.tsx';
import { CaseDetailDialog } from '../../../components/intake/CaseDetailDialog.tsx';
import { Notice } from '../../../components/page/Notice.tsx';
import { PartnerPageHeader } from '../../../components/page/PartnerPageHeader.tsx';
import classes from '../../../components/report/Report.module.css';
import { useCommand, useTask } from '../../../components/session/use-command.ts';
import { useText } from '../../../text/text.ts';
import { type ImportedPlan, otherPartner } from './plan-report.ts';
import { ReportTable } from './ReportTable.tsx';

interface ReturnedPlanProps {
  readonly partner: PartnerView;
  readonly plan: PlanView;
  readonly file: FileContent;
  /** Back to the plan. */
  readonly onClose: () => void;
}

type Conflicts = 'keep' | 'replace';

/** A plan workbook that came back: every cell is reported first, then taken over, all of it or nothing. */
export function ReturnedPlan({ partner, plan, file, onClose }: ReturnedPlanProps) {
  const { t } = useText('plan');
  const [conflicts, setConflicts] = useState<Conflicts>('keep');
  const [done, setDone] = useState<ImportedPlan | null>(null);
  const look = useTask(client.plan.import);
  const take = useCommand(client.plan.import);
  const [seen, setSeen] = useState<ImportedPlan | null>(null);
  const { run } = look;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the function is new on every render; file and choice decide.
  useEffect(() => {
    let current = true;
    void run({ file, conflicts, dryRun: true }).then((answer) => {
      if (current && answer.ok) setSeen(answer.value);
    });
    return () => {
      current = false;
    };
  }, [file, conflicts]);
  const [asking, setAsking] = useState(false);
  const found = seen?.caseDetail ?? [];
  const { report } = done ?? seen ?? { report: null };
  const stranger = report && otherPartner(report, partner.reference);
  const canTake = report && !done && !stranger && !report.repeated && report.counts.recorded > 0;
  return (
    <>
      <PartnerPageHeader
        partner={partner}
        title={t('returned.title')}
        action={
          canTake
            ? {
                label: t('returned.take', { count: report.counts.recorded }),
                explanation: t('returned.takeExplain'),
                running: take.running,
                onAct: () =>
                  found.length > 0
                    ? setAsking(true)
                    : void take.run({ file, conflicts, dryRun: false }).then((answer) => {
                        if (answer.ok) setDone(answer.value);
                      }),
              }
            : null
        }
        secondary={
          <Button variant="default" onClick={onClose}>
            {t(done ? 'returned.back' : 'returned.putAside')}
          </Button>
        }
      />
      {asking && report && (
        <CaseDetailDialog
          file={file.name}
          found={found}
          asksFile
          submitLabel={t('returned.take', { count: report.counts.recorded })}
          draftKey={`intake/plan/${report.sha256}`}
          command={take}
          toInput={(caseDetail) => ({ file, conflicts, dryRun: false, caseDetail })}
          onDone={(answer) => {
            setAsking(false);
            setDone(answer);
          }}
          onClose={() => setAsking(false)}
        />
      )}
      <RefusalAlert refusal={(asking ? null : take.refusal) ?? look.refusal} />
      <div className={classes.report}>
        <p className={classes.quiet}>
          <bdi>{file.name}</bdi>
        </p>
        {look.running && !report && <Loader aria-label={t('returned.reading')} />}
        {done && (
          <Notice tone="good" icon="circle-check" title={t('returned.done')} role="status">
            {t(done.fileKept === false ? 'returned.doneNotKept' : 'returned.doneText')}
          </Notice>
        )}
        {stranger && (
          <Notice tone="poor" icon="alert" title={t('returned.stranger')} role="status">
            <span>
              {t('returned.strangerText', { partner: plan.partner.name })}{' '}
              <Anchor component={Link} to={`/partners/${encodeURIComponent(stranger)}/plan`} size="sm">
                {t('returned.strangerOpen', { reference: stranger })}
              </Anchor>
            </span>
          </Notice>
        )}
        {report?.repeated && !done && !stranger && (
          <Notice tone="good" icon="circle-check" title={t('returned.known')} role="status">
            {t('returned.knownText')}
          </Notice>
        )}
        {report && !done && (report.counts.conflicts > 0 || conflicts === 'replace') && (
          <Radio.Group
            label={t('returned.conflicts')}
            value={conflicts}
            onChange={(choice) => setConflicts(choice === 'replace' ? 'replace' : 'keep')}
          >
            <Stack gap={4} mt={4}>
              <Radio size="xs" value="keep" label={t('returned.keep')} />
              <Radio size="xs" value="replace" label={t('returned.replace')} />
            </Stack>
          </Radio.Group>
        )}
        {report && <ReportTable rows={report.rows} />}
      </div>
    </>
  );
}
