import { Anchor, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { AssessmentView } from '../../../../shared/rules/assessment/assessment-view.ts';
import { AssessmentLink } from '../../../components/assessment/AssessmentLink.tsx';
import { PageNotice } from '../../../components/assessment/PageNotice.tsx';
import { ContentText } from '../../../components/text/ContentText.tsx';
import { formatDate } from '../../../components/text/dates.ts';
import { useLanguage, useText } from '../../../text/text.ts';
import classes from './AssessmentNotices.module.css';

interface AssessmentNoticesProps {
  readonly view: AssessmentView;
  /** What the page adds: which assessments it follows, and which follow it. */
  readonly children: ReactNode;
}

/** What a person must know before reading on: conflict, return, cancellation, what it revises. */
export function AssessmentNotices({ view, children }: AssessmentNoticesProps) {
  const { t } = useText('assessment');
  const { language } = useLanguage();
  const lastReturn = view.status === 'returned' ? view.returns.at(-1) : undefined;
  const notices: ReactNode[] = [];
  if (view.statusConflict) {
    notices.push(
      <PageNotice key="conflict" icon="conflict" color="red">
        {t('page.statusConflict')}{' '}
        <Anchor
          component={Link}
          to={`/partners/${encodeURIComponent(view.partner.reference)}?show=conflicts`}
          size="sm"
        >
          {t('page.settleThere')}
        </Anchor>
      </PageNotice>,
    );
  }
  if (lastReturn) {
    notices.push(
      <PageNotice key="returned" icon="restore" color="yellow">
        {t('page.returnedOn', { date: formatDate(lastReturn.fact.on, language) })}{' '}
        <ContentText>{lastReturn.fact.reason}</ContentText>
      </PageNotice>,
    );
  }
  if (view.cancelled) {
    const { by, fact } = view.cancelled;
    notices.push(
      <PageNotice key="cancelled" icon="cross" color="gray">
        {t('page.cancelledOn', { date: formatDate(fact.on, language), name: by.name })}{' '}
        <ContentText>{fact.reason}</ContentText> {t('primary.cancelled')}
      </PageNotice>,
    );
  }
  if (view.revises) {
    notices.push(
      <PageNotice key="revises" icon="copy" color="gray">
        {t('page.revises')} <AssessmentLink {...view.revises} />
        {t('page.revisesWhy')} <ContentText>{view.revises.reason}</ContentText>
      </PageNotice>,
    );
  }
  return (
    <Stack gap={6} mb="sm" className={classes.notices ?? ''}>
      {notices}
      {children}
    </Stack>
  );
}
