import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { ComparedSignOff } from '../../../../shared/contract/sign-off.ts';
import type { KeptSignOff } from '../../../../shared/rules/sign-off/sign-offs.ts';
import { client } from '../../../client/client.ts';
import { RefusalAlert } from '../../../components/form/RefusalAlert.tsx';
import { LongAnswer } from '../../../components/job/LongAnswer.tsx';
import { Notice } from '../../../components/page/Notice.tsx';
import { keys } from '../../../components/session/requests.ts';
import { useLongRequest } from '../../../components/session/use-long-request.ts';
import { useToday } from '../../../components/session/use-status.ts';
import { formatDate } from '../../../components/text/dates.ts';
import { useLanguage, useText } from '../../../text/text.ts';
import { ComparedTable } from '../ComparedTable.tsx';
import classes from '../Portfolio.module.css';
import { addressOf } from '../use-asked.ts';
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
  const { changed, same, sameNotRebuilt, entriesGone, programNow, signOff, to } = told;
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
      <ComparedTable
        title={t('signOff.differs')}
        then={t('signOff.asSigned')}
        now={t('signOff.now')}
        rows={changed}
        linkOf={({ id }, side) =>
          side === 'before' ? null : addressOf({ ...signOff.filter, from: signOff.from, asOf: to }, id)
        }
        ofRow={({ rebuilt }) => !rebuilt && <div className={classes.quiet}>{t('signOff.otherwise')}</div>}
        ofPartner={(partner) => <ArrivedSince partner={partner} />}
      />
    </>
  );
}
