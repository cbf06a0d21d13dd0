import type { Finding } from '../../../../shared/record/shapes/contract-account.ts';
import { useText } from '../../../text/text.ts';
import classes from './Check.module.css';
import { FindingItem } from './FindingItem.tsx';
import { besideClauses } from './finding-order.ts';

/** Everything in the file that is no clause of ours: what is not ours and where, and what can't be read. */
export function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  const { t } = useText('clause');
  const beside = besideClauses(findings);
  if (beside.length === 0) return null;
  return (
    <section className={classes.account} aria-label={t('account.title')}>
      <h3 className={classes.accountTitle}>{t('account.title')}</h3>
      <ul className={classes.deviations}>
        {beside.map((finding, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: findings have no name of their own, and never move.
          <FindingItem key={at} finding={finding} />
        ))}
      </ul>
    </section>
  );
}
