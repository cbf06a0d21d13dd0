import { type Sayers, valuesIn } from './sayer.ts';

export const sayJoined: Sayers<
  'partner.joined' | 'partner.separated' | 'partner.received' | 'partner.released' | 'partner.told-apart'
> = {
  'partner.joined': ({ record, into, reason }, of, changes) => ({
    sentence: of.words.sentences['partner.joined'](
      of.held(of.names.record(record)),
      of.held(of.names.record(into)),
    ),
    lines: [
      ...of.line(of.words.detail.reason, reason),
      // In the file of both: what holds of a field in which they differed.
      ...valuesIn(
        changes.filter(({ about }) => about.kind !== 'joined'),
        of,
      ),
    ],
  }),
  'partner.separated': ({ record, from, reason }, of) => ({
    sentence: of.words.sentences['partner.separated'](
      of.held(of.names.record(record)),
      of.held(of.names.record(from)),
    ),
    lines: of.line(of.words.detail.reason, reason),
  }),
  'partner.received': ({ reference }, of) => ({
    sentence: of.words.sentences['partner.received'](of.held(reference)),
    lines: [],
  }),
  'partner.released': ({ reference }, of) => ({
    sentence: of.words.sentences['partner.released'](of.held(reference)),
    lines: [],
  }),
  'partner.told-apart': ({ reference, reason }, of) => ({
    sentence: of.words.sentences['partner.told-apart'](of.held(reference)),
    lines: of.line(of.words.detail.reason, reason),
  }),
};
