import { assertNames } from './markedNames.ts';

describe('groupNames', () => {
  it('gives all names of an entity one name', () => {
    assertNames(
      'We met [Ines Okafor](PERSON Ines Okafor) of [Velstra Motors](ORG Velstra Motors). [Okafor](PERSON Ines Okafor) left [Velstra](ORG Velstra Motors).',
    );
    assertNames(
      'The [NHS](ORG National Health Service) and the [National Health Service](ORG National Health Service).',
    );
  });

  it('joins the nickname of a team', () => {
    assertNames(
      'They saw the [Harrow Hawks](ORG Harrow Hawks) win. The [Hawks](ORG Harrow Hawks) scored twice.',
    );
  });

  it('keeps different entities apart', () => {
    assertNames('Between [Kelvar 3](PRODUCT Kelvar 3) and [Kelvar 4](PRODUCT Kelvar 4) it grew.');
    assertNames(
      'In [Memphis](PLACE Memphis) the [Memphis Rowing Club](ORG Memphis Rowing Club) won.',
    );
  });
});
