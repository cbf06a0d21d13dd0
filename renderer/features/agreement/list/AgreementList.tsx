import { useCallback, useMemo, useState } from 'react';
import type { AgreementRow } from '../../../../shared/rules/agreement/agreement-view.ts';
import { search, searchKey } from '../../../../shared/rules/partner/search/search.ts';
import type { GridSort } from '../../../components/grid/GridHead.tsx';
import { usePartnerRows } from '../../../components/session/use-partners.ts';
import { useLanguage } from '../../../text/text.ts';
import { useAgreementWords } from '../status/agreement-words.ts';
import { AgreementFilters } from './AgreementFilters.tsx';
import { AgreementGrid } from './AgreementGrid.tsx';
import classes from './AgreementList.module.css';
import { AgreementTools } from './AgreementTools.tsx';
import { type AgreementsView, passingRows } from './agreements-view.ts';
import { batchAddress } from './batch-address.ts';
import { type AgreementColumn, agreementColumns } from './columns.ts';
import { sortAgreements } from './sort-agreements.ts';

interface AgreementListProps {
  readonly rows: readonly AgreementRow[];
  readonly view: AgreementsView;
  readonly onChange: (view: AgreementsView) => void;
  /** Reference of the one partner whose they are: then nothing says the partner again. */
  readonly ofPartner?: string;
  readonly lastOpened: string | null;
  readonly onOpened: (agreement: string) => void;
}

/** A partner has few agreements: search and filters are offered from so many on. */
const MANY = 13;

const ownColumns = agreementColumns.filter((column) => column !== 'partner');

/** Agreements with search, filters and a selection. */
export function AgreementList(props: AgreementListProps) {
  const { rows, view, onChange, ofPartner, lastOpened, onOpened } = props;
  const { locale } = useLanguage();
  const words = useAgreementWords();
  const [sort, setSort] = useState<GridSort<AgreementColumn>>(null);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const partners = usePartnerRows().value?.rows;
  const partnerOf = useMemo(() => new Map((partners ?? []).map((row) => [row.id, row])), [partners]);
  const countryOf = useCallback((id: string) => partnerOf.get(id)?.country ?? null, [partnerOf]);
  const collator = useMemo(() => new Intl.Collator(locale, { sensitivity: 'base', numeric: true }), [locale]);
  // Found by what it says, and by everything that its partner is found by.
  const keyed = useMemo(
    () =>
      rows.map((row) => {
        const own = searchKey([row.reference, row.programme, ...row.parties, ...row.entities]);
        return { ...row, searchKey: `${own}\n${partnerOf.get(row.partner.id)?.searchKey ?? ''}` };
      }),
    [rows, partnerOf],
  );
  const shown = useMemo(
    () => sortAgreements(search(passingRows(keyed, view, countryOf), view.search), sort, words, collator),
    [keyed, view, countryOf, sort, words, collator],
  );
  // Only what can be seen can be acted on, and a withdrawn agreement gets no annex.
  const standing = useMemo(() => shown.filter(({ withdrawn }) => withdrawn === null), [shown]);
  const chosen = useMemo(() => standing.filter(({ id }) => selected.has(id)), [standing, selected]);
  const total = rows.reduce((sum, { withdrawn }) => (withdrawn === null ? sum + 1 : sum), 0);
  const batch = ofPartner === undefined ? view : { ...view, filter: { ...view.filter, partner: ofPartner } };
  const isLong = ofPartner === undefined || rows.length >= MANY;
  return (
    <div className={classes.list}>
      <AgreementTools
        search={isLong ? view.search : null}
        batch={batchAddress(chosen, batch, standing)}
        onSearch={(text) => onChange({ ...view, search: text })}
        chosen={chosen.length}
        shown={standing.length}
        total={total}
        onClear={() => setSelected(new Set())}
      />
      {isLong && (
        <AgreementFilters
          rows={rows}
          view={view}
          countryOf={countryOf}
          ofPartner={ofPartner !== undefined}
          onChange={onChange}
        />
      )}
      <AgreementGrid
        rows={shown}
        columns={ofPartner === undefined ? agreementColumns : ownColumns}
        words={words}
        sort={sort}
        onSort={setSort}
        selected={selected}
        onSelect={setSelected}
        lastOpened={lastOpened}
        onOpened={onOpened}
      />
    </div>
  );
}
