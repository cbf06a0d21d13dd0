import type { ClauseDefinition } from '../../../shared/content/clause/clause.ts';
import type { Line } from './read-set.ts';

/** A sentence that obliges somebody: who owes it, to whom, and by when. Null where nothing says so. */
export interface Duty {
  readonly line: Line;
  readonly sentence: string;
  readonly who: string | null;
  readonly to: string | null;
  readonly when: string | null;
}

/** Who can owe a duty; a pronoun stands for one of them. */
const bearer =
  /\b(?:Partner Personnel|[Tt]he Partner|[Tt]he Sub-contractor|[Tt]he UN Entity|Whoever investigates|it|It)\b/g;

const beneficiaries = [
  'the UN Entity',
  'the Partner',
  'the Victim',
  'Beneficiary',
  'Beneficiaries',
  'Victims',
  'everyone who',
  'Child',
  'national authorities',
  'competent authorities',
  'that person',
  'notice-address',
  'a Sub-contractor',
  'a Further Sub-contractor',
];

const times = [
  /without delay/,
  /immediately/,
  /\bas soon as\b/i,
  /at the same time/,
  /\bbefore\b/i,
  /\bafter\b/i,
  /\bwithin\b/,
  /\bwhile\b/,
  /\bwhen(?:ever)?\b/i,
  /\buntil\b/i,
  /\bif\b/i,
  /\bwhere\b/i,
  /on request/i,
  /at the written request/i,
  /on the following dates/,
  /\bby its date\b/,
  /\bfor as long as\b/,
  /at suitable intervals/,
  /up to date/,
  /with each report/,
  /only\b/,
  /every Allegation/,
  /On suspension or termination/,
];

/** Reads the duties of a line sentence by sentence; what the sentence doesn't say is taken from the library's marks. */
export function dutiesOf(line: Line, clause: ClauseDefinition): readonly Duty[] {
  const whole = line.lead === '' ? line.text : '';
  return whole
    .split(/(?<=[.;:])\s+(?=[A-Z{])/)
    .filter((sentence) => /\bshall\b/.test(sentence))
    .map((sentence) => {
      const mark = markOf(clause, line);
      const subject = sentence.slice(0, sentence.search(/\bshall\b/));
      const object = sentence.slice(sentence.search(/\bshall\b/));
      return {
        line,
        sentence,
        who: mark?.who ?? subject.match(bearer)?.at(-1) ?? null,
        to: mark?.to ?? beneficiaries.find((each) => object.includes(each)) ?? null,
        when: mark?.when ?? times.find((time) => time.test(sentence))?.source ?? null,
      };
    });
}

function markOf({ duties = [] }: ClauseDefinition, { at, variant }: Line) {
  return duties.find((duty) => duty.at === at && (duty.variant ?? variant) === variant);
}
