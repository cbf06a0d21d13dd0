import { textFor } from '../../../../shared/content/instrument/localize.ts';
import { client } from '../../../client/client.ts';
import { useLanguageName } from '../../../components/clause/use-language-name.ts';
import { ActionDialog } from '../../../components/dialog/ActionDialog.tsx';
import { needPastDate, needPerson } from '../../../components/dialog/checks.ts';
import { DateField } from '../../../components/dialog/DateField.tsx';
import { nobody, PersonFields } from '../../../components/dialog/PersonFields.tsx';
import { useActionForm } from '../../../components/dialog/use-action-form.ts';
import { isolated } from '../../../components/form/fill-text.ts';
import { GuardedText } from '../../../components/guard/GuardedText.tsx';
import { approving } from '../../../components/people/suits.ts';
import { useCommand } from '../../../components/session/use-command.ts';
import type { InstrumentRow } from '../../../components/session/use-instruments.ts';
import { useToday } from '../../../components/session/use-status.ts';
import { showDone } from '../../../components/undo/show-done.tsx';
import { useLanguage, useText } from '../../../text/text.ts';
import classes from '../InstrumentView.module.css';
import { useRenewInstruments } from './use-renew-instruments.ts';

interface ApproveInstrumentProps {
  readonly instrument: InstrumentRow;
  readonly onClose: () => void;
}

/** The office's yes to one version of an instrument: its rules, and the words of each language, hash by hash. */
export function ApproveInstrument({ instrument, onClose }: ApproveInstrumentProps) {
  const { t } = useText('library');
  const { t: tClause } = useText('clause');
  const { language } = useLanguage();
  const today = useToday();
  const renew = useRenewInstruments();
  const { versionReference } = instrument;
  const form = useActionForm({
    draftKey: `instrument/${versionReference}/approve`,
    initial: { approver: nobody, on: today, note: '' },
    validate: ({ approver, on }) => [
      ...needPerson('approver', approver, {
        name: tClause('approve.nameMissing'),
        function: tClause('approve.functionMissing'),
      }),
      ...needPastDate('approved-on', on, today, {
        missing: tClause('approve.dateMissing'),
        future: tClause('approve.dateFuture'),
      }),
    ],
    command: useCommand(client.instrument.approve),
    toInput: ({ approver, on, note }) => ({
      instrument: versionReference,
      approver: { name: approver.name.trim(), function: approver.function.trim() },
      on,
      ...(note.trim() === '' ? {} : { note: note.trim() }),
    }),
    onDone: () => {
      renew();
      showDone(t('approval.done', { instrument: versionReference }));
      onClose();
    },
  });
  return (
    <ActionDialog
      title={t('approval.approve')}
      lead={t('approval.lead', {
        instrument: isolated(textFor(instrument, language).shortTitle.text),
        version: instrument.definition.version,
      })}
      follows={[t('approval.exact'), t('approval.later'), tClause('approve.signed')]}
      form={form}
      submitLabel={t('approval.approve')}
      onClose={onClose}
    >
      <Parts hashes={instrument.hashes} />
      <PersonFields
        id="approver"
        suits={approving}
        legend={tClause('approve.approver')}
        labels={{ name: tClause('approve.name'), function: tClause('approve.function') }}
        value={form.value.approver}
        onChange={(approver) => form.set({ approver })}
        errorOf={form.errorOf}
        autoFocus
      />
      <DateField
        id="approved-on"
        label={tClause('approve.on')}
        value={form.value.on}
        onChange={(on) => form.set({ on })}
        error={form.errorOf('approved-on')}
      />
      <GuardedText
        id="approval-note"
        label={tClause('approve.note')}
        hint={tClause('approve.noteHint')}
        value={form.value.note}
        maxLength={2000}
        maxRows={6}
        onChange={(note) => form.set({ note })}
      />
    </ActionDialog>
  );
}

function Parts({ hashes }: { readonly hashes: Readonly<Record<string, string>> }) {
  const { t } = useText('library');
  const languageName = useLanguageName();
  return (
    <div>
      <p>{t('approval.parts')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls it. */}
      <ul className={classes.parts} tabIndex={0}>
        {Object.entries(hashes).map(([part, hash]) => (
          <li key={part}>
            <span>{part === 'facts' ? t('approval.facts') : languageName(part)}</span>{' '}
            <code dir="ltr">{hash}</code>
          </li>
        ))}
      </ul>
    </div>
  );
}
