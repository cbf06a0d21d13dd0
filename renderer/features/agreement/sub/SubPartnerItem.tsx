import { Button } from '@mantine/core';
import { Link } from 'react-router';
import type { AgreementView, SubAgreementView } from '../../../../shared/rules/agreement/agreement-view.ts';
import { isolated } from '../../../components/form/fill-text.ts';
import { Icon } from '../../../components/status/Icon.tsx';
import { ContentText } from '../../../components/text/ContentText.tsx';
import { formatDate } from '../../../components/text/dates.ts';
import { useLanguage, useText } from '../../../text/text.ts';
import { usePeriodWords } from '../status/agreement-words.ts';
import marks from '../status/Marks.module.css';
import { SubChecks } from './SubChecks.tsx';
import classes from './SubPartnerChain.module.css';

interface SubPartnerItemProps {
  readonly agreement: Pick<AgreementView, 'id' | 'reference'>;
  readonly subAgreement: SubAgreementView;
  /** Whether the agreement above binds today, so that a gap is red. */
  readonly isRed: boolean;
  /** Null where nothing can be changed. */
  readonly onEdit: (() => void) | null;
  readonly onWithdraw: (() => void) | null;
}

/** One sub-partner at the end of the chain: what it does, until when, and what its contract lacks. */
export function SubPartnerItem({ agreement, subAgreement, isRed, onEdit, onWithdraw }: SubPartnerItemProps) {
  const { t } = useText('agreement');
  const period = usePeriodWords();
  const page = `/agreements/${encodeURIComponent(agreement.reference)}`;
  const { id, name, reference, purpose, withdrawn, active, gaps } = subAgreement;
  const isLacking = active && gaps.length > 0;
  const tone = !active ? 'neutral' : !isLacking ? 'good' : isRed ? 'poor' : 'fair';
  const state =
    withdrawn !== null
      ? t('status.withdrawn')
      : !active
        ? t('sub.over')
        : isLacking
          ? gaps.map((gap) => t(`sub.gap.${gap}`)).join(' · ')
          : t('sub.complete');
  return (
    <li>
      <span className={classes.party}>
        <small>{t('sub.level.subPartner')}</small>
        <strong>
          <ContentText>{name}</ContentText>
        </strong>
        {reference && (
          <>
            {' · '}
            <bdi>{reference}</bdi>
          </>
        )}
        <small>
          <ContentText>{[purpose, period(subAgreement)].filter(Boolean).join(' · ')}</ContentText>
        </small>
        {withdrawn === null && <Found subAgreement={subAgreement} />}
        <span className={marks.mark} data-tone={tone}>
          <Icon name={!active ? 'archive' : isLacking ? 'alert' : 'circle-check'} size={14} />
          <span className={classes.state}>{state}</span>
        </span>
        {withdrawn === null && <SubChecks agreement={agreement.id} subAgreement={subAgreement} />}
        {withdrawn !== null && (
          <small>
            <ContentText>{withdrawn}</ContentText>
          </small>
        )}
      </span>
      {withdrawn === null && onEdit && onWithdraw && (
        <span className={classes.acts}>
          <Button
            component={Link}
            to={`${page}/annex?sub=${encodeURIComponent(id)}`}
            size="compact-sm"
            variant="default"
            aria-label={t('sub.annexOf', { name })}
          >
            {t('sub.annex')}
          </Button>
          <Button
            component={Link}
            to={`${page}/check?sub=${encodeURIComponent(id)}`}
            size="compact-sm"
            variant="default"
            aria-label={t('sub.checkOf', { name })}
          >
            {t('sub.check')}
          </Button>
          <Button size="compact-sm" variant="default" aria-label={t('sub.editOf', { name })} onClick={onEdit}>
            {t('sub.edit')}
          </Button>
          <Button
            size="compact-sm"
            variant="subtle"
            aria-label={t('sub.withdrawOf', { name })}
            onClick={onWithdraw}
          >
            {t('page.withdraw')}
          </Button>
        </span>
      )}
    </li>
  );
}

/** What was found about clauses and assessment, with article, words, day and result; what the gaps below say is not said here too. */
function Found({ subAgreement }: Pick<SubPartnerItemProps, 'subAgreement'>) {
  const { t } = useText('agreement');
  const { language } = useLanguage();
  const { flowDown, assessed, active, gaps } = subAgreement;
  const isTold = (of: string) => active && gaps.some((gap) => gap.startsWith(of));
  const clauses = flowDown
    ? [
        !isTold('flow-down') && t(`sub.flowDown.${flowDown.state}`),
        flowDown.article,
        flowDown.quote,
        t('elements.on', {
          source: t(`source.${flowDown.source}`),
          date: formatDate(flowDown.on, language, 'short'),
        }),
      ]
    : [];
  const made = assessed
    ? [
        !isTold('not-assessed') && assessed.on === null && t(`sub.assessed.${assessed.state}`),
        assessed.on && formatDate(assessed.on, language, 'short'),
        assessed.result,
      ]
    : [];
  const found = [
    [t('sub.what.clauses'), clauses],
    [t('sub.what.assessment'), made],
  ] as const;
  return found.map(([what, parts]) => {
    const words = parts.filter(Boolean).join(' · ');
    return words && <small key={what}>{t('sub.found', { what, words: isolated(words) })}</small>;
  });
}
