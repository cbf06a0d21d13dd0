import { Button, Menu } from '@mantine/core';
import { Link } from 'react-router';
import type { PartnerView } from '../../../shared/rules/register/partner-view.ts';
import type { Reassessable } from '../../components/reassess/reassess-form.ts';
import { Icon } from '../../components/status/Icon.tsx';
import { useText } from '../../text/text.ts';
import type { PartnerDialog } from './dialogs/PartnerDialogs.tsx';

interface PartnerActionsProps {
  readonly partner: PartnerView;
  /** The assessment that a new one can follow, where there is one. */
  readonly reassess: Reassessable | null;
  readonly onDialog: (dialog: PartnerDialog) => void;
}

/** The quieter actions: editing, starting, bases, archiving. */
export function PartnerActions({ partner, reassess, onDialog }: PartnerActionsProps) {
  const { t } = useText('partner');
  const act = (dialog: PartnerDialog) => () => onDialog(dialog);
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button variant="default" rightSection={<Icon name="down" size={13} />}>
          {t('page.more')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          component={Link}
          to={`/partners/${encodeURIComponent(partner.reference)}/edit`}
          leftSection={<Icon name="edit" />}
        >
          {t('page.edit')}
        </Menu.Item>
        <Menu.Item leftSection={<Icon name="person" />} onClick={act({ kind: 'assign' })}>
          {t('page.assign')}
        </Menu.Item>
        <Menu.Item leftSection={<Icon name="upload" />} onClick={act({ kind: 'send' })}>
          {t('page.send')}
        </Menu.Item>
        <Menu.Item leftSection={<Icon name="clock" />} onClick={act({ kind: 'dossier' })}>
          {t('page.dossier')}
        </Menu.Item>
        {reassess && (
          <Menu.Item
            leftSection={<Icon name="restore" />}
            onClick={act({ kind: 'reassess', assessment: reassess })}
          >
            {t('next.reassess.label')}
          </Menu.Item>
        )}
        <Menu.Item leftSection={<Icon name="plus" />} onClick={act({ kind: 'start' })}>
          {t(partner.row.assessment ? 'next.startAnother' : 'next.start.label')}
        </Menu.Item>
        <Menu.Item leftSection={<Icon name="flag" />} onClick={act({ kind: 'basis', basis: 'emergency' })}>
          {t('bases.recordEmergency')}
        </Menu.Item>
        <Menu.Item leftSection={<Icon name="flag" />} onClick={act({ kind: 'basis', basis: 'no-contact' })}>
          {t('bases.recordNoContact')}
        </Menu.Item>
        <Menu.Item leftSection={<Icon name="flag" />} onClick={act({ kind: 'reliance' })}>
          {t('reliance.record')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item color="red" leftSection={<Icon name="archive" />} onClick={act({ kind: 'archive' })}>
          {t('page.archive')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
