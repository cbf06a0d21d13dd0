import { useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router';
import type { PartnerView } from '../../../../shared/rules/register/partner-view.ts';
import { client } from '../../../client/client.ts';
import { ConflictChoice } from '../../../components/conflict/ConflictChoice.tsx';
import { RefusalAlert } from '../../../components/form/RefusalAlert.tsx';
import { keys } from '../../../components/session/requests.ts';
import { useRequest } from '../../../components/session/use-request.ts';
import { useLanguage, useText } from '../../../text/text.ts';
import classes from './ConflictsCard.module.css';

/** Values that two devices gave the same thing, beside each other; keeping one settles it. */
export function ConflictsCard({ partner }: { readonly partner: PartnerView }) {
  const { t } = useText('conflict');
  const { language } = useLanguage();
  const [search] = useSearchParams();
  const title = useRef<HTMLHeadingElement>(null);
  const isAsked = search.get('show') === 'conflicts';
  useEffect(() => {
    if (isAsked) title.current?.focus();
  }, [isAsked]);
  const { value, refusal } = useRequest(keys.conflicts(partner.id, language), () =>
    client.conflict.list({ partner: partner.id, language }),
  );
  return (
    <section className={classes.conflicts} aria-labelledby="conflicts-title">
      <h2 id="conflicts-title" ref={title} tabIndex={-1}>
        {t('title', { count: partner.conflicts.length })}
      </h2>
      <p>{t('lead')}</p>
      <RefusalAlert refusal={refusal} />
      {value?.rows.map((conflict) => (
        <ConflictChoice key={conflict.key} conflict={conflict} heading="h3" />
      ))}
    </section>
  );
}
