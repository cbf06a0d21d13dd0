import { TextInput } from '@mantine/core';
import { useRef } from 'react';
import type { AnnexPreview } from '../../../../shared/documents/annex/annex-view.ts';
import { readBlank } from '../../../../shared/documents/annex/read-blank.ts';
import { DateField } from '../../../components/dialog/DateField.tsx';
import { PeriodInput } from '../../../components/period/PeriodInput.tsx';
import { useText } from '../../../text/text.ts';
import { blankField } from '../open-fields.ts';
import { isAmiss, useAmissText } from './use-amiss-text.ts';

/** Written for a date that is half typed or none of the calendar, so that it isn't taken for one left to the record. */
const halfDate = '-';

interface BlankInputProps {
  readonly blank: AnnexPreview['placeholders'][number];
  /** Undefined while nothing was written here: what the record or the office holds is shown. */
  readonly typed: string | undefined;
  /** Whether it is asked for, so that its lack is said. */
  readonly isMissing: boolean;
  readonly onWrite: (value: string) => void;
  readonly onFocus?: () => void;
}

/** The field of a blank, by its kind: a date part by part, a period as number and unit, everything else as text. */
export function BlankInput({ blank, typed, isMissing, onWrite, onFocus }: BlankInputProps) {
  const { t } = useText('annex');
  const amissText = useAmissText();
  const isHalf = useRef(false);
  const { id, kind, raw } = blank;
  const value = typed ?? raw ?? '';
  const amiss = isAmiss(kind, value, blank.units) ? amissText(kind) : null;
  const missing = isMissing ? t('blank.missing') : null;
  const label = <span dir="auto">{blank.label}</span>;
  const help = <span dir="auto">{blank.help}</span>;
  if (kind === 'date') {
    return (
      <DateField
        id={blankField(id)}
        label={label}
        hint={help}
        value={readBlank('date', value) ?? ''}
        // A date is amiss until its last part is typed: that is said once it is asked for.
        error={missing && (amiss ?? missing)}
        onIncomplete={(incomplete) => {
          isHalf.current = incomplete;
        }}
        onChange={(date) => onWrite(date === '' && isHalf.current ? halfDate : date)}
        {...(onFocus ? { onFocus } : {})}
      />
    );
  }
  if (kind === 'period') {
    return (
      <PeriodInput
        id={blankField(id)}
        label={label}
        help={help}
        value={value}
        units={blank.units}
        offers={blank.offers.map((offer) => offer.raw)}
        error={amiss ?? missing}
        onWrite={onWrite}
        onFocus={onFocus}
      />
    );
  }
  return (
    <TextInput
      id={blankField(id)}
      maw={640}
      label={label}
      description={help}
      placeholder={raw ?? ''}
      value={value}
      error={amiss ?? missing}
      dir="auto"
      maxLength={2000}
      onFocus={onFocus}
      onChange={(event) => onWrite(event.currentTarget.value)}
      {...(kind === 'text' ? {} : { inputMode: 'numeric' as const, styles: { input: { maxWidth: 120 } } })}
    />
  );
}
