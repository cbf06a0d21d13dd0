import type { Person } from '../record/journal/entry.ts';
import { demoEntity } from './demo-partner.ts';

/** Who works in the demonstration office. Functions, not people: nobody has these names. */

export const demoOffice = { office: 'Demonstration office (fictional data)', entity: demoEntity };

export const demoOfficer: Person = { name: 'Demo Officer', function: 'Partnership officer' };
export const demoReviewer: Person = { name: 'Demo Reviewer', function: 'PSEA focal point' };
export const demoHead: Person = { name: 'Demo Head of Office', function: 'Head of office' };
