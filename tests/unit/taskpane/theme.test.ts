import { brightnessOf } from '../../../src/taskpane/theme';

describe('the brightness of the pane', () => {
  it.each([
    ['#262626', 'dark'],
    ['#000000', 'dark'],
    ['#FFFFFF', 'light'],
    ['#e6e6e6', 'light'],
  ])('with Office at %s is %s, whatever the system prefers', (background, brightness) => {
    expect(brightnessOf(background, true)).toBe(brightness);
    expect(brightnessOf(background, false)).toBe(brightness);
  });

  it.each([undefined, '', 'white'])('follows the system where Office says %p', (background) => {
    expect(brightnessOf(background, true)).toBe('dark');
    expect(brightnessOf(background, false)).toBe('light');
  });
});
