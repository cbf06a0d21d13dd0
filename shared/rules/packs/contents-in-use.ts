import type { ActionLibrary } from '../../content/actions/action-library.ts';
import { compareVersions, type Versions } from '../../content/files/versions.ts';
import { type Term, termSchema } from '../../content/instrument/glossary.ts';
import { type Instruments, instrumentsOf } from '../../content/instrument/instruments.ts';
import type { PackName } from '../../content/instrument/pack-name.ts';
import { instrumentHashes } from '../../content/packs/instrument-hashes.ts';
import {
  collectInstruments,
  type InstrumentVersion,
  originOf,
} from '../../content/packs/instrument-versions.ts';
import { actionsWithPacks, checksWithPacks } from '../../content/packs/merged-library.ts';
import type { KeptPack } from '../../content/packs/pack.ts';
import type { CheckLibrary } from '../../content/practice-checks/check-library.ts';
import { canonicalJson } from '../../ground/canonical-json.ts';
import type { InstrumentApproval } from '../../record/shapes/content.ts';
import type { InstrumentApprovalEvent } from '../../record/workspace/workspace-file.ts';
import type { ShippedContents } from './shipped-contents.ts';

/** A version of an instrument as it stands in this workspace. */
export interface StandingInstrument extends InstrumentVersion {
  /** Hash of its facts and of the words of each language, by the rule of `instrument-hashes.ts`. */
  readonly hashes: Readonly<Record<string, string>>;
  /** The approval that holds for all of it as it is now; null also when a language was added since. */
  readonly approval: InstrumentApproval | null;
  /** The last word on this version, if it was an approval whose parts are still the same; it may lack a language. */
  readonly standingApproval: InstrumentApproval | null;
  /** Offered for beginning. */
  readonly inUse: boolean;
}

/** A term with the pack that it comes from; null where it ships. */
export interface TermInUse {
  readonly term: Term;
  readonly pack: PackName | null;
}

/** Everything beside clauses that a workspace works with: what ships, and what its packs brought. */
export interface ContentsInUse {
  readonly instruments: Instruments;
  readonly actions: Versions<ActionLibrary>;
  readonly checks: Versions<CheckLibrary>;
  /** Every version of every instrument with where it comes from: those of one id together, the newest first. */
  readonly versions: readonly StandingInstrument[];
  readonly terms: readonly TermInUse[];
}

/**
 * The contents in use. Of each instrument the newest approved version is offered for beginning, else the newest of a
 * pack, else the newest that ships; every version stays for what was begun on it. `sha256` hashes text as UTF-8 into
 * hexadecimal; null where nobody asks for hashes, and nothing is approved then.
 */
export function contentsInUse(
  shipped: ShippedContents,
  packs: readonly KeptPack[],
  approvals: readonly InstrumentApprovalEvent[],
  sha256: Sha256 | null,
): ContentsInUse {
  const terms = termsWithPacks(shipped.terms, packs);
  const actions = actionsWithPacks(shipped.actions, packs);
  const checks = checksWithPacks(shipped.checks, packs);
  const versions = standing(
    collectInstruments(shipped.instruments, packs, shipped.vocabulary),
    approvals,
    sha256,
  );
  // What a workspace has nothing of its own to say about is the registry that ships, down to the object.
  if (versions.every(isAsShipped))
    return { instruments: shipped.instruments, actions, checks, versions, terms };
  const offered = new Map(
    versions
      .filter(({ inUse }) => inUse)
      .map(({ instrument: { definition } }) => [definition.id, definition.version]),
  );
  return {
    instruments: instrumentsOf(
      versions.map(({ instrument }) => instrument),
      offered,
    ),
    actions,
    checks,
    versions,
    terms,
  };
}

const isAsShipped = ({ pack, added, standingApproval }: StandingInstrument) =>
  pack === null && standingApproval === null && Object.keys(added).length === 0;

function standing(
  collected: ReadonlyMap<string, InstrumentVersion>,
  approvals: readonly InstrumentApprovalEvent[],
  sha256: Sha256 | null,
): StandingInstrument[] {
  const byId = new Map<string, Omit<StandingInstrument, 'inUse'>[]>();
  for (const version of collected.values()) {
    const { id } = version.instrument.definition;
    byId.set(id, [...(byId.get(id) ?? []), judge(version, approvals, sha256)]);
  }
  return [...byId.values()].flatMap((versions) => {
    const newestFirst = versions.sort((a, b) =>
      compareVersions(b.instrument.definition.version, a.instrument.definition.version),
    );
    const chosen =
      newestFirst.find(({ standingApproval }) => standingApproval !== null) ??
      newestFirst.find(({ pack }) => pack !== null) ??
      newestFirst[0];
    return newestFirst.map((version) => ({ ...version, inUse: version === chosen }));
  });
}

function judge(
  version: InstrumentVersion,
  approvals: readonly InstrumentApprovalEvent[],
  sha256: Sha256 | null,
): Omit<StandingInstrument, 'inUse'> {
  const { id, version: number } = version.instrument.definition;
  const last = approvals.findLast((event) => {
    const about = event.kind === 'approved' ? event.approval : event;
    return about.instrument === id && about.version === number;
  });
  const hashes = sha256 ? hashesOf(version, sha256) : {};
  const given = last?.kind === 'approved' ? last.approval : null;
  const parts = Object.entries(given?.hashes ?? {});
  const isStanding = parts.length > 0 && parts.every(([part, hash]) => hashes[part] === hash);
  const approval = isStanding && canonicalJson(given?.hashes) === canonicalJson(hashes) ? given : null;
  const { pack, instrument } = version;
  return {
    ...version,
    instrument:
      pack === null && approval === null
        ? instrument
        : {
            ...instrument,
            origin: { pack, approval: approval && { approver: approval.approver, on: approval.on } },
          },
    hashes,
    standingApproval: isStanding ? given : null,
    approval,
  };
}

type Sha256 = (text: string) => string;

/** What ships never changes while the program runs, so that each version is hashed once. */
const shippedHashes = new WeakMap<object, Readonly<Record<string, string>>>();

function hashesOf(
  version: InstrumentVersion,
  sha256: (text: string) => string,
): Readonly<Record<string, string>> {
  const isPlain = version.pack === null && Object.keys(version.added).length === 0;
  const known = isPlain ? shippedHashes.get(version.instrument) : undefined;
  const hashes = known ?? instrumentHashes(version, sha256);
  if (isPlain && !known) shippedHashes.set(version.instrument, hashes);
  return hashes;
}

/** Terms in the order in which they ship; a pack's term takes the place of the one with its id, new ones come at the end. */
function termsWithPacks(shipped: readonly Term[], packs: readonly KeptPack[]): TermInUse[] {
  const terms = new Map<string, TermInUse>(shipped.map((term) => [term.id, { term, pack: null }]));
  for (const { content } of packs) {
    const parsed = termSchema.array().safeParse(content.terms ?? []);
    for (const term of parsed.success ? parsed.data : [])
      terms.set(term.id, { term, pack: originOf(content) });
  }
  return [...terms.values()];
}
