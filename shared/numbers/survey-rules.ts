/** A rule of counting, or a difference from it, with the page that says so. */
export interface SurveyRule {
  id: string;
  /** Whose rule it is. */
  where: string;
  rule: string;
  url: string;
  /** The day on which the page, or our note of it, was read. */
  checkedOn: string;
}

/** What the app counts by: the federal survey, as state libraries word it. DOMAIN.md section 3. */
export const COUNTING_RULES: readonly SurveyRule[] = [
  {
    id: 'session',
    where: 'Public Libraries Survey, in Iowa’s words',
    rule: 'A planned event for a group counts, on site, off site or live online, even where nobody or one person came. One-to-one help, an outreach table without a program, and other groups’ meetings in the library do not.',
    url: 'https://statelibraryofiowa.gov/fy25-iowa-public-library-general-information-survey-instructions/section-g-programs-and-content-recordings',
    checkedOn: '2026-11-23',
  },
  {
    id: 'series',
    where: 'California',
    rule: 'Every session of a series counts. Each session stands under one age group, that of its main audience, and everyone who came is counted there, grown-ups too.',
    url: 'https://library.ca.gov/services/to-libraries/statistics/survey-instructions/programming',
    checkedOn: '2026-11-23',
  },
  {
    id: 'hybrid',
    where: 'Maryland',
    rule: 'A program in the room and online at once counts once, as in person. Its people stand together under the age group, and apart under the formats.',
    url: 'https://marylandlibraries.libguides.com/c.php?g=993425&p=7994303',
    checkedOn: '2026-11-23',
  },
  {
    id: 'online',
    where: 'New York, Mid-Hudson Library System',
    rule: 'Online, one device counts as one person. For a stream it is the most who watched at the same moment.',
    url: 'https://midhudson.org/annualreporttips/',
    checkedOn: '2026-11-23',
  },
];

/** Where states part ways: the app can't know which form she fills in. */
export const STATE_DIFFERENCES: readonly SurveyRule[] = [
  {
    id: 'maryland-self-directed',
    where: 'Maryland',
    rule: 'Passive and self-directed activities are not programs. Views of recordings are those of the first 30 days.',
    url: 'https://marylandlibraries.libguides.com/c.php?g=993425&p=7994303',
    checkedOn: '2026-11-23',
  },
  {
    id: 'new-york-kits',
    where: 'New York, Southern Tier Library System',
    rule: 'Take-and-make kits are one-on-one sessions: each kit made is a session, each kit picked up is a person. What was offered and not counted is M, not 0.',
    url: 'https://stls.libguides.com/c.php?g=1443926&p=10726500',
    checkedOn: '2026-11-23',
  },
  {
    id: 'rhode-island-self-directed',
    where: 'Rhode Island',
    rule: 'Self-directed activities have a total of their own.',
    url: 'https://olis-ri.libguides.com/c.php?g=954457&p=6889631',
    checkedOn: '2026-11-23',
  },
  {
    id: 'delaware-self-directed',
    where: 'Delaware',
    rule: 'A self-directed activity is a planned one that people do by themselves within a set time; it is counted apart.',
    url: 'https://guides.lib.de.us/libcalforlibpas',
    checkedOn: '2026-11-23',
  },
  {
    id: 'iowa-year',
    where: 'Iowa',
    rule: 'The library’s year begins in July. How programs are counted changed on July 1, 2021, so years before it do not compare.',
    url: 'https://content.govdelivery.com/accounts/IACIO/bulletins/2e593c2',
    checkedOn: '2026-11-23',
  },
];
