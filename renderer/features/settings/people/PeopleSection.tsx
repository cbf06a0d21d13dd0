import { Button, Group, Switch } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { PersonView } from '../../../../shared/rules/people/person-view.ts';
import { client } from '../../../client/client.ts';
import { RefusalAlert } from '../../../components/form/RefusalAlert.tsx';
import { useAllPeople } from '../../../components/people/use-people.ts';
import { useCommand } from '../../../components/session/use-command.ts';
import { useStatus } from '../../../components/session/use-status.ts';
import { Icon } from '../../../components/status/Icon.tsx';
import { useText } from '../../../text/text.ts';
import { SettingsSection } from '../SettingsSection.tsx';
import { LeaveDialog } from './LeaveDialog.tsx';
import classes from './People.module.css';
import { PeopleTable } from './PeopleTable.tsx';
import { PersonDialog } from './PersonDialog.tsx';

type Opened = { readonly kind: 'add' } | { readonly kind: 'edit' | 'leave'; readonly person: PersonView };

/** The office's people with their roles, who of them works here, and whether the reviewer may approve alone. */
export function PeopleSection() {
  const { t } = useText('people');
  const all = useAllPeople();
  const [withLeft, setWithLeft] = useState(false);
  const [opened, setOpened] = useState<Opened | null>(null);
  const choose = useCommand(client.people.choose);
  const restore = useCommand(client.people.restore);
  const isOn = useStatus().value?.someoneElseApproves ?? false;
  const rule = useCommand(client.people.setReviewRule);
  const here = all.filter(({ left }) => left === null);
  const gone = all.length - here.length;
  const shown = withLeft ? all : here;
  const told = async (done: Promise<{ readonly ok: boolean }>, message: string) => {
    if ((await done).ok) notifications.show({ message });
  };
  return (
    <SettingsSection title={t('title')} text={t('text')}>
      <p className={classes.guide}>{t('guide')}</p>
      <RefusalAlert refusal={choose.refusal ?? restore.refusal ?? rule.refusal} />
      {shown.length === 0 && <p className={classes.guide}>{t('empty')}</p>}
      {shown.length > 0 && (
        <PeopleTable
          people={shown}
          onChoose={(person) =>
            void told(choose.run({ person: person.id }), t('chosen', { name: person.name }))
          }
          onEdit={(person) => setOpened({ kind: 'edit', person })}
          onLeave={(person) => setOpened({ kind: 'leave', person })}
          onRestore={(person) =>
            void told(restore.run({ person: person.id }), t('restored', { name: person.name }))
          }
        />
      )}
      <Group gap="sm">
        <Button
          variant="default"
          leftSection={<Icon name="plus" />}
          onClick={() => setOpened({ kind: 'add' })}
        >
          {t('add')}
        </Button>
        {gone > 0 && (
          <Button variant="subtle" aria-pressed={withLeft} onClick={() => setWithLeft((before) => !before)}>
            {t('showLeft', { count: gone })}
          </Button>
        )}
      </Group>
      <Switch
        id="review-rule"
        label={t('rule.label')}
        description={t('rule.text')}
        checked={isOn}
        disabled={rule.running}
        onChange={(event) => {
          const someoneElse = event.currentTarget.checked;
          void told(rule.run({ someoneElse }), t(someoneElse ? 'rule.on' : 'rule.off'));
        }}
      />
      {opened?.kind === 'add' && <PersonDialog person={null} onClose={() => setOpened(null)} />}
      {opened?.kind === 'edit' && <PersonDialog person={opened.person} onClose={() => setOpened(null)} />}
      {opened?.kind === 'leave' && <LeaveDialog person={opened.person} onClose={() => setOpened(null)} />}
    </SettingsSection>
  );
}
