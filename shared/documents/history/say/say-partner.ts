import { readRegisterKey } from '../../../rules/history/register-key.ts';
import { labelOf } from '../change-words.ts';
import type { Teller } from '../teller.ts';
import { valueInWords } from '../value-words.ts';
import { changesIn, type Sayers, toldChanges, valuesIn } from './sayer.ts';

export const sayPartner: Sayers<
  | 'partner.created'
  | 'partner.edited'
  | 'partner.archived'
  | 'partner.restored'
  | 'partner.assigned'
  | 'conflict.settled'
  | 'partner.intake-answered'
  | 'partner.basis-recorded'
  | 'partner.basis-ended'
> = {
  'partner.created': ({ reference }, of, changes) => ({
    sentence: of.words.sentences['partner.created'](of.held(reference)),
    lines: valuesIn(changes, of),
  }),
  'partner.edited': (_, of, changes) =>
    toldChanges(changesIn(changes, of), of, null, of.words.sentences['partner.edited']),
  'partner.archived': ({ reason }, of) => ({
    sentence: of.words.sentences['partner.archived'](),
    lines: of.line(of.words.detail.reason, reason),
  }),
  'partner.restored': (_, of) => ({ sentence: of.words.sentences['partner.restored'](), lines: [] }),
  'partner.assigned': ({ to }, of) => ({
    sentence: of.words.sentences['partner.assigned'](to && of.held(to.name)),
    lines: [],
  }),
  'conflict.settled': ({ key, value, reason }, of) => {
    const about = readRegisterKey(key);
    const kept = valueInWords(about, value, of) ?? of.words.nothing;
    return {
      sentence: of.words.sentences['conflict.settled'](labelOf(about, of)),
      lines: [...of.line(of.words.detail.kept, kept), ...of.line(of.words.detail.reason, reason)],
    };
  },
  'partner.intake-answered': ({ intake }, of) => {
    const { words } = of;
    const { fileKept, answers } = intake;
    return {
      sentence: words.sentences['partner.intake-answered'](
        words.ways[intake.way],
        of.date(intake.on),
        answers.length,
      ),
      lines: [
        ...answers.flatMap(({ place, choice, reason }) =>
          of.line(
            of.held(placeInWords(place, of)),
            [words.intakeChoices[choice], reason].filter(Boolean).join(of.text.colon),
          ),
        ),
        ...(fileKept === null ? [] : [fileKept ? words.detail.fileKept : words.detail.fileNotKept]),
      ],
    };
  },
  'partner.basis-recorded': ({ kind, from, until, reason, approver, secondApprover }, of) => ({
    sentence: of.words.sentences['partner.basis-recorded'](
      of.held(of.text.basis[kind]),
      of.date(from),
      of.date(until),
    ),
    lines: [
      ...of.line(of.words.detail.reason, reason),
      ...of.line(of.words.detail.approver, of.person(approver)),
      ...of.line(of.words.detail.secondApprover, secondApprover && of.person(secondApprover)),
    ],
  }),
  'partner.basis-ended': ({ id, on, reason }, of) => ({
    sentence: of.words.sentences['partner.basis-ended'](of.held(of.names.basis(id)), of.date(on)),
    lines: of.line(of.words.detail.reason, reason),
  }),
};

/** Where a text stood that was answered for: a field by its name, a note by its cell, a cell as it is. */
function placeInWords(place: string, { words }: Teller): string {
  const field = /^(.*: )?(file-name|title|description|seen-at|note)$/.exec(place);
  if (field) return `${field[1] ?? ''}${words.intakePlaces[field[2] as keyof typeof words.intakePlaces]}`;
  const note = /^(.*)#note$/.exec(place);
  return note ? words.noteOn(note[1] ?? '') : place;
}
