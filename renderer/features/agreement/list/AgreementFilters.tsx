import { Button } from '@mantine/core';
import { countryName } from '../../../../shared/ground/countries/countries.ts';
import { agreementStatuses } from '../../../../shared/record/shapes/agreement.ts';
import type { AgreementRow } from '../../../../shared/rules/agreement/agreement-view.ts';
import { useLanguage, useText } from '../../../text/text.ts';
import classes from './AgreementList.module.css';
import {
  type AgreementsView,
  assessmentGroups,
  type CountryOf,
  clauseGroups,
  type FilterName,
  filterNames,
  isFiltered,
  plainView,
  subAgreementGroups,
  valueCounts,
} from './agreements-view.ts';
import { FilterChip } from './FilterChip.tsx';

interface AgreementFiltersProps {
  readonly rows: readonly AgreementRow[];
  readonly view: AgreementsView;
  readonly countryOf: CountryOf;
  /** The list of one partner has no filter by partner. */
  readonly ofPartner: boolean;
  readonly onChange: (view: AgreementsView) => void;
}

const orders: Readonly<Partial<Record<FilterName, readonly string[]>>> = {
  status: agreementStatuses,
  assessment: assessmentGroups,
  clauses: clauseGroups,
  subAgreements: subAgreementGroups,
};

/** One chip per filter, each saying what it holds. */
export function AgreementFilters({ rows, view, countryOf, ofPartner, onChange }: AgreementFiltersProps) {
  const { t } = useText('agreement');
  const { locale } = useLanguage();
  const wordsOf = useValueWords(rows);
  const set = (name: FilterName, value: string | null) => {
    const { [name]: _, ...others } = view.filter;
    onChange({ ...view, filter: value === null ? others : { ...others, [name]: value } });
  };
  const valuesOf = (name: FilterName) => {
    const counts = valueCounts(rows, view, name, countryOf);
    const order = orders[name];
    if (order)
      return order.flatMap((value) => (counts.has(value) ? [[value, counts.get(value) ?? 0] as const] : []));
    const collator = new Intl.Collator(locale);
    return [...counts].sort(([a], [b]) => collator.compare(wordsOf(name, a), wordsOf(name, b)));
  };
  return (
    <div role="toolbar" data-roving="row" className={classes.chips} aria-label={t('list.filters')}>
      {filterNames
        .filter((name) => !(ofPartner && name === 'partner'))
        .map((name) => (
          <FilterChip
            key={name}
            name={name}
            held={view.filter[name] ?? null}
            wordsOf={(value) => wordsOf(name, value)}
            values={() => valuesOf(name)}
            onChange={(value) => set(name, value)}
          />
        ))}
      {isFiltered(view) && (
        <Button size="compact-sm" variant="subtle" onClick={() => onChange(plainView)}>
          {t('list.clearAll')}
        </Button>
      )}
    </div>
  );
}

function useValueWords(rows: readonly AgreementRow[]): (name: FilterName, value: string) => string {
  const { t } = useText('agreement');
  const { language } = useLanguage();
  return (name, value) => {
    switch (name) {
      case 'status': {
        const status = agreementStatuses.find((each) => each === value);
        return status ? t(`status.${status}`) : value;
      }
      case 'assessment': {
        const group = assessmentGroups.find((each) => each === value);
        return group ? t(`list.assessment.${group}`) : value;
      }
      case 'clauses': {
        const group = clauseGroups.find((each) => each === value);
        return group ? t(`list.clauses.${group}`) : value;
      }
      case 'subAgreements': {
        const group = subAgreementGroups.find((each) => each === value);
        return group ? t(`list.subAgreements.${group}`) : value;
      }
      case 'country':
        return countryName(value, language);
      case 'partner': {
        const isMeant = ({ partner }: AgreementRow) => partner.reference === value || partner.id === value;
        return rows.find(isMeant)?.partner.name ?? value;
      }
      case 'entity':
        return value;
    }
  };
}
