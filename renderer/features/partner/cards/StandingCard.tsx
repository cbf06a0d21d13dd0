import type { AssessmentView } from '../../../../shared/rules/assessment/assessment-view.ts';
import type { PartnerRow, PartnerView } from '../../../../shared/rules/register/partner-view.ts';
import { isNewer } from '../../../../shared/rules/standing/relied-result.ts';
import { isRatingCurrent, labelOn, resultStateOf } from '../../../../shared/rules/standing/result-state.ts';
import { useInstrument } from '../../../components/session/use-instruments.ts';
import { useToday } from '../../../components/session/use-status.ts';
import { GapMarks } from '../../../components/status/GapMarks.tsx';
import { ResultBadge } from '../../../components/status/RatingBadge.tsx';
import { standingOf } from '../../../components/status/rating-words.ts';
import { useStandingWords } from '../../../components/status/use-standing-words.ts';
import { formatDate, formatDistance } from '../../../components/text/dates.ts';
import { Term } from '../../../components/text/Term.tsx';
import { useLanguage, useText } from '../../../text/text.ts';
import { useAssessmentView } from '../use-assessment-view.ts';
import cardClasses from './Card.module.css';
import { Card } from './Card.tsx';
import { PracticeSentence } from './PracticeSentence.tsx';
import classes from './StandingCard.module.css';

interface StandingCardProps {
  readonly partner: PartnerView;
  readonly atHand: AssessmentView | null;
}

/** Capacity and risk together, what they rest on and since when, and which dates follow. */
export function StandingCard({ partner, atHand }: StandingCardProps) {
  const { t } = useText('partner');
  const { language } = useLanguage();
  const today = useToday();
  const { row } = partner;
  const state = resultStateOf(row, today);
  const label = labelOn(row, today);
  const instrument = useInstrument(row.result);
  const standards = instrument?.instrument.definition.standards.map(({ id }) => id);
  const deadlines = (atHand?.deadlines ?? []).filter(
    ({ kind, on }) => kind !== 'validity-ends' && on >= today,
  );
  const standing = useAssessmentView(row.result?.id ?? null);
  const followed = useFollowThroughSentences(standing);

  return (
    <Card title={t('standing.title')} term="validity">
      <div className={classes.standing}>
        <span className={classes.explained}>
          <ResultBadge
            rating={row.rating}
            risk={row.risk}
            state={state}
            relied={row.relied}
            ratedBy={row.ratedBy}
            large
          />
          {row.rating !== null && (
            <span>
              <Term id="capacity" said={t('common:term.capacity')} />
              <Term id="risk" said={t('common:term.risk')} />
            </span>
          )}
        </span>
        {row.rating !== null && isRatingCurrent(state) && (
          <span className={classes.gaps}>
            {t('standing.gaps')} <GapMarks gaps={row.gaps} {...(standards ? { standards } : {})} />
          </span>
        )}
      </div>
      <ul className={classes.sentences}>
        {useStandingSentences(row).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {standing && instrument && (
          <PracticeSentence standing={standing} instrument={instrument.instrument} />
        )}
        {followed.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {deadlines.map(({ kind, on }) => (
          <li key={`${kind}-${on}`}>
            {t(`common:deadlineMeaning.${kind}`, {
              date: formatDate(on, language),
              when: formatDistance(today, on, language),
            })}
          </li>
        ))}
      </ul>
      {label !== '' && (
        <p className={cardClasses.quiet}>
          {t('standing.label', { label: '' })}
          <bdi lang="en" dir="ltr">
            {label}
          </bdi>
        </p>
      )}
    </Card>
  );
}

/** What followed the determinations: an extension, a window that is over, the consequence of low capacity. */
function useFollowThroughSentences(standing: AssessmentView | null): readonly string[] {
  const { t } = useText('partner');
  const { language } = useLanguage();
  const today = useToday();
  if (!standing) return [];
  const date = (on: string) => formatDate(on, language);
  const ends = standing.deadlines.find(({ kind }) => kind === 'improvement-ends')?.on;
  const extension = standing.window?.extension;
  const consequence = standing.consequences.at(-1)?.fact;
  return [
    ...(consequence ? [t(`standing.consequence.${consequence.kind}`, { date: date(consequence.on) })] : []),
    ...(ends !== undefined && extension
      ? [t('standing.extended', { date: date(extension.on), until: date(extension.until) })]
      : []),
    ...(ends !== undefined && ends < today
      ? [t('standing.windowOver', { date: date(ends), when: formatDistance(today, ends, language) })]
      : []),
  ];
}

/** What the rating rests on and since when, and how long it lasts. */
function useStandingSentences(row: PartnerRow): readonly string[] {
  const { t } = useText('partner');
  const standing = useStandingWords();
  const { language } = useLanguage();
  const today = useToday();
  const date = (on: string) => ({
    date: formatDate(on, language),
    when: formatDistance(today, on, language),
  });
  const foundWords = ({ entity, office, on, rating, risk }: NonNullable<PartnerRow['found']>) => ({
    entity,
    office,
    date: formatDate(on, language),
    rating: standing(standingOf(rating, risk)),
  });
  const sentences: string[] = [];
  if (row.relied) {
    const { entity, on, until } = row.relied;
    const relied = { entity, on: formatDate(on, language), ...date(until) };
    sentences.push(t(until < today ? 'standing.reliedOver' : 'standing.relied', relied));
    const isOwn = row.determination === 'preliminary' || row.determination === 'final';
    if (isOwn && !row.ratedBy && row.determinedOn && until >= today && row.closed === null) {
      const which = isNewer(row.relied, row) ? 'standing.reliedNewer' : 'standing.ownNewer';
      sentences.push(t(which, { entity, date: formatDate(row.determinedOn, language) }));
    }
  } else if (row.endedReliance) {
    const { entity, on, reason } = row.endedReliance;
    sentences.push(t('standing.reliedWithdrawn', { entity, date: formatDate(on, language), reason }));
  }
  if (row.rating !== null && row.determination && row.determinedOn) {
    const determination = t(`common:determination.${row.determination}`);
    sentences.push(t('standing.since', { determination, date: formatDate(row.determinedOn, language) }));
    const { kind, on, standards } = resultStateOf(row, today);
    if (row.ratedBy)
      sentences.push(t('standing.ratedBy', { entity: row.ratedBy.entity, office: row.ratedBy.office }));
    if (kind === 'not-accepted') sentences.push(t('standing.notAccepted'));
    if (row.found && !row.ratedBy) sentences.push(t('standing.foundBeside', foundWords(row.found)));
    if (row.validUntil) {
      sentences.push(
        t(row.validUntil < today ? 'standing.expired' : 'standing.validUntil', date(row.validUntil)),
      );
    }
    if (standards.length > 0)
      sentences.push(t('standing.evidenceExpired', { standards: standards.join(', ') }));
    if (on !== null && kind === 'not-proceed') sentences.push(t('standing.declined', date(on)));
    if (on !== null && kind === 'not-shown') sentences.push(t('standing.notShown', date(on)));
    if (on !== null && (kind === 'emergency' || kind === 'no-contact'))
      sentences.push(t('standing.beside', date(on)));
    return sentences;
  }
  const { kind, on } = resultStateOf(row, today);
  if (on !== null && (kind === 'emergency' || kind === 'no-contact'))
    return [...sentences, t('standing.sinceBasis', date(on))];
  if (on !== null && (kind === 'emergency-over' || kind === 'no-contact-over'))
    return [
      ...sentences,
      t(row.endedBasis?.on === on ? 'standing.basisEnded' : 'standing.basisOver', date(on)),
    ];
  if (row.relied || row.endedReliance) return sentences;
  return [t(row.restsOn === 'self' ? 'standing.self' : 'standing.none')];
}
