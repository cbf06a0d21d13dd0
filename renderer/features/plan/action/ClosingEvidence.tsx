import { Anchor, Checkbox, Input } from '@mantine/core';
import type { ActionView, PlanView } from '../../../../shared/rules/plan/plan-view.ts';
import { EvidenceState } from '../../../components/evidence/EvidenceState.tsx';
import { serves } from '../../../components/evidence/evidence-subject.ts';
import { useEvidence } from '../../../components/evidence/use-evidence.ts';
import { ContentText } from '../../../components/text/ContentText.tsx';
import { useText } from '../../../text/text.ts';
import classes from './ActionScreen.module.css';

interface ClosingEvidenceProps {
  readonly plan: PlanView;
  readonly action: ActionView;
  readonly value: readonly string[];
  readonly onChange: (evidence: readonly string[]) => void;
  readonly error: string | null;
  /** Goes back to the page, where documents are added. */
  readonly onAdd: () => void;
}

/** The partner's evidence that counts, to choose from: what serves the standard already stands first. */
export function ClosingEvidence({ plan, action, value, onChange, error, onAdd }: ClosingEvidenceProps) {
  const { t } = useText('plan');
  const rows = useEvidence(plan.partner.id).value?.rows ?? [];
  const servesIt = (evidence: (typeof rows)[number]) =>
    serves(evidence, action.assessment.id, action.standard);
  const counting = rows
    .filter(({ state }) => state === 'accepted' || state === 'not-reviewed')
    .toSorted((a, b) => Number(servesIt(b)) - Number(servesIt(a)));
  return (
    <fieldset id="record-evidence" tabIndex={-1} className={classes.choices}>
      <legend>{t('field.evidence')}</legend>
      <p className={classes.quiet}>
        <strong>{t('add.verification')}</strong> <ContentText>{action.verification}</ContentText>
      </p>
      {counting.map((evidence, index) => (
        <Checkbox
          key={evidence.id}
          checked={value.includes(evidence.id)}
          onChange={({ currentTarget: { checked } }) =>
            onChange(checked ? [...value, evidence.id] : value.filter((id) => id !== evidence.id))
          }
          label={
            <>
              <ContentText>{evidence.fields.title}</ContentText> <EvidenceState state={evidence.state} />
              {servesIt(evidence) && (
                <small className={classes.quiet}>
                  {' '}
                  {t('evidence.serves', { standard: action.standard })}
                </small>
              )}
            </>
          }
          {...(index === 0 ? { 'data-autofocus': true } : {})}
        />
      ))}
      {error && <Input.Error>{error}</Input.Error>}
      <p className={classes.quiet}>
        {t(counting.length === 0 ? 'evidence.none' : 'evidence.missing')}{' '}
        <Anchor component="button" type="button" size="xs" onClick={onAdd}>
          {t('evidence.back')}
        </Anchor>
      </p>
    </fieldset>
  );
}
