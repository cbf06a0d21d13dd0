import { Button, Popover, Stack } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Icon } from '../status/Icon.tsx';

interface FilterChipProps {
  /** What it filters and what it holds. */
  readonly label: string;
  readonly isHolding: boolean;
  readonly clearLabel: string;
  readonly onClear: () => void;
  /** The values that it could hold; asked for when the chip opens. */
  readonly values: () => ReactNode;
}

/** A filter that says what it holds, and opens the values that it could hold. */
export function FilterChip({ label, isHolding, clearLabel, onClear, values }: FilterChipProps) {
  const [opened, setOpened] = useState(false);
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" trapFocus withinPortal>
      <Popover.Target>
        <Button
          size="compact-sm"
          variant={isHolding ? 'light' : 'default'}
          rightSection={<Icon name="down" size={12} />}
          onClick={() => setOpened((before) => !before)}
        >
          {label}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        {opened && (
          <Stack gap="xs">
            {values()}
            {isHolding && (
              <Button size="compact-sm" variant="subtle" onClick={onClear}>
                {clearLabel}
              </Button>
            )}
          </Stack>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
