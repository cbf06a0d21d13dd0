/** Kinds of case detail that the guard warns of. */
export const caseDetailCodes = [
  'name-with-abuse',
  'age-of-person',
  'survivor-detail',
  'incident-told',
  'case-record',
] as const;
export type CaseDetailCode = (typeof caseDetailCodes)[number];

/**
 * What a person is told before saving, in English; `{words}` stands for the words found. The screens translate
 * by code. Nothing is blocked: the person may know better.
 */
export const guardMessages: Readonly<Record<CaseDetailCode, string>> = {
  'name-with-abuse':
    '“{words}” looks like a person’s name beside words of abuse. Names of those concerned or alleged to be responsible don’t belong here. Write what the organization did, without the name.',
  'age-of-person':
    '“{words}” looks like the age of one person concerned. With place and date it can tell who it is. Leave the age out.',
  'survivor-detail':
    '“{words}” looks like details of one survivor, victim or alleged perpetrator. Write what the organization did, without anything that tells who it was.',
  'incident-told':
    '“{words}” reads like the account of an incident. Allegations are reported through their own confidential channel, never here. Write only that there was one and what the organization did.',
  'case-record':
    '“{words}” reads like a record of a case. Such documents are not evidence of capacity and must not be kept here. Ask for the procedure or a blank form instead.',
};
