import { ActionIcon, Popover } from '@mantine/core';
import { Suspense, useState } from 'react';
import type { TermId } from '../../../shared/documents/guide/terms/term-text.ts';
import { useText } from '../../text/text.ts';
import { lazyPart } from '../lazy/lazy-part.ts';
import { Icon } from '../status/Icon.tsx';

const TermMeaning = lazyPart('TermMeaning', () => import('./TermMeaning.tsx'));

interface TermProps {
  readonly id: TermId;
  /** The words beside which it stands, as they are read there. */
  readonly said: string;
}

/** Stands beside a term of the field and opens what it means, by a click or by the keyboard. */
export function Term({ id, said }: TermProps) {
  const { t } = useText('common');
  const [opened, setOpened] = useState(false);
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      withinPortal
      width={300}
      position="bottom-start"
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={24}
          aria-label={t('term.what', { term: said })}
          aria-expanded={opened}
          onClick={() => setOpened((before) => !before)}
        >
          <Icon name="info" size={14} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        {opened && (
          <Suspense>
            <TermMeaning id={id} />
          </Suspense>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
