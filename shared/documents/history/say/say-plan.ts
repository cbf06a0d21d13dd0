import { actionStandingSchema } from '../../../record/shapes/plan.ts';
import { changesIn, type Sayers, toldChanges, valuesIn } from './sayer.ts';

export const sayPlan: Sayers<
  | 'plan.action-added'
  | 'plan.action-edited'
  | 'plan.action-moved'
  | 'plan.note-added'
  | 'plan.form-issued'
  | 'plan.form-returned'
  | 'follow-up.added'
  | 'follow-up.withdrawn'
  | 'follow-up.rhythm-chosen'
> = {
  'plan.action-added': ({ reference, fields }, of, changes) => {
    const others = changes.filter(({ about }) => about.kind === 'action-field' && about.field !== 'title');
    return {
      sentence: of.words.sentences['plan.action-added'](of.quoted(fields.title), of.held(reference)),
      lines: valuesIn(others, of),
    };
  },
  'plan.action-edited': ({ id }, of, changes) =>
    toldChanges(
      changesIn(changes, of),
      of,
      of.words.named(of.words.things.action, of.quoted(of.names.title('action', id))),
      (count) => of.words.sentences['plan.action-edited'](of.quoted(of.names.title('action', id)), count),
    ),
  'plan.action-moved': ({ id, standing }, of, changes) => {
    const before = actionStandingSchema.safeParse(changes[0]?.from);
    const from = before.success ? before.data.status : standing.status;
    return {
      sentence: of.words.sentences['plan.action-moved'](
        of.quoted(of.names.title('action', id)),
        of.quoted(of.plan.statuses[from]),
        of.quoted(of.plan.statuses[standing.status]),
        of.date(standing.on),
      ),
      lines: [
        ...of.line(of.words.detail.reason, standing.reason),
        ...of.line(
          of.words.detail.shownBy,
          of.list(standing.evidence.map((evidence) => of.names.title('evidence', evidence))),
        ),
      ],
    };
  },
  'plan.note-added': ({ id, note }, of) => ({
    sentence: of.words.sentences['plan.note-added'](
      of.quoted(of.names.title('action', id)),
      of.date(note.on),
    ),
    lines: [note.text],
  }),
  'plan.form-issued': ({ issued }, of) => ({
    sentence: of.words.sentences['plan.form-issued'](
      issued.actions.length,
      of.languageName(issued.language),
      of.date(issued.on),
    ),
    lines: [],
  }),
  'plan.form-returned': ({ returned }, of) => ({
    sentence: of.words.sentences['plan.form-returned'](returned.actions.length, of.date(returned.on)),
    lines: [
      ...of.line(
        of.words.detail.about,
        of.list(returned.actions.map((action) => of.names.title('action', action))),
      ),
      ...of.line(of.words.detail.evidence, of.names.title('evidence', returned.evidence)),
    ],
  }),
  'follow-up.added': ({ reference, activity, checkLibrary }, of) => {
    const { detail } = of.words;
    const { trained } = activity;
    return {
      sentence: of.words.sentences['follow-up.added'](
        of.activities[activity.kind],
        of.date(activity.on),
        of.held(reference),
      ),
      lines: [
        ...of.line(detail.place, activity.place),
        ...of.line(detail.people, of.list(activity.people)),
        ...of.line(detail.summary, activity.summary),
        ...activity.findings.flatMap(({ standard, text, tendency }) =>
          of.line(
            detail.found(of.names.looseStandard(standard)),
            tendency ? `${text} (${of.words.tendencies[tendency]})` : text,
          ),
        ),
        ...activity.checks.flatMap((check) =>
          of.line(
            of.names.check(check.check, checkLibrary),
            check.kind === 'share'
              ? of.words.of(String(check.numerator), String(check.denominator))
              : check.value
                ? of.text.yes
                : of.text.no,
          ),
        ),
        ...of.line(
          detail.training,
          trained &&
            detail.trained(String(trained.trained), String(trained.total), of.quoted(trained.course)),
        ),
        ...of.line(detail.about, of.list(activity.actions.map((action) => of.names.title('action', action)))),
        ...of.line(detail.next, activity.nextOn && of.date(activity.nextOn)),
      ],
    };
  },
  'follow-up.withdrawn': ({ id, reason }, of) => ({
    sentence: of.words.sentences['follow-up.withdrawn'](of.held(of.names.title('activity', id))),
    lines: of.line(of.words.detail.reason, reason),
  }),
  'follow-up.rhythm-chosen': ({ rhythm, yearlyCashUsd }, of) => ({
    sentence: of.words.sentences['follow-up.rhythm-chosen'](of.names.rhythm(rhythm)),
    lines: of.line(
      of.words.detail.cash,
      yearlyCashUsd === null ? null : new Intl.NumberFormat('en').format(yearlyCashUsd),
    ),
  }),
};
