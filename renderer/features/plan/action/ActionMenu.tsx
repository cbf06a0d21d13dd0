import { Button, Menu } from '@mantine/core';
import type { ActionView } from '../../../../shared/rules/plan/plan-view.ts';
import { Icon } from '../../../components/status/Icon.tsx';
import type { IconName } from '../../../components/status/icon-paths.ts';
import { useText } from '../../../text/text.ts';
import { type ActionRecord, isClosed, otherMoves } from '../model/action-moves.ts';

interface ActionMenuProps {
  readonly action: ActionView;
  readonly onAct: (act: ActionRecord | 'edit') => void;
}

const icons: Readonly<Record<Exclude<ActionRecord, 'note'>, IconName>> = {
  begin: 'half',
  done: 'person',
  verify: 'circle-check',
  drop: 'circle-dash',
  reopen: 'restore',
};

/** The quieter acts: editing, and every other status that may be recorded. */
export function ActionMenu({ action, onAct }: ActionMenuProps) {
  const { t } = useText('plan');
  const { status } = action.standing;
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button variant="default" rightSection={<Icon name="down" size={13} />}>
          {t('action.more')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {!isClosed(status) && (
          <Menu.Item leftSection={<Icon name="edit" />} onClick={() => onAct('edit')}>
            {t('edit.open')}
          </Menu.Item>
        )}
        {otherMoves(status).map((move) => (
          <Menu.Item
            key={move}
            leftSection={<Icon name={icons[move]} />}
            onClick={() => onAct(move)}
            {...(move === 'drop' ? { color: 'red' } : {})}
          >
            {t(`record.${move}.open`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
