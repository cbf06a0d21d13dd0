import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router';
import type { PartnerView } from '../../../../shared/rules/register/partner-view.ts';
import { client } from '../../../client/client.ts';
import { RefusalAlert } from '../../../components/form/RefusalAlert.tsx';
import { useCommand } from '../../../components/session/use-command.ts';
import { ContentText } from '../../../components/text/ContentText.tsx';
import { MomentText } from '../../../components/text/DateText.tsx';
import { useText } from '../../../text/text.ts';
import { useRegisterWords } from '../history/register-words.ts';
import classes from './ConflictsCard.module.css';

/** Values that two devices gave the same thing, beside each other; keeping one settles it. */
export function ConflictsCard({ partner }: { readonly partner: PartnerView }) {
  const { t } = useText('partner');
  const [search] = useSearchParams();
  const title = useRef<HTMLHeadingElement>(null);
  const isAsked = search.get('show') === 'conflicts';
  useEffect(() => {
    if (isAsked) title.current?.focus();
  }, [isAsked]);
  return (
    <section className={classes.conflicts} aria-labelledby="conflicts-title">
      <h2 id="conflicts-title" ref={title} tabIndex={-1}>
        {t('conflicts.title', { count: partner.conflicts.length })}
      </h2>
      <p>{t('conflicts.lead')}</p>
      {partner.conflicts.map((conflict) => (
        <Conflict key={conflict.key} partner={partner} conflict={conflict} />
      ))}
    </section>
  );
}

interface ConflictProps {
  readonly partner: PartnerView;
  readonly conflict: PartnerView['conflicts'][number];
}

function Conflict({ partner, conflict }: ConflictProps) {
  const { t } = useText('partner');
  const words = useRegisterWords(partner);
  const settle = useCommand(client.partner.settleConflict);
  const { key, values } = conflict;
  return (
    <div className={classes.conflict}>
      <h3>{words.label(key)}</h3>
      <RefusalAlert refusal={settle.refusal} />
      <ul>
        {values.map(({ entry, value, by, at }) => {
          const shown = words.value(key, value) ?? t('history.nothing');
          return (
            <li key={entry}>
              <ContentText as="p">{shown}</ContentText>
              <p className={classes.who}>
                <ContentText>{by.name}</ContentText>{' '}
                <bdi>
                  <MomentText at={at} />
                </bdi>
              </p>
              <Button
                size="compact-sm"
                variant="default"
                loading={settle.running}
                aria-label={t('conflicts.keepLabel', { value: shown })}
                onClick={() => void settle.run({ partner: partner.id, key, entry })}
              >
                {t('conflicts.keep')}
              </Button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
