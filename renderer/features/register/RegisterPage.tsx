import { ActionIcon, Button, Loader, Menu } from '@mantine/core';
import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { Link } from 'react-router';
import type { PartnerRow } from '../../../shared/rules/register/partner-view.ts';
import { RefusalAlert } from '../../components/form/RefusalAlert.tsx';
import { LongProgress } from '../../components/job/LongProgress.tsx';
import { lazyPart } from '../../components/lazy/lazy-part.ts';
import { PageHeader } from '../../components/page/PageHeader.tsx';
import { useAskedForMine } from '../../components/people/use-asked-for-mine.ts';
import { usePageCommand } from '../../components/session/page-commands.ts';
import { usePartnerRows } from '../../components/session/use-partners.ts';
import { useToday } from '../../components/session/use-status.ts';
import { Icon } from '../../components/status/Icon.tsx';
import { useLanguage, useText } from '../../text/text.ts';
import { AttentionBanner } from './AttentionBanner.tsx';
import { EmptyRegister } from './EmptyRegister.tsx';
import { FilterChips } from './FilterChips.tsx';
import { shownRows } from './filter-rows.ts';
import { keptFor } from './kept-for.ts';
import { RegisterGrid } from './RegisterGrid.tsx';
import classes from './RegisterPage.module.css';
import { RegisterTools } from './RegisterTools.tsx';
import { plainView, useRegisterView } from './register-view.ts';
import { useRowWords } from './row-words.ts';
import { SelectionBar } from './SelectionBar.tsx';
import { useColumns } from './use-columns.ts';
import { useExport } from './use-export.ts';

const DataDialog = lazyPart('DataDialog', () => import('./DataDialog.tsx'));

const noRows: readonly PartnerRow[] = [];

const collatorOf = (locale: string) => new Intl.Collator(locale, { sensitivity: 'base', numeric: true });
// Put in order once for a list, and not each time that somebody comes back to it.
const rowsByName = keptFor((rows: readonly PartnerRow[], locale: string) => {
  const { compare } = collatorOf(locale);
  return rows.toSorted((a, b) => compare(a.name, b.name));
});

/** All partners of the office: search, filters, the list, and what can be done with several at once. */
export function RegisterPage() {
  const { t } = useText('register');
  const { locale } = useLanguage();
  const today = useToday();
  const list = usePartnerRows();
  const rows = list.value?.rows ?? noRows;
  const { view, change, lastOpened, setLastOpened } = useRegisterView();
  // The letter stands in the field before the list is searched: who types on is never behind the list. A filter is told
  // at once, since its box has to show what was chosen.
  const { facets, archived, sort } = view;
  const query = useDeferredValue(view.query);
  const listed = useMemo(() => ({ query, facets, archived, sort }), [query, facets, archived, sort]);
  useAskedForMine(
    useCallback((me) => change({ ...plainView, facets: { ...plainView.facets, assigned: [me] } }), [change]),
  );
  const columns = useColumns();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const words = useRowWords(today);
  const collator = useMemo(() => collatorOf(locale), [locale]);
  const byName = rowsByName(rows, locale);
  const shown = useMemo(
    () => shownRows(byName, listed, today, words, collator),
    [byName, listed, today, words, collator],
  );
  // Only what can be seen can be acted on: a filter takes its rows out of the selection.
  const chosen = useMemo(() => shown.filter(({ id }) => selected.has(id)), [shown, selected]);
  const exporting = useExport();
  const exportAll = () => void exporting.run({ archived });
  usePageCommand('save-report', exportAll);
  const [data, setData] = useState(false);

  return (
    <div className={classes.page}>
      <PageHeader
        title={t('title')}
        action={{ label: t('add'), to: '/partners/new' }}
        secondary={
          <>
            <Button
              variant="default"
              leftSection={<Icon name="download" />}
              loading={exporting.running}
              disabled={rows.length === 0}
              onClick={exportAll}
            >
              {t('export')}
            </Button>
            {rows.length > 0 && (
              <Menu position="bottom-end" withinPortal>
                <Menu.Target>
                  <ActionIcon variant="default" size="input-sm" aria-label={t('data.open')}>
                    <Icon name="down" />
                  </ActionIcon>
                </Menu.Target>
                <Menu.Dropdown>
                  <Menu.Item onClick={() => setData(true)}>{`${t('data.title')}…`}</Menu.Item>
                </Menu.Dropdown>
              </Menu>
            )}
            {rows.length > 1 && (
              <Button component={Link} to="/doubles" variant="default" leftSection={<Icon name="copy" />}>
                {t('doubles')}
              </Button>
            )}
            <Button component={Link} to="/import" variant="default" leftSection={<Icon name="upload" />}>
              {t('import')}
            </Button>
          </>
        }
      />
      <RefusalAlert refusal={list.refusal ?? exporting.refusal} />
      <LongProgress waiting={exporting} title={t('export')} />
      {data && <DataDialog onClose={() => setData(false)} />}
      {list.loading && <Loader size="sm" />}
      {list.value && rows.length === 0 && <EmptyRegister />}
      {rows.length > 0 && (
        <>
          <AttentionBanner rows={rows} today={today} view={listed} onChange={change} />
          <RegisterTools view={view} onChange={change} columns={columns}>
            <SelectionBar
              chosen={chosen}
              shown={shown.length}
              total={archived ? rows.length : rows.reduce((sum, row) => sum + (row.archived ? 0 : 1), 0)}
              onClear={() => setSelected(new Set())}
              exporting={exporting}
            />
          </RegisterTools>
          <FilterChips rows={rows} view={listed} today={today} onChange={change} />
          <RegisterGrid
            rows={shown}
            all={rows}
            words={words}
            columns={columns.chosen}
            view={listed}
            today={today}
            selected={selected}
            lastOpened={lastOpened}
            onSelect={setSelected}
            onOpened={setLastOpened}
            onChange={change}
          />
        </>
      )}
    </div>
  );
}
