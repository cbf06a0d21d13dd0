import { Anchor, Button, Group, Text } from '@mantine/core';
import { useId } from 'react';
import { Link } from 'react-router';
import type { DoubleRecord, LikelyDouble } from '../../../../shared/contract/partner-doubles.ts';
import { countryName } from '../../../../shared/ground/countries/countries.ts';
import type { DuplicateReasonCode } from '../../../../shared/rules/partner/search/duplicates.ts';
import { ContentText } from '../../../components/text/ContentText.tsx';
import { useLanguage, useText } from '../../../text/text.ts';
import classes from './Join.module.css';

interface PairItemProps {
  readonly pair: LikelyDouble;
  readonly onAct: (kind: 'join' | 'dismiss') => void;
}

/** Two records that may be one organisation: what speaks for it, and what a person can do about it. */
export function PairItem({ pair, onAct }: PairItemProps) {
  const { t } = useText('partner');
  const { language } = useLanguage();
  const id = useId();
  const { one, other, strength, reasons } = pair;
  const value = (code: string, given: string) =>
    code === 'other-country' ? countryName(given, language) : given;
  return (
    <article className={classes.pair} aria-labelledby={id}>
      <h2 id={id} className={classes.names}>
        <RecordLink record={one} /> <span className={classes.and}>{t('doubles.and')}</span>{' '}
        <RecordLink record={other} />
      </h2>
      <Text size="sm" fw={600}>
        {t(`doubles.strength.${strength}`)}
      </Text>
      <ul className={classes.reasons}>
        {reasons.map((reason) => (
          <li key={reason.code}>
            {t(`doubles.because.${reason.code as DuplicateReasonCode}`)}{' '}
            <ContentText>{value(reason.code, reason.value)}</ContentText>
          </li>
        ))}
      </ul>
      <div className={classes.records}>
        {[one, other].map((record) => (
          <RecordFacts key={record.id} record={record} />
        ))}
      </div>
      <Group gap="xs">
        <Button size="compact-sm" onClick={() => onAct('join')}>
          {t('doubles.compare')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => onAct('dismiss')}>
          {t('doubles.dismiss')}
        </Button>
      </Group>
    </article>
  );
}

function RecordLink({ record }: { readonly record: DoubleRecord }) {
  return (
    <Anchor component={Link} inherit to={`/partners/${encodeURIComponent(record.reference)}`}>
      <ContentText>{record.name}</ContentText>
    </Anchor>
  );
}

function RecordFacts({ record }: { readonly record: DoubleRecord }) {
  const { t } = useText('partner');
  const { language, locale } = useLanguage();
  const number = new Intl.NumberFormat(locale);
  const facts = [
    record.acronym,
    record.country && countryName(record.country, language),
    ...record.vendorNumbers,
    t('doubles.holds', {
      assessments: number.format(record.assessments),
      agreements: number.format(record.agreements),
    }),
  ].filter((fact) => fact !== null && fact !== '');
  return (
    <p className={classes.facts}>
      <bdi>{record.reference}</bdi>
      {facts.map((fact) => (
        <span key={fact}>
          {' · '}
          <ContentText>{fact}</ContentText>
        </span>
      ))}
    </p>
  );
}
