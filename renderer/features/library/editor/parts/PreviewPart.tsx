import { Button, NativeSelect } from '@mantine/core';
import { useMemo, useState } from 'react';
import { draftInstrument } from '../../../../../shared/content/instrument-draft/draft-instrument.ts';
import { unLanguages } from '../../../../../shared/ground/un-languages.ts';
import { client } from '../../../../client/client.ts';
import { useLanguageName } from '../../../../components/clause/use-language-name.ts';
import { useSaveFile } from '../../../../components/files/use-save-file.ts';
import { RefusalAlert } from '../../../../components/form/RefusalAlert.tsx';
import { Notice } from '../../../../components/page/Notice.tsx';
import { keepPendingDrafts } from '../../../../components/session/pending-drafts.ts';
import { useTask } from '../../../../components/session/use-command.ts';
import { useLanguage, useText } from '../../../../text/text.ts';
import classes from '../Editor.module.css';
import type { Editor } from '../use-editor.ts';
import { FormPreview } from './FormPreview.tsx';
import { OriginPreview } from './OriginPreview.tsx';
import { ScreenPreview } from './ScreenPreview.tsx';

const views = ['screen', 'form', 'report'] as const;
type View = (typeof views)[number];

/** How the draft will look: beside an assessment, in the partner's form, and where a report says what it rests on. */
export function PreviewPart({ editor }: { readonly editor: Editor }) {
  const { t } = useText('instrumentEditor');
  const { language: screen } = useLanguage();
  const languageName = useLanguageName();
  const [view, setView] = useState<View>('screen');
  const [language, setLanguage] = useState<(typeof unLanguages)[number]>(screen);
  const saveFile = useSaveFile();
  const task = useTask(client.instrument.exportPreview);
  const { draft, base, vocabulary } = editor;
  const instrument = useMemo(
    () => draftInstrument(draft, '0.0.0', base, vocabulary),
    [draft, base, vocabulary],
  );
  if (!instrument)
    return (
      <Notice tone="neutral" icon="info">
        {t('preview.notYet')}
      </Notice>
    );
  const save = async () => {
    await keepPendingDrafts();
    const answer = await task.run({ draft: editor.id, language });
    if (answer.ok) await saveFile(answer.value.file);
  };
  return (
    <div className={classes.part}>
      <div className={classes.line}>
        <NativeSelect
          label={t('preview.view')}
          value={view}
          onChange={(event) => setView(views.find((each) => each === event.currentTarget.value) ?? 'screen')}
          data={views.map((each) => ({ value: each, label: t(`preview.${each}`) }))}
        />
        <NativeSelect
          label={t('preview.language')}
          value={language}
          onChange={(event) =>
            setLanguage(unLanguages.find((each) => each === event.currentTarget.value) ?? 'en')
          }
          data={unLanguages.map((code) => ({ value: code, label: languageName(code) }))}
        />
        {view === 'form' && (
          <Button variant="default" loading={task.running} onClick={() => void save()}>
            {t('preview.saveForm')}
          </Button>
        )}
      </div>
      <RefusalAlert refusal={task.refusal} />
      {view === 'screen' && <ScreenPreview instrument={instrument} language={language} />}
      {view === 'form' && <FormPreview instrument={instrument} language={language} />}
      {view === 'report' && <OriginPreview draft={draft} base={base} />}
    </div>
  );
}
