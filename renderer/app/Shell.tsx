import { Alert, Loader } from '@mantine/core';
import { Suspense, useCallback, useRef, useState } from 'react';
import { Link, Outlet, useLocation, useNavigate } from 'react-router';
import type { HostCommand } from '../../shared/contract/host-constants.ts';
import { lazyPart } from '../components/lazy/lazy-part.ts';
import { useRememberOpened } from '../components/session/opened.ts';
import { runPageCommand } from '../components/session/page-commands.ts';
import { useTourRunning } from '../components/session/tour.ts';
import { useOwnWords } from '../components/session/use-own-words.ts';
import { useStatus } from '../components/session/use-status.ts';
import { useText } from '../text/text.ts';
import { FormDrop } from './FormDrop.tsx';
import { useArrived } from './going.ts';
import { Header } from './Header.tsx';
import { Navigation } from './Navigation.tsx';
import { SaveAnnouncer } from './SaveAnnouncer.tsx';
import classes from './Shell.module.css';
import { useHostEvents } from './use-host-events.ts';
import { useIdleLock } from './use-idle-lock.ts';
import { useKeepOnLeaving } from './use-keep-on-leaving.ts';
import { useKeysKey } from './use-keys-key.ts';
import { useLock } from './use-lock.ts';
import { usePaletteKey } from './use-palette-key.ts';
import { usePreparedPages } from './use-prepared-pages.ts';
import { useRovingGroups } from './use-roving-groups.ts';

const KeysDialog = lazyPart('KeysDialog', () => import('../features/help/KeysDialog.tsx'));
const Tour = lazyPart('Tour', () => import('../features/help/tour/Tour.tsx'));
const CommandPalette = lazyPart('CommandPalette', () => import('./CommandPalette.tsx'));

/** The frame around every page: header, navigation, notices, command palette and keys. */
export function Shell() {
  const { t } = useText('shell');
  const status = useStatus().value;
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const lock = useLock();
  const [keysShown, setKeysShown] = useState(false);
  const [paletteShown, setPaletteShown] = useState(false);
  const paletteAsked = useRef(false);
  paletteAsked.current ||= paletteShown;
  const keysAsked = useRef(false);
  keysAsked.current ||= keysShown;
  const isTouring = useTourRunning();
  useKeysKey(() => setKeysShown(true));
  usePaletteKey(() => setPaletteShown((shown) => !shown));
  const onCommand = useCallback(
    (command: HostCommand) => {
      if (command === 'show-keys') setKeysShown(true);
      else if (command === 'save-report') runPageCommand('save-report');
      // Another workspace is opened from the first screen, which the lock leads to.
      else void lock();
    },
    [lock],
  );
  const { lost } = useHostEvents(onCommand);
  useRememberOpened(pathname, status?.readOnly === false);
  useKeepOnLeaving();
  useOwnWords();
  useIdleLock(() => void lock());
  useArrived();
  usePreparedPages();
  useRovingGroups();

  return (
    <div className={classes.shell}>
      <div className={classes.going} aria-hidden="true" />
      <Header onFind={() => setPaletteShown(true)} onLock={() => void lock()} />
      {status?.fictional && (
        <aside className={classes.band} aria-label={t('fictionalLabel')}>
          {t('fictional')}
        </aside>
      )}
      {status?.readOnly && (
        <aside className={classes.band} aria-label={t('readOnlyLabel')}>
          {t('readOnly')}
        </aside>
      )}
      {status?.syncedBy && (
        <aside className={classes.band} aria-label={t('syncedLabel')}>
          {t('synced', { program: status.syncedBy })} <Link to="/exchange">{t('syncedExchange')}</Link>
        </aside>
      )}
      {lost && (
        <Alert color="red" variant="filled" radius={0} role="alert">
          {t('hostLost')}
        </Alert>
      )}
      <div className={classes.body}>
        <Navigation onShowKeys={() => setKeysShown(true)} />
        {/* Around the page and not in it, so that the page before stays while the next one is fetched. */}
        <Suspense
          fallback={
            <main id="main" tabIndex={-1} className={classes.main}>
              <Loader size="sm" aria-label={t('loading')} />
            </main>
          }
        >
          <main id="main" tabIndex={-1} className={classes.main} key={pathname}>
            <Outlet />
          </main>
        </Suspense>
      </div>
      <SaveAnnouncer />
      <FormDrop />
      {/* Each stays once it was opened, so that it can close as it does. */}
      <Suspense>
        {paletteAsked.current && (
          <CommandPalette
            opened={paletteShown}
            onClose={() => setPaletteShown(false)}
            onGo={(to) => void navigate(to)}
            onLock={() => void lock()}
            onShowKeys={() => setKeysShown(true)}
          />
        )}
        {isTouring && <Tour />}
        {keysAsked.current && <KeysDialog opened={keysShown} onClose={() => setKeysShown(false)} />}
      </Suspense>
    </div>
  );
}
