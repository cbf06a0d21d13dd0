import { Decrypter, Encrypter, Stanza } from 'age-encryption';
import { describe, expect, it } from 'vitest';
import {
  canDeriveBeside,
  scryptIdentity,
  scryptRecipient,
  usualWork,
} from '../../../../../main/adapters/workspace/keys/age-scrypt.ts';

const passphrase = 'Fictional pass phrase with ünïcödé 通行';
const fileKey = Uint8Array.from({ length: 16 }, (_, at) => at + 1);

async function wrapped(work = 4): Promise<Stanza> {
  const [stanza] = await scryptRecipient(passphrase, work).wrapFileKey(fileKey);
  if (!stanza) throw new Error('Nothing was wrapped.');
  return stanza;
}

const changed = ({ args, body }: Stanza, change: { readonly args?: string[]; readonly body?: Uint8Array }) =>
  new Stanza(change.args ?? args, change.body ?? body);

describe('a key behind a passphrase', () => {
  it('is derived beside the thread on the Node that ships', () => {
    expect(canDeriveBeside).toBe(true);
  });

  it('that we wrapped is opened by age itself', async () => {
    const encrypter = new Encrypter();
    encrypter.addRecipient(scryptRecipient(passphrase, 4));
    const file = await encrypter.encrypt('the key');
    const decrypter = new Decrypter();
    decrypter.addPassphrase(passphrase);
    expect(await decrypter.decrypt(file, 'text')).toBe('the key');
  });

  it('that age wrapped is opened here, and by no other passphrase', async () => {
    const encrypter = new Encrypter();
    encrypter.setPassphrase(passphrase);
    encrypter.setScryptWorkFactor(4);
    const file = await encrypter.encrypt('the key');
    const open = (by: string) => {
      const decrypter = new Decrypter();
      decrypter.addIdentity(scryptIdentity(by));
      return decrypter.decrypt(file, 'text');
    };
    expect(await open(passphrase)).toBe('the key');
    await expect(open(`${passphrase} `)).rejects.toThrow('no identity matched');
  });

  it('is another stanza each time, at the price that it names', async () => {
    const [one, two] = [await wrapped(4), await wrapped(5)];
    expect(one.args[2]).toBe('4');
    expect(two.args[2]).toBe('5');
    expect(one.args[1]).not.toBe(two.args[1]);
    expect(await scryptIdentity(passphrase).unwrapFileKey([one])).toEqual(fileKey);
  });

  it('is not looked for in what was made for somebody else', async () => {
    const other = new Stanza(['X25519', 'abc'], new Uint8Array(32));
    expect(await scryptIdentity(passphrase).unwrapFileKey([other])).toBeNull();
  });

  it('does not come out of a wrapping that was altered', async () => {
    const stanza = await wrapped();
    const body = stanza.body.slice();
    body[3] = (body[3] ?? 0) ^ 1;
    expect(await scryptIdentity(passphrase).unwrapFileKey([changed(stanza, { body })])).toBeNull();
  });

  it.each<[string, (stanza: Stanza) => Stanza[]]>([
    ['asks for any time', (stanza) => [changed(stanza, { args: ['scrypt', stanza.args[1] ?? '', '21'] })]],
    ['names its price otherwise', (s) => [changed(s, { args: ['scrypt', s.args[1] ?? '', '0x4'] })]],
    ['has a short salt', (stanza) => [changed(stanza, { args: ['scrypt', 'AAAA', '4'] })]],
    ['spells its salt otherwise', (s) => [changed(s, { args: ['scrypt', `${s.args[1]}==`, '4'] })]],
    ['lacks a part', (stanza) => [changed(stanza, { args: ['scrypt', stanza.args[1] ?? ''] })]],
    ['has a longer body', (stanza) => [changed(stanza, { body: new Uint8Array(33) })]],
    ['stands beside another', (stanza) => [stanza, new Stanza(['X25519', 'abc'], new Uint8Array(32))]],
  ])('is refused where the wrapping %s', async (_what, alter) => {
    await expect(scryptIdentity(passphrase).unwrapFileKey(alter(await wrapped()))).rejects.toThrow();
  });

  it('leaves the thread to others while it is derived at the price of the product', async () => {
    let turns = 0;
    let isDone = false;
    const count = () => {
      turns += 1;
      if (!isDone) setTimeout(count);
    };
    setTimeout(count);
    await wrapped(usualWork);
    isDone = true;
    expect(turns).toBeGreaterThan(5);
  });
});
