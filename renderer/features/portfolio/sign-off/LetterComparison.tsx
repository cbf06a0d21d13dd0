import { Anchor, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import type { ComparedSignOff } from '../../../../shared/contract/sign-off.ts';
import type { KeptSignOff } from '../../../../shared/rules/sign-off/sign-offs.ts';
import { client } from '../../../client/client.ts';
import { RefusalAlert } from '../../../components/form/RefusalAlert.tsx';
import { LongAnswer } from '../../../components/job/LongAnswer.tsx';
import { Notice } from '../../../components/page/Notice.tsx';
import { keys } from '../../../components/session/requests.ts';
import { useLongRequest } from '../../../components/session/use-long-request.ts';
import { useToday } from '../../../components/session/use-status.ts';
import { ContentText } from '../../../components/text/ContentText.tsx';
import { formatDate } from '../../../components/text/dates.ts';
import { useLanguage, useText } from '../../../text/text.ts';
import classes from '../Portfolio.module.css';
import { useShare } from '../use-share.ts';
import { ArrivedSince } from './ArrivedSince.tsx';

/** A signed letter beside its own day as it is known now, or beside today. */
export function LetterComparison({ letter }: { readonly letter: KeptSignOff }) {
  const { t } = useText('portfolio');
  const { language } = useLanguage();
  const today = useToday();
  const [against, setAgainst] = useState<'same' | 'today'>('same');
  const asked = { letter: letter.id, language, ...(against === 'today' ? { to: today } : {}) } as const;
  const answer = useLongRequest(keys.signOffCompared(asked), (asking) =>
    client.signOff.compare(asked, asking),
  );
  const day = formatDate(letter.asOf, language);
  return (
    <div className={classes.wide}>
      <NativeSelect
        label={t('signOff.against')}
        value={against}
        onChange={(event) => setAgainst(event.currentTarget.value === 'today' ? 'today' : 'same')}
        data={[
          { value: 'same', label: t('signOff.sameDay', { day }) },
          { value: 'today', label: t('signOff.today') },
        ]}
      />
      <RefusalAlert refusal={answer.refusal} />
      <LongAnswer answer={answer} title={t('loading')} />
      {answer.value && <Compared told={answer.value} />}
    </div>
  );
}

function Compared({ told }: { readonly told: ComparedSignOff }) {
  const { t } = useText('portfolio');
  const share = useShare();
  const { changed, same, sameNotRebuilt, entriesGone, programNow, signOff } = told;
  const notRebuilt = sameNotRebuilt + changed.filter(({ rebuilt }) => !rebuilt).length;
  return (
    <>
      {entriesGone > 0 && (
        <Notice tone="poor" icon="alert">
          {t('signOff.gone', { count: entriesGone })}
        </Notice>
      )}
      {notRebuilt > 0 && (
        <Notice tone="fair" icon="alert">
          {t('signOff.notRebuilt', { count: notRebuilt, before: signOff.program, now: programNow })}
        </Notice>
      )}
      <p className={classes.quiet}>{t('signOff.same', { count: same })}</p>
      {changed.length > 0 && (
        <table className={classes.bars} aria-label={t('signOff.differs')}>
          <thead>
            <tr>
              <th scope="col">{t('column.part')}</th>
              <th scope="col">{t('signOff.asSigned')}</th>
              <th scope="col">{t('signOff.now')}</th>
              <th scope="col">{t('changed.who')}</th>
            </tr>
          </thead>
          <tbody>
            {changed.map(({ id, words, before, after, rebuilt, partners }) => (
              <tr key={id}>
                <th scope="row">
                  {words ? [...new Set([words.title, words.part])].join(': ') : <bdi>{id}</bdi>}
                  {!rebuilt && <div className={classes.quiet}>{t('signOff.otherwise')}</div>}
                </th>
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
                        <ArrivedSince partner={partner} />
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
