import { Button, Checkbox, CloseButton, Popover, Stack, Text, TextInput } from '@mantine/core';
import { type ReactNode, useRef } from 'react';
import { useSearchKey } from '../../components/grid/use-search-key.ts';
import { Icon } from '../../components/status/Icon.tsx';
import { useText } from '../../text/text.ts';
import { columnIds, defaultColumns } from './columns.ts';
import classes from './RegisterTools.module.css';
import type { RegisterView } from './register-view.ts';
import type { Columns } from './use-columns.ts';

interface RegisterToolsProps {
  readonly view: RegisterView;
  readonly onChange: (change: Partial<RegisterView>) => void;
  readonly columns: Columns;
  /** Stands at the end of the line: how many there are, or what can be done with those selected. */
  readonly children: ReactNode;
}

/** Search field and column chooser. "/" leads to the search from anywhere on the page. */
export function RegisterTools({ view, onChange, columns, children }: RegisterToolsProps) {
  const { t } = useText('register');
  const field = useRef<HTMLInputElement>(null);
  useSearchKey(field);
  return (
    <search className={classes.tools}>
      <TextInput
        ref={field}
        type="search"
        className={classes.search ?? ''}
        aria-label={t('searchLabel')}
        placeholder={t('searchPlaceholder')}
        title={t('searchHint')}
        dir="auto"
        autoComplete="off"
        spellCheck={false}
        leftSection={<Icon name="search" />}
        rightSection={
          view.query !== '' && (
            <CloseButton
              size="sm"
              aria-label={t('common:clear')}
              onClick={() => {
                onChange({ query: '' });
                field.current?.focus();
              }}
            />
          )
        }
        value={view.query}
        onChange={(event) => onChange({ query: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown' && !event.nativeEvent.isComposing) {
            event.preventDefault();
            document.querySelector<HTMLElement>('[data-grid-row][tabindex="0"]')?.focus();
          }
        }}
      />
      <Popover position="bottom-end" trapFocus withinPortal>
        <Popover.Target>
          <Button variant="default" leftSection={<Icon name="columns" />}>
            {t('columns')}
          </Button>
        </Popover.Target>
        <Popover.Dropdown>
          <Stack gap={6} role="group" aria-label={t('columns')}>
            {columnIds
              .filter((id) => id !== 'partner')
              .map((id) => (
                <Checkbox
                  key={id}
                  size="sm"
                  label={t(`column.${id}`)}
                  checked={columns.chosen.includes(id)}
                  onChange={(event) => {
                    const wanted = event.currentTarget.checked;
                    columns.choose(
                      columnIds.filter((each) => (each === id ? wanted : columns.chosen.includes(each))),
                    );
                  }}
                />
              ))}
            <Text size="xs" c="dimmed" maw={220}>
              {t('columnsHint')}
            </Text>
            <Button size="compact-sm" variant="subtle" onClick={() => columns.choose(defaultColumns)}>
              {t('columnsReset')}
            </Button>
          </Stack>
        </Popover.Dropdown>
      </Popover>
      {children}
    </search>
  );
}
