import { Button } from '@mantine/core';
import { client } from '../../../client/client.ts';
import { useSaveFile } from '../../../components/files/use-save-file.ts';
import { RefusalAlert } from '../../../components/form/RefusalAlert.tsx';
import { useTask } from '../../../components/session/use-command.ts';
import { Icon } from '../../../components/status/Icon.tsx';
import { useText } from '../../../text/text.ts';

interface ExportComparisonProps {
  readonly agreement: string;
  readonly subAgreement: string | null;
  readonly check: string;
}

/** Writes the comparison as Word, with the differences as tracked changes. */
export function ExportComparison({ agreement, subAgreement, check }: ExportComparisonProps) {
  const { t } = useText('clause');
  const save = useSaveFile();
  const write = useTask(client.clause.exportComparison);
  return (
    <div>
      <RefusalAlert refusal={write.refusal} />
      <Button
        size="compact-sm"
        variant="default"
        loading={write.running}
        leftSection={<Icon name="download" size={14} />}
        onClick={async () => {
          const written = await write.run({
            agreement,
            ...(subAgreement === null ? {} : { subAgreement }),
            check,
          });
          if (written.ok) await save(written.value.file);
        }}
      >
        {t('check.export')}
      </Button>
    </div>
  );
}
