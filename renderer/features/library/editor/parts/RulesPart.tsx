import type { DraftFacts, InstrumentDraft } from '../../../../../shared/content/instrument-draft/draft.ts';
import { rulesOf, ruleValue } from '../../../../../shared/content/instrument-draft/rule-values.ts';
import {
  isConfirmed,
  notesOf,
  type RuleId,
  type RuleNote,
} from '../../../../../shared/content/instrument-draft/rules.ts';
import { useText } from '../../../../text/text.ts';
import classes from '../Editor.module.css';
import type { Editor } from '../use-editor.ts';
import { NumberField } from './NumberField.tsx';
import { RuleCard } from './RuleCard.tsx';

const clocks = {
  'improvement-months': 'improvementMonths',
  'extension-months': 'extensionMonths',
  'validity-months': 'validityMonths',
  'emergency-months': 'emergencyMonths',
} as const satisfies Partial<Record<RuleId, keyof DraftFacts['clocks']>>;

/** Every rule that rests on something outside: value, source, how sure, who confirmed it, and when it is looked at again. */
export function RulesPart({ editor }: { readonly editor: Editor }) {
  const { t } = useText('instrumentEditor');
  const { draft, change } = editor;
  const rules = rulesOf(draft.facts);
  const notes = notesOf(draft.notes).filter(({ rule }) => rules.includes(rule));
  const set = (note: RuleNote) =>
    change((before) => ({
      ...before,
      notes: [...before.notes.filter(({ rule }) => rule !== note.rule), note],
    }));
  return (
    <div className={classes.part}>
      <p className={classes.quiet}>{t('rules.lead')}</p>
      <p role="status">
        {t('rules.count', { rules: notes.length, confirmed: notes.filter(isConfirmed).length })}
      </p>
      {notes.map((note) => (
        <RuleCard key={note.rule} note={note} onChange={set}>
          <RuleField editor={editor} rule={note.rule} />
        </RuleCard>
      ))}
    </div>
  );
}

/** The value where it can be typed here; where it belongs to another part, what it is. */
function RuleField({ editor, rule }: { readonly editor: Editor; readonly rule: RuleId }) {
  const { t } = useText('instrumentEditor');
  const { draft, changeFacts } = editor;
  const own = draft.facts.clocks;
  if (rule in clocks) {
    const clock = clocks[rule as keyof typeof clocks];
    return (
      <NumberField
        label={t('rules.months')}
        value={own[clock]}
        onChange={(months) => changeFacts({ clocks: { ...own, [clock]: months } })}
      />
    );
  }
  if (rule === 'expiry-warnings')
    return (
      <div className={classes.line}>
        {[0, 1].map((index) => (
          <NumberField
            key={index}
            label={t(index === 0 ? 'rules.firstWarning' : 'rules.lastWarning')}
            value={own.expiryWarningMonths[index] ?? null}
            onChange={(months) =>
              changeFacts({
                clocks: { ...own, expiryWarningMonths: withWarning(own.expiryWarningMonths, index, months) },
              })
            }
          />
        ))}
      </div>
    );
  return <SaidValue draft={draft} rule={rule} />;
}

/** What a rule says that is set in another part of the page. */
function SaidValue({ draft, rule }: { readonly draft: InstrumentDraft; readonly rule: RuleId }) {
  const { t } = useText('instrumentEditor');
  const { bands, naPolicy, excludedFrom } = draft.facts;
  const limit = (value: number | null) => (value === null ? '?' : String(value));
  const said =
    rule === 'na-policy'
      ? t(naPolicy === 'excluded' ? 'ratings.excluded' : 'ratings.countsAsMet')
      : rule === 'bands'
        ? bands
            .map(({ rating, from, to }) => `${t(`rating.${rating}`)}: ${limit(from)}–${limit(to)}`)
            .join(' · ')
        : rule === 'shares'
          ? excludedFrom
              .map(({ rating, percent }) => `${t(`rating.${rating}`)}: ${limit(percent)} %`)
              .join(' · ')
          : ruleValue(draft, rule);
  return (
    <p className={classes.quiet}>
      {t('rules.value')} <bdi>{said || t('rules.none')}</bdi>
    </p>
  );
}

function withWarning(warnings: readonly number[], index: number, months: number | null): number[] {
  const both = [warnings[0] ?? null, warnings[1] ?? null];
  both[index] = months;
  return both.filter((each) => each !== null);
}
