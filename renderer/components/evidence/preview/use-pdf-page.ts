import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type RefObject, useEffect, useState } from 'react';

/** Widest that a page is drawn, in dots of the screen: enough to read, and memory for a few pages at most. */
const WIDEST = 2400;

/** Draws one page as wide as its frame and puts it there. Returns whether it could not be drawn. */
export function usePdfPage(
  document: PDFDocumentProxy,
  number: number,
  frame: RefObject<HTMLElement | null>,
): boolean {
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    let current = true;
    let stop: (() => void) | null = null;
    setFailed(false);
    const draw = async () => {
      const page = await document.getPage(number);
      const place = frame.current;
      if (!current || !place) return;
      const natural = page.getViewport({ scale: 1 });
      const dots = Math.min(WIDEST, Math.max(320, place.clientWidth) * window.devicePixelRatio);
      const viewport = page.getViewport({ scale: dots / natural.width });
      const canvas = place.ownerDocument.createElement('canvas');
      canvas.width = Math.floor(viewport.width);
      canvas.height = Math.floor(viewport.height);
      const task = page.render({ canvas, viewport });
      stop = () => task.cancel();
      await task.promise;
      if (current) place.replaceChildren(canvas);
    };
    draw().catch(() => {
      if (current) setFailed(true);
    });
    return () => {
      current = false;
      stop?.();
    };
  }, [document, number, frame]);
  return hasFailed;
}
