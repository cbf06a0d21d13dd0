import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { countryName } from '../../../../shared/ground/countries/countries.ts';
import type { AgreementView } from '../../../../shared/rules/agreement/agreement-view.ts';
import { useLanguageName } from '../../../components/clause/use-language-name.ts';
import { PageSection } from '../../../components/page/PageSection.tsx';
import { ContentText } from '../../../components/text/ContentText.tsx';
import { formatDate } from '../../../components/text/dates.ts';
import { useLanguage, useText } from '../../../text/text.ts';
import { usePeriodWords } from '../status/agreement-words.ts';
import classes from './AgreementScreen.module.css';

interface AgreementFactsProps {
  readonly agreement: AgreementView;
  /** Null where nothing can be changed. */
  readonly onEdit: (() => void) | null;
}

/** What is recorded of the agreement itself. */
export function AgreementFacts({ agreement, onEdit }: AgreementFactsProps) {
  const { t } = useText('agreement');
  const { language, locale } = useLanguage();
  const languageName = useLanguageName();
  const period = usePeriodWords();
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const { type, value, programme, parties, entities, countries, languages, prevailing, addedOn } = agreement;
  const facts: readonly (readonly [label: string, value: ReactNode])[] = [
    [t('field.type'), type && t(`type.${type}`)],
    [t('field.period'), period(agreement, 'long')],
    [t('field.entities'), list.format(entities)],
    [t('field.value'), value && new Intl.NumberFormat(locale, money(value.currency)).format(value.amount)],
    [t('field.programme'), programme && <ContentText>{programme}</ContentText>],
    [t('field.countries'), list.format(countries.map((code) => countryName(code, language)))],
    [t('field.languages'), list.format(languages.map(languageName))],
    [t('field.prevailing'), prevailing && languageName(prevailing)],
    [t('field.parties'), parties.length > 0 && <ContentText>{list.format(parties)}</ContentText>],
  ];
  return (
    <PageSection
      title={t('facts.title')}
      aside={
        <span className={classes.quiet}>
          {t('facts.added', { date: formatDate(addedOn, language, 'short') })}
        </span>
      }
      actions={
        onEdit && (
          <Button size="compact-sm" variant="subtle" onClick={onEdit}>
            {t('page.edit')}
          </Button>
        )
      }
    >
      <dl className={classes.facts}>
        {facts.map(([label, shown]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{shown || <span className={classes.quiet}>{t('common:notRecorded')}</span>}</dd>
          </div>
        ))}
      </dl>
    </PageSection>
  );
}

/** With the code of the currency: a sign such as "$" belongs to several. */
function money(currency: string): Intl.NumberFormatOptions {
  return { style: 'currency', currency, currencyDisplay: 'code', minimumFractionDigits: 0 };
}
