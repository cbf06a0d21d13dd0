import { Button, NativeSelect } from '@mantine/core';
import { type FormLanguage, formLanguages } from '../../../../shared/documents/form/text/form-text.ts';
import type { PlanView, Proposal } from '../../../../shared/rules/plan/plan-view.ts';
import { client } from '../../../client/client.ts';
import { useLanguageName } from '../../../components/clause/use-language-name.ts';
import { ActionDialog } from '../../../components/dialog/ActionDialog.tsx';
import { useActionForm } from '../../../components/dialog/use-action-form.ts';
import type { FieldError } from '../../../components/form/ErrorSummary.tsx';
import { useCommand } from '../../../components/session/use-command.ts';
import { useStatus } from '../../../components/session/use-status.ts';
import { Icon } from '../../../components/status/Icon.tsx';
import { useText } from '../../../text/text.ts';
import { ProposalGap } from './ProposalGap.tsx';
import {
  chosenActions,
  needsReason,
  newTyping,
  type OfferedAction,
  offeredActions,
  type TypedProposal,
} from './typed-proposals.ts';

interface ProposalsDialogProps {
  readonly plan: PlanView;
  readonly proposals: readonly Proposal[];
  /** Language in which the library's words are shown, and go into the plan. */
  readonly words: FormLanguage;
  readonly onWords: (language: FormLanguage) => void;
  readonly onOwn: () => void;
  readonly onClose: () => void;
}

/** What the library offers for each gap, to choose from; dates and people are edited before anything is added. */
export function ProposalsDialog(props: ProposalsDialogProps) {
  const { plan, proposals, words, onWords, onOwn, onClose } = props;
  const { t } = useText('plan');
  const languageName = useLanguageName();
  const entity = useStatus().value?.entity ?? '';
  const offers = offeredActions(proposals);
  const check = useProposalChecks(offers);
  const form = useActionForm({
    draftKey: `plan/${plan.partner.id}/add`,
    initial: { typed: newTyping(offers, entity) },
    validate: ({ typed }) => check(typed),
    command: useCommand(client.plan.add),
    toInput: ({ typed }) => ({
      partner: plan.partner.id,
      actions: chosenActions(offers, typed),
      language: words,
    }),
    onDone: onClose,
  });
  const { typed } = form.value;
  const count = chosenActions(offers, typed).length;
  return (
    <ActionDialog
      title={t('add.title')}
      lead={t('add.lead')}
      follows={[t('add.follows')]}
      form={form}
      submitLabel={count === 0 ? t('add.open') : t('add.submit', { count })}
      size="xl"
      onClose={onClose}
    >
      <NativeSelect
        id="proposal-words"
        label={t('add.words')}
        description={t('add.wordsHint')}
        data={formLanguages.map((value) => ({ value, label: languageName(value) }))}
        value={words}
        onChange={({ currentTarget }) => onWords(currentTarget.value as FormLanguage)}
      />
      {proposals.map((proposal, index) => (
        <ProposalGap
          key={`${proposal.assessment.id}/${proposal.standard}`}
          plan={plan}
          proposal={proposal}
          offers={offers.filter((offer) => offer.proposal === proposal)}
          typed={typed}
          isFirst={index === 0}
          onChange={(key, change) =>
            form.set({ typed: { ...typed, [key]: { ...(typed[key] as TypedProposal), ...change } } })
          }
          errorOf={form.errorOf}
        />
      ))}
      <div>
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<Icon name="edit" size={13} />}
          onClick={onOwn}
        >
          {t('add.own')}
        </Button>
      </div>
    </ActionDialog>
  );
}

/** At least one is chosen; each has a date, and a reason where the date lies outside of the window. */
function useProposalChecks(
  offers: readonly OfferedAction[],
): (typed: Readonly<Record<string, TypedProposal>>) => readonly FieldError[] {
  const { t } = useText('plan');
  return (typed) => {
    const chosen = offers.filter(({ key, action }) => typed[key]?.chosen && !action.planned);
    const first = offers.find(({ action }) => !action.planned) ?? offers[0];
    if (chosen.length === 0 && first) return [{ field: `choose-${first.key}`, message: t('add.choose') }];
    return chosen.flatMap(({ key, proposal, action }) => {
      const given = typed[key] as TypedProposal;
      if (given.dueOn === '')
        return [{ field: `due-${key}`, message: t('check.dueOf', { title: action.title }) }];
      return needsReason(given.dueOn, proposal.window) && given.dueReason.trim() === ''
        ? [{ field: `reason-${key}`, message: t('check.reasonOf', { title: action.title }) }]
        : [];
    });
  };
}
