import { Anchor, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { Link, useLocation } from 'react-router';
import { audienceText, withheldLines } from '../../../../shared/documents/audience/audience-text.ts';
import { reportKinds } from '../../../../shared/rules/audience/audience.ts';
import { withheldFrom } from '../../../../shared/rules/audience/withheld.ts';
import { client } from '../../../client/client.ts';
import { RefusalAlert } from '../../../components/form/RefusalAlert.tsx';
import { LongAnswer } from '../../../components/job/LongAnswer.tsx';
import { LongProgress } from '../../../components/job/LongProgress.tsx';
import { Notice } from '../../../components/page/Notice.tsx';
import { PageHeader } from '../../../components/page/PageHeader.tsx';
import { PageSection } from '../../../components/page/PageSection.tsx';
import { keys } from '../../../components/session/requests.ts';
import { useLongRequest } from '../../../components/session/use-long-request.ts';
import { isLanguage, languages } from '../../../text/languages.ts';
import { useLanguage, useText } from '../../../text/text.ts';
import { Filters } from '../Filters.tsx';
import classes from '../Portfolio.module.css';
import { useAsked } from '../use-asked.ts';
import { audiencesOf, type Chosen, choose, formatsOf, oneOf } from './report-choice.ts';
import { SavedReports } from './SavedReports.tsx';
import { useReport } from './use-report.ts';

/** Every report over the portfolio in one place: of which partners, on which day, for whom. `/portfolio/reports`. */
export function ReportsPage() {
  const { t } = useText('portfolio');
  const { language } = useLanguage();
  const { search } = useLocation();
  const asked = useAsked();
  const { question } = asked;
  const answer = useLongRequest(keys.portfolio(question), (asking) =>
    client.portfolio.figures(question, asking),
  );
  const { value } = answer;
  const [chosen, setChosen] = useState<Chosen>({
    report: 'register',
    audience: 'internal',
    language,
    format: 'word',
  });
  const report = useReport();
  const set = (change: Partial<Chosen>) => setChosen((before) => choose(before, change));
  const withheld = withheldFrom({ ...chosen, isOfOne: false }) ?? [];
  const asking = { ...question, ...chosen };
  return (
    <>
      <PageHeader
        title={t('reports.title')}
        where={
          <Anchor component={Link} to={{ pathname: '/portfolio', search }} size="sm">
            {t('reports.back')}
          </Anchor>
        }
        action={{
          label: t('reports.write'),
          explanation: t(`reports.means.${chosen.report}`),
          running: report.running,
          onAct: () => void report.run({ write: asking }),
        }}
      />
      <LongProgress waiting={report} title={t('reports.write')} />
      <RefusalAlert refusal={report.refusal} />
      <LongAnswer answer={answer} title={t('loading')} />
      <div className={classes.sections}>
        <PageSection title={t('reports.which')}>
          <div className={classes.filters}>
            <NativeSelect
              label={t('reports.report')}
              value={chosen.report}
              data={reportKinds.map((kind) => ({ value: kind, label: t(`reports.kind.${kind}`) }))}
              onChange={(event) => set({ report: oneOf(reportKinds, event.currentTarget.value) })}
            />
            <NativeSelect
              label={t('reports.audience')}
              value={chosen.audience}
              data={audiencesOf(chosen.report).map((one) => ({ value: one, label: t(`reports.for.${one}`) }))}
              onChange={(event) =>
                set({ audience: oneOf(audiencesOf(chosen.report), event.currentTarget.value) })
              }
            />
            <NativeSelect
              label={t('reports.language')}
              value={chosen.language}
              data={languages.map(({ code, name }) => ({ value: code, label: name }))}
              onChange={({ currentTarget: { value: code } }) => isLanguage(code) && set({ language: code })}
            />
            <NativeSelect
              label={t('reports.format')}
              value={chosen.format}
              data={formatsOf(chosen.report).map((one) => ({ value: one, label: t(`reports.as.${one}`) }))}
              onChange={(event) =>
                set({ format: oneOf(formatsOf(chosen.report), event.currentTarget.value) })
              }
            />
          </div>
          {chosen.audience === 'internal' ? (
            <p className={classes.quiet}>{t('reports.unOnly')}</p>
          ) : (
            <Notice tone="neutral" icon="lock">
              {[
                audienceText(chosen.language).withheld,
                ...withheldLines(chosen.language, { ...chosen, withheld }),
              ].join(' · ')}
            </Notice>
          )}
        </PageSection>
        <PageSection title={t('filters')}>
          <Filters asked={asked} choices={value} />
        </PageSection>
        <SavedReports asking={asking} asOf={asked.asked.asOf} report={report} onTake={setChosen} />
      </div>
    </>
  );
}
