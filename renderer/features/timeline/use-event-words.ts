import { z } from 'zod';
import { ratingSchema } from '../../../shared/content/instrument/instrument.ts';
import { decisionKindSchema } from '../../../shared/record/shapes/assessment.ts';
import { basisKindSchema } from '../../../shared/record/shapes/basis.ts';
import { consequenceKinds, triggerKinds } from '../../../shared/record/shapes/follow-through.ts';
import { activityKindSchema } from '../../../shared/record/shapes/follow-up.ts';
import type { PartnerView } from '../../../shared/rules/register/partner-view.ts';
import { laneStates, type TimelineEvent } from '../../../shared/rules/timeline/timeline.ts';
import { instrumentIn, useInstruments } from '../../components/session/use-instruments.ts';
import { standingOf } from '../../components/status/rating-words.ts';
import { useStandingWords } from '../../components/status/use-standing-words.ts';
import { formatDate } from '../../components/text/dates.ts';
import { useLanguage, useText } from '../../text/text.ts';

const consequenceSchema = z.enum(consequenceKinds);
const triggerSchema = z.enum(triggerKinds);
const laneStateSchema = z.enum(laneStates);

/** What an event says more than its kind, in words: the rating, the decision, the kind of visit; empty where nothing. */
export function useDetailWords(partner: PartnerView): (event: TimelineEvent) => string {
  const { t } = useText('timeline');
  const { language } = useLanguage();
  const ratingWords = useRatingWords(partner);
  return (event) => {
    const detail = event.detail ?? '';
    switch (event.kind) {
      case 'self-score': {
        const [met, all] = detail.split('/');
        return met && all ? t('detail.met', { met, all }) : detail;
      }
      case 'preliminary':
      case 'final':
        return ratingWords(event);
      case 'decision':
        return worded(decisionKindSchema, detail, (value) => t(`detail.decision.${value}`));
      case 'consequence':
        return worded(consequenceSchema, detail, (value) => t(`detail.consequence.${value}`));
      case 'reassessment':
        return worded(triggerSchema, detail, (value) => t(`detail.trigger.${value}`));
      case 'activity':
        return worded(activityKindSchema, detail, (value) => t(`detail.activity.${value}`));
      case 'basis':
        return worded(basisKindSchema, detail, (value) => t(`detail.basis.${value}`));
      case 'standard-turned':
        return worded(laneStateSchema, detail, (value) => t(`state.${value}`));
      case 'extension':
        return detail === '' ? '' : t('detail.until', { date: formatDate(detail, language, 'short') });
      case 'window-ends':
        return detail === 'extended' ? t('detail.extended') : '';
      default:
        return '';
    }
  };
}

/** A rating of either instrument with its risk: "low" means opposite things in the two, so the instrument is asked. */
function useRatingWords(partner: PartnerView): (event: TimelineEvent) => string {
  const words = useStandingWords();
  const instruments = useInstruments().value?.rows;
  return ({ reference, detail }) => {
    const assessment = partner.assessments.find((each) => each.reference === reference);
    const definition = (assessment && instrumentIn(instruments ?? [], assessment))?.definition;
    const band = definition?.bands.find(({ rating }) => rating === detail);
    const rating = ratingSchema.safeParse(detail);
    return rating.success ? words(standingOf(rating.data, band?.risk ?? null)) : (detail ?? '');
  };
}

/** Words for a value of the record; what a later version may have recorded is shown as it is. */
function worded<Value extends string>(
  schema: z.ZodType<Value>,
  detail: string,
  words: (value: Value) => string,
): string {
  const parsed = schema.safeParse(detail);
  return parsed.success ? words(parsed.data) : detail;
}
