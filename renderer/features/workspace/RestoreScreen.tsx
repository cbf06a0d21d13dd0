import { RestoreForm } from '../../components/restore/RestoreForm.tsx';
import { useText } from '../../text/text.ts';
import { ScreenTitle } from './ScreenTitle.tsx';

interface RestoreScreenProps {
  readonly folder: string;
  readonly onEnter: () => void;
  readonly onBack: () => void;
}

/** The way back when a workspace is damaged, gone, or not what it should be. */
export function RestoreScreen({ folder, onEnter, onBack }: RestoreScreenProps) {
  const { t } = useText('workspace');
  return (
    <>
      <ScreenTitle title={t('restore.title')} onBack={onBack}>
        <bdi dir="ltr">{folder}</bdi>
      </ScreenTitle>
      <RestoreForm folder={folder} asksPassphrase onRestored={onEnter} />
    </>
  );
}
