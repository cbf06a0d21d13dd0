// Loaded before the host: its calendar stands on the day for which the seeded workspace was told. Durations and all
// else that is measured go by the computer's own clock.
const RealDate = Date;
const shift = RealDate.parse(`${process.env.PSEA_BENCH_DAY}T09:00:00`) - RealDate.now();

globalThis.Date = class extends RealDate {
  /** @param {unknown[]} given */
  constructor(...given) {
    // @ts-expect-error The real one takes one, or several numbers.
    super(...(given.length === 0 ? [RealDate.now() + shift] : given));
  }
  static now() {
    return RealDate.now() + shift;
  }
};
