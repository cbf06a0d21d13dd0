import { useElementSize } from '@mantine/hooks';
import { type RefObject, useEffect, useRef } from 'react';
import type { Timeline } from '../../../../shared/rules/timeline/timeline.ts';
import { useLanguage } from '../../../text/text.ts';
import { middleOf, monthsOf } from '../model/scale.ts';

const FEWEST_PIXELS_A_MONTH = 64;
/** Below this the names of standards leave too little for the picture. */
const WIDE = 820;

export interface Track {
  readonly frame: RefObject<HTMLElement | null>;
  readonly measured: (element: HTMLDivElement | null) => void;
  /** Width of the time axis and of the names before it, in pixels. */
  readonly width: number;
  readonly names: number;
  /** Whether it is wider than its frame. */
  readonly scrolls: boolean;
}

/** How wide the time axis is drawn: the whole frame, or wider and scrolling in it, today in sight. */
export function useTrack(timeline: Timeline): Track {
  const { direction } = useLanguage();
  const frame = useRef<HTMLElement>(null);
  const { ref: measured, width: room } = useElementSize<HTMLDivElement>();
  const names = room === 0 || room >= WIDE ? 176 : 88;
  const fewest = monthsOf(timeline).length * FEWEST_PIXELS_A_MONTH;
  const width = Math.max(fewest, Math.floor((room || 1000) - names - 2));
  const today = middleOf(timeline.today, timeline) * width;
  useEffect(() => {
    const element = frame.current;
    if (!element || room === 0) return;
    const left = Math.max(0, today - (room - names) / 2);
    element.scrollLeft = direction === 'rtl' ? -left : left;
  }, [today, room, names, direction]);
  return { frame, measured, width, names, scrolls: room > 0 && width + names > room };
}
