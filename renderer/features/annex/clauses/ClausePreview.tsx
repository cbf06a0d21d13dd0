import { Button } from '@mantine/core';
import type { Ref } from 'react';
import type { AnnexPreview } from '../../../../shared/documents/annex/annex-view.ts';
import { textDirection } from '../../../components/clause/text-direction.ts';
import { useLanguageName } from '../../../components/clause/use-language-name.ts';
import { Icon } from '../../../components/status/Icon.tsx';
import { useText } from '../../../text/text.ts';
import { splitBlanks } from '../blanks.ts';
import classes from './ClausePreview.module.css';

interface ClausePreviewProps {
  readonly preview: AnnexPreview;
  readonly shown: string | null;
  readonly onShow: (clause: string) => void;
  readonly ref: Ref<HTMLElement>;
}

/** The text of one clause as the annex will have it, in its first language, with open blanks marked. */
export function ClausePreview({ preview, shown, onShow, ref }: ClausePreviewProps) {
  const { t } = useText('annex');
  const languageName = useLanguageName();
  const { clauses, placeholders } = preview;
  const at = Math.max(
    0,
    clauses.findIndex(({ clause }) => clause === shown),
  );
  const clause = clauses[at];
  if (!clause) return null;
  const [language = 'en'] = preview.options.languages;
  // A choice that is open stands as a blank as well: it names its wordings.
  const labels = [
    ...placeholders.map(({ label }) => label),
    ...(clause.variant === null ? clause.variants.map(({ label }) => label) : []),
  ];
  const [before, after] = [clauses[at - 1], clauses[at + 1]];
  return (
    <section ref={ref} className={classes.preview} aria-labelledby="preview-title">
      <div className={classes.head}>
        <h2 id="preview-title" lang={language} dir={textDirection(language)}>
          {`${clause.number}. `}
          {clause.title}
        </h2>
        <span className={classes.quiet}>{t('preview.language', { language: languageName(language) })}</span>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls it. */}
      <div className={classes.text} lang={language} dir={textDirection(language)} tabIndex={0}>
        {clause.text.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name, and never move.
          <p key={index}>
            {splitBlanks(line, labels).map(({ text, isBlank }, part) =>
              isBlank ? (
                // biome-ignore lint/suspicious/noArrayIndexKey: as above.
                <mark key={part} className={classes.blank}>
                  {text}
                </mark>
              ) : (
                text
              ),
            )}
          </p>
        ))}
      </div>
      <div className={classes.turn}>
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<Icon name="backward" size={13} />}
          disabled={!before}
          onClick={() => before && onShow(before.clause)}
        >
          {t('preview.before')}
        </Button>
        <Button
          size="compact-sm"
          variant="subtle"
          rightSection={<Icon name="forward" size={13} />}
          disabled={!after}
          onClick={() => after && onShow(after.clause)}
        >
          {t('preview.after')}
        </Button>
      </div>
    </section>
  );
}
