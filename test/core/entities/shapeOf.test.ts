import assert from 'node:assert/strict';
import { shapeOf } from '../../../src/core/entities/shapeOf.ts';

describe('shapeOf', () => {
  const shapes = {
    lower: ['harbor', "don't", 'straße'],
    capital: ['Harbor', 'O’Dowd', 'McAdam', 'DeShawn', 'Ångström'],
    upper: ['HRA', 'R&D', 'U.S.'],
    camel: ['OpenField', 'xKite', 'iBoat'],
    mixed: ['K100', 'B2', 'Kite3'],
    initial: ['J.', 'A'],
    number: ['3.5', '8,000', '300MW', '4o'],
  } as const;
  for (const [shape, texts] of Object.entries(shapes)) {
    it(`tells ${shape}`, () => {
      assert.deepEqual(
        texts.map((text) => shapeOf(text)),
        texts.map(() => shape),
      );
    });
  }
});
