import { useState } from 'react';
import { client } from '../../client/client.ts';
import { RefusalAlert } from '../../components/form/RefusalAlert.tsx';
import { LongAnswer } from '../../components/job/LongAnswer.tsx';
import { keys } from '../../components/session/requests.ts';
import { useLongRequest } from '../../components/session/use-long-request.ts';
import { useText } from '../../text/text.ts';
import { ComparedTable } from './ComparedTable.tsx';
import classes from './Portfolio.module.css';
import { type AskedFigures, addressOf } from './use-asked.ts';

interface ChangedSinceProps {
  readonly asked: AskedFigures;
  /** The past day that the page shows. */
  readonly asOf: string;
}

/** What the figures of a past day became since: asked for only once somebody opens it. */
export function ChangedSince({ asked, asOf }: ChangedSinceProps) {
  const { t } = useText('portfolio');
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{t('changed.title')}</summary>
      {isOpen && <Changed asked={asked} asOf={asOf} />}
    </details>
  );
}

function Changed({ asked, asOf }: ChangedSinceProps) {
  const { t } = useText('portfolio');
  const question = { ...asked.question, asOf };
  const answer = useLongRequest(keys.portfolioCompared(question), (asking) =>
    client.portfolio.compare(question, asking),
  );
  const { value, refusal } = answer;
  if (refusal) return <RefusalAlert refusal={refusal} />;
  if (!value) return <LongAnswer answer={answer} title={t('loading')} />;
  return (
    <>
      <p className={classes.quiet}>{t('changed.same', { count: value.same })}</p>
      <ComparedTable
        title={t('changed.title')}
        then={t('changed.then')}
        now={t('changed.now')}
        rows={value.changed}
        linkOf={({ id }, side) =>
          addressOf(side === 'before' ? { ...asked.asked, asOf } : { ...asked.asked, asOf: null }, id)
        }
      />
    </>
  );
}
