import { Button, NativeSelect } from '@mantine/core';
import { countryName } from '../../../shared/ground/countries/countries.ts';
import { partnerGroups } from '../../../shared/rules/figures/partner-group.ts';
import { DateField } from '../../components/dialog/DateField.tsx';
import { useToday } from '../../components/session/use-status.ts';
import { useLanguage, useText } from '../../text/text.ts';
import classes from './Portfolio.module.css';
import type { AskedFigures, AskedName } from './use-asked.ts';
import { useOfficeWords } from './use-office-words.ts';

interface FiltersProps {
  readonly asked: AskedFigures;
  /** What partners of the day can be chosen by; null until they are counted. */
  readonly choices: {
    readonly countries: readonly string[];
    readonly entities: readonly string[];
    readonly offices: readonly string[];
  } | null;
}

const noChoices = { countries: [], entities: [], offices: [] };

/** The day and the partners that figures are about; all of it stands in the address. */
export function Filters({ asked: { asked, set, clear }, choices }: FiltersProps) {
  const { t } = useText('portfolio');
  const { language } = useLanguage();
  const officeWords = useOfficeWords();
  const { countries, entities, offices } = choices ?? noChoices;
  const today = useToday();
  // The period begins with the year of the day, unless somebody says otherwise.
  const begins = `${(asked.asOf ?? today).slice(0, 4)}-01-01`;
  const select = (name: AskedName, all: string, data: readonly { value: string; label: string }[]) => (
    <NativeSelect
      label={t(`filter.${name as 'country'}`)}
      value={asked[name] ?? ''}
      data={[{ value: '', label: all }, ...data]}
      onChange={(event) => set(name, event.currentTarget.value)}
    />
  );
  const held = (value: string | undefined, list: readonly string[]) =>
    value === undefined || list.includes(value) ? list : [...list, value];
  return (
    <search className={classes.filters} aria-label={t('filters')}>
      <DateField
        id="portfolio-as-of"
        label={t('filter.asOf')}
        value={asked.asOf ?? today}
        onChange={(value) => value !== '' && set('asOf', value === today ? null : value)}
      />
      <DateField
        id="portfolio-from"
        label={t('filter.from')}
        value={asked.from ?? begins}
        onChange={(value) => value !== '' && set('from', value === begins ? null : value)}
      />
      {select('scope', t('scope.in'), [
        { value: 'out', label: t('scope.out') },
        { value: 'all', label: t('scope.all') },
      ])}
      {select(
        'country',
        t('all.countries'),
        held(asked.country, countries).map((code) => ({ value: code, label: countryName(code, language) })),
      )}
      {select(
        'kind',
        t('all.kinds'),
        partnerGroups.map((kind) => ({ value: kind, label: t(`kind.${kind}`) })),
      )}
      {select(
        'entity',
        t('all.entities'),
        held(asked.entity, entities).map((entity) => ({ value: entity, label: entity })),
      )}
      {(offices.length > 1 || asked.office !== undefined) &&
        select(
          'office',
          t('all.offices'),
          held(asked.office, offices).map((office) => ({ value: office, label: officeWords.choice(office) })),
        )}
      {select('agreement', t('all.agreements'), [
        { value: 'active', label: t('agreement.active') },
        { value: 'none', label: t('agreement.none') },
      ])}
      {Object.keys(asked).length > 0 && (
        <Button variant="subtle" onClick={clear}>
          {t('clear')}
        </Button>
      )}
    </search>
  );
}
