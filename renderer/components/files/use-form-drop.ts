import { useEffect, useRef, useState } from 'react';
import type { FileContent } from '../../../shared/ground/refusals/request.ts';
import { holdsFiles, mayBeForm, takeFiles } from './picked-files.ts';

/**
 * Takes forms dropped anywhere on the window where nothing else takes them, so that a browser never opens
 * a dropped file in the page's place. `onForms` gets those that may be forms, `onOther` runs for anything else.
 */
export function useFormDrop(
  onForms: (files: readonly FileContent[]) => void,
  onOther: () => void,
): { readonly over: boolean } {
  const [over, setOver] = useState(false);
  const latest = useRef({ onForms, onOther });
  latest.current = { onForms, onOther };
  useEffect(() => {
    const onDragOver = (event: DragEvent) => {
      if (event.defaultPrevented || !holdsFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onDragLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      setOver(false);
      if (event.defaultPrevented || !event.dataTransfer) return;
      event.preventDefault();
      const files = [...event.dataTransfer.files];
      const forms = files.filter(({ name }) => mayBeForm(name));
      if (forms.length < files.length) latest.current.onOther();
      if (forms.length > 0)
        void takeFiles(forms).then((taken) => {
          if (taken.tooLarge.length > 0) latest.current.onOther();
          if (taken.files.length > 0) latest.current.onForms(taken.files);
        });
    };
    window.addEventListener('dragover', onDragOver);
    window.addEventListener('dragleave', onDragLeave);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onDragOver);
      window.removeEventListener('dragleave', onDragLeave);
      window.removeEventListener('drop', onDrop);
    };
  }, []);
  return { over };
}
