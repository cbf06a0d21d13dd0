import type { AnnexPreview } from '../../../shared/documents/annex/annex-view.ts';
import type { AgreementView } from '../../../shared/rules/agreement/agreement-view.ts';
import { client } from '../../client/client.ts';
import { useLanguageName } from '../../components/clause/use-language-name.ts';
import { ActionDialog } from '../../components/dialog/ActionDialog.tsx';
import { useActionForm } from '../../components/dialog/use-action-form.ts';
import { useCommand } from '../../components/session/use-command.ts';
import { useLanguage, useText } from '../../text/text.ts';
import type { AnnexOrder, MadeAnnex } from './use-write-annex.ts';

interface FinalDialogProps {
  readonly agreement: AgreementView;
  readonly preview: AnnexPreview;
  readonly order: AnnexOrder;
  readonly onClose: () => void;
  readonly onDone: (made: MadeAnnex) => void;
}

/** Records the final annex, after saying what that means. */
export function FinalDialog({ agreement, preview, order, onClose, onDone }: FinalDialogProps) {
  const { t } = useText('annex');
  const { locale } = useLanguage();
  const languageName = useLanguageName();
  const form = useActionForm({
    draftKey: `annex/${agreement.id}/final`,
    initial: {},
    validate: () => [],
    command: useCommand(client.annex.create),
    toInput: () => ({ ...order, final: true }),
    onDone,
  });
  const count = preview.unapproved.length;
  return (
    <ActionDialog
      title={t('final.title')}
      lead={t('final.lead', {
        reference: agreement.reference,
        set: preview.sets.find(({ id }) => id === order.set)?.title ?? order.set,
        languages: new Intl.ListFormat(locale).format(order.languages.map(languageName)),
      })}
      follows={[
        t('final.kept'),
        t('final.revise'),
        ...(count > 0 ? [t('final.unapproved', { count, total: preview.clauses.length })] : []),
      ]}
      form={form}
      submitLabel={t('final.action')}
      size="md"
      onClose={onClose}
    >
      {null}
    </ActionDialog>
  );
}
