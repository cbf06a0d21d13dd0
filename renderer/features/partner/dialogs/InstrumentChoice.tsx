import { Radio } from '@mantine/core';
import type { Instrument } from '../../../../shared/content/instrument/instrument.ts';
import { textFor } from '../../../../shared/content/instrument/localize.ts';
import { ContentText } from '../../../components/text/ContentText.tsx';
import { useLanguage, useText } from '../../../text/text.ts';

/** One instrument to choose, with whether it is the current one. */
export function InstrumentChoice({ instrument }: { readonly instrument: Instrument }) {
  const { t } = useText('partner');
  const { language } = useLanguage();
  const { title } = textFor(instrument, language);
  const { id, status } = instrument.definition;
  return (
    <Radio
      value={id}
      label={<ContentText lang={title.language}>{title.text}</ContentText>}
      description={t(`start.${status}`)}
    />
  );
}
