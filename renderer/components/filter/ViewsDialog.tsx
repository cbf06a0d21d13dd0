import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../../text/text.ts';
import { DialogFoot } from '../dialog/DialogFoot.tsx';
import { renamed, type SavedView, withView } from './saved-views.ts';

interface ViewsDialogProps {
  readonly views: readonly SavedView[];
  readonly address: string;
  readonly onKeep: (views: readonly SavedView[]) => void;
  readonly onClose: () => void;
}

/** Saves what is shown under a name; renames and removes what was saved. */
export function ViewsDialog({ views, address, onKeep, onClose }: ViewsDialogProps) {
  const { t } = useText('common');
  const [name, setName] = useState('');
  const [missing, setMissing] = useState(false);
  const save = () => {
    if (name.trim() === '') {
      setMissing(true);
      document.getElementById('view-name')?.focus();
      return;
    }
    onKeep(withView(views, { name, address }));
    onClose();
  };
  return (
    <Modal opened onClose={onClose} title={t('views.title')}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <Stack gap="md">
          <TextInput
            id="view-name"
            data-autofocus
            dir="auto"
            maxLength={80}
            label={t('views.name')}
            description={t('views.nameHint')}
            value={name}
            error={missing && name.trim() === '' ? t('views.nameMissing') : undefined}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          {views.length > 0 && (
            <fieldset style={{ border: 0, margin: 0, padding: 0 }}>
              <legend>{t('views.saved')}</legend>
              <Stack gap="xs">
                {views.map((view) => (
                  <SavedRow key={view.name} view={view} views={views} onKeep={onKeep} />
                ))}
              </Stack>
            </fieldset>
          )}
          <Text size="sm" c="dimmed">
            {t('views.where')}
          </Text>
          <DialogFoot>
            <Button variant="default" onClick={onClose}>
              {t('common:close')}
            </Button>
            <Button type="submit">{t('views.save')}</Button>
          </DialogFoot>
        </Stack>
      </form>
    </Modal>
  );
}

interface SavedRowProps {
  readonly view: SavedView;
  readonly views: readonly SavedView[];
  readonly onKeep: (views: readonly SavedView[]) => void;
}

function SavedRow({ view, views, onKeep }: SavedRowProps) {
  const { t } = useText('common');
  const [name, setName] = useState(view.name);
  const next = renamed(views, view.name, name);
  return (
    <Group gap="xs" align="flex-start" wrap="nowrap">
      <TextInput
        style={{ flex: 1 }}
        dir="auto"
        maxLength={80}
        aria-label={t('views.nameOf', { name: view.name })}
        value={name}
        error={next === null ? t('views.taken') : undefined}
        onChange={(event) => setName(event.currentTarget.value)}
        onBlur={() => {
          if (next !== null && name !== view.name) onKeep(next);
        }}
      />
      <Button
        variant="default"
        aria-label={t('views.removeOf', { name: view.name })}
        onClick={() => onKeep(views.filter((each) => each.name !== view.name))}
      >
        {t('views.remove')}
      </Button>
    </Group>
  );
}
