import { describe, expect, it } from 'vitest';
import { readAllEvidence } from '../../../../shared/rules/evidence/evidence-state.ts';
import { type Desk, head, openDesk } from '../../../support/desk.ts';
import { put } from '../../../support/story.ts';

function add(desk: Desk, id: string, revises: string | null): void {
  put(desk, 'evidence.added', {
    id,
    reference: `SS-0001-TST/${id}`,
    file: null,
    sighting: { place: 'Fictional office', on: '2026-03-02', by: head },
    fields: {
      title: `Policy, ${id}`,
      documentType: '',
      description: null,
      issuedOn: null,
      expiresOn: null,
      language: null,
      links: [],
    },
    revises,
    source: 'officer',
  });
}

/** Three versions of one document, and by which each is replaced once some were withdrawn. */
function replacedBy(...withdrawn: string[]) {
  const desk = openDesk();
  add(desk, 'E1', null);
  add(desk, 'E2', 'E1');
  add(desk, 'E3', 'E2');
  for (const id of withdrawn) put(desk, 'evidence.withdrawn', { id, reason: 'Not theirs.' });
  return Object.fromEntries(readAllEvidence(desk.file).map(({ id, revisedBy }) => [id, revisedBy]));
}

describe('versions of a document', () => {
  it('are each replaced by the next one', () => {
    expect(replacedBy()).toEqual({ E1: 'E2', E2: 'E3', E3: null });
  });

  it('are replaced by the one after a withdrawn one, which brings none back', () => {
    expect(replacedBy('E2')).toEqual({ E1: 'E3', E2: 'E3', E3: null });
  });

  it('stand again where what replaced them was withdrawn', () => {
    expect(replacedBy('E3')).toEqual({ E1: 'E2', E2: null, E3: null });
    expect(replacedBy('E2', 'E3')).toEqual({ E1: null, E2: null, E3: null });
  });
});
