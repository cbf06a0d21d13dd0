import { createHashRouter } from 'react-router';
import { AssessmentPage } from '../features/assessment/AssessmentPage.tsx';
import { DifferencesPage } from '../features/differences/DifferencesPage.tsx';
import { ReturnedFormsPage } from '../features/form/ReturnedFormsPage.tsx';
import { ImportPage } from '../features/import/ImportPage.tsx';
import { LibraryPage } from '../features/library/LibraryPage.tsx';
import { PartnerPage } from '../features/partner/PartnerPage.tsx';
import { RegisterPage } from '../features/register/RegisterPage.tsx';
import { SettingsPage } from '../features/settings/SettingsPage.tsx';
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
          { path: 'assessments/:reference', element: <AssessmentPage /> },
          { path: 'import', element: <ImportPage /> },
          { path: 'forms', element: <ReturnedFormsPage /> },
          { path: 'differences', element: <DifferencesPage /> },
          { path: 'library', element: <LibraryPage /> },
          { path: 'settings', element: <SettingsPage /> },
          { path: '*', element: <NotFoundPage /> },
        ],
      },
    ],
  },
]);
