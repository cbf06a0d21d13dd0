import { changesIn, type Sayers, toldChanges, valuesIn } from './sayer.ts';

export const sayEvidence: Sayers<
  'evidence.added' | 'evidence.edited' | 'evidence.reviewed' | 'evidence.withdrawn'
> = {
  'evidence.added': ({ reference, file, sighting, fields, revises, source }, of, changes) => {
    const { detail } = of.words;
    const how = sighting
      ? detail.seen(of.held(sighting.place), of.date(sighting.on), of.person(sighting.by))
      : detail.file(of.quoted(file?.name ?? ''));
    const others = changes.filter(({ about }) => about.kind !== 'evidence-field' || about.field !== 'title');
    return {
      sentence: of.words.sentences['evidence.added'](of.quoted(fields.title), of.held(reference), how),
      lines: [
        ...valuesIn(others, of),
        ...(revises === null ? [] : [detail.revisesEvidence(of.quoted(of.names.title('evidence', revises)))]),
        ...(source === 'returned-form' ? [detail.fromForm] : []),
      ],
    };
  },
  'evidence.edited': ({ id }, of, changes) =>
    toldChanges(
      changesIn(changes, of),
      of,
      of.words.named(of.words.things.evidence, of.quoted(of.names.title('evidence', id))),
      (count) => of.words.sentences['evidence.edited'](of.quoted(of.names.title('evidence', id)), count),
    ),
  'evidence.reviewed': ({ id, review }, of) => ({
    sentence: of.words.sentences['evidence.reviewed'](
      of.quoted(of.names.title('evidence', id)),
      of.text.evidence.states[review.status],
    ),
    lines: of.line(of.words.detail.reason, review.reason),
  }),
  'evidence.withdrawn': ({ id, reason }, of) => ({
    sentence: of.words.sentences['evidence.withdrawn'](of.quoted(of.names.title('evidence', id))),
    lines: of.line(of.words.detail.reason, reason),
  }),
};
