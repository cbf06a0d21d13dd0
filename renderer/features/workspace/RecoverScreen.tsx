import { Button, Group, Textarea } from '@mantine/core';
import { useState } from 'react';
import { client } from '../../client/client.ts';
import { ErrorSummary } from '../../components/form/ErrorSummary.tsx';
import { HeldAnyway } from '../../components/form/HeldAnyway.tsx';
import { NewPassphraseFields, useNewPassphraseErrors } from '../../components/form/NewPassphraseFields.tsx';
import { RefusalAlert } from '../../components/form/RefusalAlert.tsx';
import { useFieldErrors } from '../../components/form/use-field-errors.ts';
import { useTask } from '../../components/session/use-command.ts';
import { useText } from '../../text/text.ts';
import classes from './form.module.css';
import { ScreenTitle } from './ScreenTitle.tsx';

interface RecoverScreenProps {
  readonly folder: string;
  readonly onEnter: () => void;
  readonly onBack: () => void;
}

/** The way in when the passphrase is forgotten: the printed key, and a new passphrase. */
export function RecoverScreen({ folder, onEnter, onBack }: RecoverScreenProps) {
  const { t } = useText('workspace');
  const [recoveryKey, setRecoveryKey] = useState('');
  const [passphrase, setPassphrase] = useState({ first: '', again: '' });
  const { errors, attempt, check, errorOf } = useFieldErrors();
  const passphraseErrors = useNewPassphraseErrors();
  const recover = useTask(client.workspace.recover);
  const submit = async (anyway = false) => {
    const keyErrors =
      recoveryKey.trim() === '' ? [{ field: 'recovery-key', message: t('recover.keyMissing') }] : [];
    if (!check([...keyErrors, ...passphraseErrors(passphrase)])) return;
    if ((await recover.run({ folder, recoveryKey, newPassphrase: passphrase.first, anyway })).ok) onEnter();
  };
  return (
    <form
      noValidate
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <ScreenTitle title={t('recover.title')} onBack={onBack} />
      <ErrorSummary errors={errors} attempt={attempt} />
      <RefusalAlert refusal={recover.refusal}>
        <HeldAnyway refusal={recover.refusal} onAnyway={() => void submit(true)} />
      </RefusalAlert>
      <Textarea
        id="recovery-key"
        label={t('recover.key')}
        description={t('recover.keyHint')}
        dir="ltr"
        ff="monospace"
        autoComplete="off"
        spellCheck={false}
        value={recoveryKey}
        error={errorOf('recovery-key')}
        onChange={(event) => setRecoveryKey(event.currentTarget.value)}
      />
      <NewPassphraseFields value={passphrase} onChange={setPassphrase} errorOf={errorOf} />
      <Group>
        <Button type="submit" loading={recover.running}>
          {t('recover.submit')}
        </Button>
      </Group>
      <p className={classes.explanation}>{t('recover.explanation')}</p>
    </form>
  );
}
