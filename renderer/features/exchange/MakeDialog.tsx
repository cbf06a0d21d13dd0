import { Checkbox, PasswordInput, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { client } from '../../client/client.ts';
import { TaskDialog } from '../../components/dialog/TaskDialog.tsx';
import { RadioChoice } from '../../components/form/RadioChoice.tsx';
import { RefusalAlert } from '../../components/form/RefusalAlert.tsx';
import { Notice } from '../../components/page/Notice.tsx';
import { useCommand } from '../../components/session/use-command.ts';
import { useText } from '../../text/text.ts';

const scopes = ['whole', 'since'] as const;

/** Writes a package into the exchange folder and says what is in it, and what is not. */
export function MakeDialog({ folder, onClose }: { readonly folder: string; readonly onClose: () => void }) {
  const { t } = useText('exchange');
  const [to, setTo] = useState('');
  const [scope, setScope] = useState<(typeof scopes)[number]>('whole');
  const [documents, setDocuments] = useState(true);
  // Typed anew each time, and never kept as a draft.
  const [passphrase, setPassphrase] = useState('');
  const [recipient, setRecipient] = useState('');
  const create = useCommand(client.package.create);
  const [made, setMade] = useState<Made | null>(null);
  const submit = async () => {
    const recipients = recipient.split(/[\s,]+/).filter(Boolean);
    const seal =
      recipients.length > 0 ? { recipients } : passphrase === '' ? {} : { packagePassphrase: passphrase };
    const done = await create.run({ path: folder, to: to.trim(), scope, documents, ...seal });
    if (done.ok) setMade(done.value);
  };
  return (
    <TaskDialog
      title={t('make.title')}
      onClose={onClose}
      submitLabel={t('make.submit')}
      running={create.running}
      onSubmit={() => void submit()}
      told={
        made && (
          <>
            <Notice tone="good" icon="circle-check">
              {t('make.done')} <bdi dir="ltr">{made.path}</bdi>
            </Notice>
            <Text size="sm">
              {t('make.holds', { partners: made.partners, entries: made.entries, documents: made.documents })}
            </Text>
            {made.leftOut > 0 && <Text size="sm">{t('make.leftOut', { count: made.leftOut })}</Text>}
            {made.lost > 0 && (
              <Notice tone="fair" icon="info">
                {t('make.lost', { count: made.lost })}
              </Notice>
            )}
            {made.unreadable > 0 && (
              <Notice tone="poor" icon="info">
                {t('make.unreadable', { count: made.unreadable })}
              </Notice>
            )}
          </>
        )
      }
    >
      <Text size="sm">{t('make.lead')}</Text>
      <RefusalAlert refusal={create.refusal} />
      <TextInput
        id="package-to"
        label={t('make.to')}
        description={t('make.toHint')}
        value={to}
        maxLength={200}
        onChange={(event) => setTo(event.currentTarget.value)}
      />
      <RadioChoice
        id="package-scope"
        label={t('make.scope')}
        value={scope}
        options={scopes.map((each) => ({ value: each, label: t(`make.scopes.${each}`) }))}
        onChange={(next) => setScope(next === 'since' ? 'since' : 'whole')}
      />
      <Checkbox
        label={t('make.documents')}
        checked={documents}
        onChange={(event) => setDocuments(event.currentTarget.checked)}
      />
      <PasswordInput
        id="package-passphrase"
        label={t('make.passphrase')}
        description={t('make.passphraseHint')}
        value={passphrase}
        autoComplete="new-password"
        onChange={(event) => setPassphrase(event.currentTarget.value)}
      />
      <TextInput
        id="package-recipient"
        label={t('make.recipient')}
        description={t('make.recipientHint')}
        dir="ltr"
        styles={{ label: { direction: 'inherit' } }}
        spellCheck={false}
        value={recipient}
        onChange={(event) => setRecipient(event.currentTarget.value)}
      />
    </TaskDialog>
  );
}

type Made = Extract<Awaited<ReturnType<typeof client.package.create>>, { ok: true }>['value'];
