import { z } from 'zod';

/**
 * The rules of an instrument that rest on something outside of it: a gate of the field's open questions (G1 to G8), or
 * an office's own decision. Whoever releases a version says for each what it rests on, and who confirmed it.
 */
export const gates = ['G1', 'G2', 'G3', 'G4', 'G5', 'G6', 'G7', 'G8'] as const;
export type Gate = (typeof gates)[number];

export const ruleGates = {
  wording: 'G1',
  evidence: 'G1',
  'na-standards': 'G2',
  'na-policy': 'G2',
  bands: 'G2',
  shares: 'G2',
  'decision-form': 'G3',
  'improvement-months': 'G4',
  'extension-months': 'G4',
  'validity-months': 'G5',
  'expiry-warnings': 'G5',
  'emergency-months': 'G6',
  scope: 'G7',
  'continue-after-low': 'G8',
} as const satisfies Readonly<Record<string, Gate>>;
export type RuleId = keyof typeof ruleGates;
export const ruleIds = Object.keys(ruleGates) as [RuleId, ...RuleId[]];

/** Rules whose value is no number of the instrument and is said in words. */
export const ruleInWords: ReadonlySet<RuleId> = new Set(['decision-form', 'scope', 'continue-after-low']);

export const certainties = ['official', 'public', 'assumed'] as const;
export type Certainty = (typeof certainties)[number];

export const ruleNoteSchema = z.object({
  rule: z.enum(ruleIds),
  /** In words, of rules that are no number of the instrument. */
  value: z.string().max(2000).default(''),
  source: z.string().max(2000).default(''),
  certainty: z.enum(certainties).default('assumed'),
  confirmedBy: z
    .object({ name: z.string().max(200), function: z.string().max(200) })
    .nullable()
    .default(null),
  /** Calendar dates, `YYYY-MM-DD`; empty where none is set. */
  confirmedOn: z.string().max(10).default(''),
  nextReview: z.string().max(10).default(''),
});
export type RuleNote = z.infer<typeof ruleNoteSchema>;

/** What stands for a rule of which nobody has said anything yet. */
export function emptyNote(rule: RuleId): RuleNote {
  return ruleNoteSchema.parse({ rule });
}

/** The note of every rule, in the order of the gates. */
export function notesOf(notes: readonly RuleNote[]): readonly RuleNote[] {
  return ruleIds.map((rule) => notes.find((note) => note.rule === rule) ?? emptyNote(rule));
}

/** Whether somebody with a name confirmed the rule on a day: an assumption that nobody answers for is none. */
export function isConfirmed({ confirmedBy, confirmedOn }: RuleNote): boolean {
  return confirmedBy !== null && confirmedBy.name.trim() !== '' && /^\d{4}-\d{2}-\d{2}$/.test(confirmedOn);
}
