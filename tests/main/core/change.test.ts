import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import type { OpenRegister } from '../../../main/adapters/workspace/assemble-register.ts';
import { createRegister } from '../../../main/adapters/workspace/create-register.ts';
import { createStore } from '../../../main/adapters/workspace/create-store.ts';
import { createWorkspaces } from '../../../main/adapters/workspace/create-workspaces.ts';
import type { AppEvent, Ports } from '../../../main/core/app.ts';
import { change, changeMany } from '../../../main/core/change.ts';
import { createDispatch } from '../../../main/core/dispatch.ts';
import { findSubject } from '../../../main/core/find.ts';
import type { Asked } from '../../../main/core/implement.ts';
import { createJobs } from '../../../main/core/jobs.ts';
import { silent } from '../../../main/core/progress.ts';
import { router } from '../../../main/core/router.ts';
import { openJournal, type Session } from '../../../main/core/session.ts';
import { ok } from '../../../shared/ground/result.ts';
import { emptyPartnerFile } from '../../../shared/record/file/partner-file.ts';
import { partnerField } from '../../../shared/record/file/partner-state.ts';
import { draftEntry } from '../../../shared/record/journal/read-entry.ts';
import { emptyPartnerFields } from '../../../shared/record/shapes/partner.ts';
import { instruments } from '../../support/desk.ts';
import { unusedPorts } from '../../support/unused-ports.ts';

const now = '2026-03-02T08:00:00.000Z';
const header = {
  product: 'psea-partner-assessment' as const,
  format: 1 as const,
  id: 'workspace-1',
  created: now,
  keys: { check: '', passphrase: '', recovery: '' },
};

interface Office {
  readonly session: Session;
  readonly register: OpenRegister;
  readonly events: AppEvent[];
  readonly asked: (own?: Partial<Asked>) => Asked;
  /** Everything that was recorded, and what the lists say. */
  readonly record: () => unknown;
}

/** An open workspace on the disk with one partner in it. */
function openOffice(ports: Partial<Ports> = {}): Office {
  const folder = mkdtempSync(join(tmpdir(), 'psea-change-'));
  const register = createRegister(folder, header, '0f'.repeat(32), () => new Uint8Array(32).fill(7));
  const events: AppEvent[] = [];
  let ids = 0;
  const session: Session = {
    ports: {
      ...unusedPorts,
      clock: { now: () => now, today: () => '2026-03-02' },
      ids: { newId: () => `id-${++ids}` },
      workspaces: createWorkspaces(),
      instruments,
      ...ports,
    },
    journal: null,
    savedAt: null,
    jobs: createJobs(),
    emit: (event) => events.push(event),
  };
  const { store, rows } = openJournal(
    session,
    createStore(register, () => undefined),
  );
  onTestFinished(() => {
    store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const asked = (own: Partial<Asked> = {}): Asked => ({
    session,
    changes: true,
    progress: silent,
    ensureAnswer: (answer) => answer,
    ...own,
  });
  const reference = 'SS-0001-TST';
  const created = { reference, fields: { ...emptyPartnerFields, name: 'Fictional partner' } };
  changeMany(
    asked(),
    () => ok(null),
    () =>
      ok({
        partners: [{ file: emptyPartnerFile('partner-1'), drafts: [draftEntry('partner.created', created)] }],
      }),
    () => null,
  );
  events.length = 0;
  session.savedAt = null;
  const record = () => ({
    entries: store.entries('partner-1'),
    head: store.head('partner-1'),
    lamport: store.lamport(),
    snapshot: store.snapshot('partner-1'),
    rows: rows.all(),
    savedAt: session.savedAt,
    events: [...events],
  });
  return { session, register, events, asked, record };
}

/** The change of an acronym, as a request makes it. */
const rename = (asked: Asked, acronym: string, options: { keep?: () => void; view?: () => unknown } = {}) =>
  change(
    asked,
    (journal) => {
      const found = findSubject(journal, 'SS-0001-TST');
      return found.ok ? ok({ ...found.value, keep: options.keep }) : found;
    },
    () => ok([draftEntry('partner.edited', { set: { acronym } })]),
    ({ file }) => options.view?.() ?? partnerField(file, 'acronym'),
  );

it('records, says when, tells every window, and answers with what the file has become', () => {
  const { asked, session, events } = openOffice();
  const kept: string[] = [];
  const answer = rename(asked(), 'ONE', { keep: () => void kept.push('kept') });
  expect(answer).toEqual(ok('ONE'));
  expect(session.savedAt).toBe(now);
  expect(events).toEqual([{ type: 'partner.changed', partner: 'partner-1' }]);
  expect(session.journal?.store.entries('partner-1').map(({ type }) => type)).toEqual([
    'partner.created',
    'partner.edited',
  ]);
  expect(session.journal?.rows.get('partner-1')?.acronym).toBe('ONE');
  expect(kept).toEqual(['kept']);
});

it.each<[string, (office: Office, kept: string[]) => unknown]>([
  [
    'an answer that is not what the contract promises',
    ({ asked }, kept) => {
      const ensureAnswer = () => {
        throw new Error('not as promised');
      };
      return rename(asked({ ensureAnswer }), 'ONE', { keep: () => void kept.push('kept') });
    },
  ],
  [
    'an answer that can’t be made',
    ({ asked }, kept) => {
      const view = () => {
        throw new Error('no view of it');
      };
      return rename(asked(), 'ONE', { view, keep: () => void kept.push('kept') });
    },
  ],
  [
    'a request that changes nothing by the contract',
    ({ asked }, kept) => rename(asked({ changes: false }), 'ONE', { keep: () => void kept.push('kept') }),
  ],
])('nothing is recorded, kept or told for %s', (_what, attempt) => {
  const office = openOffice();
  const before = office.record();
  const kept: string[] = [];
  expect(() => attempt(office, kept)).toThrow();
  expect(office.record()).toEqual(before);
  expect(kept).toEqual([]);
  expect(rename(office.asked(), 'TWO')).toEqual(ok('TWO'));
});

it('nothing is acknowledged that a full disk did not take, and the next change goes on from there', () => {
  const office = openOffice();
  const before = office.record();
  const { db } = office.register;
  // SQLite's own ceiling gives the error that a full disk gives.
  db.pragma(`max_page_count = ${db.pragma('page_count', { simple: true })}`);
  const notes = (n: number) => `${n}`.repeat(2000).slice(0, 4000);
  const many = Array.from({ length: 50 }, (_, n) =>
    draftEntry('partner.edited', { set: { notes: notes(n) } }),
  );
  const attempt = () =>
    change(
      office.asked(),
      (journal) => findSubject(journal, 'SS-0001-TST'),
      () => ok(many),
      () => null,
    );
  expect(attempt).toThrow('is full');
  expect(office.record()).toEqual(before);
  db.pragma('max_page_count = 1000000');
  expect(rename(office.asked(), 'TWO')).toEqual(ok('TWO'));
  expect(office.session.journal?.rows.get('partner-1')).toMatchObject({ acronym: 'TWO' });
});

it('what was begun in one workspace is not written into the next one', () => {
  const first = openOffice();
  const second = openOffice();
  const { journal } = first.session;
  if (!journal) throw new Error('No workspace is open.');
  first.session.journal = second.session.journal;
  const before = second.record();
  expect(rename(first.asked({ journal }), 'ONE')).toEqual(ok('ONE'));
  expect(second.record()).toEqual(before);
  expect(journal.store.entries('partner-1')).toHaveLength(2);
  journal.store.close();
  expect(() => rename(first.asked({ journal }), 'TWO')).toThrow();
  expect(second.record()).toEqual(before);
});

it('a batch of nothing writes nothing and tells nobody', () => {
  const { asked, record } = openOffice();
  const before = record();
  expect(
    changeMany(
      asked(),
      () => ok('found'),
      () => ok({}),
      (_, found) => found,
    ),
  ).toEqual(ok('found'));
  expect(record()).toEqual(before);
});

it('what was written while a request waited is built upon, not written over', async () => {
  const office = openOffice({
    // As an annex of a batch is recorded while a document is looked at.
    inspectFile: async () => {
      rename(office.asked(), 'MEANWHILE');
      return { kind: 'text', mediaType: 'text/plain', flags: [] };
    },
  });
  const file = { name: 'policy.txt', bytes: new TextEncoder().encode('Fictional policy.') };
  const dispatch = createDispatch(router, office.session);
  const added = await dispatch(['evidence', 'add'], { partner: 'SS-0001-TST', file });
  expect(added).toMatchObject({ ok: true });
  const shown = await dispatch(['partner', 'get'], { partner: 'SS-0001-TST' });
  expect(shown).toMatchObject({ value: { fields: { acronym: 'MEANWHILE' } } });
  const checked = await dispatch(['workspace', 'check'], {});
  expect(checked).toMatchObject({ value: { problems: [] } });
});
