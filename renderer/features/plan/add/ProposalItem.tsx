import { Checkbox } from '@mantine/core';
import { Icon } from '../../../components/status/Icon.tsx';
import { ContentText } from '../../../components/text/ContentText.tsx';
import { useLanguage, useText } from '../../../text/text.ts';
import { ProposalFields } from './ProposalFields.tsx';
import { ProposalGuide } from './ProposalGuide.tsx';
import classes from './Proposals.module.css';
import type { OfferedAction, TypedProposal } from './typed-proposals.ts';

interface ProposalItemProps {
  readonly offer: OfferedAction;
  readonly typed: TypedProposal | undefined;
  readonly takesFocus: boolean;
  readonly onChange: (change: Partial<TypedProposal>) => void;
  readonly errorOf: (field: string) => string | null;
}

/** One proposed action: chosen or not, what it takes, what it is for, and once chosen its date and people. */
export function ProposalItem({ offer, typed, takesFocus, onChange, errorOf }: ProposalItemProps) {
  const { t } = useText('plan');
  const { locale } = useLanguage();
  const { key, action } = offer;
  const chosen = typed?.chosen === true && !action.planned;
  const helpers = action.helpers.map((helper) => t(`helper.${helper}`));
  return (
    <div className={classes.item} data-chosen={chosen || undefined}>
      <Checkbox
        id={`choose-${key}`}
        checked={chosen}
        disabled={action.planned}
        onChange={(event) => onChange({ chosen: event.currentTarget.checked })}
        error={errorOf(`choose-${key}`)}
        label={<ContentText lang={action.language}>{action.title}</ContentText>}
        classNames={{ label: classes.title ?? '' }}
        {...(takesFocus ? { 'data-autofocus': true } : {})}
      />
      <p className={classes.facts}>
        {action.planned && (
          <span className={classes.planned}>
            <Icon name="circle-check" size={13} /> {t('add.planned')}
          </span>
        )}
        <span>{t('add.weeks', { count: action.weeks })}</span>
        <span>{t(`effort.${action.effort}`)}</span>
        {action.priority !== 'normal' && <span>{t(`add.priority.${action.priority}`)}</span>}
        <span>
          {t('add.helpers', {
            helpers: new Intl.ListFormat(locale, { type: 'conjunction' }).format(helpers),
          })}
        </span>
        {action.language !== locale.slice(0, 2) && <span>{t('common:untranslated')}</span>}
      </p>
      <ProposalGuide action={action} />
      {chosen && typed && (
        <ProposalFields offer={offer} typed={typed} onChange={onChange} errorOf={errorOf} />
      )}
    </div>
  );
}
