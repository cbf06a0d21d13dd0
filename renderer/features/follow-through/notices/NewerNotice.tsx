import type { AssessmentView } from '../../../../shared/rules/assessment/assessment-view.ts';
import { AssessmentLink } from '../../../components/assessment/AssessmentLink.tsx';
import { PageNotice } from '../../../components/assessment/PageNotice.tsx';
import { usePartner } from '../../../components/session/use-partners.ts';
import { useText } from '../../../text/text.ts';
import { isDetermined, newerThan } from './newer.ts';
import classes from './ReassessmentNotice.module.css';

/** Which assessment took the place of this one, or will: a revision, a reassessment, or one that was begun anew. */
export function NewerNotice({ view }: { readonly view: AssessmentView }) {
  const { t } = useText('assessment');
  const rows = usePartner(view.partner.reference).value?.assessments ?? [];
  if (view.status === 'cancelled') return null;
  const newer = newerThan(view, rows);
  const reference = newer?.reference ?? (view.revisedBy ?? view.reassessedBy)?.reference;
  if (reference === undefined) return null;
  const how =
    view.revisedBy?.reference === reference
      ? ('page.revisedBy' as const)
      : view.reassessedBy?.reference === reference
        ? ('page.reassessedBy' as const)
        : ('page.newer' as const);
  return (
    <PageNotice icon="info" color="blue">
      {t(how)} <AssessmentLink reference={reference} />
      {newer && (
        <p className={classes.line}>{t(isDetermined(newer) ? 'page.replaced' : 'page.standsUntil')}</p>
      )}
    </PageNotice>
  );
}
