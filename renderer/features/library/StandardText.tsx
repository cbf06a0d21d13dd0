import { Accordion } from '@mantine/core';
import { type InstrumentStandard, weightOf } from '../../../shared/content/instrument/instrument.ts';
import type { LocalizedInstrument, LocalizedText } from '../../../shared/content/instrument/localize.ts';
import { ContentText } from '../../components/text/ContentText.tsx';
import { useText } from '../../text/text.ts';
import classes from './InstrumentView.module.css';

interface StandardTextProps {
  readonly standard: InstrumentStandard;
  readonly texts: LocalizedInstrument;
}

/** One standard to unfold: requirement, where it comes from, guidance, mistakes and evidence. */
export function StandardText({ standard, texts }: StandardTextProps) {
  const { t } = useText('library');
  const text = texts.standards[standard.id];
  if (!text) return null;
  const inOne = ({ items, language }: { readonly items: readonly string[]; readonly language: string }) =>
    items.map((item) => ({ text: item, language }));
  const evidence = standard.evidence.map((id) => texts.evidence[id]).filter((item) => item !== undefined);
  return (
    <Accordion.Item value={standard.id}>
      <Accordion.Control>
        <span className={classes.label}>
          <span className={classes.id}>{standard.id}</span>
          <ContentText lang={text.title.language}>{text.title.text}</ContentText>
          {weightOf(standard) !== 1 && (
            <span className={classes.id}>{t('weight', { weight: weightOf(standard) })}</span>
          )}
          {standard.naAllowed && <span className={classes.id}>{t('naAllowed')}</span>}
        </span>
      </Accordion.Control>
      <Accordion.Panel>
        <div className={classes.standard}>
          <p lang={text.requirement.language} dir="auto">
            {text.requirement.text}
          </p>
          <p className={classes.quiet}>
            {t('protocol')} <bdi dir="ltr">{standard.protocolReference}</bdi>
          </p>
          <Sentences title={t('guidance')} items={inOne(text.guidance)} />
          <Sentences title={t('mistakes')} items={inOne(text.commonMistakes)} />
          <Sentences title={t('evidence')} items={evidence} />
        </div>
      </Accordion.Panel>
    </Accordion.Item>
  );
}

function Sentences({ title, items }: { readonly title: string; readonly items: readonly LocalizedText[] }) {
  const [first] = items;
  if (!first) return null;
  return (
    <div>
      <h5>{title}</h5>
      <ul lang={first.language} dir="auto">
        {items.map(({ text, language }) => (
          <li key={text} lang={language} dir="auto">
            {text}
          </li>
        ))}
      </ul>
    </div>
  );
}
