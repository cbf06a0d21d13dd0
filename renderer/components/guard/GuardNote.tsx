import { type ReactNode, useContext, useDeferredValue, useEffect, useId, useMemo } from 'react';
import { findCaseDetail, findCaseDetailInFileName } from '../../../shared/ground/guard/find-case-detail.ts';
import { useText } from '../../text/text.ts';
import { fillText, isolated } from '../form/fill-text.ts';
import { Notice } from '../page/Notice.tsx';
import { GuardContext } from './guard-context.ts';
import { prepareGuard } from './prepare-guard.ts';

interface GuardNoteProps {
  readonly text: string | null;
  /** Of a file, whose words are parted by other signs. */
  readonly isFileName?: boolean;
  /** Beside the reason, such as a button that saves anyway. */
  readonly children?: ReactNode;
}

/**
 * Stands under a field and says, before anything is saved, why its text looks like detail of a case. It
 * never blocks: the person may know better. In a dialog, the button then says that it saves anyway.
 */
export function GuardNote({ text, isFileName = false, children }: GuardNoteProps) {
  const { t } = useText('guard');
  const field = useId();
  const watch = useContext(GuardContext);
  const read = useDeferredValue(text ?? '');
  const warnings = useMemo(
    () => (isFileName ? findCaseDetailInFileName(read) : findCaseDetail(read)),
    [read, isFileName],
  );
  const isWarned = warnings.length > 0;
  useEffect(prepareGuard, []);
  useEffect(() => (isWarned ? watch?.warn(field) : undefined), [isWarned, watch, field]);
  if (!isWarned) return null;
  return (
    <Notice tone="fair" icon="alert" title={t('common:guard.title')} role="status">
      {warnings.map(({ code, start, words }) => (
        <span key={`${code}-${start}`}>
          {fillText(String(t(code, { skipInterpolation: true })), { words: isolated(words) })}
        </span>
      ))}
      {children}
    </Notice>
  );
}
