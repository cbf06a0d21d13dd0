import { expect, it } from 'vitest';
import { allRequests } from '../../../scripts/reference/requests.ts';

const requests = allRequests()
  .filter(({ feature }) => feature !== 'host')
  .map((each) => ({ ...each, request: `${each.feature}.${each.verb}` }));

/** Verbs of what is asked: what there is, what is given out, or what is worked out from it. */
const asking =
  /^(get|list|export|preview|inspect|compare|count|score|check|seal|explain|figures|trend|today|impact)([A-Z]|$)/;

/** What changes no data and asks for none either: it is done or made on the computer beside the record. */
const besides = [
  'job.cancel',
  'workspace.backup',
  'workspace.rehearseRestore',
  'instrument.release',
  'text.makePack',
];

/** What is named by the document that it gives, as in `psea report annual`, is asked for as well. */
const queries = requests.filter(
  ({ request, meta }) =>
    !meta.changes && !besides.includes(request) && !/^report(\.|Definition\.run$)/.test(request),
);

it.each(queries)('$request, which changes nothing, says that it asks', ({ verb }) => {
  expect(verb).toMatch(asking);
});

it.each(requests.filter(({ meta }) => meta.changes))(
  '$request, which changes data, is no question',
  ({ verb }) => {
    expect(verb).not.toMatch(/^(get|list|preview|compare|count|score)([A-Z]|$)/);
  },
);
