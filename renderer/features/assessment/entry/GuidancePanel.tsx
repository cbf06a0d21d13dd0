import { Button } from '@mantine/core';
import { memo } from 'react';
import type { Instrument } from '../../../../shared/content/instrument/instrument.ts';
import type { LocalizedInstrument, LocalizedText } from '../../../../shared/content/instrument/localize.ts';
import { Wording } from '../../../components/instrument/Wording.tsx';
import { Icon } from '../../../components/status/Icon.tsx';
import { useText } from '../../../text/text.ts';
import classes from './GuidancePanel.module.css';

interface GuidancePanelProps {
  readonly standard: string;
  readonly instrument: Instrument;
  readonly texts: LocalizedInstrument;
  readonly onHide: () => void;
}

/** What good looks like, common mistakes and the evidence to ask for, beside the standard. */
export const GuidancePanel = memo(function GuidancePanel({
  standard,
  instrument,
  texts,
  onHide,
}: GuidancePanelProps) {
  const { t } = useText('assessment');
  const text = texts.standards[standard];
  const menu = instrument.definition.standards.find(({ id }) => id === standard)?.evidence ?? [];
  const evidence = menu.map((id) => texts.evidence[id]).filter((item) => item !== undefined);
  return (
    <aside className={classes.guidance} aria-label={t('guidance.title')}>
      <div className={classes.head}>
        <h2>{t('guidance.title')}</h2>
        <Button
          size="compact-xs"
          variant="subtle"
          color="gray"
          onClick={onHide}
          rightSection={<Icon name="forward" size={12} />}
        >
          {t('standard.guidanceHide')}
        </Button>
      </div>
      {text && (
        <Sentences
          title={t('guidance.good')}
          items={text.guidance.items.map((item) => ({ text: item, language: text.guidance.language }))}
        />
      )}
      {text && (
        <Sentences
          title={t('guidance.mistakes')}
          items={text.commonMistakes.items.map((item) => ({
            text: item,
            language: text.commonMistakes.language,
          }))}
        />
      )}
      <Sentences title={t('guidance.evidence')} items={evidence} />
      <Wording instrument={instrument} className={classes.model} />
      {instrument.definition.modelText && <p className={classes.model}>{t('guidance.modelText')}</p>}
    </aside>
  );
});

function Sentences({ title, items }: { readonly title: string; readonly items: readonly LocalizedText[] }) {
  const [first] = items;
  if (!first) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul lang={first.language} dir="auto">
        {items.map(({ text, language }) => (
          <li key={text} lang={language} dir="auto">
            {text}
          </li>
        ))}
      </ul>
    </section>
  );
}
