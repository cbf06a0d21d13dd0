import { Button, Menu } from '@mantine/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { FileContent } from '../../../shared/ground/refusals/request.ts';
import { host } from '../../client/host.ts';
import { useText } from '../../text/text.ts';
import { holdsFiles, largestMegabytes, takeFiles } from '../files/picked-files.ts';
import { RefusalAlert } from '../form/RefusalAlert.tsx';
import { ask, type Refusal } from '../session/requests.ts';
import { Icon } from '../status/Icon.tsx';
import classes from './EvidenceDrop.module.css';

interface EvidenceDropProps {
  readonly onFiles: (files: readonly FileContent[]) => void;
  readonly onSighting: () => void;
  /** Links a document that the partner gave before; left out where there is nothing to link to. */
  readonly onLink: (() => void) | null;
  readonly children: ReactNode;
}

/** Takes documents dropped on it, pasted anywhere on the page, or chosen in a dialog. */
export function EvidenceDrop({ onFiles, onSighting, onLink, children }: EvidenceDropProps) {
  const { t } = useText('evidence');
  const [over, setOver] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [tooLarge, setTooLarge] = useState<readonly string[]>([]);

  const take = async (given: Iterable<File>) => {
    const taken = await takeFiles(given);
    setTooLarge(taken.tooLarge.map((file) => t('common:fileTooLarge', { ...file, limit: largestMegabytes })));
    if (taken.files.length > 0) onFiles(taken.files);
  };
  const choose = async () => {
    setTooLarge([]);
    const picked = await ask(() => host.pickFile({ accept: [] }));
    setRefusal(picked.ok ? null : picked.error);
    if (picked.ok && picked.value) onFiles([picked.value]);
  };
  usePastedFiles((files) => void take(files));

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is for the pointer; the button inside does the same for the keyboard.
    <div
      className={classes.drop}
      data-over={over || undefined}
      onDragOver={(event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        event.stopPropagation();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        event.stopPropagation();
        setOver(false);
        void take(event.dataTransfer.files);
      }}
    >
      {children}
      <RefusalAlert refusal={refusal} />
      {tooLarge.map((text) => (
        <p key={text} role="alert" className={classes.problem}>
          {text}
        </p>
      ))}
      <div className={classes.actions}>
        <Button
          size="compact-sm"
          variant="light"
          leftSection={<Icon name="plus" size={13} />}
          onClick={() => void choose()}
        >
          {t('add')}
        </Button>
        <Menu position="bottom-start" withinPortal>
          <Menu.Target>
            <Button size="compact-sm" variant="subtle" rightSection={<Icon name="down" size={12} />}>
              {t('addOther')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item leftSection={<Icon name="person" />} onClick={onSighting}>
              {t('addSighting')}
            </Menu.Item>
            {onLink && (
              <Menu.Item leftSection={<Icon name="copy" />} onClick={onLink}>
                {t('linkExisting')}
              </Menu.Item>
            )}
          </Menu.Dropdown>
        </Menu>
      </div>
      <p className={classes.hint}>{t('dropHint')}</p>
    </div>
  );
}

/** Files on the clipboard, such as a screenshot or files copied in the file manager; text is left alone. */
function usePastedFiles(onFiles: (files: readonly File[]) => void): void {
  const latest = useRef(onFiles);
  latest.current = onFiles;
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])];
      if (files.length === 0 || document.querySelector('[role="dialog"][aria-modal="true"]')) return;
      event.preventDefault();
      latest.current(files);
    };
    window.addEventListener('paste', onPaste);
    return () => window.removeEventListener('paste', onPaste);
  }, []);
}
