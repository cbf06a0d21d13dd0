import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import type { FollowUpView } from '../../../../shared/rules/follow-up/follow-up-view.ts';
import { PageSection } from '../../../components/page/PageSection.tsx';
import { ContentText } from '../../../components/text/ContentText.tsx';
import { DateText } from '../../../components/text/DateText.tsx';
import { useText } from '../../../text/text.ts';
import { useShareWords } from '../checks/use-share-words.ts';
import classes from './Training.module.css';

/** Partner personnel trained: the share that holds today, and every record. */
export function TrainingSection({ trained }: Pick<FollowUpView, 'trained'>) {
  const { t } = useText('followUp');
  const share = useShareWords();
  const { latest, records } = trained;
  return (
    <PageSection title={t('training.title')}>
      {latest ? (
        <p className={classes.latest}>
          <strong>{share(latest.trained, latest.total, latest.percent)}</strong>
        </p>
      ) : (
        <p className={classes.quiet}>{t(records.length === 0 ? 'training.none' : 'training.old')}</p>
      )}
      {records.length > 0 && (
        <ul className={classes.records}>
          {records.map((record) => (
            <li key={record.activity}>
              <ContentText>{record.course}</ContentText>
              <span className={classes.quiet}>
                <DateText date={record.on} format="short" />
                {' · '}
                {t('training.of', { part: record.trained, whole: record.total })}
                {' · '}
                <bdi dir="ltr">{record.activity}</bdi>
              </span>
            </li>
          ))}
        </ul>
      )}
      <Anchor component={Link} to="/training" size="sm">
        {t('training.allPartners')}
      </Anchor>
    </PageSection>
  );
}
