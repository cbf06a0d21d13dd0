import { createHash } from 'node:crypto';
import { instrumentContents } from '../../assessments/index.ts';
import type { Instruments } from '../../shared/content/instrument/instruments.ts';
import { loadShippedInstruments } from '../../shared/content/instrument/load-instruments.ts';
import { applyPartnerEntry, keysSeenBy } from '../../shared/record/file/fold.ts';
import { emptyPartnerFile, type PartnerFile } from '../../shared/record/file/partner-file.ts';
import type { Decided, DecisionContext } from '../../shared/record/journal/decision.ts';
import type { Entry, EntryDraft, Person } from '../../shared/record/journal/entry.ts';
import { seenEntries } from '../../shared/record/journal/registers.ts';
import { type ChainHead, sealDraft } from '../../shared/record/journal/seal.ts';
import type { PartnerFields } from '../../shared/record/shapes/partner.ts';
import { type Assessment, readAssessment } from '../../shared/rules/assessment/assessment.ts';
import { decideStart } from '../../shared/rules/assessment/decide/start.ts';
import { decideCreate } from '../../shared/rules/partner/decide/edit.ts';

/**
 * A partner's file built from decisions, as the application does it, without a workspace. Clock, ids and
 * signatures are the test's own; everything else is the real thing.
 */

export const instruments = loadShippedInstruments(instrumentContents);
export const officer: Person = { name: 'Amina Test', function: 'Partnership officer' };
export const head: Person = { name: 'Head Test', function: 'Head of office' };
export const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

export interface Desk {
  readonly device: string;
  /** Goes on at another device of the same record. */
  as(device: string): void;
  file: PartnerFile;
  readonly entries: Entry[];
  today: string;
  readonly context: DecisionContext;
  /** Writes what was decided; throws on a refusal, with its message. */
  write(decided: Decided): void;
  /** Writes and returns the refusal's code instead, or "ok". */
  attempt(decided: Decided): string;
  start(instrument?: string, input?: { on?: string; naPolicy?: 'counts-as-met' | 'excluded' }): Assessment;
  assessment(): Assessment;
}

/** A desk at which one officer works on one partner. `from` continues another desk's entries on a second device. */
export function openDesk(
  options: {
    device?: string;
    partner?: string;
    fields?: Partial<PartnerFields>;
    today?: string;
    from?: Desk;
    /** Instruments that the program of this desk has; those that ship when left out. */
    instruments?: Instruments;
  } = {},
): Desk {
  const known = options.instruments ?? instruments;
  let device = options.device ?? 'device-a';
  const partner = options.partner ?? options.from?.file.id ?? 'partner-1';
  const chains = new Map<string, ChainHead>();
  let count = 0;
  const seal = (draft: EntryDraft, file: PartnerFile, entries: readonly Entry[]) => {
    const lamport = Math.max(0, ...entries.map((entry) => entry.lamport)) + 1;
    const replaces = seenEntries(file.registers, keysSeenBy(file, draft));
    const at = `${desk.today}T08:00:00.000Z`;
    const sealer = {
      device,
      by: officer,
      at,
      newId: () => `${device}-${++count}`,
      sha256,
      sign: (text: string) => sha256(text),
    };
    const sealed = sealDraft(draft, partner, chains.get(device) ?? null, lamport, replaces, sealer);
    chains.set(device, sealed.head);
    return sealed.entry;
  };
  const desk: Desk = {
    get device() {
      return device;
    },
    as(next) {
      device = next;
    },
    file: options.from?.file ?? emptyPartnerFile(partner),
    entries: [...(options.from?.entries ?? [])],
    today: options.today ?? '2026-03-02',
    get context() {
      return { today: desk.today, officer, sha256 };
    },
    write(decided) {
      if (!decided.ok) throw new Error(`${decided.error.code}: ${decided.error.message}`);
      for (const draft of decided.value) {
        const entry = seal(draft, desk.file, desk.entries);
        desk.entries.push(entry);
        desk.file = applyPartnerEntry(desk.file, entry);
      }
    },
    attempt(decided) {
      if (!decided.ok) return decided.error.code;
      desk.write(decided);
      return 'ok';
    },
    start(instrument = 'un-ip-psea-2020', input = {}) {
      const id = `assessment-${Object.keys(desk.file.assessments).length + 1}`;
      const found = known.newestOf(instrument);
      if (!found) throw new Error(`No instrument ${instrument}`);
      const identity = { id, reference: `SS/2026PSEA${id.at(-1)}-TST` };
      desk.write(decideStart(desk.file, found, input, identity, desk.context));
      return desk.assessment();
    },
    assessment() {
      const id = Object.keys(desk.file.assessments).at(-1);
      const assessment = id === undefined ? null : readAssessment(desk.file, id, known);
      if (!assessment) throw new Error('No assessment was started.');
      return assessment;
    },
  };
  if (!options.from) {
    desk.write(
      decideCreate(partner, 'SS-0001-TST', {
        name: 'Fictional Women’s Network',
        country: 'SS',
        ...options.fields,
      }),
    );
  }
  return desk;
}

/** "YNA" letters as answers to the standards in order: yes, no, not applicable (with a reason), "-" for none. */
export function answersFrom(letters: string, comment?: string): Record<string, unknown> {
  const answers: Record<string, unknown> = {};
  for (const [index, letter] of [...letters].entries()) {
    if (letter === '-') continue;
    const answer = letter === 'Y' ? 'yes' : letter === 'N' ? 'no' : 'not-applicable';
    answers[`CS${index + 1}`] = {
      answer,
      ...(letter === 'A' ? { reason: 'Does not arise with this fictional partner.' } : {}),
      ...(comment === undefined ? {} : { comment }),
    };
  }
  return answers;
}
