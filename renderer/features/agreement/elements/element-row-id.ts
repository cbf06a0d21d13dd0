import type { ElementId } from '../../../../shared/content/clause/clause.ts';

/** Id of an element's row in the page. */
export const elementRowId = (element: ElementId) => `element-${element}`;
