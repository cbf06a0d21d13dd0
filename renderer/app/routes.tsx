import { createHashRouter } from 'react-router';
import { AgreementPage } from '../features/agreement/AgreementPage.tsx';
import { AgreementsPage } from '../features/agreement/AgreementsPage.tsx';
import { ImportAgreementsPage } from '../features/agreement/ImportAgreementsPage.tsx';
import { LegalOverviewPage } from '../features/agreement/LegalOverviewPage.tsx';
import { PartnerAgreementsPage } from '../features/agreement/PartnerAgreementsPage.tsx';
import { AnnexPage } from '../features/annex/AnnexPage.tsx';
import { BatchPage } from '../features/annex/batch/BatchPage.tsx';
import { ClausePage } from '../features/clause/ClausePage.tsx';
import { CheckPage } from '../features/clause/check/CheckPage.tsx';
import { DifferencesPage } from '../features/differences/DifferencesPage.tsx';
import { ExchangePage } from '../features/exchange/ExchangePage.tsx';
import { ComparePage } from '../features/follow-through/ComparePage.tsx';
import { FollowUpPage } from '../features/follow-up/FollowUpPage.tsx';
import { ReturnedFormsPage } from '../features/form/ReturnedFormsPage.tsx';
import { OfficeHistoryPage } from '../features/history/OfficeHistoryPage.tsx';
import { PartnerHistoryPage } from '../features/history/PartnerHistoryPage.tsx';
import { ImportPage } from '../features/import/ImportPage.tsx';
import { LibraryPage } from '../features/library/LibraryPage.tsx';
import { DoublesPage } from '../features/partner/join/DoublesPage.tsx';
import { PartnerPage } from '../features/partner/PartnerPage.tsx';
import { PlanPage } from '../features/plan/PlanPage.tsx';
import { RegisterPage } from '../features/register/RegisterPage.tsx';
import { SettingsPage } from '../features/settings/SettingsPage.tsx';
import { PathPage } from '../features/timeline/PathPage.tsx';
import { TodoPage } from '../features/todo/TodoPage.tsx';
import { TrainingPage } from '../features/training/TrainingPage.tsx';
import { AssessmentPage } from './assessment/AssessmentPage.tsx';
import { FaultPage, NotFoundPage } from './FaultPage.tsx';
import { EditPartnerPage, NewPartnerPage } from './PartnerFormPage.tsx';
import { Shell } from './Shell.tsx';

// The part after "#", because pages come from app:// and from 127.0.0.1 alike and no host knows the routes.
export const router = createHashRouter([
  {
    path: '/',
    element: <Shell />,
    errorElement: <FaultPage />,
    children: [
      {
        errorElement: <FaultPage />,
        children: [
          { index: true, element: <RegisterPage /> },
          { path: 'partners/new', element: <NewPartnerPage /> },
          { path: 'partners/:reference', element: <PartnerPage /> },
          { path: 'partners/:reference/edit', element: <EditPartnerPage /> },
          { path: 'partners/:reference/plan', element: <PlanPage /> },
          { path: 'partners/:reference/follow-up', element: <FollowUpPage /> },
          { path: 'partners/:reference/path', element: <PathPage /> },
          { path: 'partners/:reference/history', element: <PartnerHistoryPage /> },
          { path: 'partners/:reference/agreements', element: <PartnerAgreementsPage /> },
          { path: 'assessments/:reference', element: <AssessmentPage /> },
          { path: 'assessments/:reference/compare', element: <ComparePage /> },
          { path: 'todo', element: <TodoPage /> },
          { path: 'doubles', element: <DoublesPage /> },
          { path: 'import', element: <ImportPage /> },
          { path: 'import/agreements', element: <ImportAgreementsPage /> },
          { path: 'forms', element: <ReturnedFormsPage /> },
          { path: 'differences', element: <DifferencesPage /> },
          { path: 'training', element: <TrainingPage /> },
          { path: 'exchange', element: <ExchangePage /> },
          { path: 'legal-overview', element: <LegalOverviewPage /> },
          { path: 'agreements', element: <AgreementsPage /> },
          { path: 'agreements/:reference', element: <AgreementPage /> },
          { path: 'agreements/:reference/annex', element: <AnnexPage /> },
          { path: 'agreements/:reference/check', element: <CheckPage /> },
          { path: 'annexes/batch', element: <BatchPage /> },
          { path: 'library', element: <LibraryPage /> },
          { path: 'library/clauses/:clause', element: <ClausePage /> },
          { path: 'settings/history', element: <OfficeHistoryPage /> },
          { path: 'settings', element: <SettingsPage /> },
          { path: '*', element: <NotFoundPage /> },
        ],
      },
    ],
  },
]);
