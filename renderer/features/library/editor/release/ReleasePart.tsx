import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { draftInstrument } from '../../../../../shared/content/instrument-draft/draft-instrument.ts';
import { mayBeReleased } from '../../../../../shared/content/instrument-draft/draft-problems.ts';
import { client } from '../../../../client/client.ts';
import { useLanguageName } from '../../../../components/clause/use-language-name.ts';
import { DateField } from '../../../../components/dialog/DateField.tsx';
import { nobody, PersonFields, personOrNull } from '../../../../components/dialog/PersonFields.tsx';
import { useSaveFile } from '../../../../components/files/use-save-file.ts';
import { RefusalAlert } from '../../../../components/form/RefusalAlert.tsx';
import { CaseDetailDialog } from '../../../../components/intake/CaseDetailDialog.tsx';
import { Notice } from '../../../../components/page/Notice.tsx';
import { keepPendingDrafts } from '../../../../components/session/pending-drafts.ts';
import { useTask } from '../../../../components/session/use-command.ts';
import { useToday } from '../../../../components/session/use-status.ts';
import { useText } from '../../../../text/text.ts';
import { PackReportView } from '../../packs/PackReportView.tsx';
import { usePackImport } from '../../packs/use-pack-import.ts';
import classes from '../Editor.module.css';
import type { Editor } from '../use-editor.ts';
import { ImpactSection } from './ImpactSection.tsx';
import { useSuggestedVersion } from './use-suggested-version.ts';

/** Whose result would change, then the release: a pack to be sent to other offices, and taken in here where that is wanted. */
export function ReleasePart({ editor }: { readonly editor: Editor }) {
  const { t } = useText('instrumentEditor');
  const today = useToday();
  const languageName = useLanguageName();
  const { draft, base, vocabulary, problems } = editor;
  const suggested = useSuggestedVersion(editor.id, draft);
  const [typed, setTyped] = useState<string | null>(null);
  const [person, setPerson] = useState(nobody);
  const [on, setOn] = useState(today);
  const task = useTask(client.instrument.release);
  const saveFile = useSaveFile();
  const pack = usePackImport();
  const [released, setReleased] = useState<Awaited<ReturnType<typeof task.run>> | null>(null);
  const version = typed ?? suggested ?? '1.0.0';
  const isReady = mayBeReleased(problems) && draftInstrument(draft, '1.0.0', base, vocabulary) !== null;
  const confirmed = personOrNull(person);
  const isHalf = confirmed !== null && (confirmed.name === '' || confirmed.function === '' || on === '');
  const release = async () => {
    await keepPendingDrafts();
    const answer = await task.run({
      draft: editor.id,
      version,
      ...(confirmed ? { confirmedBy: { ...confirmed, on } } : {}),
    });
    setReleased(answer);
    pack.putAside();
  };
  const done = released?.ok ? released.value : null;
  return (
    <div className={classes.part}>
      <ImpactSection editor={editor} />
      <h2>{t('release.title')}</h2>
      <p className={classes.quiet}>{t('release.lead')}</p>
      {!isReady && (
        <Notice tone="fair" icon="half">
          {t('release.notYet')}
        </Notice>
      )}
      <div className={classes.fields}>
        <TextInput
          label={t('release.version')}
          description={t('release.versionHint')}
          value={version}
          maxLength={14}
          dir="ltr"
          onChange={(event) => setTyped(event.currentTarget.value.trim())}
          error={/^\d{1,4}\.\d{1,4}\.\d{1,4}$/.test(version) ? null : t('release.versionWrong')}
        />
      </div>
      <PersonFields
        id="release-by"
        legend={t('release.confirmedBy')}
        labels={{ name: t('rules.name'), function: t('rules.function') }}
        value={person}
        onChange={setPerson}
        hint={t('release.confirmedHint')}
      />
      <DateField id="release-on" label={t('rules.confirmedOn')} value={on} onChange={setOn} />
      <RefusalAlert refusal={task.refusal} />
      <div className={classes.line}>
        <Button loading={task.running} disabled={!isReady || isHalf} onClick={() => void release()}>
          {t('release.submit', { version })}
        </Button>
        {isHalf && <span className={classes.quiet}>{t('release.half')}</span>}
      </div>
      {done && (
        <Notice
          tone="good"
          icon="circle-check"
          role="status"
          title={t('release.done', { version: done.version })}
        >
          {done.leftOut.length > 0 && (
            <p>{t('release.leftOut', { languages: done.leftOut.map(languageName).join(', ') })}</p>
          )}
          <p>{done.modelText ? t('release.model') : t('release.official')}</p>
          <div className={classes.line}>
            <Button variant="default" onClick={() => void saveFile(done.file)}>
              {t('release.save')}
            </Button>
            <Button variant="default" loading={pack.running} onClick={() => void pack.give(done.file)}>
              {t('release.takeIn')}
            </Button>
          </div>
          <details>
            <summary>{t('release.hash')}</summary>
            <code dir="ltr">{done.sha256}</code>
          </details>
        </Notice>
      )}
      <RefusalAlert refusal={pack.refusal} />
      {pack.report && (
        <PackReportView
          report={pack.report}
          running={pack.running}
          onTakeIn={() => void pack.takeIn()}
          onPutAside={pack.putAside}
        />
      )}
      {pack.report && pack.question && (
        <CaseDetailDialog
          {...pack.question}
          file={pack.report.pack.name}
          found={pack.report.caseDetail}
          asksFile={false}
          choices={['keep']}
          submitLabel={t('release.takeIn')}
          draftKey={`intake/pack/${pack.report.pack.sha256}`}
        />
      )}
    </div>
  );
}
