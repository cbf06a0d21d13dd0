import { lazyPart } from '../components/lazy/lazy-part.ts';

// Today is what people see first; everything else comes when it is asked for.
export const AgreementPage = lazyPart(
  'AgreementPage',
  () => import('../features/agreement/AgreementPage.tsx'),
);
export const AgreementsPage = lazyPart(
  'AgreementsPage',
  () => import('../features/agreement/AgreementsPage.tsx'),
);
export const AnnexPage = lazyPart('AnnexPage', () => import('../features/annex/AnnexPage.tsx'));
export const AssessmentPage = lazyPart('AssessmentPage', () => import('./assessment/AssessmentPage.tsx'));
export const BatchPage = lazyPart('BatchPage', () => import('../features/annex/batch/BatchPage.tsx'));
export const CheckPage = lazyPart('CheckPage', () => import('../features/clause/check/CheckPage.tsx'));
export const ClausePage = lazyPart('ClausePage', () => import('../features/clause/ClausePage.tsx'));
export const ComparePage = lazyPart(
  'ComparePage',
  () => import('../features/follow-through/ComparePage.tsx'),
);
export const DifferencesPage = lazyPart(
  'DifferencesPage',
  () => import('../features/differences/DifferencesPage.tsx'),
);
export const DoublesPage = lazyPart('DoublesPage', () => import('../features/partner/join/DoublesPage.tsx'));
export const EditPartnerPage = lazyPart('EditPartnerPage', () => import('./PartnerFormPage.tsx'));
export const ExchangePage = lazyPart('ExchangePage', () => import('../features/exchange/ExchangePage.tsx'));
export const FollowUpPage = lazyPart('FollowUpPage', () => import('../features/follow-up/FollowUpPage.tsx'));
export const HelpPage = lazyPart('HelpPage', () => import('../features/help/HelpPage.tsx'));
export const ImportAgreementsPage = lazyPart(
  'ImportAgreementsPage',
  () => import('../features/agreement/ImportAgreementsPage.tsx'),
);
export const ImportPage = lazyPart('ImportPage', () => import('../features/import/ImportPage.tsx'));
export const LegalOverviewPage = lazyPart(
  'LegalOverviewPage',
  () => import('../features/agreement/LegalOverviewPage.tsx'),
);
export const InstrumentEditorPage = lazyPart(
  'EditorPage',
  () => import('../features/library/editor/EditorPage.tsx'),
);
export const LibraryPage = lazyPart('LibraryPage', () => import('../features/library/LibraryPage.tsx'));
export const NewPartnerPage = lazyPart('NewPartnerPage', () => import('./PartnerFormPage.tsx'));
export const OfficeHistoryPage = lazyPart(
  'OfficeHistoryPage',
  () => import('../features/history/OfficeHistoryPage.tsx'),
);
export const PartnerAgreementsPage = lazyPart(
  'PartnerAgreementsPage',
  () => import('../features/agreement/PartnerAgreementsPage.tsx'),
);
export const PartnerHistoryPage = lazyPart(
  'PartnerHistoryPage',
  () => import('../features/history/PartnerHistoryPage.tsx'),
);
export const PartnerPage = lazyPart('PartnerPage', () => import('../features/partner/PartnerPage.tsx'));
export const PathPage = lazyPart('PathPage', () => import('../features/timeline/PathPage.tsx'));
export const PlanPage = lazyPart('PlanPage', () => import('../features/plan/PlanPage.tsx'));
export const PortfolioPage = lazyPart(
  'PortfolioPage',
  () => import('../features/portfolio/PortfolioPage.tsx'),
);
export const RegisterPage = lazyPart('RegisterPage', () => import('../features/register/RegisterPage.tsx'));
export const ReportsPage = lazyPart(
  'ReportsPage',
  () => import('../features/portfolio/reports/ReportsPage.tsx'),
);
export const ReturnedFormsPage = lazyPart(
  'ReturnedFormsPage',
  () => import('../features/form/ReturnedFormsPage.tsx'),
);
export const SettingsPage = lazyPart('SettingsPage', () => import('../features/settings/SettingsPage.tsx'));
export const TodoPage = lazyPart('TodoPage', () => import('../features/todo/TodoPage.tsx'));
export const TrainingPage = lazyPart('TrainingPage', () => import('../features/training/TrainingPage.tsx'));

/** Fetches what is most often opened next, so that the first click needn't wait for it. */
export function prepareLikelyPages(): void {
  for (const page of [RegisterPage, PartnerPage, AssessmentPage, TodoPage]) page.prepare();
}
