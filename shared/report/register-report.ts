/** Plain model of the Excel register. */
export interface RegisterReport {
  readonly language: 'en' | 'ar';
}
