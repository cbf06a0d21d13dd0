import { VisuallyHidden } from '@mantine/core';
import type { Deviation } from '../../../../shared/record/shapes/agreement.ts';
import type { Direction } from '../../../text/languages.ts';
import { useText } from '../../../text/text.ts';

/** Signs, in every language alike. */
const opening = { added: '[+', removed: '[−' } as const;
const closing = ']';

type StretchProps = Deviation['words'][number] & { readonly direction: Direction };

/**
 * Marks stand around what was taken out and put in, so that neither colour nor line is needed to tell. Each has its own
 * direction, so that they stay around it.
 */
export function Stretch({ op, text, direction }: StretchProps) {
  const { t } = useText('clause');
  if (op === 'same') return text;
  const Element = op === 'added' ? 'ins' : 'del';
  return (
    <Element dir={direction}>
      <VisuallyHidden component="span">{t(`deviation.spoken.${op}`)} </VisuallyHidden>
      <span aria-hidden="true">{opening[op]}</span>
      {text}
      <span aria-hidden="true">{closing}</span>
      <VisuallyHidden component="span"> {t('deviation.spoken.end')}</VisuallyHidden>
    </Element>
  );
}
