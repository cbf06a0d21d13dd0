import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { countryName } from '../../../../shared/ground/countries/countries.ts';
import type { PartnerView } from '../../../../shared/rules/register/partner-view.ts';
import { resultStateOf } from '../../../../shared/rules/standing/result-state.ts';
import { usePartnerRows } from '../../../components/session/use-partners.ts';
import { useToday } from '../../../components/session/use-status.ts';
import { ResultBadge } from '../../../components/status/RatingBadge.tsx';
import { ContentText } from '../../../components/text/ContentText.tsx';
import { formatDate } from '../../../components/text/dates.ts';
import { useLanguage, useText } from '../../../text/text.ts';
import cardClasses from './Card.module.css';
import { Card } from './Card.tsx';
import classes from './StandingCard.module.css';

/** What a country office takes from its headquarters and what not; on headquarters' page, who takes it from there. */
export function HeadquartersCard({ partner }: { readonly partner: PartnerView }) {
  const { t } = useText('partner');
  const { language } = useLanguage();
  const { inherited, offices } = partner;
  const sentences = useInheritedSentences(partner);
  const today = useToday();
  const rows = usePartnerRows().value?.rows ?? [];
  // As its own page tells it: with what the rating is worth today.
  const above = rows.find(({ id }) => id === inherited?.headquarters.id);
  if (!inherited && offices.length === 0) return null;
  return (
    <Card title={t(inherited ? 'hq.title' : 'hq.officesTitle')}>
      {inherited && (
        <>
          <div className={classes.standing}>
            <PartnerLink {...inherited.headquarters} />{' '}
            {inherited.carriedBy === 'result' && above && (
              <ResultBadge rating={above.rating} risk={above.risk} state={resultStateOf(above, today)} />
            )}
          </div>
          <ul className={classes.sentences}>
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
      {offices.length > 0 && (
        <ul className={classes.sentences}>
          {offices.map((office) => (
            <li key={office.id}>
              <PartnerLink {...office} />
              {office.country && ` · ${countryName(office.country, language)}`}
            </li>
          ))}
        </ul>
      )}
      <p className={cardClasses.quiet}>{t(inherited ? 'hq.officeTakes' : 'hq.passesOn')}</p>
      <p className={cardClasses.quiet}>{t('hq.takesNot')}</p>
    </Card>
  );
}

function PartnerLink({ name, reference }: { readonly name: string; readonly reference: string }) {
  return (
    <Anchor component={Link} size="sm" to={`/partners/${encodeURIComponent(reference)}`}>
      <ContentText>{name}</ContentText>
    </Anchor>
  );
}

function useInheritedSentences({ inherited }: PartnerView): readonly string[] {
  const { t } = useText('partner');
  const { language } = useLanguage();
  const today = useToday();
  if (!inherited) return [];
  const { headquarters, carriedBy, closed } = inherited;
  const { validUntil, relied, noContactUntil, openFlags, disclosureScheme } = headquarters;
  const until = { result: validUntil, reliance: relied?.until ?? null, 'no-contact': noContactUntil };
  const day = carriedBy && until[carriedBy];
  const own = closed === null ? t('hq.carriesNot') : t(`hq.closed.${closed}`);
  return [
    carriedBy === null
      ? own
      : day === null
        ? t(`hq.carries.${carriedBy}`)
        : t('hq.until', { carries: t(`hq.carries.${carriedBy}`), date: formatDate(day, language) }),
    ...(validUntil !== null && validUntil < today
      ? [t('hq.expired', { date: formatDate(validUntil, language) })]
      : []),
    t('hq.flags', { number: String(openFlags) }),
    ...(disclosureScheme === null ? [] : [t(`hq.scheme.${disclosureScheme}`)]),
  ];
}
