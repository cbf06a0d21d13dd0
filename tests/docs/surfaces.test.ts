import { describe, expect, it } from 'vitest';
import { surfaceIds } from '../../scripts/reference/surfaces/reasons.ts';
import { screenUses } from '../../scripts/reference/surfaces/screen-uses.ts';
import { holes, requestSurfaces } from '../../scripts/reference/surfaces/surfaces.ts';

const surfaces = requestSurfaces();
const of = (request: string) => surfaces.find((each) => each.request === request)?.offered;

describe('each request', () => {
  it('is on every surface, or a reason says why it is not', () => {
    expect(holes(surfaces)).toEqual([]);
  });

  it('would be told of where nothing says why, and where a reason is wrong', () => {
    const written = { screen: { 'partner.archive': 'Fictional reason.' } };
    expect(holes(surfaces, written)).toContain('journal.import is nowhere on screen, and nothing says why');
    expect(holes(surfaces, written)).toContain(
      'partner.archive is on screen, and a reason says that it isn’t',
    );
  });
});

describe('the table', () => {
  it('reads from the code where a screen makes a request, and what leads there', () => {
    expect(of('partner.archive')).toMatchObject({
      'command line': 'psea partner archive',
      palette: 'yes',
      keyboard: 'Tab',
      undo: 'partner.restore',
    });
    expect(of('partner.archive')?.screen).toContain('/partners/:reference');
    expect(of('plan.update')?.screen).toContain('/partners/:reference/plan');
    expect(of('workspace.create')?.screen).toBe('first screens');
    expect(of('assessment.recordAnswers')?.keyboard).toBe('1, 2, 3');
  });

  it('knows no request that the contract doesn’t have', () => {
    const names = surfaces.map(({ request }) => request);
    const asked = [...screenUses().keys()].filter((name) => !name.startsWith('host.'));
    expect(asked.filter((name) => !names.includes(name))).toEqual([]);
    expect(asked.length).toBeGreaterThan(100);
    expect(surfaces.every(({ offered }) => Object.keys(offered).length === surfaceIds.length)).toBe(true);
  });
});
