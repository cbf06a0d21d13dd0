import { Button, Menu } from '@mantine/core';
import type { FileContent } from '../../../shared/ground/refusals/request.ts';
import type { Result } from '../../../shared/ground/result.ts';
import { LetterheadItems } from '../../components/files/LetterheadItems.tsx';
import { useLetterhead } from '../../components/files/use-letterhead.ts';
import { useSaveFile } from '../../components/files/use-save-file.ts';
import { RefusalAlert } from '../../components/form/RefusalAlert.tsx';
import { useTask } from '../../components/session/use-command.ts';
import { Icon } from '../../components/status/Icon.tsx';
import { useText } from '../../text/text.ts';

interface HistoryDocumentsProps {
  readonly make: (
    format: 'word' | 'excel',
    template: { readonly template?: FileContent },
  ) => Promise<Result<{ readonly file: FileContent }>>;
}

/** The history as a file, as it is narrowed on the screen: every entry, not only those that are shown. */
export function HistoryDocuments({ make }: HistoryDocumentsProps) {
  const { t } = useText('history');
  const letterhead = useLetterhead();
  const saveFile = useSaveFile();
  const exporting = useTask(async (format: 'word' | 'excel') => {
    const made = await make(
      format,
      format === 'word' && letterhead.file ? { template: letterhead.file } : {},
    );
    if (made.ok) await saveFile(made.value.file);
    return made;
  });
  return (
    <>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <Button
            variant="default"
            leftSection={<Icon name="download" />}
            rightSection={<Icon name="down" size={12} />}
            loading={exporting.running}
          >
            {t('documents')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <LetterheadItems letterhead={letterhead} />
          <Menu.Item onClick={() => void exporting.run('word')}>{t('word')}</Menu.Item>
          <Menu.Item onClick={() => void exporting.run('excel')}>{t('excel')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <RefusalAlert refusal={exporting.refusal} />
    </>
  );
}
