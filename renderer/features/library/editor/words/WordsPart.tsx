import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useLanguageName } from '../../../../components/clause/use-language-name.ts';
import { lazyPart } from '../../../../components/lazy/lazy-part.ts';
import { PartHere } from '../../../../components/lazy/PartHere.tsx';
import { useText } from '../../../../text/text.ts';
import classes from '../Editor.module.css';
import type { Editor } from '../use-editor.ts';
import { AddLanguage } from './AddLanguage.tsx';
import { LabelWords } from './LabelWords.tsx';
import { StandardWords } from './StandardWords.tsx';

const PasteDialog = lazyPart('PasteDialog', () => import('../paste/PasteDialog.tsx'));

/** Our text beside the official one, for one language at a time and one standard at a time. */
export function WordsPart({ editor }: { readonly editor: Editor }) {
  const { t } = useText('instrumentEditor');
  const languageName = useLanguageName();
  const [search, setSearch] = useSearchParams();
  const [pasting, setPasting] = useState(false);
  const { words, facts } = editor.draft;
  const languages = Object.keys(words);
  const language = languages.find((each) => each === search.get('language')) ?? languages[0] ?? 'en';
  const ids = facts.standards.map(({ id }) => id);
  const chosen =
    search.get('standard') === 'labels'
      ? 'labels'
      : (ids.find((id) => id === search.get('standard')) ?? ids[0] ?? 'labels');
  const choose = (change: Readonly<Record<string, string>>) =>
    setSearch({ do: 'words', language, standard: chosen, ...change }, { replace: true });
  const next = ids[ids.indexOf(chosen) + 1];
  return (
    <div className={classes.part}>
      <p className={classes.quiet}>{t('words.lead')}</p>
      <div className={classes.line}>
        <NativeSelect
          label={t('words.language')}
          value={language}
          onChange={(event) => choose({ language: event.currentTarget.value })}
          data={languages.map((code) => ({ value: code, label: languageName(code) }))}
        />
        <NativeSelect
          label={t('words.standard')}
          value={chosen}
          onChange={(event) => choose({ standard: event.currentTarget.value })}
          data={[
            ...ids.map((id) => ({ value: id, label: labelOf(editor, id, language) })),
            { value: 'labels', label: t('words.labels') },
          ]}
        />
        <Button onClick={() => setPasting(true)}>{t('paste.open')}</Button>
      </div>
      <AddLanguage editor={editor} onAdded={(code) => choose({ language: code })} />
      {chosen === 'labels' ? (
        <LabelWords key={language} editor={editor} language={language} />
      ) : (
        <StandardWords key={`${language} ${chosen}`} editor={editor} language={language} standard={chosen} />
      )}
      {chosen !== 'labels' && (
        <div className={classes.line}>
          <Button variant="default" onClick={() => choose({ standard: next ?? 'labels' })}>
            {next ? t('words.next', { standard: next }) : t('words.toLabels')}
          </Button>
        </div>
      )}
      {pasting && (
        <PartHere>
          <PasteDialog editor={editor} language={language} onClose={() => setPasting(false)} />
        </PartHere>
      )}
    </div>
  );
}

function labelOf({ draft, base }: Editor, id: string, language: string): string {
  const own = draft.words[language]?.standards[id]?.title || draft.words.en?.standards[id]?.title;
  const title = own || base?.texts[language]?.standards[id]?.title || base?.texts.en?.standards[id]?.title;
  return title ? `${id} ${title}` : id;
}
