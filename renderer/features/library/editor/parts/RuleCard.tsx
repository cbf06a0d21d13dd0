import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import {
  certainties,
  isConfirmed,
  type RuleNote,
  ruleGates,
  ruleInWords,
} from '../../../../../shared/content/instrument-draft/rules.ts';
import { DateField } from '../../../../components/dialog/DateField.tsx';
import { nobody, PersonFields } from '../../../../components/dialog/PersonFields.tsx';
import { useText } from '../../../../text/text.ts';
import classes from '../Editor.module.css';

interface RuleCardProps {
  readonly note: RuleNote;
  readonly onChange: (note: RuleNote) => void;
  /** The field of its value. */
  readonly children: ReactNode;
}

/** One rule with what it rests on. */
export function RuleCard({ note, onChange, children }: RuleCardProps) {
  const { t } = useText('instrumentEditor');
  const { rule, value, source, certainty, confirmedBy, confirmedOn, nextReview } = note;
  const set = (change: Partial<RuleNote>) => onChange({ ...note, ...change });
  return (
    <fieldset className={classes.card}>
      <legend>
        {t(`rule.${rule}`)} <bdi className={classes.quiet}>{ruleGates[rule]}</bdi>
      </legend>
      {ruleInWords.has(rule) ? (
        <Textarea
          label={t('rules.inWords')}
          value={value}
          maxLength={500}
          autosize
          minRows={2}
          dir="auto"
          onChange={(event) => set({ value: event.currentTarget.value })}
        />
      ) : (
        children
      )}
      <div className={classes.fields}>
        <TextInput
          label={t('rules.source')}
          value={source}
          maxLength={500}
          dir="auto"
          onChange={(event) => set({ source: event.currentTarget.value })}
        />
        <NativeSelect
          label={t('rules.certainty')}
          value={certainty}
          onChange={(event) =>
            set({ certainty: certainties.find((each) => each === event.currentTarget.value) ?? 'assumed' })
          }
          data={certainties.map((each) => ({ value: each, label: t(`certainty.${each}`) }))}
        />
      </div>
      <details open={isConfirmed(note) || undefined}>
        <summary>{isConfirmed(note) ? t('rules.confirmed') : t('rules.confirm')}</summary>
        <div className={classes.part}>
          <PersonFields
            id={`confirm-${rule}`}
            legend={t('rules.confirmedBy')}
            labels={{ name: t('rules.name'), function: t('rules.function') }}
            value={confirmedBy ?? nobody}
            onChange={(person) =>
              set({ confirmedBy: person.name === '' && person.function === '' ? null : person })
            }
          />
          <div className={classes.line}>
            <DateField
              id={`confirmed-${rule}`}
              label={t('rules.confirmedOn')}
              value={confirmedOn}
              onChange={(on) => set({ confirmedOn: on })}
            />
            <DateField
              id={`review-${rule}`}
              label={t('rules.nextReview')}
              value={nextReview}
              onChange={(on) => set({ nextReview: on })}
            />
          </div>
        </div>
      </details>
    </fieldset>
  );
}
