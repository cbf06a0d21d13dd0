import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { PartnerView } from '../../../shared/rules/register/partner-view.ts';
import { resultStateOf } from '../../../shared/rules/standing/result-state.ts';
import { client } from '../../client/client.ts';
import { useText } from '../../text/text.ts';
import type { RailStepId } from '../assessment/rail.ts';
import { StageRail } from '../assessment/StageRail.tsx';
import { keys } from '../session/requests.ts';
import { useRequest } from '../session/use-request.ts';
import { useToday } from '../session/use-status.ts';
import { ResultBadge } from '../status/RatingBadge.tsx';
import { ContentText } from '../text/ContentText.tsx';
import { PageHeader, type PrimaryAction } from './PageHeader.tsx';
import classes from './PartnerPageHeader.module.css';
import { PartnerTabs } from './PartnerTabs.tsx';

interface PartnerPageHeaderProps {
  readonly partner: PartnerView;
  /** Which part of the file it is, such as "Plan". */
  readonly title: string;
  readonly action?: PrimaryAction | null;
  readonly secondary?: ReactNode;
  /** Further steps of the path, such as the action that is open. */
  readonly where?: ReactNode;
  /** Which step of the assessment at hand the page is; then the others are one click away. */
  readonly step?: RailStepId;
}

/** Top of a page about one part of a partner's file: whose it is, how the partner is rated, and the other parts. */
export function PartnerPageHeader(props: PartnerPageHeaderProps) {
  const { partner, title, action, secondary, where, step } = props;
  const { t } = useText('partner');
  const { row } = partner;
  const today = useToday();
  return (
    <PageHeader
      title={`${title} · ${row.name}`}
      shownTitle={
        <>
          {title}
          {' · '}
          <ContentText>{row.name}</ContentText>
        </>
      }
      where={
        <span className={classes.where}>
          <Anchor component={Link} to="/register" size="sm">
            {t('page.register')}
          </Anchor>
          <bdi dir="ltr">{row.reference}</bdi>
          <ResultBadge
            rating={row.rating}
            risk={row.risk}
            state={resultStateOf(row, today)}
            relied={row.relied}
          />
          {where}
        </span>
      }
      action={action ?? null}
      secondary={secondary}
    >
      {step && row.assessment && <RailOfPartner assessment={row.assessment.id} here={step} />}
      <PartnerTabs row={row} />
    </PageHeader>
  );
}

/** The rail once the assessment is there; its room is kept until then. */
function RailOfPartner({ assessment, here }: { readonly assessment: string; readonly here: RailStepId }) {
  const { value } = useRequest(keys.assessment(assessment), () => client.assessment.get({ assessment }));
  return <div className={classes.rail}>{value && <StageRail view={value} here={here} />}</div>;
}
