import { Anchor } from '@mantine/core';
import type { AssessmentView } from '../../../../shared/rules/assessment/assessment-view.ts';
import { PageNotice } from '../../../components/assessment/PageNotice.tsx';
import { useText } from '../../../text/text.ts';

interface VersionNoticeProps {
  readonly view: AssessmentView;
  readonly onCompare: () => void;
}

/** That a newer version of the instrument exists, while the assessment may still move to it. */
export function VersionNotice({ view, onCompare }: VersionNoticeProps) {
  const { t } = useText('assessment');
  if (view.newerVersion === null || !view.canMove) return null;
  return (
    <PageNotice icon="info" color="gray">
      {t('version.notice', { version: view.newerVersion, own: view.instrumentVersion })}{' '}
      <Anchor component="button" type="button" size="sm" onClick={onCompare}>
        {t('version.compare')}
      </Anchor>
    </PageNotice>
  );
}
