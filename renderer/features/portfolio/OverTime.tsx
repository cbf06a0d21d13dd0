import { Button, NativeSelect } from '@mantine/core';
import { useId, useState } from 'react';
import { type TrendStep, trendSteps } from '../../../shared/rules/figures/trend-days.ts';
import { client } from '../../client/client.ts';
import { DateField } from '../../components/dialog/DateField.tsx';
import { useSaveFile } from '../../components/files/use-save-file.ts';
import { RefusalAlert } from '../../components/form/RefusalAlert.tsx';
import { LongAnswer } from '../../components/job/LongAnswer.tsx';
import { LongProgress } from '../../components/job/LongProgress.tsx';
import { keys } from '../../components/session/requests.ts';
import { useLongRequest } from '../../components/session/use-long-request.ts';
import { useToday } from '../../components/session/use-status.ts';
import { useLongTask } from '../../components/session/use-waiting.ts';
import { useText } from '../../text/text.ts';
import classes from './Portfolio.module.css';
import { TrendPlot } from './TrendPlot.tsx';
import type { AskedFigures } from './use-asked.ts';

interface OverTimeProps {
  readonly asked: AskedFigures;
  readonly figure: string;
}

/** The figure at the end of months, quarters or years: asked for only once somebody opens it. */
export function OverTime({ asked, figure }: OverTimeProps) {
  const { t } = useText('portfolio');
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{t('trend.title')}</summary>
      {isOpen && <Trend asked={asked} figure={figure} />}
    </details>
  );
}

function Trend({ asked, figure }: OverTimeProps) {
  const { t } = useText('portfolio');
  const id = useId();
  const today = useToday();
  const saveFile = useSaveFile();
  const last = asked.asked.asOf && asked.asked.asOf < today ? asked.asked.asOf : today;
  const [every, setEvery] = useState<TrendStep>('quarter');
  const [to, setTo] = useState(last);
  const [from, setFrom] = useState(`${Number(last.slice(0, 4)) - 2}-01-01`);
  const { asOf: _, from: _period, ...filter } = asked.question as Record<string, unknown>;
  const question = { ...filter, figure, every, from, to } as Parameters<typeof client.portfolio.trend>[0];
  const answer = useLongRequest(keys.portfolioTrend(question), (asking) =>
    client.portfolio.trend(question, asking),
  );
  const { value, refusal } = answer;
  const save = useLongTask(async (choice: typeof question, asking) => {
    const made = await client.report.trend(choice, asking);
    if (made.ok) await saveFile(made.value.file);
    return made;
  });
  return (
    <div className={classes.trend}>
      <div className={classes.trendAsked}>
        <NativeSelect
          label={t('trend.every')}
          value={every}
          data={trendSteps.map((step) => ({ value: step, label: t(`trend.steps.${step}`) }))}
          onChange={(event) => setEvery(event.currentTarget.value as TrendStep)}
        />
        <DateField
          id={`${id}-from`}
          label={t('trend.from')}
          value={from}
          onChange={(day) => day !== '' && setFrom(day)}
        />
        <DateField
          id={`${id}-to`}
          label={t('trend.until')}
          value={to}
          onChange={(day) => day !== '' && setTo(day)}
        />
      </div>
      <RefusalAlert refusal={refusal ?? save.refusal} />
      <LongAnswer answer={answer} title={t('loading')} />
      <LongProgress waiting={save} title={t('trend.save')} />
      {value && (
        <>
          <TrendPlot trend={value} />
          <Button
            variant="default"
            size="compact-sm"
            loading={save.running}
            onClick={() => void save.run(question)}
          >
            {t('trend.save')}
          </Button>
        </>
      )}
    </div>
  );
}
