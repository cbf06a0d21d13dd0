import type { ReactNode } from 'react';
import { LanguageSelect } from '../../components/session/LanguageSelect.tsx';
import { Icon } from '../../components/status/Icon.tsx';
import { useText } from '../../text/text.ts';
import classes from './WorkspaceFrame.module.css';

/** The quiet page around the first screens: what this program is, and in which language. */
export function WorkspaceFrame({ children }: { readonly children: ReactNode }) {
  const { t } = useText('workspace');
  return (
    <div className={classes.frame}>
      <header className={classes.head}>
        <div>
          <p className={classes.product}>{t('common:product')}</p>
          <p className={classes.promise}>
            <Icon name="lock" size={14} /> {t('promise')}
          </p>
        </div>
        <LanguageSelect />
      </header>
      <main className={classes.main}>{children}</main>
    </div>
  );
}
