import { Anchor } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { client } from '../../client/client.ts';
import { RefusalAlert } from '../../components/form/RefusalAlert.tsx';
import { LongAnswer } from '../../components/job/LongAnswer.tsx';
import { keys } from '../../components/session/requests.ts';
import { useLongRequest } from '../../components/session/use-long-request.ts';
import { ContentText } from '../../components/text/ContentText.tsx';
import { useText } from '../../text/text.ts';
import classes from './Portfolio.module.css';
import type { AskedFigures } from './use-asked.ts';
import { useShare } from './use-share.ts';

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
  const share = useShare();
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
      {value.changed.length > 0 && (
        <table className={classes.bars} aria-label={t('changed.title')}>
          <thead>
            <tr>
              <th scope="col">{t('column.part')}</th>
              <th scope="col">{t('changed.then')}</th>
              <th scope="col">{t('changed.now')}</th>
              <th scope="col">{t('changed.who')}</th>
            </tr>
          </thead>
          <tbody>
            {value.changed.map(({ id, words, before, after, partners }) => (
              <tr key={id}>
                <th scope="row">{[...new Set([words.title, words.part])].join(': ')}</th>
                <td>{before ? share(before) : t('noData')}</td>
                <td>{after ? share(after) : t('noData')}</td>
                <td>
                  <ul className={classes.partners}>
                    {partners.map((partner) => (
                      <li key={partner.id}>
                        <Anchor
                          component={Link}
                          to={`/partners/${encodeURIComponent(partner.reference)}/history`}
                          size="sm"
                        >
                          <ContentText>{partner.name}</ContentText>
                        </Anchor>{' '}
                        <span className={classes.quiet}>
                          {t(partner.after > partner.before ? 'changed.came' : 'changed.left', {
                            count: partner.entries,
                          })}
                        </span>
                      </li>
                    ))}
                  </ul>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
