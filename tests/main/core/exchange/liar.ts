import { createHash } from 'node:crypto';
import { createPackages } from '../../../../main/adapters/packages/create-packages.ts';
import { deviceKeyOf } from '../../../../main/adapters/workspace/keys/device-key.ts';
import type { PackageContent } from '../../../../main/core/ports-packages.ts';
import { canonicalJson } from '../../../../shared/ground/canonical-json.ts';
import type { Entry } from '../../../../shared/record/journal/entry.ts';
import { draftEntry } from '../../../../shared/record/journal/read-entry.ts';
import { type ChainHead, sealDraft } from '../../../../shared/record/journal/seal.ts';
import { emptyPartnerFields } from '../../../../shared/record/shapes/partner.ts';
import { value } from '../../../support/app.ts';
import { packagePassphrase } from './offices.ts';

/** Another office's device that signs whatever it likes, as nobody hinders it from doing. */

export const liar = deviceKeyOf(Buffer.alloc(32, 9));
const by = { name: 'Fictional liar', function: 'Officer' };
export const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

export interface Lie {
  readonly type?: string;
  readonly v?: number;
  readonly data?: Record<string, unknown>;
  /** Changes of the frame, signed with the rest. */
  readonly frame?: Partial<Entry>;
}

/** A partner that it added, and lies after that: rightly chained and rightly signed. */
export function chainOf(partner: string, lies: readonly Lie[], reference = `SS-0001-${liar.code}`): Entry[] {
  const created = draftEntry('partner.created', {
    reference,
    fields: { ...emptyPartnerFields, name: 'Fictional Relief', country: 'SS' },
  } as never);
  let head: ChainHead | null = null;
  return [{ data: created.data, type: created.type, v: created.v }, ...lies].map((lie: Lie, index) => {
    const draft = {
      type: lie.type ?? 'partner.edited',
      v: lie.v ?? 1,
      data: lie.data ?? { set: { notes: 'x' } },
    };
    const sealer = {
      device: liar.id,
      by,
      at: '2026-03-02T08:00:00.000Z',
      newId: () => `${partner}-${index}`,
      sha256,
      sign: liar.sign,
    };
    const { entry } = sealDraft(draft, partner, head, index + 1, [], sealer);
    const { sig: _, ...told } = { ...entry, ...lie.frame };
    const signed = { ...told, sig: liar.sign(canonicalJson(told)) };
    head = { seq: signed.seq, hash: sha256(canonicalJson(signed)) };
    return signed;
  });
}

/** What goes into a package of such entries, or of any lines. `about` changes what is signed of the whole. */
export function contentOf(
  lines: Iterable<string>,
  about: Partial<ReturnType<PackageContent['about']>> = {},
): PackageContent {
  return {
    label: {
      psea: 'package',
      format: 1,
      sender: by.name,
      date: '2026-03-02',
      partners: 1,
      marking: 'UN internal',
      sealed: 'passphrase',
    },
    madeAt: '2026-03-02T08:00:00.000Z',
    about: () => ({
      format: 1,
      program: '0.0.0-liar',
      id: 'a-lie',
      madeAt: '2026-03-02T08:00:00.000Z',
      workspace: 'another-record',
      office: 'Fictional office of lies',
      entity: '',
      by,
      device: liar.id,
      devices: [{ device: liar.id, code: liar.code, ...by }],
      scope: 'whole',
      audience: 'full',
      withheld: [],
      partners: ['p-1'],
      ...about,
    }),
    entries: lines,
    extract: null,
    documents: () => ({ carried: [], leftOut: [] }),
    readDocument: () => null,
    sign: liar.sign,
  };
}

/** Writes such a package. */
export async function lie(path: string, ...content: Parameters<typeof contentOf>): Promise<void> {
  const packages = createPackages({ scryptWorkFactor: 4 });
  const seal = { kind: 'passphrase', passphrase: packagePassphrase } as const;
  value(await packages.write(path, contentOf(...content), seal));
}

export const linesOf = (entries: readonly Entry[]) => entries.map((entry) => canonicalJson(entry));
