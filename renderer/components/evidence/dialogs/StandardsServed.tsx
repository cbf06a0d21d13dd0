import { Checkbox } from '@mantine/core';
import { useText } from '../../../text/text.ts';
import { type OnInstrument, useInstrument } from '../../session/use-instruments.ts';
import classes from './EvidenceDialogs.module.css';

interface StandardsServedProps {
  readonly assessment: OnInstrument;
  readonly value: readonly string[];
  readonly onChange: (standards: readonly string[]) => void;
}

/** One document can stand under several standards of the assessment. */
export function StandardsServed({ assessment, value, onChange }: StandardsServedProps) {
  const { t } = useText('evidence');
  const found = useInstrument(assessment);
  if (!found) return null;
  return (
    <fieldset className={classes.standards}>
      <legend>{t('field.standards')}</legend>
      {found.instrument.definition.standards.map(({ id }) => (
        <Checkbox
          key={id}
          size="xs"
          label={`${id} ${found.texts.standards[id]?.title.text ?? ''}`}
          checked={value.includes(id)}
          onChange={({ currentTarget }) =>
            onChange(currentTarget.checked ? [...value, id] : value.filter((other) => other !== id))
          }
        />
      ))}
    </fieldset>
  );
}
