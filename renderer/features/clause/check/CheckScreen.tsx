import { Anchor, Button, Checkbox, Loader } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import type { AgreementView, SubAgreementView } from '../../../../shared/rules/agreement/agreement-view.ts';
import { RefusalAlert } from '../../../components/form/RefusalAlert.tsx';
import { GuardNote } from '../../../components/guard/GuardNote.tsx';
import { EmptyState } from '../../../components/page/EmptyState.tsx';
import { Notice } from '../../../components/page/Notice.tsx';
import { PageHeader } from '../../../components/page/PageHeader.tsx';
import { PageSection } from '../../../components/page/PageSection.tsx';
import { Icon } from '../../../components/status/Icon.tsx';
import { ContentText } from '../../../components/text/ContentText.tsx';
import { useText } from '../../../text/text.ts';
import { AnnexChoice, ComparedWith } from './AnnexChoice.tsx';
import classes from './Check.module.css';
import { CheckResult } from './CheckResult.tsx';
import { EarlierChecks } from './EarlierChecks.tsx';
import { ExportComparison } from './ExportComparison.tsx';
import { useCheck } from './use-check.ts';
import { WithoutClauses } from './WithoutClauses.tsx';

interface CheckScreenProps {
  readonly agreement: AgreementView;
  /** Whose contract came back; null for the agreement's own. */
  readonly subAgreement: SubAgreementView | null;
}

/** Choose a returned contract, read how it differs, and keep that with the agreement. */
export function CheckScreen({ agreement, subAgreement }: CheckScreenProps) {
  const { t } = useText('clause');
  const work = useCheck(agreement, subAgreement?.id ?? null);
  const { file, check, isRecorded } = work;
  const [recordElements, setRecordElements] = useState(false);
  const chooseButton = (
    <Button
      variant={file ? 'default' : 'filled'}
      leftSection={<Icon name="upload" />}
      onClick={() => void work.choose()}
    >
      {t(file ? 'check.another' : 'check.choose')}
    </Button>
  );
  return (
    <>
      <PageHeader
        title={
          subAgreement
            ? t('sub.title', { name: subAgreement.name })
            : t('check.title', { reference: agreement.reference })
        }
        where={
          <span className={classes.where}>
            <Anchor component={Link} to={`/agreements/${encodeURIComponent(agreement.reference)}`} size="sm">
              {t('check.agreement')} <bdi>{agreement.reference}</bdi>
            </Anchor>
            <ContentText>{agreement.partner.name}</ContentText>
          </span>
        }
        secondary={file ? chooseButton : null}
        action={
          check && !isRecorded
            ? {
                label: t('check.record'),
                explanation: t('check.recordExplain'),
                running: work.recording,
                onAct: () => void work.record(recordElements),
              }
            : null
        }
      />
      <div className={classes.screen}>
        <RefusalAlert refusal={work.refusal} />
        {subAgreement && work.refusal?.code === 'CONTRACT_WITHOUT_CLAUSES' && (
          <WithoutClauses subAgreement={subAgreement} />
        )}
        {!file && (
          <EmptyState title={t('check.emptyTitle')} text={t(subAgreement ? 'sub.empty' : 'check.empty')}>
            {chooseButton}
          </EmptyState>
        )}
        {!isRecorded && (
          <AnnexChoice
            agreement={agreement}
            subAgreement={subAgreement?.id ?? null}
            value={work.annex}
            onChange={work.setAnnex}
          />
        )}
        {file && work.reading && (
          <p role="status" className={classes.quiet}>
            <Loader size="xs" /> {t('check.reading', { name: file.name })}
          </p>
        )}
        {isRecorded && check && (
          <Notice tone="good" icon="circle-check" title={t('check.recorded')} role="status">
            <span>{t(subAgreement ? 'sub.recordedText' : 'check.recordedText')}</span>
            <ExportComparison
              agreement={agreement.reference}
              subAgreement={subAgreement?.id ?? null}
              check={check.id}
            />
          </Notice>
        )}
        {check && <GuardNote text={check.file.name} isFileName />}
        {check && (
          <PageSection title={<bdi>{check.file.name}</bdi>}>
            <ComparedWith agreement={agreement} annex={check.annex} basis={check.account?.basis ?? null} />
            {!isRecorded && (
              <Checkbox
                label={t(subAgreement ? 'sub.elements' : 'check.elements')}
                description={t(subAgreement ? 'sub.elementsHint' : 'check.elementsHint')}
                checked={recordElements}
                onChange={(event) => setRecordElements(event.currentTarget.checked)}
              />
            )}
            <CheckResult key={check.id} check={check} />
          </PageSection>
        )}
        <EarlierChecks
          agreement={agreement}
          subAgreement={subAgreement}
          except={isRecorded ? (check?.id ?? null) : null}
        />
      </div>
    </>
  );
}
