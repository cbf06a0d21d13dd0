import { Button, CloseButton, TextInput } from '@mantine/core';
import { useRef } from 'react';
import { Link } from 'react-router';
import { useSearchKey } from '../../../components/grid/use-search-key.ts';
import { Icon } from '../../../components/status/Icon.tsx';
import { useLanguage, useText } from '../../../text/text.ts';
import classes from './AgreementList.module.css';

interface AgreementToolsProps {
  /** Null where there is nothing to search. */
  readonly search: string | null;
  readonly onSearch: (search: string) => void;
  /** How many are selected, and how many are shown of all that stand. */
  readonly chosen: number;
  readonly shown: number;
  readonly total: number;
  /** Where annexes are made of those selected, or else of those shown. */
  readonly batch: string;
  readonly onClear: () => void;
}

/** Search field, how many there are or are selected, and annexes for several at once. "/" leads to the search. */
export function AgreementTools({
  search,
  onSearch,
  chosen,
  shown,
  total,
  batch,
  onClear,
}: AgreementToolsProps) {
  const { t } = useText('agreement');
  const { locale } = useLanguage();
  const number = new Intl.NumberFormat(locale);
  return (
    <search className={classes.tools}>
      {search !== null && <SearchField search={search} onSearch={onSearch} />}
      <span role="status" className={classes.count}>
        {chosen > 0
          ? t('list.selected', { count: chosen })
          : shown === total
            ? t('list.all', { count: total })
            : t('list.count', { shown: number.format(shown), count: total })}
      </span>
      {(chosen > 0 || shown > 0) && (
        <Button
          component={Link}
          to={batch}
          size="compact-sm"
          variant="default"
          leftSection={<Icon name="file" size={14} />}
        >
          {t(chosen > 0 ? 'list.batchSelected' : 'list.batchShown')}
        </Button>
      )}
      {chosen > 0 && (
        <Button size="compact-sm" variant="subtle" onClick={onClear}>
          {t('list.clearSelection')}
        </Button>
      )}
    </search>
  );
}

function SearchField({
  search,
  onSearch,
}: {
  readonly search: string;
  readonly onSearch: (search: string) => void;
}) {
  const { t } = useText('agreement');
  const field = useRef<HTMLInputElement>(null);
  useSearchKey(field);
  return (
    <TextInput
      ref={field}
      type="search"
      className={classes.search ?? ''}
      aria-label={t('list.searchLabel')}
      placeholder={t('list.searchPlaceholder')}
      title={t('list.searchHint')}
      dir="auto"
      autoComplete="off"
      spellCheck={false}
      leftSection={<Icon name="search" />}
      rightSection={
        search !== '' && (
          <CloseButton
            size="sm"
            aria-label={t('common:clear')}
            onClick={() => {
              onSearch('');
              field.current?.focus();
            }}
          />
        )
      }
      value={search}
      onChange={(event) => onSearch(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'ArrowDown' && !event.nativeEvent.isComposing) {
          event.preventDefault();
          document.querySelector<HTMLElement>('[data-grid-row][tabindex="0"]')?.focus();
        }
      }}
    />
  );
}
