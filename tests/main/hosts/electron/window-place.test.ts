import { expect, it } from 'vitest';
import { placeWindow } from '../../../../main/hosts/electron/window-place.ts';

const desk = { x: 0, y: 0, width: 1920, height: 1040 };
const beside = { x: 1920, y: 0, width: 1280, height: 984 };
const last = { x: 100, y: 50, width: 1280, height: 840, isMaximized: false };

it('opens where it last was, on whichever screen that is', () => {
  expect(placeWindow(last, [desk])).toMatchObject({ x: 100, y: 50, width: 1280, height: 840 });
  const right = { ...last, x: 1960, isMaximized: true };
  expect(placeWindow(right, [desk, beside])).toMatchObject({ x: 1960, isMaximized: true });
});

it('opens in the middle of the main screen where the last one is gone, or it was never open', () => {
  for (const place of [null, { ...last, x: 1960 }, { ...last, y: -400 }]) {
    const placed = placeWindow(place, [desk]);
    expect(placed).toEqual({
      width: 1280,
      height: 840,
      isMaximized: false,
      smallest: { width: 640, height: 440 },
    });
  }
});

it('is never larger than what the system leaves of the screen, and moves as far as it must', () => {
  // A laptop of 1366 × 768 at 150 %, and one at 200 %.
  const small = { x: 0, y: 24, width: 911, height: 470 };
  expect(placeWindow(null, [small])).toMatchObject({ width: 911, height: 470 });
  expect(placeWindow(last, [small])).toMatchObject({ x: 0, y: 24, width: 911, height: 470 });
  const tiny = { x: 0, y: 0, width: 600, height: 400 };
  expect(placeWindow(null, [tiny])).toMatchObject({ smallest: { width: 600, height: 400 } });
  expect(placeWindow(null, [])).toMatchObject({ width: 1280, height: 840 });
});
