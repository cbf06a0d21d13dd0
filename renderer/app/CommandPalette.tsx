import { Modal } from '@mantine/core';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { Icon } from '../components/status/Icon.tsx';
import { useText } from '../text/text.ts';
import classes from './CommandPalette.module.css';
import type { PaletteChoice } from './palette-choice.ts';
import { usePaletteChoices } from './palette-choices.ts';

interface CommandPaletteProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly onGo: (to: string) => void;
  readonly onLock: () => void;
  readonly onShowKeys: () => void;
}

/** Ctrl or ⌘ K: partners by any of their names or numbers, and everything that can be done from anywhere. */
export function CommandPalette({ opened, onClose, ...acts }: CommandPaletteProps) {
  const { t } = useText('shell');
  return (
    <Modal.Root opened={opened} onClose={onClose} size={620} yOffset="10vh" transitionProps={{ duration: 0 }}>
      <Modal.Overlay />
      <Modal.Content aria-label={t('palette.label')}>
        <PaletteBody onClose={onClose} {...acts} />
      </Modal.Content>
    </Modal.Root>
  );
}

function PaletteBody({ onClose, onGo, onLock, onShowKeys }: Omit<CommandPaletteProps, 'opened'>) {
  const { t } = useText('shell');
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const list = useId();
  const field = useRef<HTMLInputElement>(null);
  const selected = useRef<HTMLDivElement>(null);
  // At once, and not when the dialog's own focus trap gets round to it: people type straight on.
  useEffect(() => {
    field.current?.focus();
  }, []);
  const choices = usePaletteChoices(query, { onGo, onLock, onShowKeys });
  const chosen = choices[Math.min(at, choices.length - 1)];
  // biome-ignore lint/correctness/useExhaustiveDependencies: the selected element is another one when `at` changes.
  useEffect(() => {
    // Newer browsers answer with a promise, which an effect may not return.
    void selected.current?.scrollIntoView({ block: 'nearest' });
  }, [at, query]);

  const act = (choice: PaletteChoice | undefined) => {
    if (!choice) return;
    onClose();
    choice.act();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // While a character is being composed, Enter and arrows belong to the input method.
    if (event.nativeEvent.isComposing) return;
    const last = choices.length - 1;
    const next = { ArrowDown: at >= last ? 0 : at + 1, ArrowUp: at <= 0 ? last : at - 1 }[event.key];
    if (next !== undefined) setAt(Math.max(0, next));
    else if (event.key === 'Enter') act(chosen);
    else return;
    event.preventDefault();
  };

  return (
    <>
      <div className={classes.search}>
        <Icon name="search" />
        <input
          ref={field}
          data-autofocus
          type="text"
          dir="auto"
          role="combobox"
          aria-label={t('palette.label')}
          aria-expanded="true"
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={chosen ? `${list}-${chosen.id}` : undefined}
          placeholder={t('palette.placeholder')}
          autoComplete="off"
          spellCheck={false}
          value={query}
          onChange={(event) => {
            setQuery(event.currentTarget.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div className={classes.list} role="listbox" id={list} aria-label={t('palette.label')}>
        {choices.map((choice, index) => {
          const isFirstOfGroup = choice.group !== choices[index - 1]?.group;
          return (
            <div key={choice.id} role="presentation">
              {isFirstOfGroup && (
                <div className={classes.group} role="presentation">
                  {t(`palette.${choice.group}`)}
                </div>
              )}
              {/* biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, which names the active option. */}
              {/* biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled by the field. */}
              <div
                ref={choice === chosen ? selected : null}
                id={`${list}-${choice.id}`}
                role="option"
                aria-selected={choice === chosen}
                className={classes.choice}
                onPointerMove={() => setAt(index)}
                onClick={() => act(choice)}
              >
                <Icon name={choice.icon} />
                <bdi className={classes.label}>{choice.label}</bdi>
                {choice.detail && (
                  <span className={classes.detail}>
                    <bdi>{choice.detail}</bdi>
                  </span>
                )}
              </div>
            </div>
          );
        })}
      </div>
      {choices.length === 0 && (
        <p className={classes.nothing} role="status">
          {t('palette.nothing')}
        </p>
      )}
    </>
  );
}
