import { ActionIcon, Tooltip, UnstyledButton } from '@mantine/core';
import { Suspense } from 'react';
import { lazyPart } from '../components/lazy/lazy-part.ts';
import { LanguageSelect } from '../components/session/LanguageSelect.tsx';
import { useStatus } from '../components/session/use-status.ts';
import { Icon } from '../components/status/Icon.tsx';
import { ContentText } from '../components/text/ContentText.tsx';
import { useText } from '../text/text.ts';
import classes from './Header.module.css';
import { SaveState } from './SaveState.tsx';

const UndoButton = lazyPart('UndoButton', () => import('../components/undo/UndoButton.tsx'));

const commandKey = navigator.platform.startsWith('Mac') ? '⌘ K' : 'Ctrl K';

/** Whose workspace this is, that it is encrypted and when it was saved; search, language and lock. */
export function Header({ onFind, onLock }: { readonly onFind: () => void; readonly onLock: () => void }) {
  const { t } = useText('shell');
  const status = useStatus().value;
  return (
    <header className={classes.header}>
      {/* A button, since the address after "#" is the route. */}
      <button type="button" className={classes.skip} onClick={() => document.getElementById('main')?.focus()}>
        {t('skip')}
      </button>
      <div className={classes.names}>
        <span className={classes.product}>{t('common:product')}</span>
        {status && <ContentText className={classes.office ?? ''}>{status.office}</ContentText>}
      </div>
      <UnstyledButton
        className={classes.find}
        aria-keyshortcuts="Control+K Meta+K"
        data-tour="find"
        onClick={onFind}
      >
        <Icon name="search" size={14} />
        <span className={classes.findText}>{t('find')}</span>
        <kbd className={classes.key}>{commandKey}</kbd>
      </UnstyledButton>
      <SaveState />
      <Suspense>
        <UndoButton />
      </Suspense>
      <LanguageSelect />
      <Tooltip label={t('lockHint')}>
        <ActionIcon
          variant="subtle"
          color="gray"
          c="inherit"
          aria-label={t('lock')}
          data-tour="lock"
          onClick={onLock}
        >
          <Icon name="lock" />
        </ActionIcon>
      </Tooltip>
    </header>
  );
}
