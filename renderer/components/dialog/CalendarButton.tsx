import { ActionIcon, Popover } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../../text/text.ts';
import { lazyPart } from '../lazy/lazy-part.ts';
import { PartHere } from '../lazy/PartHere.tsx';
import { useToday } from '../session/use-status.ts';
import { Icon } from '../status/Icon.tsx';

const DateCalendar = lazyPart('DateCalendar', () => import('./DateCalendar.tsx'));

interface CalendarButtonProps {
  readonly value: string;
  readonly onChoose: (date: string) => void;
}

/** Beside the parts of a date: opens a calendar, where a day is chosen with mouse or arrows. */
export function CalendarButton({ value, onChoose }: CalendarButtonProps) {
  const { t } = useText('common');
  const today = useToday();
  const [opened, setOpened] = useState(false);
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" trapFocus returnFocus shadow="md">
      <Popover.Target>
        <ActionIcon
          variant="default"
          size="input-sm"
          aria-label={t('common:date.calendar')}
          onPointerEnter={DateCalendar.prepare}
          onFocus={DateCalendar.prepare}
          onClick={() => setOpened((before) => !before)}
        >
          <Icon name="calendar" />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown p="xs">
        <PartHere>
          <DateCalendar
            value={value}
            today={today}
            onChoose={(date) => {
              setOpened(false);
              onChoose(date);
            }}
          />
        </PartHere>
      </Popover.Dropdown>
    </Popover>
  );
}
