import { conditionLines } from '../../../../shared/rules/assessment/conditions.ts';
import { DateField } from '../../../components/dialog/DateField.tsx';
import { isolated } from '../../../components/form/fill-text.ts';
import { useText } from '../../../text/text.ts';
import type { DecisionForm } from './decision-form.ts';

interface ConditionDatesProps {
  readonly value: Pick<DecisionForm, 'conditions' | 'conditionDates'>;
  readonly onChange: (change: Pick<DecisionForm, 'conditionDates'>) => void;
}

/** So much of a condition is its label. */
const longest = 60;

/** A last day for each condition, which may be left out: it stands in letters and comes on the to-do list. */
export function ConditionDates({ value, onChange }: ConditionDatesProps) {
  const { t } = useText('assessment');
  return conditionLines(value.conditions).map((line, at) => (
    <DateField
      // biome-ignore lint/suspicious/noArrayIndexKey: a day belongs to the line at its place.
      key={at}
      id={`decide-condition-${at + 1}`}
      label={t('decide.conditionBy', {
        number: at + 1,
        condition: isolated(line.length > longest ? `${line.slice(0, longest)}…` : line),
      })}
      value={value.conditionDates[at] ?? ''}
      onChange={(day) => {
        const dates = [...value.conditionDates];
        while (dates.length < at) dates.push('');
        dates[at] = day;
        onChange({ conditionDates: dates });
      }}
    />
  ));
}
