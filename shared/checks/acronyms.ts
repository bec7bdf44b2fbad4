/**
 * What these letters stand for. Names of bodies and programs of US public libraries as
 * DOMAIN.md uses them, and plain words of the trade.
 */
export const MEANINGS: Readonly<Record<string, string>> = {
  AASL: 'American Association of School Librarians',
  ALA: 'American Library Association',
  ALSC: 'Association for Library Service to Children',
  ARSL: 'Association for Rural and Small Libraries',
  ECRR: 'Every Child Ready to Read',
  ILL: 'interlibrary loan',
  IMLS: 'Institute of Museum and Library Services',
  PLA: 'Public Library Association',
  SRP: 'summer reading program',
  STEAM: 'science, technology, engineering, arts and math',
  STEM: 'science, technology, engineering and math',
  TAB: 'teen advisory board',
  TAG: 'teen advisory group',
  YA: 'young adult',
  YALSA: 'Young Adult Library Services Association',
  YS: 'youth services',
};

/** Letters that everybody reads as a word. */
export const EVERYDAY: ReadonlySet<string> = new Set(
  (
    'A AC AM AV BBQ CD DC DIY DJ DVD ET CT MT PT EST EDT GPS HD ID II III IV IT JPEG KB LA LED LEGO LOL MP3 ' +
    'NYC OK PC PDF PJ PJS PM PS QR RSVP TBA TBD TLC TV UK US USA USB VIP VR WWW XL YMCA ABC ABCS FAQ Q&A ZIP SOS HTML URL ISBN FYI'
  ).split(' '),
);
