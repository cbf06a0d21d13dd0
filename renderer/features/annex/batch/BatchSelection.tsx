import { Anchor } from '@mantine/core';
import { Link, useSearchParams } from 'react-router';
import { countryName } from '../../../../shared/ground/countries/countries.ts';
import type { AgreementRow } from '../../../../shared/rules/agreement/agreement-view.ts';
import { PageSection } from '../../../components/page/PageSection.tsx';
import { ContentText } from '../../../components/text/ContentText.tsx';
import { useLanguage, useText } from '../../../text/text.ts';
import classes from './Batch.module.css';
import { type BatchFilter, listAddress } from './batch-filter.ts';

const SHOWN = 8;

interface BatchSelectionProps {
  readonly filter: BatchFilter;
  readonly agreements: readonly AgreementRow[];
}

/** Which agreements the batch is for, in words and by name. */
export function BatchSelection({ filter, agreements }: BatchSelectionProps) {
  const { t } = useText('annex');
  const [search] = useSearchParams();
  const words = useFilterWords()(filter);
  const line = ({ id, reference, partner }: AgreementRow) => (
    <li key={id}>
      <bdi>{reference}</bdi>
      {' · '}
      <ContentText>{partner.name}</ContentText>
    </li>
  );
  return (
    <PageSection
      title={t('batch.agreements', { count: agreements.length })}
      actions={
        <Anchor component={Link} to={listAddress(search)} size="sm">
          {t('batch.change')}
        </Anchor>
      }
    >
      <p className={classes.filter}>{words.length === 0 ? t('batch.all') : words.join(' · ')}</p>
      <ul className={classes.agreements}>{agreements.slice(0, SHOWN).map(line)}</ul>
      {agreements.length > SHOWN && (
        <details>
          <summary>{t('batch.more', { count: agreements.length - SHOWN })}</summary>
          <ul className={classes.agreements}>{agreements.slice(SHOWN).map(line)}</ul>
        </details>
      )}
    </PageSection>
  );
}

function useFilterWords(): (filter: BatchFilter) => readonly string[] {
  const { t } = useText('annex');
  const { language } = useLanguage();
  return ({ partner, status, country, entity, clauses, agreements }) => [
    ...(agreements ? [t('filter.picked', { count: agreements.length })] : []),
    ...(partner ? [t('filter.partner', { partner })] : []),
    ...(status ? [t('filter.status', { status: t(`filter.statuses.${status}`) })] : []),
    ...(country ? [t('filter.country', { country: countryName(country, language) })] : []),
    ...(entity ? [t('filter.entity', { entity })] : []),
    ...(clauses ? [t(`filter.clauses.${clauses}`)] : []),
  ];
}
