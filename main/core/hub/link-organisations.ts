import { nameKey } from '../../../shared/ground/names/name-key.ts';
import { foldForSearch } from '../../../shared/ground/words/fold.ts';
import { HubFailure, type LinkedPartner, type OwnerHub } from '../ports-hub.ts';

/** By what two partners look like one organisation, the surest first. */
export const linkGrounds = ['portal-number', 'iati-identifier', 'vendor-number', 'name'] as const;
export type LinkGround = (typeof linkGrounds)[number];

export interface ProposedLink {
  readonly ground: LinkGround;
  /** What they have in common. */
  readonly shared: string;
  readonly partners: readonly Pick<LinkedPartner, 'stream' | 'reference' | 'name' | 'country' | 'office'>[];
}

/**
 * Partners of different records that look like one organisation, and that nobody settled. Each group is told by its surest
 * ground alone. The same for the same partners, in whatever order they come.
 */
export function proposeLinks(
  partners: readonly LinkedPartner[],
  apart: readonly { readonly one: string; readonly other: string }[],
): ProposedLink[] {
  const refused = new Set(apart.flatMap(({ one, other }) => [`${one}\n${other}`, `${other}\n${one}`]));
  const told = new Set<string>();
  return linkGrounds.flatMap((ground) => {
    const groups = new Map<string, LinkedPartner[]>();
    for (const partner of partners)
      for (const key of new Set(keysOf(partner, ground)))
        groups.set(key, [...(groups.get(key) ?? []), partner]);
    return [...groups]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([shared, found]): ProposedLink[] => {
        const pairs = pairsOf(found).filter(
          ([one, other]) =>
            !refused.has(`${one.stream}\n${other.stream}`) &&
            !told.has(`${one.stream}\n${other.stream}`) &&
            (one.organisation === null || one.organisation !== other.organisation),
        );
        if (pairs.length === 0) return [];
        const members = new Set(pairs.flat());
        for (const [one, other] of pairs) told.add(`${one.stream}\n${other.stream}`);
        return [
          {
            ground,
            shared,
            partners: [...members].map(({ stream, reference, name, country, office }) => ({
              ...{ stream, reference, name, country, office },
            })),
          },
        ];
      });
  });
}

function keysOf(
  { portalNumber, iatiIdentifier, vendorNumbers, name, acronym }: LinkedPartner,
  ground: LinkGround,
) {
  const plain = (text: string | null) => (text ?? '').replace(/\s/g, '').toUpperCase();
  const filled = (texts: readonly string[]) => texts.filter((text) => text !== '');
  switch (ground) {
    case 'portal-number':
      return filled([plain(portalNumber)]);
    case 'iati-identifier':
      return filled([plain(iatiIdentifier)]);
    case 'vendor-number':
      return filled(vendorNumbers.map(plain));
    case 'name':
      return filled([nameKey(foldForSearch(name)), nameKey(foldForSearch(acronym ?? ''))]);
  }
}

/** Pairs in the order of their ids, so that each is told once. */
function pairsOf(partners: readonly LinkedPartner[]): [LinkedPartner, LinkedPartner][] {
  const sorted = [...partners].sort((a, b) => (a.stream < b.stream ? -1 : 1));
  return sorted.flatMap((one, at) =>
    sorted.slice(at + 1).map((other): [LinkedPartner, LinkedPartner] => [one, other]),
  );
}

/** What a person settled of some partners, named by id or reference: one organisation, or two. */
export async function settleLink(
  hub: OwnerHub,
  {
    named,
    isOne,
    reason,
  }: { readonly named: readonly string[]; readonly isOne: boolean; readonly reason: string },
) {
  if (reason.trim().length < 10) throw new HubFailure('HUB_REASON_NEEDED');
  const partners = await hub.partners();
  const chosen = named.map((name) => {
    const found = partners.filter(
      ({ stream, reference }) => stream === name || nameKey(reference) === nameKey(name),
    );
    if (found.length !== 1 || !found[0]) throw new HubFailure('HUB_PARTNER_NOT_FOUND', { partner: name });
    return found[0];
  });
  const streams = chosen.map(({ stream }) => stream).sort();
  if (!isOne) {
    for (const [one, other] of pairsOf(chosen)) await hub.keepApart(one.stream, other.stream, reason);
    return { apart: streams };
  }
  // Who was linked before goes along, so that an organisation is never split by linking a third.
  const before = new Set(chosen.flatMap(({ organisation }) => organisation ?? []));
  const all = [
    ...new Set([
      ...streams,
      ...partners
        .filter(({ organisation }) => organisation !== null && before.has(organisation))
        .map(({ stream }) => stream),
    ]),
  ].sort();
  const organisation = [...before].sort()[0] ?? (streams[0] as string);
  await hub.link(all, organisation, reason);
  return { organisation, partners: all };
}
