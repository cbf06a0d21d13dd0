import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { startingWords } from '../../../../../shared/content/instrument-draft/begin-draft.ts';
import { unLanguages } from '../../../../../shared/ground/un-languages.ts';
import { useLanguageName } from '../../../../components/clause/use-language-name.ts';
import { useText } from '../../../../text/text.ts';
import classes from '../Editor.module.css';
import type { Editor } from '../use-editor.ts';

const other = 'other';
const code = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

interface AddLanguageProps {
  readonly editor: Editor;
  readonly onAdded: (language: string) => void;
}

/** Another language for the draft: one of the six, or any other by its code. */
export function AddLanguage({ editor, onAdded }: AddLanguageProps) {
  const { t } = useText('instrumentEditor');
  const languageName = useLanguageName();
  const [chosen, setChosen] = useState('');
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const left = unLanguages.filter((language) => !(language in editor.draft.words));
  const add = () => {
    const language = chosen === other ? typed.trim() : chosen;
    if (!code.test(language)) return setWrong(true);
    if (!(language in editor.draft.words))
      editor.changeWords(language, () => startingWords(editor.base, language));
    setWrong(false);
    setChosen('');
    setTyped('');
    onAdded(language);
  };
  return (
    <div className={classes.line}>
      <NativeSelect
        label={t('words.addLanguage')}
        value={chosen}
        onChange={(event) => setChosen(event.currentTarget.value)}
        data={[
          { value: '', label: t('words.chooseLanguage') },
          ...left.map((each) => ({ value: each, label: languageName(each) })),
          { value: other, label: t('words.otherLanguage') },
        ]}
      />
      {chosen === other && (
        <TextInput
          label={t('words.code')}
          description={t('words.codeHint')}
          value={typed}
          maxLength={20}
          dir="ltr"
          error={wrong ? t('words.codeWrong') : null}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      )}
      <Button variant="default" disabled={chosen === ''} onClick={add}>
        {t('words.add')}
      </Button>
    </div>
  );
}
