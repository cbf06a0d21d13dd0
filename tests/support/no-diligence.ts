import type { DiligenceOfRow } from '../../shared/rules/diligence/diligence-view.ts';

/** What a row tells of due diligence where nothing was recorded. */
export const noDiligence: DiligenceOfRow = {
  blocks: [],
  open: 0,
  flags: 0,
  screenedOn: null,
  screening: null,
  coreValues: null,
  disclosureScheme: null,
  overridesOfOthers: [],
};
