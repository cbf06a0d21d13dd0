import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { type ReactNode, useEffect, useId } from 'react';
import { useText } from '../../text/text.ts';
import { DraftNotice } from '../form/DraftNotice.tsx';
import { ErrorSummary } from '../form/ErrorSummary.tsx';
import { RefusalAlert } from '../form/RefusalAlert.tsx';
import { GuardContext } from '../guard/guard-context.ts';
import { useGuardWatch } from '../guard/use-guard-watch.ts';
import { Icon } from '../status/Icon.tsx';
import classes from './ActionDialog.module.css';
import type { ActionForm } from './use-action-form.ts';

interface ActionDialogProps<Value> {
  readonly title: string;
  /** What the action is for, in a sentence. */
  readonly lead?: ReactNode;
  /** What follows from it: said once, before the person confirms (UI principle 2). */
  readonly follows?: readonly string[];
  readonly form: ActionForm<Value>;
  /** Verb and object, like the button that opened the dialog. */
  readonly submitLabel: string;
  /** For what takes something away, such as cancelling. */
  readonly danger?: boolean;
  /** What a person has to have seen first is still on its way: nothing can be confirmed meanwhile. */
  readonly waits?: boolean;
  readonly size?: 'md' | 'lg' | 'xl';
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog that records one thing: what it is, the fields, what follows, and one button named by the action. */
export function ActionDialog<Value>(props: ActionDialogProps<Value>) {
  const {
    title,
    lead,
    follows = [],
    form,
    submitLabel,
    danger = false,
    waits = false,
    size = 'lg',
    onClose,
    children,
  } = props;
  const { t } = useText('common');
  const formId = useId();
  const { watch, warned } = useGuardWatch();
  useFocusBack();
  return (
    <Modal.Root opened onClose={onClose} size={size} centered>
      <Modal.Overlay />
      <Modal.Content>
        {/* The title of a dialog is no banner of the page, which its element would make it. */}
        <Modal.Header role="presentation">
          <Modal.Title className={classes.title ?? ''}>{title}</Modal.Title>
          <Modal.CloseButton aria-label={t('common:close')} />
        </Modal.Header>
        <Modal.Body className={classes.body ?? ''}>
          <form
            id={formId}
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              if (!waits) void form.submit();
            }}
          >
            <Stack gap="sm">
              {lead && <Text size="sm">{lead}</Text>}
              <ErrorSummary errors={form.errors} attempt={form.attempt} />
              <RefusalAlert refusal={form.refusal} />
              {form.ready && <GuardContext value={watch}>{children}</GuardContext>}
              {follows.length > 0 && (
                <ul className={classes.follows}>
                  {follows.map((text) => (
                    <li key={text}>
                      <Icon name="info" size={14} />
                      <span>{text}</span>
                    </li>
                  ))}
                </ul>
              )}
            </Stack>
            <div className={classes.buttons}>
              <DraftNotice draft={form.draft} />
              <Group gap="xs" ms="auto">
                <Button variant="default" onClick={onClose}>
                  {t('common:cancel')}
                </Button>
                <Button
                  type="submit"
                  loading={form.running}
                  disabled={!form.ready || waits}
                  {...(danger ? { color: 'red' } : {})}
                >
                  {warned ? t('common:guard.anyway', { action: submitLabel }) : submitLabel}
                </Button>
              </Group>
            </div>
          </form>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

/** Gives the focus back to where it was, or to the page's title when that is gone. */
function useFocusBack(): void {
  useEffect(() => {
    const before = document.activeElement;
    return () => {
      const target =
        before instanceof HTMLElement && before.isConnected && before !== document.body ? before : null;
      // After the dialog's own focus trap has let go.
      setTimeout(() => (target ?? document.querySelector('h1'))?.focus({ preventScroll: true }), 0);
    };
  }, []);
}
