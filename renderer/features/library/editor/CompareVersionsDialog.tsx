import { Loader, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { textFor } from '../../../../shared/content/instrument/localize.ts';
import { client } from '../../../client/client.ts';
import { TaskDialog } from '../../../components/dialog/TaskDialog.tsx';
import { RefusalAlert } from '../../../components/form/RefusalAlert.tsx';
import { useTask } from '../../../components/session/use-command.ts';
import type { InstrumentRow } from '../../../components/session/use-instruments.ts';
import { VersionDifferences } from '../../../components/versions/VersionDifferences.tsx';
import { useLanguage, useText } from '../../../text/text.ts';

interface CompareVersionsDialogProps {
  readonly instruments: readonly InstrumentRow[];
  readonly drafts: readonly {
    readonly reference: string;
    readonly name: string;
    readonly readable: boolean;
  }[];
  readonly onClose: () => void;
}

/** What two versions say differently, or a version and a draft. */
export function CompareVersionsDialog({ instruments, drafts, onClose }: CompareVersionsDialogProps) {
  const { t } = useText('instrumentEditor');
  const { language } = useLanguage();
  const versions = instruments.map((instrument) => {
    const { id, version } = instrument.definition;
    return {
      value: `${id} ${version}`,
      label: t('begin.copy', { name: textFor(instrument, language).shortTitle.text, version }),
    };
  });
  const draftChoices = drafts
    .filter(({ readable }) => readable)
    .map(({ reference, name }) => ({
      value: `draft ${reference}`,
      label: t('compare.draft', { name: name || t('unnamed') }),
    }));
  const [from, setFrom] = useState(versions[1]?.value ?? versions[0]?.value ?? '');
  const [to, setTo] = useState(draftChoices[0]?.value ?? versions[0]?.value ?? '');
  const task = useTask(client.instrument.compare);
  const [found, setFound] = useState<Awaited<ReturnType<typeof task.run>> | null>(null);
  const compare = async () => {
    const [instrument = '', version = ''] = from.split(' ');
    const [first = '', second = ''] = to.split(' ');
    setFound(
      await task.run({
        from: { instrument, version },
        to: first === 'draft' ? { draft: second } : { instrument: first, version: second },
        language,
      }),
    );
  };
  const compared = found?.ok ? found.value : null;
  return (
    <TaskDialog
      title={t('compare.title')}
      size="xl"
      onClose={onClose}
      submitLabel={t('compare.submit')}
      running={task.running}
      onSubmit={() => void compare()}
      told={null}
    >
      <NativeSelect
        label={t('compare.from')}
        value={from}
        onChange={(event) => setFrom(event.currentTarget.value)}
        data={versions}
      />
      <NativeSelect
        label={t('compare.to')}
        value={to}
        onChange={(event) => setTo(event.currentTarget.value)}
        data={[...versions, ...draftChoices]}
      />
      <RefusalAlert refusal={task.refusal} />
      {task.running && <Loader size="sm" aria-label={t('common:loading')} />}
      {compared && compared.differences.length === 0 && <p role="status">{t('compare.same')}</p>}
      {compared && compared.differences.length > 0 && (
        <VersionDifferences
          comparison={{
            differences: compared.differences,
            from: compared.from.version,
            to: compared.to.version ?? t('compare.theDraft'),
          }}
        />
      )}
    </TaskDialog>
  );
}
