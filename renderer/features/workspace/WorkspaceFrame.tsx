import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { usePreferences } from '../../components/session/use-preferences.ts';
import { Icon } from '../../components/status/Icon.tsx';
import { languages } from '../../text/languages.ts';
import { useLanguage, useText } from '../../text/text.ts';
import classes from './WorkspaceFrame.module.css';

/** The quiet page around the first screens: what this program is, and in which language. */
export function WorkspaceFrame({ children }: { readonly children: ReactNode }) {
  const { t } = useText('workspace');
  const { language } = useLanguage();
  const { setLanguage } = usePreferences();
  const other = languages.find(({ code }) => code !== language);
  return (
    <div className={classes.frame}>
      <header className={classes.head}>
        <div>
          <p className={classes.product}>{t('common:product')}</p>
          <p className={classes.promise}>
            <Icon name="lock" size={14} /> {t('promise')}
          </p>
        </div>
        {other && (
          <Button
            variant="subtle"
            size="compact-sm"
            color="gray"
            c="inherit"
            lang={other.code}
            leftSection={<Icon name="globe" />}
            onClick={() => setLanguage(other.code)}
          >
            {other.name}
          </Button>
        )}
      </header>
      <main className={classes.main}>{children}</main>
    </div>
  );
}
