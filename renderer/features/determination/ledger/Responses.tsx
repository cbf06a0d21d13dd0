import type { AssessmentView } from '../../../../shared/rules/assessment/assessment-view.ts';
import { PersonText } from '../../../components/assessment/Facts.tsx';
import { Icon } from '../../../components/status/Icon.tsx';
import { ContentText } from '../../../components/text/ContentText.tsx';
import { formatDate } from '../../../components/text/dates.ts';
import { useLanguage, useText } from '../../../text/text.ts';
import classes from './LedgerView.module.css';

/** What the partner said to its result, the latest first; nothing before it was asked. */
export function Responses({
  responses,
  requestAnswers,
}: Pick<AssessmentView, 'responses' | 'requestAnswers'>) {
  const { t } = useText('assessment');
  const { language } = useLanguage();
  if (responses.length === 0) return null;
  return (
    <>
      <h2>{t('response.heading')}</h2>
      <ul className={classes.returns}>
        {responses.toReversed().map(({ entry, fact }) => (
          <li key={entry}>
            <strong>
              <Icon name={fact.response === 'agrees' ? 'circle-check' : 'flag'} size={14} />{' '}
              {t(`response.${fact.response}`)}
            </strong>{' '}
            {formatDate(fact.on, language)} <PersonText person={fact.by} />
            {fact.comment && <ContentText as="p">{fact.comment}</ContentText>}
          </li>
        ))}
        {requestAnswers.toReversed().map(({ entry, fact }) => (
          <li key={entry}>
            <strong>{t('response.notFollowed')}</strong> {formatDate(fact.on, language)}{' '}
            <PersonText person={fact.by} />
            <ContentText as="p">{fact.reason}</ContentText>
          </li>
        ))}
      </ul>
    </>
  );
}
