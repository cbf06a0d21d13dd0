import { useMemo } from 'react';
import { useText } from '../../../text/text.ts';
import classes from './EvidencePreview.module.css';
import { textContent } from './text-content.ts';

/** The text as text, whatever it looks like: no markup in it is read. */
export function TextPreview({ bytes, name }: { readonly bytes: Uint8Array; readonly name: string }) {
  const { t } = useText('evidence');
  const { text, isCut } = useMemo(() => textContent(bytes), [bytes]);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls it. */}
      <section className={classes.text} tabIndex={0} aria-label={name}>
        <pre dir="auto">{text}</pre>
      </section>
      {isCut && <p className={classes.none}>{t('preview.cut')}</p>}
    </>
  );
}
