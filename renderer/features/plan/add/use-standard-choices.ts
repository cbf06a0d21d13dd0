import { textFor } from '../../../../shared/content/instrument/localize.ts';
import type { PlanView } from '../../../../shared/rules/plan/plan-view.ts';
import { instrumentIn, useInstruments } from '../../../components/session/use-instruments.ts';
import { useLanguage, useText } from '../../../text/text.ts';
import { type StandardChoice, standardChoices } from './typed-action.ts';

/** Standards for which an action can be written, and the same as a select shows them. */
export function useStandardChoices(plan: PlanView) {
  const { t } = useText('plan');
  const { language } = useLanguage();
  const instruments = useInstruments().value?.rows ?? [];
  const instrumentOf = (reference: string) => {
    const assessment = plan.assessments.find((each) => each.reference === reference);
    return assessment && instrumentIn(instruments, assessment);
  };
  const choices = standardChoices(plan, (reference) =>
    (instrumentOf(reference)?.definition.standards ?? []).map((standard) => standard.id),
  );
  const isOne = new Set(choices.map(({ assessment }) => assessment)).size < 2;
  const option = ({ value, standard, reference }: StandardChoice) => {
    const instrument = instrumentOf(reference);
    const title = instrument && textFor(instrument, language).standards[standard]?.title.text;
    return { value, label: [standard, title, isOne ? null : reference].filter(Boolean).join(' · ') };
  };
  const group = (name: string, isGap: boolean) => ({
    group: name,
    items: choices.filter((choice) => choice.isGap === isGap).map(option),
  });
  const options = [
    { value: '', label: t('own.choose') },
    ...[group(t('own.gaps'), true), group(t('own.others'), false)].filter(({ items }) => items.length > 0),
  ];
  return { choices, options };
}
