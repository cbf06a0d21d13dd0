import { readRegisterKey } from '../../../rules/history/register-key.ts';
import { labelOf } from '../change-words.ts';
import { valueInWords } from '../value-words.ts';
import { changesIn, type Sayers, toldChanges, valuesIn } from './sayer.ts';

export const sayPartner: Sayers<
  | 'partner.created'
  | 'partner.edited'
  | 'partner.archived'
  | 'partner.restored'
  | 'conflict.settled'
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
  'conflict.settled': ({ key, value }, of) => {
    const about = readRegisterKey(key);
    const kept = valueInWords(about, value, of) ?? of.words.nothing;
    return {
      sentence: of.words.sentences['conflict.settled'](labelOf(about, of)),
      lines: of.line(of.words.detail.kept, kept),
    };
  },
  'partner.basis-recorded': ({ kind, from, until, reason, approver }, of) => ({
    sentence: of.words.sentences['partner.basis-recorded'](
      of.held(of.text.basis[kind]),
      of.date(from),
      of.date(until),
    ),
    lines: [
      ...of.line(of.words.detail.reason, reason),
      ...of.line(of.words.detail.approver, of.person(approver)),
    ],
  }),
  'partner.basis-ended': ({ id, on, reason }, of) => ({
    sentence: of.words.sentences['partner.basis-ended'](of.held(of.names.basis(id)), of.date(on)),
    lines: of.line(of.words.detail.reason, reason),
  }),
};
