import { Button } from '@mantine/core';
import { useText } from '../../text/text.ts';
import { useUndo } from './use-undo.ts';

interface DoneNoticeProps {
  /** What was done, in a sentence. */
  readonly text: string;
  readonly onUndone: () => void;
}

/** A notice that says what was done, with a button that takes it back. */
export function DoneNotice({ text, onUndone }: DoneNoticeProps) {
  const { t } = useText('undo');
  const undo = useUndo();
  return (
    <>
      {text}{' '}
      <Button
        size="compact-sm"
        variant="subtle"
        onClick={() => {
          onUndone();
          void undo();
        }}
      >
        {t('button')}
      </Button>
    </>
  );
}
