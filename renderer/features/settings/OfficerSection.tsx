import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { client } from '../../client/client.ts';
import { PersonFields, type TypedPerson } from '../../components/dialog/PersonFields.tsx';
import { ErrorSummary } from '../../components/form/ErrorSummary.tsx';
import { RefusalAlert } from '../../components/form/RefusalAlert.tsx';
import { useFieldErrors } from '../../components/form/use-field-errors.ts';
import { usePeople } from '../../components/people/use-people.ts';
import { useCommand } from '../../components/session/use-command.ts';
import { useStatus } from '../../components/session/use-status.ts';
import { useText } from '../../text/text.ts';
import classes from './SettingsSection.module.css';
import { SettingsSection } from './SettingsSection.tsx';

/** Name and function under which this device signs its changes. */
export function OfficerSection() {
  const { t } = useText('settings');
  const officer = useStatus().value?.officer ?? null;
  const [name, setName] = useState(officer?.name ?? '');
  const [title, setTitle] = useState(officer?.function ?? '');
  const { errors, attempt, check, errorOf } = useFieldErrors();
  const people = usePeople();
  // Somebody of the list is chosen as such, so that what is assigned to that person is found as “mine”.
  const save = useCommand((next: TypedPerson) => {
    const listed = people.find((each) => each.name === next.name && each.function === next.function);
    return listed
      ? client.people.choose({ person: listed.id })
      : client.workspace.setOfficer({ officer: next });
  });
  const submit = async () => {
    const found = [
      ...(name.trim() === '' ? [{ field: 'officer-name', message: t('you.nameMissing') }] : []),
      ...(title.trim() === '' ? [{ field: 'officer-function', message: t('you.functionMissing') }] : []),
    ];
    if (!check(found)) return;
    const next = { name: name.trim(), function: title.trim() };
    if ((await save.run(next)).ok) notifications.show({ message: t('you.saved', next) });
  };
  return (
    <SettingsSection title={t('you.title')} text={t('you.text')}>
      <form
        noValidate
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <ErrorSummary errors={errors} attempt={attempt} />
        <RefusalAlert refusal={save.refusal} />
        <PersonFields
          id="officer"
          legend={t('you.who')}
          labels={{ name: t('you.name'), function: t('you.function') }}
          value={{ name, function: title }}
          onChange={(typed) => {
            setName(typed.name);
            setTitle(typed.function);
          }}
          errorOf={(field) => errorOf(field) ?? null}
        />
        <div>
          <Button type="submit" loading={save.running}>
            {t('you.save')}
          </Button>
        </div>
      </form>
    </SettingsSection>
  );
}
