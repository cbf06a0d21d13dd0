import type { SharedFolder } from '../../../shared/contract/package-views.ts';
import { RefusalAlert } from '../../components/form/RefusalAlert.tsx';
import { Notice } from '../../components/page/Notice.tsx';
import { MomentText } from '../../components/text/DateText.tsx';
import { useText } from '../../text/text.ts';
import classes from './Exchange.module.css';

/** Where the shared folder stands: what is to share, what arrived, what is awaited. Says that all is here only where it is. */
export function SharedState({ shared }: { readonly shared: SharedFolder }) {
  const { t } = useText('exchange');
  const { counts, awaited, changes, problem } = shared;
  const open = (['new', 'needsAcceptance', 'arriving', 'partly', 'refused', 'strange'] as const).filter(
    (key) => counts[key] > 0,
  );
  const isAllIn = problem === null && open.length === 0 && awaited.length === 0;
  return (
    <>
      <dl className={classes.facts}>
        <dt>{t('shared.folder')}</dt>
        <dd>
          <bdi dir="ltr" className={classes.code}>
            {shared.folder}
          </bdi>
          {shared.sealed && <p>{t(`shared.sealed.${shared.sealed}`)}</p>}
        </dd>
        <dt>{t('shared.mine')}</dt>
        <dd>
          {changes === 0 ? t('shared.nothing') : t('shared.changes', { count: changes })}
          {shared.sharedOn && (
            <p>
              {t('shared.sharedOn')} <MomentText at={shared.sharedOn} />
            </p>
          )}
        </dd>
        <dt>{t('shared.theirs')}</dt>
        <dd>
          {isAllIn
            ? t('shared.allIn', { count: counts.taken })
            : open.map((key) => <div key={key}>{t(`shared.${key}`, { count: counts[key] })}</div>)}
          {shared.collectedOn && (
            <p>
              {t('shared.collectedOn')} <MomentText at={shared.collectedOn} />
            </p>
          )}
        </dd>
      </dl>
      <RefusalAlert refusal={problem} focus={false} />
      {awaited.length > 0 && (
        <Notice tone="fair" icon="clock" title={t('shared.awaited')}>
          <ul className={classes.list}>
            {awaited.map(({ device, numbers, count }) => (
              <li key={device}>
                <bdi dir="ltr">{device}</bdi> {t('shared.missing', { count })}{' '}
                <bdi dir="ltr">
                  {numbers.slice(0, 20).join(', ')}
                  {count > 20 && '…'}
                </bdi>
              </li>
            ))}
          </ul>
          <span>{t('shared.awaitedHow')}</span>
        </Notice>
      )}
    </>
  );
}
