import { NavLink } from 'react-router';
import type { PartnerRow } from '../../../shared/rules/register/partner-view.ts';
import { useLanguage, useText } from '../../text/text.ts';
import classes from './PartnerTabs.module.css';

const parts = [
  { key: 'file', path: '' },
  { key: 'plan', path: '/plan' },
  { key: 'followUp', path: '/follow-up' },
  { key: 'path', path: '/path' },
  { key: 'agreements', path: '/agreements' },
  { key: 'history', path: '/history' },
] as const;

/** The parts of a partner's file: pages of their own, each one click from every other. */
export function PartnerTabs({ row }: { readonly row: PartnerRow }) {
  const { t } = useText('common');
  const { locale } = useLanguage();
  const counts = { plan: row.openActions, agreements: row.agreements.length } as const;
  return (
    <nav aria-label={t('partnerTabs.label')} className={classes.tabs}>
      {parts.map(({ key, path }) => {
        const count = key in counts ? counts[key as keyof typeof counts] : 0;
        return (
          <NavLink
            key={key}
            end
            to={`/partners/${encodeURIComponent(row.reference)}${path}`}
            className={classes.tab ?? ''}
          >
            {t(`partnerTabs.${key}`)}
            {count > 0 && (
              <span className={classes.count}>{new Intl.NumberFormat(locale).format(count)}</span>
            )}
          </NavLink>
        );
      })}
    </nav>
  );
}
