import type { PlanView, Proposal } from '../../../../shared/rules/plan/plan-view.ts';
import { useInstrument } from '../../../components/session/use-instruments.ts';
import { ContentText } from '../../../components/text/ContentText.tsx';
import { formatDate } from '../../../components/text/dates.ts';
import { useLanguage, useText } from '../../../text/text.ts';
import { ProposalItem } from './ProposalItem.tsx';
import classes from './Proposals.module.css';
import type { OfferedAction, TypedProposal } from './typed-proposals.ts';

interface ProposalGapProps {
  readonly plan: PlanView;
  readonly proposal: Proposal;
  readonly offers: readonly OfferedAction[];
  readonly typed: Readonly<Record<string, TypedProposal>>;
  /** The first of the dialog takes the focus. */
  readonly isFirst: boolean;
  readonly onChange: (key: string, change: Partial<TypedProposal>) => void;
  readonly errorOf: (field: string) => string | null;
}

/** One gap with the actions that the library offers for it. */
export function ProposalGap(props: ProposalGapProps) {
  const { plan, proposal, offers, typed, isFirst, onChange, errorOf } = props;
  const { t } = useText('plan');
  const { language } = useLanguage();
  const { assessment, standard, gap } = proposal;
  const planned = plan.assessments.find(({ id }) => id === assessment.id);
  const title = useInstrument(planned)?.texts.standards[standard]?.title;
  return (
    <fieldset className={classes.gap}>
      <legend>
        <bdi>{standard}</bdi> {title && <ContentText lang={title.language}>{title.text}</ContentText>}
        {plan.assessments.length > 1 && <small dir="ltr"> {assessment.reference}</small>}
      </legend>
      {gap !== '' && (
        <p className={classes.quiet}>
          {t('gap.found')} <ContentText>{gap}</ContentText>
        </p>
      )}
      {proposal.windowOver && (
        <p className={classes.quiet}>
          {t('add.windowOver', { date: formatDate(proposal.window.until, language) })}
        </p>
      )}
      {offers.map((offer, index) => (
        <ProposalItem
          key={offer.key}
          offer={offer}
          typed={typed[offer.key]}
          takesFocus={isFirst && index === 0}
          onChange={(change) => onChange(offer.key, change)}
          errorOf={errorOf}
        />
      ))}
    </fieldset>
  );
}
