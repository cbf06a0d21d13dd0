import { Anchor, Button, Loader } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { client } from '../../client/client.ts';
import { RefusalAlert } from '../../components/form/RefusalAlert.tsx';
import { keys } from '../../components/session/requests.ts';
import { useRequest } from '../../components/session/use-request.ts';
import { ContentText } from '../../components/text/ContentText.tsx';
import { useText } from '../../text/text.ts';
import { OverTime } from './OverTime.tsx';
import classes from './Portfolio.module.css';
import type { AskedFigures } from './use-asked.ts';
import { useShare } from './use-share.ts';

interface BehindProps {
  readonly asked: AskedFigures;
  readonly figure: string;
}

interface Named {
  readonly id: string;
  readonly reference: string;
  readonly name: string;
}

/** Partners that are shown of a list at once; the workbook has all of them. */
const mostShown = 200;

/** Why a number is what it is: formula and rule, who is counted, who is not, and who is left out for which reason. */
export function Behind({ asked, figure: id }: BehindProps) {
  const { t } = useText('portfolio');
  const share = useShare();
  const heading = useRef<HTMLHeadingElement>(null);
  const question = { ...asked.question, figure: id };
  const { value, refusal } = useRequest(keys.portfolioBehind(question), () =>
    client.portfolio.explain(question),
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: another figure takes the focus anew.
  useEffect(() => {
    heading.current?.focus();
  }, [id]);
  return (
    <aside className={classes.behind} aria-labelledby="portfolio-behind">
      <div className={classes.behindHead}>
        <h2 id="portfolio-behind" ref={heading} tabIndex={-1}>
          {t('why')}
        </h2>
        <Button variant="subtle" size="compact-sm" onClick={() => asked.look(null)}>
          {t('close')}
        </Button>
      </div>
      <RefusalAlert refusal={refusal} />
      {!value && !refusal && <Loader size="sm" aria-label={t('loading')} />}
      {value && (
        <>
          <p className={classes.plotTitle}>
            {[...new Set([value.figure.words.title, value.figure.words.part])].join(': ')}
          </p>
          <p>{share(value.figure)}</p>
          <p className={classes.quiet}>{value.figure.words.formula}</p>
          <p className={classes.quiet}>{value.figure.words.rule}</p>
          <OverTime asked={asked} figure={id} />
          <Partners title={t('counted', { count: value.counted.length })} rows={value.counted} open />
          <Partners title={t('notCounted', { count: value.notCounted.length })} rows={value.notCounted} />
          <Partners
            title={t('leftOut', { count: value.leftOut.length })}
            rows={value.leftOut}
            beside={({ why }) => why}
          />
        </>
      )}
    </aside>
  );
}

interface PartnersProps<Row extends Named> {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly open?: boolean;
  readonly beside?: (row: Row) => ReactNode;
}

function Partners<Row extends Named>({ title, rows, open = false, beside }: PartnersProps<Row>) {
  const { t } = useText('portfolio');
  return (
    <details open={open && rows.length > 0}>
      <summary>{title}</summary>
      <ul className={classes.partners}>
        {rows.slice(0, mostShown).map((row) => (
          <li key={row.id}>
            <Anchor component={Link} to={`/partners/${encodeURIComponent(row.reference)}`} size="sm">
              <ContentText>{row.name}</ContentText>
            </Anchor>
            {beside && <span className={classes.quiet}> {beside(row)}</span>}
          </li>
        ))}
        {rows.length > mostShown && (
          <li className={classes.quiet}>{t('more', { count: rows.length - mostShown })}</li>
        )}
      </ul>
    </details>
  );
}
