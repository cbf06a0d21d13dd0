import { VisuallyHidden } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useStatus } from '../components/session/use-status.ts';
import { formatTime } from '../components/text/dates.ts';
import { useLanguage, useText } from '../text/text.ts';

/** Tells a screen reader that a change was saved, without taking the focus. */
export function SaveAnnouncer() {
  const { t } = useText('shell');
  const { language } = useLanguage();
  const savedAt = useStatus().value?.savedAt ?? null;
  const before = useRef(savedAt);
  const [words, setWords] = useState('');
  useEffect(() => {
    if (savedAt && before.current !== null && savedAt !== before.current) {
      setWords(t('announceSaved', { time: formatTime(savedAt, language) }));
    }
    before.current = savedAt;
  }, [savedAt, language, t]);
  return (
    <VisuallyHidden role="status" aria-live="polite">
      {words}
    </VisuallyHidden>
  );
}
