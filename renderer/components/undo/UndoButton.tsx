import { Button, Tooltip } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useText } from '../../text/text.ts';
import { typedKey } from '../keys/typed-key.ts';
import { Icon } from '../status/Icon.tsx';
import classes from './UndoButton.module.css';
import { useLastUndoable } from './undo-stack.ts';
import { useUndo, useUndoWatch } from './use-undo.ts';

const undoKey = navigator.platform.startsWith('Mac') ? '⌘ Z' : 'Ctrl Z';

/** Beside "saved 14:02": takes back what was done last, as does Ctrl Z. There only while something can be taken back. */
export function UndoButton() {
  const { t } = useText('undo');
  useUndoWatch();
  const last = useLastUndoable();
  const undo = useUndo();
  const [running, setRunning] = useState(false);
  const run = async () => {
    setRunning(true);
    await undo();
    setRunning(false);
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isZ = typedKey(event) === 'z' && (event.ctrlKey || event.metaKey);
      if (!isZ || event.altKey || event.shiftKey || event.defaultPrevented || isElsewhere(event.target))
        return;
      event.preventDefault();
      void undo();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [undo]);
  if (!last) return null;
  const what = t(`of.${last.request}`, { count: last.count });
  return (
    <Tooltip label={t('hint', { what, key: undoKey })}>
      <Button
        variant="subtle"
        size="compact-sm"
        color="gray"
        c="inherit"
        aria-label={t('label', { what })}
        aria-keyshortcuts="Control+Z Meta+Z"
        loading={running}
        leftSection={<Icon name="restore" size={14} />}
        onClick={() => void run()}
      >
        <span className={classes.words}>{t('button')}</span>
      </Button>
    </Tooltip>
  );
}

/** A field takes its own letters back, and a dialog has recorded nothing yet. */
function isElsewhere(target: EventTarget | null): boolean {
  const isField =
    target instanceof HTMLElement &&
    target.closest('input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]') !== null;
  return isField || document.querySelector('[role="dialog"][aria-modal="true"]') !== null;
}
