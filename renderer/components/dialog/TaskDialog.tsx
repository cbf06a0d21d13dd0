import { Button, Modal, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText } from '../../text/text.ts';
import { DialogFoot } from './DialogFoot.tsx';

interface TaskDialogProps {
  readonly title: string;
  readonly size?: 'lg' | 'xl';
  readonly onClose: () => void;
  /** Named by the task, like the button that opened the dialog. */
  readonly submitLabel: string;
  readonly running: boolean;
  readonly onSubmit: () => void;
  /** What came of it, in the place of the form; null before it is done. */
  readonly told: ReactNode | null;
  /** Whether what came of it brings buttons of its own. */
  readonly endsItself?: boolean;
  /** Quiet buttons beside "Cancel", such as one that takes something away. */
  readonly also?: ReactNode;
  readonly children: ReactNode;
}

/** A dialog that does one task and then tells what came of it; it records nothing by itself and keeps no draft. */
export function TaskDialog(props: TaskDialogProps) {
  const {
    title,
    size = 'lg',
    onClose,
    submitLabel,
    running,
    onSubmit,
    told,
    endsItself,
    also,
    children,
  } = props;
  const { t } = useText('common');
  return (
    <Modal
      opened
      size={size}
      onClose={onClose}
      title={title}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      {told === null ? (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            onSubmit();
          }}
        >
          <Stack gap="sm">
            {children}
            <DialogFoot>
              {also}
              <Button variant="default" onClick={onClose}>
                {t('common:cancel')}
              </Button>
              <Button type="submit" loading={running}>
                {submitLabel}
              </Button>
            </DialogFoot>
          </Stack>
        </form>
      ) : (
        <Stack gap="md">
          {told}
          {!endsItself && (
            <DialogFoot>
              <Button onClick={onClose}>{t('common:close')}</Button>
            </DialogFoot>
          )}
        </Stack>
      )}
    </Modal>
  );
}
