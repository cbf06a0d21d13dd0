import { expect, it } from 'vitest';
import { projectionVersion } from '../../../main/core/project.ts';
import { emptyPartnerFile } from '../../../shared/record/file/partner-file.ts';
import { foldWorkspace } from '../../../shared/record/workspace/workspace-file.ts';
import { buildKeptRow } from '../../../shared/rules/register/build-row.ts';
import { instruments } from '../../support/desk.ts';

/**
 * What is kept beside the journal has a shape, and an older program kept another one. Whoever changes it raises
 * `projectionVersion`, so that a newer program folds the journal anew when it opens, and writes the new shape here.
 */
it('keeps snapshots and rows of the shape that its version names', () => {
  const file = emptyPartnerFile('partner');
  const shape = {
    projectionVersion,
    partner: Object.keys(file).sort().join(' '),
    row: Object.keys(buildKeptRow(file, instruments)).sort().join(' '),
    workspace: Object.keys(foldWorkspace([])).sort().join(' '),
  };
  expect(shape).toMatchInlineSnapshot(`
    {
      "partner": "actions activities agreements archive assessments bases createdOn diligence entries evidence homes id intakes joined latest lists onceIn planForms reference registers reliances unknown unreadable updated waiting",
      "projectionVersion": 24,
      "row": "acronym agreements alike alsoKnownAs archived assessment assessments assigned basisKind basisUntil capacityLabel closed closedOn compared conflicts consequence country determination determinedBy determinedOn diligence directContact dues endedBasis endedReliance evidence expiresSoonFrom finalDueOn found gaps groundEnds headquarters headquartersId id inScope joinedInto latest lists name next notShown onceIn open openActions portfolio ratedBy rating reference registeredBy registeredOn relied restsOn result revision risk searchKey sharedOwn stage status toldApart training type ungrounded updatedAt validUntil vendorNumbers waiting",
      "workspace": "clauseApprovals devices entity entries exchanges fictional instrumentApprovals introduced office packs people registers senders unknown unreadable waiting",
    }
  `);
});
