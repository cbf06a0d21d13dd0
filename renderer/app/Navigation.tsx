import { UnstyledButton } from '@mantine/core';
import { useEffect, useId, useState } from 'react';
import { NavLink, useLocation } from 'react-router';
import { Icon } from '../components/status/Icon.tsx';
import type { IconName } from '../components/status/icon-paths.ts';
import { useSharedFolder, waitingToBeTaken } from '../features/exchange/use-shared-folder.ts';
import { useTodoCounts } from '../features/todo/use-todo.ts';
import { useLanguage, useText } from '../text/text.ts';
import classes from './Navigation.module.css';
import { useToldHome } from './use-told-home.ts';

const places = [
  { to: '/', key: 'today', icon: 'home' },
  { to: '/register', key: 'register', icon: 'list' },
  { to: '/todo', key: 'todo', icon: 'clock' },
  { to: '/portfolio', key: 'portfolio', icon: 'half' },
  { to: '/agreements', key: 'agreements', icon: 'file' },
  { to: '/forms', key: 'forms', icon: 'upload' },
  { to: '/training', key: 'training', icon: 'flag' },
  { to: '/differences', key: 'differences', icon: 'conflict' },
  { to: '/exchange', key: 'exchange', icon: 'folder' },
  { to: '/library', key: 'library', icon: 'book' },
  { to: '/settings', key: 'settings', icon: 'settings' },
] as const satisfies readonly { to: string; key: string; icon: IconName }[];

/** The parts of the application that exist. */
export function Navigation({ onShowKeys }: { readonly onShowKeys: () => void }) {
  const { t } = useText('shell');
  const { locale } = useLanguage();
  const { pathname } = useLocation();
  const { atHome, partners: count } = useToldHome();
  const due = useTodoCounts();
  const pressing = due ? due.overdue + due.today + due.week : 0;
  const arrived = useSharedFolder().value?.counts;
  const toTake = arrived ? waitingToBeTaken(arrived) : 0;
  const format = new Intl.NumberFormat(locale);
  // Annexes of several agreements and their import belong to the agreements; partners, assessments and imports to the register.
  const inAgreements = /^\/(agreements|annexes|import\/agreements)(\/|$)/.test(pathname);
  const inRegister =
    !inAgreements && /^\/(register|partners|assessments|import|doubles)(\/|$)/.test(pathname);
  const currentOf = (key: (typeof places)[number]['key'], to: string) => {
    const here = { today: atHome, register: inRegister, agreements: inAgreements };
    return key in here ? here[key as keyof typeof here] : pathname.startsWith(to);
  };
  const at = places.find(({ key, to }) => currentOf(key, to));
  const listId = useId();
  const [open, setOpen] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: on a new page the menu is done with.
  useEffect(() => setOpen(false), [pathname]);
  return (
    <nav
      aria-label={t('navigation')}
      className={classes.navigation}
      data-open={open || undefined}
      data-tour="menu"
    >
      {/* Shown where the window is too narrow for the menu beside the page. */}
      <UnstyledButton
        className={classes.menu}
        aria-expanded={open}
        aria-controls={listId}
        onClick={() => setOpen((before) => !before)}
      >
        <Icon name="list" />
        <span>{at ? t('menuAt', { place: t(at.key) }) : t('menu')}</span>
        <Icon name={open ? 'up' : 'down'} size={13} />
      </UnstyledButton>
      <div id={listId} className={classes.places}>
        {places.map(({ to, key, icon }) => {
          const current = currentOf(key, to);
          return (
            <NavLink key={to} to={to} className={classes.place ?? ''} data-current={current || undefined}>
              <Icon name={icon} />
              <span>{t(key)}</span>
              {key === 'register' && count !== null && (
                <span className={classes.count}>{format.format(count)}</span>
              )}
              {key === 'exchange' && toTake > 0 && (
                <span className={classes.count} title={t('exchangeCount', { count: toTake })}>
                  {format.format(toTake)}
                </span>
              )}
              {key === 'todo' && pressing > 0 && (
                <span className={classes.count} title={t('todoCount', { count: pressing })}>
                  {format.format(pressing)}
                </span>
              )}
            </NavLink>
          );
        })}
        <NavLink
          to="/help"
          data-tour="help"
          className={`${classes.place} ${classes.last}`}
          data-current={pathname.startsWith('/help') || undefined}
        >
          <Icon name="info" />
          <span>{t('help')}</span>
        </NavLink>
        <UnstyledButton className={classes.place} onClick={onShowKeys}>
          <Icon name="keyboard" />
          <span>{t('keys')}</span>
        </UnstyledButton>
      </div>
    </nav>
  );
}
