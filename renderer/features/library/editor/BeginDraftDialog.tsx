import { Checkbox, Group, NativeSelect, TextInput } from '@mantine/core';
import { useNavigate } from 'react-router';
import { textFor } from '../../../../shared/content/instrument/localize.ts';
import { unLanguages } from '../../../../shared/ground/un-languages.ts';
import { client } from '../../../client/client.ts';
import { useLanguageName } from '../../../components/clause/use-language-name.ts';
import { ActionDialog } from '../../../components/dialog/ActionDialog.tsx';
import { useActionForm } from '../../../components/dialog/use-action-form.ts';
import { useCommand } from '../../../components/session/use-command.ts';
import type { InstrumentRow } from '../../../components/session/use-instruments.ts';
import { useLanguage, useText } from '../../../text/text.ts';
import { NumberField } from './parts/NumberField.tsx';

interface BeginDraftDialogProps {
  readonly instruments: readonly InstrumentRow[];
  readonly onClose: () => void;
}

const empty = 'empty';

/** Begins a draft: a copy of a version, or an instrument from empty. */
export function BeginDraftDialog({ instruments, onClose }: BeginDraftDialogProps) {
  const { t } = useText('instrumentEditor');
  const { language } = useLanguage();
  const languageName = useLanguageName();
  const navigate = useNavigate();
  const first = instruments[0]?.definition;
  const form = useActionForm({
    draftKey: 'instrument-begin',
    initial: {
      name: '',
      from: first ? `${first.id} ${first.version}` : empty,
      scale: 'met',
      standards: 8 as number | null,
      languages: [] as string[],
    },
    validate: ({ name, from, standards }) => [
      ...(name.trim() === '' ? [{ field: 'draft-name', message: t('begin.nameMissing') }] : []),
      ...(from === empty && (standards === null || standards < 1 || standards > 99)
        ? [{ field: 'draft-standards', message: t('begin.standardsWrong') }]
        : []),
    ],
    command: useCommand(client.instrument.edit),
    toInput: ({ name, from, scale, standards, languages }) => {
      const [instrument = '', version = ''] = from.split(' ');
      return {
        name: name.trim(),
        languages,
        ...(from === empty
          ? { scale: scale === 'sum' ? ('sum' as const) : ('met' as const), standards: standards ?? 8 }
          : { from: { instrument, version } }),
      };
    },
    onDone: ({ draft }) => {
      onClose();
      void navigate(`/library/drafts/${encodeURIComponent(draft)}`);
    },
  });
  const { name, from, scale, standards, languages } = form.value;
  return (
    <ActionDialog
      title={t('begin.title')}
      lead={t('begin.lead')}
      follows={[t('begin.followsKept'), t('begin.followsNothing')]}
      form={form}
      submitLabel={t('begin.submit')}
      onClose={onClose}
    >
      <TextInput
        id="draft-name"
        label={t('source.name')}
        value={name}
        maxLength={200}
        dir="auto"
        data-autofocus
        error={form.errorOf('draft-name')}
        onChange={(event) => form.set({ name: event.currentTarget.value })}
      />
      <NativeSelect
        label={t('begin.from')}
        value={from}
        onChange={(event) => form.set({ from: event.currentTarget.value })}
        data={[
          ...instruments.map((instrument) => {
            const { id, version } = instrument.definition;
            return {
              value: `${id} ${version}`,
              label: t('begin.copy', { name: textFor(instrument, language).shortTitle.text, version }),
            };
          }),
          { value: empty, label: t('begin.empty') },
        ]}
      />
      {from === empty && (
        <Group gap="sm" align="flex-start">
          <NativeSelect
            label={t('begin.scale')}
            value={scale}
            onChange={(event) => form.set({ scale: event.currentTarget.value })}
            data={[
              { value: 'met', label: t('begin.met') },
              { value: 'sum', label: t('begin.sum') },
            ]}
          />
          <div id="draft-standards" tabIndex={-1}>
            <NumberField
              label={t('begin.standards')}
              value={standards}
              onChange={(next) => form.set({ standards: next })}
            />
          </div>
        </Group>
      )}
      <Checkbox.Group
        label={t('begin.languages')}
        description={t('begin.languagesHint')}
        value={languages}
        onChange={(next) => form.set({ languages: next })}
      >
        <Group gap="sm" mt={4}>
          {unLanguages
            .filter((code) => code !== 'en')
            .map((code) => (
              <Checkbox key={code} value={code} label={languageName(code)} />
            ))}
        </Group>
      </Checkbox.Group>
    </ActionDialog>
  );
}
