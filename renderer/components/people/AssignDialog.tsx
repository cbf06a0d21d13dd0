import { Anchor, Select, Text } from '@mantine/core';
import { Link } from 'react-router';
import { useText } from '../../text/text.ts';
import { ActionDialog } from '../dialog/ActionDialog.tsx';
import { useActionForm } from '../dialog/use-action-form.ts';
import { foldedFilter } from '../form/choices.ts';
import type { Result } from '../session/requests.ts';
import { useCommand } from '../session/use-command.ts';
import { usePeople } from './use-people.ts';

interface AssignDialogProps<Answer> {
  readonly title: string;
  readonly lead: string;
  readonly draftKey: string;
  /** Id of the person to whom it is assigned now; null for nobody. */
  readonly assigned: string | null;
  /** Null assigns to nobody. */
  readonly request: (person: string | null) => Promise<Result<Answer>>;
  readonly onDone: (answer: Answer) => void;
  readonly onClose: () => void;
}

const nobody = 'nobody';

/** Assigns something to a person of the office's list, or to nobody. */
export function AssignDialog<Answer>(props: AssignDialogProps<Answer>) {
  const { assigned, draftKey, request, onDone, ...dialog } = props;
  const { t } = useText('people');
  const people = usePeople();
  const isHere = people.some(({ id }) => id === assigned);
  const form = useActionForm({
    draftKey,
    initial: { person: '' },
    validate: ({ person }) =>
      person === '' && !isHere ? [{ field: 'assign-to', message: t('assign.missing') }] : [],
    command: useCommand(request),
    toInput: ({ person }) => (person === nobody ? null : person || assigned),
    onDone,
  });
  return (
    <ActionDialog {...dialog} size="md" form={form} submitLabel={t('assign.submit')}>
      <Select
        id="assign-to"
        label={t('assign.to')}
        data-autofocus
        searchable
        allowDeselect={false}
        filter={foldedFilter}
        nothingFoundMessage={t('assign.noneFound')}
        data={[
          { value: nobody, label: t('assign.nobody') },
          ...people.map(({ id, name, function: title, isMe }) => ({
            value: id,
            label: isMe ? t('assign.me', { name, function: title }) : `${name} · ${title}`,
          })),
        ]}
        value={form.value.person || (isHere ? assigned : null)}
        onChange={(person) => form.set({ person: person ?? '' })}
        error={form.errorOf('assign-to')}
      />
      {people.length === 0 && (
        <Text size="sm">
          {t('assign.empty')}{' '}
          <Anchor component={Link} to="/settings" size="sm">
            {t('assign.settings')}
          </Anchor>
        </Text>
      )}
    </ActionDialog>
  );
}
