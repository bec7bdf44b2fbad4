import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../../shared/text/languages/detect-language';

describe('a title', () => {
  it.each([
    ['Cuentos y canciones', 'es'],
    ['Noche de juegos', 'es'],
    ['La oruga muy hambrienta de Eric Carle', 'es'],
    ['Hora de cuentos bilingüe', 'es'],
    ['Los pollitos dicen', 'es'],
    ['¿Dónde está el perro?', 'es'],
    ['Día de los niños', 'es'],
    ['Club de lectura para jóvenes', 'es'],
    ['L’heure du conte', 'fr'],
    ['Comptines et jeux pour les bébés', 'fr'],
    ['Hora do conto para crianças', 'pt'],
    ['Geschichten für Kinder', 'de'],
    ['Storie per bambini', 'it'],
    ['Istwa pou timoun yo', 'ht'],
    ['Kể chuyện cho các bạn nhỏ', 'vi'],
    ['Kwento para sa mga bata', 'tl'],
    ['Сказка о рыбаке и рыбке', 'ru'],
    ['Казки для дітей', 'uk'],
    ['חגיגת סיפורים', 'he'],
    ['حكاية اليرقة', 'ar'],
    ['はらぺこあおむし', 'ja'],
    ['好饿的毛毛虫', 'zh'],
    ['배고픈 애벌레', 'ko'],
  ])('%s is %s', (title, language) => {
    expect(detectLanguage(title)).toBe(language);
  });

  it.each([
    'La La Land sing-along',
    'El Niño and the weather',
    'Piñata party',
    'Fiesta!',
    'Taco Tuesday',
    'Die-cut crafts',
    'Paws to read',
    'LEGO club',
    'Café and croissants',
    'Dinosaur dig storytime',
    'Toddler Time',
    'Zumba con Maria',
    'STEM lab',
    'Beyoncé dance party',
    '',
    '2026',
    'Cuentos',
  ])('%s is not taken for another language', (title) => {
    expect([null, 'en']).toContain(detectLanguage(title));
  });

  it('of English is never taken for another: every sentence of our collections of them', () => {
    const files = [
      'children-privacy',
      'children-privacy-unseen',
      'self-minimising',
      'self-minimising-blind',
    ];
    const texts = files.flatMap((name) => {
      const parsed: unknown = JSON.parse(readFileSync(`tests/fixtures/${name}.json`, 'utf8'));
      return listTexts(parsed).filter((text) => text.includes(' '));
    });
    expect(texts.length).toBeGreaterThan(500);
    expect(texts.filter((text) => ![null, 'en'].includes(detectLanguage(text)))).toEqual([
      'Santiago y su mamá vinieron a la hora de cuentos.',
    ]);
  });
});

function listTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(listTexts);
}

describe('a paragraph', () => {
  it.each([
    ['Leímos el libro y cantamos con los abuelos. Fue una tarde larga para todos.', 'es'],
    [
      'We sang De colores and Los pollitos dicen, and the grandmothers knew every word of it.',
      'en',
    ],
    ['Chúng tôi đọc sách và hát với các gia đình.', 'vi'],
    ['حكاية اليرقة. What worked: hiding a bone for each child, and nobody had to wait.', 'en'],
    ['The Very Hungry Caterpillar: حكاية اليرقة الجائعة جدا مع العائلة والأصدقاء', 'ar'],
    ['Wiggle, giggle, pop, bang, fizz, boom, splash, whoosh, clap.', null],
  ])('%s: %s', (text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });
});
