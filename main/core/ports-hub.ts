import type { Refusal, RefusalDetails } from '../../shared/ground/result.ts';
import type { Entry } from '../../shared/record/journal/entry.ts';

/** What the core needs of a hub: PostgreSQL at headquarters, where the journals of many offices lie as they were signed. */

/** Every refusal of the hub in English: what happened, what was kept, what to do. */
const hubMessages = {
  HUB_URL_INVALID:
    'The connection to the hub can’t be read: {problem}. Nothing was sent. It has the form postgresql://login:password@server:5432/database and comes from PSEA_HUB_URL or the file of --url-file.',
  HUB_UNREACHABLE:
    'No hub answers at {server}: {problem}. Nothing was sent, and everything is kept here. Check the address and the network, and try again.',
  HUB_NOT_TRUSTED:
    'The server {server} did not prove that it is the hub: {problem}. Nothing was sent. Ask whoever runs it for the certificate of its authority, and name that file in the connection with sslrootcert.',
  HUB_LOGIN_REFUSED:
    'The hub at {server} refused the login “{login}”. Nothing was sent. Check login and password with headquarters.',
  HUB_NO_RIGHT:
    'The login “{login}” may not do this in the hub: {problem}. Nothing was changed. Use the login of the role that may, or ask headquarters for the right.',
  HUB_NOT_SET_UP:
    'The database “{database}” at {server} holds no hub. Nothing was changed. Check the connection; a new hub is made with psea hub init by whoever owns the database.',
  HUB_OLDER:
    'The hub has tables of version {found}, and this program needs {needed}. Nothing was changed. Headquarters brings them up to date with psea hub init; until then use the program that it uses.',
  HUB_NEWER:
    'The hub has tables of version {found}, and this program knows them up to {needed}. Nothing was changed. Update this program.',
  HUB_OTHER:
    'This workspace was sent to the hub “{known}” before, and this is “{found}”. Nothing was sent. Check the connection; if headquarters moved to another hub, say so with --new-hub.',
  HUB_OFFICE_UNKNOWN:
    'The login “{login}” is of no office that headquarters added. Nothing was sent. Ask headquarters to add it with psea hub add-office.',
  HUB_OFFICE_RETIRED:
    'Headquarters retired the office of the login “{login}”: {reason}. Nothing was sent, and everything is kept here. Ask headquarters.',
  HUB_AUDIENCE_NOT_CHOSEN:
    'Nobody chose yet what goes to headquarters. Nothing was sent. --audience full sends the signed journal, with the comments and names in it and without documents; --audience without-words keeps comments, reasons, notes, titles and the partner’s contacts here as well. --audience partner and donor are for packages. Choose once; it is remembered on this device.',
  HUB_CUT:
    'The connection to the hub ended in the midst of it: {problem}. What it had confirmed is kept there, nothing is there in part, and everything is kept here. Run the command again: it goes on where it stopped.',
  HUB_BUSY:
    'Another program changes the tables of the hub just now. Nothing was changed. Try again in a minute.',
  HUB_CHANGED:
    'Migration {number} of the hub is not the one that this program knows. Nothing was changed. Somebody altered the hub or the program: compare both with what was released.',
  HUB_LOGIN_NOT_FOUND:
    'The hub has no login “{login}”. Nothing was added. Whoever runs the server makes it first: create role {login} login password …',
  HUB_OFFICE_NOT_FOUND: 'No office with the login “{login}” was added to the hub. Nothing was changed.',
  HUB_PARTNER_NOT_FOUND: 'The hub has no partner “{partner}”. Nothing was changed.',
  HUB_NOT_FORGED:
    'The entry “{entry}” is not there, or is as its device signed it. Nothing was removed. What the law asks to be removed is removed without --forged.',
  HUB_REASON_NEEDED: 'A reason is needed, in a sentence. Nothing was changed. Give it with --reason.',
} as const;
export type HubCode = keyof typeof hubMessages;

export function hubRefusal(code: HubCode, details: RefusalDetails = {}): Refusal<HubCode> {
  const message = hubMessages[code].replace(/\{(\w+)\}/g, (_whole, name: string) =>
    String(details[name] ?? ''),
  );
  return { code, message, details };
}

/** What work with a hub throws where it can't go on, with what the person is told. */
export class HubFailure extends Error {
  override readonly name = 'HubFailure';
  readonly refusal: Refusal<HubCode>;
  constructor(code: HubCode, details: RefusalDetails = {}) {
    const refusal = hubRefusal(code, details);
    super(refusal.message);
    this.refusal = refusal;
  }
}

export interface HubAbout {
  readonly id: string;
  readonly name: string;
  /** UN entity of headquarters, for whose offices it is. */
  readonly entity: string;
}

/** The end of a chain as the hub has it, with a mark over the ids of all its entries there. */
export interface ChainEnd {
  readonly stream: string;
  readonly device: string;
  readonly entries: number;
  readonly top: number;
  readonly mark: bigint;
}

export interface Chain {
  readonly stream: string;
  readonly device: string;
}

/** What goes up: every entry as it was signed, or those in which people typed words without these. */
export const hubAudiences = ['full', 'without-words'] as const;
export type HubAudience = (typeof hubAudiences)[number];

/** What holds an entry whose words stay at home in its chain, and who says that the rest is as it was signed. */
export interface Withheld {
  /** SHA-256 of the entry as it was signed, which the next one of its chain names. */
  readonly sha256: string;
  readonly vouchedBy: string;
  readonly vouchedSig: string;
}

/** An entry on its way up: its text as it was signed, and its frame read off it. `stream` is that of the hub. */
export interface SentEntry extends Pick<Entry, 'id' | 'device' | 'seq' | 'lamport' | 'type' | 'at'> {
  readonly stream: string;
  readonly body: string;
  /** Null of an entry as it was signed. */
  readonly withheld: Withheld | null;
}

/** Something pushed that was not taken in. */
export interface HubAlarm {
  readonly kind: 'other-bytes' | 'foreign-stream' | 'claimed-twice';
  readonly id: string;
  readonly stream: string;
  readonly device: string;
  readonly seq: number;
}

export interface TakenIn {
  readonly total: number;
  /** New in the hub, and how many of them without their words. */
  readonly added: number;
  readonly withheld: number;
  /** Removed there by law: never taken in again. */
  readonly removed: number;
  readonly alarms: readonly HubAlarm[];
}

/** What a device signed of itself and of the devices whose entries it sends. */
export interface SignedNote {
  readonly record: string;
  readonly device: string;
  readonly body: string;
  readonly sig: string;
}

/** Where an office's device takes up a chain of the hub. */
export interface ChainAfter extends Chain {
  readonly after: number;
}

/** An entry as it came down, and the record that brought it. */
export interface FetchedEntry {
  readonly body: string;
  readonly record: string;
  readonly stream: string;
}

/** The hub as an office sees it. Everything throws a `HubFailure` where the hub refuses or is gone. */
export interface OfficeHub {
  about(): Promise<HubAbout>;
  /** `whole`: only of entries that are there as they were signed; else of those without words, too. */
  heads(record: string, whole: boolean): Promise<readonly ChainEnd[]>;
  idsOf(record: string, whole: boolean, chains: readonly Chain[]): Promise<ReadonlySet<string>>;
  /** How many entries of shared partners are there without words alone, so that nobody can take them over. */
  withheldFor(record: string): Promise<number>;
  /** Sends entries in one transaction: all of them are there afterwards, or none. */
  take(record: string, entries: readonly SentEntry[]): Promise<TakenIn>;
  say(note: SignedNote): Promise<void>;
  notes(record: string): Promise<readonly SignedNote[]>;
  /** Entries of chains behind a place, in the order of a package. */
  behind(chains: readonly ChainAfter[]): Promise<readonly FetchedEntry[]>;
  close(): Promise<void>;
}

/** An entry as it lies in the hub. */
export interface HubEntry extends SentEntry {
  readonly record: string;
  /** Whether it was settled that another office made its record than the one that brought it. */
  readonly rejected: boolean;
}

/** A stream that two offices say they made: the entry that makes it, as it lies there and as the other sent it. */
export interface RivalClaim {
  readonly stream: string;
  readonly placed: HubEntry;
  readonly rivalRole: string;
  readonly rivalBody: string;
}

export interface HubStone extends Chain {
  readonly id: string;
  readonly seq: number;
  readonly sha256: string;
}

/** A stream as it was folded last. */
export interface FoldedRow {
  readonly stream: string;
  readonly joinedInto: string | null;
  readonly headquartersId: string | null;
  /** The kept row as JSON; null of settings, and of a partner whose name has not come. */
  readonly kept: string | null;
}

export interface EntryState {
  readonly id: string;
  readonly stream: string;
  readonly device: string;
  readonly seq: number;
  readonly state: 'waiting' | 'refused' | 'forked';
  readonly reason: string;
}

export interface FigureCase {
  readonly id: string;
  readonly measure: string;
  readonly leftOut: string | null;
  readonly denominator: number | null;
  readonly parts: Readonly<Record<string, number>> | null;
  readonly days: readonly number[] | null;
}

/** What partners of a kind have in common in a group of figures: few differ, so that counting them is quick. */
export interface FigureBundle {
  readonly id: string;
  readonly kind: string;
  readonly cases: readonly FigureCase[];
}

export interface StoredMeasure {
  readonly id: string;
  readonly position: number;
  readonly name: string;
  readonly group: string;
  readonly unit: string;
  readonly instrument: string | null;
  readonly standard: string | null;
  readonly parts: readonly string[];
  readonly isCount: boolean;
  /** Shown only where a partner brings it; empty for what is always told. */
  readonly needs: string;
}

export interface FoldedCounts {
  readonly stream: string;
  readonly version: string;
  readonly entries: number;
  readonly waiting: number;
  readonly refused: number;
  readonly forks: number;
}

/** What the projector writes of one stream, in the place of what it wrote before. */
export interface Projected {
  readonly folded: FoldedRow & {
    readonly version: string;
    readonly entries: number;
    readonly waiting: number;
    readonly refused: number;
    readonly forks: number;
    readonly registeredOn: string | null;
    readonly toldOn: string | null;
  };
  readonly states: readonly EntryState[];
  /** Lines by table; null of a stream that stands on no list. */
  readonly lines: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>> | null;
  readonly figures: {
    readonly kind: string;
    readonly country: string | null;
    readonly office: string;
    readonly inScope: boolean;
    readonly archived: boolean;
    readonly bundles: readonly FigureBundle[];
    readonly seeds: ReadonlyMap<string, string>;
  } | null;
}

/** One batch of a worker: a transaction in which it alone has these streams. */
export interface HubBatch {
  readonly streams: readonly string[];
  entries(streams: readonly string[]): Promise<ReadonlyMap<string, readonly HubEntry[]>>;
  stones(streams: readonly string[]): Promise<readonly HubStone[]>;
  folded(streams: readonly string[]): Promise<readonly FoldedRow[]>;
  /** Records that say that they were joined into another, and which of those are here. */
  joins(): Promise<{ readonly joined: readonly FoldedRow[]; readonly here: ReadonlySet<string> }>;
  /** Partners whose headquarters, or headquarters above them, are among these. */
  below(streams: readonly string[]): Promise<readonly string[]>;
  /** Seeds of measures that any partner brings. */
  seeds(): Promise<ReadonlySet<string>>;
  /** Answers with whether any of the measures is new. */
  writeMeasures(measures: readonly StoredMeasure[]): Promise<boolean>;
  write(projected: readonly Projected[]): Promise<void>;
  enqueue(streams: readonly string[]): Promise<void>;
  enqueueAll(): Promise<void>;
  /** Streams in which these devices wrote. */
  writtenBy(devices: readonly string[]): Promise<readonly string[]>;
}

/** The hub as its projector sees it. */
export interface WorkerHub {
  about(): Promise<HubAbout>;
  /** Every note, oldest first, and the settings of the records, when any came after `place`; null otherwise. */
  notesAfter(
    place: number,
  ): Promise<{ readonly notes: readonly SignedNote[]; readonly place: number } | null>;
  /** Puts what was folded by another program, or told as of an earlier day, into the queue. */
  enqueueOld(version: string, day: string): Promise<number>;
  /** Some streams in the order of their names behind one, as they were folded, with all that lies in them. */
  read(
    after: string,
    most: number,
  ): Promise<{
    readonly folded: readonly FoldedCounts[];
    readonly entries: ReadonlyMap<string, readonly HubEntry[]>;
    readonly stones: readonly HubStone[];
  }>;
  /** What is not folded yet, and what calls for a person. */
  left(): Promise<{
    readonly queued: number;
    readonly alarms: number;
    readonly removed: number;
    readonly notFolded: number;
    /** Entries that are here without the words that people typed. */
    readonly withoutWords: number;
  }>;
  /** Streams that two offices say they made, and of which nobody settled whose they are. */
  rivals(): Promise<readonly RivalClaim[]>;
  settleClaim(stream: string, role: string, reason: string): Promise<void>;
  /** Settings of records, by the stream that they have here. */
  settings(records: readonly string[]): Promise<ReadonlyMap<string, readonly HubEntry[]>>;
  /** Runs a step over the next streams; answers with how many there were, 0 where nothing waits. */
  batch(most: number, step: (batch: HubBatch) => Promise<void>): Promise<number>;
  close(): Promise<void>;
}

/** A partner of the hub, by what one organisation has in common wherever it works. */
export interface LinkedPartner {
  readonly stream: string;
  readonly reference: string;
  readonly name: string;
  readonly acronym: string | null;
  readonly country: string | null;
  readonly office: string | null;
  readonly portalNumber: string | null;
  readonly iatiIdentifier: string | null;
  readonly vendorNumbers: readonly string[];
  /** That a person settled; null where none did. */
  readonly organisation: string | null;
}

/** The hub for whoever runs it. */
export interface OwnerHub {
  addOffice(login: string, name: string): Promise<void>;
  retireOffice(login: string, reason: string): Promise<void>;
  /** Says which office made a record that two say they made. */
  settleClaim(stream: string, login: string, reason: string): Promise<void>;
  /** Takes an entry out, leaving a stone with the reason. Where it was forged, the true one of that id may still come. */
  remove(id: string, reason: string, forged?: boolean): Promise<void>;
  entry(id: string): Promise<HubEntry | null>;
  partners(): Promise<readonly LinkedPartner[]>;
  /** Pairs that a person said are two organisations. */
  apart(): Promise<readonly { readonly one: string; readonly other: string }[]>;
  link(streams: readonly string[], organisation: string, reason: string): Promise<void>;
  keepApart(one: string, other: string, reason: string): Promise<void>;
  status(): Promise<{ readonly projection: object; readonly offices: readonly object[] }>;
  close(): Promise<void>;
}
