import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { useText } from '../../text/text.ts';
import { usePartnerRows } from '../session/use-partners.ts';
import classes from './ActiveAgreements.module.css';
import { Notice } from './Notice.tsx';

interface ActiveAgreementsProps {
  /** Id of the partner. */
  readonly partner: string;
  /** What is the matter with them, in a sentence. */
  readonly why: string;
}

/** The active agreements of a partner with whom the work stops or that nothing carries; nothing where none is active. */
export function ActiveAgreements({ partner, why }: ActiveAgreementsProps) {
  const { t } = useText('common');
  const row = usePartnerRows().value?.rows.find(({ id }) => id === partner);
  const active = row?.agreements.filter(({ status }) => status === 'active') ?? [];
  if (active.length === 0) return null;
  return (
    <Notice tone="poor" icon="alert" title={t('activeAgreements', { count: active.length })}>
      {why}
      <ul className={classes.list}>
        {active.map(({ id, reference }) => (
          <li key={id}>
            <Anchor component={Link} to={`/agreements/${encodeURIComponent(reference)}`} size="sm">
              <bdi>{reference}</bdi>
            </Anchor>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
