import type { Instrument } from '../../../shared/content/instrument/instrument.ts';
import type { StandardView } from '../../../shared/rules/assessment/assessment-view.ts';
import { compareWithPractice, type Practice } from '../../../shared/rules/portfolio/practice.ts';
import type { PracticeOfStandard } from '../../../shared/rules/portfolio/practice-of-standards.ts';
import { client } from '../../client/client.ts';
import { useLanguage } from '../../text/text.ts';
import { keys } from '../session/requests.ts';
import { useRequest } from '../session/use-request.ts';
import { answerState } from './answer-state.ts';

/** What practice checks found last at a partner, for each standard of an instrument that a check can show. */
export function usePractice(
  partner: string,
  instrument: Instrument,
): ReadonlyMap<string, PracticeOfStandard> {
  const { language } = useLanguage();
  const { value } = useRequest(keys.practice(partner, language), () =>
    client.followUp.getPractice({ partner, language }),
  );
  const own = value?.standards.filter((each) => each.instrument === instrument.definition.id) ?? [];
  return new Map(own.map((each) => [each.standard, each]));
}

/** Why the review's "yes" is no plain one: its practice fails, or nobody checked it. Null for any other answer. */
export function doubtOf(
  { review }: Pick<StandardView, 'review'>,
  instrument: Instrument,
  practice: Practice | undefined,
): 'fails' | 'unchecked' | null {
  if (practice === undefined || answerState(instrument.definition, review) !== 'met') return null;
  const told = compareWithPractice('met', practice);
  return told === 'written-not-done' ? 'fails' : told === 'written-only' ? 'unchecked' : null;
}
