import { Anchor, Modal } from '@mantine/core';
import { Link } from 'react-router';
import { useText } from '../../text/text.ts';
import { KeyList } from './KeyList.tsx';

interface KeysDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** The keys over whatever page is shown, with the way to all other help. */
export function KeysDialog({ opened, onClose }: KeysDialogProps) {
  const { t } = useText('help');
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('title')}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <Anchor component={Link} to="/help/guide" size="sm" onClick={onClose}>
        {t('toGuide')}
      </Anchor>
      <KeyList level={3} />
    </Modal>
  );
}
