import type { Rectangle } from 'electron';
import type { StoredPreferences } from '../stored-preferences.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** What a laptop of 1366 × 768 at 150 % still shows whole. */
const SMALLEST: Size = { width: 640, height: 440 };
const USUAL: Size = { width: 1280, height: 840 };
/** As much of the window's upper edge must be on a screen to be taken hold of. */
const GRIP = 80;

export interface WindowPlace extends Size {
  readonly x?: number;
  readonly y?: number;
  readonly isMaximized: boolean;
  readonly smallest: Size;
}

/**
 * Where the window opens: where it last was, if it can be taken hold of there, else in the middle; never larger than the
 * part of that screen which the system leaves to programs. `areas`: those parts, the main screen first.
 */
export function placeWindow(earlier: StoredPreferences['window'], areas: readonly Rectangle[]): WindowPlace {
  const held = earlier && (areas.find((area) => canBeHeld(area, earlier)) ?? null);
  const area = held ?? areas[0];
  const wanted = held && earlier ? earlier : USUAL;
  const size = area ? shrink(wanted, area) : wanted;
  const at = held && earlier && area ? keepWithin(earlier, size, area) : {};
  const smallest = area ? shrink(SMALLEST, area) : SMALLEST;
  return { ...size, ...at, isMaximized: (held && earlier?.isMaximized) ?? false, smallest };
}

const shrink = (size: Size, area: Size): Size => ({
  width: Math.min(size.width, area.width),
  height: Math.min(size.height, area.height),
});

/** A window that became smaller may begin further left and up; one that fitted stays where it was. */
function keepWithin(place: Rectangle, size: Size, area: Rectangle): { x: number; y: number } {
  const isSmaller = size.width < place.width || size.height < place.height;
  if (!isSmaller) return { x: place.x, y: place.y };
  return {
    x: Math.max(area.x, Math.min(place.x, area.x + area.width - size.width)),
    y: Math.max(area.y, Math.min(place.y, area.y + area.height - size.height)),
  };
}

function canBeHeld(area: Rectangle, place: Rectangle): boolean {
  return (
    place.x + place.width > area.x + GRIP &&
    place.x < area.x + area.width - GRIP &&
    place.y >= area.y - 1 &&
    place.y < area.y + area.height - GRIP
  );
}
