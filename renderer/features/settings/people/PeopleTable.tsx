import { Button, Menu, Table } from '@mantine/core';
import type { PersonView } from '../../../../shared/rules/people/person-view.ts';
import { Icon } from '../../../components/status/Icon.tsx';
import { formatDate } from '../../../components/text/dates.ts';
import { useLanguage, useText } from '../../../text/text.ts';
import classes from './People.module.css';

export interface PersonActs {
  readonly onChoose: (person: PersonView) => void;
  readonly onEdit: (person: PersonView) => void;
  readonly onLeave: (person: PersonView) => void;
  readonly onRestore: (person: PersonView) => void;
}

/** The office's people: who, which roles, what is assigned, and what can be done about each. */
export function PeopleTable({ people, ...acts }: PersonActs & { readonly people: readonly PersonView[] }) {
  const { t } = useText('people');
  return (
    <Table.ScrollContainer minWidth={320} type="native" tabIndex={0} role="group" aria-label={t('list')}>
      <Table aria-label={t('list')} verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('column.person')}</Table.Th>
            <Table.Th>{t('column.roles')}</Table.Th>
            <Table.Th>{t('column.assigned')}</Table.Th>
            <Table.Th>
              <span className={classes.hidden}>{t('column.actions')}</span>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {people.map((person) => (
            <PersonLine key={person.id} person={person} {...acts} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function PersonLine({
  person,
  onChoose,
  onEdit,
  onLeave,
  onRestore,
}: PersonActs & { readonly person: PersonView }) {
  const { t } = useText('people');
  const { language, locale } = useLanguage();
  const { name, roles, left, partners, assessments } = person;
  const counts = [
    ...(partners > 0 ? [t('partners', { count: partners })] : []),
    ...(assessments > 0 ? [t('assessments', { count: assessments })] : []),
  ];
  const list = new Intl.ListFormat(locale, { type: 'unit' });
  return (
    <Table.Tr>
      <Table.Td>
        <span className={classes.name}>
          <bdi>{name}</bdi>
        </span>
        <span className={classes.second}>
          <bdi>{person.function}</bdi>
          {person.entity && <bdi>{person.entity}</bdi>}
          {person.isMe && <strong>{t('me')}</strong>}
          {left && <span>{t('left', { date: formatDate(left, language) })}</span>}
        </span>
      </Table.Td>
      <Table.Td>
        {roles.length > 0 ? list.format(roles.map((role) => t(`roleNames.${role}`))) : t('noRoles')}
      </Table.Td>
      <Table.Td>{counts.length > 0 ? list.format(counts) : '–'}</Table.Td>
      <Table.Td className={classes.acts ?? ''}>
        <Menu position="bottom-end" withinPortal>
          <Menu.Target>
            <Button
              size="compact-sm"
              variant="default"
              aria-label={t('actionsFor', { name })}
              rightSection={<Icon name="down" size={12} />}
            >
              {t('column.actions')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {left === null && !person.isMe && (
              <Menu.Item leftSection={<Icon name="person" />} onClick={() => onChoose(person)}>
                {t('choose')}
              </Menu.Item>
            )}
            <Menu.Item leftSection={<Icon name="edit" />} onClick={() => onEdit(person)}>
              {t('edit')}
            </Menu.Item>
            {left === null ? (
              <Menu.Item leftSection={<Icon name="archive" />} onClick={() => onLeave(person)}>
                {t('leave')}
              </Menu.Item>
            ) : (
              <Menu.Item leftSection={<Icon name="restore" />} onClick={() => onRestore(person)}>
                {t('restore')}
              </Menu.Item>
            )}
          </Menu.Dropdown>
        </Menu>
      </Table.Td>
    </Table.Tr>
  );
}
