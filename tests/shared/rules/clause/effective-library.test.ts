import { describe, expect, it } from 'vitest';
import { clauseContents } from '../../../../assessments/index.ts';
import type { ClauseLibrary, ClauseLibraryText } from '../../../../shared/content/clause/clause.ts';
import { loadShippedClauses } from '../../../../shared/content/clause/load-clauses.ts';
import { compareVersions, type Versions, versionsOf } from '../../../../shared/content/files/versions.ts';
import type { KeptPack } from '../../../../shared/content/packs/pack.ts';
import { readPack } from '../../../../shared/content/packs/read-pack.ts';
import type { ClauseApproval } from '../../../../shared/record/shapes/content.ts';
import type { ClauseApprovalEvent } from '../../../../shared/record/workspace/workspace-file.ts';
import { buildClauseDetail, buildClauseView } from '../../../../shared/rules/clause/build-clause-view.ts';
import {
  decideApproveClause,
  decideWithdrawApproval,
} from '../../../../shared/rules/clause/decide/approve.ts';
import {
  approvalOf,
  type EffectiveLibrary,
  effectiveLibrary,
  type StandingClause,
} from '../../../../shared/rules/clause/effective-library.ts';
import { importedPack } from '../../../../shared/rules/packs/imported-pack.ts';
import { asPackFiles, ownClausePack, type PackFiles, translationPack } from '../../../support/build-pack.ts';
import { head, officer, sha256 } from '../../../support/desk.ts';
import { clauseVersions, shippedClauses } from '../../../support/libraries.ts';

function kept(files: PackFiles): KeptPack {
  const content = readPack(asPackFiles(files));
  if (!content.ok) throw new Error(content.error.message);
  return { imported: importedPack(content.value, 'f'.repeat(64), '2026-03-02'), content: content.value };
}

const library = (packs: KeptPack[] = [], events: ClauseApprovalEvent[] = []) =>
  effectiveLibrary(clauseVersions, packs, events, sha256);

function version(of: EffectiveLibrary, reference: string): StandingClause {
  const found = of.versions.find((each) => each.reference === reference);
  if (!found) throw new Error(`No ${reference}.`);
  return found;
}

const inUse = (of: EffectiveLibrary) => of.inUse.get('code-of-conduct')?.reference;
const shippedVersion = 'code-of-conduct@1.2.0';
const ownVersion = 'code-of-conduct@2.0.0';
/** A version that no release has reached. */
const laterVersion = '9.0.0';

function approve(
  of: EffectiveLibrary,
  reference: string,
  change: Partial<ClauseApproval> = {},
): ClauseApprovalEvent {
  const decided = decideApproveClause(version(of, reference), { approver: head }, { today: '2026-03-02' });
  if (!decided.ok) throw new Error(decided.error.message);
  const [draft] = decided.value;
  if (!draft) throw new Error('Nothing was decided.');
  const { approval } = draft.data as unknown as { approval: ClauseApproval };
  return { kind: 'approved', approval: { ...approval, ...change }, by: officer };
}

/** The library that ships, and a later one in which a clause has a new version and another one is left out. */
function laterLibrary(): Versions<ClauseLibrary> {
  const later = structuredClone(shippedClauses) as {
    definition: ClauseLibrary['definition'];
    texts: Record<string, ClauseLibraryText>;
  };
  later.definition.version = laterVersion;
  const code = later.definition.clauses.find(({ id }) => id === 'code-of-conduct');
  if (!code) throw new Error('The clause does not ship.');
  code.version = laterVersion;
  later.definition.clauses = later.definition.clauses.filter(({ id }) => id !== 'survival');
  for (const set of later.definition.sets) set.clauses = set.clauses.filter((id) => id !== 'survival');
  for (const text of Object.values(later.texts)) {
    delete text.clauses.survival;
    for (const { body } of Object.values(text.clauses['code-of-conduct']?.variants ?? {}))
      if (body[0]) body[0].text = `${body[0].text} A made-up sentence.`;
    text.annex.title = 'A made-up title';
  }
  later.definition.placeholders = later.definition.placeholders.slice(1);
  return versionsOf([shippedClauses, later]);
}

describe('a program with a later clause library', () => {
  const of = effectiveLibrary(laterLibrary(), [], [], sha256);

  it('takes the newest for new annexes and keeps every version readable, word for word', () => {
    expect(of.version).toBe(laterVersion);
    expect(of.inUse.get('code-of-conduct')?.reference).toBe(`code-of-conduct@${laterVersion}`);
    const old = version(of, shippedVersion);
    expect(old).toMatchObject({ inUse: false });
    // An annex made on 1.1.0 names this hash and is compared with these words.
    expect(old.hashes).toEqual(version(library(), shippedVersion).hashes);
    expect(old.texts).toEqual(version(library(), shippedVersion).texts);
    expect(of.words.en?.annex.title).toBe('A made-up title');
  });

  it('leaves what the newest library left out in no new annex, and its words and blanks where they were', () => {
    expect(of.inUse.has('survival')).toBe(false);
    expect(version(of, 'survival@1.2.0').texts.en).toBeDefined();
    expect(of.placeholders.map(({ id }) => id).sort()).toEqual(
      shippedClauses.definition.placeholders.map(({ id }) => id).sort(),
    );
  });

  it('is no fault where a version says the same in both, and one where it says something else', () => {
    const content = (definition: unknown, change: (text: ClauseLibraryText) => void) => ({
      place: 'clauses/later',
      definition,
      texts: Object.fromEntries(
        Object.values(structuredClone(shippedClauses.texts)).map((text) => {
          change(text);
          return [`text.${text.language}.json`, text];
        }),
      ),
    });
    const later = { ...shippedClauses.definition, version: laterVersion, modelText: false };
    const unchanged = content(later, () => undefined);
    expect(loadShippedClauses([...clauseContents, unchanged]).all).toHaveLength(clauseContents.length + 1);
    const silently = content(later, ({ clauses }) => {
      if (clauses.training) clauses.training.title = 'Another title';
    });
    expect(() => loadShippedClauses([...clauseContents, silently])).toThrow(
      'training@1.2.0 in "en" says something else than in 1.2.0. Raise the version of the clause.',
    );
  });
});

describe('the library in force', () => {
  it('is what ships, where nothing else was taken in', () => {
    const plain = library();
    expect(plain.inUse.size).toBe(shippedClauses.definition.clauses.length);
    expect(plain.versions.every(({ approval, modelText }) => approval === null && modelText)).toBe(true);
    expect(plain.sets).toEqual(shippedClauses.definition.sets);
  });

  it('takes the newest approved version, else the newest of a pack, else the one that ships', () => {
    const packs = [kept(ownClausePack()), kept(ownClausePack('Still newer.', { id: 'newer' }))];
    expect(inUse(library())).toBe(shippedVersion);
    const withPack = library(packs);
    expect(inUse(withPack)).toBe(ownVersion);
    const approval = approve(withPack, shippedVersion);
    expect(inUse(library(packs, [approval]))).toBe(shippedVersion);
    const both = [approval, approve(withPack, ownVersion)];
    expect(inUse(library(packs, both))).toBe(ownVersion);
    const ofTheCode = ({ versions }: EffectiveLibrary) =>
      versions.filter(({ definition }) => definition.id === 'code-of-conduct');
    expect(
      ofTheCode(library())
        .map(({ reference }) => reference)
        .sort(),
    ).toEqual(['code-of-conduct@1.0.0', 'code-of-conduct@1.1.0', shippedVersion]);
    expect(ofTheCode(library(packs))).toHaveLength(4);
  });

  it('goes back when an approval is withdrawn, and forward when it is given again', () => {
    const packs = [kept(ownClausePack())];
    const given = approve(library(packs), shippedVersion);
    const withdrawn: ClauseApprovalEvent = {
      kind: 'withdrawn',
      clause: 'code-of-conduct',
      version: '1.2.0',
      on: '2026-03-03',
      reason: 'Approved by mistake.',
      by: officer,
    };
    expect(inUse(library(packs, [given, withdrawn]))).toBe(ownVersion);
    expect(inUse(library(packs, [given, withdrawn, given]))).toBe(shippedVersion);
  });

  it('does not count an approval of other words', () => {
    const given = approve(library(), shippedVersion);
    if (given.kind !== 'approved') throw new Error('No approval.');
    const [first = ''] = Object.keys(given.approval.hashes);
    const hashes = { ...given.approval.hashes, [first]: '0'.repeat(64) };
    const forged = library([kept(ownClausePack())], [approve(library(), shippedVersion, { hashes })]);
    expect(inUse(forged)).toBe(ownVersion);
    expect(version(forged, shippedVersion)).toMatchObject({ approval: null, standingApproval: null });
    const empty = library([], [approve(library(), shippedVersion, { hashes: {} })]);
    expect(version(empty, shippedVersion).approval).toBe(null);
  });

  it('keeps an approval to the languages that it was given for', () => {
    const given = approve(library(), shippedVersion);
    const translated = library([kept(translationPack())], [given]);
    const clause = version(translated, shippedVersion);
    expect(clause.approval).toBe(null);
    expect(approvalOf(clause, ['en'], 'usual')).toMatchObject({ approver: head });
    expect(approvalOf(clause, ['en', 'qaa'], 'usual')).toBe(null);
    const again = library([kept(translationPack())], [given, approve(translated, shippedVersion)]);
    expect(approvalOf(version(again, shippedVersion), ['qaa'], 'usual')).toMatchObject({ approver: head });
    expect(again.words.qaa?.annex.title).toBe(shippedClauses.texts.en?.annex.title);
  });

  it('orders versions as numbers', () => {
    const sorted = ['1.10.0', '1.9.0', '2.0.0', '1.9.10'].sort(compareVersions);
    expect(sorted).toEqual(['1.9.0', '1.9.10', '1.10.0', '2.0.0']);
  });
});

describe('approving', () => {
  it('is refused while an approval of the same words stands, and for a day to come', () => {
    const approved = library([], [approve(library(), shippedVersion)]);
    const attempt = (of: EffectiveLibrary, on?: string) => {
      const decided = decideApproveClause(
        version(of, shippedVersion),
        { approver: head, on },
        { today: '2026-03-02' },
      );
      return decided.ok ? 'ok' : decided.error.code;
    };
    expect(attempt(approved)).toBe('CLAUSE_APPROVED_ALREADY');
    expect(attempt(library(), '2026-03-03')).toBe('FUTURE_DATE');
    const withdraw = (of: EffectiveLibrary) =>
      decideWithdrawApproval(version(of, shippedVersion), 'Mistake.', { today: '2026-03-02' });
    expect(withdraw(approved).ok).toBe(true);
    expect(withdraw(library())).toMatchObject({ error: { code: 'CLAUSE_NOT_APPROVED' } });
  });
});

describe('the view of a clause', () => {
  it('says where the words come from, in the reader’s language or in English', () => {
    const withPack = library([kept(ownClausePack())]);
    const view = buildClauseView(withPack, version(withPack, ownVersion), 'ar-SY');
    expect(view).toMatchObject({
      reference: ownVersion,
      inUse: true,
      modelText: false,
      approval: null,
      pack: { id: 'fictional-clauses', publisher: 'Fictional legal office' },
      languages: ['en'],
      sets: expect.arrayContaining(['standard']),
    });
    const arabic = buildClauseView(withPack, version(withPack, shippedVersion), 'ar-SY');
    expect(arabic).toMatchObject({
      modelText: true,
      title: shippedClauses.texts.ar?.clauses['code-of-conduct']?.title,
    });
    const detail = buildClauseDetail(withPack, version(withPack, shippedVersion), 'en');
    expect(Object.keys(detail.hashes)).toContain('en/usual');
  });

  it('no longer calls approved words model text', () => {
    const approved = library([], [approve(library(), shippedVersion)]);
    expect(buildClauseView(approved, version(approved, shippedVersion), 'en')).toMatchObject({
      modelText: false,
      approval: { approver: head, on: '2026-03-02', note: null },
    });
  });
});
