import { client } from '../../client/client.ts';
import { RefusalAlert } from '../../components/form/RefusalAlert.tsx';
import { PageSection } from '../../components/page/PageSection.tsx';
import { keys } from '../../components/session/requests.ts';
import { useRequest } from '../../components/session/use-request.ts';
import { useText } from '../../text/text.ts';
import classes from './Exchange.module.css';

/** What others need to know of this laptop: the fingerprint to compare, and the key to seal packages to. */
export function ThisLaptop() {
  const { t } = useText('exchange');
  const { value, refusal } = useRequest(keys.packageKey, () => client.package.getKey({}));
  return (
    <PageSection title={t('laptop.title')}>
      <RefusalAlert refusal={refusal} />
      {value && (
        <dl className={classes.facts}>
          <dt>{t('laptop.code')}</dt>
          <dd>
            <bdi dir="ltr">{value.code}</bdi>
          </dd>
          <dt>{t('laptop.fingerprint')}</dt>
          <dd>
            <bdi dir="ltr" className={classes.code}>
              {value.fingerprint}
            </bdi>
            <p>{t('laptop.fingerprintFor')}</p>
          </dd>
          <dt>{t('laptop.recipient')}</dt>
          <dd>
            <bdi dir="ltr" className={classes.code}>
              {value.recipient}
            </bdi>
            <p>{t('laptop.recipientFor')}</p>
          </dd>
        </dl>
      )}
    </PageSection>
  );
}
