import { assertNames } from './markedNames.ts';

describe('joinPersons', () => {
  it('gives a surname, a given name and a middle initial to one person', () => {
    assertNames(
      'Then [Ines Okafor](PERSON Ines T. Okafor) spoke. [Okafor](PERSON Ines T. Okafor) laughed. So [Ines T. Okafor](PERSON Ines T. Okafor) is happy; [Ines](PERSON Ines T. Okafor) said so.',
    );
  });

  it('leaves a bare name to the company that was named first', () => {
    assertNames(
      'They own [Okafor Capital](ORG Okafor Capital). Shares of [Okafor](ORG Okafor Capital) fell. Its founder is [Ines Okafor](PERSON Ines Okafor).',
    );
  });
});
