import type { SurveyAge, SurveyFormat } from './survey-table';

/**
 * The numbers of the questions on Maryland's form of the Public Libraries Survey. New Hampshire's
 * guide shows the same ones; other states may number theirs in another way.
 */
export const SURVEY_ELEMENTS = {
  source: 'https://marylandlibraries.libguides.com/c.php?g=993425&p=7994303',
  checkedOn: '2026-11-23',
  sessions: {
    total: '600',
    ages: { '0-5': '601', '6-11': '602', '12-18': '603', '19-up': '604', general: '605' },
    formats: { onsite: '606', offsite: '607', virtual: '608' },
    formatTotal: '609',
  },
  attendance: {
    total: '610',
    ages: { '0-5': '611', '6-11': '612', '12-18': '613', '19-up': '614', general: '615' },
    formats: { onsite: '616', offsite: '617', virtual: '618' },
    formatTotal: '619',
  },
  views: '630',
} as const;

export interface ElementPair {
  sessions: string;
  attendance: string;
}

export function elementsOfAge(age: SurveyAge): ElementPair | null {
  const { sessions, attendance } = SURVEY_ELEMENTS;
  return age === 'none' ? null : { sessions: sessions.ages[age], attendance: attendance.ages[age] };
}

export function elementsOfFormat(format: SurveyFormat): ElementPair | null {
  const { sessions, attendance } = SURVEY_ELEMENTS;
  return format === 'none'
    ? null
    : { sessions: sessions.formats[format], attendance: attendance.formats[format] };
}
