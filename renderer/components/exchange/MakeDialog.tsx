import { Checkbox, PasswordInput, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { client } from '../../client/client.ts';
import { useLanguage, useText } from '../../text/text.ts';
import { TaskDialog } from '../dialog/TaskDialog.tsx';
import { FolderField } from '../form/FolderField.tsx';
import { RadioChoice } from '../form/RadioChoice.tsx';
import { RefusalAlert } from '../form/RefusalAlert.tsx';
import { Notice } from '../page/Notice.tsx';
import { useCommand } from '../session/use-command.ts';
import { ContentText } from '../text/ContentText.tsx';
import { useExchangeFolder } from './use-exchange-folder.ts';

/** What a package can hold: of the record, or of partners that were chosen. */
type Scope = 'whole' | 'since' | 'partners' | 'assessment';
type Audience = 'full' | 'partner' | 'donor';

interface MakeDialogProps {
  /** Partners to send; left out for the whole record. */
  readonly partners?: readonly { readonly id: string; readonly name: string }[];
  /** Reference of an assessment of the one partner, which can be sent alone. */
  readonly assessment?: string | null;
  /** Where it goes, as it stands on the page behind; left out where the dialog asks for it. */
  readonly into?: string;
  readonly onClose: () => void;
}

/** Writes a package into the exchange folder and says what is in it, and what is not. */
export function MakeDialog({ partners, assessment = null, into, onClose }: MakeDialogProps) {
  const { t } = useText('exchange');
  const [to, setTo] = useState('');
  const folder = useExchangeFolder();
  const scopes: readonly Scope[] = partners
    ? assessment === null
      ? ['partners']
      : ['partners', 'assessment']
    : ['whole', 'since'];
  const all: Scope = partners ? 'partners' : 'whole';
  const [scope, setScope] = useState<Scope>(all);
  // One partner never gets what is said of another.
  const audiences: readonly Audience[] =
    partners?.length === 1 ? ['full', 'partner', 'donor'] : ['full', 'donor'];
  const [audience, setAudience] = useState<Audience>('full');
  const isRedacted = audience !== 'full';
  const { language } = useLanguage();
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
    const done = await create.run({
      // What was typed just now may not be remembered yet.
      path: (into ?? folder.value).trim(),
      to: to.trim(),
      scope: isRedacted ? all : scope,
      audience,
      language,
      documents,
      ...((isRedacted || scope === 'partners') && partners ? { partners: partners.map(({ id }) => id) } : {}),
      ...(!isRedacted && scope === 'assessment' && assessment !== null ? { assessment } : {}),
      ...seal,
    });
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
      {!isRedacted && <Text size="sm">{t('make.lead')}</Text>}
      <RefusalAlert refusal={create.refusal} />
      <TextInput
        id="package-to"
        label={t('make.to')}
        description={t('make.toHint')}
        value={to}
        maxLength={200}
        onChange={(event) => setTo(event.currentTarget.value)}
      />
      {partners && (
        <>
          <Text size="sm">{t('make.partners', { count: partners.length })}</Text>
          <Text size="sm" c="dimmed">
            <ContentText>
              {partners
                .slice(0, mostNames)
                .map(({ name }) => name)
                .join(' · ')}
            </ContentText>
            {partners.length > mostNames && ' …'}
          </Text>
          <FolderField
            id="package-folder"
            label={t('folder.label')}
            description={t('folder.hint')}
            value={folder.value}
            onChange={folder.set}
          />
        </>
      )}
      <RadioChoice
        id="package-audience"
        label={t('make.audience')}
        value={audience}
        options={audiences.map((each) => ({
          value: each,
          label: t(`make.audiences.${each}.label`),
          hint: t(`make.audiences.${each}.hint`),
        }))}
        onChange={(next) => setAudience(audiences.find((each) => each === next) ?? audience)}
      />
      {!isRedacted && scopes.length > 1 && (
        <RadioChoice
          id="package-scope"
          label={t('make.scope')}
          value={scope}
          options={scopes.map((each) => ({
            value: each,
            label: t(`make.scopes.${each}`, { reference: assessment ?? '' }),
          }))}
          onChange={(next) => setScope(scopes.find((each) => each === next) ?? scope)}
        />
      )}
      {!isRedacted && (
        <Checkbox
          label={t('make.documents')}
          checked={documents}
          onChange={(event) => setDocuments(event.currentTarget.checked)}
        />
      )}
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

/** Names that are written out; the number says how many there are. */
const mostNames = 8;

type Made = Extract<Awaited<ReturnType<typeof client.package.create>>, { ok: true }>['value'];
