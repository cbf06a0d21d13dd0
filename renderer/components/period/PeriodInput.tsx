import { Button, Input, NativeSelect, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import type { PeriodUnit } from '../../../shared/content/clause/clause.ts';
import { periodWords } from '../../../shared/documents/annex/period-words.ts';
import { useLanguage, useText } from '../../text/text.ts';
import classes from './PeriodInput.module.css';

interface PeriodInputProps {
  readonly id: string;
  readonly label: ReactNode;
  readonly help: ReactNode;
  /** As it is kept, such as "24h"; what is none stands in the field as it was typed. */
  readonly value: string;
  readonly units: readonly PeriodUnit[];
  /** Usual ones, as they are kept. */
  readonly offers: readonly string[];
  readonly error: string | null;
  readonly onWrite: (value: string) => void;
  readonly onFocus?: (() => void) | undefined;
}

/** A number with its unit, and the usual periods to choose from, the best practice first. */
export function PeriodInput(props: PeriodInputProps) {
  const { id, label, help, value, units, offers, error, onWrite, onFocus } = props;
  const { t } = useText('common');
  const { language } = useLanguage();
  const [, number = '', letter = ''] = /^(.*?)([hdy]?)$/.exec(value.trim()) ?? [];
  const [usual = 'd'] = units;
  const unit =
    units.find((each) => each === letter) ?? (letter === '' && number !== '' ? bareUnit(units) : usual);
  const write = (count: string, of: string) => onWrite(count.trim() === '' ? '' : `${count.trim()}${of}`);
  return (
    <Input.Wrapper label={label} description={help} error={error} labelProps={{ htmlFor: id }} maw={640}>
      <div className={classes.period}>
        <TextInput
          id={id}
          value={number}
          error={error !== null}
          dir="ltr"
          inputMode="numeric"
          maxLength={40}
          styles={{ input: { maxWidth: 120 } }}
          onFocus={onFocus}
          onChange={(event) => write(event.currentTarget.value, unit)}
        />
        <NativeSelect
          aria-label={t('period.label')}
          value={unit}
          onChange={(event) => write(number, event.currentTarget.value)}
          data={units.map((each) => ({ value: each, label: t(`period.${each}`) }))}
        />
        {offers.map((offer) => (
          <Button
            key={offer}
            size="compact-xs"
            variant="default"
            aria-pressed={offer === value}
            onClick={() => onWrite(offer)}
          >
            {periodWords(offer, language)}
          </Button>
        ))}
      </div>
    </Input.Wrapper>
  );
}

/** The unit of a number alone, as older blanks had it. */
function bareUnit(units: readonly PeriodUnit[]): PeriodUnit {
  return units.includes('d') ? 'd' : (units[0] ?? 'd');
}
