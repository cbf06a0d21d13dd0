import { Alert, Anchor, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { AssessmentView } from '../../../../shared/assessment/assessment-view.ts';
import { Icon } from '../../../components/status/Icon.tsx';
import type { IconName } from '../../../components/status/icon-paths.ts';
import { ContentText } from '../../../components/text/ContentText.tsx';
import { formatDate } from '../../../components/text/dates.ts';
import { useLanguage, useText } from '../../../text/text.ts';

/** What a person must know before reading on: conflict, return, cancellation, revision. */
export function AssessmentNotices({ view }: { readonly view: AssessmentView }) {
  const { t } = useText('assessment');
  const { language } = useLanguage();
  const lastReturn = view.status === 'returned' ? view.returns.at(-1) : undefined;
  const notices: ReactNode[] = [];
  if (view.statusConflict) {
    notices.push(
      <Notice key="conflict" icon="conflict" color="red">
        {t('page.statusConflict')}{' '}
        <Anchor
          component={Link}
          to={`/partners/${encodeURIComponent(view.partner.reference)}?show=conflicts`}
          size="sm"
        >
          {t('page.settleThere')}
        </Anchor>
      </Notice>,
    );
  }
  if (lastReturn) {
    notices.push(
      <Notice key="returned" icon="restore" color="yellow">
        {t('page.returnedOn', { date: formatDate(lastReturn.fact.on, language) })}{' '}
        <ContentText>{lastReturn.fact.reason}</ContentText>
      </Notice>,
    );
  }
  if (view.cancelled) {
    const { by, fact } = view.cancelled;
    notices.push(
      <Notice key="cancelled" icon="cross" color="gray">
        {t('page.cancelledOn', { date: formatDate(fact.on, language), name: by.name })}{' '}
        <ContentText>{fact.reason}</ContentText> {t('primary.cancelled')}
      </Notice>,
    );
  }
  if (view.revises) {
    notices.push(
      <Notice key="revises" icon="copy" color="gray">
        {t('page.revises')} <AssessmentLink {...view.revises} />{' '}
        <ContentText>{view.revises.reason}</ContentText>
      </Notice>,
    );
  }
  if (view.revisedBy) {
    notices.push(
      <Notice key="revised" icon="info" color="gray">
        {t('page.revisedBy')} <AssessmentLink {...view.revisedBy} />
      </Notice>,
    );
  }
  return notices.length === 0 ? null : (
    <Stack gap={6} mb="sm">
      {notices}
    </Stack>
  );
}

interface NoticeProps {
  readonly icon: IconName;
  readonly color: string;
  readonly children: ReactNode;
}

function Notice({ icon, color, children }: NoticeProps) {
  return (
    <Alert color={color} variant="light" p={8} icon={<Icon name={icon} />}>
      {children}
    </Alert>
  );
}

function AssessmentLink({ reference }: { readonly reference: string }) {
  return (
    <Anchor component={Link} to={`/assessments/${encodeURIComponent(reference)}`} size="sm">
      <bdi dir="ltr">{reference}</bdi>
    </Anchor>
  );
}
