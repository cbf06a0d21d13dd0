import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { useLanguage, useText } from '../../../text/text.ts';
import { Notice } from '../../page/Notice.tsx';
import { usePartner } from '../../session/use-partners.ts';
import { formatDate } from '../../text/dates.ts';
import classes from './BlocksInTheWay.module.css';

/**
 * Says before a decision is typed that a flag of due diligence stands in the way of going on, and where it is resolved;
 * nothing where none does. `partner` is the reference of the partner.
 */
export function BlocksInTheWay({ partner }: { readonly partner: string }) {
  const { t } = useText('assessment');
  const { language } = useLanguage();
  const found = usePartner(partner).value;
  const blocks = found?.inTheWay ?? [];
  if (!found || blocks.length === 0) return null;
  const isOwn = (id: string) => found.diligence.some((fact) => fact.id === id);
  return (
    <Notice tone="poor" icon="alert" title={t('blocked.title', { count: blocks.length })}>
      <ul className={classes.list}>
        {blocks.map(({ id, kind, on }) => (
          <li key={id}>
            {t(kind === 'red-flag' ? 'blocked.redFlag' : 'blocked.match', {
              date: formatDate(on, language),
            })}
            {!isOwn(id) && ` ${t('blocked.ofHeadquarters')}`}
          </li>
        ))}
      </ul>
      {t('blocked.hint')}{' '}
      <Anchor
        component={Link}
        to={`/partners/${encodeURIComponent(partner)}`}
        state={{ show: 'diligence' }}
        size="sm"
      >
        {t('blocked.open')}
      </Anchor>
    </Notice>
  );
}
