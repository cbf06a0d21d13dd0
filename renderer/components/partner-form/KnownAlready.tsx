import { Anchor } from '@mantine/core';
import { useDeferredValue, useMemo } from 'react';
import { Link } from 'react-router';
import { search } from '../../../shared/rules/partner/search/search.ts';
import { useText } from '../../text/text.ts';
import { Notice } from '../page/Notice.tsx';
import { usePartnerRows } from '../session/use-partners.ts';
import classes from './PartnerForm.module.css';

const SHORTEST = 4;
const SHOWN = 4;

/** Names on the register that look like the one being typed, so that nobody is added twice. */
export function KnownAlready({ name }: { readonly name: string }) {
  const { t } = useText('partnerForm');
  const rows = usePartnerRows().value?.rows;
  const typed = useDeferredValue(name.trim());
  const alike = useMemo(
    () => (rows && typed.length >= SHORTEST ? search(rows, typed).slice(0, SHOWN) : []),
    [rows, typed],
  );
  if (alike.length === 0) return null;
  return (
    <div className={classes.wide}>
      <Notice tone="fair" icon="info" title={t('known.title')} role="status">
        {t('known.text')}
        <ul style={{ margin: '4px 0 0', paddingInlineStart: '1.2em' }}>
          {alike.map((row) => (
            <li key={row.id}>
              <Anchor component={Link} to={`/partners/${encodeURIComponent(row.reference)}`} size="sm">
                <bdi>{row.name}</bdi>
              </Anchor>{' '}
              <bdi>{row.reference}</bdi>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
