import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { client } from '../../../client/client.ts';
import { useLanguageName } from '../../../components/clause/use-language-name.ts';
import { useSaveFile } from '../../../components/files/use-save-file.ts';
import { RefusalAlert } from '../../../components/form/RefusalAlert.tsx';
import { keys } from '../../../components/session/requests.ts';
import { useTask } from '../../../components/session/use-command.ts';
import { useRequest } from '../../../components/session/use-request.ts';
import { useLanguage, useText } from '../../../text/text.ts';
import classes from '../SettingsSection.module.css';
import { SettingsSection } from '../SettingsSection.tsx';
import { LanguageStates } from './LanguageStates.tsx';
import { ReturnedTexts } from './ReturnedTexts.tsx';
import { useReturnedTexts } from './use-returned-texts.ts';

const translated = ['fr', 'es', 'ar', 'ru', 'zh'] as const;
type Translated = (typeof translated)[number];

/** How far each language is, the texts of one for its translator, and taking them in when they come back. */
export function TranslationSection() {
  const { t } = useText('translation');
  const languageName = useLanguageName();
  const { language: shown } = useLanguage();
  const [language, setLanguage] = useState<Translated>(translated.find((each) => each === shown) ?? 'fr');
  const save = useSaveFile();
  const write = useTask(client.text.export);
  const returned = useReturnedTexts();
  const states = useRequest(keys.languageStates, () => client.text.listStates({}));
  const exportAs = async (format: 'excel' | 'xliff') => {
    const answer = await write.run({ language, format });
    if (answer.ok) await save(answer.value.file);
  };
  return (
    <SettingsSection title={t('title')} text={t('text')}>
      <RefusalAlert refusal={write.refusal ?? returned.refusal ?? states.refusal} />
      <NativeSelect
        id="translation-language"
        label={t('language')}
        value={language}
        data={translated.map((each) => ({ value: each, label: languageName(each) }))}
        onChange={({ currentTarget: { value } }) =>
          setLanguage(translated.find((each) => each === value) ?? 'fr')
        }
      />
      <div className={classes.line}>
        <Button variant="default" loading={write.running} onClick={() => void exportAs('excel')}>
          {t('excel')}
        </Button>
        <Button variant="default" loading={write.running} onClick={() => void exportAs('xliff')}>
          {t('xliff')}
        </Button>
        <Button variant="default" loading={returned.running} onClick={() => void returned.choose()}>
          {t('import')}
        </Button>
      </div>
      {returned.report && <ReturnedTexts work={returned} report={returned.report} />}
      {states.value && <LanguageStates states={states.value.rows} />}
    </SettingsSection>
  );
}
