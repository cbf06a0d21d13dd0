import { Autocomplete, Checkbox, Group, Select, TextInput } from '@mantine/core';
import { noPersonFields, type Role, roles } from '../../../../shared/record/shapes/people.ts';
import type { PersonView } from '../../../../shared/rules/people/person-view.ts';
import { client } from '../../../client/client.ts';
import { ActionDialog } from '../../../components/dialog/ActionDialog.tsx';
import { needText } from '../../../components/dialog/checks.ts';
import { useActionForm } from '../../../components/dialog/use-action-form.ts';
import { foldedFilter, useLanguageChoices } from '../../../components/form/choices.ts';
import { unEntities } from '../../../components/form/un-entities.ts';
import { useCommand } from '../../../components/session/use-command.ts';
import { useText } from '../../../text/text.ts';

interface PersonDialogProps {
  /** Null to add somebody. */
  readonly person: PersonView | null;
  readonly onClose: () => void;
}

const noLanguages: readonly string[] = [];

/** Adds a person to the office's list, or changes what it says of one. */
export function PersonDialog({ person, onClose }: PersonDialogProps) {
  const { t } = useText('people');
  const languages = useLanguageChoices(noLanguages);
  const before = person ?? { name: '', function: '', ...noPersonFields };
  const form = useActionForm({
    draftKey: `person/${person?.id ?? 'new'}`,
    initial: {
      name: before.name,
      function: before.function,
      entity: before.entity,
      language: before.language ?? '',
      roles: before.roles as readonly string[],
    },
    validate: (value) => [
      ...needText('person-name', value.name, t('dialog.nameMissing')),
      ...needText('person-function', value.function, t('dialog.functionMissing')),
    ],
    command: useCommand((fields: Parameters<typeof client.people.add>[0]['fields']) =>
      person ? client.people.edit({ person: person.id, fields }) : client.people.add({ fields }),
    ),
    toInput: (value) => ({
      name: value.name.trim(),
      function: value.function.trim(),
      entity: value.entity.trim(),
      language: value.language || null,
      roles: value.roles.filter((role): role is Role => roles.some((each) => each === role)),
    }),
    onDone: onClose,
  });
  const { value } = form;
  return (
    <ActionDialog
      title={person ? t('dialog.edit', { name: person.name }) : t('dialog.add')}
      follows={person ? [t('dialog.follows')] : []}
      form={form}
      submitLabel={t('dialog.save')}
      onClose={onClose}
    >
      <TextInput
        id="person-name"
        data-autofocus
        required
        label={t('dialog.name')}
        dir="auto"
        maxLength={200}
        value={value.name}
        error={form.errorOf('person-name')}
        onChange={(event) => form.set({ name: event.currentTarget.value })}
      />
      <TextInput
        id="person-function"
        required
        label={t('dialog.function')}
        dir="auto"
        maxLength={200}
        value={value.function}
        error={form.errorOf('person-function')}
        onChange={(event) => form.set({ function: event.currentTarget.value })}
      />
      <Group grow align="flex-start">
        <Autocomplete
          id="person-entity"
          label={t('dialog.entity')}
          description={t('dialog.entityHint')}
          data={[...unEntities]}
          maxLength={60}
          value={value.entity}
          onChange={(entity) => form.set({ entity })}
        />
        <Select
          id="person-language"
          label={t('dialog.language')}
          placeholder={t('dialog.languageNone')}
          searchable
          clearable
          data={languages}
          filter={foldedFilter}
          value={value.language || null}
          onChange={(language) => form.set({ language: language ?? '' })}
        />
      </Group>
      <Checkbox.Group
        label={t('dialog.roles')}
        description={t('dialog.rolesHint')}
        value={[...value.roles]}
        onChange={(chosen) => form.set({ roles: chosen })}
      >
        <Group gap="md" mt="xs">
          {roles.map((role) => (
            <Checkbox key={role} value={role} size="sm" label={t(`roleNames.${role}`)} />
          ))}
        </Group>
      </Checkbox.Group>
    </ActionDialog>
  );
}
