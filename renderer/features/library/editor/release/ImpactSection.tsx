import { Anchor, Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { draftInstrument } from '../../../../../shared/content/instrument-draft/draft-instrument.ts';
import type {
  Impact,
  ImpactResult,
  NotJudged,
} from '../../../../../shared/rules/instrument-draft/impact-view.ts';
import { client } from '../../../../client/client.ts';
import { RefusalAlert } from '../../../../components/form/RefusalAlert.tsx';
import { LongProgress } from '../../../../components/job/LongProgress.tsx';
import { Notice } from '../../../../components/page/Notice.tsx';
import { keepPendingDrafts } from '../../../../components/session/pending-drafts.ts';
import { useLongTask } from '../../../../components/session/use-waiting.ts';
import { RatingBadge } from '../../../../components/status/RatingBadge.tsx';
import { useText } from '../../../../text/text.ts';
import classes from '../Editor.module.css';
import { Scrolling } from '../Scrolling.tsx';
import type { Editor } from '../use-editor.ts';

/** Before a rule is released: every partner by name whose result would be another one, and who could not be judged. */
export function ImpactSection({ editor }: { readonly editor: Editor }) {
  const { t } = useText('instrumentEditor');
  const task = useLongTask(client.instrument.impact);
  const [impact, setImpact] = useState<{ readonly of: unknown; readonly found: Impact } | null>(null);
  const { draft, base, vocabulary } = editor;
  const isReady = draftInstrument(draft, '1.0.0', base, vocabulary) !== null;
  const look = async () => {
    const of = draft;
    await keepPendingDrafts();
    const answer = await task.run({ draft: editor.id });
    if (answer.ok) setImpact({ of, found: answer.value });
  };
  return (
    <section className={classes.part} aria-labelledby="impact-title">
      <h2 id="impact-title">{t('impact.title')}</h2>
      <p className={classes.quiet}>{t('impact.lead')}</p>
      <div className={classes.line}>
        <Button variant="default" disabled={!isReady} loading={task.running} onClick={() => void look()}>
          {t('impact.look')}
        </Button>
        {!isReady && <span className={classes.quiet}>{t('impact.notYet')}</span>}
      </div>
      <LongProgress waiting={task} title={t('impact.title')} />
      <RefusalAlert refusal={task.refusal} />
      {impact && impact.of !== draft && (
        <Notice tone="fair" icon="half" role="status">
          {t('impact.old')}
        </Notice>
      )}
      {impact && <Found impact={impact.found} />}
    </section>
  );
}

function Found({ impact }: { readonly impact: Impact }) {
  const { t } = useText('instrumentEditor');
  const { partners, unassessed, judged, changed, notJudged } = impact;
  return (
    <>
      <p role="status">
        {t('impact.count', {
          partners,
          judged,
          changed: changed.length,
          notJudged: notJudged.length,
          unassessed,
        })}
      </p>
      {changed.length > 0 && (
        <Scrolling label={t('impact.changed')}>
          <table className={classes.table} aria-label={t('impact.changed')}>
            <thead>
              <tr>
                <th scope="col">{t('impact.partner')}</th>
                <th scope="col">{t('impact.before')}</th>
                <th scope="col">{t('impact.after')}</th>
              </tr>
            </thead>
            <tbody>
              {changed.map(({ partner, assessment, state, before, after }) => (
                <tr key={assessment.id}>
                  <th scope="row">
                    <Anchor
                      component={Link}
                      to={`/assessments/${encodeURIComponent(assessment.reference)}`}
                      size="sm"
                    >
                      <bdi>{partner.name}</bdi>
                    </Anchor>{' '}
                    <span className={classes.quiet}>
                      <bdi dir="ltr">{assessment.reference}</bdi>
                      {' · '}
                      {t(`impact.state.${state}`)}
                    </span>
                  </th>
                  <td>
                    <Result result={before} />
                  </td>
                  <td>
                    <Result result={after} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scrolling>
      )}
      {notJudged.length > 0 && (
        <details>
          <summary>{t('impact.notJudged', { number: notJudged.length })}</summary>
          <ul className={classes.list}>
            {notJudged.map((row) => (
              <NotJudgedRow key={row.assessment.id} row={row} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Result({ result }: { readonly result: ImpactResult }) {
  const { t } = useText('instrumentEditor');
  if (result.rating === null) return t('impact.noRating');
  return <RatingBadge rating={result.rating} risk={result.risk} />;
}

function NotJudgedRow({ row }: { readonly row: NotJudged }) {
  const { t } = useText('instrumentEditor');
  return (
    <li>
      <bdi>{row.partner.name}</bdi> <bdi dir="ltr">{row.assessment.reference}</bdi>{' '}
      <span className={classes.quiet}>
        {t(`impact.why.${row.why}`)} <bdi dir="ltr">{row.standards.join(', ')}</bdi>
      </span>
    </li>
  );
}
