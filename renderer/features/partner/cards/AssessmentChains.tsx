import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import type { AssessmentView } from '../../../../shared/rules/assessment/assessment-view.ts';
import { Icon } from '../../../components/status/Icon.tsx';
import { useText } from '../../../text/text.ts';
import classes from './AssessmentsCard.module.css';
import { chainsOf } from './chains.ts';

/** How the assessments follow each other, oldest first; nothing where each stands alone. */
export function AssessmentChains({ views }: { readonly views: readonly AssessmentView[] }) {
  const { t } = useText('partner');
  const chains = chainsOf(views);
  if (chains.length === 0) return null;
  return (
    <div>
      <h3 className={classes.chainTitle}>{t('assessments.chain')}</h3>
      {chains.map((chain) => (
        <ol key={chain.at(-1)?.reference} className={classes.chain}>
          {chain.map(({ reference, how }) => (
            <li key={reference}>
              {how !== 'first' && (
                <span className={classes.how}>
                  <Icon name={how === 'revision' ? 'copy' : 'restore'} size={13} />
                  {t(how === 'revision' ? 'assessments.chainRevised' : 'assessments.chainFollowed')}
                </span>
              )}
              <Anchor component={Link} to={`/assessments/${encodeURIComponent(reference)}`} size="sm">
                <bdi dir="ltr">{reference}</bdi>
              </Anchor>
            </li>
          ))}
        </ol>
      ))}
    </div>
  );
}
