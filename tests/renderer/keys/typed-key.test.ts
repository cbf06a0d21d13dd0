import { expect, it } from 'vitest';
import { typedKey } from '../../../renderer/components/keys/typed-key.ts';

const key = (written: string, code: string, shiftKey = false) => typedKey({ key: written, code, shiftKey });

it('takes digits and letters from keyboards that write others', () => {
  expect(key('1', 'Digit1')).toBe('1');
  expect(key('&', 'Digit1')).toBe('1');
  expect(key('é', 'Digit2')).toBe('2');
  expect(key('ت', 'KeyJ')).toBe('j');
  expect(key('о', 'KeyJ')).toBe('j');
  expect(key('л', 'KeyK')).toBe('k');
  expect(key('١', 'Digit1')).toBe('1');
  expect(key('3', 'Numpad3')).toBe('3');
});

it('takes a Latin letter for itself, wherever it lies', () => {
  expect(key('j', 'KeyC')).toBe('j');
  expect(key('J', 'KeyJ', true)).toBe('j');
  expect(key('c', 'KeyJ')).toBe('c');
});

it('leaves signs and named keys as they are', () => {
  expect(key('?', 'Slash', true)).toBe('?');
  expect(key('!', 'Digit1', true)).toBe('!');
  for (const name of ['ArrowDown', 'PageUp', 'Enter', 'Escape']) expect(key(name, name)).toBe(name);
});
