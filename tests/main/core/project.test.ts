import { describe, expect, it } from 'vitest';
import {
  hasOurShape,
  project,
  projectionName,
  projectionVersion,
  projectWithRow,
} from '../../../main/core/project.ts';
import { instrumentsOf } from '../../../shared/content/instrument/instruments.ts';
import { foldPartner } from '../../../shared/record/file/fold.ts';
import type { PartnerFile } from '../../../shared/record/file/partner-file.ts';
import { partnerField } from '../../../shared/record/file/partner-state.ts';
import { workspaceStream } from '../../../shared/record/journal/entry.ts';
import { buildKeptRow } from '../../../shared/rules/register/build-row.ts';
import { instruments, openDesk } from '../../support/desk.ts';
import { put } from '../../support/story.ts';
import { versionToCome, withContent } from '../../support/versions.ts';

/** A partner that was edited three times after it was made. */
function edited() {
  const desk = openDesk();
  for (const acronym of ['A', 'B', 'C']) put(desk, 'partner.edited', { set: { acronym } });
  return desk;
}
const acronym = (file: unknown) => partnerField(file as PartnerFile, 'acronym');

describe('the state of a stream', () => {
  const { file, entries } = edited();
  const cut = entries.filter((_, index) => index !== 2);
  const of = (from: typeof entries, kept: Parameters<typeof project>[2]) => {
    const { snapshot, isKept } = project('partner-1', from, kept);
    return { acronym: acronym(snapshot), waiting: snapshot.waiting, entries: snapshot.entries, isKept };
  };

  it('is that of its entries, whatever was kept', () => {
    const whole = { acronym: 'C', waiting: 0, entries: entries.length, isKept: false };
    for (const kept of [null, { value: file, current: true }, { value: {}, current: false }])
      expect(of(entries, kept)).toEqual(whole);
  });

  it('stays as it was kept where an entry is lost that was shown before, and says how many wait', () => {
    const shown = of(cut, { value: file, current: true });
    expect(shown).toEqual({ acronym: 'C', waiting: 1, entries: entries.length, isKept: true });
  });

  it('is folded across the gap where what was kept has an older shape, can’t be read or is none', () => {
    const across = { acronym: 'C', waiting: 1, entries: cut.length, isKept: false };
    expect(of(cut, { value: file, current: false })).toEqual(across);
    expect(of(cut, { value: 'no state', current: false })).toEqual(across);
    expect(of(cut, null)).toEqual(across);
  });

  it('lets entries wait that were never shown', () => {
    const before = foldPartner('partner-1', entries.slice(0, 2));
    const waits = { acronym: 'A', waiting: 1, entries: 2, isKept: false };
    expect(of(cut, { value: before, current: true })).toEqual(waits);
    expect(of(cut, { value: { entries: 1 }, current: true })).toEqual(waits);
    expect(of(cut, { value: { entries: 3 }, current: false }).acronym).toBe('C');
  });

  it('comes with the row of the list, but for the workspace’s own', () => {
    const { snapshot, row, isKept } = projectWithRow('partner-1', entries, null, instruments);
    expect([snapshot, row, isKept]).toEqual([file, buildKeptRow(file, instruments), false]);
    expect(projectWithRow(workspaceStream, [], null, instruments).row).toBeNull();
  });
});

describe('the name of what is kept', () => {
  it('is the shape with every version of every instrument, in whichever order they are there', () => {
    const more = withContent(versionToCome);
    const name = projectionName(more);
    expect(name).not.toBe(projectionName(instruments));
    expect(name.split(', ')).toEqual([
      String(projectionVersion),
      ...more.all.map(({ definition: { id, version } }) => `${id} ${version}`).sort(),
    ]);
    expect(projectionName({ ...more, all: more.all.toReversed() })).toBe(name);
  });

  it('says where another version than the newest is offered, since what is begun has its dates', () => {
    const offered = instrumentsOf(instruments.all, new Map([['un-ip-psea-2020', '1.1.0']]));
    expect(projectionName(offered)).toBe(`${projectionName(instruments)}, un-ip-psea-2020 on 1.1.0`);
    const newest = instrumentsOf(instruments.all, new Map([['un-ip-psea-2020', '1.2.0']]));
    expect(projectionName(newest)).toBe(projectionName(instruments));
  });

  it('tells the shape, whatever judged the rows', () => {
    expect(hasOurShape(projectionName(instruments))).toBe(true);
    expect(hasOurShape(String(projectionVersion))).toBe(true);
    expect(hasOurShape(`${projectionVersion + 1}, un-ip-psea-2020 1.0.0`)).toBe(false);
    expect(hasOurShape('')).toBe(false);
  });
});
