import { Button, Menu } from '@mantine/core';
import { Suspense, useState } from 'react';
import { useText } from '../../text/text.ts';
import { lazyPart } from '../lazy/lazy-part.ts';
import { Icon } from '../status/Icon.tsx';
import { useSavedViews, type ViewedList } from './use-saved-views.ts';

const ViewsDialog = lazyPart('ViewsDialog', () => import('./ViewsDialog.tsx'));

interface SavedViewsProps {
  readonly list: ViewedList;
  /** Search and filters of what is shown, as in the address. */
  readonly address: string;
  readonly onOpen: (address: string) => void;
}

/** Among the filters of a list: opens what was saved under a name, and saves what is shown. */
export function SavedViews({ list, address, onOpen }: SavedViewsProps) {
  const { t } = useText('common');
  const { views, keep } = useSavedViews(list);
  const [dialog, setDialog] = useState(false);
  const shown = views.find((view) => view.address === address);
  return (
    <>
      <Menu position="bottom-start" withinPortal>
        <Menu.Target>
          <Button
            size="compact-sm"
            variant={shown ? 'light' : 'default'}
            rightSection={<Icon name="down" size={12} />}
          >
            {shown ? t('views.shown', { name: shown.name }) : t('views.button')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {views.map((view) => (
            <Menu.Item
              key={view.name}
              leftSection={<Icon name={view === shown ? 'check' : 'filter'} size={14} />}
              onClick={() => onOpen(view.address)}
            >
              <bdi>{view.name}</bdi>
            </Menu.Item>
          ))}
          {views.length > 0 && <Menu.Divider />}
          <Menu.Item leftSection={<Icon name="edit" size={14} />} onClick={() => setDialog(true)}>
            {t('views.manage')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Suspense>
        {dialog && (
          <ViewsDialog views={views} address={address} onKeep={keep} onClose={() => setDialog(false)} />
        )}
      </Suspense>
    </>
  );
}
