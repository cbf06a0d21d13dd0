import { Button } from '@mantine/core';
import { memo, useMemo, useState } from 'react';
import type { PartnerRow } from '../../../shared/rules/register/partner-view.ts';
import { officeLabel } from '../../../shared/rules/standing/registered-by.ts';
import { SavedViews } from '../../components/filter/SavedViews.tsx';
import { MineChip } from '../../components/people/MineChip.tsx';
import { Icon } from '../../components/status/Icon.tsx';
import { useText } from '../../text/text.ts';
import classes from './FilterChips.module.css';
import { RegisterFilterChip } from './RegisterFilterChip.tsx';
import {
  facetIds,
  isFiltered,
  plainView,
  type RegisterView,
  viewFromSearch,
  viewToSearch,
} from './register-view.ts';

interface FilterChipsProps {
  readonly rows: readonly PartnerRow[];
  readonly view: RegisterView;
  readonly today: string;
  readonly onChange: (change: Partial<RegisterView>) => void;
}

/** One chip per filter, each saying what it holds. */
export const FilterChips = memo(function FilterChips({ rows, view, today, onChange }: FilterChipsProps) {
  const { t } = useText('register');
  const [open, setOpen] = useState(false);
  // A register of one office has nothing to choose from here.
  const isOfSeveral = useMemo(
    () => new Set(rows.map(({ registeredBy }) => officeLabel(registeredBy))).size > 1,
    [rows],
  );
  const offered = facetIds.filter(
    (facet) => facet !== 'office' || isOfSeveral || view.facets.office.length > 0,
  );
  return (
    <div
      role="toolbar"
      data-roving="row"
      className={classes.chips}
      aria-label={t('filters')}
      data-open={open || undefined}
    >
      {/* Shown where the chips would push the list off the screen. */}
      <Button
        size="compact-sm"
        variant="default"
        className={classes.toggle ?? ''}
        aria-expanded={open}
        rightSection={<Icon name={open ? 'up' : 'down'} size={12} />}
        onClick={() => setOpen((before) => !before)}
      >
        {t('filters')}
      </Button>
      {offered.map((facet) => (
        <RegisterFilterChip
          key={facet}
          facet={facet}
          rows={rows}
          view={view}
          today={today}
          onChange={onChange}
        />
      ))}
      <MineChip
        held={view.facets.assigned}
        onChange={(assigned) => onChange({ facets: { ...view.facets, assigned } })}
      />
      <Button
        size="compact-sm"
        variant={view.archived ? 'light' : 'default'}
        aria-pressed={view.archived}
        leftSection={view.archived ? <Icon name="check" size={12} /> : undefined}
        onClick={() => onChange({ archived: !view.archived })}
      >
        {view.archived ? t('archivedShown') : t('filter.archived')}
      </Button>
      <SavedViews
        list="register"
        address={viewToSearch(view).toString()}
        onOpen={(address) => onChange(viewFromSearch(new URLSearchParams(address)) ?? plainView)}
      />
      {isFiltered(view) && (
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={() => onChange({ ...plainView, sort: view.sort })}
        >
          {t('clearAll')}
        </Button>
      )}
    </div>
  );
});
