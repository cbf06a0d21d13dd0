import { describe, expect, it } from 'vitest';
import { nodeProblem } from '../../../main/hosts/required-node.ts';

describe('the Node that the program runs on', () => {
  it.each(['24.0.0', '24.21.0', '26.1.0', process.versions.node])('may be %s', (version) => {
    expect(nodeProblem(version)).toBeNull();
  });

  it.each(['18.20.0', '20.20.2', '22.9.0', '23.11.1'])(
    'may not be %s: it is named, with the way out',
    (version) => {
      expect(nodeProblem(version)).toContain(`This is Node ${version}`);
      expect(nodeProblem(version)).toContain('npm run psea');
    },
  );
});
