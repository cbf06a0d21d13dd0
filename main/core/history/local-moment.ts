import type { LocalMoment } from '../../../shared/documents/history/build-history-view.ts';

/** A moment where this computer is, as its calendar shows it; a clock that wrote nonsense is shown as it wrote. */
export const localMoment: LocalMoment = (at) => {
  const moment = new Date(at);
  if (Number.isNaN(moment.getTime())) return { day: at.slice(0, 10), time: '' };
  const two = (part: number) => String(part).padStart(2, '0');
  const year = String(moment.getFullYear()).padStart(4, '0');
  return {
    day: `${year}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`,
    time: `${two(moment.getHours())}:${two(moment.getMinutes())}`,
  };
};
