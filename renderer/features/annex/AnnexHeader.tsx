import { Anchor, Button } from '@mantine/core';
import { Link } from 'react-router';
import type { AgreementView, SubAgreementView } from '../../../shared/rules/agreement/agreement-view.ts';
import { PageHeader } from '../../components/page/PageHeader.tsx';
import { Icon } from '../../components/status/Icon.tsx';
import { ContentText } from '../../components/text/ContentText.tsx';
import { useText } from '../../text/text.ts';
import classes from './AnnexScreen.module.css';

interface AnnexHeaderProps {
  readonly agreement: AgreementView;
  readonly subAgreement: SubAgreementView | null;
  /** Whether it is known yet what would be written. */
  readonly isReady: boolean;
  readonly isWriting: boolean;
  readonly onDraft: () => void;
  readonly onFinal: () => void;
}

/** Whose annex it is, and the two things that can be done with it. */
export function AnnexHeader({
  agreement,
  subAgreement,
  isReady,
  isWriting,
  onDraft,
  onFinal,
}: AnnexHeaderProps) {
  const { t } = useText('annex');
  const { reference, partner } = agreement;
  return (
    <PageHeader
      title={subAgreement ? t('sub.title', { name: subAgreement.name }) : t('page.title', { reference })}
      where={
        <span className={classes.where}>
          <Anchor component={Link} to={`/agreements/${encodeURIComponent(reference)}`} size="sm">
            {t('page.agreement')} <bdi>{reference}</bdi>
          </Anchor>
          <Anchor component={Link} to={`/partners/${encodeURIComponent(partner.reference)}`} size="sm">
            <ContentText>{partner.name}</ContentText>
          </Anchor>
        </span>
      }
      secondary={
        <Button
          variant="default"
          leftSection={<Icon name="download" />}
          loading={isWriting}
          disabled={!isReady}
          onClick={onDraft}
        >
          {t('draft.action')}
        </Button>
      }
      action={{
        label: t('final.action'),
        explanation: t('final.explain'),
        disabled: !isReady,
        onAct: onFinal,
      }}
    />
  );
}
