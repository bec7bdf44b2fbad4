import { expect, test } from '../support/app-test';
import { findViolations } from '../support/find-violations';
import { dropFile, openImportPage } from '../support/import-page';
import { makeWorkbook } from '../support/make-workbook';

test('reads a workbook: asks which sheet and which age group once, and remembers both', async ({
  launch,
}) => {
  const { window } = await launch();
  const names = ['When', 'Thing', 'Crowd', 'Who', 'Registrant Emails'];
  const row = (serial: number, thing: string, who: string) => [
    { serial },
    thing,
    12,
    who,
    'ana@example.org',
  ];
  const first = makeWorkbook([
    { name: 'Read me', rows: [['Kept by hand']] },
    {
      name: '2021',
      rows: [names, row(44330, 'Bears', 'Preschool (3-6)'), row(44331, 'Owls', 'Teens')],
    },
    { name: '2022', rows: [names, row(44695, 'Moths', 'Preschool (3-6)')] },
  ]);
  await openImportPage(window);
  await dropFile(window, 'by hand.xlsx', Buffer.from(first));
  await expect(window.getByText('Read as an Excel workbook.')).toBeVisible();
  await expect(window.getByRole('radio', { name: '2021' })).toBeChecked();
  await window.getByRole('radio', { name: '2022' }).click();
  await expect(window.getByText('has 1 row.', { exact: false })).toBeVisible();
  await window.getByRole('radio', { name: '2021' }).click();
  await expect(window.getByText('Friday, May 14, 2021')).toBeVisible();
  await expect(window.getByText('About people: never brought in')).toBeVisible();

  await window.getByRole('button', { name: 'Thing becomes' }).click();
  await window.getByRole('option', { name: 'Title', exact: true }).click();
  await window.getByRole('button', { name: 'Crowd becomes' }).click();
  await window.getByRole('option', { name: 'Attendance, children' }).click();
  const ages = window.getByRole('radiogroup', { name: /^Preschool \(3-6\)/ });
  await expect(ages.getByRole('radio', { name: 'Ages 0–5' })).toBeChecked();
  await ages.getByRole('radio', { name: 'Ages 6–11' }).click();
  await expect(window.getByText('Ages 6 to 11').first()).toBeVisible();
  expect(await findViolations(window)).toEqual([]);
  await window.getByRole('button', { name: 'Bring in 2 programs' }).click();
  await window.getByRole('button', { name: 'Import another file' }).click();

  // The next file of the same shape needs no questions, whatever the order of its columns.
  const next = 'Registrant Emails,Who,Crowd,Thing,When\n,Preschool (3-6),7,Newts,2023-05-01\n';
  await expect(window.getByText('The columns of by hand.xlsx')).toBeVisible();
  await dropFile(window, 'next.csv', Buffer.from(next));
  await expect(window.getByText('You brought in a file with these columns before')).toBeVisible();
  await expect(window.getByRole('button', { name: 'Crowd becomes' })).toContainText('children');
  await expect(window.getByText('Counted as you said before: Preschool (3-6)')).toBeVisible();
  await window.getByRole('button', { name: 'Choose another file' }).click();
  await window.getByRole('button', { name: 'Forget: The columns of by hand.xlsx' }).click();
  await window.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(window.getByText('The columns of by hand.xlsx')).toBeVisible();
});
