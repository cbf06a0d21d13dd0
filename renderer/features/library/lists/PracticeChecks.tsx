import { Loader } from '@mantine/core';
import { client } from '../../../client/client.ts';
import { RefusalAlert } from '../../../components/form/RefusalAlert.tsx';
import { keys } from '../../../components/session/requests.ts';
import { useRequest } from '../../../components/session/use-request.ts';
import { useLanguage, useText } from '../../../text/text.ts';
import classes from '../Lists.module.css';

/** The checks by which a visit sees whether the paper is practised. To be read only. */
export function PracticeChecks() {
  const { t } = useText('library');
  const { language } = useLanguage();
  const { value, refusal } = useRequest(keys.practiceChecks(language), () =>
    client.followUp.listChecks({ language }),
  );
  return (
    <>
      <RefusalAlert refusal={refusal} />
      {!value && !refusal && <Loader aria-label={t('common:loading')} />}
      {value && (
        <ul className={classes.list}>
          {value.rows.map(({ id, title, question, how, standards, goodFrom, numerator, denominator }) => (
            <li key={id} className={classes.card}>
              <h2 dir="auto">{title}</h2>
              <div className={classes.facts}>
                <bdi dir="ltr">{standards.join(', ')}</bdi>
                {goodFrom !== null && <span>{t('checks.goodFrom', { percent: goodFrom })}</span>}
              </div>
              <p dir="auto">{question}</p>
              <p dir="auto">{how}</p>
              {numerator !== null && denominator !== null && (
                <p className={classes.quiet}>{t('checks.share', { numerator, denominator })}</p>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
