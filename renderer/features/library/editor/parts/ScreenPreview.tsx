import { Accordion } from '@mantine/core';
import type { Instrument } from '../../../../../shared/content/instrument/instrument.ts';
import { textFor } from '../../../../../shared/content/instrument/localize.ts';
import { ContentText } from '../../../../components/text/ContentText.tsx';
import { useText } from '../../../../text/text.ts';
import { Rules } from '../../Rules.tsx';
import { StandardText } from '../../StandardText.tsx';
import classes from '../Editor.module.css';

interface ScreenPreviewProps {
  readonly instrument: Instrument;
  readonly language: string;
}

/** The words beside an assessment, and the rules, as the library and the guidance will show them. */
export function ScreenPreview({ instrument, language }: ScreenPreviewProps) {
  const { t } = useText('instrumentEditor');
  const texts = textFor(instrument, language);
  const { definition } = instrument;
  return (
    <div className={classes.part}>
      <h2>
        <ContentText lang={texts.title.language}>{texts.title.text}</ContentText>
      </h2>
      <h3>{t('part.standards')}</h3>
      <Accordion
        multiple
        order={4}
        defaultValue={definition.standards.map(({ id }) => id)}
        transitionDuration={0}
        chevronPosition="left"
      >
        {definition.standards.map((standard) => (
          <StandardText key={standard.id} standard={standard} texts={texts} />
        ))}
      </Accordion>
      <Rules definition={definition} texts={texts} />
    </div>
  );
}
