import { tickedChoices } from '../../../src/reading/printed-choices';

describe('printed answers', () => {
  it.each<[string, readonly string[]]>([
    ['☑ Đạt  ☐ Chưa đạt', ['Đạt']],
    ['☐ Đạt; ☒ Chưa đạt', ['Chưa đạt']],
    ['Đạt ☑ Chưa đạt ☐', ['Đạt']],
    ['[ ] Đạt [X] Chưa đạt', ['Chưa đạt']],
    ['☑ Đạt ☑ Chưa đạt', ['Đạt', 'Chưa đạt']],
    ['☐ Đạt ☐ Chưa đạt', []],
  ])('of “%s” have the ticked ones %j', (text, ticked) => {
    expect(tickedChoices(text)).toEqual(ticked);
  });

  it.each(['Đạt', '☑', '☑ Đạt', '[x]', ''])('are not in “%s”', (text) => {
    expect(tickedChoices(text)).toBeNull();
  });
});
