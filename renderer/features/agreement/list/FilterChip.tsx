import { Button, Popover, Radio, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { foldForSearch } from '../../../../shared/ground/words/fold.ts';
import { Icon } from '../../../components/status/Icon.tsx';
import { useText } from '../../../text/text.ts';
import classes from './AgreementList.module.css';
import type { FilterName } from './agreements-view.ts';

interface FilterChipProps {
  readonly name: FilterName;
  /** The value that it holds; null when it lets everything pass. */
  readonly held: string | null;
  readonly wordsOf: (value: string) => string;
  /** The values that it could hold, in order, with how many agreements each would show. */
  readonly values: () => readonly (readonly [value: string, count: number])[];
  readonly onChange: (value: string | null) => void;
}

/** From so many values on they can be searched, and only the first are drawn. */
const SEARCHED_FROM = 13;
const DRAWN = 60;

/** A filter that says what it holds, and opens the values that it could hold with their counts. */
export function FilterChip({ name, held, wordsOf, values, onChange }: FilterChipProps) {
  const { t } = useText('agreement');
  const [opened, setOpened] = useState(false);
  const label = t(`list.filter.${name}`);
  const close = (value: string | null) => {
    onChange(value);
    setOpened(false);
  };
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" trapFocus withinPortal>
      <Popover.Target>
        <Button
          size="compact-sm"
          variant={held === null ? 'default' : 'light'}
          rightSection={<Icon name="down" size={12} />}
          onClick={() => setOpened((before) => !before)}
        >
          {held === null ? label : t('list.filterHolds', { filter: label, value: wordsOf(held) })}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        {opened && (
          <Stack gap="xs">
            <FilterValues label={label} held={held} wordsOf={wordsOf} values={values()} onChange={onChange} />
            {held !== null && (
              <Button size="compact-sm" variant="subtle" onClick={() => close(null)}>
                {t('list.filterClear')}
              </Button>
            )}
          </Stack>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}

interface FilterValuesProps extends Pick<FilterChipProps, 'held' | 'wordsOf'> {
  readonly label: string;
  readonly values: readonly (readonly [value: string, count: number])[];
  readonly onChange: (value: string) => void;
}

function FilterValues({ label, held, wordsOf, values, onChange }: FilterValuesProps) {
  const { t } = useText('agreement');
  const [typed, setTyped] = useState('');
  const asked = foldForSearch(typed);
  const found = values.filter(([value]) => asked === '' || foldForSearch(wordsOf(value)).includes(asked));
  const drawn = found.slice(0, DRAWN);
  return (
    <>
      {values.length >= SEARCHED_FROM && (
        <TextInput
          type="search"
          size="xs"
          dir="auto"
          aria-label={t('list.findValue', { filter: label })}
          placeholder={t('list.findValue', { filter: label })}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      )}
      <Radio.Group aria-label={label} value={held} onChange={onChange}>
        <div className={classes.values}>
          {drawn.map(([value, count]) => (
            <Radio
              key={value}
              size="sm"
              value={value}
              label={
                <span className={classes.value}>
                  <bdi>{wordsOf(value)}</bdi>
                  <span className={classes.count}>{count}</span>
                </span>
              }
              styles={{ body: { width: '100%' }, labelWrapper: { flex: 1 } }}
            />
          ))}
        </div>
      </Radio.Group>
      {found.length > drawn.length && (
        <span className={classes.count}>{t('list.moreValues', { count: found.length - drawn.length })}</span>
      )}
    </>
  );
}
