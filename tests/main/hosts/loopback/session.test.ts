import { expect, it } from 'vitest';
import { createSessions } from '../../../../main/hosts/loopback/session.ts';

const KEPT = 32;

it('thirty-two browsers stay let in, and one more takes the place of the first', () => {
  const sessions = createSessions();
  const enter = () => sessions.trade(sessions.newToken()) ?? '';
  const entered = Array.from({ length: KEPT }, enter);
  expect(entered.filter((session) => sessions.has(session))).toHaveLength(KEPT);
  const oneMore = enter();
  expect([sessions.has(entered[0]), sessions.has(entered[1]), sessions.has(oneMore)]).toEqual([
    false,
    true,
    true,
  ]);
});

it('a token lets in once, and nothing else lets in', () => {
  const sessions = createSessions();
  const token = sessions.newToken();
  expect(sessions.trade(token)).toMatch(/^[\w-]{43}$/);
  expect([sessions.trade(token), sessions.trade('guess'), sessions.has(undefined), sessions.has('')]).toEqual(
    [null, null, false, false],
  );
});
