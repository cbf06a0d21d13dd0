import { useState } from 'react';
import type { PartnerField } from '../../../shared/record/shapes/partner.ts';
import type { PartnerView } from '../../../shared/rules/register/partner-view.ts';
import { Later } from '../../components/lazy/Later.tsx';
import { AssessmentsCard } from './cards/AssessmentsCard.tsx';
import { BasesCard } from './cards/BasesCard.tsx';
import { ConflictsCard } from './cards/ConflictsCard.tsx';
import { DetailsCard } from './cards/DetailsCard.tsx';
import { EffortCard } from './cards/EffortCard.tsx';
import { EvidenceCard } from './cards/EvidenceCard.tsx';
import { HeadquartersCard } from './cards/HeadquartersCard.tsx';
import { StandingCard } from './cards/StandingCard.tsx';
import { type PartnerDialog, PartnerDialogs } from './dialogs/PartnerDialogs.tsx';
import { BlocksNotice } from './diligence/BlocksNotice.tsx';
import { DiligenceCard } from './diligence/DiligenceCard.tsx';
import { HistoryDrawer } from './history/HistoryDrawer.tsx';
import { JoinedCard } from './join/JoinedCard.tsx';
import { PartnerHeader } from './PartnerHeader.tsx';
import { PartnerNotices } from './PartnerNotices.tsx';
import classes from './PartnerScreen.module.css';
import { ReliancesCard } from './reliance/ReliancesCard.tsx';
import { useAssessmentView } from './use-assessment-view.ts';

interface PartnerScreenProps {
  readonly partner: PartnerView;
  /** Under which reference or id the page was opened. */
  readonly asked: string;
}

/** The page once the file is there: where it stands, what comes next, and everything recorded. */
export function PartnerScreen({ partner, asked }: PartnerScreenProps) {
  const [dialog, setDialog] = useState<PartnerDialog | null>(null);
  const [history, setHistory] = useState<PartnerField | null>(null);
  const atHand = useAssessmentView(partner.row.assessment?.id ?? null);
  return (
    <>
      <PartnerHeader partner={partner} atHand={atHand} onDialog={setDialog} />
      <PartnerNotices partner={partner} asked={asked} />
      <BlocksNotice partner={partner} onDialog={setDialog} />
      {partner.conflicts.length > 0 && <ConflictsCard partner={partner} />}
      <div className={classes.columns}>
        <div className={classes.main}>
          <StandingCard partner={partner} atHand={atHand} />
          <Later>
            <AssessmentsCard partner={partner} atHand={atHand} onDialog={setDialog} />
            <EvidenceCard partner={partner} atHand={atHand} />
            <EffortCard partner={partner} />
            <DiligenceCard partner={partner} onDialog={setDialog} />
            <JoinedCard partner={partner} onDialog={setDialog} />
            <HeadquartersCard partner={partner} />
            <ReliancesCard partner={partner} onDialog={setDialog} />
            <BasesCard partner={partner} onDialog={setDialog} />
          </Later>
        </div>
        <Later>
          <DetailsCard partner={partner} onHistory={setHistory} />
        </Later>
      </div>
      {dialog && <PartnerDialogs dialog={dialog} partner={partner} onClose={() => setDialog(null)} />}
      {history && <HistoryDrawer partner={partner} field={history} onClose={() => setHistory(null)} />}
    </>
  );
}
