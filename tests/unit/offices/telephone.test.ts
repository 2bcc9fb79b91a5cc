import { describe, expect, it } from 'vitest';
import { printedAreaCode, readTelephones, splitTelephones } from '#offices/telephone.ts';

// Cells as the documents print them: the numbers they hold, and what each may be dialled as.
const cells: [printed: string, numbers: [printed: string, e164: string | undefined][]][] = [
  ['8-716-382-25-48', [['8-716-382-25-48', '+77163822548']]],
  ['8-716-41 2-38-65', [['8-716-41 2-38-65', '+77164123865']]],
  [
    '8-716-43 2-13-45, 2-43-71',
    [
      ['8-716-43 2-13-45', '+77164321345'],
      ['2-43-71', '+77164324371'],
    ],
  ],
  [
    '8-716-225-35-56, 25-46-79',
    [
      ['8-716-225-35-56', '+77162253556'],
      ['25-46-79', '+77162254679'],
    ],
  ],
  [
    '8-713-256-03-55, ф. 54-59-42',
    [
      ['8-713-256-03-55', '+77132560355'],
      ['ф. 54-59-42', '+77132545942'],
    ],
  ],
  [
    '8-727-782-16-50 2-16-96',
    [
      ['8-727-782-16-50', '+77277821650'],
      ['2-16-96', '+77277821696'],
    ],
  ],
  [
    '8-727 278-46-81 278-46-67',
    [
      ['8-727 278-46-81', '+77272784681'],
      ['278-46-67', '+77272784667'],
    ],
  ],
  [
    '8-710-31 2-12-00 2-12-70',
    [
      ['8-710-31 2-12-00', '+77103121200'],
      ['2-12-70', '+77103121270'],
    ],
  ],
  ['8-710-30-2-64-59', [['8-710-30-2-64-59', '+77103026459']]],
  ['8-724-2- 23-98-67', [['8-724-2- 23-98-67', '+77242239867']]],
  ['8(716-2) 25-73-13', [['8(716-2) 25-73-13', '+77162257313']]],
  ['8 (727) 388-11-30', [['8 (727) 388-11-30', '+77273881130']]],
  [
    '8 (71638) 2-09-96 8 (71638) 2-18-49',
    [
      ['8 (71638) 2-09-96', '+77163820996'],
      ['8 (71638) 2-18-49', '+77163821849'],
    ],
  ],
  [
    '8 (71341) 22-1-47 (71341) 22-1-38',
    [
      ['8 (71341) 22-1-47', '+77134122147'],
      ['(71341) 22-1-38', '+77134122138'],
    ],
  ],
  ['8 (71039)5-27-37', [['8 (71039)5-27-37', '+77103952737']]],
  ['8 (71038)22-3- 39', [['8 (71038)22-3- 39', '+77103822339']]],
  ['8 (721-44)2-11-11', [['8 (721-44)2-11-11', '+77214421111']]],
  ['8-711-36-92-580', [['8-711-36-92-580', '+77113692580']]],
  [
    '8-711-33- 35-550 8-711-33-36-778',
    [
      ['8-711-33- 35-550', '+77113335550'],
      ['8-711-33-36-778', '+77113336778'],
    ],
  ],
  [
    '8-727-52 2-09-88, 8-727-2 51-79-76',
    [
      ['8-727-52 2-09-88', '+77275220988'],
      ['8-727-2 51-79-76', '+77272517976'],
    ],
  ],
  ['8 (72533) 41679', [['8 (72533) 41679', '+77253341679']]],
  ['8 (3362) 27-54-81', [['8 (3362) 27-54-81', '+73362275481']]],
  // A digit too few or too many: printed, never dialled, never guessed.
  ['8-712-34-17-96', [['8-712-34-17-96', undefined]]],
  ['8 (72938)33-28-44', [['8 (72938)33-28-44', undefined]]],
  ['8-725-52 53-56-58', [['8-725-52 53-56-58', undefined]]],
  ['8-727-7388-16-71 88-16-72', [['8-727-7388-16-71 88-16-72', undefined]]],
  ['2-14-73', [['2-14-73', undefined]]],
];

describe('a printed cell of telephones', () => {
  it.each(cells)('%s', (printed, numbers) => {
    const pieces = splitTelephones(printed);
    expect(pieces).toEqual(numbers.map(([piece]) => piece));
    expect(readTelephones(pieces).map((phone) => phone.e164)).toEqual(numbers.map(([, e164]) => e164));
  });
});

describe('one number', () => {
  it('says why it is doubtful', () => {
    expect(readTelephones(['8-716-29-72-23'])).toEqual([{ printed: '8-716-29-72-23', doubt: 'digits' }]);
  });

  it('is not dialled with a code of another country', () => {
    expect(readTelephones(['8 (8182) 34-59-05'])).toEqual([{ printed: '8 (8182) 34-59-05', doubt: 'area-code' }]);
  });

  it('keeps an extension in either language', () => {
    const [ru, kk] = readTelephones(splitTelephones('8 (7172) 74-25-28, вн. 12; 8 (7172) 74-25-29 ішкі 34'));
    expect(ru).toMatchObject({ e164: '+77172742528', ext: '12' });
    expect(kk).toMatchObject({ e164: '+77172742529', ext: '34' });
  });

  it('knows a fax and a short number', () => {
    expect(readTelephones(['8-711-2 50-66-46', 'ф. 50-05-61'])[1]).toMatchObject({ note: 'fax', e164: '+77112500561' });
    expect(readTelephones(['1414'])).toEqual([{ printed: '1414', note: 'short' }]);
  });

  it('does not join an area code and a local number that do not make ten digits', () => {
    expect(readTelephones(['8-716-43 2-13-45', '25-46-79'])[1]).toEqual({ printed: '25-46-79', doubt: 'digits' });
  });

  it('shows its area code in brackets or before a space, otherwise not at all', () => {
    expect(
      ['8 (71638) 2-09-96', '8(716-2) 25-73-13', '8-716-41 2-38-65', '8-716-382-25-48'].map(printedAreaCode),
    ).toEqual(['71638', '7162', '71641', undefined]);
  });
});
