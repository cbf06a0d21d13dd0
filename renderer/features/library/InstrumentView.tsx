import { Accordion, Button, Group } from '@mantine/core';
import { useState } from 'react';
import { textFor } from '../../../shared/content/instrument/localize.ts';
import { useLanguageName } from '../../components/clause/use-language-name.ts';
import { Wording } from '../../components/instrument/Wording.tsx';
import type { InstrumentRow } from '../../components/session/use-instruments.ts';
import { ContentText } from '../../components/text/ContentText.tsx';
import { useLanguage, useText } from '../../text/text.ts';
import classes from './InstrumentView.module.css';
import { Approval } from './instrument/Approval.tsx';
import { RuleOrigins } from './instrument/RuleOrigins.tsx';
import { Rules } from './Rules.tsx';
import { StandardText } from './StandardText.tsx';

/** One instrument: where its words come from, its standards to unfold, and its rules beside them. */
export function InstrumentView({ instrument }: { readonly instrument: InstrumentRow }) {
  const { t } = useText('library');
  const { language } = useLanguage();
  const languageName = useLanguageName();
  const texts = textFor(instrument, language);
  const { definition } = instrument;
  const all = definition.standards.map(({ id }) => id);
  const [opened, setOpened] = useState<readonly string[]>([]);
  const allOpen = opened.length === all.length;
  return (
    <div className={classes.view}>
      <div className={classes.main}>
        <h2 className={classes.title}>
          <ContentText lang={texts.title.language}>{texts.title.text}</ContentText>
        </h2>
        <p className={classes.quiet}>
          {t('version', { version: definition.version })} {t(`status.${definition.status}`)}
        </p>
        <Wording instrument={instrument} className={classes.wording} />
        {Object.entries(instrument.addedBy).map(([added, pack]) => (
          <p key={added} className={classes.quiet} dir="auto">
            {t('from.added', { language: languageName(added), name: pack.name, version: pack.version })}
          </p>
        ))}
        {definition.provenance && <RuleOrigins provenance={definition.provenance} />}
        <Approval instrument={instrument} />
        {definition.modelText && (
          <p className={classes.source} role="note">
            {t('modelText')}
          </p>
        )}
        <Group justify="space-between" mt="md" mb={4}>
          <h3 className={classes.heading}>{t('standards', { count: all.length })}</h3>
          <Button size="compact-sm" variant="subtle" onClick={() => setOpened(allOpen ? [] : all)}>
            {t(allOpen ? 'foldAll' : 'unfoldAll')}
          </Button>
        </Group>
        <Accordion
          multiple
          order={4}
          value={[...opened]}
          onChange={setOpened}
          transitionDuration={0}
          chevronPosition="left"
        >
          {definition.standards.map((standard) => (
            <StandardText key={standard.id} standard={standard} texts={texts} />
          ))}
        </Accordion>
      </div>
      <Rules definition={definition} texts={texts} />
    </div>
  );
}
