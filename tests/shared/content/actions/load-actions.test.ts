import { describe, expect, it } from 'vitest';
import { actionContents } from '../../../../assessments/index.ts';
import type { ActionContent } from '../../../../shared/content/actions/load-actions.ts';
import { loadActions, loadShippedActions } from '../../../../shared/content/actions/load-actions.ts';
import { localizeAction } from '../../../../shared/content/actions/localize-action.ts';
import { shippedActions } from '../../../support/libraries.ts';
import { shipped } from '../instrument/shipped.ts';

const newest = shippedActions.definition.version;
const actionContent = actionContents.at(-1) as ActionContent;

function problemsOf(content: ActionContent): readonly string[] {
  const result = loadActions(content, shipped);
  if (result.ok) throw new Error('expected a refusal');
  expect(result.error.code).toBe('ACTIONS_INVALID');
  return result.error.details.problems as readonly string[];
}

describe('loadActions', () => {
  it('gives the definition and the texts by language', () => {
    const result = loadActions(actionContent, shipped);
    expect(result).toMatchObject({ ok: true, value: { definition: { version: newest, modelText: true } } });
    expect(result.ok && Object.keys(result.value.texts)).toEqual(expect.arrayContaining(['en', 'ar', 'fr']));
  });

  it('reports every wrong shape with file and path', () => {
    const problems = problemsOf({
      place: 'office-pack',
      definition: { ...shippedActions.definition, version: 'one', actions: [] },
      texts: { ...actionContent.texts, 'text.ar.json': { language: 'ar', actions: {} } },
    });
    expect(problems.map((line) => line.split(': ')[0])).toEqual([
      'office-pack/actions.json → version',
      'office-pack/actions.json → actions',
      'office-pack/text.ar.json → materials',
    ]);
  });

  it('reports the findings of all checks together and says what was kept', () => {
    const definition = structuredClone(shippedActions.definition);
    definition.actions[0]!.weeks = 30;
    definition.actions[1]!.materials.push('film');
    const result = loadActions({ ...actionContent, definition }, shipped);
    expect(problemsOf({ ...actionContent, definition })).toHaveLength(2);
    expect(result.ok ? '' : result.error.message).toContain(
      'has 2 problems and was not loaded; nothing else changed',
    );
  });

  it('treats a fault in shipped content as a bug', () => {
    expect(() => loadShippedActions([{ ...actionContent, texts: {} }], shipped)).toThrow(/no English text/);
  });
});

describe('localizeAction', () => {
  it('gives the action with words and materials in the language asked', () => {
    const found = localizeAction(shippedActions, 'map-services', 'ar-SY');
    expect(found).toMatchObject({ language: 'ar', action: { id: 'map-services', weeks: 6 } });
    expect(found?.steps).toEqual(shippedActions.texts.ar?.actions['map-services']?.steps);
    expect(found?.materials).toEqual([
      {
        id: 'referral-pathway-sheet',
        kind: 'template',
        ...shippedActions.texts.ar?.materials['referral-pathway-sheet'],
      },
    ]);
  });

  it('falls back to English and says so', () => {
    const found = localizeAction(shippedActions, 'map-services', 'sw');
    expect(found?.language).toBe('en');
    expect(found?.title).toBe(shippedActions.texts.en?.actions['map-services']?.title);
  });

  it('gives null for an action that the library does not have', () => {
    expect(localizeAction(shippedActions, 'write-poem', 'en')).toBeNull();
    expect(localizeAction(shippedActions, 'constructor', 'en')).toBeNull();
  });
});
