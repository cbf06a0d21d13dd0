import { Button, NumberInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { documentLimits } from '../../../shared/record/workspace/workspace-file.ts';
import { client } from '../../client/client.ts';
import { RefusalAlert } from '../../components/form/RefusalAlert.tsx';
import { useCommand } from '../../components/session/use-command.ts';
import { useStatus } from '../../components/session/use-status.ts';
import { useText } from '../../text/text.ts';
import classes from './SettingsSection.module.css';
import { SettingsSection } from './SettingsSection.tsx';

/** How large a document of evidence may be, in MiB. */
export function EvidenceSection() {
  const { t } = useText('settings');
  const limit = useStatus().value?.documentLimitMiB ?? documentLimits.usual;
  const [typed, setTyped] = useState<string | number>(limit);
  const save = useCommand(client.workspace.setDocumentLimit);
  const mebibytes = Number(typed);
  const isPossible = Number.isInteger(mebibytes) && mebibytes >= 1 && mebibytes <= documentLimits.most;
  const submit = async () => {
    if (!isPossible) return;
    if ((await save.run({ mebibytes })).ok)
      notifications.show({ message: t('evidence.saved', { mebibytes }) });
  };
  return (
    <SettingsSection title={t('evidence.title')} text={t('evidence.text')}>
      <form
        noValidate
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <RefusalAlert refusal={save.refusal} />
        <NumberInput
          id="document-limit"
          label={t('evidence.limit')}
          value={typed}
          min={1}
          max={documentLimits.most}
          allowDecimal={false}
          error={isPossible ? null : t('evidence.range', { most: documentLimits.most })}
          onChange={setTyped}
        />
        <div>
          <Button type="submit" variant="default" loading={save.running}>
            {t('evidence.save')}
          </Button>
        </div>
      </form>
    </SettingsSection>
  );
}
