import { countryName } from '../../../shared/ground/countries/countries.ts';
import { partnerTypes } from '../../../shared/ground/partner-type.ts';
import { stageIds } from '../../../shared/rules/assessment/assessment-view.ts';
import { officeNotKnown } from '../../../shared/rules/standing/registered-by.ts';
import { restsOnKinds } from '../../../shared/rules/standing/rests-on.ts';
import { resultKinds } from '../../../shared/rules/standing/result-state.ts';
import { useAllPeople } from '../../components/people/use-people.ts';
import type { Standing } from '../../components/status/rating-words.ts';
import { useStandingWords } from '../../components/status/use-standing-words.ts';
import { useLanguage, useText } from '../../text/text.ts';
import type { FacetId } from './register-view.ts';
import {
  agreementGroups,
  attentionIds,
  diligenceGroups,
  type RatingGroup,
  ratingGroups,
} from './row-facts.ts';

const standings: Readonly<Record<Exclude<RatingGroup, 'reliance' | 'expired'>, Standing>> = {
  full: { kind: 'capacity', capacity: 'full', risk: 'low' },
  medium: { kind: 'capacity', capacity: 'medium', risk: 'moderate' },
  low: { kind: 'capacity', capacity: 'low', risk: 'high' },
  'legacy-low': { kind: 'risk-scheme', risk: 'low' },
  'legacy-moderate': { kind: 'risk-scheme', risk: 'moderate' },
  'legacy-high': { kind: 'risk-scheme', risk: 'high' },
  emergency: { kind: 'emergency' },
  'no-contact': { kind: 'no-contact' },
  none: { kind: 'none' },
};

/** Fixed orders; a filter without one is ordered by its words. */
const orders: Partial<Record<FacetId, readonly string[]>> = {
  stage: [...stageIds, ''],
  rating: ratingGroups,
  state: resultKinds,
  restsOn: restsOnKinds,
  agreements: agreementGroups,
  diligence: diligenceGroups,
  scope: ['in', 'out'],
  attention: attentionIds,
};

/** Words for the values of filters, and the order in which they are offered. */
export function useFacetWords(): {
  readonly wordsOf: (facet: FacetId, value: string) => string;
  readonly inOrder: (facet: FacetId, values: readonly string[]) => readonly string[];
} {
  const { t } = useText('register');
  const { t: peopleText } = useText('people');
  const people = useAllPeople();
  const { language, locale } = useLanguage();
  const standingWords = useStandingWords();
  const wordsOf = (facet: FacetId, value: string): string => {
    switch (facet) {
      case 'country':
        return value === '' ? t('value.none') : countryName(value, language);
      case 'type': {
        const type = partnerTypes.find((each) => each === value);
        return type ? t(`common:partnerType.${type}`) : t('value.none');
      }
      case 'stage': {
        const stage = stageIds.find((each) => each === value);
        return stage ? t(`common:stageShort.${stage}`) : t('value.noStage');
      }
      case 'rating': {
        const group = ratingGroups.find((each) => each === value);
        if (group === 'reliance') return t('common:restsOn.reliance');
        if (group === 'expired') return t('value.state.expired');
        return group ? standingWords(standings[group]) : value;
      }
      case 'state': {
        const kind = resultKinds.find((each) => each === value);
        return kind ? t(`value.state.${kind}`) : value;
      }
      case 'restsOn': {
        const restsOn = restsOnKinds.find((each) => each === value);
        return restsOn ? t(`common:restsOn.${restsOn}`) : value;
      }
      case 'agreements': {
        const group = agreementGroups.find((each) => each === value);
        return group ? t(`value.agreements.${group}`) : value;
      }
      case 'diligence': {
        const group = diligenceGroups.find((each) => each === value);
        return group ? t(`value.diligence.${group}`) : value;
      }
      case 'scope':
        return t(value === 'in' ? 'value.scope.in' : 'value.scope.out');
      case 'office':
        return value === officeNotKnown ? t('value.officeNotKnown') : value;
      case 'assigned': {
        const person = people.find(({ id }) => id === value);
        if (!person) return t(value === '' ? 'value.nobody' : 'value.unknownPerson');
        return person.left === null ? person.name : peopleText('hasLeft', { name: person.name });
      }
      case 'attention': {
        const reason = attentionIds.find((each) => each === value);
        return reason ? t(`value.attention.${reason}`) : value;
      }
    }
  };
  const inOrder = (facet: FacetId, values: readonly string[]) => {
    const order = orders[facet];
    if (order) return order.filter((value) => values.includes(value));
    const collator = new Intl.Collator(locale);
    // What is not recorded stands last.
    const isNone = (value: string) => value === '' || (facet === 'office' && value === officeNotKnown);
    return values.toSorted((a, b) =>
      isNone(a) ? 1 : isNone(b) ? -1 : collator.compare(wordsOf(facet, a), wordsOf(facet, b)),
    );
  };
  return { wordsOf, inOrder };
}
