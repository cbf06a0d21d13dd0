import type { PartnerTexts, ReviewTexts } from './comment-texts.ts';

export const enPartner: PartnerTexts = {
  answers: {
    policy: {
      met: [
        'Our PSEA policy was adopted by the board in {year} and every one of our {staff} employees has signed the code of conduct.',
        'Code of conduct of {year}, in two languages, handed out with each contract at all {sites} sites.',
        'We use one policy for protection and one for PSEA. Both were last revised in {year}.',
        'The policy covers staff and our {volunteers} volunteers. Signed copies are in the personnel files in {town}.',
        'Adopted in {year}; it is read out at the yearly assembly and posted in the {town} office.',
        'Policy in force since {year}. New personnel sign on their first day.',
      ],
      open: [
        'We follow the rules of our donors. A policy of our own is planned.',
        'There is a staff manual from {year}, but it does not speak of sexual exploitation.',
        'A draft exists. The board in {town} has not met to adopt it.',
        'Our by-laws ask for good behaviour; nothing more detailed is written.',
      ],
    },
    subcontracting: {
      met: [
        'All agreements with our {few} sub-partners carry the clause since {year}.',
        'The clause is part of the contract template. Suppliers in {town} sign it too.',
        'We checked our running contracts: {few} were amended, the others had the clause already.',
        'Transport and construction contractors sign the annex before the first payment; {few} did so far.',
        'Consultants, drivers and daily workers sign a one-page undertaking kept in {town}.',
      ],
      open: [
        'Contracts of {few} suppliers are older and have no clause.',
        'The clause is in our grant agreements, but not in purchase orders.',
        'We have not yet asked sub-partners at our {sites} sites to sign anything.',
        'Community groups work with us on a verbal agreement.',
      ],
    },
    vetting: {
      met: [
        'Two references are taken for each of our {staff} posts and candidates sign a declaration.',
        'We call former employers, with the consent of the candidate. A form is filled in for each call and kept in {town}.',
        'Since {year} the question on past misconduct is part of the interview guide.',
        'All {staff} personnel files have a signed self-declaration.',
        'The human resources officer in {town} checks references before a contract is signed.',
      ],
      open: [
        'References are checked by phone and nothing is written down.',
        'We know most candidates from {town} and did not see the need for a form.',
        'Volunteers ({volunteers}) are chosen by the community without checks.',
        'Only managers are checked for now.',
      ],
    },
    training: {
      met: [
        '{trained} of {staff} employees were trained in the last twelve months.',
        'Yearly training at all {sites} sites, {trained} people; attendance sheets are kept with the agenda.',
        'Induction lasts half a day and includes PSEA. {trained} people took part so far.',
        'Our trainer follows the materials of the inter-agency network, translated for the teams around {town}.',
        'Last session in {town}, {trained} present, with a short test at the end.',
      ],
      open: [
        'Only {trained} of {staff} people were trained; drivers and guards not yet.',
        'A session is planned at {some} sites when funds come in.',
        'Managers attended a webinar. Field staff did not.',
        'We trained staff in {year} and not since.',
      ],
    },
    reporting: {
      met: [
        'Free phone line, a box at each of the {sites} sites, and a focal point in {town}.',
        'Communities near {town} told us which channels they trust: a woman focal point and the phone line.',
        'Posters in local languages at {sites} sites around {town} say how to report, and that it costs nothing.',
        'We are part of the joint feedback mechanism of {town} and present it at every distribution.',
        'Personnel must report within 24 hours; the policy of {year} protects those who do.',
      ],
      open: [
        'There is a suggestion box in {town} that the whole staff can see.',
        'People may come to the office. There is no other channel yet.',
        'The phone number is on our cards only; communities at {some} sites do not know it.',
        'We have a channel for adults. Children were not consulted.',
      ],
    },
    assistance: {
      met: [
        'We refer to the services of the inter-agency pathway. The list was updated in {month}.',
        '{few} focal persons know the pathway and carry the list of services.',
        'Agreement with the clinic in {town} and with a legal aid group.',
        'Referral form and consent form are used at all {sites} sites around {town}.',
        'Transport from our {sites} sites to services is paid from a small fund.',
      ],
      open: [
        'We would ask the hospital in {town} for help. Nothing is written.',
        'The list of services we have is from {year} and some have closed.',
        'Staff do not know whom to call outside office hours.',
        'At {some} of our sites no service is near.',
      ],
    },
    investigation: {
      met: [
        'Written procedure since {year}: allegations go to the board, which appoints an outside investigator.',
        '{few} managers were trained as investigators; the board in {town} decides who leads.',
        'We have had a standing agreement with an investigation service since {year}.',
        'The procedure of {year} names deadlines and who informs the UN entity.',
        'Complaints are recorded in a locked register in {town} and given to the ethics committee.',
      ],
      open: [
        'The director in {town} would look into it. There is no written procedure.',
        'Disciplinary rules exist, but they do not say who investigates.',
        'We have no trained investigator and no agreement with a service.',
        'The procedure is in draft since {month}.',
      ],
    },
    correction: {
      met: [
        'Lessons from audits are followed up by the board in {town} every quarter.',
        'The disciplinary rules of {year} list the measures; management reports on them to the board.',
        'After a risk review in {town} we changed how distributions are supervised.',
        'Risk register with PSEA measures, reviewed twice a year at {sites} sites.',
      ],
      open: [
        'Measures are decided case by case and not recorded.',
        'We have not yet looked at which activities carry more risk.',
        'The follow-up of an older recommendation is still open.',
      ],
    },
  },
  reasons: {
    subcontracting: [
      'We do not pass any part of the work on to others.',
      'No sub-partner, and our suppliers never meet communities.',
      'All activities in {town} are carried out by our own {staff} employees.',
      'The project buys nothing but stationery; there is no contractor.',
    ],
    correction: [
      'No allegation has been received since we were founded.',
      'We have had no allegation so far.',
      'Nothing was reported through any channel at our {sites} sites.',
      'No allegation in the years covered by our records.',
    ],
  },
};

export const enReview: ReviewTexts = {
  answers: {
    policy: {
      met: [
        'Policy of {year} seen. It covers definitions, prohibitions, reporting and sanctions, and binds volunteers.',
        'Code of conduct signed in {few} of {few} personnel files that we opened in {town}.',
        'Policy is in line with ST/SGB/2003/13. The board minutes of {year} record its adoption.',
        'Complete, text of {year}. The version in the local language was shown at {sites} sites.',
        'Policy in force and known: personnel we spoke with in {town} could name the main rules.',
        'Good. Suggest adding a date for the next revision; the present text is of {year}.',
        'Signature list matches the payroll: {staff} names.',
        'Policy and code of {year} are consistent. A named manager in {town} answers for them.',
      ],
      open: [
        'The text of {year} deals with harassment at work only; communities are not mentioned.',
        'A headquarters policy was shown. The office in {town} has not adopted or translated it.',
        'The draft is sound but not approved, so the standard is not met yet.',
        'No record that the {volunteers} volunteers received the code.',
        'Donor rules were shown. A policy of the organisation itself is needed.',
        'The policy does not say that sexual activity with anyone under 18 is forbidden.',
      ],
    },
    subcontracting: {
      met: [
        'Clause found in all {few} agreements sampled in {town}.',
        'Template carries the clause and the right to terminate. Sample of signed contracts from {town} confirms it.',
        'Sub-partners sign before the first payment; the finance unit in {town} checks.',
        'Undertakings of daily workers seen for {some} sites.',
        'Clause present. {few} older contracts were amended during this review.',
        'Contracts of transporters and consultants checked, {month}: in order.',
        'Clause seen in {few} grants and in purchase orders alike.',
      ],
      open: [
        'Purchase orders have no clause; {few} of those sampled are for work with communities.',
        'A general sentence on ethics does not replace the clause.',
        'Agreements signed before {year} were not amended.',
        'Consultants and drivers are hired in {town} without any undertaking.',
        'Sub-partners at {sites} sites work without a written agreement.',
      ],
    },
    vetting: {
      met: [
        'Reference forms found in {few} of {few} files in {town}. Question on past misconduct is asked.',
        'Recruitment procedure and self-declaration seen in {town}, both in use since {year}.',
        'Interview guide of {year} includes PSEA. Terms of reference name the duty.',
        'The sample from {town} is complete, short-term contracts included.',
        'Checks respect local privacy law; the {few} latest were recorded before the offer.',
        'All {volunteers} volunteers sign a declaration too: good practice.',
        'Last {few} recruitments reviewed; all have two written references.',
      ],
      open: [
        'No written trace of reference checks in the files opened in {town}.',
        'References are asked, but never about past misconduct.',
        'Short-term personnel are exempted; they are a third of those who meet communities.',
        'The declaration form exists since {year}; {few} recent files lack it.',
        'Volunteers ({volunteers}) are not screened at all.',
        'The procedure is sound on paper and not yet used at {some} sites.',
        'Only headquarters posts are screened. Posts in {town} are not.',
      ],
    },
    training: {
      met: [
        'Attendance sheets show {trained} of {staff} people in the last twelve months.',
        'Content has definition, prohibition and duty to report. {trained} test results were shown.',
        'Plan for this year and sheets of last year seen; refresher at {sites} sites.',
        'Training package adapted to people who do not read. {trained} took part.',
        'Induction happens in the first week; certificates are filed in {town}.',
        'Good coverage, {trained} of {staff}. Guards and drivers included.',
        'Sessions use the inter-agency package; trainers are certified since {year}, {trained} people took part.',
      ],
      open: [
        'Sheets show {trained} of {staff} people; field teams are missing.',
        'The slides do not say how to report.',
        'Last session was in {year}. Yearly training is required.',
        'No agenda and no sheets could be shown for {town}.',
        'A webinar for managers is a start, not training for all personnel.',
        'Volunteers, {volunteers} in number, were left out.',
      ],
    },
    reporting: {
      met: [
        'Channels tested in {month}: the call was answered and recorded.',
        'Communities met in {town} could name at least one channel.',
        'Several channels, one of them run by women. Posters seen at {sites} sites.',
        'Mechanism is confidential and described in plain language. The policy of {year} protects from retaliation.',
        'Joint mechanism around {town}, with a protocol for information sharing. Well known.',
        'Focal points are named for all {sites} sites and their numbers are displayed.',
        'Includes a channel for children, developed with schools near {town}.',
      ],
      open: [
        'One box, in view of the guard, is not a safe channel.',
        'The people we met near {town} did not know how to report.',
        'The line is answered by the programme manager, so it is not confidential.',
        'Channels exist in {town} only; the other sites have none.',
        'No channel that children can use.',
        'The procedure does not tell personnel that they must report.',
      ],
    },
    assistance: {
      met: [
        'Pathway and list of services seen, updated in {month}.',
        'Focal points in {town} explained the steps correctly, consent included.',
        'Written agreement with providers in {town}. Child survivors are covered.',
        'The partner takes part in the network of {town} and uses its pathway.',
        'Referral form in use; {few} staff know where to find it at once.',
        'Fund for transport and first costs is budgeted for {sites} sites.',
        'List of {month} covers health, legal and psychosocial services for each of the {sites} sites.',
      ],
      open: [
        'The list is of {year}; {few} of the services named no longer exist.',
        'No written pathway. Staff gave different answers in {town}.',
        'Services for children are not covered.',
        'Referral depends on one person and stops when she is on leave.',
        'The partner does not yet take part in the local referral network.',
      ],
    },
    investigation: {
      met: [
        'Procedure of {year} names who decides, who investigates and when the UN is told.',
        'Agreement with an outside service seen, valid since {year}.',
        'Headquarters supports the office in {town}; roles are written down.',
        'Trained investigators named by function for {town}. Budget line exists.',
        'Flow chart of {month} is clear, and separates the line manager from the decision.',
        'Procedure reviewed with the board in {month}. Adequate for the size of the organisation.',
      ],
      open: [
        'No procedure. The disciplinary rules of {year} give the whole task to the director.',
        'Draft of {month} only; nobody is named to carry it out.',
        'The procedure of {year} does not say that the UN entity is informed.',
        'No trained person and no agreement with a service. Support from the network is offered.',
        'Investigator and decision maker are the same function.',
        'Headquarters has a procedure. The office in {town} did not know of it.',
        'Deadlines and confidentiality rules are missing from the text shown.',
      ],
    },
    correction: {
      met: [
        'Board minutes up to {month} show that measures are followed up.',
        'Risk measures for distributions in {town} were put in place after the review of {year}.',
        'Register of measures seen in {town}; all dates were kept.',
        'Management response to the audit is complete, {few} of {few} points.',
        'Risk register reviewed in {month}, with measures for {sites} sites.',
        'Measures of {month} recorded by date and status only, as they should be.',
      ],
      open: [
        'Measures are said to be taken, but nothing shows it.',
        'The recommendation of {year} has not been acted on.',
        'No review of programme risks for the sites around {town}.',
        'Follow-up is not assigned to anyone.',
      ],
    },
  },
  closing: {
    policy: [
      'The board adopted the policy in {month}; copy and signatures seen.',
      'Translated, handed out and signed at all {sites} sites. Gap closed.',
      'Policy now covers the people served, not only colleagues.',
    ],
    subcontracting: [
      'All running agreements were amended. Sample of {few} checked.',
      'Purchase order template now carries the clause. Gap closed in {month}.',
      'Undertakings signed by consultants and drivers in {town}.',
    ],
    vetting: [
      'Reference form in use since {month}; {few} new files checked and complete.',
      'Self-declarations collected from all {staff} personnel.',
      'Question on past misconduct added to the interview guide and used in {town}.',
      'Volunteers now sign a declaration. Gap closed.',
    ],
    training: [
      '{trained} of {staff} people trained by {month}. Sheets seen.',
      'Refresher held at {sites} sites, field teams included.',
      'New module says how to report; test results are good.',
    ],
    reporting: [
      'Second channel opened in {month}, run by women. Known to those we asked.',
      'The box was moved and a phone line added at {sites} sites.',
      'Line is now answered by the focal point; calls are confidential.',
    ],
    assistance: [
      'New list of services of {month}, with child services.',
      'Pathway signed with providers in {town}. Focal points trained.',
      'The partner joined the referral network; forms are in use.',
    ],
    investigation: [
      'Procedure adopted in {month}; it names who investigates and when the UN is told.',
      'Agreement with an investigation service signed. Gap closed.',
      'Decision and investigation are now separate functions.',
      'Two people from {town} completed the course for investigators.',
    ],
    correction: [
      'Risk review done in {month}; measures have owners and dates.',
      'Register of measures introduced and kept up to date.',
      'Earlier recommendation carried out; proof seen in {town}.',
    ],
  },
  accepted: {
    subcontracting: [
      'Accepted: the budget of {month} shows no transfer and no service contract.',
      'Confirmed with the finance file for {month}. Applies again as soon as work is passed on.',
      'No sub-contracting in the agreement. Accepted.',
      'Plausible for an organisation of {staff} people; to be asked again at the next visit.',
    ],
    correction: [
      'No allegation known to the office by {month}. Accepted.',
      'Declared by the head of the organisation in {town} and consistent with what we know.',
      'Accepted; channels work at {sites} sites, so silence is not for want of them.',
      'Confirmed in the interview with the board in {town}.',
    ],
  },
};
