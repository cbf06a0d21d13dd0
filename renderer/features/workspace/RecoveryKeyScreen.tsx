import { useEffect } from 'react';
import { RecoveryKeySheet } from '../../components/form/RecoveryKeySheet.tsx';
import { useText } from '../../text/text.ts';
import { ScreenTitle } from './ScreenTitle.tsx';

interface RecoveryKeyScreenProps {
  readonly recoveryKey: string;
  readonly office: string;
  readonly folder: string;
  readonly onKept: () => void;
}

/** Between making a workspace and entering it: the key that must be kept. */
export function RecoveryKeyScreen({ recoveryKey, office, folder, onKept }: RecoveryKeyScreenProps) {
  const { t } = useText('workspace');
  useWarnBeforeLeaving();
  return (
    <>
      <ScreenTitle title={t('recoveryKey.title')} />
      <RecoveryKeySheet
        recoveryKey={recoveryKey}
        office={office}
        folder={folder}
        goLabel={t('recoveryKey.go')}
        onKept={onKept}
      />
    </>
  );
}

/** The key is shown this once: the browser asks before the page is loaded again or closed. Electron closes without asking. */
function useWarnBeforeLeaving(): void {
  useEffect(() => {
    if (window.psea) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, []);
}
